import { type Choice, faultsOfOrigin, faultsOfTexts, type Misconceptions, showChoice } from '../choice.ts';
import type { GradeTexts } from '../grade-texts.ts';
import type { QuestionBase } from '../question.ts';
import type { Grade, Shown } from '../shown-question.ts';
import type { Seen, Work } from '../work.ts';

/** Any number of choices is right; all of them, and only they, are to be chosen. */
export interface MultipleQuestion extends QuestionBase {
  readonly type: 'multiple';
  /** What the choices' `holds` look at. */
  readonly work?: Work;
  readonly choices: readonly Choice[];
}

export function showMultiple(question: MultipleQuestion, seen: Seen | undefined, misconceptions: Misconceptions) {
  return {
    type: 'multiple' as const,
    choices: question.choices.map((choice) => showChoice(choice, seen, misconceptions)),
  };
}

/** Names what was chosen wrongly, then how much is missing, without giving the missing ones away. */
export function gradeMultiple(
  question: Pick<Shown<'multiple'>, 'choices'>,
  picked: readonly number[],
  texts: GradeTexts,
): Grade {
  const chosen = new Set(picked);
  const wronglyChosen = question.choices.filter(({ correct }, index) => chosen.has(index) && !correct);
  const missed = question.choices.filter(({ correct }, index) => !chosen.has(index) && correct);
  if (chosen.size === 0) return { correct: false, remarks: [texts.chooseAll] };
  if (wronglyChosen.length === 0 && missed.length === 0) {
    return { correct: true, remarks: question.choices.filter(({ correct }) => correct).map(({ why }) => why) };
  }
  const remarks = wronglyChosen.map(({ text, why }) => texts.notRight(text, why));
  if (missed.length > 0) remarks.push(texts.missing(missed.length));
  const experiment = wronglyChosen.find((choice) => choice.experiment)?.experiment;
  return { correct: false, remarks, ...(experiment === undefined ? {} : { experiment }) };
}

/** What an author got wrong, in sentences; empty when nothing. */
export function faultsOfMultiple(
  question: MultipleQuestion,
  shown: Pick<Shown<'multiple'>, 'choices'>,
  misconceptions: Misconceptions,
): readonly string[] {
  const right = shown.choices.filter(({ correct }) => correct).length;
  return [
    ...(shown.choices.length < 3 ? ['it has fewer than three choices'] : []),
    ...(right === 0 ? ['none of its choices is right'] : []),
    ...faultsOfTexts(shown.choices.map(({ text }) => text)),
    ...question.choices.flatMap((choice, index) =>
      shown.choices[index]?.correct && choice.why
        ? []
        : faultsOfOrigin(`the choice '${choice.text}'`, choice, misconceptions),
    ),
  ];
}
