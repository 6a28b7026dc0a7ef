/** What a learner has reached in one lesson. Once solved stays solved, whatever becomes of the machine afterwards. */
export interface Progress {
  /** Exercise ids that were solved. */
  readonly solved: readonly string[];
  /** Task ids reached at the last check, per exercise. */
  readonly reached: Readonly<Record<string, readonly string[]>>;
  /** Last result per question, `QUIZ/QUESTION`. */
  readonly answers: Readonly<
    Record<string, { readonly correct: boolean; readonly picked: readonly number[]; readonly typed: string }>
  >;
}

export const noProgress: Progress = { solved: [], reached: {}, answers: {} };

/** Progress after an exercise was checked. */
export function withCheck(progress: Progress, exercise: string, reached: readonly string[], solved: boolean): Progress {
  const already = progress.solved.includes(exercise);
  return {
    ...progress,
    solved: solved && !already ? [...progress.solved, exercise] : progress.solved,
    reached: { ...progress.reached, [exercise]: reached },
  };
}

/** Progress after a question was answered. */
export function withAnswer(progress: Progress, question: string, answer: Progress['answers'][string]): Progress {
  return { ...progress, answers: { ...progress.answers, [question]: answer } };
}

/** As text, for the browser's storage. */
export function formatProgress(progress: Progress): string {
  return JSON.stringify({ format: 1, ...progress });
}

/** From text; undefined when it is not what `formatProgress` writes. */
export function parseProgress(text: string): Progress | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['format'] !== 1) return undefined;
  const { solved, reached, answers } = value;
  if (!isStrings(solved) || !isRecord(reached) || !isRecord(answers)) return undefined;
  const reachedOk: Record<string, readonly string[]> = {};
  for (const [id, tasks] of Object.entries(reached)) {
    if (!isStrings(tasks)) return undefined;
    reachedOk[id] = tasks;
  }
  const answersOk: Record<string, Progress['answers'][string]> = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (!isRecord(answer)) return undefined;
    const { correct, picked, typed } = answer;
    if (typeof correct !== 'boolean' || typeof typed !== 'string' || !isNumbers(picked)) return undefined;
    answersOk[id] = { correct, picked, typed };
  }
  return { solved, reached: reachedOk, answers: answersOk };
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
