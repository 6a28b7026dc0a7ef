import * as acorn from 'acorn';

export type * as ES from 'acorn';
export { Parser, tokenizer } from 'acorn';

/** How a text is to be read: a script (`-e`, the prompt), the body of a CommonJS module, or a module. */
export type Goal = 'script' | 'commonjs' | 'module';

/** A text that does not parse: the parser's own words, and the offset of the place. */
export class ParseFailure extends Error {
  readonly offset: number;
  /** Where the text ended in the middle of something: the prompt asks for more. */
  readonly incomplete: boolean;

  constructor(message: string, offset: number, incomplete: boolean) {
    super(message);
    this.name = 'ParseFailure';
    this.offset = offset;
    this.incomplete = incomplete;
  }
}

/** ES2026 of a text, by acorn. Throws ParseFailure. */
export function parseProgram(text: string, goal: Goal): acorn.Program {
  try {
    return acorn.parse(text, {
      ecmaVersion: 2026,
      sourceType: goal === 'commonjs' ? 'commonjs' : goal,
      allowHashBang: true,
      allowAwaitOutsideFunction: goal === 'module',
    });
  } catch (error) {
    if (error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number') {
      const { pos } = error;
      const incomplete = pos >= text.trimEnd().length || /^Unterminated (template|comment)/.test(error.message);
      throw new ParseFailure(error.message.replace(/ \(\d+:\d+\)$/, ''), pos, incomplete);
    }
    throw error;
  }
}
