import type { NodeProcess } from '../process/node-process.ts';
import { internalFrame } from '../process/stack-frames.ts';
import { rejectedInside, thrownInside } from '../process/thrown-inside.ts';

/** What `require` says of what is not there: fetched with the first such request. */
export function missing(node: NodeProcess, request: string, stack: readonly string[]): Error {
  const { rt, frames } = node;
  const requires = stack.length === 0 ? '' : `\nRequire stack:\n- ${stack.join('\n- ')}`;
  const message = `Cannot find module '${request}'${requires}`;
  const error = rt.errors.make('Error', message);
  const trace = frames.missing.map(([name, place]) => `\n    at ${name} (${place})`).join('');
  const all = (trace + rt.stack()).split('\n').slice(0, 11).join('\n');
  Object.defineProperty(error, 'stack', {
    value: `Error: ${message}${all}`,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  Object.assign(error, { code: 'MODULE_NOT_FOUND', requireStack: [...stack] });
  thrownInside.set(error, `${frames.missingAt}\n  throw err;\n  ^\n`);
  const [[, place = ''] = []] = frames.missing;
  rejectedInside.set(error, `${place.replace(/:\d+$/, '')}\n  const err = new Error(message);\n              ^\n`);
  return error;
}

/** A package that does not give out what is asked for. */
export function notExported(node: NodeProcess, subpath: string, folder: string): Error {
  const what =
    subpath === '.' ? 'No "exports" main defined' : `Package subpath '${subpath}' is not defined by "exports"`;
  return node.rt.errors.coded('Error', 'ERR_PACKAGE_PATH_NOT_EXPORTED', `${what} in ${folder}/package.json`);
}

/** A JSON module that does not parse. */
export function brokenJson(node: NodeProcess, filename: string, message: string): Error {
  const { rt, frames } = node;
  const { top } = rt;
  for (const [name, place] of frames.json.toReversed()) rt.top = internalFrame(rt.top, name, place);
  const failure = rt.errors.make('SyntaxError', `${filename}: ${message}`);
  rt.top = top;
  thrownInside.set(failure, 'node:internal/modules/cjs/loader:2075\n    throw err;\n    ^\n');
  return failure;
}
