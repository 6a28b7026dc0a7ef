import { setEscape } from './escapes.ts';
import type { Member, Node } from './nodes.ts';
import type { ParseState } from './parse-state.ts';
import type { PatternReader } from './pattern-reader.ts';

const DOUBLED: Readonly<Record<string, string>> = {
  '-': 'difference',
  '&': 'intersection',
  '~': 'symmetric difference',
  '|': 'union',
};

/** `[…]`, from behind its bracket. */
export function parseSet(reader: PatternReader, state: ParseState): Node {
  const here = reader.at - 1;
  const members: Member[] = [];
  const unfinished = (line: number): unknown =>
    reader.fault('unterminated character set', reader.at - here).within(line);
  if (reader.next === '[') state.warnings.push(`Possible nested set at position ${reader.at}`);
  const negate = reader.match('^');
  for (;;) {
    const item = reader.take();
    if (item === undefined) throw unfinished(567);
    if (item === ']' && members.length > 0) break;
    if (members.length > 0 && reader.next === item && DOUBLED[item])
      state.warnings.push(`Possible set ${DOUBLED[item]} at position ${reader.at - 1}`);
    const from = member(reader, item, state, 572);
    if (!reader.match('-')) {
      members.push(from);
      continue;
    }
    const end = reader.take();
    if (end === undefined) throw unfinished(590);
    if (end === ']') {
      members.push(from, { kind: 'literal', code: 45 });
      break;
    }
    if (end === '-') state.warnings.push(`Possible set difference at position ${reader.at - 2}`);
    const to = member(reader, end, state, 599);
    const bad = (line: number): unknown =>
      reader.fault(`bad character range ${item}-${end}`, [...item].length + 1 + [...end].length).within(line);
    if (from.kind !== 'literal' || to.kind !== 'literal') throw bad(611);
    if (to.code < from.code) throw bad(616);
    members.push({ kind: 'range', from: from.code, to: to.code });
  }
  const [only] = members;
  const literal = only?.kind === 'literal' && members.every((m) => m.kind === 'literal' && m.code === only.code);
  if (literal) return { op: negate ? 'not-literal' : 'literal', code: only.code };
  return { op: 'set', negate, members };
}

function member(reader: PatternReader, item: string, state: ParseState, line: number): Member {
  if (!item.startsWith('\\') || item.length === 1) return { kind: 'literal', code: item.codePointAt(0) as number };
  try {
    return setEscape(reader, item, state);
  } catch (error) {
    throw state.left(error, line);
  }
}
