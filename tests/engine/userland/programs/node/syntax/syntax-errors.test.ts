import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ParseFailure, parseProgram } from '../../../../../../src/engine/userland/programs/node/syntax/acorn.ts';
import { SourceText } from '../../../../../../src/engine/userland/programs/node/syntax/source-text.ts';
import { syntaxFault } from '../../../../../../src/engine/userland/programs/node/syntax/syntax-errors.ts';

/** What the real Node says to a text as a CommonJS module: message, line, carets. `null`: it takes the text. */
type Answer = readonly [message: string, line: number, carets: string] | null;

const { snippets } = JSON.parse(readFileSync(new URL('answers.json', import.meta.url), 'utf8')) as {
  readonly snippets: Readonly<Record<string, Answer>>;
};

function answer(text: string): Answer {
  try {
    parseProgram(text, 'commonjs');
    return null;
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    const { message, start, end } = syntaxFault(text, error, false);
    const source = new SourceText(text, 'a.js', 'commonjs');
    const [from, to] = [source.position(start), source.position(end)];
    const width = start === end ? 0 : to.line === from.line ? Math.max(1, to.column - from.column) : 1;
    return [message, from.line, `${' '.repeat(from.column - 1)}${'^'.repeat(width)}`.trimEnd()];
  }
}

const rows = Object.entries(snippets).map(([text, wanted]) => ({ text, wanted, got: answer(text) }));
const share = (right: (row: (typeof rows)[number]) => boolean): number => rows.filter(right).length / rows.length;

test('Node refuses what the real one refuses', () => {
  const differ = rows.filter(({ wanted, got }) => (wanted === null) !== (got === null)).map(({ text }) => text);
  // The real one takes these, and fails when the line is run.
  expect(differ).toEqual(['f() = 1', 'for (f() of x) {}']);
});

test('wrong texts are refused in V8’s words, where it points', () => {
  expect(share(({ wanted, got }) => wanted?.[0] === got?.[0])).toBeGreaterThanOrEqual(0.93);
  expect(share(({ wanted, got }) => JSON.stringify(wanted) === JSON.stringify(got))).toBeGreaterThanOrEqual(0.83);
});

test('what beginners get wrong, to the letter', () => {
  const wrong = rows.filter(({ text }) => /console\.|greet|require\(|setTimeout|app\.|\n/.test(text));
  expect(wrong.length).toBeGreaterThan(40);
  expect(wrong.filter(({ wanted, got }) => wanted?.[0] !== got?.[0]).map(({ text }) => text)).toEqual([]);
});
