import { PySuper } from '../objects/descriptors.ts';
import { attributeError, type PyException } from '../objects/exception.ts';
import { PyModule, PyType, typeOf, type Value } from '../objects/object.ts';
import { suspicion } from '../vm/shadowing.ts';
import type { Vm } from '../vm/vm.ts';

/** AttributeError of a module: it may hide the one that was meant, or not be loaded to its end. */
export function noModuleAttribute(vm: Vm, self: PyModule, name: string): PyException {
  const own = String(self.dict.get('__name__'));
  const suspected = suspicion(vm, self);
  if (suspected?.kind === 'renamed')
    return attributeError(`module '${own}' has no attribute '${name}' ${suspected.hint}`, self, name);
  if (!suspected) return noAttribute(self, name);
  const from = suspected.file === undefined ? '' : ` from '${suspected.file}'`;
  return attributeError(
    `partially initialized module '${own}'${from} has no attribute '${name}' (most likely due to a circular import)`,
    self,
    name,
  );
}

/** AttributeError, with the words that CPython has for each kind of value. */
export function noAttribute(self: Value, name: string): PyException {
  if (self instanceof PyModule) {
    return attributeError(`module '${String(self.dict.get('__name__'))}' has no attribute '${name}'`, self, name);
  }
  if (self instanceof PyType)
    return attributeError(`type object '${self.shown}' has no attribute '${name}'`, self, name);
  if (self instanceof PySuper) return attributeError(`'super' object has no attribute '${name}'`, self, name);
  return attributeError(`'${typeOf(self).shown}' object has no attribute '${name}'`, self, name);
}
