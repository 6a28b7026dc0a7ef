import { JqError } from './error.ts';
import { access, bind, type Item, item, type Out, plain } from './item.ts';
import type { Json } from './json.ts';
import { type Env, type Filter, type Scope, within } from './scope.ts';
import type { Node, Pattern, Patterns } from './syntax.ts';

type Compile = (node: Node, scope: Scope | undefined) => Filter;

export type Destructure<T> = (
  env: Env,
  input: Item,
  value: Json,
  use: (env: Env, made: T) => Iterable<Out>,
) => Iterable<Out>;

/** Binds a slot's value to the next name, or takes a field of it into the next slot. */
type Step =
  | { readonly kind: 'name'; readonly slot: number }
  | { readonly kind: 'field'; readonly slot: number; readonly keys: Filter };

function namesOf(pattern: Pattern): readonly string[] {
  switch (pattern.kind) {
    case 'name':
      return [pattern.name];
    case 'items':
      return pattern.items.flatMap(namesOf);
    case 'fields':
      return pattern.fields.flatMap(({ name, pattern: inner }) => [
        ...(name === undefined ? [] : [name]),
        ...(inner ? namesOf(inner) : []),
      ]);
  }
}

/** Binds the names of a destructuring and hands over what `body` made in their scope, with the environment to run it in. */
export function destructuring<T>(
  compile: Compile,
  patterns: Patterns,
  scope: Scope | undefined,
  body: (scope: Scope | undefined) => T,
): Destructure<T> {
  // With alternatives every name is there in any case, as null.
  const shared = patterns.length > 1 ? [...new Set(patterns.flatMap(namesOf))] : [];
  let base = scope;
  for (const name of shared) base = within(base, { kind: 'variable', name });
  const [only, ...others] = patterns.map((pattern) => single(compile, pattern, base, body));
  if (!only) throw new Error('a destructuring without a pattern');
  if (others.length === 0) return only;
  const runs = [only, ...others];
  return function* (env, input, value, use) {
    let inner = env;
    for (const _ of shared) inner = { parent: inner, bound: { kind: 'value', value: null } };
    for (const [at, run] of runs.entries()) {
      try {
        yield* run(inner, input, value, use);
        return;
      } catch (error) {
        if (!(error instanceof JqError) || at === runs.length - 1) throw error;
      }
    }
  };
}

function single<T>(
  compile: Compile,
  pattern: Pattern,
  scope: Scope | undefined,
  body: (scope: Scope | undefined) => T,
): Destructure<T> {
  const steps: Step[] = [];
  let inner = scope;
  // Slot 0 is the value itself; each field adds one.
  let slots = 1;
  const walk = (part: Pattern, slot: number): void => {
    if (part.kind === 'name') {
      inner = within(inner, { kind: 'variable', name: part.name });
      steps.push({ kind: 'name', slot });
      return;
    }
    if (part.kind === 'items') {
      part.items.forEach((deeper, at) => {
        steps.push({ kind: 'field', slot, keys: () => [item(at)] });
        walk(deeper, slots++);
      });
      return;
    }
    for (const { key, name, pattern: deeper } of part.fields) {
      steps.push({ kind: 'field', slot, keys: compile(key, inner) });
      const target = slots++;
      if (name !== undefined) walk({ kind: 'name', name }, target);
      if (deeper) walk(deeper, target);
    }
  };
  walk(pattern, 0);
  const made = body(inner);
  return (env, input, value, use) => {
    const run = (at: number, env: Env, values: readonly Json[]): Iterable<Out> => {
      const step = steps[at];
      if (!step) return use(env, made);
      const from = values[step.slot] as Json;
      if (step.kind === 'name') return run(at + 1, { parent: env, bound: { kind: 'value', value: from } }, values);
      return bind(step.keys(env, plain(input)), (key) =>
        run(at + 1, env, [...values, access(item(from), key.value).value]),
      );
    };
    return run(0, env, [value]);
  };
}
