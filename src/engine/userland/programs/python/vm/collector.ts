import { LazyIterator } from '../builtins/functional-iterators.ts';
import { PyCode } from '../compile/code.ts';
import { PyMember } from '../objects/descriptors.ts';
import { PyException, PyTraceback } from '../objects/exception.ts';
import { generatorType, PyGenerator, PyIterator } from '../objects/generator.ts';
import { PyObject, PyType, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { sayUnraisable } from '../traceback/unraisable.ts';
import { Frame } from './frame.ts';
import type { Thread } from './thread.ts';
import type { Vm } from './vm.ts';

/** Iterators that hold no objects of the program. */
const PLAIN = /^(range|str|str_ascii|bytes|bytearray)_iterator$/;
/** One step from a holder (undefined: a root) to what it holds, and where. */
interface Step {
  readonly from: object | undefined;
  readonly key: unknown;
  readonly to: object;
}

// DIFFERS: Python's `__del__` runs at the end of the statement that lets go of an object; CPython's runs in its middle.

/**
 * The host counts no references. So where a program has finalizers or weak references, what can no longer be reached is looked for after each statement,
 * and before a function returns. Each tracked object keeps the way on which it was reached last: while that still holds, nothing is searched.
 */
export class Collector {
  /** Objects whose end matters, in the order of their making. */
  readonly tracked = new Set<PyObject>();
  /** Weak references to an object, by object. */
  readonly references = new Map<PyObject, Set<PyObject>>();
  readonly #vm: Vm;
  readonly #ways = new WeakMap<PyObject, readonly Step[]>();
  /** Dead, but in cycles: for gc.collect(). */
  readonly #garbage = new WeakSet<PyObject>();
  /** The frame whose locals are about to go. */
  #returning: Frame | undefined;

  constructor(vm: Vm) {
    this.#vm = vm;
  }

  /** A generator that yields inside of `try` or `with` is closed when nobody holds it. */
  suspended(generator: PyGenerator): void {
    const { code, pc } = generator.frame;
    const inside = code.parts.handlers.some(({ start, end }) => pc - 2 >= start && pc - 2 < end);
    if (inside && generator.cls === generatorType) this.tracked.add(generator);
    else this.tracked.delete(generator);
  }

  /** After a statement, or before `returning` returns: what went with it is finalized. undefined when nothing died. */
  afterStatement(thread: Thread, returning?: Frame): Gen<Value> | undefined {
    if (this.tracked.size === 0) return undefined;
    // What native code between the frames holds cannot be seen.
    let at = thread.top;
    const stack = new Set<object>();
    for (; at instanceof Frame; at = at.back) stack.add(at);
    if (at?.back) return undefined;
    this.#returning = returning;
    try {
      for (const one of this.tracked) if (one instanceof PyGenerator && one.finished) this.tracked.delete(one);
      let lost = false;
      for (const one of this.tracked) lost ||= !this.#garbage.has(one) && !this.#stillHeld(one, stack);
      if (!lost) return undefined;
      const dead = this.#dead(false);
      return dead.length > 0 ? this.#finalize(dead, false) : undefined;
    } finally {
      this.#returning = undefined;
    }
  }

  /** References to a value, with the one of the call that asks: sys.getrefcount. */
  count(value: object): number {
    let count = 1;
    this.#mark(this.#roots(), new Map(), (to) => {
      if (to === value) count++;
    });
    return count;
  }

  /** gc.collect(): what only cycles hold, too. */
  *collect(): Gen<number> {
    const dead = this.#dead(true);
    yield* this.#finalize(dead, true);
    return dead.length;
  }

  /** At the program's end everything goes. */
  *end(): Gen<Value> {
    yield* this.#finalize([...this.tracked], true);
    return null;
  }

  *#finalize(first: readonly PyObject[], cycles: boolean): Gen<Value> {
    for (let dead = first; dead.length > 0; dead = this.#dead(cycles)) {
      for (const one of dead) {
        this.tracked.delete(one);
        yield* this.#end(one);
      }
    }
    return null;
  }

  *#end(one: PyObject): Gen<void> {
    if (one instanceof PyGenerator) {
      const close = one.cls.lookup('close');
      if (!one.finished && !one.running) yield* this.#quietly(close, [one], one);
      return;
    }
    const method = one.cls.lookup('__del__');
    if (method !== undefined) yield* this.#quietly(method, [one]);
    const references = this.references.get(one);
    this.references.delete(one);
    if (!references) return;
    for (const reference of references) reference.dict?.map.set('_dead', true);
    for (const reference of [...references].reverse()) {
      const callback = reference.dict?.map.get('_callback');
      if (callback !== undefined && callback !== null) yield* this.#quietly(callback, [reference]);
    }
  }

  *#quietly(fn: Value, args: readonly Value[], shown: Value = fn): Gen<void> {
    try {
      yield* callGen(this.#vm, fn, args);
    } catch (error) {
      if (!(error instanceof PyException)) throw error;
      yield* sayUnraisable(this.#vm, null, shown as Value, error);
    }
  }

  /** Whether each step of the way to an object is still there. */
  #stillHeld(one: PyObject, stack: ReadonlySet<object>): boolean {
    const way = this.#ways.get(one);
    return (
      way?.every(({ from, key, to }) => {
        if (from === undefined) return !(to instanceof Frame) || stack.has(to);
        if (from instanceof Map) return from.get(key) === to || from.has(to);
        if (from instanceof Set) return from.has(to);
        if (from instanceof Frame && typeof key === 'number')
          return key >= this.#firstOf(from) && key < from.sp && from.regs[key] === to;
        return (from as Readonly<Record<string, unknown>>)[key as string] === to;
      }) ?? false
    );
  }

  #firstOf(frame: Frame): number {
    return frame === this.#returning ? frame.code.slotCount : 0;
  }

  #roots(): unknown[] {
    const vm = this.#vm;
    const roots: unknown[] = [];
    for (const thread of vm.threads) {
      for (let at = thread.top; at; at = at.back) roots.push(at instanceof Frame ? at : at.made);
      roots.push(thread.object, thread.handled, thread.pending, thread.value);
    }
    return [...roots, vm.modules, vm.builtins, vm.atExit, vm.state];
  }

  /** Tracked objects that nothing reaches; without `cycles` only those that no dead one reaches either. */
  #dead(cycles: boolean): PyObject[] {
    const live = new Map<object, Step>();
    const clear = this.#mark(this.#roots(), live);
    for (const one of this.tracked) if (live.has(one)) this.#ways.set(one, wayTo(one, live));
    if (!clear) return [];
    const dead = [...this.tracked].filter((one) => !live.has(one));
    if (cycles || dead.length === 0) return this.#inOrder(dead);
    const inner = new Set<unknown>();
    for (const one of dead) {
      const held = new Map(live);
      held.set(one, { from: undefined, key: undefined, to: one });
      const inside: unknown[] = [];
      this.#children(one, (_key, value) => inside.push(value));
      let loops = false;
      this.#mark(inside, held, (to) => {
        loops ||= to === one;
      });
      if (loops) {
        inner.add(one);
        this.#garbage.add(one);
      }
      for (const other of dead)
        if (other !== one && held.has(other)) {
          inner.add(other);
          if (loops) this.#garbage.add(other);
        }
    }
    return this.#inOrder(dead.filter((one) => !inner.has(one)));
  }

  /** Those of one list end from its end, as a list is emptied. */
  #inOrder(dead: readonly PyObject[]): PyObject[] {
    const last = (one: PyObject): Step | undefined => this.#ways.get(one)?.at(-1);
    return [...dead].sort((a, b) => {
      const left = last(a);
      const right = last(b);
      const together = left && Array.isArray(left.from) && left.from === right?.from;
      return together ? Number(right?.key) - Number(left.key) : dead.indexOf(a) - dead.indexOf(b);
    });
  }

  /** False where something holds what cannot be seen. */
  #mark(roots: readonly unknown[], seen: Map<object, Step>, met?: (value: object) => void): boolean {
    const queue: object[] = [];
    let clear = true;
    const meet = (from: object | undefined, key: unknown, value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      met?.(value);
      if (seen.has(value)) return;
      seen.set(value, { from, key, to: value });
      queue.push(value);
    };
    for (const root of roots) meet(undefined, undefined, root);
    for (let i = 0; i < queue.length; i++) {
      const item = queue[i] as object;
      if (item instanceof PyIterator && item.held === undefined && !PLAIN.test(item.cls.name)) clear = false;
      if (item instanceof LazyIterator && item.held.length === 0) clear = false;
      this.#children(item, (key, value) => meet(item, key, value));
    }
    return clear;
  }

  /** What an object of the interpreter refers to, and where. Closures of native code are not seen. */
  #children(item: object, visit: (key: unknown, value: unknown) => void): void {
    const fields = (of: object): void => {
      for (const [key, value] of Object.entries(of)) visit(key, value);
    };
    if (Array.isArray(item)) for (let i = 0; i < item.length; i++) visit(i, item[i]);
    else if (item instanceof Map)
      for (const [key, value] of item) {
        visit(key, key);
        visit(key, value);
      }
    else if (item instanceof Set) for (const one of item) visit(one, one);
    else if (item instanceof Frame) {
      for (let i = this.#firstOf(item); i < item.sp; i++) visit(i, item.regs[i]);
      for (const key of ['names', 'globals', 'fn', 'made', 'handled'] as const) visit(key, item[key]);
      // One that waits is held by its generator, and does not hold it.
      if (item.generator?.running) visit('generator', item.generator);
    } else if (item instanceof PyType) {
      if (!item.builtin) visit('attrs', item.attrs);
    } else if (item instanceof PyCode) return;
    else if (item instanceof PyIterator || item instanceof LazyIterator) visit('held', item.held);
    else if (item instanceof PyGenerator) {
      if (!item.finished) visit('frame', item.frame);
    } else if (item instanceof PyObject) {
      fields(item);
      for (const cls of item.cls.mro) {
        if (cls.builtin) break;
        for (const name of cls.slots ?? []) {
          const member = cls.attrs.get(name);
          // Held beside the object: looked up anew each time.
          if (member instanceof PyMember) visit(member, member.values.get(item)?.v);
        }
      }
    } else if (Object.getPrototypeOf(item) === Object.prototype || item instanceof PyTraceback) fields(item);
  }
}

function wayTo(one: object, seen: ReadonlyMap<object, Step>): readonly Step[] {
  const way: Step[] = [];
  for (let step = seen.get(one); step; step = step.from === undefined ? undefined : seen.get(step.from)) way.push(step);
  return way.reverse();
}
