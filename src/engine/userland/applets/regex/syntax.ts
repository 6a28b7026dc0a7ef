/** A regular expression as a tree. Sets hold one flag for each of 256 bytes. */
export type Node =
  | { readonly kind: 'empty' }
  | { readonly kind: 'set'; readonly set: Uint8Array }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly items: readonly Node[] }
  | { readonly kind: 'repeat'; readonly item: Node; readonly min: number; readonly max: number }
  | { readonly kind: 'group'; readonly item: Node; readonly index: number }
  | { readonly kind: 'same-as'; readonly index: number }
  | { readonly kind: 'assert'; readonly what: Assertion };

export type Assertion =
  | 'line-start'
  | 'line-end'
  | 'text-start'
  | 'text-end'
  | 'word-edge'
  | 'word-inside'
  | 'word-start'
  | 'word-end';

export interface SyntaxOptions {
  readonly extended: boolean;
  readonly ignoreCase: boolean;
  /** REG_NEWLINE: `.` and `[^…]` do not match a newline. */
  readonly newline: boolean;
  /** awk: a backslash escapes inside brackets too. */
  readonly bracketEscapes: boolean;
  /** GNU sed refuses a lone `)` in ERE; regcomp(3) and grep take it for itself. */
  readonly strictParentheses: boolean;
  /** GNU grep and sed pass over a leading `*` in ERE; regcomp(3) refuses it. */
  readonly lenientStar: boolean;
  /** Told what GNU grep warns of: `* at start of expression`, `stray \\ before -`. */
  readonly warn?: ((text: string) => void) | undefined;
}

/** glibc's regerror sentences. */
export class RegexError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RegexError';
  }
}

const MAX_REPEAT = 32767;

const CLASSES: Readonly<Record<string, (byte: number) => boolean>> = {
  alpha: (c) => (c >= 65 && c <= 90) || (c >= 97 && c <= 122),
  digit: (c) => c >= 48 && c <= 57,
  alnum: (c) => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122),
  upper: (c) => c >= 65 && c <= 90,
  lower: (c) => c >= 97 && c <= 122,
  space: (c) => c === 32 || (c >= 9 && c <= 13),
  blank: (c) => c === 32 || c === 9,
  punct: (c) => (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126),
  print: (c) => c >= 32 && c <= 126,
  graph: (c) => c >= 33 && c <= 126,
  cntrl: (c) => c < 32 || c === 127,
  xdigit: (c) => (c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102),
};

/** Letters, digits and underscore: what `\w` and `\b` call a word. */
export function isWordByte(byte: number): boolean {
  return byte === 95 || (CLASSES['alnum'] as (byte: number) => boolean)(byte);
}

function setWhere(test: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (test(byte) ? 1 : 0));
}

/** POSIX.1-2017, chapter 9, with GNU's additions (`\+ \? \|` in BRE, `\w \W \s \S \b \B \< \> \' \``). */
export function parseRegex(pattern: string, options: SyntaxOptions): { readonly root: Node; readonly groups: number } {
  const { extended } = options;
  let at = 0;
  let groups = 0;
  let depth = 0;
  const closed = new Set<number>();

  const byteNode = (byte: number): Node => ({ kind: 'set', set: foldCase(setWhere((each) => each === byte)) });
  const foldCase = (set: Uint8Array): Uint8Array => {
    if (!options.ignoreCase) return set;
    for (let upper = 65; upper <= 90; upper++) {
      const either = set[upper] || set[upper + 32] ? 1 : 0;
      set[upper] = either;
      set[upper + 32] = either;
    }
    return set;
  };
  const lookingAt = (text: string): boolean => pattern.startsWith(text, at);

  const choice = (): Node => {
    const items: Node[] = [sequence()];
    while (lookingAt(extended ? '|' : '\\|')) {
      at += extended ? 1 : 2;
      items.push(sequence());
    }
    return items.length === 1 ? (items[0] as Node) : { kind: 'choice', items };
  };

  const atEnd = (): boolean => {
    if (at >= pattern.length) return true;
    if (extended) return lookingAt('|') || (lookingAt(')') && (depth > 0 || options.strictParentheses));
    return lookingAt('\\|') || lookingAt('\\)');
  };

  const sequence = (): Node => {
    const items: Node[] = [];
    let first = true;
    while (!atEnd()) {
      const item = atom(first);
      if (item === undefined) continue;
      // In BRE a star behind a leading circumflex stands for itself.
      const anchor = !extended && item.kind === 'assert' && item.what === 'line-start';
      items.push(anchor ? item : repeats(item));
      first = !extended && item.kind === 'assert' && item.what === 'line-start' && first;
    }
    return items.length === 1
      ? (items[0] as Node)
      : items.length === 0
        ? { kind: 'empty' }
        : { kind: 'sequence', items };
  };

  const repeats = (item: Node): Node => {
    let node = item;
    for (;;) {
      if (lookingAt('*')) {
        at += 1;
        node = { kind: 'repeat', item: node, min: 0, max: Infinity };
      } else if (lookingAt(extended ? '+' : '\\+')) {
        at += extended ? 1 : 2;
        node = { kind: 'repeat', item: node, min: 1, max: Infinity };
      } else if (lookingAt(extended ? '?' : '\\?')) {
        at += extended ? 1 : 2;
        node = { kind: 'repeat', item: node, min: 0, max: 1 };
      } else if (lookingAt(extended ? '{' : '\\{')) {
        const interval = parseInterval();
        if (!interval) return node;
        node = { kind: 'repeat', item: node, ...interval };
      } else return node;
    }
  };

  /** Undefined, with nothing consumed, for an ERE's `{` that begins no interval and so stands for itself. */
  const parseInterval = (): { readonly min: number; readonly max: number } | undefined => {
    const start = at + (extended ? 1 : 2);
    const close = pattern.indexOf(extended ? '}' : '\\}', start);
    const body = close < 0 ? '' : pattern.slice(start, close);
    const match = /^(\d*)(,?)(\d*)$/.exec(body);
    if (close < 0 || !match || body === '' || body === ',') {
      if (close >= 0 && body === ',') {
        at = close + (extended ? 1 : 2);
        return { min: 0, max: Infinity };
      }
      if (extended) return undefined;
      throw new RegexError(close < 0 ? 'Unmatched \\{' : 'Invalid content of \\{\\}');
    }
    const min = match[1] === '' ? 0 : Number(match[1]);
    const max = match[2] === '' ? min : match[3] === '' ? Infinity : Number(match[3]);
    if (max < min) throw new RegexError('Invalid content of \\{\\}');
    if (min > MAX_REPEAT || (max !== Infinity && max > MAX_REPEAT)) throw new RegexError('Regular expression too big');
    at = close + (extended ? 1 : 2);
    return { min, max };
  };

  const literal = (length = 1): Node => {
    const byte = pattern.charCodeAt(at + length - 1);
    at += length;
    return byteNode(byte);
  };

  const group = (skip: number): Node => {
    at += skip;
    groups += 1;
    const index = groups;
    depth += 1;
    const item = choice();
    depth -= 1;
    if (!lookingAt(extended ? ')' : '\\)')) throw new RegexError('Unmatched ( or \\(');
    at += skip;
    closed.add(index);
    return { kind: 'group', item, index };
  };

  /** Undefined when what stands there counts for nothing. */
  const atom = (first: boolean): Node | undefined => {
    const char = pattern[at] as string;
    switch (char) {
      case '\\':
        return escaped();
      case '[':
        return bracket();
      case '.':
        at += 1;
        return { kind: 'set', set: setWhere((byte) => !(options.newline && byte === 10)) };
      case '^':
        if (extended || first) {
          at += 1;
          return { kind: 'assert', what: 'line-start' };
        }
        return literal();
      case '$':
        if (
          extended ||
          at + 1 === pattern.length ||
          pattern.startsWith('\\)', at + 1) ||
          pattern.startsWith('\\|', at + 1)
        ) {
          at += 1;
          return { kind: 'assert', what: 'line-end' };
        }
        return literal();
      case '(':
        return extended ? group(1) : literal();
      case '*':
      case '+':
      case '?':
        if (!extended) return literal();
        if (!first) return literal();
        if (!options.lenientStar) throw new RegexError('Invalid preceding regular expression');
        options.warn?.(`${char} at start of expression`);
        at += 1;
        return undefined;
      case '{':
        if (extended && first && !options.lenientStar && parseInterval())
          throw new RegexError('Invalid preceding regular expression');
        return literal();
      default:
        return literal();
    }
  };

  const escaped = (): Node => {
    const next = pattern[at + 1];
    if (next === undefined) throw new RegexError('Trailing backslash');
    const assertions: Readonly<Record<string, Assertion>> = {
      b: 'word-edge',
      B: 'word-inside',
      '<': 'word-start',
      '>': 'word-end',
      '`': 'text-start',
      "'": 'text-end',
    };
    const what = assertions[next];
    if (what) {
      at += 2;
      return { kind: 'assert', what };
    }
    if (next === 'w' || next === 'W' || next === 's' || next === 'S') {
      at += 2;
      const test = next.toLowerCase() === 'w' ? isWordByte : (CLASSES['space'] as (byte: number) => boolean);
      return { kind: 'set', set: setWhere((byte) => test(byte) === (next === 'w' || next === 's')) };
    }
    if (next >= '1' && next <= '9') {
      at += 2;
      if (!closed.has(Number(next))) throw new RegexError('Invalid back reference');
      return { kind: 'same-as', index: Number(next) };
    }
    if (!extended && next === '(') return group(2);
    if (!extended && next === '{') throw new RegexError('Invalid preceding regular expression');
    if (options.warn && /[A-Za-z0-9!"#%&',\-/:;=@_~]/.test(next)) options.warn(`stray \\ before ${next}`);
    return literal(2);
  };

  const bracket = (): Node => {
    const set = new Uint8Array(256);
    at += 1;
    const negated = pattern[at] === '^';
    if (negated) at += 1;
    let first = true;
    for (;;) {
      if (at >= pattern.length) throw new RegexError('Unmatched [, [^, [:, [., or [=');
      if (pattern[at] === ']' && !first) break;
      first = false;
      if (lookingAt('[:')) {
        const end = pattern.indexOf(':]', at + 2);
        if (end < 0) throw new RegexError('Unmatched [, [^, [:, [., or [=');
        const name = pattern.slice(at + 2, end);
        const test = CLASSES[options.ignoreCase && (name === 'upper' || name === 'lower') ? 'alpha' : name];
        if (!test) throw new RegexError('Invalid character class name');
        for (let byte = 0; byte < 256; byte++) if (test(byte)) set[byte] = 1;
        at = end + 2;
        continue;
      }
      const low = bracketByte();
      if (pattern[at] === '-' && at + 1 < pattern.length && pattern[at + 1] !== ']') {
        at += 1;
        const high = bracketByte();
        if (high < low) throw new RegexError('Invalid range end');
        for (let byte = low; byte <= high; byte++) set[byte] = 1;
      } else set[low] = 1;
    }
    at += 1;
    foldCase(set);
    if (negated) {
      for (let byte = 0; byte < 256; byte++) set[byte] = set[byte] ? 0 : 1;
      if (options.newline) set[10] = 0;
    }
    return { kind: 'set', set };
  };

  const bracketByte = (): number => {
    if (lookingAt('[.') || lookingAt('[=')) {
      const close = `${pattern[at + 1]}]`;
      const end = pattern.indexOf(close, at + 2);
      if (end < 0) throw new RegexError('Unmatched [, [^, [:, [., or [=');
      if (end !== at + 3) throw new RegexError('Invalid collation character');
      at = end + 2;
      return pattern.charCodeAt(end - 1);
    }
    if (options.bracketEscapes && pattern[at] === '\\' && at + 1 < pattern.length) at += 1;
    const byte = pattern.charCodeAt(at);
    at += 1;
    return byte;
  };

  const root = choice();
  if (at < pattern.length) throw new RegexError('Unmatched ) or \\)');
  return { root, groups };
}
