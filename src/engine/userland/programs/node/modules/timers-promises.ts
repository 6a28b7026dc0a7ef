import type { Builtin } from '../process/builtin.ts';

/** The promises of timers. */
export const timersPromises: Builtin = {
  name: 'timers/promises',
  natives: (node) => ({ ...node.argumentErrors }),
  source: `'use strict';
const timers = require('timers');
const { aborted, interrupted } = require('internal/abort-error');
const ABORTED = { setTimeout: 75, setImmediate: 112 };
function check(name, ms, options) {
  if (ms !== undefined && typeof ms !== 'number') return binding.invalidType('delay', 'of type number', ms);
  if (options === null || typeof options !== 'object' || Array.isArray(options)) return binding.invalidType('options', 'of type object', options);
  const { signal, ref } = options;
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) return binding.invalidType('options.signal', 'an instance of AbortSignal', signal);
  if (ref !== undefined && typeof ref !== 'boolean') return binding.invalidType('options.ref', 'of type boolean', ref);
  if (signal && signal.aborted) return aborted(signal, 'timers/promises:' + ABORTED[name] + '¦    return PromiseReject(new AbortError(undefined, { cause: signal.reason }));¦26', 'Object.' + name + ' (node:timers/promises:' + ABORTED[name] + ':26)');
}
function wait(name, start, stop, ms, options) {
  const wrong = check(name, ms, options);
  if (wrong) return Promise.reject(wrong);
  const { signal } = options;
  let onAbort;
  const promise = new Promise((resolve, reject) => {
    const timer = start(resolve);
    if (options.ref === false) timer.unref();
    if (!signal) return;
    onAbort = () => { stop(timer); reject(interrupted(signal, 'timers/promises:49¦    reject(new AbortError(undefined, { cause: signal?.reason }));¦12', (name === 'setTimeout' ? 'Timeout' : 'Immediate') + '.cancelListenerHandler (node:timers/promises:49:12)')); };
    signal.addEventListener('abort', onAbort);
  });
  return onAbort ? promise.finally(() => signal.removeEventListener('abort', onAbort)) : promise;
}
function setTimeout(after, value, options = {}) { return wait('setTimeout', (resolve) => timers.setTimeout(resolve, after, value), timers.clearTimeout, after, options); }
function setImmediate(value, options = {}) { return wait('setImmediate', (resolve) => timers.setImmediate(resolve, value), timers.clearImmediate, undefined, options); }
async function* setInterval(after, value, options = {}) {
  const { signal, ref = true } = options;
  if (signal && signal.aborted) throw aborted(signal, 'timers/promises:150¦    throw new AbortError(undefined, { cause: signal.reason });¦11', 'Object.setInterval (node:timers/promises:150:11)');
  let due = 0; let settle; let onAbort;
  const timer = timers.setInterval(() => { due++; if (settle) { settle(); settle = undefined; } }, after);
  if (!ref) timer.unref();
  try {
    if (signal) {
      onAbort = () => { timers.clearInterval(timer); if (settle) { settle(Promise.reject(interrupted(signal, 'timers/promises:172¦              new AbortError(undefined, { cause: signal.reason })));¦15', 'AbortSignal.onCancel (node:timers/promises:172:15)'))); settle = undefined; } };
      signal.addEventListener('abort', onAbort, { once: true });
    }
    while (!(signal && signal.aborted)) {
      if (due === 0) await new Promise((resolve) => { settle = resolve; });
      for (; due > 0; due--) yield value;
    }
    throw aborted(signal, 'timers/promises:189¦    throw new AbortError(undefined, { cause: signal?.reason });¦11', 'setInterval (node:timers/promises:189:11)');
  } finally {
    timers.clearInterval(timer);
    if (onAbort) signal.removeEventListener('abort', onAbort);
  }
}
class Scheduler {
  constructor() { throw binding.coded('TypeError', 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor'); }
  yield() { return setImmediate(); }
  wait(delay, options) { return setTimeout(delay, undefined, options); }
}
module.exports = { setTimeout, setImmediate, setInterval, scheduler: Object.create(Scheduler.prototype) };
`,
};
