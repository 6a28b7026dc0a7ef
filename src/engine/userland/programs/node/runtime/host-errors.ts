import { builtinFrame, builtinName } from './builtin-frame.ts';
import type { Runtime } from './runtime.ts';
import type { FrameCode } from './suspension.ts';

export type ErrorKind =
  | 'Error'
  | 'TypeError'
  | 'RangeError'
  | 'ReferenceError'
  | 'SyntaxError'
  | 'EvalError'
  | 'URIError';

const KINDS = { Error, TypeError, RangeError, ReferenceError, SyntaxError, EvalError, URIError } as const;

/** Errors that a guest meets are the host's own error objects, whose `stack` tells of the guest's calls. */
export class HostErrors {
  readonly #rt: Runtime;
  /** Errors with a trace of ours, and where they were made. */
  readonly #traced = new WeakMap<object, { readonly code: FrameCode; readonly at: number }>();

  /** Errors that the program has made and whose trace has been read: V8 no longer knows their place. */
  readonly lost = new WeakSet<object>();

  constructor(rt: Runtime) {
    this.#rt = rt;
  }

  make(kind: ErrorKind, message: string, more: Readonly<Record<string, unknown>> = {}): Error {
    const error = new KINDS[kind](message);
    const rt = this.#rt;
    const { top } = rt;
    const name = rt.builtin && rt.builtinTop === top ? builtinName(rt.builtin, rt.builtinSelf) : undefined;
    if (name !== undefined) rt.top = builtinFrame(top, name);
    this.setStack(error);
    rt.top = top;
    for (const [name, value] of Object.entries(more)) define(error, name, value, true);
    this.#rt.thrown(error);
    return error;
  }

  plain(message: string): Error {
    return this.make('Error', message);
  }

  /** Node's own errors, such as `TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument …`. */
  coded(kind: ErrorKind, code: string, message: string): Error {
    const error = new KINDS[kind](message);
    const { name } = error;
    this.#note(error, 0);
    define(error, 'stack', `${name} [${code}]: ${message}${this.#rt.stack()}`, false);
    define(error, 'code', code, true);
    this.#rt.thrown(error);
    return error;
  }

  /** Gives an error its trace, from the calls that are open now. Its first line is that of the moment when somebody first reads it, as in V8. */
  setStack(error: object, skip = 0, byProgram = false): void {
    this.#note(error, skip);
    const frames = this.#rt.stack(skip);
    let read: { readonly text: unknown } | undefined;
    Object.defineProperty(error, 'stack', {
      get: () => {
        this.#rt.asking = 0;
        if (byProgram) this.lost.add(error);
        read ??= this.#rt.host.prepare(error, frames) ?? { text: headerOf(error) + frames };
        return read.text;
      },
      set: (text: unknown) => {
        read = { text };
      },
      enumerable: false,
      configurable: true,
    });
  }

  /** Of an error that the host has thrown: gives it a guest's trace. All else is handed back as it is. */
  trace(thrown: unknown): unknown {
    this.#rt.asking = 0;
    if (!(thrown instanceof Error) || this.#traced.has(thrown)) return thrown;
    if (thrown.name === 'InternalError' || (thrown instanceof RangeError && /call stack/.test(thrown.message)))
      return this.make('RangeError', 'Maximum call stack size exceeded');
    if (thrown instanceof RangeError) asNodeSays(thrown);
    this.setStack(thrown);
    this.#rt.thrown(thrown);
    return thrown;
  }

  /** An error that a built-in function of the host has thrown: its trace begins in the built-in, as V8 shows it. */
  fromBuiltin(thrown: unknown, callee: object, self: unknown): unknown {
    if (!(thrown instanceof Error) || this.#traced.has(thrown) || thrown.name === 'InternalError') return thrown;
    const name = builtinName(callee, self);
    if (name === undefined || (thrown instanceof RangeError && /call stack/.test(thrown.message)))
      return this.trace(thrown);
    const rt = this.#rt;
    const { top } = rt;
    rt.top = builtinFrame(top, name);
    const traced = this.trace(thrown);
    rt.top = top;
    return traced;
  }

  #note(error: object, skip: number): void {
    let at = this.#rt.top;
    for (let i = 0; i < skip && at.parent; i++) at = at.parent;
    while (at.parent && (!at.code.source || at.code.source.role === 'native')) at = at.parent;
    this.#traced.set(error, { code: at.code, at: at.at });
  }

  /** The innermost place of the program's own code that made an error. */
  madeAt(error: object): { readonly code: FrameCode; readonly at: number } | undefined {
    return this.#traced.get(error);
  }

  isTraced(error: object): boolean {
    return this.#traced.has(error);
  }

  /** What is no function where a built-in needs one: `number 3`, `object`, `string "s"`. */
  showTyped(value: unknown): string {
    if (typeof value === 'object') return value === null ? 'object null' : 'object';
    if (value === undefined || typeof value === 'symbol') return typeof value;
    return `${typeof value} ${this.show(value)}`;
  }

  /** As V8 shows an object in a message (Object::NoSideEffectsToString): by its class, where it has the toString of all. */
  #showObject(value: object): string {
    if (this.#rt.proxies.has(value)) return '#<Object>';
    if (value instanceof Error) return headerOf(value);
    if (value.toString === Object.prototype.toString) return `#<${typeNameOf(value)}>`;
    const text = Object.prototype.toString.call(value);
    return /Array|Date|RegExp/.test(text) ? text : '[object Object]';
  }

  /** What the host throws where an assignment fails does not know a guest's classes. */
  refusedWrite(thrown: unknown, object: object): unknown {
    if (thrown instanceof TypeError && !this.#traced.has(thrown))
      thrown.message = thrown.message.replace(/\[object [^\]]*\]/, () => this.show(object));
    return thrown;
  }

  /** A value in a message: `undefined`, `"text"`, `#<Type>`. */
  show(value: unknown): string {
    switch (typeof value) {
      case 'string':
        return JSON.stringify(value);
      case 'symbol':
        return value.toString();
      case 'bigint':
        return String(value);
      case 'function':
        return Function.prototype.toString.call(value).startsWith('class') ? `class ${value.name}` : 'function';
      case 'object':
        if (value === null) return 'null';
        if (Array.isArray(value)) return '[object Array]';
        return this.#showObject(value);
      default:
        return String(value);
    }
  }
}

/** What a host newer or other than Node 24's V8 says in other words. */
function asNodeSays(thrown: RangeError): void {
  const { message } = thrown;
  if (/^Exponent must be|negative exponent/.test(message)) thrown.message = 'undefined must be positive';
  else if (/^invalid language tag/i.test(message)) thrown.message = 'Incorrect locale information provided';
}

export function headerOf(error: object): string {
  const { name, message } = error as Error;
  const shown = name === undefined ? 'Error' : String(name);
  if (message === undefined || message === '') return shown;
  return shown === '' ? String(message) : `${shown}: ${String(message)}`;
}

/** The name of the constructor that an object's prototype names. */
export function typeNameOf(value: object): string {
  for (let at: object | null = value; at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, 'constructor');
    if (own && typeof own.value === 'function' && own.value.name !== '') return own.value.name;
  }
  return 'Object';
}

function define(target: object, name: string, value: unknown, enumerable: boolean): void {
  Object.defineProperty(target, name, { value, enumerable, writable: true, configurable: true });
}
