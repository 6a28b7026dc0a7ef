import type { Answer } from './quiz/grade.ts';

/** What a learner has reached in one lesson. Once solved stays solved, whatever becomes of the machine afterwards. */
export interface Progress {
  /** Exercise ids that were solved. */
  readonly solved: readonly string[];
  /** Task ids reached at the last check, per exercise. */
  readonly reached: Readonly<Record<string, readonly string[]>>;
  /** Exercises whose solution was shown or played on this machine: solving them counts again after a reset of the lesson. */
  readonly shown: readonly string[];
  /** Last result per question, `QUIZ/QUESTION`. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  /** What was done on the machine since the last reset, oldest first: what a replay needs. */
  readonly steps: readonly RecordedStep[];
  /** Examinations that were handed in, oldest first. */
  readonly sittings: readonly Sitting[];
  /** The examination that has begun and is not handed in. */
  readonly open?: OpenSitting;
}

/** An examination under way: its sheet, and what was answered so far, by `QUIZ/QUESTION`. */
export interface OpenSitting {
  readonly sheet: number;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** An examination as it was handed in: what a replay needs to grade it again, and what it came to. */
export interface Sitting extends OpenSitting {
  /** Questions answered rightly. */
  readonly right: number;
  /** Ids of the tasks that were solved. */
  readonly solved: readonly string[];
  /** What was done on its machine. */
  readonly steps: readonly RecordedStep[];
}

/**
 * One thing done on a lesson's machine. `run`: a command line, then what was typed into it while it ran. `file`: a file of the host written from
 * the page (path, text); `move` (from, to), `folder` and `remove` (path) likewise.
 */
export type RecordedStep =
  | readonly ['run', line: string, ...typed: string[]]
  | readonly ['file', path: string, text: string]
  | readonly ['move', from: string, to: string]
  | readonly ['folder' | 'remove', path: string];

export interface GivenAnswer extends Answer {
  readonly correct: boolean;
  /** Which variant of the question it answers. */
  readonly variant: number;
}

export const noProgress: Progress = { solved: [], reached: {}, shown: [], answers: {}, steps: [], sittings: [] };
/** Steps kept at most; a lesson needs a few dozen. */
const mostSteps = 1_000;

/** Progress after an exercise was checked. What was solved with a look at the solution does not count. */
export function withCheck(progress: Progress, exercise: string, reached: readonly string[], solved: boolean): Progress {
  const already = progress.solved.includes(exercise) || progress.shown.includes(exercise);
  return {
    ...progress,
    solved: solved && !already ? [...progress.solved, exercise] : progress.solved,
    reached: { ...progress.reached, [exercise]: reached },
  };
}

/** Progress after a solution was shown or played. What is solved already stays solved. */
export function withShown(progress: Progress, exercise: string): Progress {
  const known = progress.shown.includes(exercise) || progress.solved.includes(exercise);
  return known ? progress : { ...progress, shown: [...progress.shown, exercise] };
}

/** Progress after something was done on the machine. */
export function withStep(progress: Progress, step: RecordedStep): Progress {
  return { ...progress, steps: [...progress.steps, step].slice(-mostSteps) };
}

/** Progress after a question was answered. */
export function withAnswer(progress: Progress, question: string, answer: Progress['answers'][string]): Progress {
  return { ...progress, answers: { ...progress.answers, [question]: answer } };
}

/** Progress when an examination begins: on a fresh machine, with an empty sheet. */
export function withOpened(progress: Progress, sheet: number): Progress {
  return { ...progress, steps: [], open: { sheet, answers: {} } };
}

/** Progress after something was answered in the open examination. */
export function withDraft(progress: Progress, question: string, answer: Answer): Progress {
  const { open } = progress;
  return open ? { ...progress, open: { ...open, answers: { ...open.answers, [question]: answer } } } : progress;
}

/** Progress after the open examination was handed in. Passed once stays passed: its id is among what is solved. */
export function withHandedIn(
  progress: Progress,
  examination: string,
  outcome: { readonly right: number; readonly solved: readonly string[]; readonly passed: boolean },
): Progress {
  const { open, ...rest } = progress;
  if (!open) return progress;
  const { right, solved, passed } = outcome;
  const known = progress.solved.includes(examination);
  return {
    ...rest,
    solved: passed && !known ? [...progress.solved, examination] : progress.solved,
    sittings: [...progress.sittings, { ...open, right, solved, steps: progress.steps }],
  };
}

/** As text, for the browser's storage. */
export function formatProgress(progress: Progress): string {
  return JSON.stringify({ format: 2, ...progress });
}

/** From text; undefined when it is not what `formatProgress` writes. Format 1 had one typed text and neither commands nor shown. */
export function parseProgress(text: string): Progress | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return progressOf(value);
}

/** From a parsed value; undefined when it is no progress. */
export function progressOf(value: unknown): Progress | undefined {
  if (!isRecord(value) || (value['format'] !== 1 && value['format'] !== 2)) return undefined;
  const { solved, reached, answers, shown = [], steps = [] } = value;
  if (!isStrings(solved) || !isRecord(reached) || !isRecord(answers)) return undefined;
  if (!isStrings(shown) || !Array.isArray(steps) || !steps.every(isStep)) return undefined;
  const reachedOk: Record<string, readonly string[]> = {};
  for (const [id, tasks] of Object.entries(reached)) {
    if (!isStrings(tasks)) return undefined;
    reachedOk[id] = tasks;
  }
  const answersOk: Record<string, GivenAnswer> = {};
  // Choices stood in another order in format 1: its answers are asked again.
  for (const [id, answer] of value['format'] === 1 ? [] : Object.entries(answers)) {
    if (!isRecord(answer)) return undefined;
    const { correct, picked, typed, variant } = answer;
    if (typeof correct !== 'boolean' || !isStrings(typed) || !isNumbers(picked) || typeof variant !== 'number')
      return undefined;
    answersOk[id] = { correct, picked, typed, variant };
  }
  const sittings = Array.isArray(value['sittings']) ? value['sittings'] : [];
  if (!sittings.every(isSitting)) return undefined;
  const open = isOpen(value['open']) ? { open: value['open'] } : {};
  return { solved, reached: reachedOk, shown, answers: answersOk, steps, sittings, ...open };
}

function isSitting(value: unknown): value is Sitting {
  if (!isOpen(value)) return false;
  const { right, solved, steps } = value as unknown as Record<string, unknown>;
  return typeof right === 'number' && isStrings(solved) && Array.isArray(steps) && steps.every(isStep);
}

function isOpen(value: unknown): value is OpenSitting {
  if (!isRecord(value) || !Number.isInteger(value['sheet']) || !isRecord(value['answers'])) return false;
  return Object.values(value['answers']).every(
    (answer) => isRecord(answer) && isNumbers(answer['picked']) && isStrings(answer['typed']),
  );
}

function isStep(value: unknown): value is RecordedStep {
  if (!isStrings(value)) return false;
  const words: Readonly<Record<string, number>> = { file: 3, move: 3, folder: 2, remove: 2 };
  return value[0] === 'run' ? value.length >= 2 : words[value[0] ?? ''] === value.length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
