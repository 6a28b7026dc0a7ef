import { PyCode } from '../compile/code.ts';
import { defineNew } from '../objects/define.ts';
import { raise, typeError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { cellType, functionType, PyCell, PyDict, PyTuple, typeOf } from '../objects/object.ts';

/** types.FunctionType(code, globals): a function of code that is at hand. */
defineNew(
  functionType,
  'code! globals! name= argdefs= closure= kwdefaults=',
  (_vm, _cls, code, space, name, defaults, closure, named) => {
    if (!(code instanceof PyCode))
      throw typeError(`function() argument 'code' must be code, not ${typeOf(code).shown}`);
    if (!(space instanceof PyDict))
      throw typeError(`function() argument 'globals' must be dict, not ${typeOf(space).shown}`);
    const cells = closure instanceof PyTuple ? closure.items.filter((one) => one instanceof PyCell) : [];
    const free = code.parts.slots.length - code.parts.freeStart;
    if (cells.length !== free && closure instanceof PyTuple)
      throw raise('ValueError', `${code.parts.name} requires closure of length ${free}, not ${cells.length}`);
    const made = new PyFunction(
      code,
      space,
      defaults instanceof PyTuple ? defaults.items : [],
      named instanceof PyDict ? named : undefined,
      cells,
    );
    if (typeof name === 'string') made.name = name;
    return made;
  },
);

defineNew(cellType, 'contents?', (_vm, _cls, contents) => new PyCell(contents));
