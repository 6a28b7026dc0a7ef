import type { Builtin } from '../process/builtin.ts';

/** What console counts, measures and asserts. */
export const consoleMore: Builtin = {
  name: 'internal/console-more',
  internal: true,
  source: `'use strict';
function duration(ms) {
  if (ms >= 1000) {
    if (ms >= 3600000) return (ms / 3600000).toFixed(3) + ' (h:m:ss.mmm)';
    if (ms >= 60000) { const m = Math.floor(ms / 60000); return m + ':' + ((ms % 60000) / 1000).toFixed(3).padStart(6, '0') + ' (m:ss.mmm)'; }
    return (ms / 1000).toFixed(3) + 's';
  }
  return Number(ms.toFixed(3)) + 'ms';
}
let made;
exports.methodsOf = (methods, groups, now) => made || (made = {
  time(label = 'default') {
    label = String(label);
    const { times } = groups.get(this);
    if (times.has(label)) return process.emitWarning("Label '" + label + "' already exists for console.time()");
    times.set(label, now());
  },
  timeEnd(label = 'default') {
    label = String(label);
    const { times } = groups.get(this);
    if (!times.has(label)) return process.emitWarning("No such label '" + label + "' for console.timeEnd()");
    methods.log.call(this, '%s: %s', label, duration(now() - times.get(label)));
    times.delete(label);
  },
  timeLog(label = 'default', ...rest) {
    label = String(label);
    const { times } = groups.get(this);
    if (!times.has(label)) return process.emitWarning("No such label '" + label + "' for console.timeLog()");
    methods.log.call(this, '%s: %s', label, duration(now() - times.get(label)), ...rest);
  },
  assert(ok, ...args) {
    if (ok) return;
    if (typeof args[0] === 'string') args[0] = 'Assertion failed: ' + args[0];
    else args.unshift('Assertion failed');
    methods.warn.apply(this, args);
  },
  count(label = 'default') {
    label = String(label);
    const { counts } = groups.get(this);
    const n = (counts.get(label) || 0) + 1;
    counts.set(label, n);
    methods.log.call(this, label + ': ' + n);
  },
  countReset(label = 'default') {
    const { counts } = groups.get(this);
    if (!counts.has(String(label))) return process.emitWarning("Count for '" + label + "' does not exist");
    counts.delete(String(label));
  },
});
`,
};
