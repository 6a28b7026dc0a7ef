import { beyondLimit, digitLimit } from '../objects/digit-limit.ts';
import { PyException, raise, typeError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { PyNative } from '../objects/native-function.ts';
import {
  builtinFunctionType,
  Ellipsis,
  NotImplemented,
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
  PyRange,
  PySet,
  PySlice,
  PyTuple,
  PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { boundsOf } from '../objects/range.ts';
import { type Gen, TICK } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { floatRepr } from './float-text.ts';
import { setOrder } from './set-order.ts';
import { callMethod } from './special.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** repr of a str: single quotes unless it has some and no double ones. */
export function strRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (char === quote) out += `\\${char}`;
    else if (code >= 32 && code < 127) out += char === '\\' ? '\\\\' : char;
    else if (ESCAPES[char] !== undefined) out += ESCAPES[char];
    else if (code < 32 || code === 127) out += `\\x${code.toString(16).padStart(2, '0')}`;
    else if (isPrintable(char)) out += char;
    else out += escapeCode(code);
  }
  return out + quote;
}

export function isPrintable(char: string): boolean {
  return char === ' ' || !/[\p{C}\p{Z}]/u.test(char);
}

function escapeCode(code: number): string {
  if (code < 256) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 65536) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** ascii(): what is not ASCII is escaped. */
export function ascii(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    out += code < 128 ? char : escapeCode(code);
  }
  return out;
}

export function bytesRepr(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = `b${quote}`;
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (char === quote || char === '\\') out += `\\${char}`;
    else if (code >= 32 && code < 127) out += char;
    else out += ESCAPES[char] ?? `\\x${code.toString(16).padStart(2, '0')}`;
  }
  return out + quote;
}

export function complexRepr(value: PyComplex): string {
  const part = (v: number): string =>
    Number.isInteger(v) && Math.abs(v) < 1e16 ? (Object.is(v, -0) ? '-0' : String(v)) : floatRepr(v);
  const im = `${part(value.im)}j`;
  if (Object.is(value.re, 0)) return im;
  return `(${part(value.re)}${im.startsWith('-') ? '' : '+'}${im})`;
}

/** `<__main__.Cls object at 0x7f…>` */
export function defaultRepr(value: PyObject): string {
  const { cls } = value;
  const module = moduleOf(cls);
  return `<${module === 'builtins' ? '' : `${module}.`}${cls.qualname} object at ${address(value)}>`;
}

export function address(value: PyObject): string {
  return `0x${value.id.toString(16)}`;
}

export function moduleOf(cls: PyType): string {
  const module = cls.attrs.get('__module__');
  return typeof module === 'string' ? module : 'builtins';
}

export function typeRepr(cls: PyType): string {
  const module = moduleOf(cls);
  return `<class '${module === 'builtins' ? '' : `${module}.`}${cls.qualname}'>`;
}

/** repr of what needs no Python code; undefined for the rest. */
export function quickRepr(value: Value): string | undefined {
  switch (typeof value) {
    case 'number':
      return String(value);
    case 'string':
      return strRepr(value);
    case 'boolean':
      return value ? 'True' : 'False';
    case 'bigint':
      return bigText(value);
    case 'undefined':
      return '<NULL>';
  }
  if (value === null) return 'None';
  if (!value.cls.builtin) return undefined;
  if (value instanceof PyFloat) return floatRepr(value.v);
  if (value instanceof PyBytes)
    return value.cls.name === 'bytearray' ? `bytearray(${bytesRepr(value.v)})` : bytesRepr(value.v);
  if (value === Ellipsis) return 'Ellipsis';
  if (value === NotImplemented) return 'NotImplemented';
  if (value instanceof PyComplex) return complexRepr(value);
  if (value instanceof PyRange) return rangeRepr(value);
  if (value instanceof PyFunction) return `<function ${value.qualname} at ${address(value)}>`;
  if (value instanceof PyNative) return nativeRepr(value);
  if (value instanceof PyType && value.cls.lookup('__repr__') === value.cls.layout.lookup('__repr__'))
    return typeRepr(value);
  if (value instanceof PyModule) return moduleRepr(value);
  return undefined;
}

function bigText(value: bigint): string {
  const text = value.toString();
  if (beyondLimit(text.length - (value < 0n ? 1 : 0)))
    throw raise(
      'ValueError',
      `Exceeds the limit (${digitLimit.most} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
    );
  return text;
}

function rangeRepr(range: PyRange): string {
  const { start, stop, step } = boundsOf(range);
  return step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`;
}

function nativeRepr(value: PyNative): string {
  if (value.cls !== builtinFunctionType) return `<method '${value.name}' of '${value.owner?.name}' objects>`;
  if (value.self !== undefined && value.owner)
    return `<built-in method ${value.name} of ${typeOf(value.self).shown} object at ${value.self instanceof PyObject ? address(value.self) : '0x7f3a5c0e1000'}>`;
  return `<built-in function ${value.name}>`;
}

/** Modules of the library that are part of the interpreter. */
const FROZEN =
  /\/lib\/python3\.13\/(abc|codecs|io|_collections_abc|_sitebuiltins|genericpath|posixpath|os|site|stat|runpy|importlib\/(util|machinery))\.py$/;

function moduleRepr(value: PyModule): string {
  const file = value.dict.get('__file__');
  const name = String(value.dict.get('__name__'));
  if (FROZEN.test(String(file))) return `<module '${name}' (frozen)>`;
  if (typeof file === 'string') return `<module '${name}' from '${file}'>`;
  // One that a program makes has no loader.
  return value.dict.get('__package__') === null ? `<module '${name}'>` : `<module '${name}' (built-in)>`;
}

/** repr(value). */
export function* reprOf(vm: Vm, value: Value): Gen<string> {
  const quick = quickRepr(value);
  if (quick !== undefined) return quick;
  const object = value as PyObject;
  const method = object.cls.lookup('__repr__');
  if (method instanceof PyNative || method === undefined) {
    const own = yield* builtinRepr(vm, object, method);
    if (own !== undefined) return own;
  }
  const answer = yield* callMethod(vm, method, value, []);
  const text = answer instanceof PyPrimitive ? answer.prim : answer;
  if (typeof text !== 'string') throw typeError(`__repr__ returned non-string (type ${typeOf(answer).shown})`);
  return text;
}

/** Containers, with `...` where they hold themselves. */
function* builtinRepr(vm: Vm, value: PyObject, method: Value): Gen<string | undefined> {
  const { cls } = value;
  if (
    cls.lookup('__repr__') !== cls.layout.lookup('__repr__') ||
    (method as PyNative | undefined)?.owner !== cls.layout
  )
    return undefined;
  if (value instanceof PyList && cls.layout.name === 'list')
    return yield* joined(vm, value, value.items, '[', ']', '[...]');
  if (value instanceof PyTuple && cls.layout.name === 'tuple')
    return yield* joined(vm, value, value.items, '(', value.items.length === 1 ? ',)' : ')', '(...)');
  if (value instanceof PyDict && cls.layout.name === 'dict') {
    if (vm.reprs.has(value)) return '{...}';
    if (vm.reprs.size > 900) throw tooDeep();
    vm.reprs.add(value);
    try {
      const parts: string[] = [];
      for (const [key, item] of [...value.map]) {
        if (parts.length % TURN === TURN - 1) yield TICK;
        const original = value.original(key);
        const name = quickRepr(original) ?? (yield* reprOf(vm, original));
        parts.push(`${name}: ${quickRepr(item) ?? (yield* reprOf(vm, item))}`);
      }
      return `{${parts.join(', ')}}`;
    } catch (error) {
      if (vm.reprs.size === 1 && error instanceof RangeError && error.message.includes('call stack')) throw tooDeep();
      throw error;
    } finally {
      vm.reprs.delete(value);
    }
  }
  if (value instanceof PySet) {
    const inside = value.map.size === 0 ? '' : yield* joined(vm, value, setOrder(value), '{', '}', `${cls.name}(...)`);
    if (cls.name === 'set') return inside === '' ? 'set()' : inside;
    return `${cls.name}(${inside})`;
  }
  if (value instanceof PyFloat) return floatRepr(value.v);
  if (value instanceof PyBytes)
    return cls.layout.name === 'bytearray' ? `${cls.name}(${bytesRepr(value.v)})` : bytesRepr(value.v);
  if (value instanceof PyPrimitive) return quickRepr(value.prim);
  if (value instanceof PySlice) {
    const parts: string[] = [];
    for (const part of [value.start, value.stop, value.step]) parts.push(yield* reprOf(vm, part));
    return `slice(${parts.join(', ')})`;
  }
  if (value instanceof PyBoundMethod) {
    const fn = value.fn;
    const name = fn instanceof PyFunction ? fn.qualname : 'method';
    return `<bound method ${name} of ${yield* reprOf(vm, value.self)}>`;
  }
  if (value instanceof PyException) return yield* exceptionRepr(vm, value);
  return undefined;
}

function* exceptionRepr(vm: Vm, error: PyException): Gen<string> {
  const args: string[] = [];
  for (const arg of error.args.items) args.push(yield* reprOf(vm, arg));
  return `${error.cls.name}(${args.join(', ')})`;
}

/** Items shown before others have their turn. */
const TURN = 500;

const tooDeep = (): PyException =>
  raise('RecursionError', 'maximum recursion depth exceeded while getting the repr of an object');

function* joined(
  vm: Vm,
  holder: PyObject,
  items: readonly Value[],
  open: string,
  close: string,
  self: string,
): Gen<string> {
  if (vm.reprs.has(holder)) return self;
  if (vm.reprs.size > 900) throw tooDeep();
  vm.reprs.add(holder);
  try {
    const parts: string[] = [];
    for (const item of items) {
      if (parts.length % TURN === TURN - 1) yield TICK;
      parts.push(quickRepr(item) ?? (yield* reprOf(vm, item)));
    }
    return open + parts.join(', ') + close;
  } catch (error) {
    // Only the outermost has stack enough left to say it.
    if (vm.reprs.size === 1 && error instanceof RangeError && error.message.includes('call stack')) throw tooDeep();
    throw error;
  } finally {
    vm.reprs.delete(holder);
  }
}

/** str(value). */
export function* strOf(vm: Vm, value: Value): Gen<string> {
  if (typeof value === 'string') return value;
  const quick = quickRepr(value);
  if (quick !== undefined) return quick;
  const object = value as PyObject;
  const method = object.cls.lookup('__str__');
  if (method === undefined || (method instanceof PyNative && method.owner?.name === 'object'))
    return yield* reprOf(vm, value);
  if (value instanceof PyPrimitive && typeof value.prim === 'string' && method === value.cls.layout.lookup('__str__'))
    return value.prim;
  const answer = yield* callMethod(vm, method, value, []);
  const text = answer instanceof PyPrimitive ? answer.prim : answer;
  if (typeof text !== 'string') throw typeError(`__str__ returned non-string (type ${typeOf(answer).shown})`);
  return text;
}

export { Pending };
