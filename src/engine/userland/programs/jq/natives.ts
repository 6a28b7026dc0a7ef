import { fail, JqError, JqHalt } from './error.ts';
import { plainFunctions } from './functions.ts';
import { access, bind, derive, each, FLUSH, INPUT, type Item, type Out, pathOf, plain, ROOT, TICK } from './item.ts';
import { isArray, isTrue, type Json, type JsonObject, numberOf } from './json.ts';
import { COMPACT, printJson } from './json-print.ts';
import { MATH_NAMES, mathFunction } from './maths.ts';
import { typeError } from './operators.ts';
import type { Env, Filter } from './scope.ts';

/** The world of a running jq program. */
export interface World {
  /** Seconds since 1970. */
  now(): number;
  readonly env: JsonObject;
  /** What `debug` and `stderr` have said and nobody has written yet. */
  readonly said: string[];
  /** Filled in by the driver when it gets INPUT: the next value, or undefined at the end. */
  nextInput: Json | undefined;
  /** Of the input that is being read; undefined with -n. */
  inputName(): string | undefined;
  inputLine(): number;
  /** Counts work; true when it is time to let others run. */
  due(): boolean;
}

type Native = (world: World, args: readonly Filter[]) => Filter;

/** Runs a filter for the argument's values, without paths. */
function argument(args: readonly Filter[], at: number): (env: Env, input: Item) => Iterable<Out> {
  const filter = args[at];
  return (env, input) => (filter ? filter(env, plain(input)) : []);
}

function constant(make: (world: World) => Json): Native {
  return (world) => (_env, input) => [derive(input, make(world))];
}

function numeric(value: Json): number {
  return numberOf(value) ?? fail('Range bounds must be numeric');
}

function* range(world: World, input: Item, from: number, to: number, by: number): Iterable<Out> {
  if (by === 0) return;
  for (let at = from; by > 0 ? at < to : at > to; at += by) {
    if (world.due()) yield TICK;
    yield derive(input, at);
  }
}

/** Stops after `count` values. */
function* take(source: () => Iterable<Out>, count: number): Iterable<Out> {
  if (count <= 0) return;
  let left = count;
  for (const out of source()) {
    yield out;
    if (out.value === undefined) continue;
    left -= 1;
    if (left <= 0) return;
  }
}

/** `., (f | again)`, without a JavaScript stack that grows with it. */
function* recurse(world: World, start: Item, next: (found: Item) => Iterable<Out>): Iterable<Out> {
  yield start;
  const open = [next(start)[Symbol.iterator]()];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    if (world.due()) yield TICK;
    const { done, value } = top.next();
    if (done) open.pop();
    else if (value.value === undefined) yield value;
    else {
      yield value;
      open.push(next(value)[Symbol.iterator]());
    }
  }
}

const natives: Readonly<Record<string, Native>> = {
  'empty/0': () => () => [],
  'now/0': constant((world) => world.now()),
  'env/0': constant((world) => world.env),
  'input_filename/0': constant((world) => world.inputName() ?? null),
  'input_line_number/0': constant((world) => world.inputLine()),
  'builtins/0': constant(() => builtinNames()),
  'path/1':
    (_world, [filter]) =>
    (env, input) =>
      bind(filter?.(env, { value: input.value, path: ROOT }) ?? [], (found) => [derive(input, pathOf(found))]),
  'getpath/1': (_world, args) => {
    const paths = argument(args, 0);
    return (env, input) =>
      bind(paths(env, input), ({ value }) => {
        if (!isArray(value)) return fail('Path must be specified as an array');
        let found = input;
        for (const key of value) {
          // A path through null goes on as null.
          found = access(found, key);
        }
        return [found];
      });
  },
  'range/1': (world, args) => {
    const ends = argument(args, 0);
    return (env, input) => bind(ends(env, input), (end) => range(world, input, 0, numeric(end.value), 1));
  },
  'range/2': (world, args) => {
    const [starts, ends] = [argument(args, 0), argument(args, 1)];
    return (env, input) =>
      bind(starts(env, input), (start) =>
        bind(ends(env, input), (end) => range(world, input, numeric(start.value), numeric(end.value), 1)),
      );
  },
  'range/3': (world, args) => {
    const [starts, ends, steps] = [argument(args, 0), argument(args, 1), argument(args, 2)];
    return (env, input) =>
      bind(starts(env, input), (start) =>
        bind(ends(env, input), (end) =>
          bind(steps(env, input), (step) =>
            range(world, input, numeric(start.value), numeric(end.value), numeric(step.value)),
          ),
        ),
      );
  },
  'recurse/0': (world) => (_env, input) => recurse(world, input, (found) => each(found, true)),
  'recurse/1':
    (world, [filter]) =>
    (env, input) =>
      recurse(world, input, (found) => filter?.(env, found) ?? []),
  'repeat/1': (world, [filter]) =>
    function* (env, input) {
      for (;;) {
        if (world.due()) yield TICK;
        yield* filter?.(env, input) ?? [];
      }
    },
  'while/2':
    (world, [condition, update]) =>
    (env, input) => {
      const holds = (found: Item): Iterable<Out> =>
        bind(condition?.(env, plain(found)) ?? [], ({ value }) => (isTrue(value) ? [found] : []));
      return bind(holds(input), (first) => recurse(world, first, (found) => bind(update?.(env, found) ?? [], holds)));
    },
  'until/2':
    (world, [condition, update]) =>
    (env, input) =>
      untilTrue(
        world,
        input,
        (found) => condition?.(env, plain(found)) ?? [],
        (found) => update?.(env, found) ?? [],
      ),
  'limit/2': (_world, args) => {
    const counts = argument(args, 0);
    return (env, input) =>
      bind(counts(env, input), ({ value }) => {
        const count = numberOf(value) ?? Number.POSITIVE_INFINITY;
        const source = (): Iterable<Out> => args[1]?.(env, input) ?? [];
        return count < 0 ? source() : take(source, count);
      });
  },
  'first/1':
    (_world, [filter]) =>
    (env, input) =>
      take(() => filter?.(env, input) ?? [], 1),
  '_skip/2': (_world, args) => {
    const counts = argument(args, 0);
    return (env, input) =>
      bind(counts(env, input), function* ({ value }) {
        let left = numberOf(value) ?? 0;
        for (const out of args[1]?.(env, input) ?? []) {
          if (out.value === undefined || left <= 0) yield out;
          else left -= 1;
        }
      });
  },
  'last/1': (_world, [filter]) =>
    function* (env, input) {
      let last: Item | undefined;
      for (const out of filter?.(env, input) ?? []) {
        if (out.value === undefined) yield out;
        else last = out;
      }
      yield last ?? derive(input, null);
    },
  'isempty/1': (_world, [filter]) =>
    function* (env, input) {
      for (const out of filter?.(env, plain(input)) ?? []) {
        if (out.value === undefined) yield out;
        else {
          yield derive(input, false);
          return;
        }
      }
      yield derive(input, true);
    },
  'input/0': (world) =>
    function* (_env, input) {
      yield INPUT;
      const value = world.nextInput;
      if (value === undefined) throw new JqError('break');
      yield derive(input, value);
    },
  'debug/0': (world) => speaking(world, (value) => `${printJson(['DEBUG:', value], COMPACT)}\n`),
  'stderr/0': (world) => speaking(world, (value) => (typeof value === 'string' ? value : printJson(value))),
  'halt/0': () => () => {
    throw new JqHalt(0, undefined);
  },
  'halt_error/1': (_world, args) => {
    const codes = argument(args, 0);
    return (env, input) =>
      bind(codes(env, input), ({ value }) => {
        const code = numberOf(value);
        if (code === undefined) return typeError(input.value, 'halt_error/1: number required');
        throw new JqHalt(Math.trunc(code) & 255, input.value);
      });
  },
};

function* untilTrue(
  world: World,
  start: Item,
  condition: (found: Item) => Iterable<Out>,
  update: (found: Item) => Iterable<Out>,
): Iterable<Out> {
  // Every value that an update gives goes on by itself.
  const open: Item[] = [start];
  for (let found = open.pop(); found; found = open.pop()) {
    if (world.due()) yield TICK;
    const later: Item[] = [];
    for (const out of condition(found)) {
      if (out.value === undefined) yield out;
      else if (isTrue(out.value)) yield found;
      else {
        for (const next of update(found)) {
          if (next.value === undefined) yield next;
          else later.push(next);
        }
      }
    }
    open.push(...later.reverse());
  }
}

function speaking(world: World, text: (value: Json) => string): Filter {
  return function* (_env, input) {
    world.said.push(text(input.value));
    yield FLUSH;
    yield input;
  };
}

/** The builtin of that name for these arguments; undefined when there is none. */
export function nativeFunction(world: World, name: string, args: readonly Filter[]): Filter | undefined {
  const key = `${name}/${args.length}`;
  if (Object.hasOwn(natives, key)) return natives[key]?.(world, args);
  const plainOne = Object.hasOwn(plainFunctions, key) ? plainFunctions[key] : mathFunction(name, args.length);
  if (!plainOne) return undefined;
  // The last argument's values make the outermost loop.
  const run = (env: Env, input: Item, at: number, values: readonly Json[]): Iterable<Out> =>
    at < 0
      ? [derive(input, plainOne(input.value, values))]
      : bind(args[at]?.(env, plain(input)) ?? [], ({ value }) => run(env, input, at - 1, [value, ...values]));
  return (env, input) => run(env, input, args.length - 1, []);
}

function builtinNames(): readonly string[] {
  const all = [...Object.keys(natives), ...Object.keys(plainFunctions), ...MATH_NAMES];
  return all.filter((name) => !name.startsWith('_'));
}
