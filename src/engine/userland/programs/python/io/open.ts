import { FsError } from '../../../../fs/errno.ts';
import { decode, encode } from '../builtins/codecs.ts';
import { raise, typeError, valueError } from '../objects/exception.ts';
import { PyBytes, PyPrimitive, typeOf, type Value } from '../objects/object.ts';
import { osError } from '../objects/os-error.ts';
import type { Gen } from '../objects/request.ts';
import { asInt, index } from '../protocols/numbers.ts';
import { callMethod } from '../protocols/special.ts';
import type { Vm } from '../vm/vm.ts';
import {
  bufferedRandomType,
  bufferedReaderType,
  bufferedWriterType,
  FileObject,
  fileIoType,
  textWrapperType,
} from './file-object.ts';
import { settleFiles } from './settle-files.ts';

/** os.fspath: a path's text. */
export function* pathOf(vm: Vm, path: Value): Gen<string> {
  if (typeof path === 'string') return path;
  if (path instanceof PyPrimitive && typeof path.prim === 'string') return path.prim;
  if (path instanceof PyBytes) return decode(path.v, 'utf-8', 'surrogateescape');
  const method = typeOf(path).lookup('__fspath__');
  if (method === undefined) throw typeError(`expected str, bytes or os.PathLike object, not ${typeOf(path).name}`);
  const answer = yield* callMethod(vm, method, path, []);
  if (typeof answer === 'string') return answer;
  throw typeError(`expected ${typeOf(path).name}.__fspath__() to return str or bytes, not ${typeOf(answer).name}`);
}

/** open(). */
export function* openFile(
  vm: Vm,
  file: Value,
  modeValue: Value,
  buffering: Value,
  encoding: Value,
  errors: Value,
  newline: Value,
): Gen<Value> {
  if (typeof modeValue !== 'string')
    throw typeError(`open() argument 'mode' must be str, not ${typeOf(modeValue).name}`);
  const mode = modeValue;
  for (const [name, value] of Object.entries({ encoding, errors, newline }))
    if (value !== null && typeof value !== 'string')
      throw typeError(`open() argument '${name}' must be str or None, not ${typeOf(value).name}`);
  const kinds = [...mode].filter((char) => 'rwax'.includes(char));
  if (!/^[rwaxbt+]*$/.test(mode) || new Set(mode).size !== mode.length) throw valueError(`invalid mode: '${mode}'`);
  const binary = mode.includes('b');
  if (binary && mode.includes('t')) throw valueError("can't have text and binary mode at once");
  if (kinds.length === 0)
    throw valueError('Must have exactly one of create/read/write/append mode and at most one plus');
  if (kinds.length !== 1) throw valueError('must have exactly one of create/read/write/append mode');
  if (binary && encoding !== null) throw valueError("binary mode doesn't take an encoding argument");
  if (binary && errors !== null) throw valueError("binary mode doesn't take an errors argument");
  if (binary && newline !== null) throw valueError("binary mode doesn't take a newline argument");
  const plus = mode.includes('+');
  const [kind] = kinds;
  const canRead = kind === 'r' || plus;
  const canWrite = kind !== 'r' || plus;
  const given = asInt(file);
  let fd: number;
  let name: Value = file;
  if (given !== undefined && typeof file !== 'boolean') {
    fd = index(file);
    if (vm.process.description(fd) === undefined) throw osError('EBADF');
  } else {
    const path = yield* fileName(vm, file);
    yield* settleFiles(vm);
    name = typeof file === 'string' || file instanceof PyBytes ? file : path;
    if (path.includes('\0')) throw valueError('embedded null byte');
    try {
      if (path === '') throw new FsError('ENOENT');
      if (!canWrite) {
        const { type } = vm.process.fs.stat(path);
        if (type === 'directory') throw new FsError('EISDIR');
      }
      fd = vm.process.open(path, {
        read: canRead,
        write: canWrite,
        append: kind === 'a',
        create: kind !== 'r',
        exclusive: kind === 'x',
        truncate: kind === 'w',
      });
    } catch (error) {
      if (error instanceof FsError) throw osError(error.errno, file instanceof PyBytes ? file : path);
      throw error;
    }
  }
  if (!binary && typeof encoding === 'string') encode('', encodingName(encoding), 'strict');
  const tty = vm.process.tty(fd) !== undefined;
  const size = index(buffering);
  if (size === 0 && !binary) throw valueError("can't have unbuffered text I/O");
  const cls = !binary
    ? textWrapperType
    : size === 0
      ? fileIoType
      : plus
        ? bufferedRandomType
        : canWrite
          ? bufferedWriterType
          : bufferedReaderType;
  const shown = fileMode(mode, binary, kind ?? 'r', plus);
  return new FileObject(cls, {
    fd,
    name,
    mode: binary ? shown : mode,
    text: !binary,
    encoding: encodingName(encoding),
    errors: typeof errors === 'string' ? errors : 'strict',
    newline: typeof newline === 'string' ? newline : null,
    canRead,
    canWrite,
    lineBuffered: !binary && (size === 1 || tty),
    writeThrough: size === 0,
  });
}

function* fileName(vm: Vm, file: Value): Gen<string> {
  return yield* pathOf(vm, file);
}

function fileMode(_mode: string, binary: boolean, kind: string, plus: boolean): string {
  if (!binary) return kind;
  if (kind === 'r') return plus ? 'rb+' : 'rb';
  return plus ? (kind === 'w' ? 'rb+' : `${kind}b+`) : `${kind}b`;
}

export function encodingName(encoding: Value): string {
  if (typeof encoding !== 'string' || encoding === 'locale') return 'UTF-8';
  return encoding;
}

export { raise };
