import { type DataType, typeNamed } from './data-type.ts';
import { SqlError } from './error.ts';
import { type Token, tokenize } from './lexer.ts';
import type { Expression, Select, Statement } from './syntax.ts';

/** What the parsers of parts call of the whole: each imports only what is below it. */
export interface Grammar {
  expression(reader: TokenReader): Expression;
  select(reader: TokenReader): Select;
  /** What stands behind SELECT, without the word. */
  selectBody(reader: TokenReader): Select;
  statement(reader: TokenReader): Statement;
}

/** Words that cannot name a column or table without quotes, as far as this grammar needs to know. */
const RESERVED = new Set(
  'all and any array as asc between case cast check collate column constraint create cross default desc distinct do else end except false fetch for foreign from full grant group having in inner intersect into is join lateral left like ilike limit natural not null offset on only or order outer primary references returning right select set similar some table then to true union unique user using values when where window with'.split(
    ' ',
  ),
);

/** Walks over the tokens of one statement. */
export class TokenReader {
  readonly query: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  position = 0;
  /** A type was named that is none of the server's own. */
  sawUnknownType = false;

  constructor(query: string, grammar: Grammar) {
    this.query = query;
    this.tokens = tokenize(query);
    this.grammar = grammar;
  }

  get next(): Token {
    return this.tokens[this.position] as Token;
  }

  ahead(count: number): Token {
    return (this.tokens[this.position + count] ?? this.tokens.at(-1)) as Token;
  }

  take(): Token {
    const token = this.next;
    if (token.kind !== 'end') this.position++;
    return token;
  }

  /** Whether a query begins here. */
  isQuery(): boolean {
    return this.isWord('select') || this.isWord('with') || this.isWord('values');
  }

  /** A table to change. */
  table(): { readonly name: string; readonly alias: undefined; readonly at: number } {
    this.word('only');
    const { start: at } = this.next;
    return { name: this.qualifiedName(), alias: undefined, at };
  }

  /** The next words, in order. */
  isWord(...words: readonly string[]): boolean {
    return words.every((word, i) => this.ahead(i).kind === 'word' && this.ahead(i).text === word);
  }

  word(...words: readonly string[]): boolean {
    if (!this.isWord(...words)) return false;
    this.position += words.length;
    return true;
  }

  expectWord(...words: readonly string[]): void {
    for (const word of words) if (!this.word(word)) throw this.error();
  }

  isOperator(text: string): boolean {
    return this.next.kind === 'operator' && this.next.text === text;
  }

  operator(text: string): boolean {
    if (!this.isOperator(text)) return false;
    this.position++;
    return true;
  }

  expect(text: string): void {
    if (!this.operator(text)) throw this.error();
  }

  /** `syntax error at or near "x"` */
  error(token = this.next): SqlError {
    const message = token.kind === 'end' ? 'syntax error at end of input' : `syntax error at or near "${token.raw}"`;
    return new SqlError(message, { code: '42601', position: token.start + 1 });
  }

  isName(): boolean {
    const { kind, text } = this.next;
    return kind === 'name' || (kind === 'word' && !RESERVED.has(text));
  }

  /** An identifier. */
  name(): string {
    if (!this.isName()) throw this.error();
    return this.take().text;
  }

  /** An identifier, reserved words allowed: behind `as` and a dot. */
  label(): string {
    if (this.next.kind !== 'name' && this.next.kind !== 'word') throw this.error();
    return this.take().text;
  }

  /** `name`, or `schema.name` with the dot. */
  qualifiedName(): string {
    const first = this.name();
    return this.operator('.') ? `${first}.${this.label()}` : first;
  }

  list<T>(item: () => T): readonly T[] {
    const items = [item()];
    while (this.operator(',')) items.push(item());
    return items;
  }

  /** `(a, b)` */
  names(): readonly string[] {
    this.expect('(');
    const names = this.list(() => this.name());
    this.expect(')');
    return names;
  }

  /** `as x`, or a bare name. */
  alias(): string | undefined {
    if (this.word('as')) return this.label();
    return this.isName() ? this.take().text : undefined;
  }

  /** A type's name with its size; undefined when none stands here. */
  dataType(): { readonly type: DataType; readonly word: string } {
    const token = this.next;
    let word = this.label();
    if (this.operator('.'))
      word = word === 'public' || word === 'pg_catalog' ? this.label() : `${word}.${this.label()}`;
    if (word === 'double' && this.word('precision')) word = 'double precision';
    if (word === 'character' && this.word('varying')) word = 'character varying';
    let precision: readonly number[] = [];
    if (this.operator('(')) {
      precision = this.list(() => Number(this.take().text));
      this.expect(')');
    }
    if ((word === 'timestamp' || word === 'time') && this.word('with', 'time', 'zone')) word = `${word}tz`;
    else if (word === 'timestamp' || word === 'time') this.word('without', 'time', 'zone');
    const found = typeNamed(word);
    if (!found) this.sawUnknownType = true;
    const isText = found?.name.startsWith('character') ?? false;
    let type: DataType = found ?? { name: word, unresolved: token.start };
    if (isText && (precision[0] !== undefined || word === 'char')) type = { ...type, length: precision[0] ?? 1 };
    if (found?.name === 'numeric' && precision[0] !== undefined)
      type = { ...type, precision: precision[0], scale: precision[1] ?? 0 };
    while (this.operator('[')) {
      if (this.next.kind === 'number') this.take();
      this.expect(']');
      type = { ...type, isArray: true };
    }
    return { type, word };
  }
}
