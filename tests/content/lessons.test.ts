/** Everything an author writes, played: exercises with their mutations, quizzes, front matter, examples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runTags } from '../../src/components/lesson/run-tags.ts';
import { transcriptsOf } from '../../src/components/lesson/transcripts.ts';
import { createMachine } from '../../src/engine/index.ts';
import { assess, openTasks } from '../../src/learn/exercise/assess.ts';
import type { Exercise } from '../../src/learn/exercise/exercise.ts';
import { type Trial, trialsOf } from '../../src/learn/exercise/mutants.ts';
import { scenarioOf } from '../../src/learn/lesson.ts';
import { faultsOf } from '../../src/learn/quiz/grade.ts';
import type { Quiz } from '../../src/learn/quiz/question.ts';

const docs = 'src/content/docs';
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => file.replaceAll('\\', '/'));
const frontMatter = (source: string) => /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
const lessons = pages
  .map((file) => ({
    id: file.replace(/\.mdx$/, ''),
    file: `${docs}/${file}`,
    source: readFileSync(`${docs}/${file}`, 'utf8'),
  }))
  .filter(({ source }) => /^kind: lesson$/m.test(frontMatter(source)));

const exerciseModules = import.meta.glob<{ readonly exercises: readonly Exercise[] }>(
  '../../src/content/exercises/**/*.ts',
  { eager: true },
);
const quizModules = import.meta.glob<{ readonly quizzes: readonly Quiz[] }>('../../src/content/quizzes/**/*.ts', {
  eager: true,
});
const exercisesOf = (lesson: string) => exerciseModules[`../../src/content/exercises/${lesson}.ts`]?.exercises ?? [];
const quizzesOf = (lesson: string) => quizModules[`../../src/content/quizzes/${lesson}.ts`]?.quizzes ?? [];
const exercises = lessons.flatMap(({ id }) => exercisesOf(id).map((exercise) => ({ lesson: id, exercise })));

it('there is a lesson', () => {
  expect(lessons.length).toBeGreaterThan(0);
});

it('no exercise and no quiz lies beside a lesson that does not exist', () => {
  const known = new Set(lessons.map(({ id }) => id));
  const ids = Object.keys({ ...exerciseModules, ...quizModules }).map((path) =>
    path.replace(/^.*content\/(exercises|quizzes)\//, '').replace(/\.ts$/, ''),
  );
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

describe.each(lessons)('the lesson $id', ({ id, file, source }) => {
  it('names the claims that it covers', () => {
    expect(frontMatter(source)).toMatch(/^claims: \[[ICM]\d\d(, [ICM]\d\d)*\]$/m);
  });

  it('has examples, an exercise and a quiz, each of them shown', () => {
    expect(runTags(source, file).length).toBeGreaterThan(0);
    const shown = (tag: string) =>
      [...source.matchAll(new RegExp(`<${tag} id="([^"]+)" />`, 'g'))].map(([, name]) => name);
    expect(shown('Exercise')).toEqual(exercisesOf(id).map((exercise) => exercise.id));
    expect(shown('Quiz')).toEqual(quizzesOf(id).map((quiz) => quiz.id));
    expect(exercisesOf(id).length).toBeGreaterThan(0);
    expect(quizzesOf(id).flatMap(({ questions }) => questions).length).toBeGreaterThanOrEqual(5);
  });

  it('has at most 900 words of prose, in short sentences', () => {
    const prose = source
      .replace(/^---[\s\S]*?---/, '')
      .replace(/^import .*$/gm, '')
      .replace(/<Run[\s\S]*?\/>|<[^>]+>/g, '')
      .replace(/^(#+|\|).*$/gm, '');
    expect(prose.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(900);
    const long = prose.split(/[.?!:]\s/).filter((sentence) => sentence.split(/\s+/).filter(Boolean).length > 25);
    expect(long).toEqual([]);
  });

  it('has examples that end as their author expects', async () => {
    const transcripts = await transcriptsOf(file, source, scenarioOf(id, exercisesOf(id)));
    expect(transcripts.map(({ command }) => command)).toEqual(runTags(source, file).map(({ command }) => command));
  });

  it('has quizzes without faults', () => {
    expect(quizzesOf(id).flatMap(faultsOf)).toEqual([]);
  });
});

describe.each(exercises)('the exercise $exercise.id of $lesson', ({ lesson, exercise }) => {
  const trials = trialsOf(exercise);

  it('shows two other ways and three mistakes at least, and three hints for each task', () => {
    expect(exercise.alternatives.length).toBeGreaterThanOrEqual(2);
    expect(exercise.wrong.length).toBeGreaterThanOrEqual(3);
    expect(exercise.tasks.filter(({ hints }) => hints.length !== 3).map(({ id }) => id)).toEqual([]);
  });

  it.each(trials)('$name: $expected', async ({ commands, expected }: Trial) => {
    const machine = await createMachine({ ...scenarioOf(lesson, [exercise]), time: 'virtual' });
    for (const command of commands) await machine.run(command);
    const open = openTasks(assess(exercise, machine.world()));
    if (expected === 'solved') expect(open).toEqual([]);
    else if (expected === 'open') expect(open).not.toEqual([]);
    else expect(open).toEqual(expected);
  });

  it('passes after the examples of its lesson, too', async () => {
    const file = `${docs}/${lesson}.mdx`;
    expect(existsSync(file)).toBe(true);
    const machine = await createMachine({ ...scenarioOf(lesson, exercisesOf(lesson)), time: 'virtual' });
    const examples = runTags(readFileSync(file, 'utf8'), file).flatMap(({ command }) => command.split('\n'));
    for (const command of [...examples, ...exercise.solution]) await machine.run(command);
    expect(openTasks(assess(exercise, machine.world()))).toEqual([]);
  });
});
