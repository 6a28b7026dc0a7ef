import { type Json, parseNumber } from './json.ts';

/** Text that is not JSON; the message is jq's, with line and column. */
export class JsonSyntaxError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'JsonSyntaxError';
  }
}

/** What is open: an array with its items, an object with its entries and the key that waits for a value. */
type Open =
  | { readonly kind: 'array'; readonly items: Json[] }
  | { readonly kind: 'object'; readonly entries: Map<string, Json>; key: string | undefined };

const DEEPEST = 256;
const WHITESPACE = ' \t\r\n';
const STRUCTURE = '[,]{:}';

/**
 * A parser that is fed piece by piece and gives values as soon as they are complete, so that `docker events --format json | jq` shows
 * each event when it comes. Messages and positions (in bytes) follow jq's.
 */
export class JsonParser {
  readonly #open: Open[] = [];
  #next: Json | undefined;
  #token = '';
  #state: 'normal' | 'string' | 'escape' = 'normal';
  #line = 1;
  #column = 0;
  #text = '';
  #begun = false;
  #at = 0;

  feed(text: string): void {
    this.#text = this.#text.slice(this.#at) + (this.#begun ? text : text.replace(/^\ufeff/, ''));
    this.#begun = true;
    this.#at = 0;
  }

  /** Whether something of what was fed has not been looked at. */
  get pending(): boolean {
    return this.#at < this.#text.length;
  }

  /** The next complete value, undefined when more text is needed. Throws JsonSyntaxError. */
  next(): Json | undefined {
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at++] as string;
      const done = this.#scan(char);
      if (done !== undefined) return done;
    }
    return undefined;
  }

  /** At the end of the text: a last number or word, or an error if something is open. */
  end(): Json | undefined {
    if (this.#state !== 'normal') this.#failAtEnd('Unfinished string');
    const problem = this.#literal();
    if (problem) this.#failAtEnd(problem);
    if (this.#open.length > 0) this.#failAtEnd('Unfinished JSON term');
    return this.#take();
  }

  #scan(char: string): Json | undefined {
    const code = char.charCodeAt(0);
    // Columns count bytes; a surrogate pair is four.
    this.#column += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
    if (char === '\n') {
      this.#line += 1;
      this.#column = 0;
    }
    if (this.#state === 'normal') {
      const structural = STRUCTURE.includes(char);
      if (!structural && char !== '"' && !WHITESPACE.includes(char)) {
        this.#token += char;
        return undefined;
      }
      this.#check(this.#literal());
      const before = this.#take();
      if (char === '"') this.#state = 'string';
      else if (structural) this.#check(this.#structure(char));
      return before === undefined ? this.#take() : before;
    }
    if (this.#state === 'string' && char === '"') {
      this.#check(this.#string());
      this.#state = 'normal';
      return this.#take();
    }
    this.#token += char;
    this.#state = char === '\\' && this.#state === 'string' ? 'escape' : 'string';
    return undefined;
  }

  #take(): Json | undefined {
    if (this.#open.length > 0) return undefined;
    const value = this.#next;
    this.#next = undefined;
    return value;
  }

  #check(problem: string | undefined): void {
    if (problem) throw new JsonSyntaxError(`${problem} at line ${this.#line}, column ${this.#column}`);
  }

  #failAtEnd(problem: string): never {
    throw new JsonSyntaxError(`${problem} at EOF at line ${this.#line}, column ${this.#column}`);
  }

  #value(value: Json): string | undefined {
    if (this.#next !== undefined) return 'Expected separator between values';
    this.#next = value;
    return undefined;
  }

  #literal(): string | undefined {
    const token = this.#token;
    if (token === '') return undefined;
    this.#token = '';
    const word = token[0] === 't' ? 'true' : token[0] === 'f' ? 'false' : token.startsWith('nu') ? 'null' : undefined;
    if (word !== undefined) {
      if (token !== word) return 'Invalid literal';
      return this.#value(word === 'null' ? null : word === 'true');
    }
    const number = parseNumber(token);
    return number === undefined ? 'Invalid numeric literal' : this.#value(number);
  }

  #string(): string | undefined {
    const token = this.#token;
    this.#token = '';
    const decoded = unescapeString(token);
    return 'problem' in decoded ? decoded.problem : this.#value(decoded.text);
  }

  #structure(char: string): string | undefined {
    const top = this.#open.at(-1);
    switch (char) {
      case '[':
      case '{':
        if (this.#open.length >= DEEPEST) return 'Exceeds depth limit for parsing';
        if (this.#next !== undefined) return 'Expected separator between values';
        this.#open.push(
          char === '[' ? { kind: 'array', items: [] } : { kind: 'object', entries: new Map(), key: undefined },
        );
        return undefined;
      case ':':
        if (this.#next === undefined) return "Expected string key before ':'";
        if (top?.kind !== 'object' || top.key !== undefined) return "':' not as part of an object";
        if (typeof this.#next !== 'string') return 'Object keys must be strings';
        top.key = this.#next;
        this.#next = undefined;
        return undefined;
      case ',':
        if (this.#next === undefined) return "Expected value before ','";
        if (!top) return "',' not as part of an object or array";
        return this.#add(top) ? undefined : 'Objects must consist of key:value pairs';
      case ']':
        if (top?.kind !== 'array') return "Unmatched ']'";
        if (this.#next !== undefined) this.#add(top);
        else if (top.items.length > 0) return 'Expected another array element';
        this.#open.pop();
        this.#next = top.items;
        return undefined;
      default:
        if (!top) return "Unmatched '}'";
        if (this.#next !== undefined) {
          if (top.kind !== 'object' || !this.#add(top)) return 'Objects must consist of key:value pairs';
        } else {
          if (top.kind !== 'object' || top.key !== undefined) return "Unmatched '}'";
          if (top.entries.size > 0) return 'Expected another key-value pair';
        }
        this.#open.pop();
        this.#next = top.entries;
        return undefined;
    }
  }

  /** Puts the finished value where it belongs; false when an object has no key for it. */
  #add(top: Open): boolean {
    const value = this.#next as Json;
    if (top.kind === 'array') top.items.push(value);
    else if (top.key === undefined) return false;
    else {
      top.entries.set(top.key, value);
      top.key = undefined;
    }
    this.#next = undefined;
    return true;
  }
}

const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  t: '\t',
  r: '\r',
  n: '\n',
  f: '\f',
};

/** What a string between its quotes means. */
export function unescapeString(token: string): { readonly text: string } | { readonly problem: string } {
  let text = '';
  for (let at = 0; at < token.length; at++) {
    const char = token[at] as string;
    if (char < ' ') {
      return { problem: 'Invalid string: control characters from U+0000 through U+001F must be escaped' };
    }
    if (char !== '\\') {
      text += char;
      continue;
    }
    at += 1;
    const letter = token[at];
    if (letter === undefined) return { problem: 'Expected escape character at end of string' };
    if (letter !== 'u') {
      const meant = ESCAPED[letter];
      if (meant === undefined) return { problem: 'Invalid escape' };
      text += meant;
      continue;
    }
    const hex = token.slice(at + 1, at + 5);
    if (hex.length < 4) return { problem: 'Invalid \\uXXXX escape' };
    if (!/^[\da-fA-F]{4}$/.test(hex)) return { problem: 'Invalid characters in \\uXXXX escape' };
    text += String.fromCharCode(Number.parseInt(hex, 16));
    at += 4;
  }
  return { text: text.toWellFormed() };
}

/** One value, with nothing after it: fromjson, --argjson. Throws JsonSyntaxError with jq's sentence. */
export function parseJson(text: string): Json {
  const parser = new JsonParser();
  parser.feed(text);
  try {
    const [first, second] = [takeOne(parser), takeOne(parser)];
    if (first === undefined) throw new JsonSyntaxError('Expected JSON value');
    if (second !== undefined) throw new JsonSyntaxError('Unexpected extra JSON values');
    return first;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw new JsonSyntaxError(`${error.message} (while parsing '${text}')`);
  }
}

function takeOne(parser: JsonParser): Json | undefined {
  const value = parser.next();
  return value === undefined ? parser.end() : value;
}

/** All values of a text: --slurpfile. */
export function parseJsonValues(text: string): readonly Json[] {
  const parser = new JsonParser();
  parser.feed(text);
  const values: Json[] = [];
  for (let value = parser.next(); value !== undefined; value = parser.next()) values.push(value);
  const last = parser.end();
  if (last !== undefined) values.push(last);
  return values;
}
