import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answerTo, type SyntaxAnswer } from './answer-to.ts';

/** What CPython said to each text, recorded once (record.py). */
const recorded = JSON.parse(readFileSync(new URL('./syntax-answers.json', import.meta.url), 'utf8')) as {
  readonly python: string;
  readonly texts: readonly (readonly [text: string, answer: SyntaxAnswer | null])[];
};

it('accepts and refuses hundreds of texts as CPython does, with its messages at its places', () => {
  expect(recorded.python).toMatch(/^3\.13\./);
  expect(recorded.texts.length).toBeGreaterThan(700);
  const ours = recorded.texts.map(([text]) => [text, answerTo(text)]);
  expect(ours).toEqual(recorded.texts);
});
