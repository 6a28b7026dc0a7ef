import { frameObject, watched } from '../builtins/frame-object.ts';
import type { PyException } from '../objects/exception.ts';
import { PyNative } from '../objects/native-function.ts';
import { PyBoundMethod, PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { Frame, RESULT } from './frame.ts';
import { instrumented, TRACED } from './instrument.ts';
import type { Thread } from './thread.ts';
import type { Tracer } from './tracer.ts';
import type { Vm } from './vm.ts';

/** A look-out in the engine itself, without Python code that is called: cProfile. */
export interface Observer {
  call(frame: Frame): void;
  leave(frame: Frame): void;
  enterNative(fn: Value): void;
  leaveNative(): void;
}

type Event = readonly [frame: Frame, name: string, value: Value, line: number];

/** Calls what sys.settrace and sys.setprofile were given, for one thread. */
export class Tracing implements Tracer {
  trace: Value = null;
  profile: Value = null;
  observer: Observer | undefined;
  readonly #vm: Vm;
  readonly #thread: Thread;
  /** Functions that are called are not traced themselves. */
  #busy = false;
  #told: Event[] = [];
  /** The native function that a frame is in. */
  readonly #natives = new WeakMap<Frame, PyNative>();

  constructor(vm: Vm, thread: Thread) {
    this.#vm = vm;
    this.#thread = thread;
  }

  get active(): boolean {
    return this.trace !== null || this.profile !== null || this.observer !== undefined;
  }

  /** All frames that run now tell of their lines from here on. */
  begin(): void {
    for (let at = this.#thread.top; at; at = at.back) if (at instanceof Frame) this.#prepare(at);
  }

  enter(frame: Frame): void {
    if (!this.#busy && this.active) this.#prepare(frame);
  }

  #prepare(frame: Frame): void {
    const { code } = frame;
    if (code.original !== undefined) return;
    const { code: next, moved } = instrumented(code);
    frame.code = next;
    // Where it stands behind a `yield`, it tells that it goes on.
    const before = frame.pc === 0 ? 0 : (moved[frame.pc - 2] as number);
    if (frame.pc === 0) return;
    let at = before;
    while (next.ops[at] !== code.ops[frame.pc - 2]) at += 2;
    frame.pc = at + 2;
  }

  step(frame: Frame, arg: number): void {
    if (this.#busy || !this.active) {
      if (!this.#busy) this.#natives.delete(frame);
      return;
    }
    const value = arg >> 3;
    switch (arg & 7) {
      case TRACED.line: {
        const watch = watched(frame);
        const told = watch.line !== value || watch.at >= frame.pc;
        watch.line = value;
        watch.at = frame.pc;
        if (told && watch.lines && this.#listener(frame, 'line') !== null) this.#call([[frame, 'line', null, 0]]);
        return;
      }
      case TRACED.call:
      case TRACED.resume: {
        this.observer?.call(frame);
        if ((arg & 7) === TRACED.resume) watched(frame).at = frame.pc;
        watched(frame).away = false;
        this.#call([[frame, 'call', null, (arg & 7) === TRACED.call ? frame.code.parts.firstLine : 0]]);
        return;
      }
      case TRACED.value:
      case TRACED.none:
      case TRACED.suspend:
        watched(frame).away = (arg & 7) === TRACED.suspend;
        this.observer?.leave(frame);
        this.#call([
          [frame, 'return', (arg & 7) === TRACED.none ? null : frame.regs[frame.sp - 1], frame.watch?.line ?? 0],
        ]);
        return;
      case TRACED.enterNative:
        this.#enterNative(frame, value & 3, value >> 2);
        return;
      default: {
        const fn = this.#natives.get(frame);
        if (fn === undefined) return;
        this.#natives.delete(frame);
        this.observer?.leaveNative();
        this.#call([[frame, 'c_return', fn, 0]]);
      }
    }
  }

  #enterNative(frame: Frame, layout: number, count: number): void {
    const { regs, sp } = frame;
    let fn: Value;
    if (layout === 0) fn = regs[sp - count - 1];
    else if (layout === 1) fn = regs[sp - count - 2] ?? regs[sp - count - 1];
    else if (layout === 2) fn = regs[sp - 2 - count];
    else fn = regs[sp - (count ? 3 : 2)];
    if (fn instanceof PyBoundMethod) fn = fn.fn;
    if (!(fn instanceof PyNative)) return;
    this.#natives.set(frame, fn);
    this.observer?.enterNative(fn);
    this.#call([[frame, 'c_call', fn, 0]]);
  }

  raised(frame: Frame, at: number, error: PyException): void {
    if (this.#busy) return;
    if (frame.watch?.away) {
      // Something was thrown into a generator.
      frame.watch.away = false;
      this.observer?.call(frame);
      this.#told.push([frame, 'call', null, frame.code.span(at)[0]]);
    }
    const fn = this.#natives.get(frame);
    if (fn !== undefined) {
      this.#natives.delete(frame);
      this.observer?.leaveNative();
      this.#told.push([frame, 'c_exception', fn, 0]);
    }
    if (frame.watch?.trace !== undefined)
      this.#told.push([
        frame,
        'exception',
        new PyTuple([error.cls, error, error.traceback ?? null]),
        frame.code.span(at)[0],
      ]);
  }

  left(frame: Frame): void {
    if (this.#busy || frame.code.original === undefined) return;
    this.observer?.leave(frame);
    this.#told.push([frame, 'return', null, frame.watch?.line ?? 0]);
  }

  tell(thread: Thread): boolean {
    if (this.#told.length === 0) return false;
    const events = this.#told;
    this.#told = [];
    const error = thread.pending;
    if (!this.#wanted(events)) return false;
    thread.pending = undefined;
    thread.pushNative(this.#tell(events, error), RESULT.discard);
    return true;
  }

  #wanted(events: readonly Event[]): boolean {
    return events.some(([frame, name]) => this.#listener(frame, name) !== null || this.#profiles(name));
  }

  #profiles(name: string): boolean {
    return this.profile !== null && name !== 'line' && name !== 'exception';
  }

  #listener(frame: Frame, name: string): Value {
    if (this.trace === null || name.startsWith('c_')) return null;
    return name === 'call' ? this.trace : (frame.watch?.trace ?? null);
  }

  #call(events: readonly Event[]): void {
    if (this.#wanted(events)) this.#thread.pushNative(this.#tell(events, undefined), RESULT.discard);
  }

  *#tell(events: readonly Event[], error: PyException | undefined): Gen<Value> {
    for (const [frame, name, value, line] of events) {
      this.#busy = true;
      const watch = watched(frame);
      watch.shown = line;
      try {
        const listener = this.#listener(frame, name);
        if (listener !== null) {
          const answer = yield* callGen(this.#vm, listener, [frameObject(frame), name, value]);
          if (answer !== null) watch.trace = answer;
          else if (name === 'call') watch.trace = undefined;
        }
        if (this.#profiles(name)) yield* callGen(this.#vm, this.profile, [frameObject(frame), name, value]);
      } catch (failure) {
        this.trace = this.profile = null;
        throw failure;
      } finally {
        this.#busy = false;
        watch.shown = 0;
      }
    }
    if (error) throw error;
    return null;
  }
}

export function tracingOf(vm: Vm, thread: Thread): Tracing {
  thread.tracer ??= new Tracing(vm, thread);
  return thread.tracer as Tracing;
}
