import { destructuring } from './destructure.ts';
import { fail, JqBreak } from './error.ts';
import { formatText } from './formats.ts';
import { access, bind, derive, each, type Item, item, type Out, plain, TICK } from './item.ts';
import { isTrue, type Json, kindOf } from './json.ts';
import { excerpt } from './json-print.ts';
import { calculate, typeError } from './operators.ts';
import { climb, type Env, type Filter, find, type Scope, within } from './scope.ts';
import type { Definition, Node } from './syntax.ts';
import { alternative, attempt, quietly, update } from './update.ts';

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
  readonly #compile = (node: Node, scope: Scope | undefined): Filter => this.compile(node, scope);

  constructor(library: Library) {
    this.#library = library;
  }

  /** Puts definitions into a scope, each seeing itself and those before it. */
  define(scope: Scope | undefined, definition: Definition): Scope {
    const { name, params, body } = definition;
    let compiled: Filter | undefined;
    const own: Scope = within(scope, {
      kind: 'function',
      name,
      params,
      body: () => (compiled ??= this.#body(own, params, body)),
    });
    return own;
  }

  #body(own: Scope, params: readonly string[], body: Node): Filter {
    let inner = own;
    for (const param of params) inner = within(inner, { kind: 'parameter', name: param.replace(/^\$/, '') });
    const values = params.filter((param) => param.startsWith('$')).map((param) => param.slice(1));
    const closures = values.map((value) => params.indexOf(`$${value}`));
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
        return this.#string(
          node.format,
          node.parts.map((part) => (typeof part === 'string' ? part : compile(part))),
        );
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
        const destructure = destructuring(this.#compile, node.patterns, scope, (inner) =>
          this.compile(node.body, inner),
        );
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
      return bind(part(env, plain(input)), ({ value }) =>
        build(env, input, at - 1, formatText(format, value) + behind),
      );
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
    const destructure = destructuring(this.#compile, node.patterns, scope, (inner) => this.compile(node.update, inner));
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
    const destructure = destructuring(this.#compile, node.patterns, scope, (inner) => ({
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
}

function callClosure({ bound }: Env, input: Item): Iterable<Out> {
  if (bound.kind !== 'closure') throw new Error('an argument is no filter');
  return bound.filter(bound.env as Env, input);
}
