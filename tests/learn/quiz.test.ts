import { describe, expect, it } from 'vitest';
import { type Answer, grade, rightAnswer } from '../../src/learn/quiz/grade.ts';
import type { Question, Quiz, VariedQuestion } from '../../src/learn/quiz/question.ts';
import type { ShownQuestion } from '../../src/learn/quiz/shown-question.ts';
import { fillWork, gradeTried } from '../../src/learn/quiz/types/index.ts';
import { faultsOf, workOutQuiz } from '../../src/learn/quiz/work-out.ts';
import { runWork } from '../../src/learn/run-work.ts';
import { textsFor } from '../../src/texts/index.ts';

const texts = textsFor('en').grade;
const myths: Record<string, { truth: string; experiment: string }> = {
  gone: { truth: 'It is still there.', experiment: 'docker ps -a' },
};
const means = { run: runWork, misconceptions: (name: string) => myths[name], texts };
const images = ['busybox'];
const quizOf = (...questions: readonly (Question | VariedQuestion)[]): Quiz => ({
  id: 'quiz',
  title: 'Quiz',
  questions,
});
const shownOf = async (question: Question | VariedQuestion): Promise<ShownQuestion> => {
  const [variants] = (await workOutQuiz(quizOf(question), means)).questions;
  return variants?.[0] as ShownQuestion;
};
const place = (question: ShownQuestion, text: string) =>
  'choices' in question ? question.choices.findIndex((choice) => choice.text === text) : -1;
const picked = (...indices: number[]): Answer => ({ picked: indices, typed: [] });
const typed = (...answers: string[]): Answer => ({ picked: [], typed: answers });

const single: Question = {
  id: 'one',
  type: 'single',
  prompt: 'Which?',
  choices: [
    { text: 'right', correct: true, why: 'Because.' },
    { text: 'wrong', from: 'gone' },
  ],
};
const multiple: Question = {
  id: 'many',
  type: 'multiple',
  prompt: 'Which are there?',
  work: { images, commands: ['docker run --name one busybox true', 'docker run --rm --name two busybox true'] },
  choices: [
    { text: 'a', holds: ({ world }) => world.containers.some(({ name }) => name === 'one'), why: 'It stays.' },
    { text: 'b', holds: ({ world }) => world.containers.some(({ name }) => name === 'two'), why: '`--rm` took it.' },
    { text: 'the image', holds: ({ world }) => world.images.length === 1, why: 'Nobody removed it.' },
  ],
};
const predict: Question = {
  id: 'predict',
  type: 'predict',
  prompt: 'What is printed?',
  work: { images, commands: ['docker run --name one busybox true', "docker ps -a --format '{{.Names}}'"] },
  why: 'It has exited, and is still there.',
  instead: [
    { output: '', from: 'gone' },
    { commands: ['docker run --name two busybox true', "docker ps -a --format '{{.Names}}'"], why: 'Another name.' },
  ],
};
const order: Question = {
  id: 'order',
  type: 'order',
  prompt: 'Put them in order.',
  work: { images, commands: [] },
  steps: ['docker create --name one busybox sleep 60', 'docker start one', 'docker stop -t 1 one'],
  reaches: ({ world }) => world.containers.some(({ name, state }) => name === 'one' && state === 'exited'),
  why: 'A container is made, started and stopped.',
  traps: [{ early: 2, late: 1, why: 'What does not run cannot be stopped.' }],
  otherwise: 'Think again.',
};
const fill: Question = {
  id: 'fill',
  type: 'fill',
  prompt: 'Keep it running.',
  line: 'docker run ___ --name one busybox ___',
  work: { images, commands: [] },
  reaches: ({ world }) => world.containers.some(({ name, state }) => name === 'one' && state === 'running'),
  solution: ['-d', 'sleep 60'],
  why: 'It runs.',
  near: [{ fill: ['-d', 'true'], why: '`true` ends at once.' }],
  otherwise: 'It does not run.',
};
const layer: Question = {
  id: 'layer',
  type: 'layer',
  prompt: 'Where is the file?',
  work: {
    images,
    files: { Dockerfile: 'FROM busybox\nRUN echo hi > /hi\nRUN rm /hi\n' },
    commands: ['docker build -q -t app .'],
  },
  of: { image: 'app' },
  where: { holds: '/hi' },
  why: 'The upper layer only hides it.',
  near: [{ layer: 'rm /hi', from: 'gone' }],
  otherwise: 'Not there.',
};
const number: Question = {
  id: 'typed',
  type: 'number-or-text',
  prompt: 'How many?',
  work: { images, commands: ['docker run busybox true', 'docker ps -aq | wc -l'] },
  accepts: ['one'],
  why: 'Once.',
  near: [{ answer: 0, from: 'gone' }],
  otherwise: 'Look again.',
};

describe('choices', () => {
  it('are graded with their reasons', async () => {
    const shown = await shownOf(single);
    expect(grade(shown, picked(place(shown, 'right')), texts)).toEqual({ correct: true, remarks: ['Because.'] });
    expect(grade(shown, picked(place(shown, 'wrong')), texts)).toEqual({
      correct: false,
      remarks: ['It is still there.'],
      experiment: 'docker ps -a',
    });
    expect(grade(shown, picked(), texts)).toEqual({ correct: false, remarks: ['Choose one answer.'] });
  });

  it('take their key from the machine', async () => {
    const shown = await shownOf(multiple);
    const [a, b, image] = ['a', 'b', 'the image'].map((text) => place(shown, text)) as [number, number, number];
    expect(grade(shown, picked(a, image), texts)?.correct).toBe(true);
    expect(grade(shown, picked(a), texts)).toEqual({ correct: false, remarks: ['One right answer is missing.'] });
    expect(grade(shown, picked(a, b), texts)).toEqual({
      correct: false,
      remarks: ['“b” is not right. `--rm` took it.', 'One right answer is missing.'],
    });
    expect(grade(shown, picked(), texts)?.remarks).toEqual(['Choose every answer that is right.']);
  });
});

describe('predicted output', () => {
  it('is what the engine prints; wrong ones are typed, or printed by other commands', async () => {
    const shown = await shownOf(predict);
    if (shown.type !== 'predict') throw new Error('another type');
    expect(
      shown.choices.map(({ text, correct }) => ({ text, correct })).toSorted((x, y) => (x.text < y.text ? -1 : 1)),
    ).toEqual([
      { text: '(nothing)', correct: false },
      { text: 'one', correct: true },
      { text: 'two', correct: false },
    ]);
    expect(grade(shown, picked(place(shown, 'two')), texts)).toEqual({ correct: false, remarks: ['Another name.'] });
  });
});

describe('an order', () => {
  it('is right when it reaches the goal; else the trap or the engine says why not', async () => {
    const shown = await shownOf(order);
    if (shown.type !== 'order' || order.type !== 'order') throw new Error('another type');
    const as = (...steps: number[]) => picked(...steps.map((step) => shown.steps.indexOf(order.steps[step] ?? '')));
    expect(shown.steps).not.toEqual(order.steps);
    expect(grade(shown, as(0, 1, 2), texts)).toEqual({ correct: true, remarks: [order.why] });
    expect(grade(shown, as(0, 2, 1), texts)?.remarks).toEqual(['What does not run cannot be stopped.']);
    expect(grade(shown, as(1, 0, 2), texts)?.remarks).toEqual([
      'In this order, `docker start one` says: “Error response from daemon: No such container: one”',
    ]);
    expect(grade(shown, as(0, 0, 1), texts)?.remarks).toEqual(['Each step has one place.']);
    expect(grade(shown, picked(0, -1, 1), texts)?.remarks).toEqual(['Choose a step for each place.']);
  });
});

describe('a filled-in command', () => {
  it('is known to be right or wrong, or has to be tried', async () => {
    const shown = await shownOf(fill);
    expect(grade(shown, typed('-d', ' sleep  60'), texts)).toEqual({ correct: true, remarks: ['It runs.'] });
    expect(grade(shown, typed('-d', 'true'), texts)).toEqual({ correct: false, remarks: ['`true` ends at once.'] });
    expect(grade(shown, typed('', ''), texts)?.remarks).toEqual(['Fill in the line.']);
    expect(grade(shown, typed('-dit', 'sh'), texts)).toBeUndefined();
  });

  it('is right when what it did reaches the goal', async () => {
    if (fill.type !== 'fill') throw new Error('another type');
    const tried = async (...filled: string[]) => gradeTried(fill, await runWork(fillWork(fill, filled)), texts);
    expect(await tried('-dit', 'sh')).toEqual({ correct: true, remarks: ['It runs.'] });
    expect(await tried('-z', 'sh')).toEqual({
      correct: false,
      remarks: ["Docker says: “unknown shorthand flag: 'z' in -z”", 'It does not run.'],
    });
  });
});

describe('a layer', () => {
  it('is found by what it holds', async () => {
    const shown = await shownOf(layer);
    if (shown.type !== 'layer') throw new Error('another type');
    expect(shown.choices.map(({ text, correct }) => [text, correct])).toEqual([
      ['RUN /bin/sh -c rm /hi # buildkit', false],
      ['RUN /bin/sh -c echo hi > /hi # buildkit', true],
      ['BusyBox 1.37.0 (glibc), Debian 13', false],
    ]);
    expect(grade(shown, picked(0), texts)?.remarks).toEqual(['It is still there.']);
    expect(grade(shown, picked(2), texts)?.remarks).toEqual(['Not there.']);
    expect(grade(shown, picked(), texts)?.remarks).toEqual(['Point at one layer.']);
  });

  it('is found by its whiteout, by its size, and as the writable one', async () => {
    const right = async (part: object) => {
      const shown = await shownOf({ ...layer, ...part } as Question);
      return shown.type === 'layer' ? shown.choices.find(({ correct }) => correct)?.text : undefined;
    };
    expect(await right({ where: { holds: '/hi', whiteout: true } })).toBe('RUN /bin/sh -c rm /hi # buildkit');
    expect(await right({ where: 'biggest' })).toBe('BusyBox 1.37.0 (glibc), Debian 13');
    const work = { images, commands: ['docker run --name one busybox touch /x'] };
    expect(await right({ work, of: { container: 'one' }, where: { holds: '/x' } })).toBe(
      'the container’s writable layer',
    );
  });
});

describe('a typed answer', () => {
  it('is what the last command prints', async () => {
    const shown = await shownOf(number);
    expect(grade(shown, typed(' 1 '), texts)).toEqual({ correct: true, remarks: ['Once.'] });
    expect(grade(shown, typed('"One"'), texts)?.correct).toBe(true);
    expect(grade(shown, typed('0'), texts)?.remarks).toEqual(['It is still there.']);
    expect(grade(shown, typed('7'), texts)?.remarks).toEqual(['Look again.']);
    expect(grade(shown, typed('  '), texts)?.remarks).toEqual(['Type an answer.']);
  });
});

const all = [single, multiple, predict, order, fill, layer, number];

it.each(all)('the right answer of $type is right, and its author made no mistake', async (question) => {
  const shown = await shownOf(question);
  expect(grade(shown, rightAnswer(shown), texts)?.correct).toBe(true);
  expect(await faultsOf(quizOf(question), means)).toEqual([]);
});

describe('variants', () => {
  const varied: VariedQuestion = {
    id: 'varied',
    make: (draw) => ({ ...single, prompt: `Which of ${draw.pick(['a', 'b', 'c'])}?` }),
  };

  it('differ, and come out the same each time', async () => {
    const prompts = async () =>
      (await workOutQuiz(quizOf(varied), means)).questions[0]?.map(({ prompt }) => prompt) ?? [];
    expect(new Set(await prompts()).size).toBe(3);
    expect(await prompts()).toEqual(await prompts());
  });

  it('that are the same are a fault', async () => {
    const same: VariedQuestion = { id: 'same', variants: 2, make: () => ({ ...number, id: 'same' }) };
    expect(await faultsOf(quizOf(same), means)).toEqual(['question same: two of its variants are the same']);
  });
});

it('names what an author got wrong', async () => {
  const questions: readonly Question[] = [
    { ...single, choices: [{ text: 'only', why: '' }] },
    { ...multiple, id: 'none', choices: multiple.choices.map(({ text }) => ({ text, why: 'No.' })) } as Question,
    { ...number, accepts: [0] } as Question,
    {
      ...single,
      choices: [
        { text: 'a', correct: true, why: 'Yes.' },
        { text: 'b', from: 'nobody' },
      ],
    },
    { ...predict, instead: [{ output: 'one', why: 'Same.' }] } as Question,
    { ...order, id: 'anyhow', reaches: () => true } as Question,
    { ...fill, solution: ['-d', 'true'], near: [{ fill: ['-d', 'sleep 9'], why: '' }] } as Question,
    { ...layer, near: [{ layer: 'nowhere', why: 'x' }], where: { holds: '/nothing' } } as Question,
  ];
  expect(await faultsOf(quizOf(...questions), means)).toEqual([
    'question one: the id is used twice',
    'question one: it has fewer than two choices',
    'question one: it has 0 right choices; a single-choice question has exactly one',
    "question one: the choice 'only' says neither why nor from which misconception",
    'question none: none of its choices is right',
    "question typed: '0' is both right and a known mistake",
    "question one: the choice 'b' names the misconception 'nobody', and there is none of that name",
    'question predict: it has fewer than two wrong answers',
    "question predict: the answer 'one' stands there twice",
    'question anyhow: more than half of all orders reach the goal: it asks for nothing',
    "question fill: 'docker run -d --name one busybox true' does not reach the goal",
    "question fill: 'docker run -d --name one busybox sleep 9' says neither why nor from which misconception",
    "question fill: the known mistake 'docker run -d --name one busybox sleep 9' reaches the goal",
    'question layer: no layer answers it',
    "question layer: no layer is called 'nowhere'",
  ]);
});
