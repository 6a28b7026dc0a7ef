/** The words of the interface: every language has them all, each is used, and none stands in a component. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

/** Sources that may use texts, by their path. */
const sources = ['src/components', 'src/learn'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|astro)$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
);

it.each([['de', de]])('the language %s has every key, and no other', (_, texts) => {
  expect(keysOf(texts).toSorted()).toEqual(keysOf(en).toSorted());
  expect(emptyOf(texts)).toEqual([]);
});

it('every text is used by a component or by grading', () => {
  const unused = Object.entries(en).flatMap(([section, texts]) => {
    // Whoever uses a text names its section, or gets the texts handed over by somebody who does.
    const users = sources.filter(({ text }) => new RegExp(`\\b(${section}|[tT]exts)\\b`).test(text));
    return Object.keys(texts)
      .filter((key) => !users.some(({ text }) => new RegExp(`(\\.|[{,]\\s*)${key}\\b`).test(text)))
      .map((key) => `${section}.${key}`);
  });
  expect(unused).toEqual([]);
});

/** English where a learner would read it, with its line: text of elements, attributes that are read out, texts set by a script. */
function englishIn(file: string, source: string): readonly string[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const plain = source
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/^\s*\/\/.*$/gm, blank)
    .replace(/(?<=\s)\/\/ .*$/gm, blank);
  const markup = file.endsWith('.astro')
    ? plain
        .replace(/^---[\s\S]*?\n---/, blank)
        .replace(/<style>[\s\S]*?<\/style>/g, blank)
        .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, blank)
    : plain;
  const patterns = [
    /(?:aria-label|title|placeholder|alt|aria-roledescription)="[^"{$]*\p{L}{2}[^"]*"/gu,
    // Text between tags; what follows `=>`, as a type may, is no text.
    ...(file.endsWith('.astro')
      ? [/(?<=[^=]>)[^<>{}=;()|&]*\p{L}{2}[^<>{}=;()|]*(?=<)/gu]
      : [/(?<=[a-z0-9"/]>)[^<>{}=;()|&$`'\n]*\p{L}{3}[^<>{}=;()|$`'\n]*(?=<)/gu]),
    /(?:textContent = |setAttribute\('(?:aria-label|title)', |(?:\btitle|\blabel|\bact|\bcancel|\btext): )['`](?=\p{Lu}|[^'`]* )[^'`$]*\p{L}{2}[^'`]*['`]/gu,
    /(?:\bsay|#say|#flash|said)\(\s*['`][^'`$]*\p{L}{2}[^'`]*['`]/gu,
  ];
  return patterns.flatMap((pattern) =>
    [...markup.matchAll(pattern)]
      .filter(([found]) => !ours.has(found.trim()))
      .map(({ index, 0: found }) => `${file}:${source.slice(0, index).split('\n').length}: ${found.trim()}`),
  );
}

/** The same in every language: commands, names of keys. */
const ours = new Set([
  'Tab',
  'Ctrl-C',
  'Ctrl-D',
  'Esc',
  '+10 s',
  'Image',
  'Container',
  '•••',
  'placeholder="/etc/passwd"',
]);

describe('no interface component holds English of its own', () => {
  it('finds what it looks for', () => {
    const found = (file: string, source: string) => englishIn(file, source).map((line) => line.replace(/^\S+ /, ''));
    expect(found('a.astro', '<p>Hello there</p>\n<b title="Go on">{texts.go}</b>')).toEqual([
      'title="Go on"',
      'Hello there',
    ]);
    expect(found('a.ts', "place.textContent = 'Not yet';\nsay(`It is ${x}`);\nconst a = `<b>Open it</b>`;")).toEqual([
      'Open it',
      "textContent = 'Not yet'",
      'say(`It is ${x}`',
    ]);
    expect(found('a.ts', 'place.textContent = texts.notYet; // Not yet')).toEqual([]);
  });

  it.each(sources.filter(({ file }) => file.startsWith('src/components/')))('$file', ({ file, text }) => {
    expect(englishIn(file, text)).toEqual([]);
  });
});
