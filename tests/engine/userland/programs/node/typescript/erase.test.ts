import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eraseTypes } from '../../../../../../src/engine/userland/programs/node/typescript/erase.ts';
import { TypeScriptFault } from '../../../../../../src/engine/userland/programs/node/typescript/fault.ts';
import { snippet } from '../../../../../../src/engine/userland/programs/node/typescript/snippet.ts';

interface Answer {
  readonly text: string;
  readonly out?: string;
  /** The stack's head: the lines with carets, and the error. */
  readonly fault?: string;
}

const { node, answers } = JSON.parse(readFileSync(new URL('answers.json', import.meta.url), 'utf8')) as {
  readonly node: string;
  readonly answers: readonly Answer[];
};

function erase(text: string): Answer {
  try {
    return { text, out: eraseTypes(text) };
  } catch (error) {
    if (!(error instanceof TypeScriptFault)) throw error;
    const code = `ERR_${error.kind === 'invalid' ? 'INVALID' : 'UNSUPPORTED'}_TYPESCRIPT_SYNTAX`;
    return { text, fault: `${snippet(text, error, '')}\nSyntaxError [${code}]: ${error.message}` };
  }
}

it(`erases types, and refuses what has more than types, as Node ${node}'s stripTypeScriptTypes does`, () => {
  const same = answers.filter((answer) => JSON.stringify(erase(answer.text)) === JSON.stringify(answer));
  // What runs does so to the letter; of what is refused, SWC's wording of rare mistakes differs.
  const programs = answers.filter(({ out }) => out !== undefined);
  const wrong = programs.filter((answer) => !same.includes(answer)).map(({ text }) => text);
  expect(wrong).toEqual(KNOWN);
  expect(same.length / answers.length).toBeGreaterThan(0.85);
});

it('marks the place of what it refuses, over several lines beside them', () => {
  const text = '// one\nenum A {\n\tB,\n}\nlet x = 1;\n';
  expect(erase(text).fault).toBe(
    ':2\n    // one\n  > enum A {\n        B,\n  > }\n    let x = 1;\n\nSyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode',
  );
});

/** Programs that SWC reads and the plugin of acorn does not. */
const KNOWN: readonly string[] = [
  'class A<T = {}> extends B<T>.c<U> implements C {}',
  'export default abstract class {}',
  'export { a } b',
  'import "a" "b"',
  'let u: unique symbol; let x: asserts; let o = { async<T>() {}, get<T>() {}, set: 1 as any }; type as = 1; let as = 2; x = as as as; type type = 1;',
  'type T = typeof import("x", { with: {} })',
  'var v = a ? (b) : c => d; var w = a ? (b): c => d : e; var q = a ? (x: number) => 1 : 2',
];
