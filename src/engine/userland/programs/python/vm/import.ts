import { errorType, importErrorType, PyException, raise, typeError } from '../objects/exception.ts';
import { type PyDict, PyList, PyModule, PyTuple, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { attrOr, getAttr } from '../protocols/attributes.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { suspicion } from './shadowing.ts';
import { unsimulated } from './unsimulated-modules.ts';
import type { Vm } from './vm.ts';

/** `import a.b` and `from a import b`: answers the top package, or the module itself where names are asked for. */
export function* importName(vm: Vm, name: string, globals: PyDict, names: Value, level: number): Gen<Value> {
  const custom = vm.builtins.get('__import__');
  if (custom !== vm.importFunction && custom !== undefined)
    return yield* callGen(vm, custom, [name, globals, globals, names, level]);
  const full = level > 0 ? relative(globals, name, level) : name;
  const module = yield* vm.importModule(full);
  if (names === null || (names instanceof PyTuple && names.items.length === 0)) {
    if (level > 0) return module;
    const top = full.split('.')[0] as string;
    return top === full ? module : yield* vm.importModule(top);
  }
  if (names instanceof PyTuple || names instanceof PyList) {
    const path = module instanceof PyModule ? module.dict.get('__path__') : undefined;
    if (path !== undefined) {
      for (const one of names.items) {
        if (typeof one !== 'string' || one === '*' || module.dict.get(one) !== undefined) continue;
        yield* vm.importSubmodule(`${full}.${one}`);
      }
    }
  }
  return module;
}

function relative(globals: PyDict, name: string, level: number): string {
  let base = globals.get('__package__');
  if (typeof base !== 'string') {
    const own = globals.get('__name__') as string;
    base = globals.get('__path__') === undefined ? own.split('.').slice(0, -1).join('.') : own;
  }
  if (base === '') throw raise('ImportError', 'attempted relative import with no known parent package');
  const parts = base.split('.');
  if (level - 1 >= parts.length) throw raise('ImportError', 'attempted relative import beyond top-level package');
  const root = parts.slice(0, parts.length - (level - 1)).join('.');
  return name === '' ? root : `${root}.${name}`;
}

export function* importFrom(vm: Vm, module: Value, name: string): Gen<Value> {
  const found = yield* settle(attrOr(vm, module, name));
  if (found !== undefined) return found;
  const own = module instanceof PyModule ? String(module.dict.get('__name__')) : typeOf(module).name;
  const loaded = vm.modules.get(`${own}.${name}`);
  if (loaded !== undefined) return loaded;
  const file = module instanceof PyModule ? module.dict.get('__file__') : undefined;
  const where = typeof file === 'string' ? file : 'unknown location';
  const suspected = suspicion(vm, module);
  let text = `cannot import name '${name}' from '${own}' (${where})`;
  if (suspected?.kind === 'renamed') text = `cannot import name '${name}' from '${own}' ${suspected.hint}`;
  else if (suspected)
    text = `cannot import name '${name}' from partially initialized module '${own}' (most likely due to a circular import) (${where})`;
  const error = new PyException(importErrorType, [text]);
  error.setField('name', own);
  error.setField('path', typeof file === 'string' ? file : null);
  error.setField('name_from', name);
  error.setField('obj', module);
  throw error;
}

export function* importStar(vm: Vm, module: Value, into: PyDict): Gen<Value> {
  if (!(module instanceof PyModule)) throw typeError('import * needs a module');
  const all = module.dict.get('__all__');
  if (all instanceof PyList || all instanceof PyTuple) {
    for (const name of all.items) into.map.set(name as string, yield* settle(getAttr(vm, module, name as string)));
    return null;
  }
  for (const [name, value] of module.dict.map)
    if (typeof name === 'string' && !name.startsWith('_')) into.map.set(name, value);
  return null;
}

/** `No module named 'x'` */
export function noModule(name: string, message = unsimulated(name) ?? `No module named '${name}'`): PyException {
  const error = new PyException(errorType('ModuleNotFoundError'), [message]);
  error.setField('name', name);
  error.setField('path', null);
  return error;
}
