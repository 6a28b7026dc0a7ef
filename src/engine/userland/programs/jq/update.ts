import { JqError } from './error.ts';
import { bind, derive, type Item, item, type Out, pathOf, plain, ROOT } from './item.ts';
import { isTrue, type Json } from './json.ts';
import { type BinaryOperator, calculate } from './operators.ts';
import { deletePaths, getPath, setPath } from './paths.ts';
import type { Env, Filter } from './scope.ts';

/** A look-up whose failure gives nothing, for `?`. */
export function quietly(get: (found: Item, key: Json) => Item): (found: Item, key: Json) => Iterable<Out> {
  return (found, key) => {
    try {
      return [get(found, key)];
    } catch (error) {
      if (error instanceof JqError) return [];
      throw error;
    }
  };
}

/** Errors of the body go to the handler; those of what comes after do not. */
export function attempt(body: Filter, handler: Filter): Filter {
  return function* (env, input) {
    let caught: JqError;
    try {
      yield* body(env, input);
      return;
    } catch (error) {
      if (!(error instanceof JqError)) throw error;
      caught = error;
    }
    yield* handler(env, derive(input, caught.value));
  };
}

/** `a // b`: what is true of a, or else b. */
export function alternative(left: Filter, right: Filter): Filter {
  return function* (env, input) {
    let found = false;
    try {
      for (const out of left(env, input)) {
        if (out.value === undefined) yield out;
        else if (isTrue(out.value)) {
          found = true;
          yield out;
        }
      }
    } catch (error) {
      if (!(error instanceof JqError)) throw error;
    }
    if (!found) yield* right(env, input);
  };
}

/** `=`, `|=`, `//=` and `+=` and its kin. */
export function update(operator: '=' | '|' | '//' | BinaryOperator, left: Filter, right: Filter): Filter {
  if (operator === '|') return (env, input) => modify(env, input, left, (found) => right(env, found));
  return (env, input) =>
    bind(right(env, plain(input)), ({ value }) => {
      if (operator === '=') return assign(env, input, left, value);
      const change = (old: Json): Json =>
        operator === '//' ? (isTrue(old) ? old : value) : calculate(operator, old, value);
      return modify(env, input, left, (found) => [item(change(found.value))]);
    });
}

function* assign(env: Env, input: Item, left: Filter, value: Json): Iterable<Out> {
  let result = input.value;
  for (const out of left(env, { value: input.value, path: ROOT })) {
    if (out.value === undefined) yield out;
    else result = setPath(result, pathOf(out), value);
  }
  yield derive(input, result);
}

/** Puts the first result of `change` in place of each value that `left` leads to; where there is none, the place goes. */
function* modify(env: Env, input: Item, left: Filter, change: (found: Item) => Iterable<Out>): Iterable<Out> {
  let result = input.value;
  const gone: Json[] = [];
  for (const out of left(env, { value: input.value, path: ROOT })) {
    if (out.value === undefined) {
      yield out;
      continue;
    }
    const path = pathOf(out);
    let changed: Json | undefined;
    for (const next of change(item(getPath(result, path)))) {
      if (next.value === undefined) yield next;
      else {
        changed = next.value;
        break;
      }
    }
    if (changed === undefined) gone.push(path);
    else result = setPath(result, path, changed);
  }
  yield derive(input, gone.length > 0 ? deletePaths(result, gone) : result);
}
