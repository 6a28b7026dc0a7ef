import type { Builtin } from '../process/builtin.ts';
import { nowhere } from '../process/nowhere.ts';
import { thrownInside } from '../process/thrown-inside.ts';

const source = String.raw`'use strict';
const { inspect } = require('internal/inspect');
const { deepEqual } = require('internal/deep-equal');
const { message: messageOf, shown } = require('internal/assert-message');
const shortened = (text) => { const lines = text.split('\n'); if (lines.length > 10) return lines.slice(0, 10).join('\n') + '\n...'; return text.length > 512 ? text.slice(0, 512) + '...' : text; };
class AssertionError extends Error {
  constructor(options) {
    if (typeof options !== 'object' || options === null) throw binding.invalidType('options', 'of type object', options);
    const { actual, expected, operator, message, stackStartFn, generated } = options;
    super(messageOf(actual, expected, operator, message));
    this.generatedMessage = generated === undefined ? message === undefined || message === null || message === '' : generated;
    Object.defineProperty(this, 'name', { value: 'AssertionError [ERR_ASSERTION]', enumerable: false, writable: true, configurable: true });
    this.code = 'ERR_ASSERTION'; this.actual = actual; this.expected = expected; this.operator = operator;
    Error.captureStackTrace(this, stackStartFn || AssertionError);
    this.stack;
    this.name = 'AssertionError'; this.diff = options.diff || 'simple';
  }
  toString() { return this.name + ' [' + this.code + ']: ' + this.message; }
  [inspect.custom](depth, options) {
    const { actual, expected } = this;
    for (const key of ['actual', 'expected']) if (typeof this[key] === 'string') this[key] = shortened(this[key]);
    const text = inspect(this, { ...options, customInspect: false, depth: 0 });
    this.actual = actual; this.expected = expected;
    return text;
  }
}
function fail(options, place = 'inner') {
  if (options.message instanceof Error) { binding.thrownHere(options.message, 'own'); throw options.message; }
  const error = new AssertionError(options);
  binding.thrownHere(error, place);
  throw error;
}
const missing = (args) => { if (args.length < 2) throw binding.coded('TypeError', 'ERR_MISSING_ARGS', 'The "actual" and "expected" arguments must be specified'); };
function truth(args, from, written) {
  const [value, message] = args;
  if (value) return;
  if (args.length === 0) fail({ actual: value, expected: true, operator: '==', message: 'No value argument passed to \x60assert.ok()\x60', stackStartFn: from, generated: true }, 'ok');
  if (message === undefined || message === null) fail({ actual: value, expected: true, operator: '==', message: 'The expression evaluated to a falsy value:\n\n  ' + binding.written(written + '(' + inspect(value) + ')') + '\n', stackStartFn: from, generated: true }, 'ok');
  if (message instanceof Error) { binding.thrownHere(message, 'ok-own'); throw message; }
  fail({ actual: value, expected: true, operator: '==', message, stackStartFn: from, generated: false }, 'ok');
}
function ok(...args) { truth(args, ok, 'assert'); }
const assert = ok;
assert.ok = { ok(...args) { truth(args, assert.ok, 'assert.ok'); } }.ok;
function compare(name, operator, equal) {
  assert[name] = { [name](actual, expected, message) { missing(arguments); if (!equal(actual, expected)) fail({ actual, expected, message, operator, stackStartFn: assert[name] }); } }[name];
}
compare('equal', '==', (a, b) => a == b || (a !== a && b !== b));
compare('notEqual', '!=', (a, b) => !(a == b || (a !== a && b !== b)));
compare('strictEqual', 'strictEqual', Object.is);
compare('notStrictEqual', 'notStrictEqual', (a, b) => !Object.is(a, b));
compare('deepEqual', 'deepEqual', (a, b) => deepEqual(a, b, false));
compare('notDeepEqual', 'notDeepEqual', (a, b) => !deepEqual(a, b, false));
compare('deepStrictEqual', 'deepStrictEqual', (a, b) => deepEqual(a, b, true));
compare('notDeepStrictEqual', 'notDeepStrictEqual', (a, b) => !deepEqual(a, b, true));
function partial(actual, expected) {
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null) return Object.is(actual, expected);
  if (Array.isArray(expected)) { let at = 0; return Array.isArray(actual) && expected.every((one) => { while (at < actual.length) if (partial(actual[at++], one)) return true; return false; }); }
  if (expected instanceof Map) return actual instanceof Map && [...expected].every(([key, value]) => actual.has(key) && partial(actual.get(key), value));
  if (expected instanceof Set) return actual instanceof Set && [...expected].every((one) => actual.has(one) || [...actual].some((other) => partial(other, one)));
  if (Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) return false;
  if (expected instanceof Date || expected instanceof RegExp || expected instanceof Error) return deepEqual(actual, expected, true);
  return Reflect.ownKeys(expected).every((key) => key in actual && partial(actual[key], expected[key]));
}
compare('partialDeepStrictEqual', 'partialDeepStrictEqual', partial);
assert.fail = function failed(message) {
  if (message instanceof Error) { binding.thrownHere(message, 'fail-own'); throw message; }
  fail({ operator: 'fail', message: message === undefined || message === null ? 'Failed' : message, stackStartFn: failed, generated: message === undefined }, 'fail');
};
Object.defineProperty(assert.fail, 'name', { value: 'fail' });
function check(error, expected, message, from) {
  const name = from.name; const wrong = (text, place = name === 'rejects' ? 'rejected' : 'check', generated = message === undefined || message === null) => { if (message instanceof Error) throw message; fail({ actual: error, expected, operator: name, message: message === undefined || message === null ? text : message, stackStartFn: from, generated }, place); };
  if (typeof expected !== 'function') {
    if (expected instanceof RegExp) { if (expected.test(String(error))) return; wrong('The input did not match the regular expression ' + inspect(expected) + '. Input:\n\n' + inspect(String(error)) + '\n'); }
    if (typeof error !== 'object' || error === null) { const made = new AssertionError({ actual: error, expected, message, operator: 'deepStrictEqual', stackStartFn: from }); made.operator = name; binding.thrownHere(made, 'object'); throw made; }
    const keys = Object.keys(expected);
    if (expected instanceof Error) keys.push('name', 'message');
    for (const key of keys) {
      if (typeof error[key] === 'string' && expected[key] instanceof RegExp && expected[key].test(error[key])) continue;
      if (key in error && deepEqual(error[key], expected[key], true)) continue;
      if (message !== undefined && message !== null) wrong(undefined, 'object');
      const pick = (from, other) => { const out = Object.create(null); for (const one of keys) if (one in from) out[one] = typeof from[one] === 'string' && other && other[one] instanceof RegExp && other[one].test(from[one]) ? other[one] : from[one]; return out; };
      class Comparison { constructor(fields) { Object.assign(this, fields); } }
      const made = new AssertionError({ actual: new Comparison(pick(error, expected)), expected: new Comparison(pick(expected)), operator: 'deepStrictEqual', stackStartFn: from });
      made.actual = error; made.expected = expected; made.operator = name; binding.thrownHere(made, 'object');
      throw made;
    }
    return;
  }
  if (expected.prototype !== undefined && error instanceof expected) return;
  if (Object.prototype.isPrototypeOf.call(Error, expected)) wrong('The error is expected to be an instance of "' + expected.name + '". Received ' + (error instanceof Error ? '"' + error.name + '"' : '"' + inspect(error, { depth: -1 }) + '"') + (error && error.message ? '\n\nError message:\n\n' + error.message : ''));
  const answer = Reflect.apply(expected, {}, [error]);
  if (answer !== true) wrong('The ' + (expected.name ? '"' + expected.name + '" validation function' : 'validation function') + ' is expected to return "true". Received ' + inspect(answer) + (error instanceof Error ? '\n\nCaught error:\n\n' + error : ''));
}
const NONE = Symbol('none');
function absent(name, expected, message, from) {
  if (typeof expected === 'string') { message = expected; expected = undefined; }
  let text = '';
  if (expected && expected.name) text += ' (' + expected.name + ')';
  text += message ? ': ' + message : '.';
  fail({ actual: undefined, expected, operator: name, message: 'Missing expected ' + (name === 'rejects' ? 'rejection' : 'exception') + text, stackStartFn: from }, name === 'rejects' ? 'rejected' : 'inner');
}
function getActual(run) {
  if (typeof run !== 'function') throw binding.invalidType('fn', 'of type function', run);
  try {
    run(); //@611:5
  } catch (error) { return error; }
  return NONE;
}
async function rejection(given) {
  let promise = given;
  if (typeof given === 'function') { promise = given(); if (!promise || typeof promise.then !== 'function') throw binding.coded('TypeError', 'ERR_INVALID_RETURN_VALUE', 'Expected instance of Promise to be returned from the "promiseFn" function but got ' + (promise === undefined ? 'undefined' : 'type ' + typeof promise) + '.'); }
  else if (!given || typeof given.then !== 'function') throw binding.invalidType('promiseFn', 'of type function or an instance of Promise', given);
  try { await promise; } catch (error) { return error; }
  return NONE;
}
function expects(name, from, error, expected, message) {
  if (error === NONE) return absent(name, expected, message, from);
  if (expected === undefined || typeof expected === 'string') return;
  check(error, expected, message, from);
}
assert.throws = function throws(run, expected, message) {
  const error = getActual(run); //@759:24
  expects('throws', throws, error, expected, message);
};
assert.rejects = async function rejects(promise, expected, message) { expects('rejects', rejects, await rejection(promise), expected, message); };
function unwanted(error, expected, message, from, what) {
  if (error === NONE) return;
  if (typeof expected === 'string') { message = expected; expected = undefined; }
  fail({ actual: error, expected, operator: from.name, message: 'Got unwanted ' + what + (message ? ': ' + message : '.') + '\nActual message: "' + (error && error.message) + '"', stackStartFn: from }, what === 'rejection' ? 'rejected' : 'inner');
}
assert.doesNotThrow = function doesNotThrow(run, expected, message) {
  const error = getActual(run); //@779:32
  unwanted(error, expected, message, doesNotThrow, 'exception');
};
assert.doesNotReject = async function doesNotReject(promise, expected, message) { unwanted(await rejection(promise), expected, message, doesNotReject, 'rejection'); };
function matching(text, pattern, message, from) {
  if (!(pattern instanceof RegExp)) throw binding.invalidType('regexp', 'an instance of RegExp', pattern);
  const isMatch = from === assert.match;
  if (typeof text === 'string' && pattern.test(text) === isMatch) return;
  if (message instanceof Error) throw message;
  const generated = message === undefined || message === null;
  fail({ actual: text, expected: pattern, operator: from.name, message: generated ? typeof text !== 'string' ? 'The "string" argument must be of type string. Received type ' + typeof text + ' (' + inspect(text) + ')' : (isMatch ? 'The input did not match the regular expression ' : 'The input was expected to not match the regular expression ') + inspect(pattern) + '. Input:\n\n' + inspect(text) + '\n' : message, stackStartFn: from, generated }, 'match');
}
assert.match = function match(text, pattern, message) { matching(text, pattern, message, match); };
assert.doesNotMatch = function doesNotMatch(text, pattern, message) { matching(text, pattern, message, doesNotMatch); };
assert.ifError = function ifError(error) {
  if (error === null || error === undefined) return;
  let text = 'ifError got unwanted exception: ';
  text += typeof error === 'object' && typeof error.message === 'string' ? (error.message.length === 0 && error.constructor ? error.constructor.name : error.message) : inspect(error);
  fail({ actual: error, expected: null, operator: 'ifError', message: text, stackStartFn: ifError, generated: false }, 'ifError');
};
assert.AssertionError = AssertionError;
assert.strict = Object.assign(function strict(...args) { truth(args, strict, 'assert'); }, assert, { equal: assert.strictEqual, notEqual: assert.notStrictEqual, deepEqual: assert.deepStrictEqual, notDeepEqual: assert.notDeepStrictEqual });
assert.strict.strict = assert.strict;
module.exports = assert;
`;

/** Lines of Node's own that throw, by what failed. */
const PLACES: Readonly<Record<string, readonly [place: string, line: string, column: number]>> = {
  inner: ['assert:152', '  throw new AssertionError(obj);', 3],
  own: ['assert:150', '  if (obj.message instanceof Error) throw obj.message;', 37],
  ok: ['internal/assert/utils:77', '    throw err;', 5],
  'ok-own': ['internal/assert/utils:71', '    throw message;', 5],
  check: ['assert:604', '    throw err;', 5],
  object: ['assert:487', '      throw err;', 7],
  fail: ['assert:204', '  throw err;', 3],
  'fail-own': ['assert:186', '  if (message instanceof Error) throw message;', 33],
  match: ['assert:885', '    throw err;', 5],
  ifError: ['assert:849', '    throw newErr;', 5],
};

/** assert. */
export const assert: Builtin = {
  name: 'assert',
  source,
  natives(node) {
    const { rt } = node;
    return {
      ...node.argumentErrors,
      thrownHere: rt.native('thrownHere', 2, (_, [error, what]) => {
        const [place, line, column] = PLACES[String(what)] ?? [];
        thrownInside.set(
          error as object,
          place === undefined ? nowhere(node) : `node:${place}\n${line}\n${' '.repeat((column ?? 1) - 1)}^\n`,
        );
      }),
      written: rt.native('written', 1, (_, [text]) => text),
    };
  },
};
export const assertStrict: Builtin = { name: 'assert/strict', source: `module.exports = require('assert').strict;` };
