import { expect, it } from 'vitest';
import { de } from '../../src/texts/de.ts';
import { en } from '../../src/texts/en.ts';

/** Every text with its way: `quiz.answer`, and of functions how many values they take. */
function keysOf(texts: object, way = ''): readonly string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const here = `${way}${key}`;
    if (typeof text === 'function') return [`${here}(${text.length})`];
    return typeof text === 'object' ? keysOf(text, `${here}.`) : [here];
  });
}

function emptyOf(texts: object): readonly string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? emptyOf(text) : text === '' ? [key] : [],
  );
}

it.each([['de', de]])('the language %s has every key, and no other', (_, texts) => {
  expect(keysOf(texts)).toEqual(keysOf(en));
  expect(emptyOf(texts)).toEqual([]);
});
