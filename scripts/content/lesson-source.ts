import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { examination } from '../../src/content/examination/index.ts';
import type { Examination } from '../../src/learn/examination/examination.ts';
import type { Exercise } from '../../src/learn/exercise/exercise.ts';
import { type LessonMachine, type Scenario, scenarioOf } from '../../src/learn/lesson.ts';
import type { Quiz } from '../../src/learn/quiz/question.ts';

/** A lesson with all that belongs to it, read from the disk. */
export interface LessonSource {
  /** `start/image-and-container` */
  readonly id: string;
  /** Path of the MDX file. */
  readonly file: string;
  readonly source: string;
  readonly frontMatter: string;
  readonly exercises: readonly Exercise[];
  readonly quizzes: readonly Quiz[];
  readonly scenario: Scenario;
  /** Of the lesson that shows the examination. */
  readonly examination?: Examination;
}

const docs = 'src/content/docs';

/** Ids of all lessons in the course's own language, in the order of their files. */
export function lessonIds(): readonly string[] {
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.mdx') && !file.startsWith('de/'))
    .filter((file) => /^kind: lesson$/m.test(frontMatterOf(readFileSync(`${docs}/${file}`, 'utf8'))))
    .map((file) => file.replace(/\.mdx$/, ''))
    .sort();
}

/** Reads a lesson, its exercises and its quizzes. */
export async function readLesson(id: string): Promise<LessonSource> {
  const file = `${docs}/${id}.mdx`;
  const source = readFileSync(file, 'utf8');
  const { exercises = [], machine } = await load<{ exercises?: Exercise[]; machine?: LessonMachine }>('exercises', id);
  const { quizzes = [] } = await load<{ quizzes?: Quiz[] }>('quizzes', id);
  const scenario = scenarioOf(id, exercises, machine);
  const own = source.includes('<Examination />') ? { examination } : {};
  return { id, file, source, frontMatter: frontMatterOf(source), exercises, quizzes, scenario, ...own };
}

function frontMatterOf(source: string): string {
  return /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
}

async function load<T extends object>(kind: 'exercises' | 'quizzes', id: string): Promise<Partial<T>> {
  const path = resolve(`src/content/${kind}/${id}.ts`);
  if (!existsSync(path)) return {};
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as T;
}
