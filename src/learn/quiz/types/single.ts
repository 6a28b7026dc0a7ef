import { type Choice, faultsOfOrigin, faultsOfTexts, type Misconceptions, showChoice } from '../choice.ts';
import type { GradeTexts } from '../grade-texts.ts';
import type { QuestionBase } from '../question.ts';
import type { Grade, Shown } from '../shown-question.ts';
import type { Seen, Work } from '../work.ts';

/** One choice is right. */
export interface SingleQuestion extends QuestionBase {
  readonly type: 'single';
  /** What the choices' `holds` look at. */
  readonly work?: Work;
  readonly choices: readonly Choice[];
}

/** The part of a shown question that this type adds. */
export function showSingle(question: SingleQuestion, seen: Seen | undefined, misconceptions: Misconceptions) {
  return {
    type: 'single' as const,
    choices: question.choices.map((choice) => showChoice(choice, seen, misconceptions)),
  };
}

/** @param picked indices of the chosen answers: one, or none */
export function gradeSingle(
  question: Pick<Shown<'single'>, 'choices'>,
  picked: readonly number[],
  texts: GradeTexts,
): Grade {
  const choice = picked.length === 1 ? question.choices[picked[0] ?? -1] : undefined;
  if (choice === undefined) return { correct: false, remarks: [texts.chooseOne] };
  const { correct, why, experiment } = choice;
  return { correct, remarks: [why], ...(experiment === undefined ? {} : { experiment }) };
}

/** What an author got wrong, in sentences; empty when nothing. */
export function faultsOfSingle(
  question: SingleQuestion,
  shown: Pick<Shown<'single'>, 'choices'>,
  misconceptions: Misconceptions,
): readonly string[] {
  const right = shown.choices.filter(({ correct }) => correct).length;
  return [
    ...(shown.choices.length < 2 ? ['it has fewer than two choices'] : []),
    ...(right === 1 ? [] : [`it has ${right} right choices; a single-choice question has exactly one`]),
    ...faultsOfTexts(shown.choices.map(({ text }) => text)),
    ...question.choices.flatMap((choice, index) =>
      shown.choices[index]?.correct && choice.why
        ? []
        : faultsOfOrigin(`the choice '${choice.text}'`, choice, misconceptions),
    ),
  ];
}
