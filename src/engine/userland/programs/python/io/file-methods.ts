import { asBytes } from '../builtins/bytes-text.ts';
import { asText } from '../builtins/str-splitting.ts';
import { getters, methods } from '../objects/define.ts';
import { raise, stopIteration, typeError, valueError } from '../objects/exception.ts';
import { Pending, PyBytes, PyList, PyPrimitive, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { iterateAll } from '../protocols/iterate.ts';
import { asInt, index } from '../protocols/numbers.ts';
import { reprOf } from '../protocols/text.ts';
import { textLength } from '../protocols/text-units.ts';
import type { Vm } from '../vm/vm.ts';
import {
  bufferedRandomType,
  bufferedReaderType,
  bufferedWriterType,
  FileObject,
  fileIoType,
  ioBaseType,
  textWrapperType,
  unsupported,
} from './file-object.ts';

const file = (value: Value): FileObject => value as FileObject;
const sizeOf = (value: Value): number => (value === undefined || value === null ? -1 : index(value));

function* read(vm: Vm, self: FileObject, size: Value, once = false): Gen<Value> {
  self.ensureReadable();
  if (self.text) return yield* self.readText(vm, sizeOf(size));
  return new PyBytes(yield* self.readBytes(vm, sizeOf(size), once));
}

function* readLine(vm: Vm, self: FileObject, limit: Value): Gen<Value> {
  self.ensureReadable();
  if (self.text) return yield* self.readTextLine(vm, sizeOf(limit));
  return new PyBytes(yield* self.readByteLine(vm, sizeOf(limit)));
}

function* readLines(vm: Vm, self: FileObject, hint: Value): Gen<Value> {
  const out: Value[] = [];
  let total = 0;
  const limit = sizeOf(hint);
  for (;;) {
    const line = yield* readLine(vm, self, -1);
    const length = typeof line === 'string' ? line.length : (line as PyBytes).v.length;
    if (length === 0) break;
    out.push(line);
    total += length;
    if (limit > 0 && total >= limit) break;
  }
  return new PyList(out);
}

function* next(vm: Vm, self: FileObject): Gen<Value> {
  const line = yield* readLine(vm, self, -1);
  if ((typeof line === 'string' ? line.length : (line as PyBytes).v.length) === 0) throw stopIteration();
  return line;
}

function* write(vm: Vm, self: FileObject, data: Value): Gen<Value> {
  self.ensureOpen();
  if (self.text) {
    const text = asText(data);
    if (text === undefined) throw typeError(`write() argument must be str, not ${typeOf(data).name}`);
    self.ensureWritable();
    yield* self.writeText(vm, text);
    return textLength(text);
  }
  const bytes = asBytes(data);
  if (!bytes) throw typeError(`a bytes-like object is required, not '${typeOf(data).shown}'`);
  self.ensureWritable();
  yield* self.writeBytes(vm, bytes);
  return bytes.length;
}

function* writeLines(vm: Vm, self: FileObject, lines: Value): Gen<Value> {
  for (const line of yield* iterateAll(vm, lines)) yield* write(vm, self, line);
  return null;
}

function* close(vm: Vm, self: FileObject): Gen<Value> {
  yield* self.close(vm);
  return null;
}

function* flush(vm: Vm, self: FileObject): Gen<Value> {
  self.ensureOpen();
  yield* self.flush(vm);
  return null;
}

const WHENCE = ['set', 'current', 'end'] as const;

function* seek(vm: Vm, self: FileObject, offset: Value, whence: Value): Gen<Value> {
  self.ensureOpen();
  const from = WHENCE[Number(asInt(whence) ?? 0)];
  if (from === undefined) throw raise('ValueError', `invalid whence (${String(whence)}, should be 0, 1 or 2)`);
  if (self.text && from === 'current' && index(offset) !== 0) throw unsupported("can't do nonzero cur-relative seeks");
  if (self.text && from === 'end' && index(offset) !== 0) throw unsupported("can't do nonzero end-relative seeks");
  if (self.text && from === 'set' && index(offset) < 0) throw valueError(`negative seek position ${index(offset)}`);
  return yield* self.seek(vm, index(offset), from);
}

function* tell(vm: Vm, self: FileObject): Gen<Value> {
  self.ensureOpen();
  return yield* self.tell(vm);
}

function* repr(vm: Vm, self: FileObject): Gen<Value> {
  const name = yield* reprOf(vm, self.name);
  if (self.text) return `<_io.TextIOWrapper name=${name} mode='${self.mode}' encoding='${self.encoding}'>`;
  if (self.cls === fileIoType) return `<_io.FileIO name=${name} mode='${self.mode}' closefd=True>`;
  return `<_io.${self.cls.name} name=${name}>`;
}

function* truncate(vm: Vm, self: FileObject, size: Value): Gen<Value> {
  self.ensureWritable();
  const at = size === undefined || size === null ? yield* self.tell(vm) : index(size);
  yield* self.flush(vm);
  if (typeof self.name === 'string') vm.process.fs.truncate(self.name, at);
  return at;
}

methods(ioBaseType, {
  __enter__: [
    '',
    (_vm, self: FileObject) => {
      if (self instanceof FileObject) self.ensureOpen();
      return self;
    },
  ],
  __exit__: ['*args', (vm, self) => new Pending(close(vm, file(self)))],
  __iter__: [
    '',
    (_vm, self: FileObject) => {
      if (self instanceof FileObject) self.ensureOpen();
      return self;
    },
  ],
  __next__: ['', (vm, self) => new Pending(next(vm, file(self)))],
  __repr__: ['', (vm, self) => new Pending(repr(vm, file(self)))],
  read: ['size?', (vm, self, size) => new Pending(read(vm, file(self), size))],
  readline: ['size?', (vm, self, limit) => new Pending(readLine(vm, file(self), limit))],
  readlines: ['hint?', (vm, self, hint) => new Pending(readLines(vm, file(self), hint))],
  write: ['data', (vm, self, data) => new Pending(write(vm, file(self), data))],
  writelines: ['lines', (vm, self, lines) => new Pending(writeLines(vm, file(self), lines))],
  close: ['', (vm, self) => new Pending(close(vm, file(self)))],
  flush: ['', (vm, self) => new Pending(flush(vm, file(self)))],
  seek: ['offset whence?', (vm, self, offset, whence) => new Pending(seek(vm, file(self), offset, whence))],
  tell: ['', (vm, self) => new Pending(tell(vm, file(self)))],
  truncate: ['size?', (vm, self, size) => new Pending(truncate(vm, file(self), size))],
  fileno: [
    '',
    (_vm, self) => {
      file(self).ensureOpen();
      return file(self).fd;
    },
  ],
  isatty: [
    '',
    (vm, self) => {
      file(self).ensureOpen();
      return vm.process.tty(file(self).fd) !== undefined;
    },
  ],
  readable: ['', (_vm, self) => file(self).canRead],
  writable: ['', (_vm, self) => file(self).canWrite],
  seekable: ['', (vm, self) => seekable(vm, file(self))],
  detach: ['', (_vm, self) => binaryOf(file(self))],
  reconfigure: [
    '* encoding= errors= newline= line_buffering= write_through=',
    (_vm, self, _encoding, _errors, _newline, lines, through) => {
      if (lines !== undefined && lines !== null) file(self).lineBuffered = lines === true;
      if (through !== undefined && through !== null) file(self).writeThrough = through === true;
      return null;
    },
  ],
});
for (const type of [bufferedReaderType, bufferedWriterType, bufferedRandomType, fileIoType]) {
  methods(type, {
    read1: ['size?', (vm, self, size) => new Pending(read(vm, file(self), size ?? 8192, true))],
    readinto: ['buffer', (vm, self, buffer: PyBytes) => new Pending(readInto(vm, file(self), buffer))],
    readall: ['', (vm, self) => new Pending(read(vm, file(self), -1))],
    peek: ['size?', () => new PyBytes(new Uint8Array())],
  });
}

function* readInto(vm: Vm, self: FileObject, buffer: PyBytes): Gen<Value> {
  const bytes = yield* self.readBytes(vm, buffer.v.length);
  buffer.v.set(bytes);
  return bytes.length;
}

function seekable(vm: Vm, self: FileObject): boolean {
  self.ensureOpen();
  try {
    vm.process.seek(self.fd, 0, 'current');
    return true;
  } catch {
    return false;
  }
}

function binaryOf(self: FileObject): FileObject {
  self.binary ??= makeBinary(self);
  return self.binary;
}

function makeBinary(self: FileObject): FileObject {
  const made = new FileObject(self.canWrite ? bufferedWriterType : bufferedReaderType, {
    fd: self.fd,
    name: self.name,
    mode: self.canWrite ? 'wb' : 'rb',
    text: false,
    encoding: '',
    errors: 'strict',
    newline: null,
    canRead: self.canRead,
    canWrite: self.canWrite,
    lineBuffered: false,
    writeThrough: false,
  });
  made.below = self;
  made.keepOpen = true;
  return made;
}

getters(ioBaseType, {
  closed: (_vm, self) => file(self).closed,
  name: (_vm, self) => file(self).name,
  mode: (_vm, self) => file(self).mode,
});
getters(textWrapperType, {
  encoding: (_vm, self) => (file(self).encoding.toLowerCase() === 'utf-8' ? file(self).encoding : file(self).encoding),
  errors: (_vm, self) => file(self).errors,
  newlines: () => null,
  line_buffering: (_vm, self) => file(self).lineBuffered,
  write_through: (_vm, self) => file(self).writeThrough,
  buffer: (_vm, self) => binaryOf(file(self)),
});
getters(bufferedReaderType, { raw: (_vm, self) => self });
getters(bufferedWriterType, { raw: (_vm, self) => self });

export { PyPrimitive };
