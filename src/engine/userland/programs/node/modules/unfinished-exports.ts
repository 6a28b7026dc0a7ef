import type { NodeProcess } from '../process/node-process.ts';
import { getProperty } from '../runtime/property.ts';

/** The prototype that the exports of a module have until it has ended, where a circle of requires shows them: what is not there is warned of. */
export function unfinishedExports(node: NodeProcess): object {
  const missed = (key: PropertyKey): boolean => {
    if (key === '__esModule') return true;
    const { rt, loop, processObject } = node;
    const message = `Accessing non-existent property '${String(key)}' of module exports inside circular dependency`;
    loop.ticks.push(() => rt.call(getProperty(rt, processObject, 'emitWarning'), processObject, [message]));
    return false;
  };
  const proxy = new Proxy(
    {},
    {
      get: (target, key) => (key in target || missed(key) ? Reflect.get(target, key) : undefined),
      getOwnPropertyDescriptor: (target, key) =>
        Object.hasOwn(target, key) || missed(key) ? Reflect.getOwnPropertyDescriptor(target, key) : undefined,
    },
  );
  node.rt.overlay.opaque.add(proxy);
  return proxy;
}
