import type { Builtin } from '../process/builtin.ts';
import type { NodeProcess } from '../process/node-process.ts';
import type { ModuleObject } from './commonjs.ts';

function natives(node: NodeProcess): object {
  const { rt, commonjs } = node;
  return {
    ...node.argumentErrors,
    Module: commonjs.Module,
    facts: { builtinModules: node.builtins.names, _cache: commonjs.cache, _extensions: commonjs.extensions },
    createRequire: rt.native('createRequire', 1, (_, [path]) =>
      commonjs.requireOf(commonjs.create(String(path), undefined)),
    ),
    strip: rt.native('strip', 3, (_, [text, mode, url]) =>
      commonjs.kinds.typed.fetch(() => strip(node, String(text), mode, url)),
    ),
    isBuiltin: rt.native('isBuiltin', 1, (_, [name]) => commonjs.builtinName(String(name)) !== undefined),
    _resolveFilename: rt.native('_resolveFilename', 2, (_, [request, parent]) =>
      commonjs.finding(
        () => commonjs.resolve(String(request), (parent as ModuleObject | undefined)?.path ?? node.proc.fs.cwd, []),
        (path) => path,
      ),
    ),
  };
}

function strip(node: NodeProcess, text: string, mode: unknown, url: unknown): string {
  const { rt } = node;
  if (mode === 'transform') throw rt.errors.plain("drydock: stripTypeScriptTypes' mode 'transform' is not simulated");
  if (mode !== 'strip')
    throw rt.errors.coded(
      'TypeError',
      'ERR_INVALID_ARG_VALUE',
      `The property 'options.mode' must be one of: 'strip', 'transform'. Received ${node.inspect(mode)}`,
    );
  if (!warned.has(node)) {
    warned.add(node);
    const message = 'stripTypeScriptTypes is an experimental feature and might change at any time';
    node.loop.ticks.push(() => node.warn('ExperimentalWarning', message, undefined, undefined));
  }
  const { attempt, typeScriptError } = node.commonjs.kinds.typed.eraser;
  const result = attempt(text);
  if (typeof result === 'string') return url === undefined ? result : `${result}\n\n//# sourceURL=${String(url)}`;
  throw typeScriptError(node, result, text, url === undefined ? '' : String(url));
}

/** Programs that have been told that this is an experiment. */
const warned = new WeakSet<NodeProcess>();

/** module: the class of CommonJS modules, with what programs ask of the loader. */
export const moduleModule: Builtin = {
  name: 'module',
  natives,
  source: `'use strict';
const { Module, facts, isBuiltin, _resolveFilename } = binding;
Object.assign(Module, facts, {
  createRequire(from) { return binding.createRequire(String((from && from.pathname) || from).replace(/^file:[/][/]/, '')); },
  stripTypeScriptTypes(code, options) {
    if (typeof code !== 'string') throw binding.invalidType('code', 'of type string', code);
    const { mode = 'strip', sourceUrl } = options || {};
    return binding.strip(code, mode, sourceUrl);
  },
  isBuiltin,
  _resolveFilename,
  Module,
});
module.exports = Module;
`,
};
