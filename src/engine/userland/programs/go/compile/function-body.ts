import type { Code, Frame, Steps } from '../run/code.ts';
import type { Callable, Machine } from '../run/machine.ts';
import { Panic } from '../run/panic.ts';
import { Ref, zero } from '../run/value.ts';
import type { FunctionScope, Local } from './scope.ts';

/** One function, ready to be called; `captured` are the outer variables of a function literal. */
export interface CompiledFunction {
  readonly scope: FunctionScope;
  readonly file: string;
  readonly parameters: readonly (Local | undefined)[];
  readonly body: Code;
}

export function callable({ scope, file, parameters, body }: CompiledFunction, captured: readonly Ref[]): Callable {
  const { name, results, slots, type } = scope;
  const count = slots;
  return {
    name,
    *call(args, machine) {
      const frame: Frame = {
        slots: new Array<unknown>(count),
        captured,
        machine,
        line: 0,
        name,
        file,
        parent: machine.caller,
        defers: undefined,
        result: undefined,
      };
      for (let i = 0; i < parameters.length; i++) {
        const local = parameters[i];
        if (local) frame.slots[local.slot] = local.boxed ? new Ref([args[i]], 0) : args[i];
      }
      if (results)
        for (const { local, type: of } of results)
          frame.slots[local.slot] = local.boxed ? new Ref([zero(of)], 0) : zero(of);
      try {
        if (body.pure) body.run(frame);
        else yield* body.run(frame);
      } catch (error) {
        if (!(error instanceof Panic)) throw error;
        error.trace.push({ name, file, line: frame.line });
        yield* unwind(frame, error, machine);
        if (!results)
          return type.results.length > 1 ? type.results.map(zero) : type.results[0] && zero(type.results[0]);
        return resultOf(frame, results);
      }
      if (frame.defers) yield* runDefers(frame, machine);
      return results ? resultOf(frame, results) : frame.result;
    },
  };
}

/** Named results are read when all deferred calls have run. */
function resultOf(frame: Frame, results: NonNullable<FunctionScope['results']>): unknown {
  const values = results.map(({ local }) =>
    local.boxed ? (frame.slots[local.slot] as Ref).value : frame.slots[local.slot],
  );
  return values.length === 1 ? values[0] : values;
}

function* runDefers(frame: Frame, machine: Machine): Steps<void> {
  for (let later = frame.defers?.shift(); later; later = frame.defers?.shift()) {
    try {
      yield* later();
    } catch (error) {
      if (!(error instanceof Panic)) throw error;
      yield* unwind(frame, error, machine);
      return;
    }
  }
}

/** Runs the deferred calls of a panicking function; throws the panic on unless one of them recovered it. */
function* unwind(frame: Frame, panic: Panic, machine: Machine): Steps<void> {
  let current = panic;
  for (let later = frame.defers?.shift(); later; later = frame.defers?.shift()) {
    const entry = machine.enterPanic(current);
    try {
      yield* later();
    } catch (error) {
      if (!(error instanceof Panic)) throw error;
      current = error;
      continue;
    } finally {
      machine.leavePanic();
    }
    if (entry.recovered) {
      yield* runDefers(frame, machine);
      return;
    }
  }
  throw current;
}
