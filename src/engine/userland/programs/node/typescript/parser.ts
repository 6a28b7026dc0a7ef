import { tsPlugin } from '@sveltejs/acorn-typescript';
import { Parser } from '../syntax/acorn.ts';
import { TypeScriptFault } from './fault.ts';
import { FIELD, IGNORED, NO_NAME, NO_TYPE, RENAMED, tokenWord } from './words.ts';

/** A node of a program with types, as @sveltejs/acorn-typescript makes it. */
export interface TypedNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What stands between tokens: by where a comment begins, where it ends. */
export class Comments {
  readonly #ends = new Map<number, number>();
  readonly #starts = new Map<number, number>();

  add(start: number, end: number): void {
    this.#ends.set(start, end);
    this.#starts.set(end, start);
  }

  get(start: number): number | undefined {
    return this.#ends.get(start);
  }

  startOf(end: number): number | undefined {
    return this.#starts.get(end);
  }
}

/** A text as TypeScript reads it. Throws TypeScriptFault with SWC's words. */
export function parseTypeScript(text: string): { readonly program: TypedNode; readonly comments: Comments } {
  const comments = new Comments();
  const parser = new TypeScriptParser(
    {
      ecmaVersion: 2026,
      sourceType: 'script',
      allowHashBang: true,
      allowAwaitOutsideFunction: true,
      allowImportExportEverywhere: true,
      allowSuperOutsideMethod: true,
      checkPrivateFields: false,
      preserveParens: true,
      locations: true,
      onComment: (_block: boolean, _text: string, start: number, end: number) => comments.add(start, end),
    },
    text,
  );
  try {
    return { program: parser.parse(), comments };
  } catch (error) {
    // The plugin stumbles over the end of some texts.
    if (error instanceof TypeError)
      throw new TypeScriptFault('invalid', "Expected '{', got '<eof>'", text.length, text.length);
    if (!(error instanceof SyntaxError)) throw error;
    const fault = faults.get(error);
    throw new TypeScriptFault('invalid', error.message, fault?.start ?? 0, fault?.end ?? 0);
  }
}

interface TokenType {
  readonly label: string;
  readonly keyword?: string;
}

/** What acorn's parser is inside; its types tell only of what it is from outside. */
interface Internals {
  readonly input: string;
  readonly type: TokenType;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  readonly lastTokStart: number;
  readonly lastTokEnd: number;
  parse(): TypedNode;
  eat(type: TokenType): boolean;
  expect(type: TokenType): unknown;
  expectContextual(name: string): unknown;
  eatContextual(name: string): boolean;
  canInsertSemicolon(): boolean;
  semicolon(): void;
  unexpected(at?: number): never;
  raise(at: number, message: string): unknown;
  raiseRecoverable(at: number, message: string): unknown;
  checkLocalExport(id: unknown): void;
  declareName(name: string, kind: number, at: number): void;
  parseStatement(...args: readonly unknown[]): TypedNode;
  parseExpressionStatement(...args: readonly unknown[]): TypedNode;
  parseVarStatement(...args: readonly unknown[]): TypedNode;
  parseVarId(declarator: { id?: TypedNode }, kind: string): void;
  parseIdent(...args: readonly unknown[]): TypedNode;
  parseBindingAtom(...args: readonly unknown[]): TypedNode;
  parseImport(...args: readonly unknown[]): TypedNode;
  parsePropertyName(...args: readonly unknown[]): TypedNode;
  parseClassField(...args: readonly unknown[]): TypedNode;
  tsParseNonArrayType(...args: readonly unknown[]): TypedNode;
  tsParseTypeMember(): TypedNode;
  tsParseTypeMemberSemicolon(...args: readonly unknown[]): void;
  next(): void;
}

const faults = new WeakMap<Error, { readonly start: number; readonly end: number }>();

const Base = Parser.extend(tsPlugin()) as unknown as new (options: object, text: string) => Internals;

/** SWC's words instead of acorn's, and none of the checks that SWC leaves to who runs the program. */
class TypeScriptParser extends Base {
  /** What a statement says that should have ended: its kind's words. */
  #unended = '';
  /** The name that `const` has just declared. */
  #constant: TypedNode | undefined;

  /** The place of the token that parsing stands at, and of its end. */
  #fail(message: string, start = this.start, end = Math.max(this.end, start)): never {
    const error = new SyntaxError(message);
    Object.assign(error, { pos: start, loc: undefined, raisedAt: this.end });
    faults.set(error, { start, end });
    throw error;
  }

  get #got(): string {
    return tokenWord(this.type, this.value, this.input.slice(this.start, this.end));
  }

  override expect(type: TokenType): unknown {
    if (this.eat(type)) return undefined;
    if (type.label === '=') return this.#fail(`Unexpected token \`${this.#got}\`. Expected =`);
    return this.#fail(`Expected '${type.label}', got '${this.#got}'`);
  }

  override expectContextual(name: string): unknown {
    if (this.eatContextual(name)) return undefined;
    return this.#fail(`Expected '${name}', got '${this.#got}'`);
  }

  override unexpected(at?: number): never {
    if (at !== undefined && at !== this.start) return this.#fail('Expression expected', at, at + 1);
    const constant = this.#constant;
    if (constant && this.input.slice(constant.end, this.start).trim() === '')
      return this.#fail("'const' declarations must be initialized", constant.start, constant.end);
    const afterFrom = /\bfrom\s*$/.test(this.input.slice(Math.max(0, this.start - 20), this.start));
    return this.#fail(
      afterFrom ? `Unexpected token \`${this.#got}\`. Expected a string literal` : 'Expression expected',
    );
  }

  override raise(at: number, message: string): unknown {
    if (IGNORED.test(message)) return undefined;
    if (message === 'Assigning to rvalue') this.#expectArrow(at);
    const [word, end] = RENAMED(message, this.input, at);
    return this.#fail(word, at, end);
  }

  /** Parameters with types were meant for an arrow. */
  #expectArrow(at: number): void {
    const open = this.input.lastIndexOf('(', at);
    const [typed = ''] = /^\([^()]*:[^()]*\)\s*/.exec(this.input.slice(open)) ?? [];
    if (open < 0 || typed === '') return;
    const next = open + typed.length;
    this.#fail(`Expected '=>', got '${this.input[next] ?? '<eof>'}'`, next, next + 1);
  }

  override raiseRecoverable(at: number, message: string): unknown {
    return this.raise(at, message);
  }

  override checkLocalExport(): void {}

  override declareName(): void {}

  override semicolon(): void {
    if (this.type.label === ';') {
      this.next();
      return;
    }
    if (this.canInsertSemicolon()) return;
    if (this.input.slice(this.lastTokStart, this.lastTokEnd) === 'await')
      this.#fail("await isn't allowed in non-async function", this.lastTokStart, this.lastTokEnd);
    if (this.type.label === ':') this.#expectArrow(this.lastTokStart);
    if (this.#unended === FIELD && this.type.label === ',') this.#fail(`Unexpected token \`,\`. ${NO_NAME}`);
    this.#fail(this.#unended || `Expected ';', got '${this.#got}'`);
  }

  override parseStatement(...args: readonly unknown[]): TypedNode {
    // A block asks for statements until it is closed, a switch for cases.
    if (args[0] === null && this.type.label === 'eof') return this.#fail("Expected '}', got '<eof>'");
    return this.#ending('', () => super.parseStatement(...args));
  }

  override parseExpressionStatement(...args: readonly unknown[]): TypedNode {
    return this.#ending("Expected ';', '}' or <eof>", () => super.parseExpressionStatement(...args));
  }

  override parseVarStatement(...args: readonly unknown[]): TypedNode {
    return this.#ending('Expected a semicolon', () => super.parseVarStatement(...args));
  }

  override parseClassField(...args: readonly unknown[]): TypedNode {
    return this.#ending(FIELD, () => super.parseClassField(...args));
  }

  #ending(words: string, parse: () => TypedNode): TypedNode {
    const outer = this.#unended;
    this.#unended = words;
    try {
      return parse();
    } finally {
      this.#unended = outer;
    }
  }

  override parseVarId(declarator: { id?: TypedNode }, kind: string): void {
    super.parseVarId(declarator, kind);
    this.#constant = kind === 'const' ? declarator.id : undefined;
  }

  override parseIdent(...args: readonly unknown[]): TypedNode {
    return this.#saying('Expected ident', () => super.parseIdent(...args));
  }

  override parseBindingAtom(...args: readonly unknown[]): TypedNode {
    return this.#saying(`Unexpected token \`${this.#got}\`. Expected yield, an identifier, [ or {`, () =>
      super.parseBindingAtom(...args),
    );
  }

  override parsePropertyName(...args: readonly unknown[]): TypedNode {
    return this.#saying(`Unexpected token \`${this.#got}\`. ${NO_NAME}`, () => super.parsePropertyName(...args));
  }

  override tsParseNonArrayType(...args: readonly unknown[]): TypedNode {
    const words = this.#got === '<eof>' ? 'Unexpected eof' : `Unexpected token \`${this.#got}\`. ${NO_TYPE}`;
    return this.#saying(words, () => super.tsParseNonArrayType(...args));
  }

  override tsParseTypeMember(): TypedNode {
    if (this.type.label === 'eof') return this.#fail('Unexpected eof');
    return super.tsParseTypeMember();
  }

  override tsParseTypeMemberSemicolon(): void {
    if (this.type.label === ',' || this.type.label === ';') this.next();
    else if (!this.canInsertSemicolon())
      this.#fail(this.#got === '<eof>' ? 'Unexpected eof' : `Expected ';', got '${this.#got}'`);
  }

  /** Other words where nothing that can begin here begins here. */
  #saying(words: string, parse: () => TypedNode): TypedNode {
    const { start, end } = this;
    try {
      return parse();
    } catch (error) {
      const vague = error instanceof SyntaxError && /^(?:Expression expected|Expected ident)$/.test(error.message);
      if (!vague || faults.get(error)?.start !== start) throw error;
      return this.#fail(words, start, end);
    }
  }
}
