import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/learn/course-standing.ts';
import { done, type Exercise, missing } from '../../src/learn/exercise/exercise.ts';
import {
  formatProgress,
  noProgress,
  type Progress,
  withAnswer,
  withCheck,
  withStep,
} from '../../src/learn/progress.ts';
import type { Quiz } from '../../src/learn/quiz/question.ts';
import { formatRecord, parseRecord, progressKey, recordOfBackup } from '../../src/learn/record.ts';
import { replaySteps } from '../../src/learn/replay.ts';
import { runWork } from '../../src/learn/run-work.ts';
import { verifyRecord } from '../../src/learn/verify.ts';
import { textsFor } from '../../src/texts/index.ts';

const exercise: Exercise = {
  id: 'note',
  title: 'Note',
  intro: '',
  images: ['busybox'],
  tasks: [
    {
      id: 'there',
      text: '',
      hints: [],
      check: ({ containers }) =>
        containers.some(({ changes }) => changes.some(({ path, text }) => path === '/note' && text === 'hi\n'))
          ? done
          : missing('a note', 'none'),
    },
  ],
  solution: [],
  alternatives: [],
  wrong: [],
};
const quiz: Quiz = {
  id: 'quiz',
  title: 'Quiz',
  questions: [
    {
      id: 'fill',
      type: 'fill',
      prompt: '',
      line: 'docker run ___ busybox true',
      work: { images: ['busybox'], commands: [] },
      reaches: ({ world }) => world.containers.some(({ name }) => name === 'one'),
      solution: ['--name one'],
      why: '',
      near: [],
      otherwise: '',
    },
  ],
};
const scenario = { seed: 'x/y', images: ['busybox'], files: {} };
const means = { run: runWork, misconceptions: () => undefined, texts: textsFor('en').grade };
const partsOf = async (id: string) => (id === 'x/y' ? { scenario, exercises: [exercise], quizzes: [quiz] } : undefined);
const recordOf = (progress: Progress, id = 'x/y') => ({ name: 'Ada', made: '2026-11-21', lessons: [{ id, progress }] });

describe('a replay', () => {
  it.each([
    ['a command', [['run', "docker run busybox sh -c 'echo hi > /note'"]]],
    ['a shell in a container', [['run', 'docker run -it busybox', 'echo hi > /note\r', 'exit\r']]],
    [
      'files written in the page',
      [
        ['folder', '/home/learner/app'],
        ['file', '/home/learner/app/draft', 'hi\n'],
        ['move', '/home/learner/app/draft', '/home/learner/app/note'],
        ['run', 'docker create --name one busybox'],
        ['run', 'docker cp app/note one:/note'],
        ['remove', '/home/learner/app'],
      ],
    ],
    [
      'something solved on the way and undone',
      [
        ['run', "docker run --name one busybox sh -c 'echo hi > /note'"],
        ['run', 'docker rm one'],
      ],
    ],
  ] as const)('follows %s', async (_, steps) => {
    expect(await replaySteps(scenario, [exercise], steps)).toEqual(['note']);
  });

  it('does not believe what it does not see', async () => {
    expect(
      await replaySteps(
        scenario,
        [exercise],
        [
          ['run', 'echo hi > /note'],
          ['file', '/nowhere/x', ''],
        ],
      ),
    ).toEqual([]);
  });
});

describe('a record', () => {
  const solved = withAnswer(
    withCheck(withStep(noProgress, ['run', "docker run busybox sh -c 'echo hi > /note'"]), 'note', ['there'], true),
    'quiz/fill',
    { correct: true, picked: [], typed: ['-d --name=one'], variant: 0 },
  );

  it('comes back from its text', () => {
    expect(parseRecord(formatRecord(recordOf(solved)))).toEqual(recordOf(solved));
  });

  it('is in a backup, too', () => {
    const notes = { [`${progressKey}x/y`]: formatProgress(solved), 'drydock/theme': 'dark' };
    expect(recordOfBackup(JSON.stringify({ drydock: 1, machines: {}, notes }))).toEqual({
      ...recordOf(solved),
      name: '',
      made: '',
    });
    expect(() => recordOfBackup('{"drydock":2}')).toThrow('it is no backup of this course, or of another version');
    const damaged = JSON.stringify({ drydock: 1, notes: { [`${progressKey}x/y`]: '{' } });
    expect(() => recordOfBackup(damaged)).toThrow('the entry of x/y is damaged');
  });

  it('holds when the replay confirms it', async () => {
    expect(await verifyRecord(recordOf(solved), partsOf, means)).toEqual([
      { id: 'x/y', claimed: ['note'], confirmed: ['note'], right: { claimed: 1, confirmed: 1, all: 1 }, sittings: [] },
    ]);
  });

  it('does not hold when its steps are made up, its answer wrong, or its lesson unknown', async () => {
    const forged = {
      ...solved,
      steps: [] as const,
      answers: { 'quiz/fill': { ...solved.answers['quiz/fill']!, typed: ['-d'] } },
    };
    expect(await verifyRecord(recordOf(forged), partsOf, means)).toEqual([
      { id: 'x/y', claimed: ['note'], confirmed: [], right: { claimed: 1, confirmed: 0, all: 1 }, sittings: [] },
    ]);
    expect(await verifyRecord(recordOf(solved, 'no/where'), partsOf, means)).toEqual([
      { id: 'no/where', claimed: ['note'], confirmed: [], right: { claimed: 1, confirmed: 0, all: 0 }, sittings: [] },
    ]);
  });

  it.each([
    ['{', 'it is no JSON'],
    ['[]', 'it is no record of this course, or of another version (its format is undefined)'],
    ['null', 'it is no record of this course'],
    ['{"format":"drydock-record-1"}', 'it is damaged'],
    [
      '{"format":"drydock-record-1","name":"","made":"","lessons":[{"id":"a/b","progress":{}}]}',
      'the entry of a/b is damaged',
    ],
  ])('is refused when it is %s', (text, sentence) => {
    expect(() => parseRecord(text)).toThrow(sentence);
  });
});

it('knows how far a lesson is', () => {
  expect(standingOf(['e'], ['q/a'], noProgress)).toEqual({ state: 'none', exercises: [0, 1], questions: [0, 1] });
  const begun = withCheck(noProgress, 'e', [], true);
  expect(standingOf(['e'], ['q/a'], begun)).toEqual({ state: 'begun', exercises: [1, 1], questions: [0, 1] });
  const all = withAnswer(begun, 'q/a', { correct: true, picked: [0], typed: [], variant: 0 });
  expect(standingOf(['e'], ['q/a'], all)).toEqual({ state: 'done', exercises: [1, 1], questions: [1, 1] });
});
