import type { Builtin } from '../process/builtin.ts';

/** What an AssertionError says (Node's lib/internal/assert/assertion_error.js), with the shortest difference between two values' lines (Myers). */
export const assertMessage: Builtin = {
  name: 'internal/assert-message',
  internal: true,
  source: String.raw`'use strict';
const { inspect } = require('internal/inspect');
const TITLES = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:', partialDeepStrictEqual: 'Expected values to be partially and strictly deep-equal:', strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":', deepEqual: 'Expected values to be loosely deep-equal:', notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:', notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":', notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notIdentical: 'Values have same structure but are not reference-equal:', notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:',
};
const isObject = (value) => typeof value === 'object' && value !== null;
const shown = (value) => inspect(value, { compact: false, customInspect: false, depth: 1000, maxArrayLength: Infinity, sorted: true, getters: true });
// Lines that stay, lines that only actual has (+), lines that only expected has (-), from the end.
function difference(a, b, commas) {
  const same = (x, y) => x === y || (commas && (x + ',' === y || x === y + ','));
  const max = a.length + b.length; const far = new Int32Array(2 * max + 2); const trace = [];
  search: for (let level = 0; level <= max; level++) {
    trace.push(far.slice());
    for (let k = -level; k <= level; k += 2) {
      const at = k + max;
      let x = k === -level || (k !== level && far[at - 1] < far[at + 1]) ? far[at + 1] : far[at - 1] + 1;
      let y = x - k;
      while (x < a.length && y < b.length && same(a[x], b[y])) { x++; y++; }
      far[at] = x;
      if (x >= a.length && y >= b.length) break search;
    }
  }
  const out = []; let x = a.length; let y = b.length;
  for (let level = trace.length - 1; level >= 0; level--) {
    const before = trace[level]; const k = x - y; const at = k + max;
    const from = k === -level || (k !== level && before[at - 1] < before[at + 1]) ? k + 1 : k - 1;
    const fromX = level === 0 ? 0 : before[from + max]; const fromY = level === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) { x--; y--; out.push([' ', commas && !a[x].endsWith(',') ? b[y] : a[x]]); }
    if (level > 0) out.push(x > fromX ? ['+', a[--x]] : ['-', b[--y]]);
  }
  return out.reverse();
}
function printed(lines) {
  const KEPT = 5; let text = ''; let skipped = false; let run = 0;
  lines.forEach(([kind, value], i) => {
    if (i > 0 && lines[i - 1][0] === ' ' && kind !== ' ') {
      if (run === KEPT + 1) text += '  ' + lines[i - 1][1] + '\n';
      else if (run === KEPT + 2) text += '  ' + lines[i - 2][1] + '\n  ' + lines[i - 1][1] + '\n';
      else if (run >= KEPT + 3) { text += '...\n  ' + lines[i - 1][1] + '\n'; skipped = true; }
      run = 0;
    }
    if (kind !== ' ') text += kind + ' ' + value + '\n';
    else if (run++ < KEPT) text += '  ' + value + '\n';
  });
  return { text: '\n' + text.trimEnd(), skipped };
}
function simple(actual, a, expected, b) {
  if (a.length + b.length - (typeof actual === 'string' ? 2 : 0) - (typeof expected === 'string' ? 2 : 0) <= 12) return { text: a + ' !== ' + b, header: '' };
  let text = '\n+ ' + a + '\n- ' + b;
  if (a.length + b.length <= ((process.stderr.isTTY && process.stderr.columns) || 80)) {
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    if (at >= 3 && at < a.length) text += '\n' + ' '.repeat(at + 2) + '^';
  }
  return { text };
}
function compared(actual, expected, operator, own) {
  if (operator === 'strictEqual' && ((isObject(actual) && isObject(expected)) || (typeof actual === 'function' && typeof expected === 'function'))) operator = 'strictEqualObject';
  const left = shown(actual); const right = shown(expected); const a = left.split('\n'); const b = right.split('\n');
  let header = '+ actual - expected'; let text; let skipped = false;
  if (a.length === 1 && b.length === 1 && (!isObject(actual) || !isObject(expected))) { const made = simple(actual, a[0], expected, b[0]); text = made.text; if (made.header !== undefined) header = made.header; }
  else if (left === right) { operator = 'notIdentical'; header = ''; if (a.length > 50) { text = a.slice(0, 50).join('\n') + '\n...}'; skipped = true; } else text = left; }
  else ({ text, skipped } = printed(difference(a, b, isObject(actual))));
  return (own || TITLES[operator]) + '\n' + header + (skipped ? '\n... Skipped lines' : '') + '\n' + text + '\n';
}
const shortened = (text, limit) => text.length > limit ? text.slice(0, limit - 3) + '...' : text;
exports.shown = shown;
exports.message = function message(actual, expected, operator, own) {
  const strict = operator === 'deepStrictEqual' || operator === 'strictEqual' || operator === 'partialDeepStrictEqual';
  if (own !== undefined && own !== null && operator !== 'deepStrictEqual' && operator !== 'strictEqual') return String(own);
  if (strict) return compared(actual, expected, operator, own === undefined || own === null ? undefined : String(own));
  if (operator === 'notDeepStrictEqual' || operator === 'notStrictEqual') {
    const title = TITLES[operator === 'notStrictEqual' && (isObject(actual) || typeof actual === 'function') ? 'notStrictEqualObject' : operator];
    let lines = shown(actual).split('\n');
    if (lines.length > 50) lines = [...lines.slice(0, 46), '...'];
    return lines.length === 1 ? title + (lines[0].length > 5 ? '\n\n' : ' ') + lines[0] : title + '\n\n' + lines.join('\n') + '\n';
  }
  const a = shown(actual); const b = shown(expected);
  if (operator === 'notDeepEqual' && a === b) return shortened(TITLES.notDeepEqual + '\n\n' + a, 1024);
  const left = shortened(a, 512); const right = shortened(b, 512);
  if (operator === 'deepEqual') return TITLES.deepEqual + '\n\n' + left + '\n\nshould loosely deep-equal\n\n' + right;
  if (operator === 'notDeepEqual') return TITLES.notDeepEqualUnequal + '\n\n' + left + '\n\nshould not loosely deep-equal\n\n' + right;
  return left + ' ' + operator + ' ' + right;
};
`,
};
