import { verifyDigits } from '../number-literal.ts';
import { literalText } from '../string-literal.ts';
import { SyntaxFailure } from '../syntax-failure.ts';
import type { Token } from '../tokenizer.ts';
import {
  type Captures,
  complain,
  isList,
  type Matched,
  type Node,
  nameOf,
  node,
  nodeOf,
  type Reading,
  spanOf,
} from './reading.ts';

type Action = (captures: Captures, reading: Reading, start: number) => Matched | undefined;

const list = (value: Matched | undefined): readonly Matched[] => (isList(value) ? value : []);

/** The last expression of the comprehensions that were found: what `… for x in y if z` ends with. */
const lastOf = (clauses: Matched | undefined): Matched => list(clauses).at(-1) ?? null;

/** The part of a would-be target that cannot be one. */
function unfit(value: Matched, of: 'assign' | 'delete' | 'for'): Matched | undefined {
  const found = nodeOf(value);
  if (!found) return undefined;
  switch (found.type) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return undefined;
    case 'List':
    case 'Tuple':
      for (const item of list(found.a)) {
        const inner = unfit(item, of);
        if (inner) return inner;
      }
      return undefined;
    case 'Starred':
      return of === 'delete' ? found : unfit(found.a, of);
    case 'Compare': {
      // `for a in b` was read as a comparison.
      if (of !== 'for') return found;
      const operator = list(found.b)[0];
      return operator && 'text' in operator && operator.text === 'in' ? unfit(found.a, of) : undefined;
    }
    default:
      return found;
  }
}

const target =
  (of: 'assign' | 'delete' | 'for'): Action =>
  ({ a = null }, reading) => {
    const wrong = unfit(a, of);
    if (!wrong) return undefined;
    return reading.complainOf(wrong, wrong, `cannot ${of === 'delete' ? 'delete' : 'assign to'} ${nameOf(wrong)}`);
  };

const isLegacy = (value: Matched | undefined): boolean => {
  const name = value && 'kind' in value ? value : nodeOf(value)?.type === 'Name' ? nodeOf(value)?.a : undefined;
  return !!name && 'text' in name && (name.text === 'print' || name.text === 'exec');
};

const NO_PARENTHESES = 'Generator expression must be parenthesized';

/** The functions that the grammar names with `?`. undefined: the alternative does not hold after all. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  tuple: ({ a = null, b }, reading, start) => node('Tuple', { a: [a, ...list(b)] }, reading, start),
  prepend: ({ b = null, c }) => [b, ...list(c)],
  join: ({ a, b }) => [...list(a), ...list(b)],
  binary: ({ a = null, b }, reading, start) => (list(b).length === 0 ? a : node('BinOp', {}, reading, start)),
  primary: ({ a = null, b }, reading, start) => {
    const last = nodeOf(list(b).at(-1));
    return last ? node(last.type, {}, reading, start) : a;
  },
  clause: ({ a = null, b }) => list(b).at(-1) ?? a,
  arguments: ({ a, b }, reading, start) => {
    const all = [...list(a), ...list(b)];
    const isKeyword = (one: Matched): boolean => ['Keyword', 'Unpacking'].includes(nodeOf(one)?.type ?? '');
    return node('Arguments', { a: all.filter((one) => !isKeyword(one)), b: all.filter(isKeyword) }, reading, start);
  },
  strings: ({ a }, reading, start) => {
    const parts = list(a);
    const whole = node(parts.some((part) => nodeOf(part)) ? 'JoinedStr' : 'Literal', {}, reading, start);
    const bytes = parts.map((part) => !!part && 'string' in part && part.string?.bytes === true);
    if (bytes.some((one) => one !== bytes[0]))
      reading.complainHere('cannot mix bytes and nonbytes literals', { indent: false, next: false, at: null });
    return whole;
  },
  string: ({ a = null }) => {
    literalText(a as Token, a as Token);
    return a;
  },
  fstring: (_captures, reading, start) => {
    for (const token of reading.tokens.slice(start, reading.mark))
      if (token.kind === 'fstring-middle') literalText(token, reading.lastRead);
    return node('JoinedStr', {}, reading, start);
  },
  number: ({ a = null }, reading, start) => {
    verifyDigits(a as Token);
    return node('Literal', {}, reading, start);
  },
  real: ({ a = null }) => {
    if (numberKind(a) === 'complex') complain(a as Token, a as Token, 'real number required in complex literal');
    return a;
  },
  imaginary: ({ a = null }) => {
    if (numberKind(a) !== 'complex') complain(a as Token, a as Token, 'imaginary number required in complex literal');
    return a;
  },
  conversion: ({ a = null, b = null }) => {
    const [mark, name] = [a as Token, b as Token];
    if (mark.line !== name.line || mark.endCol !== name.col)
      complain(mark, name, 'f-string: conversion type must come right after the exclamanation mark');
    if (!['s', 'r', 'a'].includes(name.text))
      complain(name, name, `f-string: invalid conversion character '${name.text}': expected 's', 'r', or 'a'`);
    return null;
  },
  bareGenerator: ({ a = null, b }, reading) => reading.complainOf(a, lastOf(b), NO_PARENTHESES),
  bareGeneratorInCall: ({ a, b }, reading) => {
    const given = list(nodeOf(a)?.a);
    return given.length <= 1 ? undefined : reading.complainOf(given.at(-1) ?? null, lastOf(b), NO_PARENTHESES);
  },
  positionalAfterKeyword: ({ a }, reading) => {
    const unpacking = list(nodeOf(a)?.b).some((one) => nodeOf(one)?.type === 'Unpacking');
    const text = `positional argument follows keyword argument${unpacking ? ' unpacking' : ''}`;
    return reading.complainHere(text, { indent: false, next: false, at: null });
  },
  legacy: ({ a = null, b = null }, reading) => {
    if (!isLegacy(a)) return undefined;
    const name = (a as Token).text;
    return reading.complainOf(a, b, `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`);
  },
  bound: ({ a = null, b }, reading, start) => {
    const what = nodeOf(b)?.type === 'Tuple' ? 'constraints' : 'bound';
    const kind = (reading.tokens[start] as Token).text === '*' ? 'TypeVarTuple' : 'ParamSpec';
    return reading.complainFrom(a, `cannot use ${what} with ${kind}`);
  },
  comma: ({ a = null, b = null }, reading) => {
    if (isLegacy(a) || (reading.tokens[reading.mark - 1] as Token).level === 0) return undefined;
    return reading.complainOf(a, b, 'invalid syntax. Perhaps you forgot a comma?');
  },
  assignTarget: target('assign'),
  deleteTarget: target('delete'),
  forTarget: target('for'),
  bareTuple: ({ a = null, b }, reading) =>
    reading.complainOf(a, list(b).at(-1) ?? null, 'did you forget parentheses around the comprehension target?'),
  colon: ({ a = null }) => {
    const { line, endLine, endCol } = spanOf(a) as Node;
    throw new SyntaxFailure("':' expected after dictionary key", { line, col: endCol, endLine, endCol: 0 });
  },
};

function numberKind(value: Matched): string | undefined {
  return value && 'number' in value ? value.number?.kind : undefined;
}
