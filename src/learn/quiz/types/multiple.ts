import type { Choice, Grade, QuestionBase } from '../question.ts';

/** Any number of choices is right; all of them, and only they, are to be chosen. */
export interface MultipleQuestion extends QuestionBase {
  readonly type: 'multiple';
  readonly choices: readonly Choice[];
}

/** Names what was chosen wrongly, then how much is missing, without giving the missing ones away. */
export function gradeMultiple(question: MultipleQuestion, picked: readonly number[]): Grade {
  const chosen = new Set(picked);
  const wronglyChosen = question.choices.filter(({ correct }, index) => chosen.has(index) && !correct);
  const missed = question.choices.filter(({ correct }, index) => !chosen.has(index) && correct);
  if (chosen.size === 0) return { correct: false, remarks: ['Choose every answer that is right.'] };
  if (wronglyChosen.length === 0 && missed.length === 0) {
    return { correct: true, remarks: question.choices.filter(({ correct }) => correct).map(({ why }) => why) };
  }
  const remarks = wronglyChosen.map(({ text, why }) => `“${text}” is not right. ${why}`);
  if (missed.length > 0) {
    remarks.push(missed.length === 1 ? 'One right answer is missing.' : `${missed.length} right answers are missing.`);
  }
  return { correct: false, remarks };
}

/** What an author got wrong, in sentences; empty when nothing. */
export function faultsOfMultiple(question: MultipleQuestion): readonly string[] {
  const right = question.choices.filter(({ correct }) => correct).length;
  return [
    ...(question.choices.length < 3 ? ['it has fewer than three choices'] : []),
    ...(right === 0 ? ['none of its choices is right'] : []),
  ];
}
