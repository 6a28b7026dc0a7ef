import type { Process } from '../../../../kernel/process.ts';
import type { SourceText } from '../compile/code.ts';
import { exceptionGroupType, type PyException, typeError } from '../objects/exception.ts';
import {
  type Answer,
  isInstance,
  Pending,
  PyBytes,
  PyDict,
  PyList,
  PyModule,
  type PyObject,
  PyPrimitive,
  PyRange,
  PySet,
  PyTuple,
  PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { rangeLength } from '../objects/range.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import { hasOwnClass } from '../objects/shown-class.ts';
import { attrOr } from '../protocols/attributes.ts';
import { settle } from '../protocols/calling.ts';
import { callMethod } from '../protocols/special.ts';
import { textLength } from '../protocols/text-units.ts';
import { characterNames } from '../syntax/escapes.ts';
import type { Collector } from './collector.ts';
import { Importer } from './importer.ts';
import { reserve } from './memory.ts';
import type { ModuleRegistry } from './module-registry.ts';
import { Thread } from './thread.ts';

export interface VmOptions {
  readonly process: Process;
  readonly version: string;
  /** Where the standard library claims to lie, such as /usr/local/lib/python3.13. */
  readonly libDir: string;
  /** Folders of installed packages. */
  readonly siteDirs: readonly string[];
  readonly executable: string;
  readonly prefix: string;
  /** Where the Python lies that a virtual environment was made from; else as `prefix`. */
  readonly basePrefix: string;
  /** The Python itself, where `executable` is an environment's. */
  readonly baseExecutable: string;
  readonly argv: readonly string[];
  readonly flags: {
    readonly optimize: boolean;
    readonly unbuffered: boolean;
    readonly isolated: boolean;
    readonly dontWriteBytecode: boolean;
    readonly warnings: readonly string[];
    readonly verbose: boolean;
    readonly dev: boolean;
    readonly interactive: boolean;
    readonly safePath: boolean;
    readonly noUserSite: boolean;
    readonly noSite: boolean;
    readonly ignoreEnv: boolean;
  };
  readonly modules: ModuleRegistry;
  readonly builtins: (vm: Vm) => PyDict;
  /** Another interpreter, in a process that this one has forked. */
  readonly interpreter: (process: Process, program: Program) => Promise<number>;
}

/** What an interpreter runs in its main module. */
export type Program = (vm: Vm, main: PyModule) => Gen<void>;

/** One Python process: everything that it knows hangs here, so that many can run side by side. */
export class Vm {
  readonly process: Process;
  readonly options: VmOptions;
  readonly builtins: PyDict;
  readonly importer: Importer;
  readonly mainThread: Thread;
  thread: Thread;
  readonly threads = new Set<Thread>();
  nextThread = 2;
  /** Said by loadMethod: what it answered wants `self` first. */
  bound = false;
  /** Bytes that were asked for since the last look at memory; see memory.ts. */
  allocated = 0;
  /** Lists and tuples that are being compared, one within the other. */
  comparisons = 0;
  maxDigits = 4300;
  nextKey = 0;
  /** The table of character names, once it is loaded: what a text with `\N{…}` in it waits for before it is parsed. */
  readonly characterNames = characterNames;
  readonly hashSeed: number;
  /** Containers whose repr is being made. */
  readonly reprs = new Set<PyObject>();
  readonly exceptionGroup = exceptionGroupType;
  /** What the program derived from classes of the engine, which other programs share. */
  readonly subclasses = new Map<PyType, PyType[]>();
  /** Text of files and of `-c`, for tracebacks. */
  readonly sources = new Map<string, SourceText>();
  /** Signals that wait for the main thread. */
  readonly pendingSignals: number[] = [];
  /** Called when a signal comes while the main thread waits. */
  wake: (() => void) | undefined;
  readonly atExit: { readonly fn: Value; readonly args: readonly Value[]; readonly keywords: PyDict | undefined }[] =
    [];
  /** What modules keep for this process, by module. */
  readonly state = new Map<string, unknown>();
  /** Starts another thread over the same heap. */
  spawn: (thread: Thread, gen: Gen<Value>) => void = () => {};
  /** For native waits that must not be forgotten at the end. */
  readonly cleanups: (() => void)[] = [];
  lastValue: PyException | undefined;
  /** Once the program has finalizers or weak references. */
  collector: Collector | undefined;
  readonly waiting = new Map<Thread, AwaitRequest>();

  constructor(options: VmOptions) {
    this.options = options;
    this.process = options.process;
    this.mainThread = new Thread(1, 'MainThread');
    this.thread = this.mainThread;
    this.threads.add(this.mainThread);
    const seed = options.process.env.get('PYTHONHASHSEED');
    this.hashSeed = seed !== undefined && /^\d+$/.test(seed) ? Number(seed) : options.process.random.int(0x7fffffff);
    this.importer = new Importer(this);
    this.builtins = options.builtins(this);
  }

  get modules(): PyDict {
    return this.importer.modules;
  }

  get loading(): ReadonlySet<string> {
    return this.importer.loading;
  }

  get importFunction(): Value {
    return this.importer.importFunction;
  }

  moduleNamed(name: string): PyModule | undefined {
    const module = this.modules.get(name);
    return module instanceof PyModule ? module : undefined;
  }

  importModule(name: string): Gen<PyModule> {
    return this.importer.load(name);
  }

  importSubmodule(name: string): Gen<Value> {
    return this.importer.loadIfThere(name);
  }

  /** Attributes of a native module that are made when they are first asked for. */
  lazyAttribute(_module: PyModule, _name: string): Answer {
    return undefined;
  }

  /** State of a module, made on first use. */
  /** Notices when instances of a class can no longer be reached. */
  *trackInstances(cls: PyType): Gen<void> {
    const { tracked } = yield* this.needCollector();
    const allocate = cls.allocate;
    cls.allocate = (of) => {
      const made = allocate(of);
      tracked.add(made);
      return made;
    };
  }

  *needCollector(): Gen<Collector> {
    if (!this.collector) {
      const { Collector } = (yield new AwaitRequest(
        this.process.clock.hold(import('./collector.ts')),
      )) as typeof import('./collector.ts');
      this.collector ??= new Collector(this);
    }
    return this.collector;
  }

  stateOf<T>(name: string, make: () => T): T {
    const known = this.state.get(name);
    if (known !== undefined) return known as T;
    const made = make();
    this.state.set(name, made);
    return made;
  }

  /** len(value). */
  length(value: Value): Answer {
    if (typeof value === 'string') return textLength(value);
    const cls = typeOf(value);
    const method = cls.lookup('__len__');
    if (method === undefined || value === null || typeof value !== 'object')
      throw typeError(`object of type '${cls.shown}' has no len()`);
    if (cls.builtin || method === cls.layout.lookup('__len__')) {
      if (value instanceof PyList && cls.layout.name === 'list') return value.items.length;
      if (value instanceof PyTuple) return value.items.length;
      if (value instanceof PyDict || value instanceof PySet) return value.map.size;
      if (value instanceof PyBytes) return value.v.length;
      if (value instanceof PyRange) return rangeLength(value);
      if (value instanceof PyPrimitive && typeof value.prim === 'string') return textLength(value.prim);
    }
    return new Pending(this.#length(method, value));
  }

  *#length(method: Value, value: Value): Gen<Value> {
    const length = yield* callMethod(this, method, value, []);
    if (typeof length !== 'number' && typeof length !== 'boolean')
      throw typeError(`'${typeOf(length).shown}' object cannot be interpreted as an integer`);
    const number = Number(length);
    if (number < 0) throw this.error('ValueError', '__len__() should return >= 0');
    return number;
  }

  *isInstanceGen(value: Value, cls: Value): Gen<boolean> {
    if (cls instanceof PyTuple) {
      for (const one of cls.items) if (yield* this.isInstanceGen(value, one)) return true;
      return false;
    }
    if (cls instanceof PyType) {
      if (isInstance(value, cls)) return true;
      if (hasOwnClass(typeOf(value))) {
        const shown = yield* settle(attrOr(this, value, '__class__'));
        if (shown instanceof PyType && shown.isSubclass(cls)) return true;
      }
      const check = cls.cls.builtin ? undefined : cls.cls.lookup('__instancecheck__');
      if (check === undefined) return false;
      return (yield* callMethod(this, check, cls, [value])) === true;
    }
    if (cls === null) return value === null;
    const check = typeOf(cls).lookup('__instancecheck__');
    if (check !== undefined) return (yield* callMethod(this, check, cls, [value])) === true;
    throw typeError('isinstance() arg 2 must be a type, a tuple of types, or a union');
  }

  error(name: string, ...args: Value[]): PyException {
    return makeError(name, args);
  }

  /** Room for something large: memory.ts. */
  reserve(bytes: number): void {
    reserve(this, bytes);
  }

  /** Counts native work, in units of thread.ts; true when others should have their turn: `if (vm.due(40)) yield TICK;` */
  due(work = 16): boolean {
    this.thread.budget -= work;
    return this.thread.budget < 0;
  }

  /** Seconds since 1970. */
  now(): number {
    return this.process.clock.now() / 1000;
  }
}

import { PyException as Exception, errorType } from '../objects/exception.ts';

function makeError(name: string, args: readonly Value[]): PyException {
  return new Exception(errorType(name), args);
}
