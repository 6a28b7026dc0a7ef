import { codeType, PyCode } from '../compile/code.ts';
import { getters, methods } from '../objects/define.ts';
import { typeError } from '../objects/exception.ts';
import { type PyDict, PyTuple, type Value } from '../objects/object.ts';

export const VARARGS = 4;

export const VARKEYWORDS = 8;

export const parts = (self: Value): PyCode['parts'] => (self as PyCode).parts;

getters(codeType, {
  co_name: (_vm, self) => parts(self).name,
  co_qualname: (_vm, self) => parts(self).qualname,
  co_filename: (_vm, self) => parts(self).file,
  co_firstlineno: (_vm, self) => parts(self).firstLine,
  co_argcount: (_vm, self) => parts(self).positional,
  co_posonlyargcount: (_vm, self) => parts(self).positionalOnly,
  co_kwonlyargcount: (_vm, self) => parts(self).keywordOnly,
  co_varnames: (_vm, self) =>
    new PyTuple(parts(self).slots.filter((name) => !name.includes('\0') && !parts(self).cells.includes(name))),
  co_names: (_vm, self) => new PyTuple(parts(self).names),
  co_consts: (_vm, self) => new PyTuple(parts(self).consts),
  co_freevars: (_vm, self) => new PyTuple(parts(self).cells),
  co_nlocals: (_vm, self) => parts(self).slots.length,
  co_flags: (_vm, self) =>
    3 |
    (parts(self).rest ? VARARGS : 0) |
    (parts(self).keywordRest ? VARKEYWORDS : 0) |
    { plain: 0, generator: 32, coroutine: 128, 'async-generator': 512 }[parts(self).kind],
});

// DIFFERS: code.replace changes a code object's names, file and first line; other parts are not simulated.
const REPLACED: Readonly<Record<string, 'name' | 'qualname' | 'file' | 'firstLine'>> = {
  co_name: 'name',
  co_qualname: 'qualname',
  co_filename: 'file',
  co_firstlineno: 'firstLine',
};

methods(codeType, {
  replace: [
    '* **changes',
    (_vm, self: PyCode, changes: PyDict) => {
      const changed: Record<string, Value> = {};
      for (const [key, value] of changes.map) {
        const part = REPLACED[String(key)];
        if (part === undefined) throw typeError(`drydock: code.replace(${String(key)}=…) is not simulated`);
        changed[part] = value;
      }
      return new PyCode({ ...self.parts, ...changed });
    },
  ],
  __repr__: [
    '',
    (_vm, self: PyCode) =>
      `<code object ${self.parts.name} at 0x${self.id.toString(16)}, file "${self.parts.file}", line ${self.parts.firstLine}>`,
  ],
});
