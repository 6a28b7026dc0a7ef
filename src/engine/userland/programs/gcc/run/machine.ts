import { type Process, ProcessGone } from '../../../../kernel/process.ts';
import { fromByteText } from '../../../applets/byte-text.ts';
import { type Integer, wrap } from '../../integers.ts';
import type { CType } from '../c-type.ts';
import { GlibcRandom } from '../libc/random.ts';
import type { Steps, Value } from './code.ts';

/** Bytes below are never mapped: a null pointer and small offsets from it. */
const LOWEST = 4096;
const STACK = 1 << 20;
const MEMORY = 1 << 24;
/** Addresses of functions; no data lies there. */
const FUNCTIONS = 0x4000_0000;
/** As glibc's BUFSIZ for a pipe or file. */
const BUFFER = 4096;
const SLICE = 5000;

/** The program did what gets a process killed. */
export class Fault extends Error {
  readonly signal: 'SEGV' | 'FPE' | 'ABRT';

  constructor(signal: 'SEGV' | 'FPE' | 'ABRT') {
    super(signal);
    this.signal = signal;
  }
}

/** exit(3). */
export class CExit extends Error {
  readonly code: number;

  constructor(code: number) {
    super('exit');
    this.code = code;
  }
}

export interface CFunction {
  readonly name: string;
  call(args: readonly Value[], machine: CMachine): Steps<Value>;
}

/** Memory, standard output's buffer and open files of one running C program. */
export class CMachine {
  readonly process: Process;
  readonly memory = new Uint8Array(MEMORY);
  readonly view = new DataView(this.memory.buffer);
  readonly functions: CFunction[] = [];
  stack = MEMORY;
  random = new GlibcRandom(1);
  #heap: number;
  readonly #free = new Map<number, number[]>();
  readonly #sizes = new Map<number, number>();
  #output = '';
  #ticks = 0;

  /** `data`: bytes that globals and string literals take, from address 4096 on. */
  constructor(process: Process, data: number) {
    this.process = process;
    this.#heap = LOWEST + Math.ceil(data / 16) * 16;
  }

  tick(): boolean {
    this.#ticks++;
    if (this.#ticks < SLICE) return false;
    this.#ticks = 0;
    return true;
  }

  /** Room for a call's variables. Too deep a recursion is a segmentation fault, as on Linux. */
  enter(size: number): number {
    this.stack -= Math.ceil(size / 16) * 16 + 32;
    if (this.stack < MEMORY - STACK) throw new Fault('SEGV');
    return this.stack;
  }

  check(address: Value, size: number): number {
    const at = Number(address);
    if (!(at >= LOWEST && at + size <= MEMORY)) throw new Fault('SEGV');
    return at;
  }

  load(type: CType, address: Value): Value {
    switch (type.kind) {
      case 'int': {
        const at = this.check(address, type.size);
        if (type.size === 1) return type.signed ? this.view.getInt8(at) : this.view.getUint8(at);
        if (type.size === 2) return type.signed ? this.view.getInt16(at, true) : this.view.getUint16(at, true);
        if (type.size === 4) return type.signed ? this.view.getInt32(at, true) : this.view.getUint32(at, true);
        const big = type.signed ? this.view.getBigInt64(at, true) : this.view.getBigUint64(at, true);
        const number = Number(big);
        return Number.isSafeInteger(number) ? number : big;
      }
      case 'float': {
        const at = this.check(address, type.size);
        return type.size === 4 ? this.view.getFloat32(at, true) : this.view.getFloat64(at, true);
      }
      case 'pointer':
        return Number(this.view.getBigUint64(this.check(address, 8), true));
      default:
        return Number(address);
    }
  }

  /** Stores, and answers what is there now. A struct's value is its address: its bytes are copied. */
  store(type: CType, address: Value, value: Value, size: number): Value {
    switch (type.kind) {
      case 'int': {
        const at = this.check(address, type.size);
        if (type.size === 8) this.view.setBigInt64(at, BigInt(value), true);
        else if (type.size === 4) this.view.setInt32(at, Number(value), true);
        else if (type.size === 2) this.view.setInt16(at, Number(value), true);
        else this.view.setInt8(at, Number(value));
        return value;
      }
      case 'float': {
        const at = this.check(address, type.size);
        if (type.size === 4) this.view.setFloat32(at, Number(value), true);
        else this.view.setFloat64(at, Number(value), true);
        return value;
      }
      case 'pointer':
        this.view.setBigUint64(this.check(address, 8), BigInt(value), true);
        return value;
      default: {
        const [to, from] = [this.check(address, size), this.check(value, size)];
        this.memory.copyWithin(to, from, from + size);
        return to;
      }
    }
  }

  functionAddress(one: CFunction): number {
    const known = this.functions.indexOf(one);
    if (known >= 0) return FUNCTIONS + known * 16;
    this.functions.push(one);
    return FUNCTIONS + (this.functions.length - 1) * 16;
  }

  functionAt(address: Value): CFunction {
    const one = this.functions[(Number(address) - FUNCTIONS) / 16];
    if (!one) throw new Fault('SEGV');
    return one;
  }

  /** malloc: 0 when there is no more. */
  allocate(size: number): number {
    const room = Math.max(16, Math.ceil(size / 16) * 16);
    const again = this.#free.get(room)?.pop();
    if (again !== undefined) return again;
    if (this.#heap + room > MEMORY - STACK) return 0;
    const at = this.#heap;
    this.#heap += room;
    this.#sizes.set(at, room);
    return at;
  }

  sizeOf(address: number): number {
    return this.#sizes.get(address) ?? 0;
  }

  release(address: number): void {
    if (address === 0) return;
    const room = this.#sizes.get(address);
    if (room === undefined) throw new Fault('ABRT');
    const list = this.#free.get(room) ?? [];
    if (list.includes(address)) throw new Fault('ABRT');
    this.#free.set(room, [...list, address]);
  }

  /** Text (of bytes) up to the zero byte. */
  text(address: Value): string {
    let at = this.check(address, 1);
    let text = '';
    for (let byte = this.memory[at]; byte; byte = this.memory[at]) {
      text += String.fromCharCode(byte);
      at++;
    }
    return text;
  }

  putText(address: Value, text: string): void {
    const at = this.check(address, text.length + 1);
    for (let i = 0; i < text.length; i++) this.memory[at + i] = text.charCodeAt(i);
    this.memory[at + text.length] = 0;
  }

  /** stdout as stdio has it: a line at a time on a terminal, whole buffers elsewhere. */
  *print(text: string): Steps<void> {
    this.#output += text;
    const terminal = this.process.tty(1) !== undefined;
    if (terminal ? this.#output.includes('\n') : this.#output.length >= BUFFER) yield* this.flush();
  }

  *flush(): Steps<void> {
    const text = this.#output;
    this.#output = '';
    if (text !== '') yield* awaiting(this.process.write(1, fromByteText(text)));
  }

  /** Runs a program to its end: exit code, or the signal that a fault sends. */
  async run(main: Steps<Value>): Promise<number> {
    const whole = this.#whole(main);
    for (let next = whole.next(); ; next = whole.next()) {
      if (next.done) return next.value;
      if (next.value) await next.value;
      const pause = this.process.step();
      if (pause) await pause;
    }
  }

  *#whole(main: Steps<Value>): Steps<number> {
    try {
      const code = yield* main;
      yield* this.flush();
      return Number(wrap(code as Integer, 8, false));
    } catch (error) {
      if (error instanceof CExit) {
        yield* this.flush();
        return error.code & 255;
      }
      if (error instanceof RangeError) this.process.kill(this.process.pid, 'SEGV');
      else if (error instanceof Fault) this.process.kill(this.process.pid, error.signal);
      else throw error;
      // Pid 1 ignores what it sends itself, but not what the processor raises: abort() ends there by an instruction that faults.
      return error instanceof Fault && error.signal === 'FPE' ? 136 : 139;
    }
  }
}

/** Waits for a promise inside a program; its failure is thrown here. */
export function* awaiting<T>(promise: Promise<T>): Steps<T> {
  let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
  yield promise.then(
    (value) => {
      outcome = { value };
    },
    (error: unknown) => {
      outcome = { error };
      if (error instanceof ProcessGone) throw error;
    },
  );
  if (outcome && 'value' in outcome) return outcome.value;
  throw (outcome as { readonly error: unknown }).error;
}
