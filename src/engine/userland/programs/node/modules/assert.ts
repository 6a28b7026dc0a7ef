import type { Builtin } from '../process/builtin.ts';
import { thrownInside } from '../process/thrown-inside.ts';

const source = String.raw`'use strict';
const { inspect } = require('internal/inspect');
const { deepEqual } = require('internal/deep-equal');
class AssertionError extends Error {
  constructor(options) {
    super(options.message);
    this.generatedMessage = Boolean(options.generated); this.code = 'ERR_ASSERTION'; this.actual = options.actual; this.expected = options.expected; this.operator = options.operator; this.diff = 'simple';
    Object.defineProperty(this, 'name', { value: 'AssertionError', enumerable: false, writable: true, configurable: true });
    Error.captureStackTrace(this, options.stackStartFn);
    this.stack = String(this.stack).replace(/^AssertionError/, 'AssertionError [ERR_ASSERTION]');
  }
}
function fail(options, message, from) {
  if (message instanceof Error) throw message;
  const own = message === undefined ? undefined : options.operator === 'strictEqual' || options.operator === 'deepStrictEqual' ? message + options.message.slice(options.message.indexOf(':') + 1) : message;
  const error = new AssertionError({ ...options, message: own === undefined ? options.message : own, generated: message === undefined, stackStartFn: from });
  binding.thrownHere(error);
  throw error;
}
const plain = (value) => inspect(value, { compact: false, sorted: true, depth: 1000 });
function diff(actual, expected, title) {
  const a = inspect(actual, { compact: false, sorted: true, depth: 1000 }).split('\n'); const b = inspect(expected, { compact: false, sorted: true, depth: 1000 }).split('\n');
  if (a.length === 1 && b.length === 1 && a[0] !== b[0]) return title + '\n\n' + a[0] + ' !== ' + b[0] + '\n';
  const lines = [];
  let i = 0; let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { lines.push('  ' + a[i]); i++; j++; }
    else if (i < a.length && !b.slice(j).includes(a[i])) lines.push('+ ' + a[i++]);
    else if (j < b.length) lines.push('- ' + b[j++]);
    else lines.push('+ ' + a[i++]);
  }
  return title + '\n+ actual - expected\n\n' + lines.join('\n') + '\n';
}
function assert(value, message) { if (!value) fail({ actual: value, expected: true, operator: '==', message: arguments.length === 0 ? 'No value argument passed to \x60assert.ok()\x60' : 'The expression evaluated to a falsy value:\n\n  assert(' + inspect(value) + ')\n' }, message, assert); }
assert.ok = function ok(value, message) { if (!value) fail({ actual: value, expected: true, operator: '==', message: 'The expression evaluated to a falsy value:\n\n  assert.ok(' + inspect(value) + ')\n' }, message, ok); };
assert.equal = function equal(actual, expected, message) { if (!(actual == expected || (actual !== actual && expected !== expected))) fail({ actual, expected, operator: '==', message: (typeof actual === 'object' || typeof expected === 'object' ? plain(actual) + ' == ' + plain(expected) + '\n' : inspect(actual) + ' == ' + inspect(expected)) }, message, equal); };
assert.notEqual = function notEqual(actual, expected, message) { if (actual == expected) fail({ actual, expected, operator: '!=', message: inspect(actual) + ' != ' + inspect(expected) }, message, notEqual); };
assert.strictEqual = function strictEqual(actual, expected, message) { if (!Object.is(actual, expected)) fail({ actual, expected, operator: 'strictEqual', message: diff(actual, expected, 'Expected values to be strictly equal:') }, message, strictEqual); };
assert.notStrictEqual = function notStrictEqual(actual, expected, message) { if (Object.is(actual, expected)) fail({ actual, expected, operator: 'notStrictEqual', message: 'Expected "actual" to be strictly unequal to: ' + inspect(expected) }, message, notStrictEqual); };
assert.deepEqual = function deepEqualLoose(actual, expected, message) { if (!deepEqual(actual, expected, false)) fail({ actual, expected, operator: 'deepEqual', message: 'Expected values to be loosely deep-equal:\n\n' + plain(actual) + '\n\nshould loosely deep-equal\n\n' + plain(expected) }, message, deepEqualLoose); };
assert.deepStrictEqual = function deepStrictEqual(actual, expected, message) { if (!deepEqual(actual, expected, true)) fail({ actual, expected, operator: 'deepStrictEqual', message: diff(actual, expected, 'Expected values to be strictly deep-equal:') }, message, deepStrictEqual); };
assert.notDeepEqual = function notDeepEqual(actual, expected, message) { if (deepEqual(actual, expected, false)) fail({ actual, expected, operator: 'notDeepEqual', message: 'Expected "actual" not to be loosely deep-equal to: ' + inspect(expected) }, message, notDeepEqual); };
assert.notDeepStrictEqual = function notDeepStrictEqual(actual, expected, message) { if (deepEqual(actual, expected, true)) fail({ actual, expected, operator: 'notDeepStrictEqual', message: 'Expected "actual" not to be strictly deep-equal to: ' + inspect(expected) }, message, notDeepStrictEqual); };
assert.fail = function failed(message) { fail({ operator: 'fail', message: 'Failed' }, message, failed); };
function check(error, expected, message, from) {
  if (expected === undefined || typeof expected === 'string') return;
  if (typeof expected === 'function') { if (expected.prototype !== undefined && error instanceof expected) return; if (Error.isPrototypeOf(expected) || expected === Error) throw error; if (expected.call({}, error) === true) return; fail({ actual: error, expected, operator: 'throws', message: 'The validation function is expected to return "true". Received ' + inspect(error) }, message, from); return; }
  if (expected instanceof RegExp) { if (expected.test(String(error))) return; fail({ actual: error, expected, operator: 'throws', message: 'The input did not match the regular expression ' + inspect(expected) + '. Input:\n\n' + inspect(String(error)) + '\n' }, message, from); }
  for (const key of Object.keys(expected)) if (!(expected[key] instanceof RegExp && typeof error[key] === 'string' ? expected[key].test(error[key]) : deepEqual(error[key], expected[key], true))) fail({ actual: error, expected, operator: 'throws', message: diff(error, expected, 'Expected values to be strictly deep-equal:') }, message, from);
}
assert.throws = function throws(run, expected, message) { let error; try { run(); } catch (thrown) { error = { thrown }; } if (!error) fail({ actual: undefined, expected, operator: 'throws', message: 'Missing expected exception' + (expected && expected.name ? ' (' + expected.name + ').' : '.') }, typeof expected === 'string' ? expected : message, throws); check(error.thrown, expected, message, throws); };
assert.doesNotThrow = function doesNotThrow(run, message) { try { run(); } catch (error) { fail({ actual: error, operator: 'doesNotThrow', message: 'Got unwanted exception.\nActual message: "' + (error && error.message) + '"' }, typeof message === 'string' ? message : undefined, doesNotThrow); } };
assert.rejects = async function rejects(promise, expected, message) { let error; try { await (typeof promise === 'function' ? promise() : promise); } catch (thrown) { error = { thrown }; } if (!error) fail({ actual: undefined, expected, operator: 'rejects', message: 'Missing expected rejection' + (expected && expected.name ? ' (' + expected.name + ').' : '.') }, message, rejects); check(error.thrown, expected, message, rejects); };
assert.doesNotReject = async function doesNotReject(promise) { await (typeof promise === 'function' ? promise() : promise); };
assert.match = function match(text, pattern, message) { if (!pattern.test(text)) fail({ actual: text, expected: pattern, operator: 'match', message: 'The input did not match the regular expression ' + inspect(pattern) + '. Input:\n\n' + inspect(text) + '\n' }, message, match); };
assert.doesNotMatch = function doesNotMatch(text, pattern, message) { if (pattern.test(text)) fail({ actual: text, expected: pattern, operator: 'doesNotMatch', message: 'The input was expected to not match the regular expression ' + inspect(pattern) + '. Input:\n\n' + inspect(text) + '\n' }, message, doesNotMatch); };
assert.ifError = function ifError(error) { if (error !== null && error !== undefined) fail({ actual: error, expected: null, operator: 'ifError', message: 'ifError got unwanted exception: ' + (error && typeof error.message === 'string' ? error.message : inspect(error)) }, undefined, ifError); };
assert.AssertionError = AssertionError;
assert.strict = Object.assign(function strict(...args) { assert.ok(...args); }, assert, { equal: assert.strictEqual, notEqual: assert.notStrictEqual, deepEqual: assert.deepStrictEqual, notDeepEqual: assert.notDeepStrictEqual });
assert.strict.strict = assert.strict;
module.exports = assert;
`;

/** assert. */
export const assert: Builtin = {
  name: 'assert',
  source,
  natives: ({ rt }) => ({
    thrownHere: rt.native('thrownHere', 1, (_, [error]) => {
      thrownInside.set(error as object, 'node:assert:152\n  throw new AssertionError(obj);\n  ^\n');
    }),
  }),
};
export const assertStrict: Builtin = { name: 'assert/strict', source: `module.exports = require('assert').strict;` };
