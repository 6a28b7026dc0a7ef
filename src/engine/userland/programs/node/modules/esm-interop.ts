import type { NodeProcess } from '../process/node-process.ts';
import { thrownInside } from '../process/thrown-inside.ts';
import type { GuestPromise } from '../runtime/promise.ts';
import { fileUrl, type ModuleRecord, pathOf } from './esm-record.ts';
import { directoryOf, isFile, joinPath } from './resolve.ts';

/** What `require()` of an ES module answers, once it has run: its namespace, as bundlers' output has it. Throws what it threw. */
export function exportsForRequire(
  node: NodeProcess,
  record: ModuleRecord,
  promise: GuestPromise | undefined,
  stack: readonly string[],
): unknown {
  const { rt } = node;
  if (promise?.state === 'rejected') {
    promise.react(
      () => undefined,
      () => undefined,
    );
    throw promise.value;
  }
  if (promise?.state === 'pending') throw asyncModule(node, pathOf(record.url), stack);
  if (record.exports.has('module.exports')) return record.exports.get('module.exports')?.get();
  if (!record.exports.has('default') || record.exports.has('__esModule')) return record.namespace;
  // A default export makes it look like what bundlers make of an ES module.
  const wrapper: object = Object.create(null, { __esModule: { value: true, enumerable: true } });
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(record.namespace)))
    if (get) Object.defineProperty(wrapper, name, { get, enumerable: true });
  Object.defineProperty(wrapper, Symbol.toStringTag, { value: 'Module' });
  rt.namespaces.add(wrapper);
  return wrapper;
}

const SYNC: readonly string[] = [
  'ModuleJobSync.throwIfAsyncGraph (node:internal/modules/esm/module_job:313:11)',
  'ModuleJobSync.runSync (node:internal/modules/esm/module_job:662:10)',
  'ModuleLoader.importSyncForRequire (node:internal/modules/esm/loader:347:47)',
  'loadESMFromCJS (node:internal/modules/cjs/loader:1747:24)',
  'Module._compile (node:internal/modules/cjs/loader:1911:5)',
];

/** `require()` of a module that waits at its top level. `stack`: the files that led there, innermost first. */
function asyncModule(node: NodeProcess, file: string, stack: readonly string[]): Error {
  const { rt, frames } = node;
  const more = ` To see where the top-level await comes from, use --experimental-print-required-tla.\nRequired module: ${file}\nRequire stack:\n- ${stack.join('\n- ')}`;
  const message = 'require() cannot be used on an ESM graph with top-level await. Use import() instead.';
  if (node.majorVersion < 24) return rt.errors.coded('Error', 'ERR_REQUIRE_ASYNC_MODULE', message);
  const error = rt.errors.coded('Error', 'ERR_REQUIRE_ASYNC_MODULE', message + more);
  const below = frames.required.filter(([name]) => name !== 'Module._compile').map(([name, at]) => `${name} (${at})`);
  const lines = [...SYNC, ...below].map((line) => `\n    at ${line}`).join('') + rt.stack();
  const head = `Error [ERR_REQUIRE_ASYNC_MODULE]: ${message}${more}`;
  Object.defineProperty(error, 'stack', {
    value: head + lines.split('\n').slice(0, 11).join('\n'),
    enumerable: false,
    writable: true,
    configurable: true,
  });
  thrownInside.set(
    error,
    'node:internal/modules/esm/module_job:313\n    throw new ERR_REQUIRE_ASYNC_MODULE(filename, parent, locations);\n    ^\n',
  );
  return error;
}

/** The package.json that says that a file is a module. */
function typedBy(node: NodeProcess, file: string): string | undefined {
  if (node.commonjs.kinds.packageType(file) !== 'module') return undefined;
  for (let at = directoryOf(file); ; at = directoryOf(at)) {
    const path = joinPath(at, 'package.json');
    if (at === '/' || isFile(node.proc.fs, path)) return path;
  }
}

/** Says that a file turned out to be a module although no package.json says so. */
export function warnTypeless(node: NodeProcess, file: string): void {
  const folder = directoryOf(file);
  const url = fileUrl(file);
  let at = folder;
  while (at !== '/' && !isFile(node.proc.fs, joinPath(at, 'package.json'))) at = directoryOf(at);
  if (!isFile(node.proc.fs, joinPath(at, 'package.json'))) return;
  node.loop.ticks.push(() =>
    node.warn(
      'Warning',
      `Module type of ${url} is not specified and it doesn't parse as CommonJS.\nReparsing as ES module because module syntax was detected. This incurs a performance overhead.\nTo eliminate this warning, add "type": "module" to ${joinPath(at, 'package.json')}.`,
      'MODULE_TYPELESS_PACKAGE_JSON',
      undefined,
    ),
  );
}

const ADVICE: Readonly<Record<string, string>> = {
  require: 'replace require() with import',
  module: 'use export instead of module.exports/exports',
  exports: 'use export instead of module.exports/exports',
  __filename: 'use import.meta.filename instead',
  __dirname: 'use import.meta.dirname instead',
};

/** An error that has ended a module because a name is unknown there: those that only CommonJS has say so (explainCommonJSGlobalLikeNotDefinedError). */
export function explainNotDefined(node: NodeProcess, record: ModuleRecord, error: unknown): void {
  if (!(error instanceof ReferenceError)) return;
  const [, name = ''] = /^(\w+) is not defined$/.exec(error.message) ?? [];
  const advice = ADVICE[name];
  if (advice === undefined) return;
  if (awaitsAtTop(record.body)) {
    error.message = `Cannot determine intended module format because both '${name}' and top-level await are present. If the code is intended to be CommonJS, wrap await in an async function. If the code is intended to be an ES module, ${advice}.`;
    Object.assign(error, { code: 'ERR_AMBIGUOUS_MODULE_SYNTAX' });
    return;
  }
  const why = record.url.endsWith('.js') ? typedBy(node, pathOf(record.url)) : undefined;
  error.message += ` in ES module scope${name === 'require' ? ', you can use import instead' : ''}`;
  if (why !== undefined)
    error.message += `\nThis file is being treated as an ES module because it has a '.js' file extension and '${why}' contains "type": "module". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.`;
}

/** Whether a module waits outside of its functions. */
function awaitsAtTop(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(awaitsAtTop);
  if (typeof part !== 'object' || part === null || !('type' in part)) return false;
  if (part.type === 'AwaitExpression' || (part.type === 'ForOfStatement' && 'await' in part && part.await)) return true;
  if (/Function|Method|StaticBlock/.test(String(part.type))) return false;
  return Object.values(part).some(awaitsAtTop);
}
