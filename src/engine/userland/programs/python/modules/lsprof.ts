import { methods } from '../objects/define.ts';
import { valueError } from '../objects/exception.ts';
import { PyNative } from '../objects/native-function.ts';
import {
  makeNativeType,
  objectType,
  Pending,
  PyFloat,
  PyList,
  PyObject,
  PyTuple,
  type PyType,
  type Value,
} from '../objects/object.ts';
import { type Gen, TICK } from '../objects/request.ts';
import type { Frame } from '../vm/frame.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import { type Observer, tracingOf } from '../vm/tracing.ts';
import type { Vm } from '../vm/vm.ts';

/** What is counted of a function, or of a function as called by one other. Times in seconds. */
class Count {
  calls = 0;
  recursive = 0;
  total = 0;
  inline = 0;
  level = 0;
}

class Entry extends Count {
  readonly code: Value;
  readonly callees = new Map<Entry, Count>();

  constructor(code: Value) {
    super();
    this.code = code;
  }
}

/** A call that goes on. */
interface Context {
  readonly entry: Entry;
  readonly from: number;
  /** Time within functions that it called. */
  below: number;
}

const profilerType: PyType = makeNativeType('Profiler', objectType, { allocate: (cls) => new Profiler(cls) });
profilerType.attrs.set('__module__', '_lsprof');
profilerType.hasDict = true;

class Profiler extends PyObject implements Observer {
  readonly entries = new Map<Value, Entry>();
  vm: Vm | undefined;
  #stack: Context[] = [];

  #now(): number {
    return (this.vm as Vm).process.clock.now() / 1000;
  }

  #enter(key: Value): void {
    let entry = this.entries.get(key);
    if (!entry) {
      entry = new Entry(key instanceof PyNative ? nameOf(key) : key);
      this.entries.set(key, entry);
    }
    entry.level++;
    const caller = this.#stack.at(-1)?.entry;
    if (caller) {
      const count = caller.callees.get(entry) ?? new Count();
      caller.callees.set(entry, count);
      count.level++;
    }
    this.#stack.push({ entry, from: this.#now(), below: 0 });
  }

  #leave(): void {
    const context = this.#stack.pop();
    if (!context) return;
    const { entry, from, below } = context;
    const total = this.#now() - from;
    const caller = this.#stack.at(-1);
    if (caller) caller.below += total;
    const add = (count: Count): void => {
      count.level--;
      if (count.level === 0) count.total += total;
      else count.recursive++;
      count.inline += total - below;
      count.calls++;
    };
    add(entry);
    const callee = caller?.entry.callees.get(entry);
    if (callee) add(callee);
  }

  call(frame: Frame): void {
    this.#enter(frame.code.original ?? frame.code);
  }

  leave(): void {
    this.#leave();
  }

  enterNative(fn: Value): void {
    this.#enter(fn);
  }

  leaveNative(): void {
    this.#leave();
  }

  /** Calls that go on are counted up to now. */
  flush(): void {
    while (this.#stack.length > 0) this.#leave();
  }
}

function nameOf(fn: PyNative): string {
  if (fn.owner) return `<method '${fn.name}' of '${fn.owner.shown}' objects>`;
  return `<built-in method ${fn.module ?? 'builtins'}.${fn.name}>`;
}

const rowOf = (code: Value, count: Count, calls: Value): PyTuple =>
  new PyTuple([code, count.calls, count.recursive, new PyFloat(count.total), new PyFloat(count.inline), calls]);

/** As a generator: the frame that calls it goes on with code that tells where it is. */
function* enable(vm: Vm, self: Profiler): Gen<Value> {
  yield TICK;
  const tracing = tracingOf(vm, vm.thread);
  if (tracing.observer !== undefined) throw valueError('Another profiling tool is already active');
  self.vm = vm;
  tracing.observer = self;
  tracing.begin();
  return null;
}

methods(profilerType, {
  __init__: ['timer= timeunit= subcalls= builtins=', () => null],
  enable: ['subcalls= builtins=', (vm, self: Profiler) => new Pending(enable(vm, self))],
  disable: [
    '',
    (vm, self: Profiler) => {
      const tracing = tracingOf(vm, vm.thread);
      if (tracing.observer === self) tracing.observer = undefined;
      self.flush();
      return null;
    },
  ],
  clear: [
    '',
    (_vm, self: Profiler) => {
      self.flush();
      self.entries.clear();
      return null;
    },
  ],
  _rows: [
    '',
    (_vm, self: Profiler) =>
      new PyList(
        [...self.entries.values()].map((entry) =>
          rowOf(
            entry.code,
            entry,
            entry.callees.size === 0
              ? null
              : new PyList([...entry.callees].map(([callee, count]) => rowOf(callee.code, count, null))),
          ),
        ),
      ),
  ],
});

/** _lsprof: counts calls while a program runs; cProfile is made of it. */
export const lsprof: LibraryModule = {
  init: (_vm, module) => {
    module.dict.set('Profiler', profilerType);
  },
};
