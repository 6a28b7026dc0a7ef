import type { PyFunction } from './function.ts';
import { epoch, type PyType, type Value } from './object.ts';

/** What was found out about a class's instances; holds until some class changes. */
export class QuickAccess {
  readonly epoch = epoch.count;
  /** Attributes that are read from, and written to, an instance's __dict__ without further ado. */
  readonly loads = new Set<string>();
  readonly stores = new Set<string>();
  /** A call makes an instance and runs this __init__, and nothing else; null: more has to be done. */
  init: PyFunction | null | undefined = undefined;
}

export function quickAccess(cls: PyType): QuickAccess {
  const known = cls.quick;
  if (known !== undefined && known.epoch === epoch.count) return known;
  const made = new QuickAccess();
  cls.quick = made;
  return made;
}

/** An attribute that is known to be plain; undefined: look further. */
export function quickAttr(self: Value, name: string): Value {
  if (self === null || typeof self !== 'object' || self.dict === undefined) return undefined;
  const quick = self.cls.quick;
  if (quick === undefined || quick.epoch !== epoch.count || !quick.loads.has(name)) return undefined;
  return self.dict.map.get(name);
}

/** Sets an attribute that is known to be plain; false: look further. */
export function quickSetAttr(self: Value, name: string, value: Value): boolean {
  if (self === null || typeof self !== 'object' || self.dict === undefined) return false;
  const quick = self.cls.quick;
  if (quick === undefined || quick.epoch !== epoch.count || !quick.stores.has(name)) return false;
  self.dict.map.set(name, value);
  return true;
}
