import { expect, it } from 'vitest';
import { formatProgress, noProgress, parseProgress, withAnswer, withCheck } from '../../src/learn/progress.ts';

it('keeps solved what once was solved, whatever the machine does afterwards', () => {
  const solved = withCheck(noProgress, 'two-cakes', ['a', 'b'], true);
  expect(withCheck(solved, 'two-cakes', ['a'], false)).toEqual({
    solved: ['two-cakes'],
    reached: { 'two-cakes': ['a'] },
    answers: {},
  });
  expect(withCheck(solved, 'two-cakes', ['a', 'b'], true).solved).toEqual(['two-cakes']);
});

it('comes back from its text as it was', () => {
  const progress = withAnswer(withCheck(noProgress, 'e', ['t'], true), 'quiz/q', {
    correct: false,
    picked: [1],
    typed: '',
  });
  expect(parseProgress(formatProgress(progress))).toEqual(progress);
});

it.each([
  ['no JSON', '{'],
  ['another format', '{"format":2,"solved":[],"reached":{},"answers":{}}'],
  ['no object', 'null'],
  ['a list in place of names', '{"format":1,"solved":[1],"reached":{},"answers":{}}'],
  ['a foreign answer', '{"format":1,"solved":[],"reached":{},"answers":{"q":{"correct":"yes"}}}'],
])('refuses %s', (_, text) => {
  expect(parseProgress(text)).toBeUndefined();
});
