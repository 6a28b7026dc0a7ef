import { strRepr } from '../protocols/text.ts';
import { RegexFault } from './fault.ts';
import { KINDS, LETTERS, VERBOSE } from './flags.ts';
import { MAXGROUPS, type Node, type Pattern } from './nodes.ts';
import type { ParseState } from './parse-state.ts';
import { isNumber, type PatternReader } from './pattern-reader.ts';

/** The parsers of what stands in a group. */
export interface Parsers {
  /** `a|b|c` */
  choices(reader: PatternReader, state: ParseState, verbose: boolean, nested: number): Pattern;
  /** What stands between two `|`. */
  sequence(reader: PatternReader, state: ParseState, verbose: boolean, nested: number, first: boolean): Pattern;
}

interface Kind {
  /** Undefined: it does not capture. */
  readonly name?: string | undefined;
  readonly captures: boolean;
  readonly atomic?: boolean;
  readonly add?: number;
  readonly drop?: number;
}

/** What begins with `(`, from behind it: a node, nothing for a comment, or flags for the whole pattern. */
export function parseGroup(
  parsers: Parsers,
  reader: PatternReader,
  state: ParseState,
  verbose: boolean,
  nested: number,
  first: boolean,
): Node | 'flags' | undefined {
  const start = reader.at - 1;
  let kind: Kind = { captures: true };
  if (reader.match('?')) {
    const sign = reader.take();
    if (sign === undefined) throw reader.fault('unexpected end of pattern').within(719);
    if (sign === 'P') {
      const found = named(reader, state);
      if (typeof found !== 'string') return found;
      kind = { captures: true, name: found };
    } else if (sign === ':') kind = { captures: false };
    else if (sign === '#') {
      skipComment(reader, start);
      return undefined;
    } else if (sign === '=' || sign === '!' || sign === '<')
      return lookAround(parsers, reader, state, verbose, nested, sign, start);
    else if (sign === '(') return condition(parsers, reader, state, verbose, nested, start);
    else if (sign === '>') kind = { captures: false, atomic: true };
    else if (LETTERS.has(sign) || sign === '-') {
      let flags: ReturnType<typeof parseFlags>;
      try {
        flags = parseFlags(reader, state, sign);
      } catch (error) {
        throw state.left(error, 838);
      }
      if (!flags) {
        if (!first)
          throw reader.fault('global flags not at the start of the expression', reader.at - start).within(841);
        return 'flags';
      }
      kind = { captures: false, ...flags };
    } else throw reader.fault(`unknown extension ?${sign}`, [...sign].length + 1).within(850);
  }
  return contents(parsers, reader, state, verbose, nested, kind, start);
}

function contents(
  parsers: Parsers,
  reader: PatternReader,
  state: ParseState,
  verbose: boolean,
  nested: number,
  { name, captures, atomic = false, add = 0, drop = 0 }: Kind,
  start: number,
): Node {
  let index: number | undefined;
  if (captures) {
    try {
      index = state.open(name);
    } catch (error) {
      if (!(error instanceof RegexFault)) throw error;
      throw reader.fault(error.message, [...(name ?? '')].length + 1).within(858);
    }
  }
  const wide = (verbose || (add & VERBOSE) !== 0) && !(drop & VERBOSE);
  const body = inside(parsers, reader, state, wide, nested, 863);
  closeGroup(reader, start, 865);
  if (index !== undefined) state.close(index, body);
  return atomic ? { op: 'atomic', body } : { op: 'group', index, add, drop, body };
}

function inside(
  parsers: Parsers,
  reader: PatternReader,
  state: ParseState,
  verbose: boolean,
  nested: number,
  line: number,
): Pattern {
  try {
    return parsers.choices(reader, state, verbose, nested + 1);
  } catch (error) {
    throw state.left(error, line);
  }
}

function closeGroup(reader: PatternReader, start: number, line: number): void {
  if (!reader.match(')')) throw reader.fault('missing ), unterminated subpattern', reader.at - start).within(line);
}

/** A name, up to its closing character; `lines` are where CPython reads and checks it. */
function nameUntil(reader: PatternReader, state: ParseState, end: string, read: number, check: number): string {
  let name: string;
  try {
    name = reader.takeUntil(end, 'group name');
  } catch (error) {
    throw state.left(error, read);
  }
  if (check < 0 && isNumber(name)) return name;
  try {
    reader.checkName(name, 1);
  } catch (error) {
    throw state.left(error, Math.abs(check));
  }
  return name;
}

/** `(?P<name>` answers the name, `(?P=name)` is a node. */
function named(reader: PatternReader, state: ParseState): string | Node {
  if (reader.match('<')) return nameUntil(reader, state, '>', 724, 725);
  if (!reader.match('=')) {
    const char = reader.take();
    if (char === undefined) throw reader.fault('unexpected end of pattern').within(744);
    throw reader.fault(`unknown extension ?P${char}`, [...char].length + 2).within(745);
  }
  const name = nameUntil(reader, state, ')', 728, 729);
  const group = state.names.get(name);
  const back = [...name].length + 1;
  if (group === undefined) throw reader.fault(`unknown group name ${strRepr(name)}`, back).within(733);
  const width = state.widths[group];
  if (!width) throw reader.fault('cannot refer to an open group', back).within(735);
  state.checkLookBehind(group, reader, 737);
  return { op: 'reference', group, width };
}

function skipComment(reader: PatternReader, start: number): void {
  for (;;) {
    if (reader.next === undefined) throw reader.fault('missing ), unterminated comment', reader.at - start).within(754);
    if (reader.take() === ')') return;
  }
}

function lookAround(
  parsers: Parsers,
  reader: PatternReader,
  state: ParseState,
  verbose: boolean,
  nested: number,
  first: string,
  start: number,
): Node {
  let sign = first;
  const ahead = sign !== '<';
  const { behind } = state;
  if (!ahead) {
    const char = reader.take();
    if (char === undefined) throw reader.fault('unexpected end of pattern').within(766);
    if (char !== '=' && char !== '!')
      throw reader.fault(`unknown extension ?<${char}`, [...char].length + 2).within(768);
    sign = char;
    state.behind ??= state.groups;
  }
  const body = inside(parsers, reader, state, verbose, nested, 774);
  if (!ahead) state.behind = behind;
  closeGroup(reader, start, 779);
  if (sign === '!' && body.length === 0) return { op: 'failure' };
  return { op: 'look', ahead, negate: sign === '!', body };
}

/** `(?(1)yes|no)`. */
function condition(
  parsers: Parsers,
  reader: PatternReader,
  state: ParseState,
  verbose: boolean,
  nested: number,
  start: number,
): Node {
  const name = nameUntil(reader, state, ')', 791, -793);
  const back = [...name].length + 1;
  let group: number;
  if (isNumber(name)) {
    group = Number(name);
    if (group === 0) throw reader.fault('bad group number', back).within(801);
    if (group >= MAXGROUPS) throw reader.fault(`invalid group reference ${BigInt(name)}`, back).within(805);
    if (!state.conditions.has(group)) state.conditions.set(group, reader.at - back);
  } else {
    const found = state.names.get(name);
    if (found === undefined) throw reader.fault(`unknown group name ${strRepr(name)}`, back).within(797);
    group = found;
  }
  state.checkLookBehind(group, reader, 818);
  const branch = (line: number): Pattern => {
    try {
      return parsers.sequence(reader, state, verbose, nested + 1, false);
    } catch (error) {
      throw state.left(error, line);
    }
  };
  const yes = branch(819);
  let no: Pattern | undefined;
  if (reader.match('|')) {
    no = branch(821);
    if (reader.next === '|') throw reader.fault('conditional backref with more than two branches').within(823);
  }
  closeGroup(reader, start, 827);
  return { op: 'condition', group, yes, no };
}

/** `(?i)`, which holds for the whole pattern and answers undefined, or `(?i-s:`. */
function parseFlags(
  reader: PatternReader,
  state: ParseState,
  first: string,
): { readonly add: number; readonly drop: number } | undefined {
  const unknown = (char: string, expected: string, line: number): unknown =>
    reader.fault(/^\p{L}$/u.test(char) ? 'unknown flag' : `missing ${expected}`, [...char].length).within(line);
  let char = first;
  let add = 0;
  let drop = 0;
  while (char !== '-') {
    const flag = LETTERS.get(char) as number;
    if (reader.isText && char === 'L')
      throw reader.fault("bad inline flags: cannot use 'L' flag with a str pattern").within(904);
    if (!reader.isText && char === 'u')
      throw reader.fault("bad inline flags: cannot use 'u' flag with a bytes pattern").within(908);
    add |= flag;
    if (flag & KINDS && (add & KINDS) !== flag)
      throw reader.fault("bad inline flags: flags 'a', 'u' and 'L' are incompatible").within(912);
    const next = reader.take();
    if (next === undefined) throw reader.fault('missing -, : or )').within(915);
    char = next;
    if (char === ')' || char === ':') break;
    if (char !== '-' && !LETTERS.has(char)) throw unknown(char, '-, : or )', 920);
  }
  if (char === ')') {
    state.flags |= add;
    return undefined;
  }
  if (char === '-') {
    const next = reader.take();
    if (next === undefined) throw reader.fault('missing flag').within(929);
    if (!LETTERS.has(next)) throw unknown(next, 'flag', 932);
    for (char = next; char !== ':'; ) {
      const flag = LETTERS.get(char) as number;
      if (flag & KINDS) throw reader.fault("bad inline flags: cannot turn off flags 'a', 'u' and 'L'").within(937);
      drop |= flag;
      const more = reader.take();
      if (more === undefined) throw reader.fault('missing :').within(941);
      char = more;
      if (char !== ':' && !LETTERS.has(char)) throw unknown(char, ':', 946);
    }
  }
  if (add & drop) throw reader.fault('bad inline flags: flag turned on and off', 1).within(951);
  return { add, drop };
}
