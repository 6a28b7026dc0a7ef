import type { PyCode } from '../compile/code.ts';
import { functionType, type PyCell, type PyDict, PyObject, type PyTuple, type Value } from './object.ts';

/** A function made by `def` or `lambda`. */
export class PyFunction extends PyObject {
  code: PyCode;
  readonly globals: PyDict;
  defaults: readonly Value[];
  keywordDefaults: PyDict | undefined;
  readonly closure: readonly PyCell[];
  name: string;
  qualname: string;
  annotations: PyDict | undefined = undefined;
  typeParams: PyTuple | undefined = undefined;
  doc: Value;
  module: Value;

  constructor(
    code: PyCode,
    globals: PyDict,
    defaults: readonly Value[],
    keywordDefaults: PyDict | undefined,
    closure: readonly PyCell[],
  ) {
    super(functionType);
    this.code = code;
    this.globals = globals;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.closure = closure;
    this.name = code.parts.name;
    this.qualname = code.parts.qualname;
    this.doc = code.parts.doc;
    this.module = globals.get('__name__') ?? null;
  }
}
