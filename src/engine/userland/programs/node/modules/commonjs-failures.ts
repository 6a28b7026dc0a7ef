import { received } from '../process/argument-words.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { type InternalFrame, internalFrame, pushFrames } from '../process/stack-frames.ts';
import { rejectedInside, thrownInside } from '../process/thrown-inside.ts';
import { parses } from './module-kinds.ts';

/** Node 24's frames of a request that finds nothing. */
const MISSING: readonly InternalFrame[] = [
  ['Module._resolveFilename', 'node:internal/modules/cjs/loader:1564:15'],
  ['wrapResolveFilename', 'node:internal/modules/cjs/loader:1118:27'],
  ['defaultResolveImplForCJSLoading', 'node:internal/modules/cjs/loader:1142:10'],
  ['resolveForCJSWithHooks', 'node:internal/modules/cjs/loader:1169:12'],
  ['Module._load', 'node:internal/modules/cjs/loader:1341:5'],
  ['wrapModuleLoad', 'node:internal/modules/cjs/loader:261:19'],
];

/** Node 24's frames of a JSON module that does not parse. */
const JSON_MODULE: readonly InternalFrame[] = [
  ['parse', '<anonymous>'],
  ['Object..json', 'node:internal/modules/cjs/loader:2072:39'],
  ['Module.load', 'node:internal/modules/cjs/loader:1651:32'],
  ['Module._load', 'node:internal/modules/cjs/loader:1443:12'],
  ['wrapModuleLoad', 'node:internal/modules/cjs/loader:261:19'],
  ['Module.require', 'node:internal/modules/cjs/loader:1674:12'],
  ['require', 'node:internal/modules/helpers:157:16'],
];

/** What `require` says of what is not there: fetched with the first such request. */
export function missing(node: NodeProcess, request: string, stack: readonly string[]): Error {
  const { rt, frames } = node;
  const requires = stack.length === 0 ? '' : `\nRequire stack:\n- ${stack.join('\n- ')}`;
  const message = `Cannot find module '${request}'${requires}`;
  const error = rt.errors.make('Error', message);
  const trace = framesOf(frames.missing, MISSING)
    .map(([name, place]) => `\n    at ${name} (${place})`)
    .join('');
  const all = (trace + rt.stack()).split('\n').slice(0, 11).join('\n');
  Object.defineProperty(error, 'stack', {
    value: `Error: ${message}${all}`,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  Object.assign(error, { code: 'MODULE_NOT_FOUND', requireStack: [...stack] });
  thrownInside.set(error, `${frames.missingAt}\n  throw err;\n  ^\n`);
  const [[, place = ''] = []] = framesOf(frames.missing, MISSING);
  rejectedInside.set(error, `${place.replace(/:\d+$/, '')}\n  const err = new Error(message);\n              ^\n`);
  return error;
}

/** A package that does not give out what is asked for. */
export function notExported(node: NodeProcess, subpath: string, folder: string, by = ''): Error {
  const what =
    subpath === '.' ? 'No "exports" main defined' : `Package subpath '${subpath}' is not defined by "exports"`;
  return node.rt.errors.coded('Error', 'ERR_PACKAGE_PATH_NOT_EXPORTED', `${what} in ${folder}/package.json${by}`);
}

/** A JSON module that does not parse. */
export function brokenJson(node: NodeProcess, filename: string, message: string): Error {
  const { rt, frames } = node;
  const { top } = rt;
  for (const [name, place] of framesOf(frames.json, JSON_MODULE).toReversed())
    rt.top = internalFrame(rt.top, name, place);
  const failure = rt.errors.make('SyntaxError', `${filename}: ${message}`);
  rt.top = top;
  thrownInside.set(failure, 'node:internal/modules/cjs/loader:2075\n    throw err;\n    ^\n');
  return failure;
}

const asking = (place: string): readonly InternalFrame[] => [
  ['Module.require', `node:internal/modules/cjs/loader:${place}`],
  ['require', 'node:internal/modules/helpers:157:16'],
];

/** `require(5)`, `require('')`. */
export function noRequest(node: NodeProcess, request: unknown): Error {
  const { rt } = node;
  const { top } = rt;
  pushFrames(rt, asking(request === '' ? '1669:11' : '1667:3'));
  const error =
    request === ''
      ? rt.errors.coded(
          'TypeError',
          'ERR_INVALID_ARG_VALUE',
          "The argument 'id' must be a non-empty string. Received ''",
        )
      : rt.errors.coded(
          'TypeError',
          'ERR_INVALID_ARG_TYPE',
          `The "id" argument must be of type string. ${received(node, request)}`,
        );
  rt.top = top;
  thrownInside.set(
    error,
    request === ''
      ? "node:internal/modules/cjs/loader:1669\n    throw new ERR_INVALID_ARG_VALUE('id', id,\n    ^\n"
      : 'node:internal/errors:543\n      throw error;\n      ^\n',
  );
  return error;
}

/** An older version's own frames, else the newest's. */
const framesOf = (own: readonly InternalFrame[], newest: readonly InternalFrame[]): readonly InternalFrame[] =>
  own.length > 0 ? own : newest;

/** A text that its package says is CommonJS, and that only parses as an ES module, gets a warning above its error. */
export function adviseModule(node: NodeProcess, filename: string, text: string): void {
  const { kinds } = node.commonjs;
  const explicit = /\.c[jt]s$/.test(filename) || kinds.packageType(filename) === 'commonjs';
  if (!explicit || node.majorVersion < 22 || !parses(text, 'module')) return;
  const advice = 'Make sure to set "type": "module" in the nearest package.json file or use the .mjs extension.';
  node.warn('Warning', `Failed to load the ES module: ${filename}. ${advice}`, undefined, undefined);
}
