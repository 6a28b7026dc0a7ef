import { kindOf } from './json.ts';
import { excerpt } from './json-print.ts';
import type { Token } from './lexer.ts';
import type { FieldPattern, Node, ObjectEntry, Pattern, Patterns } from './syntax.ts';
import type { TokenReader } from './token-reader.ts';

/** The rest of the grammar, as objects and patterns need it. */
export interface Grammar {
  pipe(): Node;
  term(): Node;
  string(): Node;
  /** `$__loc__` */
  place(token: Token): Node;
}

const IDENTITY: Node = { kind: 'identity' };
const NO_WORDS: ReadonlySet<string> = new Set(['BINDING', 'FORMAT', 'FIELD', 'LITERAL', 'QQSTRING_TEXT']);

export function parseObject(reader: TokenReader, grammar: Grammar): Node {
  reader.take('{');
  const entries: ObjectEntry[] = [];
  while (reader.token.kind !== '}') {
    entries.push(entryOf(reader, grammar));
    if (!reader.skip(',')) break;
  }
  reader.take('}', "'}'");
  return { kind: 'object', entries };
}

function entryOf(reader: TokenReader, grammar: Grammar): ObjectEntry {
  const token = reader.token;
  const constant = (value: string): Node => ({ kind: 'constant', value });
  const field = (key: Node): Node => ({ kind: 'index', target: IDENTITY, key, quiet: false });
  if (token.kind === 'BINDING' || token.kind === '$__loc__') {
    reader.at += 1;
    const value: Node =
      token.kind === 'BINDING' ? { kind: 'variable', name: token.text, at: token.at } : grammar.place(token);
    if (token.kind === 'BINDING' && reader.skip(':')) return { key: value, value: entryValue(reader, grammar) };
    return { key: constant(token.text), value };
  }
  if (token.kind === '(') {
    reader.at += 1;
    const key = grammar.pipe();
    reader.take(')');
    reader.take(':', "':'");
    checkKey(reader, token.at, key);
    return { key, value: entryValue(reader, grammar) };
  }
  if (token.kind === 'QQSTRING_START' || token.kind === 'FORMAT') {
    const key = grammar.string();
    return { key, value: reader.skip(':') ? entryValue(reader, grammar) : field(key) };
  }
  if (token.kind === 'LITERAL') {
    reader.at += 1;
    if (reader.token.kind === ':') {
      reader.at -= 1;
      reader.unexpectedWith('', token.at, 'May need parentheses around object key expression');
    }
    reader.at -= 1;
  }
  const isWord = token.kind === 'IDENT' || (token.text === token.kind && !NO_WORDS.has(token.kind));
  if (!isWord || token.text === '') reader.unexpected();
  reader.at += 1;
  const key = constant(token.text);
  if (reader.skip(':')) return { key, value: entryValue(reader, grammar) };
  if (reader.token.kind !== ',' && reader.token.kind !== '}') reader.unexpected(token.kind === 'IDENT' ? "'}'" : '');
  return { key, value: field(key) };
}

function checkKey(reader: TokenReader, at: number, key: Node): void {
  if (key.kind !== 'constant' || typeof key.value === 'string') return;
  reader.complain(at, `Cannot use ${kindOf(key.value)} (${excerpt(key.value)}) as object key`);
}

/** Terms joined by `|`. */
function entryValue(reader: TokenReader, grammar: Grammar): Node {
  const node: Node = reader.skip('-') ? { kind: 'negate', body: entryValue(reader, grammar) } : grammar.term();
  return reader.skip('|') ? { kind: 'pipe', left: node, right: entryValue(reader, grammar) } : node;
}

export function parsePatterns(reader: TokenReader, grammar: Grammar): Patterns {
  const found = [patternOf(reader, grammar)];
  while (reader.skip('?//')) found.push(patternOf(reader, grammar));
  return found;
}

function patternOf(reader: TokenReader, grammar: Grammar): Pattern {
  if (reader.token.kind === 'BINDING') return { kind: 'name', name: reader.take().text };
  if (reader.skip('[')) {
    const items: Pattern[] = [];
    do items.push(patternOf(reader, grammar));
    while (reader.skip(','));
    reader.take(']', "',' or ']'");
    return { kind: 'items', items };
  }
  if (!reader.skip('{')) reader.unexpected("BINDING or '[' or '{'");
  const fields: FieldPattern[] = [];
  do fields.push(fieldPattern(reader, grammar));
  while (reader.skip(','));
  reader.take('}', "',' or '}'");
  return { kind: 'fields', fields };
}

function fieldPattern(reader: TokenReader, grammar: Grammar): FieldPattern {
  const token = reader.token;
  if (token.kind === 'BINDING') {
    reader.at += 1;
    const pattern = reader.skip(':') ? patternOf(reader, grammar) : undefined;
    return { key: { kind: 'constant', value: token.text }, name: token.text, pattern };
  }
  let key: Node;
  if (reader.skip('(')) {
    key = grammar.pipe();
    reader.take(')');
    checkKey(reader, token.at, key);
  } else if (token.kind === 'QQSTRING_START' || token.kind === 'FORMAT') key = grammar.string();
  else {
    if (token.text === '' || NO_WORDS.has(token.kind)) reader.unexpected();
    key = { kind: 'constant', value: reader.take().text };
  }
  reader.take(':');
  return { key, name: undefined, pattern: patternOf(reader, grammar) };
}
