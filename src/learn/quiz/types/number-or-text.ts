import { faultsOfOrigin, type Misconceptions, reasonOf } from '../choice.ts';
import type { GradeTexts } from '../grade-texts.ts';
import type { Origin, QuestionBase } from '../question.ts';
import type { Grade, Shown } from '../shown-question.ts';
import type { Seen, Work } from '../work.ts';

/** The answer is typed: a number or a few words. */
export interface NumberOrTextQuestion extends QuestionBase {
  readonly type: 'number-or-text';
  /** What the last of these commands prints is right. */
  readonly work?: Work;
  /** Every (other) spelling that is right; case, outer spaces, quotes and repeated spaces do not count. */
  readonly accepts?: readonly (string | number)[];
  /** Why it is right, shown with a right answer. */
  readonly why: string;
  /** Wrong answers that come from a known misconception, each with what to say about it. */
  readonly near: readonly (Origin & { readonly answer: string | number })[];
  /** Said about any other wrong answer: where to look, not the answer. */
  readonly otherwise: string;
}

export function showNumberOrText(
  question: NumberOrTextQuestion,
  seen: Seen | undefined,
  misconceptions: Misconceptions,
) {
  return {
    type: 'number-or-text' as const,
    accepts: [...(seen ? [seen.output] : []), ...(question.accepts ?? []).map(String)],
    why: question.why,
    near: question.near.map((near) => ({ answer: String(near.answer), ...reasonOf(near, misconceptions) })),
    otherwise: question.otherwise,
  };
}

export function gradeNumberOrText(
  question: Omit<Shown<'number-or-text'>, 'id' | 'variant' | 'prompt'>,
  typed: string,
  texts: GradeTexts,
): Grade {
  const answer = plain(typed);
  if (answer === '') return { correct: false, remarks: [texts.typeAnswer] };
  if (question.accepts.some((accepted) => plain(accepted) === answer))
    return { correct: true, remarks: [question.why] };
  const near = question.near.find((candidate) => plain(candidate.answer) === answer);
  return {
    correct: false,
    remarks: [near?.why ?? question.otherwise],
    ...(near?.experiment === undefined ? {} : { experiment: near.experiment }),
  };
}

/** What an author got wrong, in sentences; empty when nothing. */
export function faultsOfNumberOrText(
  question: NumberOrTextQuestion,
  shown: Pick<Shown<'number-or-text'>, 'accepts'>,
  misconceptions: Misconceptions,
): readonly string[] {
  const clash = question.near.find(({ answer }) => shown.accepts.some((right) => plain(right) === plain(answer)));
  return [
    ...(shown.accepts.some((right) => plain(right) !== '') ? [] : ['it accepts no answer']),
    ...(shown.accepts.some((right) => right.includes('\n')) ? ['its answer has several lines'] : []),
    ...(clash ? [`'${clash.answer}' is both right and a known mistake`] : []),
    ...question.near.flatMap((near) => faultsOfOrigin(`'${near.answer}'`, near, misconceptions)),
  ];
}

function plain(answer: string | number): string {
  return String(answer)
    .trim()
    .replace(/^['"`]|['"`]$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
