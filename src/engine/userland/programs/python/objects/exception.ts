import type { Frame } from '../vm/frame.ts';
import { makeNativeType, objectType, PyObject, PyTuple, PyType, type Value } from './object.ts';

export const tracebackType = makeNativeType('traceback', objectType, { isBase: false });

/** One line of a traceback; `next` is the frame that it called. */
export class PyTraceback extends PyObject {
  next: PyTraceback | undefined;
  readonly frame: Frame | undefined;
  /** Index of the instruction. */
  readonly at: number;
  /** Shown as is, for frames of the library that are native here. */
  readonly shown: LibraryFrame | undefined;

  constructor(next: PyTraceback | undefined, frame: Frame | undefined, at: number, shown?: LibraryFrame) {
    super(tracebackType);
    this.next = next;
    this.frame = frame;
    this.at = at;
    this.shown = shown;
  }
}

/** A frame that CPython's library, written in Python, shows in a traceback. */
export interface LibraryFrame {
  /** Below the library's folder, or `<frozen …>`. */
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly text: string;
  /** The line of `~` and `^` below the text. */
  readonly marks?: string;
}

/** BaseException and all below. Thrown as it is: JS `throw` is Python's raise. */
export class PyException extends PyObject {
  args: PyTuple;
  traceback: PyTraceback | undefined = undefined;
  cause: PyException | null = null;
  context: PyException | null = null;
  suppress = false;
  /** Its context has been set. */
  raised = false;
  notes: Value = undefined;
  /** Attributes of OSError, SyntaxError, ImportError, StopIteration … */
  fields: Map<string, Value> | undefined = undefined;

  constructor(cls: PyType, args: readonly Value[] = []) {
    super(cls);
    this.args = new PyTuple(args);
  }

  field(name: string): Value {
    return this.fields?.get(name);
  }

  setField(name: string, value: Value): void {
    this.fields ??= new Map();
    this.fields.set(name, value);
  }
}

const allocate = (cls: PyType): PyException => new PyException(cls);
export const exceptionTypes = new Map<string, PyType>();

function define(name: string, base: PyType): PyType {
  const type = makeNativeType(name, base, { allocate });
  type.hasDict = true;
  exceptionTypes.set(name, type);
  return type;
}

export const baseExceptionType = define('BaseException', objectType);
export const baseGroupType = define('BaseExceptionGroup', baseExceptionType);
export const exceptionType = define('Exception', baseExceptionType);

/** The hierarchy of the library reference, chapter "Built-in Exceptions": each line a base and its children, as `__subclasses__` names them. */
const HIERARCHY = `BaseException GeneratorExit KeyboardInterrupt SystemExit
Exception ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError TypeError ValueError Warning
ArithmeticError FloatingPointError OverflowError ZeroDivisionError
ImportError ModuleNotFoundError
LookupError IndexError KeyError
NameError UnboundLocalError
OSError BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError
RuntimeError NotImplementedError PythonFinalizationError RecursionError
SyntaxError IndentationError _IncompleteInputError
IndentationError TabError
ValueError UnicodeError
UnicodeError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError
Warning BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning`;

for (const line of HIERARCHY.split('\n')) {
  const [base = '', ...names] = line.split(' ');
  for (const name of names) define(name, exceptionTypes.get(base) as PyType);
}

/** Of exceptionTypes, by name. */
export function errorType(name: string): PyType {
  const type = exceptionTypes.get(name);
  if (!type) throw new Error(`no exception ${name}`);
  return type;
}

export const exceptionGroupType = new PyType('ExceptionGroup', [baseGroupType, exceptionType], {
  builtin: true,
  allocate,
});
exceptionGroupType.mro = [exceptionGroupType, baseGroupType, exceptionType, baseExceptionType, objectType];
exceptionTypes.set('ExceptionGroup', exceptionGroupType);
for (const base of exceptionGroupType.bases) base.subclasses.push(exceptionGroupType);

export const stopIterationType = errorType('StopIteration');
export const stopAsyncIterationType = errorType('StopAsyncIteration');
export const attributeErrorType = errorType('AttributeError');
export const typeErrorType = errorType('TypeError');
export const keyErrorType = errorType('KeyError');
export const indexErrorType = errorType('IndexError');
export const osErrorType = errorType('OSError');
export const generatorExitType = errorType('GeneratorExit');
export const systemExitType = errorType('SystemExit');
export const syntaxErrorType = errorType('SyntaxError');
export const nameErrorType = errorType('NameError');
export const importErrorType = errorType('ImportError');

/** `throw raise('ValueError', 'text')` */
export function raise(name: string, ...args: Value[]): PyException {
  return new PyException(errorType(name), args);
}

export function typeError(message: string): PyException {
  return new PyException(typeErrorType, [message]);
}

export function valueError(message: string): PyException {
  return raise('ValueError', message);
}

export function keyError(key: Value): PyException {
  return new PyException(keyErrorType, [key]);
}

export function indexError(message: string): PyException {
  return new PyException(indexErrorType, [message]);
}

export function stopIteration(value: Value = null): PyException {
  const error = new PyException(stopIterationType, value === null || value === undefined ? [] : [value]);
  error.setField('value', value ?? null);
  return error;
}

/** Of AttributeError: `name` and `obj` are what suggestions are made of. */
export function attributeError(message: string, obj: Value, name: string): PyException {
  const error = new PyException(attributeErrorType, [message]);
  error.setField('name', name);
  error.setField('obj', obj);
  return error;
}
