/** The mocks of node:test: functions, methods, timers. */
export const source = String.raw`'use strict';
class MockFunctionContext {
  #calls = []; #mocks = new Map(); #implementation; #original; #restore; #times;
  constructor(implementation, original, restore, times) { this.#implementation = implementation; this.#original = original; this.#restore = restore; this.#times = times; }
  get calls() { return this.#calls.slice(); }
  callCount() { return this.#calls.length; }
  mockImplementation(run) { if (typeof run !== 'function') throw binding.invalidType('implementation', 'of type function', run); this.#implementation = run; }
  mockImplementationOnce(run, onCall) { if (typeof run !== 'function') throw binding.invalidType('implementation', 'of type function', run); this.#mocks.set(onCall === undefined ? this.#calls.length : onCall, run); }
  restore() { const { object, name, descriptor } = this.#restore || {}; if (object) { if (this.#restore.isOwn) Object.defineProperty(object, name, descriptor); else delete object[name]; } else this.#implementation = this.#original; }
  resetCalls() { this.#calls = []; }
  trackCall(call) { this.#calls.push(call); }
  nextImpl() {
    const next = this.#calls.length; const once = this.#mocks.get(next);
    if (next + 1 === this.#times) this.restore();
    if (once === undefined) return this.#implementation;
    this.#mocks.delete(next);
    return once;
  }
}
const property = (object, name) => { for (let at = object; at; at = Object.getPrototypeOf(at)) { const found = Object.getOwnPropertyDescriptor(at, name); if (found) return found; } };
class MockTracker {
  #mocks = []; #timers;
  get timers() { return this.#timers ??= new MockTimers(); }
  fn(original = function() {}, implementation = original, options = {}) {
    if (original !== null && typeof original === 'object') { options = original; original = function() {}; implementation = original; } else if (implementation !== null && typeof implementation === 'object') { options = implementation; implementation = original; }
    return this.#track(new MockFunctionContext(implementation, original, undefined, options.times ?? Infinity), original);
  }
  #track(context, original) {
    const call = (type, self, args, target) => {
      const run = context.nextImpl();
      let result; let error;
      try { result = target ? Reflect.construct(run, args, target === proxy ? run : target) : Reflect.apply(run, self, args); } catch (thrown) { error = thrown; throw thrown; }
      finally { context.trackCall({ arguments: args, error, result, stack: new Error(), target, this: target ? result : self }); }
      return result;
    };
    const proxy = new Proxy(original, {
      __proto__: null,
      apply: (fn, self, args) => call(fn, self, args, undefined),
      construct: (fn, args, target) => call(fn, undefined, args, target),
      get: (fn, name, receiver) => name === 'mock' ? context : Reflect.get(fn, name, receiver),
    });
    this.#mocks.push(context);
    return proxy;
  }
  method(object, name, implementation, options = {}) {
    if (typeof name !== 'string' && typeof name !== 'symbol') throw binding.invalidType('methodName', 'of type string or an instance of symbol', name);
    if (typeof object !== 'function' && (object === null || typeof object !== 'object')) throw binding.invalidType('object', 'of type object', object);
    if (implementation !== null && typeof implementation === 'object') { options = implementation; implementation = undefined; }
    const { getter = false, setter = false, times = Infinity } = options;
    const descriptor = property(object, name);
    const original = descriptor && (getter ? descriptor.get : setter ? descriptor.set : descriptor.value);
    if (typeof original !== 'function') throw binding.invalidValue('methodName', 'must be a method', original);
    const mock = this.#track(new MockFunctionContext(implementation === undefined ? original : implementation, original, { object, name, descriptor, isOwn: Object.hasOwn(object, name) }, times), original);
    Object.defineProperty(object, name, { configurable: descriptor.configurable, enumerable: descriptor.enumerable, ...(getter ? { get: mock, set: descriptor.set } : setter ? { get: descriptor.get, set: mock } : { writable: descriptor.writable, value: mock }) });
    return mock;
  }
  getter(object, name, implementation, options) { return this.method(object, name, implementation !== null && typeof implementation === 'object' ? { ...implementation, getter: true } : implementation, { ...options, getter: true }); }
  setter(object, name, implementation, options) { return this.method(object, name, implementation !== null && typeof implementation === 'object' ? { ...implementation, setter: true } : implementation, { ...options, setter: true }); }
  property(object, name, value) { const before = property(object, name); object[name] = value; this.#mocks.push({ restore() { if (before) Object.defineProperty(object, name, before); else delete object[name]; } }); return object; }
  module() { throw new Error('drydock: mock.module is not simulated'); }
  reset() { this.restoreAll(); if (this.#timers) this.#timers.reset(); this.#mocks = []; }
  restoreAll() { for (const one of this.#mocks) one.restore(); }
}
/** Timers that run when they are told to. */
class MockTimers {
  #now = 0; #queue = []; #ids = 0; #saved; #apis = [];
  enable({ apis = ['setInterval', 'setTimeout', 'setImmediate', 'Date'], now = 0 } = {}) {
    if (this.#saved) throw binding.coded('Error', 'ERR_INVALID_STATE', 'Invalid state: MockTimers is already enabled!');
    this.#now = Number(now); this.#apis = apis;
    const saved = this.#saved = { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate, Date };
    const add = (run, ms, args, every) => { const timer = { id: ++this.#ids, at: this.#now + (Number(ms) || 1), run, args, every, [Symbol.toPrimitive]() { return this.id; }, ref() { return this; }, unref() { return this; }, hasRef: () => true }; this.#queue.push(timer); return timer; };
    const remove = (timer) => { this.#queue = this.#queue.filter((one) => one !== timer && one.id !== timer); };
    if (apis.includes('setTimeout')) { globalThis.setTimeout = (run, ms, ...args) => add(run, ms, args); globalThis.clearTimeout = remove; }
    if (apis.includes('setInterval')) { globalThis.setInterval = (run, ms, ...args) => add(run, ms, args, Number(ms) || 1); globalThis.clearInterval = remove; }
    if (apis.includes('setImmediate')) { globalThis.setImmediate = (run, ...args) => { const timer = add(run, 0, args); timer.at = this.#now; return timer; }; globalThis.clearImmediate = remove; }
    if (apis.includes('Date')) {
      const clock = () => this.#now;
      globalThis.Date = class Date extends saved.Date { constructor(...args) { if (args.length === 0) super(clock()); else super(...args); } static now() { return clock(); } };
    }
  }
  reset() { if (!this.#saved) return; Object.assign(globalThis, this.#saved); this.#saved = undefined; this.#queue = []; this.#now = 0; }
  [Symbol.dispose]() { this.reset(); }
  setTime(ms) { this.#now = ms; }
  tick(ms = 1) {
    if (!this.#saved) throw binding.coded('Error', 'ERR_INVALID_STATE', 'Invalid state: You should enable MockTimers first by calling the .enable function');
    const end = this.#now + ms;
    for (;;) {
      const next = this.#queue.filter((one) => one.at <= end).sort((a, b) => a.at - b.at || a.id - b.id)[0];
      if (!next) break;
      this.#now = Math.max(this.#now, next.at);
      if (next.every === undefined) this.#queue = this.#queue.filter((one) => one !== next); else next.at += next.every;
      next.run(...next.args);
    }
    this.#now = end;
  }
  runAll() { const last = Math.max(...this.#queue.map((one) => one.at), this.#now); this.tick(last - this.#now); }
}
module.exports = { MockTracker };
`;
