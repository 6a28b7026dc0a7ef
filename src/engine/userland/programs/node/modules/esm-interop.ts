import type { GuestPromise } from '../runtime/promise.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { ModuleRecord } from './esm-record.ts';

/** What `require()` of an ES module answers, once it has run: its namespace, as bundlers' output has it. Throws what it threw. */
export function exportsForRequire(rt: Runtime, record: ModuleRecord, promise: GuestPromise | undefined): unknown {
  if (promise?.state === 'rejected') {
    promise.react(
      () => undefined,
      () => undefined,
    );
    throw promise.value;
  }
  if (promise?.state === 'pending')
    throw rt.errors.coded(
      'Error',
      'ERR_REQUIRE_ASYNC_MODULE',
      'require() cannot be used on an ESM graph with top-level await. Use import() instead.',
    );
  if (record.exports.has('module.exports')) return record.exports.get('module.exports')?.get();
  if (!record.exports.has('default') || record.exports.has('__esModule')) return record.namespace;
  // A default export makes it look like what bundlers make of an ES module.
  const wrapper: object = Object.create(null, { __esModule: { value: true, enumerable: true } });
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(record.namespace)))
    if (get) Object.defineProperty(wrapper, name, { get, enumerable: true });
  Object.defineProperty(wrapper, Symbol.toStringTag, { value: 'Module' });
  rt.namespaces.add(wrapper);
  return wrapper;
}
