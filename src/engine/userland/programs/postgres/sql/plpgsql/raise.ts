import type { DataType } from '../data-type.ts';
import { SqlError } from '../error.ts';
import { Numeric } from '../numeric.ts';
import { textOf } from '../operators.ts';
import type { Expression } from '../syntax.ts';
import type { Value } from '../value.ts';
import type { BodyHost } from './body-host.ts';
import { CONDITIONS } from './conditions.ts';
import type { Step } from './syntax.ts';

const NAMES: Partial<Record<Step['kind'], string>> = {
  raise: 'RAISE',
  assign: 'assignment',
  sql: 'SQL statement',
  perform: 'PERFORM',
  execute: 'EXECUTE',
  return: 'RETURN',
  if: 'IF',
  'for-query': 'FOR over SELECT rows',
  'for-range': 'FOR with integer loop variable',
  while: 'WHILE',
  assert: 'ASSERT',
  'return-query': 'RETURN QUERY',
};

/** A step as the context of an error calls it. */
export function stepName(kind: Step['kind']): string {
  return NAMES[kind] ?? kind;
}

/** RAISE: a notice, or an error. `worked` works out an argument; `handled` is what is being handled. */
export function raise(
  { level, format, condition, args, options }: Extract<Step, { readonly kind: 'raise' }>,
  worked: (expression: Expression) => { readonly value: Value; readonly type: DataType },
  handled: SqlError | undefined,
  host: Pick<BodyHost, 'say'>,
): void {
  if (format === undefined && condition === undefined && options.length === 0) {
    if (handled) throw handled;
    throw new SqlError('RAISE without parameters cannot be used outside an exception handler', { code: '0Z002' });
  }
  const values = args.map((each) => worked(each));
  let at = 0;
  let message = (format ?? condition ?? '').replace(/%%|%/g, (mark) => {
    if (mark === '%%' || format === undefined) return '%';
    const found = values[at++];
    if (!found) throw new SqlError('too few parameters specified for RAISE', { code: '42601' });
    return found.value === null ? '<NULL>' : shown(found.value, found.type);
  });
  if (at < values.length) throw new SqlError('too many parameters specified for RAISE', { code: '42601' });
  const option = (name: string): string | undefined => {
    const found = options.find(([each]) => each === name);
    return found ? String(worked(found[1]).value) : undefined;
  };
  message = option('message') ?? message;
  const detail = option('detail');
  const hint = option('hint');
  if (level !== 'exception') {
    host.say(level.toUpperCase(), message, { detail, hint });
    return;
  }
  const named = option('errcode') ?? condition;
  const code = named === undefined ? 'P0001' : (CONDITIONS[named] ?? named);
  throw new SqlError(message, { code, detail, hint });
}

function shown(value: Value, type: DataType): string {
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return value instanceof Numeric ? value.toString() : textOf(value, type);
}
