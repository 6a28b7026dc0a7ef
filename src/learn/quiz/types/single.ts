import type { Choice, Grade, QuestionBase } from '../question.ts';

/** One choice is right. */
export interface SingleQuestion extends QuestionBase {
  readonly type: 'single';
  readonly choices: readonly Choice[];
}

/** @param picked indices of the chosen answers: one, or none */
export function gradeSingle(question: SingleQuestion, picked: readonly number[]): Grade {
  const choice = picked.length === 1 ? question.choices[picked[0] ?? -1] : undefined;
  if (choice === undefined) return { correct: false, remarks: ['Choose one answer.'] };
  return { correct: choice.correct === true, remarks: [choice.why] };
}

/** What an author got wrong, in sentences; empty when nothing. */
export function faultsOfSingle(question: SingleQuestion): readonly string[] {
  const right = question.choices.filter(({ correct }) => correct).length;
  return [
    ...(question.choices.length < 2 ? ['it has fewer than two choices'] : []),
    ...(right === 1 ? [] : [`it has ${right} right choices; a single-choice question has exactly one`]),
  ];
}
