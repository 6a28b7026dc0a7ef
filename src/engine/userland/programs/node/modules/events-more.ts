import type { Builtin } from '../process/builtin.ts';

/** What events has beside EventEmitter: once, on, addAbortListener. */
export const eventsMore: Builtin = {
  name: 'internal/events-more',
  internal: true,
  source: `'use strict';
const { inspect } = require('internal/inspect');
const { aborted, interrupted } = require('internal/abort-error');
exports.leak = function leak(target, count, type, m) {
      const name = target.constructor && target.constructor.name || 'EventEmitter';
      const w = new Error('Possible EventEmitter memory leak detected. ' + count + ' ' + String(type) + ' listeners added to ' + inspect(target, { depth: -1 }) + '. MaxListeners is ' + m + '. Use emitter.setMaxListeners() to increase limit');
      w.name = 'MaxListenersExceededWarning'; w.emitter = target; w.type = type; w.count = count;
      process.emitWarning(w);
};
exports.caught = function caught(target, promise, type, args, kCapture, kRejection) {
  if (typeof promise.then !== 'function') return;
  promise.then(undefined, (error) => process.nextTick(() => {
    if (typeof target[kRejection] === 'function') return target[kRejection](error, type, ...args);
    const before = target[kCapture];
    try { target[kCapture] = false; target.emit('error', error); } finally { target[kCapture] = before; }
  }));
};
exports.removeAllListeners = function removeAllListeners(self, all, type, list, signal) {
  if (self._events && self._events.removeListener !== undefined) {
    if (all) { for (const key of Reflect.ownKeys(self._events)) if (key !== 'removeListener') self.removeAllListeners(key); self.removeAllListeners('removeListener'); return self; }
    if (type !== 'removeListener') { const found = list(self, type, false); for (let i = found.length - 1; i >= 0; i--) self.removeListener(type, found[i]); return self; }
  }
  if (all) { self._events = Object.create(null); self._eventsCount = 0; }
  else if (self._events && self._events[type] !== undefined) {
    if (--self._eventsCount === 0) self._events = Object.create(null); else delete self._events[type];
    if (typeof signal === 'function') signal(type, false);
  }
  return self;
};
let AsyncResource;
exports.AsyncResource = () => AsyncResource || (AsyncResource = class EventEmitterAsyncResource extends require('events') {});
exports.listeners = (emitter, type) => typeof emitter.listeners === 'function' ? emitter.listeners(type) : require('internal/web').listenersOf(emitter, type);
exports.addAbortListener = function addAbortListener(signal, listener) {
  if (signal.aborted) queueMicrotask(() => listener());
  else signal.addEventListener('abort', listener, { once: true });
  return { [Symbol.dispose]() { signal.removeEventListener('abort', listener); } };
};
exports.once = async function once(emitter, name, options) {
  const signal = options && options.signal;
  if (signal && signal.aborted) throw aborted(signal, 'events:1006¦    throw new AbortError(undefined, { cause: signal.reason });¦11', 'EventEmitter.once (node:events:1006:11)');
  return new Promise((resolve, reject) => {
    if (typeof emitter.addEventListener === 'function' && typeof emitter.on !== 'function') {
      emitter.addEventListener(name, (event) => resolve([event]), { once: true });
      return;
    }
    const onError = (error) => { emitter.removeListener(name, onEvent); reject(error); };
    const onEvent = (...args) => { emitter.removeListener('error', onError); resolve(args); };
    emitter.once(name, onEvent);
    if (name !== 'error') emitter.once('error', onError);
    if (signal) signal.addEventListener('abort', () => { emitter.removeListener(name, onEvent); emitter.removeListener('error', onError); reject(interrupted(signal, 'events:1036¦      reject(new AbortError(undefined, { cause: signal.reason }));¦14', 'AbortSignal.abortListener (node:events:1036:14)')); }, { once: true });
  });
};
exports.on = function on(emitter, name, options) {
  const signal = options && options.signal;
  if (signal && signal.aborted) throw aborted(signal, 'events:1091¦    throw new AbortError(undefined, { cause: signal.reason });¦11', 'EventEmitter.on (node:events:1091:11)');
  const queue = []; const waiting = []; let failed; let done = false;
  const onEvent = (...args) => { if (waiting.length > 0) waiting.shift().resolve({ value: args, done: false }); else queue.push(args); };
  const onError = (error) => { if (waiting.length > 0) waiting.shift().reject(error); else failed = { error }; close(); };
  const close = () => { if (done) return; done = true; emitter.removeListener('error', onError); emitter.removeListener(name, onEvent); for (const one of waiting.splice(0)) one.resolve({ value: undefined, done: true }); };
  emitter.on(name, onEvent);
  if (name !== 'error') emitter.on('error', onError);
  for (const end of (options && options.close) || []) emitter.on(end, close);
  if (signal) signal.addEventListener('abort', () => onError(interrupted(signal, 'events:1207¦    errorHandler(new AbortError(undefined, { cause: signal.reason }));¦18', 'AbortSignal.abortListener (node:events:1207:18)')), { once: true });
  return Object.setPrototypeOf({
    next() {
      if (queue.length > 0) return Promise.resolve({ value: queue.shift(), done: false });
      if (failed) { const { error } = failed; failed = undefined; return Promise.reject(error); }
      if (done) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    return() { close(); return Promise.resolve({ value: undefined, done: true }); },
    throw(error) { onError(error); return Promise.reject(error); },
    [Symbol.asyncIterator]() { return this; },
  }, Object.getPrototypeOf(Object.getPrototypeOf(async function*() {}).prototype));
};
`,
};
