import { type Progress, progressOf } from './progress.ts';

/** What a learner hands in: everything that a replay needs, and nothing else. */
export interface CourseRecord {
  readonly name: string;
  /** When it was made, ISO 8601. */
  readonly made: string;
  readonly lessons: readonly { readonly id: string; readonly progress: Progress }[];
}

const format = 'drydock-record-1';

/** As the text of the file that is handed in. */
export function formatRecord({ name, made, lessons }: CourseRecord): string {
  return `${JSON.stringify({ format, name, made, lessons: lessons.map(({ id, progress }) => ({ id, progress: { format: 2, ...progress } })) }, undefined, 1)}\n`;
}

/** From a file's text. Throws an Error with a sentence when it is no record. */
export function parseRecord(text: string): CourseRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('it is no JSON');
  }
  if (typeof value !== 'object' || value === null) throw new Error('it is no record of this course');
  const { format: kind, name, made, lessons } = value as Record<string, unknown>;
  if (kind !== format)
    throw new Error(`it is no record of this course, or of another version (its format is ${String(kind)})`);
  if (typeof name !== 'string' || typeof made !== 'string' || !Array.isArray(lessons)) throw new Error('it is damaged');
  return {
    name,
    made,
    lessons: lessons.map((entry: unknown) => {
      const { id, progress } = (entry ?? {}) as Record<string, unknown>;
      const read = progressOf(progress);
      if (typeof id !== 'string' || !read) throw new Error(`the entry of ${String(id)} is damaged`);
      return { id, progress: read };
    }),
  };
}
