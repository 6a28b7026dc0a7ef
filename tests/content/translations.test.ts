/** What is translated keeps up with its original: same commands, same ids, every sentence in the other language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../scripts/content/lesson-source.ts';
import { play } from '../../scripts/content/play-exercise.ts';
import { mostWords, mostWordsInSentence, sentencesOf } from '../../scripts/content/prose.ts';
import { runTags } from '../../src/components/lesson/run-tags.ts';
import { meansFor } from '../../src/components/quiz/worked-quiz.ts';
import { aimsInGerman, labelsInGerman } from '../../src/content/course/labels-de.ts';
import { lessonId, units } from '../../src/content/course/lessons.ts';
import { createMachine } from '../../src/engine/index.ts';
import { assess } from '../../src/learn/exercise/assess.ts';
import type { Exercise } from '../../src/learn/exercise/exercise.ts';
import { trialsOf } from '../../src/learn/exercise/mutants.ts';
import type { Quiz } from '../../src/learn/quiz/question.ts';
import { faultsOf } from '../../src/learn/quiz/work-out.ts';
import { textsFor } from '../../src/texts/index.ts';

const language = 'de';
const folder = `src/content/docs/${language}`;
const ids = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.mdx') && /^kind: lesson$/m.test(readFileSync(`${folder}/${file}`, 'utf8')))
  .map((file) => file.replace(/\.mdx$/, ''));
const load = async <T>(kind: string, id: string): Promise<Partial<T>> => {
  const path = `src/content/${kind}/${language}/${id}.ts`;
  return existsSync(path) ? ((await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href)) as T) : {};
};

it('every unit and lesson has a German name, and every unit a German aim', () => {
  const names = units.flatMap((unit) => [unit.id, ...unit.lessons.map((lesson) => lessonId(unit, lesson))]);
  expect(Object.keys(labelsInGerman).sort()).toEqual([...names].sort());
  expect(Object.keys(aimsInGerman)).toEqual(units.map(({ id }) => id));
});

it('there is a lesson in a second language', () => {
  expect(ids.length).toBeGreaterThan(0);
});

describe.each(ids)('%s in German', (id) => {
  const file = `${folder}/${id}.mdx`;
  const source = readFileSync(file, 'utf8');

  it('runs the same commands, and shows the same exercises and quizzes', async () => {
    const original = await readLesson(id);
    const plain = (text: string, name: string) =>
      runTags(text, name).map(({ command, expectExit }) => ({ command, expectExit }));
    expect(plain(source, file)).toEqual(plain(original.source, original.file));
    const shown = (text: string) => [...text.matchAll(/<(?:Exercise|Quiz) id="[^"]+" \/>/g)].map(([tag]) => tag);
    expect(shown(source)).toEqual(shown(original.source));
    const { exercises = [] } = await load<{ exercises: readonly Exercise[] }>('exercises', id);
    expect(exercises.map((exercise) => exercise.id)).toEqual(original.exercises.map((exercise) => exercise.id));
  });

  it('keeps its sentences short', () => {
    const sentences = sentencesOf(source);
    expect(sentences.reduce((sum, { words }) => sum + words, 0)).toBeLessThanOrEqual(mostWords);
    expect(sentences.filter(({ words }) => words > mostWordsInSentence)).toEqual([]);
  });

  it('has a quiz without faults', async () => {
    const { quizzes = [] } = await load<{ quizzes: readonly Quiz[] }>('quizzes', id);
    expect(quizzes.length).toBeGreaterThan(0);
    for (const quiz of quizzes) expect(await faultsOf(quiz, meansFor(textsFor(language)))).toEqual([]);
  });

  it('says every verdict and message in German', async () => {
    const original = await readLesson(id);
    const { exercises = [] } = await load<{ exercises: readonly Exercise[] }>('exercises', id);
    const untranslated = new Set<string>();
    for (const [index, exercise] of exercises.entries()) {
      const english = original.exercises[index];
      if (!english) continue;
      for (const { commands } of trialsOf(english)) {
        const machine = await createMachine({ ...original.scenario, time: 'virtual' });
        for (const command of commands) await machine.run(command);
        const before = assess(english, machine.world());
        const after = assess(exercise, machine.world());
        expect(after.solved).toBe(before.solved);
        expect(after.message === undefined).toBe(before.message === undefined);
        for (const [at, { verdict }] of before.tasks.entries()) {
          const other = after.tasks[at]?.verdict;
          if (verdict.done || !other || other.done) continue;
          if (verdict.expected === other.expected) untranslated.add(verdict.expected);
          if (verdict.seen === other.seen) untranslated.add(verdict.seen);
        }
      }
      expect((await play(exercise, original.scenario, exercise.solution)).open).toEqual([]);
    }
    expect([...untranslated]).toEqual([]);
  });
});
