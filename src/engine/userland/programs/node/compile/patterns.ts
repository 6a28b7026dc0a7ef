import {
  advance,
  type Cursor,
  closeIterator,
  drive,
  isDone,
  isPlainArray,
  notIterable,
  openIterator,
} from '../runtime/iteration.ts';
import { getProperty, member, toKey } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Ending, suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import { calleeText } from '../syntax/callee-text.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { compileTarget } from './assignment.ts';
import type { Compiler, Scope, Store, Thunk } from './compiler.ts';
import { iteratedPlace, noteIterated } from './places.ts';

/** `source` is what is taken apart, for V8's error texts; `at`: what is blamed where it cannot be iterated over, unless `source` is. */
export function compilePattern(
  compiler: Compiler,
  node: ES.Node,
  scope: StaticScope,
  declare: boolean,
  source?: ES.Node,
  at?: number,
): Store {
  switch (node.type) {
    case 'ObjectPattern':
      return objectPattern(compiler, node as ES.ObjectPattern, scope, declare, source);
    case 'ArrayPattern':
      return arrayPattern(compiler, node as ES.ArrayPattern, scope, declare, source, at);
    case 'AssignmentPattern': {
      const { left, right } = node as ES.AssignmentPattern;
      const { rt } = compiler.unit;
      const store = compilePattern(compiler, left, scope, declare, undefined, at);
      const value = compiler.expression(right, scope, left.type === 'Identifier' ? left.name : undefined);
      const later = (s: Scope): unknown => rt.defer((late) => store(s, late));
      return (s, given) => {
        if (given !== undefined) return store(s, given);
        const made = value(s);
        return typeof made === 'symbol' && suspended(made) ? later(s) : store(s, made);
      };
    }
    default:
      return compileTarget(compiler, node, scope, declare);
  }
}

type Step = (s: Scope, value: unknown, seen: PropertyKey[]) => unknown;

function objectPattern(
  compiler: Compiler,
  node: ES.ObjectPattern,
  scope: StaticScope,
  declare: boolean,
  source: ES.Node | undefined,
): Store {
  const { rt } = compiler.unit;
  const hasRest = node.properties.some(({ type }) => type === 'RestElement');
  const steps = node.properties.map((property): Step => {
    if (property.type === 'RestElement') {
      const store = compilePattern(compiler, property.argument, scope, declare);
      return (s, value, seen) => store(s, restOf(rt, value, seen));
    }
    const store = compilePattern(compiler, property.value, scope, declare);
    const fixed = fixedKey(property);
    const inside = firstName(property.value);
    const key: Thunk = fixed === undefined ? compiler.expression(property.key, scope) : () => fixed;
    const take = (s: Scope, value: unknown, seen: PropertyKey[], k: unknown): unknown => {
      const name = typeof k === 'string' ? k : toKey(rt, k);
      if (hasRest) seen.push(typeof name === 'number' ? String(name) : name);
      const part = member(rt, value, name);
      return typeof part === 'symbol' && suspended(part) ? partLater(s) : put(s, part);
    };
    const put = (s: Scope, part: unknown): unknown => {
      if ((part === undefined || part === null) && inside !== undefined) {
        rt.top.at = inside.start;
        throw rt.errors.make('TypeError', `Cannot read properties of ${part} (reading '${inside.name}')`);
      }
      return store(s, part);
    };
    const partLater = (s: Scope): unknown => rt.defer((part) => put(s, part));
    const later = (s: Scope, value: unknown, seen: PropertyKey[]): unknown => rt.defer((k) => take(s, value, seen, k));
    return (s, value, seen) => {
      const k = key(s);
      return typeof k === 'symbol' && suspended(k) ? later(s, value, seen) : take(s, value, seen, k);
    };
  });
  const first = node.properties[0];
  const from = (s: Scope, value: unknown, seen: PropertyKey[], start: number): unknown => {
    for (let i = start; i < steps.length; i++) {
      const done = (steps[i] as Step)(s, value, seen);
      if (typeof done === 'symbol' && suspended(done)) return later(s, value, seen, i + 1);
    }
    return undefined;
  };
  const later = (s: Scope, value: unknown, seen: PropertyKey[], next: number): unknown =>
    rt.defer(() => from(s, value, seen, next));
  return (s, value) => {
    if (value === undefined || value === null) {
      rt.top.at = first ? first.start : node.start;
      throw rt.errors.make('TypeError', cannotDestructure(value, first, source));
    }
    return from(s, value, [], 0);
  };
}

/** The first name that a pattern takes out of an object. */
function firstName(pattern: ES.Node): ES.Identifier | undefined {
  if (pattern.type !== 'ObjectPattern') return undefined;
  const [first] = (pattern as ES.ObjectPattern).properties;
  return first?.type === 'Property' && !first.computed && first.key.type === 'Identifier' ? first.key : undefined;
}

function fixedKey(property: ES.Property | ES.AssignmentProperty): PropertyKey | undefined {
  if (property.computed) return undefined;
  if (property.key.type === 'Identifier') return property.key.name;
  if (property.key.type === 'Literal') return String(property.key.value);
  return undefined;
}

function cannotDestructure(
  value: unknown,
  first: ES.AssignmentProperty | ES.RestElement | undefined,
  source: ES.Node | undefined,
): string {
  const text = source ? calleeText(source) : undefined;
  const of =
    text === undefined || text === '(intermediate value)'
      ? source
        ? '(intermediate value)'
        : value === null
          ? 'object null'
          : 'undefined'
      : text;
  if (!first || first.type === 'RestElement' || first.computed || first.key.type !== 'Identifier')
    return `Cannot destructure '${of}' as it is ${value}.`;
  return `Cannot destructure property '${first.key.name}' of '${of}' as it is ${value}.`;
}

function restOf(rt: Runtime, value: unknown, seen: readonly PropertyKey[]): object {
  const rest: Record<PropertyKey, unknown> = {};
  const from = Object(value) as object;
  for (const key of Reflect.ownKeys(from))
    if (!seen.includes(key) && Object.getOwnPropertyDescriptor(from, key)?.enumerable)
      rest[key] = getProperty(rt, from, key);
  return rest;
}

function arrayPattern(
  compiler: Compiler,
  node: ES.ArrayPattern,
  scope: StaticScope,
  declare: boolean,
  source: ES.Node | undefined,
  at: number | undefined,
): Store {
  const { rt } = compiler.unit;
  // V8 finds the value's expression again only where it begins with what is blamed for it.
  const begins = source && iteratedPlace(source, compiler.unit.source.text) === source.start;
  const written = begins ? source : undefined;
  if (source) noteIterated(source);
  const place = source?.start ?? at ?? node.start;
  const stores = node.elements.map((element) => {
    if (!element) return undefined;
    const rest = element.type === 'RestElement';
    return { rest, store: compilePattern(compiler, rest ? element.argument : element, scope, declare) };
  });
  const plain = (s: Scope, items: readonly unknown[], start: number): unknown => {
    for (let i = start; i < stores.length; i++) {
      const target = stores[i];
      if (!target) continue;
      const done = target.store(s, target.rest ? items.slice(i) : items[i]);
      if (typeof done === 'symbol' && suspended(done)) return later(s, items, i + 1);
    }
    return undefined;
  };
  const later = (s: Scope, items: readonly unknown[], next: number): unknown => rt.defer(() => plain(s, items, next));
  return (s, value) => {
    if (isPlainArray(rt, value)) return plain(s, value, 0);
    if (value === undefined || value === null) {
      rt.top.at = place;
      throw rt.errors.make('TypeError', notIterable(rt, value, written));
    }
    rt.top.at = place;
    return rt.after(openIterator(rt, value, written), (cursor) =>
      drive(rt, takeApart(rt, cursor as Cursor, stores, s)),
    );
  };
}

/** Hands each target its item, then closes the iterator; it is closed too where a target fails. */
function* takeApart(
  rt: Runtime,
  cursor: Cursor,
  stores: readonly ({ readonly rest: boolean; readonly store: Store } | undefined)[],
  s: Scope,
): Generator<unknown, undefined, unknown> {
  let ended = false;
  for (const target of stores) {
    const items: unknown[] = [];
    while (!ended && (target?.rest === true || items.length === 0)) {
      const result = yield advance(rt, cursor);
      if (isDone(rt, result)) ended = true;
      else items.push((result as { readonly value: unknown }).value);
    }
    if (!target) continue;
    try {
      yield target.store(s, target.rest ? items : items[0]);
    } catch (error) {
      if (!ended && !(error instanceof Ending)) yield* closeQuietly(rt, cursor);
      throw error;
    }
  }
  if (!ended) yield closeIterator(rt, cursor);
  return undefined;
}

/** Closes an iterator because of an error, which goes on whatever closing says. */
function* closeQuietly(rt: Runtime, cursor: Cursor): Generator<unknown, void, unknown> {
  try {
    yield closeIterator(rt, cursor);
  } catch (error) {
    if (error instanceof Ending) throw error;
  }
}
