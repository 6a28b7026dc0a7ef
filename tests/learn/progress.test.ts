import { expect, it } from 'vitest';
import {
  formatProgress,
  noProgress,
  parseProgress,
  withAnswer,
  withCheck,
  withShown,
  withStep,
} from '../../src/learn/progress.ts';

it('keeps solved what once was solved, whatever the machine does afterwards', () => {
  const solved = withCheck(noProgress, 'two-cakes', ['a', 'b'], true);
  expect(withCheck(solved, 'two-cakes', ['a'], false)).toEqual({
    solved: ['two-cakes'],
    reached: { 'two-cakes': ['a'] },
    shown: [],
    answers: {},
    steps: [],
    sittings: [],
  });
  expect(withCheck(solved, 'two-cakes', ['a', 'b'], true).solved).toEqual(['two-cakes']);
});

it('does not count what was solved after a look at the solution', () => {
  const shown = withShown(noProgress, 'two-cakes');
  expect(withCheck(shown, 'two-cakes', ['a'], true).solved).toEqual([]);
  const before = withCheck(noProgress, 'two-cakes', ['a'], true);
  expect(withShown(before, 'two-cakes').shown).toEqual([]);
});

it('reads what an older version wrote, and asks its questions again', () => {
  const old =
    '{"format":1,"solved":["e"],"reached":{"e":["t"]},"answers":{"q/a":{"correct":true,"picked":[0],"typed":""}}}';
  expect(parseProgress(old)).toEqual({ ...noProgress, solved: ['e'], reached: { e: ['t'] } });
});

it('comes back from its text as it was', () => {
  const progress = withAnswer(withCheck(noProgress, 'e', ['t'], true), 'quiz/q', {
    correct: false,
    picked: [1],
    typed: [],
    variant: 2,
  });
  const all = withShown(withStep(progress, ['run', 'docker run -it busybox', 'exit\r']), 'f');
  expect(parseProgress(formatProgress(all))).toEqual(all);
});

it.each([
  ['no JSON', '{'],
  ['another format', '{"format":3,"solved":[],"reached":{},"answers":{}}'],
  ['no object', 'null'],
  ['a list in place of names', '{"format":1,"solved":[1],"reached":{},"answers":{}}'],
  ['a foreign answer', '{"format":2,"solved":[],"reached":{},"answers":{"q":{"correct":"yes"}}}'],
  ['steps that are none', '{"format":2,"solved":[],"reached":{},"answers":{},"steps":[["fly","away"]]}'],
])('refuses %s', (_, text) => {
  expect(parseProgress(text)).toBeUndefined();
});
