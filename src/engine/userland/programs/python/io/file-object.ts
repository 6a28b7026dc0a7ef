import { encode } from '../builtins/codecs.ts';
import { raise } from '../objects/exception.ts';
import { makeNativeType, objectType, PyObject, type PyType, type Value } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { TextDecoderState } from './text-decoder.ts';

const type = (name: string): PyType => makeNativeType(name, objectType);
export const ioBaseType = makeNativeType('_IOBase', objectType);
export const textWrapperType = makeNativeType('TextIOWrapper', ioBaseType);
export const bufferedReaderType = makeNativeType('BufferedReader', ioBaseType);
export const bufferedWriterType = makeNativeType('BufferedWriter', ioBaseType);
export const bufferedRandomType = makeNativeType('BufferedRandom', ioBaseType);
export const fileIoType = makeNativeType('FileIO', ioBaseType);
for (const one of [
  ioBaseType,
  textWrapperType,
  bufferedReaderType,
  bufferedWriterType,
  bufferedRandomType,
  fileIoType,
]) {
  one.attrs.set('__module__', '_io');
  one.hasDict = true;
}

const CHUNK = 8192;

/** An open descriptor with its buffers: text and binary files, and the standard streams. */
export class FileObject extends PyObject {
  fd: number;
  readonly name: Value;
  readonly mode: string;
  readonly text: boolean;
  readonly encoding: string;
  readonly errors: string;
  /** undefined: universal newlines. */
  readonly newline: string | null;
  readonly canRead: boolean;
  readonly canWrite: boolean;
  lineBuffered: boolean;
  writeThrough: boolean;
  closed = false;
  /** Bytes read but not given out. */
  #ahead: Uint8Array = new Uint8Array();
  #eof = false;
  /** Text decoded but not given out. */
  #decoded = '';
  readonly #decoder: TextDecoderState;
  #pending: Uint8Array[] = [];
  #pendingSize = 0;
  #reading: Promise<Uint8Array> | undefined;
  keepOpen = false;
  /** The binary layer below, made when it is asked for. */
  binary: FileObject | undefined;
  below: FileObject | undefined;

  constructor(
    cls: PyType,
    options: {
      readonly fd: number;
      readonly name: Value;
      readonly mode: string;
      readonly text: boolean;
      readonly encoding: string;
      readonly errors: string;
      readonly newline: string | null;
      readonly canRead: boolean;
      readonly canWrite: boolean;
      readonly lineBuffered: boolean;
      readonly writeThrough: boolean;
    },
  ) {
    super(cls);
    this.fd = options.fd;
    this.name = options.name;
    this.mode = options.mode;
    this.text = options.text;
    this.encoding = options.encoding;
    this.errors = options.errors;
    this.newline = options.newline;
    this.canRead = options.canRead;
    this.canWrite = options.canWrite;
    this.lineBuffered = options.lineBuffered;
    this.writeThrough = options.writeThrough;
    this.#decoder = new TextDecoderState(options.encoding, options.errors, options.newline);
  }

  ensureOpen(): void {
    if (this.closed) throw raise('ValueError', 'I/O operation on closed file.');
  }

  ensureReadable(): void {
    this.ensureOpen();
    if (!this.canRead) throw unsupported(this.text ? 'not readable' : 'read');
  }

  ensureWritable(): void {
    this.ensureOpen();
    if (!this.canWrite) throw unsupported(this.text ? 'not writable' : 'write');
  }

  *#fill(vm: Vm): Gen<boolean> {
    if (this.#eof && vm.process.tty(this.fd) === undefined) return false;
    if (this.below) yield* this.below.flush(vm);
    else yield* this.flush(vm);
    // A read that a signal's handler interrupts is not lost: the next one waits for the same bytes.
    this.#reading ??= vm.process.read(this.fd, 65536);
    const reading = this.#reading;
    const bytes = (yield new AwaitRequest(reading)) as Uint8Array;
    if (this.#reading === reading) this.#reading = undefined;
    if (bytes.length === 0) {
      this.#eof = true;
      return false;
    }
    if (this.#ahead.length === 0) this.#ahead = bytes;
    else {
      const joined = new Uint8Array(this.#ahead.length + bytes.length);
      joined.set(this.#ahead);
      joined.set(bytes, this.#ahead.length);
      this.#ahead = joined;
    }
    return true;
  }

  /** `size` bytes, or all. `once` is read1 and raw reads: what one system call gives. */
  *readBytes(vm: Vm, size: number, once = false): Gen<Uint8Array> {
    if (this.below) return yield* this.below.readBytes(vm, size, once);
    this.#eof = false;
    const wanted = size < 0 ? Number.POSITIVE_INFINITY : size;
    while (this.#ahead.length < wanted) {
      if (once && this.#ahead.length > 0) break;
      if (!(yield* this.#fill(vm))) break;
    }
    const count = Math.min(wanted, this.#ahead.length);
    const out = this.#ahead.slice(0, count);
    this.#ahead = this.#ahead.subarray(count);
    return out;
  }

  *readByteLine(vm: Vm, limit: number): Gen<Uint8Array> {
    if (this.below) return yield* this.below.readByteLine(vm, limit);
    this.#eof = false;
    for (;;) {
      const at = this.#ahead.indexOf(10);
      if (at >= 0 || (limit >= 0 && this.#ahead.length >= limit) || !(yield* this.#fill(vm))) {
        let count = at >= 0 ? at + 1 : this.#ahead.length;
        if (limit >= 0) count = Math.min(count, limit);
        const out = this.#ahead.slice(0, count);
        this.#ahead = this.#ahead.subarray(count);
        return out;
      }
    }
  }

  *#decodeMore(vm: Vm): Gen<boolean> {
    const bytes = yield* this.readBytes(vm, CHUNK, true);
    if (bytes.length === 0) {
      const rest = this.#decoder.end();
      this.#decoded += rest;
      return rest !== '';
    }
    this.#decoded += this.#decoder.decode(bytes);
    return true;
  }

  *readText(vm: Vm, size: number): Gen<string> {
    while (size < 0 || this.#decoded.length < size) if (!(yield* this.#decodeMore(vm))) break;
    const count = size < 0 ? this.#decoded.length : size;
    const out = this.#decoded.slice(0, count);
    this.#decoded = this.#decoded.slice(count);
    return out;
  }

  *readTextLine(vm: Vm, limit: number): Gen<string> {
    for (;;) {
      const end = this.#lineEnd();
      if (end >= 0 || (limit >= 0 && this.#decoded.length >= limit) || !(yield* this.#decodeMore(vm))) {
        const found = this.#lineEnd();
        let count = found >= 0 ? found : this.#decoded.length;
        if (limit >= 0) count = Math.min(count, limit);
        const out = this.#decoded.slice(0, count);
        this.#decoded = this.#decoded.slice(count);
        return out;
      }
    }
  }

  #lineEnd(): number {
    const mark = this.newline === '\r' || this.newline === '\r\n' ? this.newline : '\n';
    if (this.newline === '') {
      const found = /\r\n|\n|\r(?!$)/.exec(this.#decoded);
      return found ? found.index + found[0].length : -1;
    }
    const at = this.#decoded.indexOf(mark);
    return at < 0 ? -1 : at + mark.length;
  }

  *writeText(vm: Vm, text: string): Gen<void> {
    const mark =
      this.newline === null || this.newline === '' || this.newline === '\n'
        ? text
        : text.replaceAll('\n', this.newline);
    yield* this.writeBytes(vm, encode(mark, this.encoding, this.errors), text.includes('\n') || text.includes('\r'));
  }

  *writeBytes(vm: Vm, bytes: Uint8Array, hasLine = false): Gen<void> {
    if (this.below && !this.text) {
      yield* this.below.writeBytes(vm, bytes, false);
      return;
    }
    if (this.#pendingSize === 0) pendingFiles(vm).add(this);
    this.#pending.push(bytes);
    this.#pendingSize += bytes.length;
    vm.allocated += bytes.length;
    if (this.writeThrough || this.#pendingSize >= CHUNK || (this.lineBuffered && hasLine)) yield* this.flush(vm);
  }

  get hasPending(): boolean {
    return this.#pendingSize > 0;
  }

  *flush(vm: Vm): Gen<void> {
    if (this.below) {
      yield* this.below.flush(vm);
      return;
    }
    if (this.#pendingSize === 0) return;
    pendingFiles(vm).delete(this);
    const bytes = new Uint8Array(this.#pendingSize);
    let at = 0;
    for (const part of this.#pending) {
      bytes.set(part, at);
      at += part.length;
    }
    this.#pending = [];
    this.#pendingSize = 0;
    yield new AwaitRequest(vm.process.write(this.fd, bytes));
  }

  *seek(vm: Vm, offset: number, whence: 'set' | 'current' | 'end'): Gen<number> {
    if (this.below) return yield* this.below.seek(vm, offset, whence);
    yield* this.flush(vm);
    const from = whence === 'current' ? offset - this.#ahead.length : offset;
    const at = vm.process.seek(this.fd, from, whence);
    this.#ahead = new Uint8Array();
    this.#decoded = '';
    this.#eof = false;
    this.#decoder.reset();
    return at;
  }

  *tell(vm: Vm): Gen<number> {
    if (this.below) return yield* this.below.tell(vm);
    yield* this.flush(vm);
    const at = vm.process.seek(this.fd, 0, 'current');
    return at - this.#ahead.length - encode(this.#decoded, this.encoding, 'replace').length;
  }

  *close(vm: Vm): Gen<void> {
    if (this.closed) return;
    try {
      yield* this.flush(vm);
    } finally {
      this.closed = true;
      if (this.below) this.below.closed = true;
      if (!this.keepOpen) vm.process.close(this.fd);
    }
  }
}

/** Files with text that is not written yet. CPython writes it when the last reference goes; here it is written when somebody looks at files (settle-files.ts), and at the end. */
export function pendingFiles(vm: Vm): Set<FileObject> {
  return vm.stateOf('pending files', () => new Set<FileObject>());
}

export function unsupported(text: string): Error | PyObject {
  const made = raise('ValueError', text);
  made.cls = unsupportedOperation;
  return made;
}

import { errorType } from '../objects/exception.ts';

/** io.UnsupportedOperation: an OSError and a ValueError. */
export const unsupportedOperation = makeNativeType('UnsupportedOperation', errorType('OSError'), {
  allocate: errorType('OSError').allocate,
});
unsupportedOperation.mro = [
  unsupportedOperation,
  errorType('OSError'),
  errorType('ValueError'),
  ...errorType('OSError').mro.slice(1),
];
unsupportedOperation.attrs.set('__module__', 'io');
unsupportedOperation.hasDict = true;

export { type };
