import type { Builtin } from '../process/builtin.ts';
import { hide } from '../runtime/native.ts';
import { suspended } from '../runtime/suspension.ts';

const source = `'use strict';
const proc = require('internal/process');
const define = binding.define;
function lazy(name, load, enumerable = false) {
  Object.defineProperty(globalThis, name, {
    configurable: true, enumerable,
    get() { const value = load(); if (enumerable) Object.defineProperty(globalThis, name, { value, writable: true, enumerable, configurable: true }); else define(name, value); return value; },
    set(value) { define(name, value); },
  });
}
globalThis.global = globalThis;
for (const name of ['clearImmediate', 'setImmediate', 'clearInterval', 'clearTimeout', 'setInterval', 'setTimeout']) globalThis[name] = require('timers')[name];
globalThis.queueMicrotask = function queueMicrotask(callback) {
  if (typeof callback !== 'function') throw binding.invalidType('callback', 'of type function', callback);
  binding.microtask(callback);
};
define('process', proc);
define('console', require('console'));
for (const [from, ...names] of ['buffer Buffer Blob File', 'url URL URLSearchParams', 'util TextEncoder TextDecoder', 'internal/web EventTarget Event CustomEvent AbortController AbortSignal DOMException', 'internal/fetch Headers FormData Request Response', 'worker_threads MessageChannel MessagePort', 'stream/web ReadableStream ReadableStreamDefaultReader ReadableStreamBYOBReader ReadableStreamBYOBRequest ReadableByteStreamController ReadableStreamDefaultController TransformStream TransformStreamDefaultController WritableStream WritableStreamDefaultController WritableStreamDefaultWriter ByteLengthQueuingStrategy CountQueuingStrategy TextEncoderStream TextDecoderStream CompressionStream DecompressionStream', 'internal/disposal SuppressedError DisposableStack AsyncDisposableStack %disposal', 'internal/platform WebSocket EventSource BroadcastChannel WebAssembly'].map((line) => line.split(' ')))
  for (const name of names) lazy(name, () => require(from)[name]);
for (const [name, from] of Object.entries({ structuredClone: 'internal/clone', atob: 'buffer', btoa: 'buffer', performance: 'perf_hooks' })) lazy(name, () => require(from)[name], true);
globalThis.fetch = function fetch(input, init) { return require('internal/fetch').fetch(input, init); };
lazy('crypto', () => require('crypto').webcrypto, true);
lazy('navigator', () => require('internal/platform').navigator, true);
Object.defineProperty(globalThis, Symbol.toStringTag, { value: 'global', configurable: true, writable: true });
define('FinalizationRegistry', class FinalizationRegistry { register() {} unregister() {} });
`;

/** Sets up the global object. */
export const bootstrap: Builtin = {
  name: 'internal/bootstrap',
  internal: true,
  source,
  natives(node) {
    const { rt } = node;
    return {
      invalidType: node.argumentErrors.invalidType,
      define: rt.native('define', 2, (_, [name, value]) => hide(rt.global, String(name), value)),
      microtask: rt.native('microtask', 1, (_, [callback]) => {
        // Node reports what fails there by the error alone: it was made, not thrown, where it says.
        const fail = (error: unknown): never => {
          rt.thrownAt = undefined;
          throw error;
        };
        rt.microtasks.push(
          rt.inContext(() => {
            try {
              const done = rt.call(callback, undefined, []);
              return suspended(done) ? rt.defer({ next: (value) => value, fail }) : done;
            } catch (error) {
              return fail(error);
            }
          }),
        );
      }),
    };
  },
};
