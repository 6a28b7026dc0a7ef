import { type Boxed, Ref, type Slice, sliceOf } from '../run/value.ts';
import { encode } from '../syntax/scanner.ts';
import { basicName, underlying } from '../types/type.ts';

/** Stores one word of input; the problem in Go's words, or ''. */
export function store(word: string, target: unknown, verb = 'v'): string {
  const { type, value } = target as Boxed;
  if (type.kind !== 'pointer' || !(value instanceof Ref)) return "can't scan type";
  const name = basicName(type.element) ?? '';
  const base = underlying(type.element);
  if (name === 'string') value.value = word;
  else if (base.kind === 'slice' && basicName(base.element) === 'uint8')
    value.value = sliceOf(Array.from(word, (char) => char.charCodeAt(0))) satisfies Slice;
  else if (name === 'bool') {
    if (!/^(true|false|t|f|1|0)$/i.test(word)) return 'syntax error scanning boolean';
    value.value = /^[t1]/i.test(word);
  } else if (/^u?int/.test(name)) {
    if (verb === 'c') {
      value.value = word.codePointAt(0) ?? 0;
      return '';
    }
    const radix = { x: 16, X: 16, o: 8, b: 2 }[verb] ?? 10;
    const digits = word.replace(/^[+-]/, '');
    if (digits === '' || [...digits].some((digit) => !(Number.parseInt(digit, 36) < radix))) return 'expected integer';
    const number = Number.parseInt(digits, radix) * (word.startsWith('-') ? -1 : 1);
    value.value = Number.isSafeInteger(number) ? number : BigInt(word);
  } else if (name.startsWith('float')) {
    if (word === '' || Number.isNaN(Number(word)))
      return `strconv.ParseFloat: parsing ${JSON.stringify(word)}: invalid syntax`;
    value.value = Number(word);
  } else return "can't scan type";
  return '';
}

type Scanned = readonly [count: number, used: number, problem: string];

/** fmt.Sscan and Sscanln: words parted by blanks, line ends among them unless `line`. */
export function scanText(text: string, line: boolean, targets: readonly unknown[]): Scanned {
  let at = 0;
  for (const [i, target] of targets.entries()) {
    const [blank = ''] = (line ? /^[ \t\r]*/ : /^\s*/).exec(text.slice(at)) ?? [];
    at += blank.length;
    const [word = ''] = /^\S+/.exec(text.slice(at)) ?? [];
    if (word === '') {
      if (at < text.length) return [i, at, 'unexpected newline'];
      return [
        i,
        at,
        i === 0 && text.trim() === '' ? (line && text !== '' ? 'unexpected newline' : 'EOF') : 'unexpected EOF',
      ].map((one) => (one === 'EOF' && i > 0 ? 'unexpected newline' : one)) as unknown as Scanned;
    }
    const problem = store(word, target);
    if (problem !== '') return [i, at, problem];
    at += word.length;
  }
  if (line && /^[ \t\r]*\S/.test(text.slice(at))) return [targets.length, at, 'expected newline'];
  return [targets.length, at, ''];
}

/** fmt.Sscanf: the text between the verbs has to be there. */
export function scanFormat(text: string, format: string, targets: readonly unknown[]): Scanned {
  let at = 0;
  let next = 0;
  for (const [piece, width = '', verb] of format.matchAll(/%(\d*)([a-zA-Z%])|\s+|[^\s%]+/g)) {
    if (verb === undefined || verb === '%') {
      const wanted = verb === '%' ? '%' : piece;
      if (/^\s/.test(wanted)) {
        at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
        continue;
      }
      if (!text.startsWith(wanted, at))
        return [next, at, at >= text.length ? 'unexpected EOF' : 'input does not match format'];
      at += wanted.length;
      continue;
    }
    if (next >= targets.length) return [next, at, `too few operands for format '%${verb}'`];
    if (verb === 'c') {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const problem = store(char, targets[next], 'c');
      if (problem !== '') return [next, at, problem];
      at += encode(char.codePointAt(0) ?? 0).length;
      next++;
      continue;
    }
    at += /^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0;
    const numeric = 'dxXob'.includes(verb);
    const pattern = numeric ? /^[+-]?[\da-fA-F]+/ : 'efgEG'.includes(verb) ? /^[+-]?[\d.eE+-]+/ : /^\S+/;
    const decimal = verb === 'd' ? /^[+-]?\d+/ : pattern;
    let [word = ''] = decimal.exec(text.slice(at)) ?? [];
    if (width !== '') word = word.slice(0, Number(width));
    if (word === '') {
      const empty =
        at >= text.length ? 'unexpected EOF' : text[at] === '\n' ? 'unexpected newline' : 'expected integer';
      return [next, at, empty];
    }
    const problem = store(word, targets[next], verb);
    if (problem !== '') return [next, at, problem];
    at += word.length;
    next++;
  }
  return [next, at, next < targets.length ? 'too many operands' : ''];
}
