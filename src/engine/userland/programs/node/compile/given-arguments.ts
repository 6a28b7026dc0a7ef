import type { Runtime } from '../runtime/runtime.ts';
import { suspended } from '../runtime/suspension.ts';
import type { Scope, Thunk } from './compiler.ts';
import { newScope, scopeOfOne, scopeOfTwo } from './new-scope.ts';
import type { Operand } from './operand.ts';

/** The arguments that a place gives: as a list, or straight into the variables of what it calls. */
export class GivenArguments {
  readonly #rt: Runtime;
  readonly #operands: readonly Operand[];
  readonly #first: Operand | undefined;
  readonly #second: Operand | undefined;
  /** How many there are; -1 with `...`. */
  readonly count: number;
  /** All of them as a list. May answer SUSPENDED. */
  readonly list: Thunk;
  /** Those in front of the one that waits, where `into` came to one. */
  #done: readonly unknown[] = [];

  /** `operands`: undefined with `...`. */
  constructor(rt: Runtime, operands: readonly Operand[] | undefined, list: Thunk) {
    this.#rt = rt;
    this.#operands = operands ?? [];
    [this.#first, this.#second] = this.#operands;
    this.count = operands ? operands.length : -1;
    this.list = list;
  }

  /**
   * An array for the variables of a function, its first ones set to the arguments; undefined where one of them waits, which is `rest`'s to go on with.
   * There are as many variables as arguments at least, and there is no `...`.
   */
  into(size: number, around: Scope, s: Scope): Scope | undefined {
    switch (this.count) {
      case 0:
        return newScope(size, around);
      case 1: {
        const a = (this.#first as Operand).take(s);
        return typeof a === 'symbol' && suspended(a) ? this.#waits([]) : scopeOfOne(size, around, a);
      }
      case 2: {
        const a = (this.#first as Operand).take(s);
        if (typeof a === 'symbol' && suspended(a)) return this.#waits([]);
        const b = (this.#second as Operand).take(s);
        return typeof b === 'symbol' && suspended(b) ? this.#waits([a]) : scopeOfTwo(size, around, a, b);
      }
      default: {
        const operands = this.#operands;
        const inner = newScope(size, around);
        for (let i = 0; i < operands.length; i++) {
          const value = (operands[i] as Operand).take(s);
          if (typeof value === 'symbol' && suspended(value)) return this.#waits(inner.slice(1, i + 1));
          inner[i + 1] = value;
        }
        return inner;
      }
    }
  }

  #waits(done: readonly unknown[]): undefined {
    this.#done = done;
  }

  /** Behind the argument that `into` found waiting: the others, then `then` with the whole list. */
  rest(s: Scope, then: (list: readonly unknown[]) => unknown): unknown {
    const done = this.#done;
    this.#done = [];
    return this.#from(s, done, then);
  }

  #from(s: Scope, done: readonly unknown[], then: (list: readonly unknown[]) => unknown): unknown {
    return this.#rt.defer((late) => {
      const list = [...done, late];
      for (let i = list.length; i < this.#operands.length; i++) {
        const value = (this.#operands[i] as Operand).take(s);
        if (typeof value === 'symbol' && suspended(value)) return this.#from(s, list, then);
        list.push(value);
      }
      return then(list);
    });
  }
}
