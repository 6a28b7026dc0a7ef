import type { Builtin } from '../process/builtin.ts';
import { emittedAt, thrownInside } from '../process/fatal.ts';

const source = `'use strict';
const { inspect } = require('internal/inspect');
const kCapture = Symbol('kCapture');
function EventEmitter(options) { EventEmitter.init.call(this, options); }
EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;
let defaultMaxListeners = 10;
Object.defineProperty(EventEmitter, 'defaultMaxListeners', { enumerable: true, get: function() { return defaultMaxListeners; }, set: function(n) { defaultMaxListeners = n; } });
EventEmitter.init = function() {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = Object.create(null);
    this._eventsCount = 0;
  }
  this._maxListeners = this._maxListeners || undefined;
};
function checkListener(listener) {
  if (typeof listener !== 'function') throw binding.invalidType('listener', 'of type function', listener);
}
EventEmitter.prototype.setMaxListeners = function setMaxListeners(n) { this._maxListeners = n; return this; };
EventEmitter.prototype.getMaxListeners = function getMaxListeners() { return this._maxListeners === undefined ? defaultMaxListeners : this._maxListeners; };
EventEmitter.prototype.emit = function emit(type, ...args) {
  const events = this._events;
  if (type === 'error' && (events === undefined || events.error === undefined)) {
    const er = args[0];
    if (er instanceof Error) {
      binding.relay(er, this, emit);
      throw er; // Unhandled 'error' event
    }
    const shown = typeof er === 'string' ? "'" + er + "'" : inspect(er);
    const err = binding.unhandled('Unhandled error. (' + shown + ')');
    err.context = er;
    throw err; // Unhandled 'error' event
  }
  if (events === undefined) return false;
  const handler = events[type];
  if (handler === undefined) return false;
  if (typeof handler === 'function') {
    Reflect.apply(handler, this, args); //@514:28
  } else {
    const listeners = handler.slice();
    for (let i = 0; i < listeners.length; ++i) Reflect.apply(listeners[i], this, args); //@526:24
  }
  return true;
};
function add(target, type, listener, prepend) {
  checkListener(listener);
  let events = target._events;
  if (events === undefined) { events = target._events = Object.create(null); target._eventsCount = 0; }
  else if (events.newListener !== undefined) {
    target.emit('newListener', type, listener.listener ? listener.listener : listener);
    events = target._events;
  }
  let existing = events[type];
  if (existing === undefined) { events[type] = listener; ++target._eventsCount; }
  else {
    if (typeof existing === 'function') existing = events[type] = prepend ? [listener, existing] : [existing, listener];
    else if (prepend) existing.unshift(listener);
    else existing.push(listener);
    const m = target.getMaxListeners();
    if (m > 0 && existing.length > m && !existing.warned) {
      existing.warned = true;
      const name = target.constructor && target.constructor.name || 'EventEmitter';
      process.emitWarning('Possible EventEmitter memory leak detected. ' + existing.length + ' ' + String(type) + ' listeners added to ' + inspect(target, { depth: -1 }) + '. MaxListeners is ' + m + '. Use emitter.setMaxListeners() to increase limit', 'MaxListenersExceededWarning');
    }
  }
  if (target === process && typeof binding.signal === 'function') binding.signal(type, true);
  return target;
}
EventEmitter.prototype.addListener = function addListener(type, listener) { return add(this, type, listener, false); };
EventEmitter.prototype.on = EventEmitter.prototype.addListener;
EventEmitter.prototype.prependListener = function prependListener(type, listener) { return add(this, type, listener, true); };
function onceWrapper() {
  if (!this.fired) {
    this.target.removeListener(this.type, this.wrapFn);
    this.fired = true;
    return Reflect.apply(this.listener, this.target, arguments); //@628:28
  }
}
function onceWrap(target, type, listener) {
  const state = { fired: false, wrapFn: undefined, target, type, listener };
  const wrapped = onceWrapper.bind(state);
  wrapped.listener = listener;
  state.wrapFn = wrapped;
  return wrapped;
}
EventEmitter.prototype.once = function once(type, listener) { checkListener(listener); this.on(type, onceWrap(this, type, listener)); return this; };
EventEmitter.prototype.prependOnceListener = function prependOnceListener(type, listener) { checkListener(listener); this.prependListener(type, onceWrap(this, type, listener)); return this; };
EventEmitter.prototype.removeListener = function removeListener(type, listener) {
  checkListener(listener);
  const events = this._events;
  if (events === undefined) return this;
  const list = events[type];
  if (list === undefined) return this;
  if (list === listener || list.listener === listener) {
    if (--this._eventsCount === 0) this._events = Object.create(null);
    else delete events[type];
    if (events.removeListener) this.emit('removeListener', type, list.listener || listener);
  } else if (typeof list !== 'function') {
    let position = -1;
    for (let i = list.length - 1; i >= 0; i--) if (list[i] === listener || list[i].listener === listener) { position = i; break; }
    if (position < 0) return this;
    list.splice(position, 1);
    if (list.length === 1) events[type] = list[0];
    if (events.removeListener !== undefined) this.emit('removeListener', type, listener);
  }
  if (this === process && typeof binding.signal === 'function') binding.signal(type, this.listenerCount(type) > 0);
  return this;
};
EventEmitter.prototype.off = EventEmitter.prototype.removeListener;
EventEmitter.prototype.removeAllListeners = function removeAllListeners(type) {
  if (arguments.length === 0) { this._events = Object.create(null); this._eventsCount = 0; }
  else if (this._events && this._events[type] !== undefined) {
    if (--this._eventsCount === 0) this._events = Object.create(null); else delete this._events[type];
    if (this === process && typeof binding.signal === 'function') binding.signal(type, false);
  }
  return this;
};
function list(target, type, unwrap) {
  const events = target._events;
  if (events === undefined || events[type] === undefined) return [];
  const found = events[type];
  if (typeof found === 'function') return [unwrap ? found.listener || found : found];
  return unwrap ? found.map((one) => one.listener || one) : found.slice();
}
EventEmitter.prototype.listeners = function listeners(type) { return list(this, type, true); };
EventEmitter.prototype.rawListeners = function rawListeners(type) { return list(this, type, false); };
EventEmitter.prototype.listenerCount = function listenerCount(type, listener) {
  const found = list(this, type, true);
  return listener ? found.filter((one) => one === listener).length : found.length;
};
EventEmitter.prototype.eventNames = function eventNames() { return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : []; };
module.exports = EventEmitter;
EventEmitter.EventEmitter = EventEmitter;
EventEmitter.usingDomains = false;
EventEmitter.errorMonitor = Symbol('events.errorMonitor');
EventEmitter.captureRejectionSymbol = Symbol.for('nodejs.rejection');
EventEmitter.once = function once(emitter, name, options) {
  return new Promise((resolve, reject) => {
    if (typeof emitter.addEventListener === 'function' && typeof emitter.on !== 'function') {
      emitter.addEventListener(name, (event) => resolve([event]), { once: true });
      return;
    }
    const onError = (error) => { emitter.removeListener(name, onEvent); reject(error); };
    const onEvent = (...args) => { emitter.removeListener('error', onError); resolve(args); };
    emitter.once(name, onEvent);
    if (name !== 'error') emitter.once('error', onError);
    const signal = options && options.signal;
    if (signal) signal.addEventListener('abort', () => { emitter.removeListener(name, onEvent); reject(signal.reason); }, { once: true });
  });
};
EventEmitter.on = async function* on(emitter, name, options) {
  const queue = []; let wake; let failed;
  const onEvent = (...args) => { queue.push(args); if (wake) wake(); };
  const onError = (error) => { failed = { error }; if (wake) wake(); };
  emitter.on(name, onEvent);
  if (name !== 'error') emitter.on('error', onError);
  const signal = options && options.signal;
  if (signal) signal.addEventListener('abort', () => onError(signal.reason), { once: true });
  try {
    for (;;) {
      while (queue.length > 0) yield queue.shift();
      if (failed) throw failed.error;
      await new Promise((resolve) => { wake = resolve; });
    }
  } finally {
    emitter.removeListener(name, onEvent);
    emitter.removeListener('error', onError);
  }
};
EventEmitter.getEventListeners = (emitter, type) => emitter.listeners(type);
EventEmitter.listenerCount = (emitter, type) => emitter.listenerCount(type);
EventEmitter.setMaxListeners = (n, ...targets) => { if (targets.length === 0) defaultMaxListeners = n; for (const one of targets) one.setMaxListeners && one.setMaxListeners(n); };
EventEmitter.EventEmitterAsyncResource = class EventEmitterAsyncResource extends EventEmitter {};
`;

/** EventEmitter. */
export const events: Builtin = {
  name: 'events',
  source,
  natives(node) {
    const { rt } = node;
    const line = `node:events:505\n    throw er; // Unhandled 'error' event\n    ^\n`;
    return {
      invalidType: node.argumentErrors.invalidType,
      signal: rt.native('signal', 2, (_, [name, on]) => node.watchSignal(String(name), Boolean(on))),
      relay: rt.native('relay', 3, (_, [error, emitter]) => {
        const { name } = (emitter as { readonly constructor?: { readonly name?: string } }).constructor ?? {};
        const on = name === undefined || name === 'EventEmitter' ? '' : ` on ${name} instance`;
        emittedAt.set(error as object, `Emitted 'error' event${on} at:${rt.stack()}`);
        thrownInside.set(error as object, line);
      }),
      unhandled: rt.native('unhandled', 1, (_, [message]) => {
        const error = rt.errors.coded('Error', 'ERR_UNHANDLED_ERROR', String(message));
        thrownInside.set(error, `node:events:503\n    throw err; // Unhandled 'error' event\n    ^\n`);
        return error;
      }),
    };
  },
};
