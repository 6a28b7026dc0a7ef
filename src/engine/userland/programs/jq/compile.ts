import { JqBreak, JqError, fail } from './error.ts';
import { formatText } from './formats.ts';
import { access, bind, derive, each, type Item, item, type Out, pathOf, plain, ROOT, TICK } from './item.ts';
import { isTrue, type Json, kindOf } from './json.ts';
import { excerpt } from './json-print.ts';
import { type BinaryOperator, calculate, typeError } from './operators.ts';
import { deletePaths, getPath, setPath } from './paths.ts';
import { type Env, type Filter, type Scope, climb, find, within } from './scope.ts';
import type { Definition, Node, Pattern, Patterns } from './syntax.ts';

/** What the compiler asks for the names that the program does not define. */
export interface Library {
  /** A builtin that takes filters; undefined when there is none of that name and number of arguments. */
  native(name: string, args: readonly Filter[]): Filter | undefined;
  /** `$ENV`, `$__prog_args` … and what --arg has set. */
  variable(name: string): Json | undefined;
  /** Reports an unknown name; compiling goes on so that all are found. */
  problem(at: number, sentence: string): void;
  /** Counts work; true when it is time to let others run. */
  due(): boolean;
}

const NOTHING: Filter = () => [];

export class Compiler {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Puts definitions into a scope, each seeing itself and those before it. */
  define(scope: Scope | undefined, definition: Definition): Scope {
    const { name, params, body } = definition;
    let compiled: Filter | undefined;
    const own: Scope = within(scope, { kind: 'function', name, params, body: () => (compiled ??= this.#body(own, params, body)) });
    return own;
  }

  #body(own: Scope, params: readonly string[], body: Node): Filter {
    let inner = own;
    for (const param of params) inner = within(inner, { kind: 'parameter', name: param.replace(/^\$/, '') });
    const values = params.filter((param) => param.startsWith('$')).map((param) => param.slice(1));
    const closures = values.map((value) => params.findIndex((param) => param === `$${value}`));
    for (const value of values) inner = within(inner, { kind: 'variable', name: value });
    const filter = this.compile(body, inner);
    if (values.length === 0) return filter;
    const bindFrom = (env: Env, input: Item, at: number): Iterable<Out> => {
      if (at === values.length) return filter(env, input);
      const hops = at + (params.length - 1 - (closures[at] as number));
      return bind(callClosure(climb(env, hops), plain(input)), ({ value }) =>
        bindFrom({ parent: env, bound: { kind: 'value', value } }, input, at + 1),
      );
    };
    return (env, input) => bindFrom(env, input, 0);
  }

  compile(node: Node, scope: Scope | undefined): Filter {
    const compile = (inner: Node): Filter => this.compile(inner, scope);
    switch (node.kind) {
      case 'identity':
        return (_env, input) => [input];
      case 'recurse':
        return this.#call('recurse', [], 0, scope);
      case 'constant': {
        const { value } = node;
        return (_env, input) => [derive(input, value)];
      }
      case 'string':
        return this.#string(node.format, node.parts.map((part) => (typeof part === 'string' ? part : compile(part))));
      case 'format':
        return (_env, input) => [derive(input, formatText(node.name, input.value))];
      case 'index': {
        const target = compile(node.target);
        const { key, quiet } = node;
        const get = quiet ? quietly(access) : (found: Item, value: Json): Iterable<Out> => [access(found, value)];
        if (key.kind === 'constant') return (env, input) => bind(target(env, input), (found) => get(found, key.value));
        const keys = compile(key);
        return (env, input) =>
          bind(keys(env, plain(input)), ({ value }) => bind(target(env, input), (found) => get(found, value)));
      }
      case 'slice': {
        const target = compile(node.target);
        const from = node.from ? compile(node.from) : undefined;
        const to = node.to ? compile(node.to) : undefined;
        const get = node.quiet ? quietly(access) : (found: Item, key: Json): Iterable<Out> => [access(found, key)];
        const none = [item(null)];
        return (env, input) =>
          bind(to?.(env, plain(input)) ?? none, (end) =>
            bind(from?.(env, plain(input)) ?? none, (start) => {
              const key = new Map<string, Json>([
                ['start', start.value],
                ['end', end.value],
              ]);
              return bind(target(env, input), (found) => get(found, key));
            }),
          );
      }
      case 'each': {
        const target = compile(node.target);
        return (env, input) => bind(target(env, input), (found) => each(found, node.quiet));
      }
      case 'array': {
        if (!node.body) return (_env, input) => [derive(input, [])];
        const body = compile(node.body);
        return function* (env, input) {
          const items: Json[] = [];
          for (const out of body(env, plain(input))) {
            if (out.value === undefined) yield out;
            else items.push(out.value);
          }
          yield derive(input, items);
        };
      }
      case 'object':
        return this.#object(node.entries.map(({ key, value }) => [compile(key), compile(value)] as const));
      case 'variable':
        return this.#variable(node.name, node.at, scope);
      case 'call':
        return this.#call(node.name, node.args, node.at, scope);
      case 'negate': {
        const body = compile(node.body);
        const negated = (value: Json): Json => {
          const number = typeof value === 'object' && value !== null && 'text' in value ? value.value : value;
          return typeof number === 'number' ? -number : typeError(value, 'cannot be negated');
        };
        return (env, input) => bind(body(env, input), (found) => [derive(found, negated(found.value))]);
      }
      case 'pipe': {
        const left = compile(node.left);
        const right = compile(node.right);
        return (env, input) => bind(left(env, input), (found) => right(env, found));
      }
      case 'comma': {
        const left = compile(node.left);
        const right = compile(node.right);
        return function* (env, input) {
          yield* left(env, input);
          yield* right(env, input);
        };
      }
      case 'and':
      case 'or': {
        const left = compile(node.left);
        const right = compile(node.right);
        const decided = node.kind === 'or';
        return (env, input) =>
          bind(left(env, plain(input)), (a) =>
            isTrue(a.value) === decided
              ? [derive(input, decided)]
              : bind(right(env, plain(input)), (b) => [derive(input, isTrue(b.value))]),
          );
      }
      case 'alternative':
        return alternative(compile(node.left), compile(node.right));
      case 'binary': {
        const left = compile(node.left);
        const right = compile(node.right);
        return (env, input) =>
          bind(right(env, plain(input)), (b) =>
            bind(left(env, plain(input)), (a) => [derive(input, calculate(node.operator, a.value, b.value))]),
          );
      }
      case 'update':
        return update(node.operator, compile(node.left), compile(node.right));
      case 'if': {
        const condition = compile(node.condition);
        const then = compile(node.then);
        const otherwise = compile(node.otherwise);
        return (env, input) =>
          bind(condition(env, plain(input)), ({ value }) => (isTrue(value) ? then : otherwise)(env, input));
      }
      case 'try':
        return attempt(compile(node.body), node.handler ? compile(node.handler) : NOTHING);
      case 'reduce':
        return this.#reduce(node, scope);
      case 'foreach':
        return this.#foreach(node, scope);
      case 'bind': {
        const source = compile(node.source);
        const destructure = this.#patterns(node.patterns, scope, (inner) => this.compile(node.body, inner));
        return (env, input) =>
          bind(source(env, plain(input)), ({ value }) =>
            destructure(env, input, value, (inner, body) => body(inner, input)),
          );
      }
      case 'define': {
        const inner = this.define(scope, node.definition);
        const body = this.compile(node.body, inner);
        if (inner.entry.kind === 'function') inner.entry.body();
        return (env, input) => body({ parent: env, bound: { kind: 'function' } }, input);
      }
      case 'label': {
        const body = this.compile(node.body, within(scope, { kind: 'label', name: node.name }));
        return function* (env, input) {
          const label = {};
          try {
            yield* body({ parent: env, bound: { kind: 'label', label } }, input);
          } catch (error) {
            if (!(error instanceof JqBreak) || error.label !== label) throw error;
          }
        };
      }
      case 'break': {
        const found = find(scope, (entry) => entry.kind === 'label' && entry.name === node.name);
        if (!found) {
          this.#library.problem(node.at, `$*label-${node.name} is not defined`);
          return NOTHING;
        }
        return (env) => {
          const { bound } = climb(env, found.hops);
          throw bound.kind === 'label' ? new JqBreak(bound.label) : new Error('a label is none');
        };
      }
    }
  }

  #variable(name: string, at: number, scope: Scope | undefined): Filter {
    const found = find(scope, (entry) => entry.kind === 'variable' && entry.name === name);
    if (found) {
      return (env, input) => {
        const { bound } = climb(env, found.hops);
        return [derive(input, bound.kind === 'value' ? bound.value : null)];
      };
    }
    const value = this.#library.variable(name);
    if (value === undefined) this.#library.problem(at, `$${name} is not defined`);
    return (_env, input) => [derive(input, value ?? null)];
  }

  #call(name: string, args: readonly Node[], at: number, scope: Scope | undefined): Filter {
    const fits = (entry: Scope['entry']): boolean =>
      entry.kind === 'function'
        ? entry.name === name && entry.params.length === args.length
        : entry.kind === 'parameter' && entry.name === name && args.length === 0;
    const found = find(scope, fits);
    const filters = args.map((arg) => this.compile(arg, scope));
    if (!found) {
      const native = this.#library.native(name, filters);
      if (native) return native;
      this.#library.problem(at, `${name}/${args.length} is not defined`);
      return NOTHING;
    }
    const { entry, hops } = found;
    if (entry.kind !== 'function') return (env, input) => callClosure(climb(env, hops), input);
    const library = this.#library;
    return function* (env, input) {
      if (library.due()) yield TICK;
      let inner = climb(env, hops);
      for (const filter of filters) inner = { parent: inner, bound: { kind: 'closure', filter, env } };
      yield* entry.body()(inner, input);
    };
  }

  #string(format: string, parts: readonly (string | Filter)[]): Filter {
    const build = (env: Env, input: Item, at: number, behind: string): Iterable<Out> => {
      if (at < 0) return [derive(input, behind)];
      const part = parts[at] as string | Filter;
      if (typeof part === 'string') return build(env, input, at - 1, part + behind);
      return bind(part(env, plain(input)), ({ value }) => build(env, input, at - 1, formatText(format, value) + behind));
    };
    return (env, input) => build(env, input, parts.length - 1, '');
  }

  #object(entries: readonly (readonly [Filter, Filter])[]): Filter {
    const build = (env: Env, input: Item, at: number, made: ReadonlyMap<string, Json>): Iterable<Out> => {
      const entry = entries[at];
      if (!entry) return [derive(input, made)];
      const [keys, values] = entry;
      return bind(keys(env, plain(input)), ({ value: key }) =>
        bind(values(env, plain(input)), ({ value }) => {
          if (typeof key !== 'string') return fail(`Cannot use ${kindOf(key)} (${excerpt(key)}) as object key`);
          return build(env, input, at + 1, new Map(made).set(key, value));
        }),
      );
    };
    return (env, input) => build(env, input, 0, new Map());
  }

  #reduce(node: Extract<Node, { kind: 'reduce' }>, scope: Scope | undefined): Filter {
    const source = this.compile(node.source, scope);
    const init = this.compile(node.init, scope);
    const destructure = this.#patterns(node.patterns, scope, (inner) => this.compile(node.update, inner));
    const library = this.#library;
    return (env, input) =>
      bind(init(env, input), function* (start) {
        let state: Item = start;
        for (const out of source(env, plain(input))) {
          if (out.value === undefined) {
            yield out;
            continue;
          }
          if (library.due()) yield TICK;
          const before = state;
          // An update without a result leaves null.
          state = derive(before, null);
          for (const next of destructure(env, before, out.value, (inner, update) => update(inner, before))) {
            if (next.value === undefined) yield next;
            else state = next;
          }
        }
        yield state;
      });
  }

  #foreach(node: Extract<Node, { kind: 'foreach' }>, scope: Scope | undefined): Filter {
    const source = this.compile(node.source, scope);
    const init = this.compile(node.init, scope);
    const destructure = this.#patterns(node.patterns, scope, (inner) => ({
      update: this.compile(node.update, inner),
      extract: this.compile(node.extract, inner),
    }));
    const library = this.#library;
    return (env, input) =>
      bind(init(env, input), function* (start) {
        let state: Item = start;
        for (const out of source(env, plain(input))) {
          if (out.value === undefined) {
            yield out;
            continue;
          }
          if (library.due()) yield TICK;
          const before = state;
          state = derive(before, null);
          yield* destructure(env, before, out.value, (inner, { update, extract }) =>
            bind(update(inner, before), (next) => {
              state = next;
              return extract(inner, next);
            }),
          );
        }
      });
  }

  /** Binds the names of a destructuring and hands over what `body` made in their scope, with the environment to run it in. */
  #patterns<T>(patterns: Patterns, scope: Scope | undefined, body: (scope: Scope | undefined) => T): Destructure<T> {
    // With alternatives every name is there in any case, as null.
    const shared = patterns.length > 1 ? [...new Set(patterns.flatMap(namesOf))] : [];
    let base = scope;
    for (const name of shared) base = within(base, { kind: 'variable', name });
    const [only, ...others] = patterns.map((pattern) => this.#pattern(pattern, base, body));
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

  #pattern<T>(pattern: Pattern, scope: Scope | undefined, body: (scope: Scope | undefined) => T): Destructure<T> {
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
        steps.push({ kind: 'field', slot, keys: this.compile(key, inner) });
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
}

type Destructure<T> = (
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

function callClosure({ bound }: Env, input: Item): Iterable<Out> {
  if (bound.kind !== 'closure') throw new Error('an argument is no filter');
  return bound.filter(bound.env as Env, input);
}

function quietly(get: (found: Item, key: Json) => Item): (found: Item, key: Json) => Iterable<Out> {
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
function attempt(body: Filter, handler: Filter): Filter {
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
function alternative(left: Filter, right: Filter): Filter {
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

function update(operator: '=' | '|' | '//' | BinaryOperator, left: Filter, right: Filter): Filter {
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
