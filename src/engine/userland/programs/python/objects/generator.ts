import type { Frame } from '../vm/frame.ts';
import type { PyException } from './exception.ts';
import { makeNativeType, objectType, PyObject, type PyType, type Value } from './object.ts';

export const generatorType = makeNativeType('generator', objectType, { isBase: false });
export const coroutineType = makeNativeType('coroutine', objectType, { isBase: false });
export const asyncGeneratorType = makeNativeType('async_generator', objectType, { isBase: false });

/** A generator, coroutine or asynchronous generator: a frame that is entered again and again. */
export class PyGenerator extends PyObject {
  readonly frame: Frame;
  name: string;
  qualname: string;
  started = false;
  running = false;
  finished = false;
  /** What its own code was handling when it yielded. */
  handled: PyException | null = null;
  /** Of an asynchronous generator: what it yielded is a value for its reader, not a wait. */
  yieldedValue = false;

  constructor(frame: Frame, cls: PyType) {
    super(cls);
    this.frame = frame;
    this.name = frame.fn?.name ?? frame.code.parts.name;
    this.qualname = frame.fn?.qualname ?? frame.code.parts.qualname;
  }
}

/** An iterator that needs no Python code: `next` answers undefined at its end. */
export class PyIterator extends PyObject {
  readonly next: () => Value;
  readonly lengthHint: (() => number) | undefined;
  /** What it goes over. */
  readonly held: PyObject | readonly Value[] | undefined;

  constructor(cls: PyType, next: () => Value, lengthHint?: () => number, held?: PyObject | readonly Value[]) {
    super(cls);
    this.next = next;
    this.lengthHint = lengthHint;
    this.held = held;
  }
}
