import type { Builtin } from '../process/builtin.ts';

// DIFFERS: node's vm runs code in the program's own realm; contexts of their own are not simulated.

/** vm: texts that are executed as scripts. */
export const vm: Builtin = {
  name: 'vm',
  source: `'use strict';
const inThisContext = (0, eval);
const refused = (name) => ({ [name]() { throw new Error("drydock: 'vm." + name + "' is not simulated"); } })[name];
class Script {
  constructor(code) { const text = String(code); new Function(text); Object.defineProperty(this, '_text', { value: text }); }
  runInThisContext() { return inThisContext(this._text); }
  runInContext() { return refused('Script.runInContext')(); }
  runInNewContext() { return refused('Script.runInNewContext')(); }
  createCachedData() { return Buffer.alloc(0); }
}
module.exports = {
  Script,
  createContext: refused('createContext'),
  runInContext: refused('runInContext'),
  runInNewContext: refused('runInNewContext'),
  runInThisContext: (code) => inThisContext(String(code)),
  isContext: () => false,
  compileFunction: (code, parameters = []) => new Function(...parameters, code),
  constants: { USE_MAIN_CONTEXT_DEFAULT_LOADER: Symbol('vm_dynamic_import_main_context_default'), DONT_CONTEXTIFY: Symbol('vm_context_no_contextify') },
};`,
};
