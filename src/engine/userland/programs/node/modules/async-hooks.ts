import type { Builtin } from '../process/builtin.ts';

/** async_hooks: values that follow the program through callbacks and promises. */
export const asyncHooks: Builtin = {
  name: 'async_hooks',
  source: `'use strict';
const within = (context, run) => { const before = binding.get(); binding.set(context); try { return run(); } finally { binding.set(before); } };
const snapshot = () => { const context = binding.get(); return (run, ...args) => within(context, () => run(...args)); };
class AsyncLocalStorage {
  constructor(options = {}) { this.name = options.name || ''; this._default = options.defaultValue; Object.defineProperty(this, '_default', { enumerable: false }); Object.defineProperty(this, 'name', { enumerable: false }); }
  static bind(run) { const inside = snapshot(); return function(...args) { return inside(() => run.apply(this, args)); }; }
  static snapshot() { return snapshot(); }
  getStore() { const context = binding.get(); return context !== undefined && context.has(this) ? context.get(this) : this._default; }
  run(store, run, ...args) { return within(new Map(binding.get()).set(this, store), () => run(...args)); }
  exit(run, ...args) { const context = new Map(binding.get()); context.delete(this); return within(context, () => run(...args)); }
  enterWith(store) { binding.set(new Map(binding.get()).set(this, store)); }
  disable() { const context = new Map(binding.get()); context.delete(this); binding.set(context); }
}
let ids = 1;
class AsyncResource {
  constructor(type) { this.type = type; this._id = ++ids; this._context = binding.get(); }
  static bind(run) { return AsyncLocalStorage.bind(run); }
  runInAsyncScope(run, self, ...args) {
    const before = binding.get(); binding.set(this._context);
    try {
      return Reflect.apply(run, self, args); //@227:14
    } finally { binding.set(before); }
  }
  bind(run) { const resource = this; return function(...args) { return resource.runInAsyncScope(run, this, ...args); }; }
  asyncId() { return this._id; } triggerAsyncId() { return 1; } emitDestroy() { return this; }
}
const createHook = () => { throw new Error('drydock: async_hooks.createHook is not simulated'); };
module.exports = { AsyncLocalStorage, AsyncResource, createHook, executionAsyncId: () => 1, triggerAsyncId: () => 0, executionAsyncResource: () => ({}) };`,
  natives: ({ rt }) => ({
    get: rt.native('get', 0, () => rt.context),
    set: rt.native('set', 1, (_, [context]) => {
      rt.context = context;
    }),
  }),
};
