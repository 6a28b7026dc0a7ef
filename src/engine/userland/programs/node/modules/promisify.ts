import type { Builtin } from '../process/builtin.ts';

const source = `'use strict';
const custom = Symbol.for('nodejs.util.promisify.custom');
const names = Symbol('customPromisifyArgs');
function promisify(original) {
  if (typeof original !== 'function') throw binding.invalidType('original', 'of type function', original);
  if (original[custom]) return original[custom];
  const argumentNames = original[names];
  function fn(...args) {
    return new Promise((resolve, reject) => {
      Reflect.apply(original, this, [...args, (error, ...values) => {
        if (error) return reject(error);
        if (argumentNames !== undefined && values.length > 1) {
          const out = {};
          for (let i = 0; i < argumentNames.length; i++) out[argumentNames[i]] = values[i];
          resolve(out);
        } else resolve(values[0]);
      }]);
    });
  }
  Object.setPrototypeOf(fn, Object.getPrototypeOf(original));
  Object.defineProperty(fn, custom, { value: fn, enumerable: false, writable: false, configurable: true });
  return Object.defineProperties(fn, Object.getOwnPropertyDescriptors(original));
}
promisify.custom = custom;
function callbackify(original) {
  if (typeof original !== 'function') throw binding.invalidType('original', 'of type function', original);
  function callbackified(...args) {
    const callback = args.pop();
    Reflect.apply(original, this, args).then(
      (value) => process.nextTick(callback, null, value),
      (error) => process.nextTick(callback, error || Object.assign(new Error('Promise was rejected with falsy value'), { reason: error, code: 'ERR_FALSY_VALUE_REJECTION' })));
  }
  return callbackified;
}
module.exports = { promisify, callbackify, names };
`;

/** util.promisify, before util is there. */
export const promisify: Builtin = {
  name: 'internal/promisify',
  internal: true,
  source,
  natives: (node) => ({ ...node.argumentErrors }),
};
