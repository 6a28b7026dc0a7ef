import type { Builtin } from '../process/builtin.ts';

/** The promises of timers. */
export const timersPromises: Builtin = {
  name: 'timers/promises',
  source: `'use strict';
const timers = require('timers');
const after = (ms, value, options) => new Promise((resolve, reject) => {
  const signal = options && options.signal;
  if (signal && signal.aborted) { reject(abortError(signal)); return; }
  const timer = timers.setTimeout(() => { resolve(value); }, ms);
  if (options && options.ref === false) timer.unref();
  if (signal) signal.addEventListener('abort', () => { timers.clearTimeout(timer); reject(abortError(signal)); }, { once: true });
});
function abortError(signal) {
  const error = new Error('The operation was aborted', { cause: signal.reason });
  error.name = 'AbortError'; error.code = 'ABORT_ERR';
  return error;
}
const soon = (value) => new Promise((resolve) => { timers.setImmediate(() => resolve(value)); });
module.exports = {
  setTimeout: function setTimeout(ms, value, options) { return after(ms, value, options); },
  setImmediate: function setImmediate(value) { return soon(value); },
  setInterval: async function* setInterval(ms, value) { for (;;) { await after(ms); yield value; } },
  scheduler: { wait: (ms, options) => after(ms, undefined, options), yield: () => soon() },
};
`,
};
