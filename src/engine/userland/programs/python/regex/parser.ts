import { patternEscape } from './escapes.ts';
import { RegexFault } from './fault.ts';
import { ASCII, LOCALE, UNICODE, VERBOSE } from './flags.ts';
import { type Parsers, parseGroup } from './group-parser.ts';
import { MAXREPEAT, type Member, type Node, type Pattern } from './nodes.ts';
import type { ParseState } from './parse-state.ts';
import { PatternReader } from './pattern-reader.ts';
import { parseSet } from './set-parser.ts';

export interface Parsed {
  readonly pattern: Pattern;
  readonly flags: number;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  readonly warnings: readonly string[];
}

const SPACE = /^[ \t\n\r\v\f]$/;
const DIGIT = /^[0-9]$/;

/** Parses a pattern as CPython 3.13 does. Bytes come as Latin-1. Throws RegexFault. */
export function parsePattern(text: string, isText: boolean, state: ParseState): Parsed {
  const reader = new PatternReader(text, isText);
  let pattern: Pattern;
  try {
    pattern = parseChoices(reader, state, (state.flags & VERBOSE) !== 0, 0);
  } catch (error) {
    throw state.left(error, 980);
  }
  state.flags = checkedFlags(isText, state.flags);
  if (reader.next !== undefined) throw reader.fault('unbalanced parenthesis').within(985);
  for (const [group, at] of state.conditions)
    if (group >= state.groups) throw new RegexFault(`invalid group reference ${group}`, at).within(990);
  return {
    pattern,
    flags: state.flags,
    groups: state.groups - 1,
    names: state.names,
    warnings: state.warnings,
  };
}

/** Flags that fit the kind of the pattern. */
function checkedFlags(isText: boolean, flags: number): number {
  const refuse = (message: string): RegexFault => new RegexFault(message, undefined, 'value');
  if (isText) {
    if (flags & LOCALE) throw refuse('cannot use LOCALE flag with a str pattern').within(958).within(981);
    if (!(flags & ASCII)) return flags | UNICODE;
    if (flags & UNICODE) throw refuse('ASCII and UNICODE flags are incompatible').within(962).within(981);
    return flags;
  }
  if (flags & UNICODE) throw refuse('cannot use UNICODE flag with a bytes pattern').within(965).within(981);
  if (flags & LOCALE && flags & ASCII) throw refuse('ASCII and LOCALE flags are incompatible').within(967).within(981);
  return flags;
}

/** `a|b|c`, up to a closing parenthesis. */
function parseChoices(reader: PatternReader, state: ParseState, verbose: boolean, nested: number): Pattern {
  const choices: Node[][] = [];
  let wide = verbose;
  for (;;) {
    try {
      choices.push(parseSequence(reader, state, wide, nested + 1, nested === 0 && choices.length === 0));
    } catch (error) {
      throw state.left(error, 459);
    }
    if (!reader.match('|')) break;
    if (nested === 0) wide = (state.flags & VERBOSE) !== 0;
  }
  const [only] = choices;
  if (choices.length === 1 && only) return only;
  const begin: Node[] = [];
  for (;;) {
    const first = choices[0]?.[0];
    if (first?.op !== 'literal') break;
    if (!choices.every(([node]) => node?.op === 'literal' && node.code === first.code)) break;
    for (const choice of choices) choice.shift();
    begin.push(first);
  }
  const members = asMembers(choices);
  begin.push(members ? { op: 'set', negate: false, members } : { op: 'branch', choices });
  return begin;
}

/** Choices of one character each, as a set. */
function asMembers(choices: readonly Pattern[]): readonly Member[] | undefined {
  const members: Member[] = [];
  for (const choice of choices) {
    const [node] = choice;
    if (choice.length !== 1 || !node) return undefined;
    if (node.op === 'literal') members.push({ kind: 'literal', code: node.code });
    else if (node.op === 'set' && !node.negate) members.push(...node.members);
    else return undefined;
  }
  return members;
}

/** What stands between two `|`. */
function parseSequence(
  reader: PatternReader,
  state: ParseState,
  verbose: boolean,
  nested: number,
  first: boolean,
): Node[] {
  const out: Node[] = [];
  let wide = verbose;
  for (let item = reader.next; item !== undefined && item !== '|' && item !== ')'; item = reader.next) {
    reader.take(529);
    if (wide) {
      if (SPACE.test(item)) continue;
      if (item === '#') {
        for (let char = reader.take(); char !== undefined && char !== '\n'; ) char = reader.take();
        continue;
      }
    }
    if (item.startsWith('\\') && item.length > 1) {
      try {
        out.push(patternEscape(reader, item, state));
      } catch (error) {
        throw state.left(error, 543);
      }
      continue;
    }
    switch (item) {
      case '[':
        out.push(parseSet(reader, state));
        break;
      case '*':
      case '+':
      case '?':
      case '{':
        repeatLast(reader, item, out);
        break;
      case '.':
        out.push({ op: 'any' });
        break;
      case '^':
        out.push({ op: 'at', where: 'beginning' });
        break;
      case '$':
        out.push({ op: 'at', where: 'end' });
        break;
      case '(': {
        const group = parseGroup(PARSERS, reader, state, wide, nested, first && out.length === 0);
        if (group === 'flags') wide = (state.flags & VERBOSE) !== 0;
        else if (group) out.push(group);
        break;
      }
      default:
        out.push({ op: 'literal', code: item.codePointAt(0) as number });
    }
  }
  // Groups that say nothing are taken apart.
  return out.flatMap((node) => (isPlainGroup(node) ? node.body : [node]));
}

const PARSERS: Parsers = { choices: parseChoices, sequence: parseSequence };

function isPlainGroup(node: Node): node is Extract<Node, { op: 'group' }> {
  return node.op === 'group' && node.index === undefined && node.add === 0 && node.drop === 0;
}

/** A quantifier takes the last item for its own. */
function repeatLast(reader: PatternReader, sign: string, out: Node[]): void {
  const here = reader.at;
  let least = sign === '+' ? 1 : 0;
  let most = sign === '?' ? 1 : MAXREPEAT;
  if (sign === '{') {
    if (reader.next === '}') {
      out.push({ op: 'literal', code: 123 });
      return;
    }
    const low = digitsOf(reader);
    const high = reader.match(',') ? digitsOf(reader) : low;
    if (!reader.match('}')) {
      out.push({ op: 'literal', code: 123 });
      reader.seek(here);
      return;
    }
    if (low !== '') least = countOf(low, 670);
    if (high !== '') {
      most = countOf(high, 674);
      if (most < least) throw reader.fault('min repeat greater than max repeat', reader.at - here).within(676);
    }
  }
  const last = out.at(-1);
  if (!last || last.op === 'at') throw reader.fault('nothing to repeat', reader.at - here + 1).within(686);
  if (last.op === 'repeat') throw reader.fault('multiple repeat', reader.at - here + 1).within(689);
  const body = isPlainGroup(last) ? last.body : [last];
  const kind = reader.match('?') ? 'lazy' : reader.match('+') ? 'possessive' : 'greedy';
  out[out.length - 1] = { op: 'repeat', kind, least, most, body };
}

function digitsOf(reader: PatternReader): string {
  return reader.takeWhile(Number.POSITIVE_INFINITY, DIGIT);
}

function countOf(digits: string, line: number): number {
  const count = Number(digits);
  if (count >= MAXREPEAT)
    throw new RegexFault('the repetition number is too large', undefined, 'overflow').within(line);
  return count;
}
