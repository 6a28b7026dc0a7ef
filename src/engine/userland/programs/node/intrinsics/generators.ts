import { resumeAsyncGenerator, resumeGenerator } from '../runtime/generator.ts';
import { defineNatives } from '../runtime/native.ts';
import type { Runtime } from '../runtime/runtime.ts';

const ITERATOR_PROTOTYPE: object = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
const ASYNC_ITERATOR_PROTOTYPE: object = Object.getPrototypeOf(
  Object.getPrototypeOf(Object.getPrototypeOf((async function* () {})())),
);

/** What generator objects inherit, for one process. */
export function installGenerators(rt: Runtime): void {
  const generator: object = Object.create(ITERATOR_PROTOTYPE);
  defineNatives(rt, generator, {
    next: [1, (self, [value]) => resumeGenerator(rt, self, 'next', value)],
    return: [1, (self, [value]) => resumeGenerator(rt, self, 'return', value)],
    throw: [1, (self, [value]) => resumeGenerator(rt, self, 'throw', value)],
  });
  Object.defineProperty(generator, Symbol.toStringTag, { value: 'Generator', configurable: true });
  rt.intrinsics.set('Generator.prototype', generator);
  const asynchronous: object = Object.create(ASYNC_ITERATOR_PROTOTYPE);
  defineNatives(rt, asynchronous, {
    next: [1, (self, [value]) => resumeAsyncGenerator(rt, self, 'next', value)],
    return: [1, (self, [value]) => resumeAsyncGenerator(rt, self, 'return', value)],
    throw: [1, (self, [value]) => resumeAsyncGenerator(rt, self, 'throw', value)],
  });
  Object.defineProperty(asynchronous, Symbol.toStringTag, { value: 'AsyncGenerator', configurable: true });
  rt.intrinsics.set('AsyncGenerator.prototype', asynchronous);
}
