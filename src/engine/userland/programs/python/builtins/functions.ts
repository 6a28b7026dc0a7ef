import { inputLine } from '../io/input.ts';
import { openFile } from '../io/open.ts';
import { printTo } from '../io/print.ts';
import { sourceText } from '../io/source-text.ts';
import { native, signature } from '../objects/define.ts';
import {
  attributeErrorType,
  indexError,
  PyException,
  stopIteration,
  stopIterationType,
  typeError,
  valueError,
} from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { PyIterator } from '../objects/generator.ts';
import { type NativeCall, PyNative } from '../objects/native-function.ts';
import {
  Ellipsis,
  Pending,
  PyBoundMethod,
  PyBytes,
  PyComplex,
  PyDict,
  PyFloat,
  PyList,
  PyModule,
  PyObject,
  PyPrimitive,
  PyTuple,
  PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { hasOwnClass } from '../objects/shown-class.ts';
import { attributeNames } from '../protocols/attribute-names.ts';
import { attrOr, deleteAttr, getAttr, setAttr } from '../protocols/attributes.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { formatValue } from '../protocols/formatting.ts';
import { hashOf } from '../protocols/hashing.ts';
import { forEach, iterateAll, iterOf, nextGen, nextOf } from '../protocols/iterate.ts';
import { asInt } from '../protocols/numbers.ts';
import { binary, compare } from '../protocols/operators.ts';
import { callMethod, callSpecial } from '../protocols/special.ts';
import { ascii, reprOf, strOf } from '../protocols/text.ts';
import { truthOf } from '../protocols/truth.ts';
import { buildClass } from '../vm/build-class.ts';
import type { Vm } from '../vm/vm.ts';
import {
  absFunction,
  divmod,
  extreme,
  numberBase,
  pow,
  quickExtreme,
  roundFunction,
  sum,
} from './arithmetic-functions.ts';
import { localsOf } from './frame-object.ts';
import { MappingProxy } from './mapping-proxy.ts';
import { compileText, execFunction, run } from './run-text.ts';
import { sortItems } from './sorting.ts';

function* anyAll(vm: Vm, iterable: Value, any: boolean): Gen<Value> {
  let answer = !any;
  yield* forEach(vm, iterable, function* (item) {
    if ((yield* truthOf(vm, item)) !== any) return undefined;
    answer = any;
    return false;
  });
  return answer;
}

function* nextFunction(vm: Vm, it: Value, fallback: Value): Gen<Value> {
  if (!(it instanceof PyIterator) && typeOf(it).lookup('__next__') === undefined)
    throw typeError(`'${typeOf(it).shown}' object is not an iterator`);
  if (fallback === undefined) {
    if (it instanceof PyIterator) {
      const value = it.next();
      if (value === undefined) throw stopIteration();
      return value;
    }
    return yield* callSpecial(vm, it, '__next__', []);
  }
  const value = yield* nextGen(vm, it);
  return value === undefined ? fallback : value;
}

function* getattrFunction(vm: Vm, self: Value, name: Value, fallback: Value): Gen<Value> {
  const known = attributeName(name);
  if (fallback === undefined) return yield* settle(getAttr(vm, self, known));
  const found = yield* settle(attrOr(vm, self, known));
  return found === undefined ? fallback : found;
}

/** The name of an attribute, as getattr and its kin take it. */
function attributeName(name: Value): string {
  const text = name instanceof PyPrimitive ? name.prim : name;
  if (typeof text !== 'string') throw typeError(`attribute name must be string, not '${typeOf(name).shown}'`);
  return text;
}

function* hasattr(vm: Vm, self: Value, name: string): Gen<Value> {
  try {
    return (yield* settle(attrOr(vm, self, name))) !== undefined;
  } catch (error) {
    if (error instanceof PyException && error.cls.isSubclass(attributeErrorType)) return false;
    throw error;
  }
}

function* issubclass(vm: Vm, cls: Value, of: Value): Gen<Value> {
  if (!(cls instanceof PyType)) throw typeError('issubclass() arg 1 must be a class');
  if (of instanceof PyTuple) {
    for (const one of of.items) if (yield* issubclass(vm, cls, one)) return true;
    return false;
  }
  if (of instanceof PyType) {
    if (cls.isSubclass(of)) return true;
    const check = of.cls.builtin ? undefined : of.cls.lookup('__subclasscheck__');
    return check === undefined ? false : (yield* callMethod(vm, check, of, [cls])) === true;
  }
  const check = typeOf(of).lookup('__subclasscheck__');
  if (check !== undefined) return (yield* callMethod(vm, check, of, [cls])) === true;
  throw typeError('issubclass() arg 2 must be a class, a tuple of classes, or a union');
}

function* isinstance(vm: Vm, value: Value, cls: Value): Gen<Value> {
  return yield* vm.isInstanceGen(value, cls);
}

function* reversed(vm: Vm, value: Value): Gen<Value> {
  const method = typeOf(value).lookup('__reversed__');
  if (method === null) throw typeError(`'${typeOf(value).shown}' object is not reversible`);
  if (method !== undefined) return yield* callMethod(vm, method, value, []);
  if (typeOf(value).lookup('__getitem__') === undefined || typeOf(value).lookup('__len__') === undefined)
    throw typeError(`'${typeOf(value).shown}' object is not reversible`);
  const items = [...(yield* iterateAll(vm, value))];
  return yield* settle(iterOf(vm, new PyList(items.reverse())));
}

function* sortedFunction(vm: Vm, iterable: Value, key: Value, reverse: Value): Gen<Value> {
  const yes = reverse !== undefined && (yield* truthOf(vm, reverse));
  return new PyList(yield* sortItems(vm, yield* iterateAll(vm, iterable), key, yes));
}

function* dirFunction(vm: Vm, value: Value): Gen<Value> {
  if (value === undefined) {
    const frame = vm.thread.frame;
    return new PyList(frame ? [...localsOf(frame).map.keys()].map(String).sort() : []);
  }
  const method = typeOf(value).lookup('__dir__');
  const items = [...(yield* iterateAll(vm, yield* callMethod(vm, method, value, [])))];
  if (items.every((item) => typeof item === 'string')) return new PyList((items as string[]).sort());
  return new PyList(yield* sortItems(vm, items, null, false));
}

function* varsFunction(vm: Vm, value: Value): Gen<Value> {
  if (value === undefined) return vm.thread.frame ? localsOf(vm.thread.frame) : new PyDict();
  const dict = yield* settle(attrOr(vm, value, '__dict__'));
  if (dict === undefined) throw typeError('vars() argument must have __dict__ attribute');
  return dict;
}

function* callableIterator(vm: Vm, fn: Value, sentinel: Value): Gen<Value> {
  const value = yield* callGen(vm, fn, []);
  const same = yield* settle(compare(vm, 2, value, sentinel));
  if (same === true) throw stopIteration();
  return value;
}

const table: Readonly<Record<string, readonly [string, NativeCall]>> = {
  print: [
    '*args sep= end= file= flush=',
    (vm, args: PyTuple, sep = null, end = null, file = null, flush) =>
      new Pending(printTo(vm, args.items, sep, end, file, flush)),
  ],
  input: ['prompt?', (vm, prompt) => new Pending(inputLine(vm, prompt))],
  open: [
    'file! mode= buffering= encoding= errors= newline= closefd= opener=',
    (vm, file, mode = 'r', buffering = -1, encoding = null, errors = null, newline = null) =>
      new Pending(openFile(vm, file, mode, buffering, encoding, errors, newline)),
  ],
  len: ['obj', (vm, value) => vm.length(value)],
  repr: ['obj', (vm, value) => new Pending(reprOf(vm, value))],
  ascii: [
    'obj',
    (vm, value) =>
      new Pending(
        (function* (): Gen<Value> {
          return ascii(yield* reprOf(vm, value));
        })(),
      ),
  ],
  abs: [
    'x',
    (vm, value) =>
      typeof value === 'number'
        ? Math.abs(value)
        : value instanceof PyFloat && value.cls.builtin
          ? new PyFloat(Math.abs(value.v))
          : value instanceof PyComplex
            ? new PyFloat(Math.hypot(value.re, value.im))
            : new Pending(absFunction(vm, value)),
  ],
  all: ['iterable', (vm, value) => new Pending(anyAll(vm, value, false))],
  any: ['iterable', (vm, value) => new Pending(anyAll(vm, value, true))],
  bin: ['x', (vm, value) => numberBase(value, 2, '0b', vm)],
  oct: ['x', (vm, value) => numberBase(value, 8, '0o', vm)],
  hex: ['x', (vm, value) => numberBase(value, 16, '0x', vm)],
  callable: [
    'obj',
    (_vm, value) =>
      value instanceof PyFunction ||
      value instanceof PyType ||
      value instanceof PyNative ||
      value instanceof PyBoundMethod ||
      typeOf(value).lookup('__call__') !== undefined,
  ],
  chr: [
    'i',
    (_vm, value) => {
      const code = asInt(value);
      if (code === undefined) throw typeError(`'${typeOf(value).shown}' object cannot be interpreted as an integer`);
      if (code < 0 || code > 0x10ffff) throw valueError('chr() arg not in range(0x110000)');
      return String.fromCodePoint(Number(code));
    },
  ],
  ord: [
    'c',
    (_vm, value) => {
      const text = value instanceof PyPrimitive ? value.prim : value;
      if (value instanceof PyBytes && value.v.length === 1) return value.v[0];
      if (typeof text !== 'string')
        throw typeError(`ord() expected string of length 1, but ${typeOf(value).shown} found`);
      const chars = [...text];
      if (chars.length !== 1) throw typeError(`ord() expected a character, but string of length ${chars.length} found`);
      return text.codePointAt(0);
    },
  ],
  delattr: ['obj name', (vm, self, name) => deleteAttr(vm, self, attributeName(name))],
  getattr: ['obj name default?', (vm, self, name, fallback) => new Pending(getattrFunction(vm, self, name, fallback))],
  setattr: ['obj name value', (vm, self, name, value) => setAttr(vm, self, attributeName(name), value)],
  hasattr: ['obj name', (vm, self, name) => new Pending(hasattr(vm, self, attributeName(name)))],
  dir: ['obj?', (vm, value) => new Pending(dirFunction(vm, value))],
  vars: ['obj?', (vm, value) => new Pending(varsFunction(vm, value))],
  divmod: ['x y', (vm, a, b) => new Pending(divmod(vm, a, b))],
  pow: ['base! exp! mod=', (vm, a, b, m) => (m === undefined ? binary(vm, 6, a, b) : new Pending(pow(vm, a, b, m)))],
  round: ['number! ndigits=', (vm, value, digits = null) => new Pending(roundFunction(vm, value, digits))],
  format: [
    'value spec?',
    (vm, value, spec = '') => {
      const text = spec instanceof PyPrimitive ? spec.prim : spec;
      if (typeof text !== 'string') throw typeError(`format() argument 2 must be str, not ${typeOf(spec).shown}`);
      return new Pending(formatValue(vm, value, text));
    },
  ],
  hash: ['obj', (vm, value) => new Pending(hashOf(vm, value))],
  id: [
    'obj',
    (_vm, value) =>
      value instanceof PyObject ? value.id : typeof value === 'number' ? 0x95d000 + value * 32 : 0x7f3a5c000000,
  ],
  isinstance: [
    'obj cls',
    (vm, value, cls) => {
      if (cls instanceof PyType) {
        if (typeOf(value).isSubclass(cls)) return true;
        if (cls.cls.builtin && !hasOwnClass(typeOf(value))) return false;
      }
      return new Pending(isinstance(vm, value, cls));
    },
  ],
  issubclass: ['cls of', (vm, cls, of) => new Pending(issubclass(vm, cls, of))],
  iter: [
    'obj sentinel?',
    (vm, value, sentinel) => {
      if (sentinel === undefined) return iterOf(vm, value);
      return new Pending(makeCallableIterator(vm, value, sentinel));
    },
  ],
  next: ['it default?', (vm, it, fallback) => new Pending(nextFunction(vm, it, fallback))],
  max: [
    '*args key= default=',
    (vm, args: PyTuple, key, fallback) =>
      quickExtreme(args.items, key, false) ?? new Pending(extreme(vm, args.items, key, fallback, false)),
  ],
  min: [
    '*args key= default=',
    (vm, args: PyTuple, key, fallback) =>
      quickExtreme(args.items, key, true) ?? new Pending(extreme(vm, args.items, key, fallback, true)),
  ],
  sum: [
    'iterable? start=',
    (vm, iterable, start = 0) => {
      if (iterable === undefined) throw typeError('sum() takes at least 1 positional argument (0 given)');
      return new Pending(sum(vm, iterable, start));
    },
  ],
  sorted: [
    '*args key= reverse= **kw',
    (vm, args: PyTuple, key, reverse, others: PyDict) => {
      if (args.items.length !== 1) throw typeError(`sorted expected 1 argument, got ${args.items.length}`);
      // The complaint about a keyword comes from list.sort, which gets them all.
      for (const name of others.map.keys())
        throw typeError(`sort() got an unexpected keyword argument '${String(name)}'`);
      return new Pending(sortedFunction(vm, args.items[0], key, reverse));
    },
  ],
  reversed: ['seq', (vm, value) => new Pending(reversed(vm, value))],
  globals: ['', (vm) => vm.thread.frame?.globals ?? new PyDict()],
  locals: ['', (vm) => (vm.thread.frame ? localsOf(vm.thread.frame) : new PyDict())],
  exec: [
    'source! globals= locals= *',
    (vm, source, globals, locals) => new Pending(execFunction(vm, source, globals, locals)),
  ],
  eval: [
    'source! globals= locals=',
    (vm, source, globals, locals) => new Pending(run(vm, source, globals, locals, 'eval')),
  ],
  compile: [
    'source! filename! mode! flags= dont_inherit= optimize= * _feature_version=',
    (vm, source, file, mode, flags = 0) => new Pending(compileFunction(vm, source, file, mode, flags)),
  ],
  aiter: ['obj', (vm, value) => new Pending(callSpecial(vm, value, '__aiter__', []))],
  anext: ['obj', (vm, value) => new Pending(callSpecial(vm, value, '__anext__', []))],
  breakpoint: [
    '*args **kw',
    (vm, args: PyTuple, kw: PyDict) =>
      new Pending(callGen(vm, vm.moduleNamed('sys')?.dict.get('breakpointhook'), args.items, kw)),
  ],
};

/** compile(): trees, and text that is to become one, are ast's business. */
function* compileFunction(vm: Vm, source: Value, file: Value, mode: Value, flags: Value): Gen<Value> {
  const name = file instanceof PyBytes ? sourceText(file.v) : (file as string);
  const isText = typeof source === 'string' || source instanceof PyBytes;
  if (isText && ((flags as number) & 0x400) === 0)
    return yield* compileText(vm, typeof source === 'string' ? source : sourceText(source.v), name, mode as string);
  const ast = yield* vm.importModule('_ast');
  return yield* callGen(vm, ast.dict.get(isText ? '_parse' : '_build'), [source, name, mode]);
}

function* makeCallableIterator(vm: Vm, fn: Value, sentinel: Value): Gen<Value> {
  const itertools = yield* vm.importModule('itertools');
  return yield* callGen(vm, itertools.dict.get('_callable_iterator'), [
    native('next', '', () => new Pending(callableIterator(vm, fn, sentinel))),
  ]);
}

export function builtinFunctions(): Map<string, Value> {
  const out = new Map<string, Value>();
  for (const [name, [params, call]] of Object.entries(table)) out.set(name, native(name, params, call));
  out.set('__build_class__', buildClass);
  return out;
}

export { attributeNames, Ellipsis, indexError, MappingProxy, nextOf, PyModule, signature, stopIterationType, strOf };
