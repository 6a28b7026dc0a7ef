import { strRepr } from '../protocols/text.ts';
import type { Category, Member, Node, Place } from './nodes.ts';
import type { ParseState } from './parse-state.ts';
import type { PatternReader } from './pattern-reader.ts';

const CONTROL: ReadonlyMap<string, number> = new Map([
  ['\\a', 7],
  ['\\b', 8],
  ['\\f', 12],
  ['\\n', 10],
  ['\\r', 13],
  ['\\t', 9],
  ['\\v', 11],
  ['\\\\', 92],
]);

const CATEGORIES: ReadonlyMap<string, Category> = new Map([
  ['\\d', 'digit'],
  ['\\D', 'not-digit'],
  ['\\s', 'space'],
  ['\\S', 'not-space'],
  ['\\w', 'word'],
  ['\\W', 'not-word'],
]);

const PLACES: ReadonlyMap<string, Place> = new Map([
  ['\\A', 'beginning-string'],
  ['\\b', 'boundary'],
  ['\\B', 'non-boundary'],
  ['\\Z', 'end-string'],
]);

const HEX = /[0-9a-fA-F]/;
const OCTAL = /^[0-7]$/;
const DIGIT = /^[0-9]$/;
const LETTER = /^[A-Za-z]$/;

/** The code of a control character's escape, such as `\n`; `\b` is the backspace. */
export function controlEscape(item: string): number | undefined {
  return CONTROL.get(item);
}

/** An escape within `[…]`. */
export function setEscape(reader: PatternReader, item: string, state: ParseState): Member {
  const control = CONTROL.get(item);
  if (control !== undefined) return { kind: 'literal', code: control };
  const category = CATEGORIES.get(item);
  if (category) return { kind: 'category', category };
  const coded = codedEscape(reader, item, state, [325, 331, 337, 345, 350, 369]);
  if (coded !== undefined) return { kind: 'literal', code: coded };
  const char = item.slice(1);
  if (OCTAL.test(char)) {
    const digits = char + reader.takeWhile(2, OCTAL);
    const code = Number.parseInt(digits, 8);
    if (code > 0o377) throw tooBig(reader, digits).within(358);
    return { kind: 'literal', code };
  }
  if (DIGIT.test(char)) throw reader.fault(`bad escape ${item}`, 2).within(369);
  if (LETTER.test(char)) throw reader.fault(`bad escape ${item}`, 2).within(365);
  return { kind: 'literal', code: char.codePointAt(0) as number };
}

/** An escape elsewhere in a pattern. */
export function patternEscape(reader: PatternReader, item: string, state: ParseState): Node {
  const category = CATEGORIES.get(item);
  if (category) return { op: 'set', negate: false, members: [{ kind: 'category', category }] };
  const where = PLACES.get(item);
  if (where) return { op: 'at', where };
  const control = CONTROL.get(item);
  if (control !== undefined) return { op: 'literal', code: control };
  const coded = codedEscape(reader, item, state, [385, 391, 397, 405, 410, 446]);
  if (coded !== undefined) return { op: 'literal', code: coded };
  const char = item.slice(1);
  if (char === '0') return { op: 'literal', code: Number.parseInt(`0${reader.takeWhile(2, OCTAL)}`, 8) };
  if (DIGIT.test(char)) return numbered(reader, char, state);
  if (LETTER.test(char)) throw reader.fault(`bad escape ${item}`, 2).within(442);
  return { op: 'literal', code: char.codePointAt(0) as number };
}

/** `\12`: a group's text, or an octal number of three digits. */
function numbered(reader: PatternReader, first: string, state: ParseState): Node {
  let digits = first;
  if (DIGIT.test(reader.next ?? '')) {
    digits += reader.take();
    if (/^[0-7]{2}$/.test(digits) && OCTAL.test(reader.next ?? '')) {
      digits += reader.take();
      const code = Number.parseInt(digits, 8);
      if (code > 0o377) throw tooBig(reader, digits).within(427);
      return { op: 'literal', code };
    }
  }
  const group = Number(digits);
  if (group >= state.groups) throw reader.fault(`invalid group reference ${group}`, digits.length).within(439);
  const width = state.widths[group];
  if (!width) throw reader.fault('cannot refer to an open group', digits.length + 1).within(435);
  state.checkLookBehind(group, reader, 437);
  return { op: 'reference', group, width };
}

/** `\xhh`, `\uhhhh`, `\Uhhhhhhhh`, `\N{name}`; `lines` are where CPython complains of each, and of no character. */
function codedEscape(
  reader: PatternReader,
  item: string,
  state: ParseState,
  lines: readonly [number, number, number, number, number, number],
): number | undefined {
  const kind = item[1];
  if (kind === 'x' || (reader.isText && (kind === 'u' || kind === 'U'))) {
    const count = kind === 'x' ? 2 : kind === 'u' ? 4 : 8;
    const digits = reader.takeWhile(count, HEX);
    const whole = item + digits;
    if (digits.length !== count)
      throw reader
        .fault(`incomplete escape ${whole}`, whole.length)
        .within(lines[kind === 'x' ? 0 : kind === 'u' ? 1 : 2]);
    const code = Number.parseInt(digits, 16);
    if (code > 0x10ffff) throw reader.fault(`bad escape ${whole}`, whole.length).within(lines[5]);
    return code;
  }
  if (kind !== 'N' || !reader.isText) return undefined;
  if (!reader.match('{')) throw reader.fault('missing {').within(lines[3]);
  let name: string;
  try {
    name = reader.takeUntil('}', 'character name');
  } catch (error) {
    throw state.left(error, lines[3] + 1);
  }
  const code = state.named(name);
  if (code === undefined)
    throw reader.fault(`undefined character name ${strRepr(name)}`, [...name].length + 4).within(lines[4]);
  return code;
}

function tooBig(reader: PatternReader, digits: string): ReturnType<PatternReader['fault']> {
  return reader.fault(`octal escape value \\${digits} outside of range 0-0o377`, digits.length + 1);
}
