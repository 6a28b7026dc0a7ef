/** Everything an author writes, played: exercises with their mutations, quizzes, front matter, examples. */
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { staleTranscript } from '../../scripts/content/accepted-transcripts.ts';
import { faultsOfLesson, faultText } from '../../scripts/content/check-lesson.ts';
import { lessonIds, readLesson } from '../../scripts/content/lesson-source.ts';
import { faultOfTrial, play } from '../../scripts/content/play-exercise.ts';
import { commandParts, runTags } from '../../src/components/lesson/run-tags.ts';
import { trialsOf } from '../../src/learn/exercise/mutants.ts';

const lessons = await Promise.all(lessonIds().map(readLesson));
const exercises = lessons.flatMap((lesson) =>
  lesson.exercises.map((exercise) => ({ id: `${lesson.id}/${exercise.id}`, lesson, exercise })),
);
/** Mutants that were told from the solution, and those that are excused by name. */
const kills = { mutants: 0, killed: 0, excused: [] as string[] };

it('there is a lesson', () => {
  expect(lessons.length).toBeGreaterThan(0);
});

it('no exercise, quiz or transcript lies beside a lesson that does not exist', () => {
  const stray = ['exercises', 'quizzes', 'transcripts'].flatMap((folder) =>
    (existsSync(`src/content/${folder}`)
      ? readdirSync(`src/content/${folder}`, { recursive: true, encoding: 'utf8' })
      : []
    )
      .filter((file) => /\.(ts|txt)$/.test(file))
      .map((file) =>
        file
          .replaceAll('\\', '/')
          .replace(/^de\//, '')
          .replace(/\.\w+$/, ''),
      )
      .filter((id) => !lessons.some((lesson) => lesson.id === id))
      .map((id) => `${folder}/${id}`),
  );
  expect(stray).toEqual([]);
});

describe.each(lessons)('the lesson $id', (lesson) => {
  it('has no faults', async () => {
    expect((await faultsOfLesson(lesson)).map(faultText)).toEqual([]);
  }, 60_000);

  it('prints what was accepted', async () => {
    const fault = await staleTranscript(lesson);
    expect(fault && faultText(fault)).toBeUndefined();
  });
});

describe.each(exercises)('the exercise $id', ({ id, lesson, exercise }) => {
  it.each(trialsOf(exercise))('$name: $expected', async (trial) => {
    const fault = faultOfTrial(trial, await play(exercise, lesson.scenario, trial.commands));
    if (trial.name !== 'the solution' && !trial.name.startsWith('alternative')) {
      if (trial.expected === 'solved') kills.excused.push(`${id}: ${trial.name}`);
      else kills.mutants++;
      if (trial.expected !== 'solved' && fault === undefined) kills.killed++;
    }
    expect(fault).toBeUndefined();
  });

  it('passes after the examples of its lesson, too', async () => {
    const examples = runTags(lesson.source, lesson.file).flatMap(({ command }) => commandParts(command));
    const { open } = await play(exercise, lesson.scenario, [...examples, ...exercise.solution]);
    expect(open).toEqual([]);
  });

  it('says of each excused step why it is not needed', () => {
    for (const { step, reason } of exercise.unneeded ?? []) {
      expect(exercise.solution[step]).toBeDefined();
      expect(reason.split(' ').length).toBeGreaterThan(3);
    }
  });
});

afterAll(() => {
  const rate = kills.mutants === 0 ? 0 : (100 * kills.killed) / kills.mutants;
  console.log(`exercises: ${kills.killed} of ${kills.mutants} mutants killed (${rate.toFixed(1)} %)`);
  for (const excused of kills.excused) console.log(`  excused: ${excused}`);
});
