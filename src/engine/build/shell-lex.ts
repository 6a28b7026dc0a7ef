import { goQuote } from '../base/go-quote.ts';
import { DockerfileError } from './dockerfile/error.ts';
import { replacePattern, trimPrefix, trimSuffix } from './word-patterns.ts';

/** Where variables come from. */
export interface Environment {
  get(name: string): string | undefined;
  names(): readonly string[];
}

export const NO_ENVIRONMENT: Environment = { get: () => undefined, names: () => [] };

export interface LexOptions {
  /** Backslash or backtick. */
  readonly escapeToken: string;
  /** Quotes stay in the result. */
  readonly rawQuotes?: boolean;
  /** Escape characters stay in the result. */
  readonly rawEscapes?: boolean;
  /** Quotes mean nothing. */
  readonly skipQuotes?: boolean;
  /** Variables that are not set stay as they are written. */
  readonly skipUnset?: boolean;
}

export interface ProcessedWord {
  readonly result: string;
  /** Variables that were found, and not found. */
  readonly matched: ReadonlySet<string>;
  readonly unmatched: ReadonlySet<string>;
}

/** Replaces variables and takes quotes off, as a shell would (buildkit frontend/dockerfile/shell/lex.go). Throws DockerfileError. */
export function processWord(word: string, environment: Environment, options: LexOptions): ProcessedWord {
  const lexer = new Lexer(word, environment, options);
  return { result: lexer.run().result, matched: lexer.matched, unmatched: lexer.unmatched };
}

/** As above, then split at blanks outside of quotes. */
export function processWords(word: string, environment: Environment, options: LexOptions): readonly string[] {
  return new Lexer(word, environment, options).run().words;
}

const END = undefined;
/** How Go prints the end of the text where it expected a character. */
const END_TEXT = '\ufffd';
const SPECIAL = new Set(['@', '*', '#', '?', '-', '$', '!', '0']);
const fail = (message: string): DockerfileError => new DockerfileError(message);

class Words {
  readonly list: string[] = [];
  #word = '';
  #inWord = false;

  add(text: string): void {
    for (const character of text) {
      if (!/\s/.test(character)) this.addRaw(character);
      else if (this.#inWord && this.#word !== '') {
        this.list.push(this.#word);
        this.#word = '';
        this.#inWord = false;
      }
    }
  }

  addRaw(text: string): void {
    this.#word += text;
    this.#inWord = true;
  }

  finish(): readonly string[] {
    if (this.#word !== '') this.list.push(this.#word);
    this.#word = '';
    return this.list;
  }
}

class Lexer {
  readonly matched = new Set<string>();
  readonly unmatched = new Set<string>();
  readonly #source: string;
  readonly #characters: readonly string[];
  readonly #environment: Environment;
  readonly #options: LexOptions;
  #rawEscapes: boolean;
  #at = 0;

  constructor(source: string, environment: Environment, options: LexOptions) {
    this.#source = source;
    this.#characters = [...source];
    this.#environment = environment;
    this.#options = options;
    this.#rawEscapes = options.rawEscapes ?? false;
  }

  run(): { readonly result: string; readonly words: readonly string[] } {
    try {
      return this.#until(END, this.#rawEscapes);
    } catch (error) {
      if (error instanceof DockerfileError) throw fail(`failed to process ${goQuote(this.#source)}: ${error.message}`);
      throw error;
    }
  }

  #peek(): string | undefined {
    return this.#characters[this.#at];
  }

  #next(): string | undefined {
    const character = this.#characters[this.#at];
    if (character !== END) this.#at += 1;
    return character;
  }

  #until(
    stop: string | undefined,
    rawEscapes: boolean,
  ): { readonly result: string; readonly words: readonly string[] } {
    const before = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    try {
      return this.#scan(stop);
    } finally {
      this.#rawEscapes = before;
    }
  }

  #scan(stop: string | undefined): { readonly result: string; readonly words: readonly string[] } {
    let result = '';
    const words = new Words();
    for (let character = this.#peek(); character !== END; character = this.#peek()) {
      if (character === stop) {
        this.#next();
        return { result, words: words.finish() };
      }
      const special = this.#special(character);
      if (special !== undefined) {
        result += special;
        if (character === '$') words.add(special);
        else words.addRaw(special);
        continue;
      }
      this.#next();
      if (character !== this.#options.escapeToken) {
        words.add(character);
        result += character;
        continue;
      }
      if (this.#rawEscapes) {
        words.addRaw(character);
        result += character;
      }
      const escaped = this.#next();
      if (escaped === END) break;
      words.addRaw(escaped);
      result += escaped;
    }
    if (stop !== END) throw fail(`unexpected end of statement while looking for matching ${stop}`);
    return { result, words: words.finish() };
  }

  #special(character: string): string | undefined {
    if (character === '$') return this.#dollar();
    if (character === '<') return this.#angle();
    if (this.#options.skipQuotes) return undefined;
    if (character === "'") return this.#singleQuoted();
    return character === '"' ? this.#doubleQuoted() : undefined;
  }

  #singleQuoted(): string {
    const quote = this.#options.rawQuotes ? "'" : '';
    this.#next();
    let result = quote;
    for (;;) {
      const character = this.#next();
      if (character === END) throw fail('unexpected end of statement while looking for matching single-quote');
      if (character === "'") return result + quote;
      result += character;
    }
  }

  #doubleQuoted(): string {
    const quote = this.#options.rawQuotes ? '"' : '';
    this.#next();
    let result = quote;
    for (;;) {
      const character = this.#peek();
      if (character === END) throw fail('unexpected end of statement while looking for matching double-quote');
      if (character === '$') {
        result += this.#dollar();
        continue;
      }
      this.#next();
      if (character === '"') return result + quote;
      if (character !== this.#options.escapeToken) {
        result += character;
        continue;
      }
      if (this.#rawEscapes) result += character;
      const escaped = this.#peek();
      if (escaped === END) continue;
      if (escaped === '"' || escaped === '$' || escaped === this.#options.escapeToken) {
        this.#next();
        result += escaped;
      } else result += character;
    }
  }

  /** `<<` may open a here-document, whose name stays in one word with it. */
  #angle(): string {
    this.#next();
    if (this.#peek() !== '<') return '<';
    this.#next();
    let space = '';
    for (
      let character = this.#peek();
      character === ' ' || character === '\t' || character === '\r';
      character = this.#peek()
    ) {
      space += character;
      this.#next();
    }
    return `<<${space}`;
  }

  #dollar(): string {
    this.#next();
    if (this.#peek() !== '{') {
      const name = this.#name();
      if (name === '') return '$';
      const value = this.#value(name);
      return value === undefined && this.#options.skipUnset ? `$${name}` : (value ?? '');
    }
    this.#next();
    const first = this.#peek();
    if (first === END) throw fail("syntax error: missing '}'");
    if (first === '{' || first === '}' || first === ':') throw fail('syntax error: bad substitution');
    return this.#substitution(this.#name());
  }

  /** What follows the name in `${name…}`. */
  #substitution(name: string): string {
    let character = this.#next();
    if (character === '}') {
      const value = this.#value(name);
      return value === undefined && this.#options.skipUnset ? `\${${name}}` : (value ?? '');
    }
    if (character === '/') return this.#replacement(name);
    let modifier = character ?? END_TEXT;
    const emptyCounts = character === ':';
    if (emptyCounts) {
      character = this.#next();
      modifier += character ?? END_TEXT;
    } else if (character === END || !'+-?#%'.includes(character))
      throw fail(`unsupported modifier (${modifier}) in substitution`);
    const isTrim = character === '#' || character === '%';
    if (emptyCounts && isTrim) throw fail(`unsupported modifier (${modifier}) in substitution`);
    const word = this.#inside('}', isTrim, "syntax error: missing '}'");
    const value = this.#value(name);
    if (this.#options.skipUnset && value === undefined) return `\${${name}${modifier}${word}}`;
    const isUnset = value === undefined || (emptyCounts && value === '');
    switch (character) {
      case '-':
        return isUnset ? word : value;
      case '+':
        return isUnset ? '' : word;
      case '?':
        if (isUnset)
          throw fail(
            `${name}: ${word || (value === undefined ? 'is not allowed to be unset' : 'is not allowed to be empty')}`,
          );
        return value;
      case '%':
      case '#': {
        const greedy = word.startsWith(character);
        return (character === '%' ? trimSuffix : trimPrefix)(greedy ? word.slice(1) : word, value ?? '', greedy);
      }
      default:
        throw fail(`unsupported modifier (${modifier}) in substitution`);
    }
  }

  #replacement(name: string): string {
    const all = this.#peek() === '/';
    if (all) this.#next();
    const pattern = this.#inside('/', true, "syntax error: missing '/' in ${}");
    const replacement = this.#inside('}', true, "syntax error: missing '}'");
    const value = this.#value(name);
    if (this.#options.skipUnset && value === undefined) return `\${${name}/${pattern}/${replacement}}`;
    return replacePattern(pattern, replacement, value ?? '', all);
  }

  #inside(stop: string, rawEscapes: boolean, atEnd: string): string {
    try {
      return this.#until(stop, rawEscapes).result;
    } catch (error) {
      if (error instanceof DockerfileError && this.#peek() === END) throw fail(atEnd);
      throw error;
    }
  }

  #name(): string {
    let name = '';
    for (let character = this.#peek(); character !== END; character = this.#peek()) {
      if (name === '' && /\p{Nd}/u.test(character)) {
        while (/\p{Nd}/u.test(this.#peek() ?? '')) name += this.#next() ?? '';
        return name;
      }
      if (name === '' && SPECIAL.has(character)) {
        this.#next();
        return character;
      }
      if (!/[\p{L}\p{Nd}_]/u.test(character)) break;
      name += character;
      this.#next();
    }
    return name;
  }

  #value(name: string): string | undefined {
    const value = this.#environment.get(name);
    (value === undefined ? this.unmatched : this.matched).add(name);
    return value;
  }
}
