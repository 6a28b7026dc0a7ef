import { type Progress, parseProgress, progressOf } from './progress.ts';

/** What a learner hands in: everything that a replay needs, and nothing else. */
export interface CourseRecord {
  readonly name: string;
  /** When it was made, ISO 8601. */
  readonly made: string;
  readonly lessons: readonly { readonly id: string; readonly progress: Progress }[];
}

const format = 'drydock-record-1';

/** Under this and its id, a lesson's progress lies in the browser's storage. */
export const progressKey = 'drydock/progress/';

/** As the text of the file that is handed in. */
export function formatRecord({ name, made, lessons }: CourseRecord): string {
  return `${JSON.stringify({ format, name, made, lessons: lessons.map(({ id, progress }) => ({ id, progress: { format: 2, ...progress } })) }, undefined, 1)}\n`;
}

/**
 * The record in a backup of everything that a browser keeps (its unpacked text): the same progress, without a name. Throws an Error with a
 * sentence when it is no backup.
 */
export function recordOfBackup(text: string): CourseRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('it is no backup of this course');
  }
  const { drydock, notes } = (value ?? {}) as Record<string, unknown>;
  if (drydock !== 1 || typeof notes !== 'object' || notes === null)
    throw new Error('it is no backup of this course, or of another version');
  const lessons = Object.entries(notes as Record<string, unknown>)
    .filter(([key]) => key.startsWith(progressKey))
    .map(([key, note]) => {
      const id = key.slice(progressKey.length);
      const progress = parseProgress(String(note));
      if (!progress) throw new Error(`the entry of ${id} is damaged`);
      return { id, progress };
    });
  return { name: '', made: '', lessons };
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
