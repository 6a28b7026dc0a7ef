import type { ES } from '../syntax/acorn.ts';
import { calleeText } from '../syntax/callee-text.ts';
import { getProperty } from './property.ts';
import type { Runtime } from './runtime.ts';
import { type SUSPENDED, suspended } from './suspension.ts';

const ARRAY_VALUES = Array.prototype[Symbol.iterator];

/** An iterator under way. */
export interface Cursor {
  /** A synchronous iterator that `for await` goes over: its values are awaited. */
  readonly awaitsValues?: boolean;
  readonly iterator: unknown;
  readonly next: unknown;
}

/** Whether a plain loop over its indices is what iterating it means. */
export function isPlainArray(rt: Runtime, value: unknown): value is unknown[] {
  return Array.isArray(value) && rt.overlay.empty && (value as Iterable<unknown>)[Symbol.iterator] === ARRAY_VALUES;
}

/** `value[Symbol.iterator]()`, with V8's words for what has none; `node` is how the program wrote it. */
export function openIterator(
  rt: Runtime,
  value: unknown,
  node?: ES.Node,
  asynchronous = false,
): Cursor | typeof SUSPENDED {
  let method: unknown;
  let synchronous = false;
  if (asynchronous && (value === undefined || value === null))
    throw rt.errors.make('TypeError', `Cannot read properties of ${value} (reading 'Symbol(Symbol.asyncIterator)')`);
  if (value !== undefined && value !== null) {
    if (asynchronous) method = getProperty(rt, value, Symbol.asyncIterator);
    if (method === undefined || method === null) {
      method = getProperty(rt, value, Symbol.iterator);
      synchronous = true;
    }
  }
  if (typeof method !== 'function') throw rt.errors.make('TypeError', notIterable(rt, value, node, asynchronous));
  const made = rt.call(method, value, []);
  const awaits = asynchronous && synchronous;
  if (suspended(made)) return rt.defer((late) => cursor(rt, late, awaits));
  return cursor(rt, made, awaits);
}

function cursor(rt: Runtime, iterator: unknown, awaitsValues: boolean): Cursor {
  if (typeof iterator !== 'object' || iterator === null)
    throw rt.errors.make('TypeError', 'Result of the Symbol.iterator method is not an object');
  const next = getProperty(rt, iterator, 'next');
  return awaitsValues ? { iterator, next, awaitsValues } : { iterator, next };
}

/** V8's words: what was written, or what the value is where nothing was. */
export function notIterable(rt: Runtime, value: unknown, node: ES.Node | undefined, asynchronous = false): string {
  const kind = asynchronous ? 'async iterable' : 'iterable';
  const written = node && /^(?:Chain|Logical|Conditional)/.test(node.type) ? undefined : node;
  if (written?.type === 'CallExpression' || written?.type === 'NewExpression')
    return `${calleeText((written as ES.CallExpression).callee)} is not a function or its return value is not ${kind}`;
  if (written?.type === 'TaggedTemplateExpression')
    return `${calleeText((written as ES.TaggedTemplateExpression).tag)} is not a function or its return value is not ${kind}`;
  const text = written && calleeText(written);
  if (text !== undefined && (text !== '(intermediate value)' || (value !== undefined && value !== null)))
    return `${text} is not ${kind}`;
  if (written) return `${value} is not ${kind}`;
  const shown =
    value === undefined
      ? 'undefined'
      : typeof value === 'object'
        ? `object${value === null ? ' null' : ''}`
        : typeof value === 'function' || typeof value === 'symbol'
          ? typeof value
          : `${typeof value} ${rt.errors.show(value)}`;
  return `${shown} is not ${kind} (cannot read property Symbol(Symbol.iterator))`;
}

/** One `next()`: a result object, or SUSPENDED. */
export function advance(rt: Runtime, { iterator, next }: Cursor): unknown {
  return rt.call(next, iterator, []);
}

export function isDone(rt: Runtime, result: unknown): boolean {
  if (typeof result !== 'object' || result === null)
    throw rt.errors.make('TypeError', `Iterator result ${String(result)} is not an object`);
  return Boolean((result as { done?: unknown }).done);
}

/** Tells an iterator that nothing more is wanted. May answer SUSPENDED. */
export function closeIterator(rt: Runtime, { iterator }: Cursor): unknown {
  const method = getProperty(rt, iterator, 'return');
  return method === undefined || method === null ? undefined : rt.call(method, iterator, []);
}

/** All items of an iterable, as an array, or SUSPENDED. */
export function collect(rt: Runtime, value: unknown, node?: ES.Node): unknown {
  if (isPlainArray(rt, value)) return value.slice();
  if (typeof value === 'string' && rt.overlay.empty) return [...value];
  return rt.after(openIterator(rt, value, node), (cursor) => drain(rt, cursor as Cursor, []));
}

function drain(rt: Runtime, cursor: Cursor, out: unknown[]): unknown {
  for (;;) {
    if (--rt.fuel < 0 && rt.exhausted()) return rt.defer(() => drain(rt, cursor, out));
    const result = advance(rt, cursor);
    if (suspended(result))
      return rt.defer((late) => {
        if (isDone(rt, late)) return out;
        out.push((late as { value: unknown }).value);
        return drain(rt, cursor, out);
      });
    if (isDone(rt, result)) return out;
    out.push((result as { value: unknown }).value);
  }
}

/** Runs a built-in that is written as a host generator: each yielded value may be SUSPENDED, and comes back as what it became. */
export function drive(rt: Runtime, run: Generator<unknown, unknown, unknown>): unknown {
  return step(rt, run, false, undefined);
}

function step(rt: Runtime, run: Generator<unknown, unknown, unknown>, fail: boolean, input: unknown): unknown {
  let result = fail ? run.throw(input) : run.next(input);
  while (!result.done) {
    if (suspended(result.value))
      return rt.defer({ next: (value) => step(rt, run, false, value), fail: (error) => step(rt, run, true, error) });
    result = run.next(result.value);
  }
  return result.value;
}
