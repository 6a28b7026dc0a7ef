import { faultsOfOrigin, type Misconceptions, reasonOf } from '../choice.ts';
import type { GradeTexts } from '../grade-texts.ts';
import type { Origin, QuestionBase } from '../question.ts';
import type { Grade, Shown } from '../shown-question.ts';
import { followedBy, type RunWork, type Seen, type Work } from '../work.ts';

/** Fill in the command: `docker run ___ busybox sleep 60`. Whatever reaches the goal is right; the engine tries it. */
export interface FillQuestion extends QuestionBase {
  readonly type: 'fill';
  /** One command line, each blank written as `___`. */
  readonly line: string;
  /** What is there before. */
  readonly work?: Work;
  /** Commands run after the line, for `reaches` to look at. */
  readonly afterwards?: readonly string[];
  readonly reaches: (seen: Seen) => boolean;
  /** One text for each blank. */
  readonly solution: readonly string[];
  readonly alternatives?: readonly (readonly string[])[];
  readonly why: string;
  readonly near: readonly (Origin & { readonly fill: readonly string[] })[];
  /** Said about any other answer that does not reach the goal. */
  readonly otherwise: string;
}

export function showFill(question: FillQuestion, misconceptions: Misconceptions) {
  return {
    type: 'fill' as const,
    pieces: question.line.split('___'),
    accepts: [question.solution, ...(question.alternatives ?? [])],
    why: question.why,
    near: question.near.map((near) => ({ fill: near.fill, ...reasonOf(near, misconceptions) })),
    otherwise: question.otherwise,
  };
}

/** The work that tries an answer. */
export function fillWork(question: FillQuestion, filled: readonly string[]): Work {
  return followedBy(question.work, [filledLine(question.line.split('___'), filled), ...(question.afterwards ?? [])]);
}

/** `docker run -d busybox sleep 60`: the pieces with the answers between them. */
export function filledLine(pieces: readonly string[], filled: readonly string[]): string {
  return pieces
    .map((piece, index) => piece + (filled[index] ?? '').trim())
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * Grades from what is known without a machine; undefined when the answer has to be tried.
 * @param filled one text for each blank
 */
export function gradeFill(
  question: Omit<Shown<'fill'>, 'id' | 'variant' | 'prompt'>,
  filled: readonly string[],
  texts: GradeTexts,
): Grade | undefined {
  const blanks = question.pieces.length - 1;
  const answers = Array.from({ length: blanks }, (_, index) => plain(filled[index] ?? ''));
  const same = (other: readonly string[]) => answers.every((answer, index) => answer === plain(other[index] ?? ''));
  if (question.accepts.some(same)) return { correct: true, remarks: [question.why] };
  const near = question.near.find(({ fill }) => same(fill));
  if (near) {
    return {
      correct: false,
      remarks: [near.why],
      ...(near.experiment === undefined ? {} : { experiment: near.experiment }),
    };
  }
  if (answers.every((answer) => answer === '')) return { correct: false, remarks: [texts.fillIn] };
  return undefined;
}

/** Grades an answer that was tried. */
export function gradeTried(question: FillQuestion, seen: Seen, texts: GradeTexts): Grade {
  if (question.reaches(seen)) return { correct: true, remarks: [question.why] };
  const at = seen.results.length - 1 - (question.afterwards?.length ?? 0);
  const said = seen.results[at]?.stderr.trim().split('\n')[0];
  return { correct: false, remarks: [...(said ? [texts.dockerSays(said)] : []), question.otherwise] };
}

/** What an author got wrong, in sentences; empty when nothing. Tries every answer that the author gives. */
export async function faultsOfFill(
  question: FillQuestion,
  run: RunWork,
  misconceptions: Misconceptions,
): Promise<readonly string[]> {
  const blanks = question.line.split('___').length - 1;
  const faults: string[] = blanks === 0 ? ['its line has no blank; write ___'] : [];
  const reached = async (filled: readonly string[]) => question.reaches(await run(fillWork(question, filled)));
  const text = (filled: readonly string[]) => `'${filledLine(question.line.split('___'), filled)}'`;
  for (const filled of [question.solution, ...(question.alternatives ?? [])]) {
    if (filled.length !== blanks) faults.push(`${text(filled)} fills ${filled.length} of ${blanks} blanks`);
    else if (!(await reached(filled))) faults.push(`${text(filled)} does not reach the goal`);
  }
  for (const { fill, ...origin } of question.near) {
    faults.push(...faultsOfOrigin(text(fill), origin, misconceptions));
    if (await reached(fill)) faults.push(`the known mistake ${text(fill)} reaches the goal`);
  }
  if (await reached(Array.from({ length: blanks }, () => '')))
    faults.push('the line reaches the goal with nothing filled in');
  return faults;
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
