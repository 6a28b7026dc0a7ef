import type { Builtin } from '../process/builtin.ts';

/** Explicit resource management: what `using` notes its values in, and the stacks for programs (ECMAScript, proposal of stage 4). */
export const disposal: Builtin = {
  name: 'internal/disposal',
  internal: true,
  source: String.raw`'use strict';
const sync = Symbol.dispose; const async = Symbol.asyncDispose;
class SuppressedError extends Error {
  constructor(error, suppressed, message) {
    super(message);
    Object.defineProperty(this, 'error', { value: error, writable: true, configurable: true });
    Object.defineProperty(this, 'suppressed', { value: suppressed, writable: true, configurable: true });
  }
}
Object.defineProperty(SuppressedError.prototype, 'name', { value: 'SuppressedError', writable: true, configurable: true });
function methodOf(value, isAsync) {
  let method = isAsync ? value[async] : undefined;
  let waits = isAsync;
  if (method === undefined || method === null) { method = value[sync]; if (isAsync && typeof method === 'function') waits = false; }
  if (typeof method !== 'function') throw new TypeError('Symbol(Symbol.dispose) is not a function');
  return waits ? method : isAsync ? function() { const result = method.call(this); void result; } : method;
}
function check(value) { if ((typeof value !== 'object' && typeof value !== 'function') || value === null) throw new TypeError('An object is expected with \x60using\x60 declarations'); }
class List {
  entries = []; failed = false; error = undefined;
  use(value) { if (value !== undefined && value !== null) { check(value); this.entries.push([methodOf(value, false), value]); } return value; }
  useAsync(value) { if (value === undefined || value === null) this.entries.push([() => {}, undefined]); else { check(value); this.entries.push([methodOf(value, true), value]); } return value; }
  fail(error) { this.error = this.failed ? new SuppressedError(error, this.error, 'An error was suppressed during disposal') : error; this.failed = true; }
  end() { if (this.failed) { const { error } = this; throw error; } }
  dispose() {
    while (this.entries.length > 0) { const [method, value] = this.entries.pop(); try { method.call(value); } catch (error) { this.fail(error); } }
    this.end();
  }
  async disposeAsync() {
    while (this.entries.length > 0) { const [method, value] = this.entries.pop(); try { await method.call(value); } catch (error) { this.fail(error); } }
    this.end();
  }
}
const lists = new WeakMap();
const open = (stack, type, method) => { const list = lists.get(stack); if (!list) throw new ReferenceError('Cannot call ' + type + '.prototype.' + method + ' on an already-disposed ' + type); return list; };
function stackClass(name, waits) {
  const methods = class {
    constructor() { lists.set(this, new List()); }
    get disposed() { return !lists.get(this); }
    use(value) { const list = open(this, name, 'use'); return waits ? list.useAsync(value) : list.use(value); }
    adopt(value, onDispose) { const list = open(this, name, 'adopt'); if (typeof onDispose !== 'function') throw new TypeError(String(onDispose) + ' is not a function'); list.entries.push([() => onDispose(value), undefined]); return value; }
    defer(onDispose) { const list = open(this, name, 'defer'); if (typeof onDispose !== 'function') throw new TypeError(String(onDispose) + ' is not a function'); list.entries.push([() => onDispose(), undefined]); }
    move() { const list = open(this, name, 'move'); const made = new Type(); lists.set(made, list); lists.delete(this); return made; }
  };
  Object.defineProperty(methods, 'name', { value: name, configurable: true });
  const Type = methods;
  const end = waits
    ? { async disposeAsync() { const list = lists.get(this); if (!list) return; lists.delete(this); await list.disposeAsync(); } }.disposeAsync
    : { dispose() { const list = lists.get(this); if (!list) return; lists.delete(this); list.dispose(); } }.dispose;
  for (const key of [end.name, waits ? async : sync]) Object.defineProperty(Type.prototype, key, { value: end, writable: true, configurable: true });
  Object.defineProperty(Type.prototype, Symbol.toStringTag, { value: name, configurable: true });
  return Type;
}
module.exports = { SuppressedError, DisposableStack: stackClass('DisposableStack', false), AsyncDisposableStack: stackClass('AsyncDisposableStack', true), '%disposal': () => new List() };
`,
};
