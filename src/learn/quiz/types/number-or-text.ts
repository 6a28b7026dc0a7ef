import type { Grade, QuestionBase } from '../question.ts';

/** The answer is typed: a number or a few words. */
export interface NumberOrTextQuestion extends QuestionBase {
  readonly type: 'number-or-text';
  /** Every spelling that is right; case, outer spaces, quotes and repeated spaces do not count. */
  readonly accepts: readonly (string | number)[];
  /** Why it is right, shown with a right answer. */
  readonly why: string;
  /** Wrong answers that come from a known misconception, each with what to say about it. */
  readonly near: readonly { readonly answer: string | number; readonly why: string }[];
  /** Said about any other wrong answer: where to look, not the answer. */
  readonly otherwise: string;
}

export function gradeNumberOrText(question: NumberOrTextQuestion, typed: string): Grade {
  const answer = plain(typed);
  if (answer === '') return { correct: false, remarks: ['Type an answer.'] };
  if (question.accepts.some((accepted) => plain(accepted) === answer))
    return { correct: true, remarks: [question.why] };
  const near = question.near.find((candidate) => plain(candidate.answer) === answer);
  return { correct: false, remarks: [near?.why ?? question.otherwise] };
}

/** What an author got wrong, in sentences; empty when nothing. */
export function faultsOfNumberOrText(question: NumberOrTextQuestion): readonly string[] {
  const clash = question.near.find(({ answer }) => question.accepts.some((right) => plain(right) === plain(answer)));
  return [
    ...(question.accepts.length === 0 ? ['it accepts no answer'] : []),
    ...(clash ? [`'${clash.answer}' is both right and a known mistake`] : []),
  ];
}

function plain(answer: string | number): string {
  return String(answer)
    .trim()
    .replace(/^['"`]|['"`]$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
