import { compileExpression, compileModule } from '../compile/compiler.ts';
import { PyCode } from '../compile/code.ts';
import { indexError, PyException, attributeErrorType, raise, stopIteration, stopIterationType, typeError, valueError } from '../objects/exception.ts';
import { native, signature } from '../objects/define.ts';
import { PyFunction } from '../objects/function.ts';
import { PyIterator } from '../objects/generator.ts';
import {
  Ellipsis, NotImplemented, Pending, PyBoundMethod, PyBytes, PyComplex, PyDict, PyFloat, PyList, PyNative, PyObject, PyPrimitive, PyTuple, PyType, PyModule, typeOf, type NativeCall, type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { RunFrameRequest } from '../objects/run-frame.ts';
import { attrOr, deleteAttr, getAttr, setAttr } from '../protocols/attributes.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { formatValue } from '../protocols/formatting.ts';
import { hashOf } from '../protocols/hashing.ts';
import { forEach, iterateAll, iterOf, nextGen, nextOf } from '../protocols/iterate.ts';
import { asInt, asFloat, normal } from '../protocols/numbers.ts';
import { binary, lessGen, compare } from '../protocols/operators.ts';
import { callMethod, callSpecial } from '../protocols/special.ts';
import { ascii, reprOf, strOf } from '../protocols/text.ts';
import { truthOf } from '../protocols/truth.ts';
import { StatementParser } from '../syntax/statement-parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { attributeNames } from '../traceback/suggest.ts';
import { Frame } from '../vm/frame.ts';
import { syntaxError } from '../vm/syntax-error.ts';
import { buildClass } from '../vm/build-class.ts';
import type { Vm } from '../vm/vm.ts';
import { localsOf } from './frame-object.ts';
import { roundFloat, roundInt } from './rounding.ts';
import { sortItems } from './list-type.ts';
import { MappingProxy } from './mapping-proxy.ts';
import { decode } from './codecs.ts';
import { printTo } from '../io/print.ts';
import { inputLine } from '../io/input.ts';
import { openFile } from '../io/open.ts';

function* sum(vm: Vm, iterable: Value, start: Value): Gen<Value> {
  if (typeof start === 'string') throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  let total: Value = start as Value;
  // 3.12 adds floats with compensation, so that sum([0.1] * 10) is 1.0.
  let compensation = 0;
  yield* forEach(vm, iterable, function* (item) {
    if (typeof total === 'number' && typeof item === 'number') {
      const r = total + item;
      if (Number.isSafeInteger(r)) {
        total = r;
        return undefined;
      }
    }
    if (total instanceof PyFloat && total.cls.builtin && (item instanceof PyFloat || typeof item === 'number')) {
      const x = item instanceof PyFloat ? item.v : item;
      const t = total.v + x;
      if (Math.abs(total.v) >= Math.abs(x)) compensation += total.v - t + x;
      else compensation += x - t + total.v;
      total = new PyFloat(t);
      return undefined;
    }
    if (compensation !== 0 && total instanceof PyFloat) {
      total = new PyFloat(total.v + compensation);
      compensation = 0;
    }
    total = yield* settle(binary(vm, 0, total, item));
    return undefined;
  });
  if (total instanceof PyFloat && compensation !== 0 && Number.isFinite(compensation)) return new PyFloat(total.v + compensation);
  return total;
}

function* extreme(vm: Vm, args: readonly Value[], key: Value, fallback: Value, least: boolean): Gen<Value> {
  const name = least ? 'min' : 'max';
  if (args.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
  if (args.length > 1 && fallback !== undefined) throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  const items = args.length === 1 ? yield* iterateAll(vm, args[0]) : args;
  if (items.length === 0) {
    if (fallback !== undefined) return fallback;
    throw valueError(`${name}() iterable argument is empty`);
  }
  let best = items[0];
  let bestKey = key === null || key === undefined ? best : yield* callGen(vm, key, [best]);
  for (let i = 1; i < items.length; i++) {
    const item = items[i];
    const itemKey = key === null || key === undefined ? item : yield* callGen(vm, key, [item]);
    let better: boolean;
    if (least) better = yield* lessGen(vm, itemKey, bestKey);
    else better = yield* truthOf(vm, yield* settle(compare(vm, 4, itemKey, bestKey)));
    if (better) {
      best = item;
      bestKey = itemKey;
    }
  }
  return best;
}

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
  if (!(it instanceof PyIterator) && typeOf(it).lookup('__next__') === undefined) throw typeError(`'${typeOf(it).name}' object is not an iterator`);
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
  if (typeof name !== 'string') throw typeError(`attribute name must be string, not '${typeOf(name).name}'`);
  if (fallback === undefined) return yield* settle(getAttr(vm, self, name));
  const found = yield* settle(attrOr(vm, self, name));
  return found === undefined ? fallback : found;
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
  if (method === null) throw typeError(`'${typeOf(value).name}' object is not reversible`);
  if (method !== undefined) return yield* callMethod(vm, method, value, []);
  if (typeOf(value).lookup('__getitem__') === undefined || typeOf(value).lookup('__len__') === undefined) throw typeError(`'${typeOf(value).name}' object is not reversible`);
  const items = [...(yield* iterateAll(vm, value))];
  return yield* settle(iterOf(vm, new PyList(items.reverse())));
}

function* divmod(vm: Vm, a: Value, b: Value): Gen<Value> {
  const left = typeOf(a).lookup('__divmod__');
  const first = left === undefined || (asFloat(b) !== undefined && b instanceof PyFloat && asInt(a) !== undefined) ? NotImplemented : yield* callMethod(vm, left, a, [b]);
  if (first !== NotImplemented) return first;
  const right = typeOf(b).lookup('__rdivmod__');
  const second = right === undefined ? NotImplemented : yield* callMethod(vm, right, b, [a]);
  if (second !== NotImplemented) return second;
  if (asFloat(a) === undefined || asFloat(b) === undefined) throw typeError(`unsupported operand type(s) for divmod(): '${typeOf(a).name}' and '${typeOf(b).name}'`);
  return new PyTuple([yield* settle(binary(vm, 4, a, b)), yield* settle(binary(vm, 5, a, b))]);
}

function* pow(vm: Vm, base: Value, exponent: Value, modulus: Value): Gen<Value> {
  if (modulus === null || modulus === undefined) return yield* settle(binary(vm, 6, base, exponent));
  const [a, b, m] = [asInt(base), asInt(exponent), asInt(modulus)];
  if (a === undefined || b === undefined || m === undefined) throw typeError('pow() 3rd argument not allowed unless all arguments are integers');
  if (m == 0) throw valueError('pow() 3rd argument cannot be 0');
  const n = BigInt(m) < 0n ? -BigInt(m) : BigInt(m);
  let e = BigInt(b);
  let x = ((BigInt(a) % n) + n) % n;
  if (e < 0n) {
    x = inverse(x, n);
    e = -e;
  }
  let r = 1n % n;
  while (e > 0n) {
    if (e & 1n) r = (r * x) % n;
    x = (x * x) % n;
    e >>= 1n;
  }
  return normal(BigInt(m) < 0n && r !== 0n ? r + BigInt(m) : r);
}

function inverse(a: bigint, n: bigint): bigint {
  let [r0, r1, s0, s1] = [a, n, 1n, 0n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1] = [r1, r0 - q * r1];
    [s0, s1] = [s1, s0 - q * s1];
  }
  if (r0 !== 1n) throw valueError('base is not invertible for the given modulus');
  return ((s0 % n) + n) % n;
}

function* roundFunction(vm: Vm, value: Value, digits: Value): Gen<Value> {
  if (value instanceof PyFloat && value.cls.builtin) return roundFloat(value.v, digits);
  const int = asInt(value);
  if (int !== undefined && typeof value !== 'object') return roundInt(int, digits);
  const method = typeOf(value).lookup('__round__');
  if (method === undefined) throw typeError(`type ${typeOf(value).name} doesn't define __round__ method`);
  return yield* callMethod(vm, method, value, digits === undefined || digits === null ? [] : [digits]);
}

function* absFunction(vm: Vm, value: Value): Gen<Value> {
  const method = typeOf(value).lookup('__abs__');
  if (method === undefined) throw typeError(`bad operand type for abs(): '${typeOf(value).name}'`);
  return yield* callMethod(vm, method, value, []);
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

function numberBase(value: Value, base: number, prefix: string, vm: Vm): Value | Pending {
  const int = asInt(value);
  if (int === undefined) {
    const method = typeOf(value).lookup('__index__');
    if (method === undefined) throw typeError(`'${typeOf(value).name}' object cannot be interpreted as an integer`);
    return new Pending(viaIndex(vm, method, value, base, prefix));
  }
  return int < 0 ? `-${prefix}${(-BigInt(int)).toString(base)}` : prefix + int.toString(base);
}

function* viaIndex(vm: Vm, method: Value, value: Value, base: number, prefix: string): Gen<Value> {
  return numberBase(yield* callMethod(vm, method, value, []), base, prefix, vm) as Value;
}

export function compileText(_vm: Vm, text: string, file: string, mode: string): PyCode {
  const source = { lines: text.split('\n'), ...(file.startsWith('<') && file !== '<string>' ? {} : { hidden: file.startsWith('<') }) };
  try {
    if (mode === 'eval') return compileExpression(new StatementParser(text.replace(/^[ \t]+/, '')).single(), { file, source, mode: 'exec' });
    const parser = new StatementParser(text);
    const module = mode === 'single' ? parser.interactive() : parser.module();
    return compileModule(module.body, { file, source, mode: mode === 'single' ? 'single' : 'exec' });
  } catch (error) {
    if (error instanceof SyntaxFailure) throw syntaxError(error, file, text);
    throw error;
  }
}

function* run(vm: Vm, source: Value, globals: Value, locals: Value, mode: 'exec' | 'eval'): Gen<Value> {
  let code: PyCode;
  if (source instanceof PyCode) code = source;
  else {
    const text = typeof source === 'string' ? source : source instanceof PyBytes ? decode(source.v, 'utf-8', 'strict') : undefined;
    if (text === undefined) throw typeError(`${mode}() arg 1 must be a string, bytes or code object`);
    code = compileText(vm, text, '<string>', mode);
  }
  const frame = vm.thread.frame;
  if (globals !== undefined && globals !== null && !(globals instanceof PyDict)) throw typeError(`${mode}() globals must be a dict, not ${typeOf(globals).name}`);
  const space = globals instanceof PyDict ? globals : (frame?.globals ?? new PyDict());
  const names = locals instanceof PyDict ? locals : globals instanceof PyDict ? space : frame ? localsOf(frame) : space;
  if (space.get('__builtins__') === undefined) space.set('__builtins__', vm.builtins);
  return (yield new RunFrameRequest(new Frame(code, space, names, undefined, undefined))) as Value;
}

function* callableIterator(vm: Vm, fn: Value, sentinel: Value): Gen<Value> {
  const value = yield* callGen(vm, fn, []);
  const same = yield* settle(compare(vm, 2, value, sentinel));
  if (same === true) throw stopIteration();
  return value;
}

const table: Readonly<Record<string, readonly [string, NativeCall]>> = {
  print: ['*args sep= end= file= flush=', (vm, args: PyTuple, sep = null, end = null, file = null, flush) => new Pending(printTo(vm, args.items, sep, end, file, flush))],
  input: ['prompt?', (vm, prompt) => new Pending(inputLine(vm, prompt))],
  open: ['file! mode= buffering= encoding= errors= newline= closefd= opener=', (vm, file, mode = 'r', buffering = -1, encoding = null, errors = null, newline = null) => new Pending(openFile(vm, file, mode, buffering, encoding, errors, newline))],
  len: ['obj', (vm, value) => vm.length(value)],
  repr: ['obj', (vm, value) => new Pending(reprOf(vm, value))],
  ascii: ['obj', (vm, value) => new Pending((function* (): Gen<Value> { return ascii(yield* reprOf(vm, value)); })())],
  abs: ['x', (vm, value) => (typeof value === 'number' ? Math.abs(value) : value instanceof PyFloat && value.cls.builtin ? new PyFloat(Math.abs(value.v)) : value instanceof PyComplex ? new PyFloat(Math.hypot(value.re, value.im)) : new Pending(absFunction(vm, value)))],
  all: ['iterable', (vm, value) => new Pending(anyAll(vm, value, false))],
  any: ['iterable', (vm, value) => new Pending(anyAll(vm, value, true))],
  bin: ['x', (vm, value) => numberBase(value, 2, '0b', vm)],
  oct: ['x', (vm, value) => numberBase(value, 8, '0o', vm)],
  hex: ['x', (vm, value) => numberBase(value, 16, '0x', vm)],
  callable: ['obj', (_vm, value) => value instanceof PyFunction || value instanceof PyType || value instanceof PyNative || value instanceof PyBoundMethod || typeOf(value).lookup('__call__') !== undefined],
  chr: ['i', (_vm, value) => {
    const code = asInt(value);
    if (code === undefined) throw typeError(`'${typeOf(value).name}' object cannot be interpreted as an integer`);
    if (code < 0 || code > 0x10ffff) throw valueError('chr() arg not in range(0x110000)');
    return String.fromCodePoint(Number(code));
  }],
  ord: ['c', (_vm, value) => {
    const text = value instanceof PyPrimitive ? value.prim : value;
    if (value instanceof PyBytes && value.v.length === 1) return value.v[0];
    if (typeof text !== 'string') throw typeError(`ord() expected string of length 1, but ${typeOf(value).name} found`);
    const chars = [...text];
    if (chars.length !== 1) throw typeError(`ord() expected a character, but string of length ${chars.length} found`);
    return text.codePointAt(0);
  }],
  delattr: ['obj name', (vm, self, name: string) => deleteAttr(vm, self, name)],
  getattr: ['obj name default?', (vm, self, name, fallback) => new Pending(getattrFunction(vm, self, name, fallback))],
  setattr: ['obj name value', (vm, self, name: string, value) => setAttr(vm, self, name, value)],
  hasattr: ['obj name', (vm, self, name: string) => new Pending(hasattr(vm, self, name))],
  dir: ['obj?', (vm, value) => new Pending(dirFunction(vm, value))],
  vars: ['obj?', (vm, value) => new Pending(varsFunction(vm, value))],
  divmod: ['x y', (vm, a, b) => new Pending(divmod(vm, a, b))],
  pow: ['base! exp! mod=', (vm, a, b, m) => (m === undefined ? binary(vm, 6, a, b) : new Pending(pow(vm, a, b, m)))],
  round: ['number! ndigits=', (vm, value, digits = null) => new Pending(roundFunction(vm, value, digits))],
  format: ['value spec?', (vm, value, spec = '') => new Pending(formatValue(vm, value, spec as string))],
  hash: ['obj', (vm, value) => new Pending(hashOf(vm, value))],
  id: ['obj', (_vm, value) => (value instanceof PyObject ? value.id : typeof value === 'number' ? 0x95d000 + value * 32 : 0x7f3a5c000000)],
  isinstance: ['obj cls', (vm, value, cls) => {
    if (cls instanceof PyType) {
      if (typeOf(value).isSubclass(cls)) return true;
      if (cls.cls.builtin) return false;
    }
    return new Pending(isinstance(vm, value, cls));
  }],
  issubclass: ['cls of', (vm, cls, of) => new Pending(issubclass(vm, cls, of))],
  iter: ['obj sentinel?', (vm, value, sentinel) => {
    if (sentinel === undefined) return iterOf(vm, value);
    return new Pending(makeCallableIterator(vm, value, sentinel));
  }],
  next: ['it default?', (vm, it, fallback) => new Pending(nextFunction(vm, it, fallback))],
  max: ['*args key= default=', (vm, args: PyTuple, key, fallback) => quickExtreme(args.items, key, false) ?? new Pending(extreme(vm, args.items, key, fallback, false))],
  min: ['*args key= default=', (vm, args: PyTuple, key, fallback) => quickExtreme(args.items, key, true) ?? new Pending(extreme(vm, args.items, key, fallback, true))],
  sum: ['iterable start=', (vm, iterable, start = 0) => new Pending(sum(vm, iterable, start))],
  sorted: ['iterable * key= reverse=', (vm, iterable, key, reverse) => new Pending(sortedFunction(vm, iterable, key, reverse))],
  reversed: ['seq', (vm, value) => new Pending(reversed(vm, value))],
  globals: ['', (vm) => vm.thread.frame?.globals ?? new PyDict()],
  locals: ['', (vm) => (vm.thread.frame ? localsOf(vm.thread.frame) : new PyDict())],
  exec: ['source! globals= locals= *', (vm, source, globals, locals) => new Pending(execFunction(vm, source, globals, locals))],
  eval: ['source! globals= locals=', (vm, source, globals, locals) => new Pending(run(vm, source, globals, locals, 'eval'))],
  compile: ['source! filename! mode! flags= dont_inherit= optimize=', (vm, source, file, mode) => compileText(vm, typeof source === 'string' ? source : decode((source as PyBytes).v, 'utf-8', 'strict'), file as string, mode as string)],
  aiter: ['obj', (vm, value) => new Pending(callSpecial(vm, value, '__aiter__', []))],
  anext: ['obj', (vm, value) => new Pending(callSpecial(vm, value, '__anext__', []))],
  breakpoint: ['', () => { throw raise('RuntimeError', "drydock: 'pdb' is not simulated"); }],
};

function quickExtreme(items: readonly Value[], key: Value, least: boolean): Value | undefined {
  if (key !== undefined || items.length < 2) return undefined;
  let best = items[0];
  for (const item of items) {
    if (typeof item !== 'number' || typeof best !== 'number') return undefined;
    if (least ? item < best : item > best) best = item;
  }
  return best;
}

function* execFunction(vm: Vm, source: Value, globals: Value, locals: Value): Gen<Value> {
  yield* run(vm, source, globals, locals, 'exec');
  return null;
}

function* makeCallableIterator(vm: Vm, fn: Value, sentinel: Value): Gen<Value> {
  const itertools = yield* vm.importModule('itertools');
  return yield* callGen(vm, itertools.dict.get('_callable_iterator'), [native('next', '', () => new Pending(callableIterator(vm, fn, sentinel)))]);
}

export function builtinFunctions(): Map<string, Value> {
  const out = new Map<string, Value>();
  for (const [name, [params, call]] of Object.entries(table)) out.set(name, native(name, params, call));
  out.set('__build_class__', buildClass);
  return out;
}

export { attributeNames, Ellipsis, indexError, MappingProxy, nextOf, PyModule, signature, stopIterationType, strOf };
