import type { Builtin } from '../process/builtin.ts';
import { getProperty } from '../runtime/property.ts';

/** Events, aborting and clones as in browsers. */
export const web: Builtin = {
  name: 'internal/web',
  internal: true,
  source: `'use strict';
const codes = {}; ['IndexSizeError', , 'HierarchyRequestError', 'WrongDocumentError', 'InvalidCharacterError', , 'NoModificationAllowedError', 'NotFoundError', 'NotSupportedError', 'InUseAttributeError', 'InvalidStateError', 'SyntaxError', 'InvalidModificationError', 'NamespaceError', 'InvalidAccessError', , 'TypeMismatchError', 'SecurityError', 'NetworkError', 'AbortError', 'URLMismatchError', 'QuotaExceededError', 'TimeoutError', 'InvalidNodeTypeError', 'DataCloneError'].forEach((name, i) => { codes[name] = i + 1; });
class DOMException extends Error { constructor(message = '', name = 'Error') { super(message); Object.defineProperty(this, 'name', { value: typeof name === 'object' ? name.name : name, configurable: true }); Object.defineProperty(this, 'code', { value: codes[this.name] || 0, configurable: true }); } }
class Event { constructor(type, init = {}) { this.type = String(type); this.bubbles = Boolean(init.bubbles); this.cancelable = Boolean(init.cancelable); this.defaultPrevented = false; this.target = null; this.currentTarget = null; this.timeStamp = performance.now(); } preventDefault() { if (this.cancelable) this.defaultPrevented = true; } stopPropagation() {} stopImmediatePropagation() { this._stopped = true; } }
class CustomEvent extends Event { constructor(type, init = {}) { super(type, init); this.detail = init.detail === undefined ? null : init.detail; } }
const lists = new WeakMap();
class EventTarget {
  constructor() { lists.set(this, []); }
  addEventListener(type, listener, options) { const list = lists.get(this); if (list.some((one) => one.type === type && one.listener === listener)) return; list.push({ type, listener, once: Boolean(options && options.once) }); }
  removeEventListener(type, listener) { const list = lists.get(this); const at = list.findIndex((one) => one.type === type && one.listener === listener); if (at >= 0) list.splice(at, 1); }
  dispatchEvent(event) {
    event.target = event.currentTarget = this;
    for (const one of lists.get(this).slice()) {
      if (one.type !== event.type || event._stopped) continue;
      if (one.once) this.removeEventListener(one.type, one.listener);
      try { if (typeof one.listener === 'function') one.listener.call(this, event); else one.listener.handleEvent(event); } catch (error) { process.nextTick(() => { throw error; }); }
    }
    return !event.defaultPrevented;
  }
}
class AbortSignal extends EventTarget {
  constructor() { super(); Object.defineProperties(this, { aborted: { value: false, writable: true }, reason: { value: undefined, writable: true }, _on: { value: null, writable: true } }); }
  get onabort() { return this._on; }
  set onabort(run) { if (this._on) this.removeEventListener('abort', this._on); this._on = typeof run === 'function' ? run : null; if (this._on) this.addEventListener('abort', run); }
  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) { return 'AbortSignal ' + inspect({ aborted: this.aborted }, options); }
  throwIfAborted() { if (this.aborted) throw this.reason; }
  static abort(reason) { const signal = new AbortSignal(); abort(signal, reason === undefined ? binding.traced(new DOMException('This operation was aborted', 'AbortError'), 'internal/abort_controller:274¦      throw this[kReason];¦7', 'new DOMException (node:internal/per_context/domexception:76:18);AbortSignal.abort (node:internal/abort_controller:289:14)', 'internal/per_context/domexception:76¦    const self = new Error();¦18') : reason); return signal; }
  static timeout(ms) { const signal = new AbortSignal(); setTimeout(() => abort(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError')), ms).unref(); return signal; }
  static any(signals) { const signal = new AbortSignal(); for (const one of signals) { if (one.aborted) abort(signal, one.reason); else one.addEventListener('abort', () => abort(signal, one.reason), { once: true }); } return signal; }
}
function abort(signal, reason) { if (signal.aborted) return; signal.aborted = true; signal.reason = reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason; signal.dispatchEvent(new Event('abort')); }
class AbortController { constructor() { this.signal = new AbortSignal(); } abort(reason) { abort(this.signal, reason === undefined ? binding.traced(new DOMException('This operation was aborted', 'AbortError'), 'internal/abort_controller:274¦      throw this[kReason];¦7', 'new DOMException (node:internal/per_context/domexception:76:18);AbortController.abort (node:internal/abort_controller:572:18)', 'internal/per_context/domexception:76¦    const self = new Error();¦18') : reason); } }
module.exports = { DOMException, Event, CustomEvent, EventTarget, AbortSignal, AbortController };`,
  natives: (node) => ({ ...node.argumentErrors }),
};

export const clone: Builtin = {
  name: 'internal/clone',
  internal: true,
  natives: ({ rt }) => ({
    inside: rt.native('inside', 1, (_, [error]) => {
      const [head = '', ...frames] = String(getProperty(rt, error, 'stack')).split('\n');
      Reflect.set(
        error as object,
        'stack',
        [
          head,
          '    at new DOMException (node:internal/per_context/domexception:76:18)',
          '    at structuredClone (node:internal/worker/js_transferable:127:26)',
          ...frames,
        ]
          .slice(0, rt.stackTraceLimit + 1)
          .join('\n'),
      );
      rt.excerpts.set(
        error as object,
        `node:internal/worker/js_transferable:127\n  const serializedData = nativeStructuredClone(value, idlOptions);\n${' '.repeat(25)}^\n`,
      );
    }),
  }),
  source: `'use strict';
const { DOMException } = require('internal/web');
function copy(value, seen) {
  if (typeof value === 'function' || typeof value === 'symbol') throw new DOMException((typeof value === 'symbol' ? String(value) : String(value)) + ' could not be cloned.', 'DataCloneError');
  if (value === null || typeof value !== 'object') return value;
  if (seen.has(value)) return seen.get(value);
  let out;
  if (value instanceof WeakMap || value instanceof WeakSet || value instanceof WeakRef || value instanceof Promise) throw new DOMException('#<' + Object.prototype.toString.call(value).slice(8, -1) + '> could not be cloned.', 'DataCloneError');
  if (value instanceof Date) return new Date(value.getTime());
  if (value instanceof RegExp) return new RegExp(value.source, value.flags);
  if (value instanceof ArrayBuffer) return value.slice(0);
  if (typeof SharedArrayBuffer === 'function' && value instanceof SharedArrayBuffer) return value;
  if (value instanceof DataView) return new DataView(copy(value.buffer, seen), value.byteOffset, value.byteLength);
  if (ArrayBuffer.isView(value)) { const Type = globalThis[Object.prototype.toString.call(value).slice(8, -1)]; return typeof SharedArrayBuffer === 'function' && value.buffer instanceof SharedArrayBuffer ? new Type(value.buffer, value.byteOffset, value.length) : new Type(value); }
  if (value instanceof Map) { out = new Map(); seen.set(value, out); for (const [k, v] of value) out.set(copy(k, seen), copy(v, seen)); return out; }
  if (value instanceof Set) { out = new Set(); seen.set(value, out); for (const v of value) out.add(copy(v, seen)); return out; }
  if (value instanceof Error) { out = new (globalThis[value.name] || Error)(value.message); out.stack = value.stack; if (value.cause !== undefined) out.cause = copy(value.cause, seen); return out; }
  out = Array.isArray(value) ? new Array(value.length) : {};
  seen.set(value, out);
  for (const key of Object.keys(value)) out[key] = copy(value[key], seen);
  return out;
}
module.exports = { structuredClone(value) {
  if (arguments.length === 0) throw Object.assign(new TypeError('The "The value argument must be specified" argument must be specified'), { code: 'ERR_MISSING_ARGS' });
  try { return copy(value, new Map()); } catch (error) { if (error instanceof DOMException) binding.inside(error); throw error; }
} };`,
};

export const perfHooks: Builtin = {
  name: 'perf_hooks',
  source: `'use strict';
const { inspect } = require('internal/inspect');
let entries = [];
class PerformanceEntry { constructor(name, entryType, startTime, duration, detail) { this.name = name; this.entryType = entryType; this.startTime = startTime; this.duration = duration; if (detail !== undefined) this.detail = detail; } toJSON() { return { ...this }; } }
class PerformanceMark extends PerformanceEntry {}
class PerformanceMeasure extends PerformanceEntry {}
class PerformanceObserver { static supportedEntryTypes = ['mark', 'measure']; constructor(run) { this._run = run; } observe({ entryTypes, type } = {}) { observers.push([this, entryTypes || [type]]); } disconnect() { const at = observers.findIndex(([one]) => one === this); if (at >= 0) observers.splice(at, 1); } }
const observers = [];
const note = (entry) => { entries.push(entry); for (const [observer, types] of observers) if (types.includes(entry.entryType)) setImmediate(() => observer._run({ getEntries: () => [entry], getEntriesByName: (name) => name === entry.name ? [entry] : [], getEntriesByType: (type) => type === entry.entryType ? [entry] : [] }, observer)); return entry; };
const at = (mark) => { if (typeof mark === 'number') return mark; const found = entries.findLast((one) => one.name === mark && one.entryType === 'mark'); if (!found) throw new DOMException('The "' + mark + '" performance mark has not been set', 'SyntaxError'); return found.startTime; };
class Performance {
  now() { return binding.now(); }
  mark(name, options = {}) { return note(new PerformanceMark(String(name), 'mark', options.startTime === undefined ? binding.now() : options.startTime, 0, options.detail === undefined ? null : options.detail)); }
  measure(name, start, end) { const options = start !== null && typeof start === 'object' ? start : { start, end }; const from = options.start === undefined ? 0 : at(options.start); const to = options.end === undefined ? binding.now() : at(options.end); return note(new PerformanceMeasure(String(name), 'measure', from, to - from, options.detail === undefined ? null : options.detail)); }
  getEntries() { return entries.slice(); }
  getEntriesByName(name, type) { return entries.filter((one) => one.name === name && (type === undefined || one.entryType === type)); }
  getEntriesByType(type) { return entries.filter((one) => one.entryType === type); }
  clearMarks(name) { entries = entries.filter((one) => one.entryType !== 'mark' || (name !== undefined && one.name !== name)); }
  clearMeasures(name) { entries = entries.filter((one) => one.entryType !== 'measure' || (name !== undefined && one.name !== name)); }
  timerify(run) { const timed = function(...args) { return new.target ? new run(...args) : run.apply(this, args); }; Object.defineProperties(timed, { length: { value: run.length, configurable: true }, name: { value: 'timerified ' + run.name, configurable: true } }); return timed; }
  eventLoopUtilization() { return { idle: 0, active: 0, utilization: 0 }; }
  toJSON() { return { timeOrigin: this.timeOrigin }; }
}
const performance = new Performance();
Object.defineProperty(performance, 'timeOrigin', { value: binding.origin, enumerable: true });
module.exports = { performance, Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceObserver, constants: {}, monitorEventLoopDelay() { throw new Error('drydock: monitorEventLoopDelay is not simulated'); } };`,
  natives(node) {
    const { rt, proc } = node;
    return { now: rt.native('now', 0, () => proc.clock.now() - node.started + 20), origin: node.started - 20 };
  },
};
