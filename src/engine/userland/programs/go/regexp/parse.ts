import { assemble, type Node, type Program } from './program.ts';

/** What regexp.Compile complains of: `missing closing ): \`a(b\``. */
export class RegexpError extends Error {}

interface Flags {
  readonly fold: boolean;
  readonly multi: boolean;
  readonly dotAll: boolean;
  readonly swap: boolean;
}

type Test = (point: number) => boolean;

const range =
  (from: number, to: number): Test =>
  (point) =>
    point >= from && point <= to;
const any =
  (...tests: readonly Test[]): Test =>
  (point) =>
    tests.some((test) => test(point));
const not =
  (test: Test): Test =>
  (point) =>
    !test(point);
const DIGIT = range(48, 57);
const WORD = any(DIGIT, range(65, 90), range(97, 122), (point) => point === 95);
const SPACE: Test = (point) => [9, 10, 12, 13, 32].includes(point);
const POSIX: Readonly<Record<string, Test>> = {
  alnum: any(DIGIT, range(65, 90), range(97, 122)),
  alpha: any(range(65, 90), range(97, 122)),
  ascii: range(0, 127),
  blank: (point) => point === 9 || point === 32,
  cntrl: any(range(0, 31), (point) => point === 127),
  digit: DIGIT,
  graph: range(33, 126),
  lower: range(97, 122),
  print: range(32, 126),
  punct: any(range(33, 47), range(58, 64), range(91, 96), range(123, 126)),
  space: any(range(9, 13), (point) => point === 32),
  upper: range(65, 90),
  word: WORD,
  xdigit: any(DIGIT, range(65, 70), range(97, 102)),
};
const ESCAPES: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

function foldOf(point: number): readonly number[] {
  const char = String.fromCodePoint(point);
  return [char.toLowerCase(), char.toUpperCase()].flatMap((one) =>
    [...one].length === 1 ? [one.codePointAt(0) ?? point] : [],
  );
}

/** A regular expression in Go's syntax (RE2's). Throws RegexpError. */
export function parseRegexp(source: string): Program {
  return new Parser(source).program();
}

class Parser {
  readonly #source: string;
  readonly #chars: readonly string[];
  #at = 0;
  #flags: Flags = { fold: false, multi: false, dotAll: false, swap: false };
  readonly #names: string[] = [];

  constructor(source: string) {
    this.#source = source;
    this.#chars = [...source];
  }

  program(): Program {
    const root = this.#choice();
    if (this.#at < this.#chars.length) throw this.#fail('unexpected )', this.#source);
    return assemble(root, this.#names);
  }

  #fail(message: string, what: string): RegexpError {
    return new RegexpError(`error parsing regexp: ${message}: \`${what}\``);
  }

  #peek(text: string): boolean {
    return this.#chars.slice(this.#at, this.#at + [...text].length).join('') === text;
  }

  #take(text: string): boolean {
    if (!this.#peek(text)) return false;
    this.#at += [...text].length;
    return true;
  }

  #rest(from = this.#at): string {
    return this.#chars.slice(from).join('');
  }

  #choice(): Node {
    const ways = [this.#sequence()];
    while (this.#take('|')) ways.push(this.#sequence());
    return ways.length === 1 ? (ways[0] as Node) : { kind: 'choice', ways };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#chars.length && !this.#peek('|') && !this.#peek(')')) {
      if (this.#take('\\Q')) {
        while (this.#at < this.#chars.length && !this.#take('\\E')) {
          parts.push(this.#literal(this.#chars[this.#at]?.codePointAt(0) ?? 0));
          this.#at++;
        }
        continue;
      }
      const start = this.#at;
      if (/^[*+?]/.test(this.#chars[start] ?? '') || /^\{\d+(?:,\d*)?\}/.test(this.#rest()))
        throw this.#fail(
          'missing argument to repetition operator',
          /^(?:[*+?]\??|\{[^}]*\})/.exec(this.#rest())?.[0] ?? '',
        );
      parts.push(this.#repeat(this.#atom()));
    }
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'sequence', parts };
  }

  #repeat(atom: Node): Node {
    let inner = atom;
    let before = '';
    for (;;) {
      const [whole, sign, low, comma, high] = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})/.exec(this.#rest()) ?? [];
      if (whole === undefined) return inner;
      this.#at += whole.length;
      const lazy = this.#take('?');
      const operator = whole + (lazy ? '?' : '');
      if (before !== '') throw this.#fail('invalid nested repetition operator', before + operator);
      before = operator;
      const least = sign === '+' ? 1 : sign ? 0 : Number(low);
      const most =
        sign === '?' ? 1 : sign ? Infinity : comma === undefined ? least : high === '' ? Infinity : Number(high);
      if (least > 1000 || (most !== Infinity && (most > 1000 || most < least)))
        throw this.#fail('invalid repeat count', operator);
      inner = { kind: 'repeat', inner, least, most, lazy: lazy !== this.#flags.swap };
    }
  }

  #literal(point: number): Node {
    if (!this.#flags.fold) return { kind: 'set', test: (one) => one === point };
    const all = new Set([point, ...foldOf(point)]);
    return { kind: 'set', test: (one) => all.has(one) };
  }

  #atom(): Node {
    const char = this.#chars[this.#at] ?? '';
    const { multi, dotAll } = this.#flags;
    switch (char) {
      case '(':
        return this.#group();
      case '[':
        return { kind: 'set', test: this.#class() };
      case '.':
        this.#at++;
        return { kind: 'set', test: dotAll ? () => true : (point) => point !== 10 };
      case '^':
        this.#at++;
        return { kind: 'assert', what: multi ? '^' : 'A' };
      case '$':
        this.#at++;
        return { kind: 'assert', what: multi ? '$' : 'z' };
      case '\\': {
        const next = this.#chars[this.#at + 1] ?? '';
        if ('AzbB'.includes(next) && next !== '') {
          this.#at += 2;
          return { kind: 'assert', what: next as 'A' | 'z' | 'b' | 'B' };
        }
        const set = this.#classEscape();
        if (set) return { kind: 'set', test: set };
        return this.#literal(this.#escape());
      }
      default:
        this.#at++;
        return this.#literal(char.codePointAt(0) ?? 0);
    }
  }

  #group(): Node {
    const outer = this.#flags;
    this.#at++;
    let index: number | undefined;
    if (this.#take('?')) {
      const [whole, name] = /^P?<([^>]*)>/.exec(this.#rest()) ?? [];
      if (whole !== undefined) {
        if (!/^\w+$/.test(name ?? '')) throw this.#fail('invalid named capture', `(?${whole}`);
        this.#at += whole.length;
        index = this.#names.push(name ?? '');
      } else {
        const [flags, on = '', off = '', end] = /^([imsU]*)(?:-([imsU]+))?([:)])/.exec(this.#rest()) ?? [];
        if (flags === undefined)
          throw this.#fail('invalid or unsupported Perl syntax', `(?${this.#chars[this.#at] ?? ''}`);
        this.#at += flags.length;
        const is = (flag: string, now: boolean): boolean =>
          on.includes(flag) ? true : off.includes(flag) ? false : now;
        this.#flags = {
          fold: is('i', outer.fold),
          multi: is('m', outer.multi),
          dotAll: is('s', outer.dotAll),
          swap: is('U', outer.swap),
        };
        if (end === ')') return { kind: 'empty' };
      }
    } else index = this.#names.push('');
    const inner = this.#choice();
    if (!this.#take(')')) throw this.#fail('missing closing )', this.#source);
    this.#flags = outer;
    return index === undefined ? inner : { kind: 'group', index, inner };
  }

  /** `\d`, `\pL`, `\P{Greek}`; undefined for the escape of one character. */
  #classEscape(): Test | undefined {
    const [whole, letter = ''] = /^\\([dDwWsS])/.exec(this.#rest()) ?? [];
    if (whole !== undefined) {
      this.#at += 2;
      const test = { d: DIGIT, w: WORD, s: SPACE }[letter.toLowerCase()] as Test;
      return letter === letter.toLowerCase() ? test : not(test);
    }
    const [property, sign, one, name = one ?? ''] = /^\\([pP])(?:(\p{L})|\{(\^?\w+)\})/u.exec(this.#rest()) ?? [];
    if (property === undefined) return undefined;
    this.#at += [...property].length;
    const bare = name.replace('^', '');
    let expression: RegExp | undefined;
    for (const form of [bare, `Script=${bare}`]) {
      try {
        expression ??= new RegExp(`^\\p{${form}}$`, 'u');
      } catch {
        // Not a name of this kind.
      }
    }
    if (!expression) throw this.#fail('invalid character class range', property);
    const wanted = expression;
    const test: Test = (point) => wanted.test(String.fromCodePoint(point));
    return (sign === 'P') !== name.startsWith('^') ? not(test) : test;
  }

  #escape(): number {
    const rest = this.#rest();
    const [hex, braced, two] = /^\\x(?:\{([\da-fA-F]+)\}|([\da-fA-F]{2}))/.exec(rest) ?? [];
    if (hex !== undefined) {
      this.#at += hex.length;
      return Number.parseInt(braced ?? two ?? '0', 16);
    }
    const [octal] = /^\\(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(rest) ?? [];
    if (octal !== undefined) {
      this.#at += octal.length;
      return Number.parseInt(octal.slice(1), 8);
    }
    const char = this.#chars[this.#at + 1];
    if (char === undefined) throw new RegexpError('error parsing regexp: trailing backslash at end of expression: ``');
    const named = ESCAPES[char];
    if (named === undefined && /[\da-zA-Z]/.test(char)) throw this.#fail('invalid escape sequence', `\\${char}`);
    this.#at += 2;
    return named ?? char.codePointAt(0) ?? 0;
  }

  #class(): Test {
    const start = this.#at;
    this.#at++;
    const negated = this.#take('^');
    const tests: Test[] = [];
    for (let first = true; first || !this.#peek(']'); first = false) {
      if (this.#at >= this.#chars.length) throw this.#fail('missing closing ]', this.#rest(start));
      const [posix, hat, name = ''] = /^\[:(\^?)(\w+):\]/.exec(this.#rest()) ?? [];
      if (posix !== undefined) {
        const test = POSIX[name];
        if (!test) throw this.#fail('invalid character class range', posix);
        this.#at += posix.length;
        tests.push(hat ? not(test) : test);
        continue;
      }
      const set = this.#peek('\\') ? this.#classEscape() : undefined;
      if (set) {
        tests.push(set);
        continue;
      }
      const at = this.#at;
      const low = this.#single();
      let high = low;
      if (this.#peek('-') && this.#chars[this.#at + 1] !== ']' && this.#at + 1 < this.#chars.length) {
        this.#at++;
        high = this.#single();
        if (high < low) throw this.#fail('invalid character class range', this.#chars.slice(at, this.#at).join(''));
      }
      const own = range(low, high);
      tests.push(this.#flags.fold ? (point) => own(point) || foldOf(point).some(own) : own);
    }
    this.#at++;
    const test = any(...tests);
    return negated ? (point) => !test(point) : test;
  }

  #single(): number {
    if (this.#peek('\\')) return this.#escape();
    const point = this.#chars[this.#at]?.codePointAt(0) ?? 0;
    this.#at++;
    return point;
  }
}
