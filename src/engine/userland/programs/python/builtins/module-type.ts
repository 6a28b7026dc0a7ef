import { defineNew, getters, methods } from '../objects/define.ts';
import { typeError } from '../objects/exception.ts';
import { moduleType, Pending, PyModule, PyTuple, typeOf, type Value } from '../objects/object.ts';
import { reprOf } from '../protocols/text.ts';

defineNew(moduleType, 'name! doc=', (_vm, _cls, name, doc = null) => {
  if (typeof name !== 'string') throw typeError(`module() argument 'name' must be str, not ${typeOf(name).shown}`);
  const made = new PyModule(name);
  made.dict.set('__doc__', doc);
  for (const unknown of ['__package__', '__loader__', '__spec__']) made.dict.set(unknown, null);
  return made;
});

methods(moduleType, {
  __init__: ['name doc?', () => null],
  __repr__: ['', (vm, self) => new Pending(reprOf(vm, self))],
  __dir__: ['', (_vm, self: PyModule) => new PyTuple([...self.dict.map.keys()].map((key) => key as Value))],
});

getters(moduleType, { __dict__: (_vm, self) => (self as PyModule).dict });

export { moduleType };
