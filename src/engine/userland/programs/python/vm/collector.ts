import { LazyIterator } from '../builtins/functional-iterators.ts';
import { PyCode } from '../compile/code.ts';
import { PyMember } from '../objects/descriptors.ts';
import { PyException, PyTraceback } from '../objects/exception.ts';
import { PyGenerator, PyIterator } from '../objects/generator.ts';
import { PyObject, PyType, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { reprOf } from '../protocols/text.ts';
import { sayUnraisable } from '../traceback/unraisable.ts';
import { Frame } from './frame.ts';
import type { Thread } from './thread.ts';
import type { Vm } from './vm.ts';

/** Iterators that hold no objects of the program. */
const PLAIN = /^(range|str|str_ascii|bytes|bytearray)_iterator$/;
/** Visits for all looks of a program: beyond, it looks more and more rarely. */
const PATIENCE = 400_000;

/** The host counts no references. So where a program has finalizers or weak references, what can no longer be reached is looked for after each statement. */
export class Collector {
  /** Objects whose end matters, in the order of their making. */
  readonly tracked = new Set<PyObject>();
  /** Weak references to an object, by object. */
  readonly references = new Map<PyObject, Set<PyObject>>();
  readonly #vm: Vm;
  #visits = 0;
  #skip = 0;

  constructor(vm: Vm) {
    this.#vm = vm;
  }

  /** After a statement: what it let go of is finalized. undefined when nothing died. */
  afterStatement(thread: Thread): Gen<Value> | undefined {
    if (this.tracked.size === 0) return undefined;
    if (this.#skip > 0) {
      this.#skip--;
      return undefined;
    }
    // What native code between the frames holds cannot be seen.
    let at = thread.top;
    while (at instanceof Frame) at = at.back;
    if (at?.back) return undefined;
    const dead = this.#dead(false);
    if (this.#visits > PATIENCE) this.#skip = Math.floor(this.#visits / PATIENCE) * 4;
    return dead.length > 0 ? this.#finalize(dead, false) : undefined;
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

  *#quietly(fn: Value, args: readonly Value[]): Gen<void> {
    try {
      yield* callGen(this.#vm, fn, args);
    } catch (error) {
      if (!(error instanceof PyException)) throw error;
      yield* sayUnraisable(this.#vm, `Exception ignored in: ${yield* reprOf(this.#vm, fn)}`, error);
    }
  }

  /** Tracked objects that nothing reaches; without `cycles` only those that no dead one reaches either. */
  #dead(cycles: boolean): PyObject[] {
    const vm = this.#vm;
    const live = new Set<unknown>();
    const roots: unknown[] = [vm.modules, vm.builtins, vm.atExit, vm.state];
    for (const thread of vm.threads) {
      roots.push(thread.object, thread.handled, thread.pending, thread.value);
      for (let at = thread.top; at; at = at.back) roots.push(at instanceof Frame ? at : at.made);
    }
    if (!this.#mark(roots, live)) return [];
    const dead = [...this.tracked].filter((one) => !live.has(one));
    if (cycles || dead.length === 0) return dead;
    const inner = new Set<unknown>();
    for (const one of dead) {
      const held = new Set<unknown>(live);
      held.add(one);
      const inside: unknown[] = [];
      children(one, (value) => inside.push(value));
      if (inside.includes(one)) inner.add(one);
      this.#mark(inside, held, one, inner);
      for (const other of dead) if (other !== one && held.has(other)) inner.add(other);
    }
    return dead.filter((one) => !inner.has(one));
  }

  /** False where something holds what cannot be seen. */
  #mark(roots: readonly unknown[], seen: Set<unknown>, self?: unknown, loops?: Set<unknown>): boolean {
    const stack = [...roots];
    let clear = true;
    while (stack.length > 0) {
      const item = stack.pop();
      if (item === null || typeof item !== 'object') continue;
      if (item === self) loops?.add(self);
      if (seen.has(item)) continue;
      seen.add(item);
      this.#visits++;
      if (item instanceof PyIterator && item.held === undefined && !PLAIN.test(item.cls.name)) clear = false;
      if (item instanceof LazyIterator && item.held.length === 0) clear = false;
      children(item, (value) => {
        if (value !== null && typeof value === 'object') stack.push(value);
      });
    }
    return clear;
  }
}

/** What an object of the interpreter refers to. Closures of native code are not seen. */
function children(item: object, visit: (value: unknown) => void): void {
  if (Array.isArray(item)) for (const one of item) visit(one);
  else if (item instanceof Map)
    for (const [key, value] of item) {
      visit(key);
      visit(value);
    }
  else if (item instanceof Set) for (const one of item) visit(one);
  else if (item instanceof Frame) {
    for (let i = 0; i < item.sp; i++) visit(item.regs[i]);
    for (const one of [item.names, item.globals, item.fn, item.made, item.generator, item.handled]) visit(one);
  } else if (item instanceof PyType) {
    if (!item.builtin) visit(item.attrs);
  } else if (item instanceof PyCode) return;
  else if (item instanceof PyIterator || item instanceof LazyIterator) visit(item.held);
  else if (item instanceof PyGenerator) {
    if (!item.finished) visit(item.frame);
  } else if (item instanceof PyObject) {
    for (const value of Object.values(item)) visit(value);
    for (const cls of item.cls.mro) {
      if (cls.builtin) break;
      for (const name of cls.slots ?? []) {
        const member = cls.attrs.get(name);
        if (member instanceof PyMember) visit(member.values.get(item)?.v);
      }
    }
  } else if (Object.getPrototypeOf(item) === Object.prototype || item instanceof PyTraceback)
    for (const value of Object.values(item)) visit(value);
}
