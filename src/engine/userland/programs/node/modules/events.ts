import type { Builtin } from '../process/builtin.ts';
import { emittedAt, ofThreads, thrownInside } from '../process/thrown-inside.ts';

const source = `'use strict';
const { inspect } = require('internal/inspect');
const kCapture = Symbol('kCapture');
const kEmitting = Symbol('events.emitting');
const kShape = Symbol('shapeMode');
const kRejection = Symbol.for('nodejs.rejection');
function EventEmitter(options) { EventEmitter.init.call(this, options); }
module.exports = EventEmitter;
EventEmitter.addAbortListener = function addAbortListener(signal, listener) { return require('internal/events-more').addAbortListener(signal, listener); };
EventEmitter.once = async function once(...args) { return require('internal/events-more').once(...args); };
EventEmitter.on = function on(...args) { return require('internal/events-more').on(...args); };
EventEmitter.getEventListeners = function getEventListeners(emitter, type) { return require('internal/events-more').listeners(emitter, type); };
EventEmitter.getMaxListeners = function getMaxListeners(emitter) { return emitter.getMaxListeners?.() ?? defaultMaxListeners; };
EventEmitter.listenerCount = function listenerCount(emitter, type) { return emitter.listenerCount(type); };
EventEmitter.EventEmitter = EventEmitter;
EventEmitter.usingDomains = false;
EventEmitter.captureRejectionSymbol = kRejection;
Object.defineProperty(EventEmitter, 'captureRejections', { enumerable: true, get() { return EventEmitter.prototype[kCapture]; }, set(value) { EventEmitter.prototype[kCapture] = value; } });
Object.defineProperty(EventEmitter, 'EventEmitterAsyncResource', { enumerable: true, configurable: true, get: () => require('internal/events-more').AsyncResource() });
EventEmitter.errorMonitor = Symbol('events.errorMonitor');
Object.defineProperty(EventEmitter.prototype, kCapture, { value: false, writable: true });
EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;
let defaultMaxListeners = 10;
Object.defineProperty(EventEmitter, 'defaultMaxListeners', { enumerable: true, get: function() { return defaultMaxListeners; }, set: function(n) { defaultMaxListeners = n; } });
EventEmitter.setMaxListeners = ((f) => f)((n = defaultMaxListeners, ...targets) => { if (!targets.length) defaultMaxListeners = n; for (const one of targets) one.setMaxListeners?.(n); });
EventEmitter.init = ((f) => f)(function(options) {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = Object.create(null);
    this._eventsCount = 0;
  }
  this._maxListeners = this._maxListeners || undefined;
  this[kShape] = false;
  this[kCapture] = options && options.captureRejections ? true : EventEmitter.prototype[kCapture];
});
const checkListener = (listener) => { if (typeof listener !== 'function') throw binding.invalidType('listener', 'of type function', listener); };
EventEmitter.prototype.setMaxListeners = function setMaxListeners(n) { if (typeof n !== 'number') throw binding.invalidType('setMaxListeners', 'of type number', n); if (!(n >= 0)) throw binding.outOfRange('setMaxListeners', '>= 0', n); this._maxListeners = n; return this; };
EventEmitter.prototype.getMaxListeners = function getMaxListeners() { return this._maxListeners === undefined ? defaultMaxListeners : this._maxListeners; };
EventEmitter.prototype.emit = function emit(type, ...args) {
  const events = this._events;
  if (type === 'error') {
    if (events !== undefined && events[EventEmitter.errorMonitor] !== undefined) this.emit(EventEmitter.errorMonitor, ...args);
    if (events === undefined || events.error === undefined) {
      const er = args[0];
      if (args.length > 0 && er instanceof Error) {
        binding.relay(er, this, emit);
        throw er;
      }
      throw getUnhandledErrorException(er); //@502:16
    }
  }
  if (events === undefined) return false;
  const handler = events[type];
  if (handler === undefined) return false;
  if (typeof handler === 'function') {
    const result = Reflect.apply(handler, this, args); //@514:28
    if (this[kCapture] && result !== undefined && result !== null) require('internal/events-more').caught(this, result, type, args, kCapture, kRejection);
  } else {
    const listeners = handler.slice();
    for (let i = 0; i < listeners.length; ++i) {
      const result = Reflect.apply(listeners[i], this, args); //@526:24
      if (this[kCapture] && result !== undefined && result !== null) require('internal/events-more').caught(this, result, type, args, kCapture, kRejection);
    }
  }
  return true;
};
function getUnhandledErrorException(er) {
  const err = binding.unhandled('Unhandled error. (' + inspect(er) + ')'); //@477:15
  err.context = er;
  return err;
}
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
    if (typeof existing === 'function') { existing = events[type] = prepend ? [listener, existing] : [existing, listener]; existing[kEmitting] = 0; }
    else if (prepend) existing.unshift(listener);
    else existing.push(listener);
    const m = target.getMaxListeners();
    if (m > 0 && existing.length > m && !existing.warned) {
      existing.warned = true;
      require('internal/events-more').leak(target, existing.length, type, m);
    }
  }
  if (target === process && typeof binding.signal === 'function') binding.signal(type, true);
  return target;
}
EventEmitter.prototype.addListener = function addListener(type, listener) { return add(this, type, listener, false); };
EventEmitter.prototype.on = EventEmitter.prototype.addListener;
EventEmitter.prototype.prependListener = function prependListener(type, listener) { return add(this, type, listener, true); };
function onceWrap(target, type, listener) {
  let fired = false;
  function wrapper(...args) {
    if (fired) return;
    fired = true;
    target.removeListener(type, wrapper);
    return Reflect.apply(listener, target, args); //@639:12
  }
  wrapper.listener = listener;
  return wrapper;
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
EventEmitter.prototype.removeAllListeners = function removeAllListeners(type) { return require('internal/events-more').removeAllListeners(this, arguments.length === 0, type, list, this === process ? binding.signal : undefined); };
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
      outOfRange: node.argumentErrors.outOfRange,
      signal: rt.native('signal', 2, (_, [name, on]) => node.watchSignal(String(name), Boolean(on))),
      relay: rt.native('relay', 3, (_, [error, emitter]) => {
        if (ofThreads.has(error as object)) return;
        const { name } = (emitter as { readonly constructor?: { readonly name?: string } }).constructor ?? {};
        const on = name === undefined || name === 'EventEmitter' ? '' : ` on ${name} instance`;
        emittedAt.set(error as object, `Emitted 'error' event${on} at:${rt.stack() || '\n'}`);
        thrownInside.set(error as object, line);
      }),
      unhandled: rt.native('unhandled', 1, (_, [message]) => {
        const error = rt.errors.coded('Error', 'ERR_UNHANDLED_ERROR', String(message));
        thrownInside.set(error, line);
        return error;
      }),
    };
  },
};
