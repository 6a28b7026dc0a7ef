import { expect, it } from 'vitest';
import { assess, openTasks } from '../../src/learn/exercise/assess.ts';
import { done, type Exercise, missing } from '../../src/learn/exercise/exercise.ts';
import { trialsOf } from '../../src/learn/exercise/mutants.ts';
import { inlineHtml } from '../../src/learn/inline-text.ts';
import { scenarioOf } from '../../src/learn/lesson.ts';
import { aContainer, aWorld } from '../helpers/worlds.ts';

const exercise: Exercise = {
  id: 'e',
  title: 'E',
  intro: '',
  images: ['busybox'],
  files: { 'a.txt': 'a' },
  tasks: [
    {
      id: 'any',
      text: '',
      hints: [],
      check: ({ containers }) => (containers.length > 0 ? done : missing('one', 'none')),
    },
    {
      id: 'two',
      text: '',
      hints: [],
      check: ({ containers }) => (containers.length > 1 ? done : missing('two', 'fewer')),
    },
  ],
  solution: ['first', 'second'],
  alternatives: [['other']],
  wrong: [
    {
      mistake: 'stops early',
      commands: ['first'],
      failing: ['two'],
      recognise: ({ containers }) => containers.length === 1,
      message: 'There is one.',
    },
  ],
  unneeded: [{ step: 1, reason: 'for the test' }],
};

it('says of each task what is there and what should be', () => {
  const assessment = assess(exercise, aWorld({ containers: [aContainer('one')] }));
  expect(assessment).toEqual({
    solved: false,
    message: 'There is one.',
    tasks: [
      { id: 'any', verdict: { done: true } },
      { id: 'two', verdict: { done: false, expected: 'two', seen: 'fewer' } },
    ],
  });
  expect(openTasks(assessment)).toEqual(['two']);
});

it('says nothing of mistakes once all is reached', () => {
  const world = aWorld({ containers: [aContainer('one'), aContainer('two')] });
  expect(
    assess({ ...exercise, wrong: [{ ...exercise.wrong[0]!, recognise: () => true }] }, world).message,
  ).toBeUndefined();
});

it('tries the solution, nothing, each step left out, alternatives and mistakes', () => {
  expect(trialsOf(exercise)).toEqual([
    { name: 'the solution', commands: ['first', 'second'], expected: 'solved' },
    { name: 'nothing', commands: [], expected: 'open' },
    { name: 'alternative 1', commands: ['other'], expected: 'solved' },
    { name: "the solution without 'first'", commands: ['second'], expected: 'open' },
    { name: "the solution without 'second'", commands: ['first'], expected: 'solved' },
    { name: 'mistake: stops early', commands: ['first'], expected: ['two'], message: 'There is one.' },
  ]);
});

it('gives a lesson the machine that all its exercises need', () => {
  const other = { ...exercise, images: ['busybox', 'alpine'], files: { 'b.txt': 'b' } };
  expect(scenarioOf('start/x', [exercise, other])).toEqual({
    seed: 'start/x',
    images: ['busybox', 'alpine'],
    files: { 'a.txt': 'a', 'b.txt': 'b' },
  });
  expect(scenarioOf('start/x', [exercise], { images: ['alpine'], files: { 'c.txt': 'c' } })).toEqual({
    seed: 'start/x',
    images: ['alpine', 'busybox'],
    files: { 'a.txt': 'a', 'c.txt': 'c' },
  });
});

it('lets backticks mark code, and nothing else be HTML', () => {
  expect(inlineHtml('run `a > b` & <b>"x"</b>')).toBe(
    'run <code>a &gt; b</code> &amp; &lt;b&gt;&quot;x&quot;&lt;/b&gt;',
  );
});
