import { fail } from './error.ts';
import { isArray, isObject, type Json, kindOf } from './json.ts';
import { excerpt } from './json-print.ts';
import { getKey } from './paths.ts';

/** How a value was reached, from the last step back. */
export interface Path {
  readonly parent: Path | undefined;
  readonly key: Json;
}

/** Where `path(…)` begins. */
export const ROOT: Path = { parent: undefined, key: null };
/** Of a value that was made, not reached: no path leads there. */
const LOST: Path = { parent: undefined, key: null };

/** A value on its way through a program; `path` only within `path(…)`, assignments and the like. */
export interface Item {
  readonly value: Json;
  readonly path: Path | undefined;
}

/**
 * What evaluation asks of its driver between values: `tick` to let others run, `input` for the next input value, `flush` to write what
 * `debug` and `stderr` have said. Everything passes signals on.
 */
export interface Signal {
  readonly value: undefined;
  readonly signal: 'tick' | 'input' | 'flush';
}

export type Out = Item | Signal;

export const TICK: Signal = { value: undefined, signal: 'tick' };
export const INPUT: Signal = { value: undefined, signal: 'input' };
export const FLUSH: Signal = { value: undefined, signal: 'flush' };

export function item(value: Json): Item {
  return { value, path: undefined };
}

/** The same value without its path, for conditions and arguments. */
export function plain(input: Item): Item {
  return input.path === undefined ? input : item(input.value);
}

/** A value made from `input`; a path goes on only if it is the very same one. */
export function derive(input: Item, value: Json): Item {
  if (input.path === undefined) return { value, path: undefined };
  const same = typeof value !== 'string' && Object.is(value, input.value);
  return { value, path: same ? input.path : LOST };
}

export function pathKeys(path: Path): readonly Json[] {
  const keys: Json[] = [];
  for (let step = path; step.parent; step = step.parent) keys.push(step.key);
  return keys.reverse();
}

/** The path of a value that must have one: what `path(…)` gives. */
export function pathOf({ value, path }: Item): readonly Json[] {
  if (path === LOST) return fail(`Invalid path expression with result ${excerpt(value, 30)}`);
  return pathKeys(path ?? ROOT);
}

export function access(target: Item, key: Json): Item {
  const { value, path } = target;
  if (path === LOST) {
    const near = `element ${excerpt(key, 15)} of ${excerpt(value, 30)}`;
    return fail(`Invalid path expression near attempt to access ${near}`);
  }
  return { value: getKey(value, key), path: path && { parent: path, key } };
}

/** `.[]`; what cannot be iterated over is an error, or nothing when `quiet`. */
export function each({ value, path }: Item, quiet: boolean): readonly Item[] {
  if (path === LOST) return fail(`Invalid path expression near attempt to iterate through ${excerpt(value, 30)}`);
  const step = (key: Json): Path | undefined => path && { parent: path, key };
  if (isArray(value)) return value.map((inner, at) => ({ value: inner, path: step(at) }));
  if (isObject(value)) return [...value].map(([key, inner]) => ({ value: inner, path: step(key) }));
  return quiet ? [] : fail(`Cannot iterate over ${kindOf(value)} (${excerpt(value)})`);
}

/** Feeds every value on; signals pass. */
export function bind(source: Iterable<Out>, next: (item: Item) => Iterable<Out>): Iterable<Out> {
  if (Array.isArray(source)) {
    if (source.length === 0) return source;
    const only = source[0] as Out;
    if (source.length === 1 && only.value !== undefined) return next(only);
  }
  return bindEach(source, next);
}

function* bindEach(source: Iterable<Out>, next: (item: Item) => Iterable<Out>): Iterable<Out> {
  for (const out of source) {
    if (out.value === undefined) yield out;
    else yield* next(out);
  }
}
