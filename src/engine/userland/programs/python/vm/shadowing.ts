import { PyList, PyModule, PySet, type Value } from '../objects/object.ts';
import type { Vm } from './vm.ts';

/** What is wrong with a module that lacks a name: it hides one of the library, or hides one that was meant, or is not loaded to its end. */
export type Suspicion =
  | { readonly kind: 'renamed'; readonly hint: string }
  | { readonly kind: 'circular'; readonly file: string | undefined };

/** CPython 3.13's suspicion (`_PyModule_IsPossiblyShadowing`): the file lies in the script's own folder. */
export function suspicion(vm: Vm, module: Value): Suspicion | undefined {
  if (!(module instanceof PyModule)) return undefined;
  const name = String(module.dict.get('__name__'));
  const file = module.dict.get('__file__');
  const sys = vm.modules.get('sys');
  if (typeof file === 'string' && sys instanceof PyModule && !vm.options.flags.safePath) {
    const path = sys.dict.get('path');
    const names = sys.dict.get('stdlib_module_names');
    const folder = file.replace(/(\/__init__\.py)?$/, '').replace(/\/[^/]*$/, '');
    if (path instanceof PyList && folder === path.items[0]) {
      if (names instanceof PySet && names.map.has(name))
        return {
          kind: 'renamed',
          hint: `(consider renaming '${file}' since it has the same name as the standard library module named '${name}' and prevents importing that standard library module)`,
        };
      if (vm.loading.has(name))
        return {
          kind: 'renamed',
          hint: `(consider renaming '${file}' if it has the same name as a library you intended to import)`,
        };
    }
  }
  if (vm.loading.has(name)) return { kind: 'circular', file: typeof file === 'string' ? file : undefined };
  return undefined;
}
