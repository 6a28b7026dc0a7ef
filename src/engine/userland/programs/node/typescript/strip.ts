import type { NodeProcess } from '../process/node-process.ts';
import { type InternalFrame, pushFrames } from '../process/stack-frames.ts';
import { thrownInside } from '../process/thrown-inside.ts';
import { eraseTypes } from './erase.ts';
import { TypeScriptFault } from './fault.ts';
import { snippet } from './snippet.ts';

const STRIPPING: readonly InternalFrame[] = [
  ['processTypeScriptCode', 'node:internal/modules/typescript:146:42'],
  ['stripTypeScriptModuleTypes', 'node:internal/modules/typescript:215:22'],
];
const JOB: readonly InternalFrame[] = [
  ['#getOrCreateModuleJobAfterResolve', 'node:internal/modules/esm/loader:564:36'],
  ['afterResolve', 'node:internal/modules/esm/loader:611:52'],
  ['ModuleLoader.getOrCreateModuleJob', 'node:internal/modules/esm/loader:617:12'],
];

/** Where an ES module's kind is found by its text, and where its text is made ready. */
const ABOVE: Readonly<Record<'format' | 'translate', readonly InternalFrame[]>> = {
  format: [
    ['Object.getFileProtocolModuleFormat [as file:]', 'node:internal/modules/esm/get_format:206:26'],
    ['defaultGetFormat', 'node:internal/modules/esm/get_format:283:36'],
    ['defaultLoadSync', 'node:internal/modules/esm/load:161:16'],
    ['#loadAndMaybeBlockOnLoaderThread', 'node:internal/modules/esm/loader:806:12'],
    ['#loadSync', 'node:internal/modules/esm/loader:838:53'],
    ['ModuleLoader.load', 'node:internal/modules/esm/loader:787:26'],
    ['ModuleLoader.loadAndTranslate', 'node:internal/modules/esm/loader:498:31'],
    ...JOB,
  ],
  translate: [
    ['ModuleLoader.<anonymous>', 'node:internal/modules/esm/translators:680:29'],
    ['#translate', 'node:internal/modules/esm/loader:438:20'],
    ['afterLoad', 'node:internal/modules/esm/loader:506:29'],
    ['ModuleLoader.loadAndTranslate', 'node:internal/modules/esm/loader:511:12'],
    ...JOB,
  ],
};

/** A file's text without its types. Throws the guest's error. */
export function strip(
  node: NodeProcess,
  text: string,
  file: string,
  frames: readonly InternalFrame[] | 'format' | 'translate',
): string {
  const { rt } = node;
  const above = typeof frames === 'string' ? ABOVE[frames] : commonJs(frames);
  if (file.includes('/node_modules/')) throw inPackages(node, file, above, typeof frames === 'string');
  const shown = frames === 'format' || node.majorVersion < 24 ? file : `file://${file}`;
  try {
    return eraseTypes(text);
  } catch (error) {
    if (!(error instanceof TypeScriptFault)) throw error;
    const { top } = rt;
    pushFrames(rt, [...STRIPPING, ...above]);
    const made = typeScriptError(node, error, text, shown);
    rt.top = top;
    if (typeof frames === 'string')
      thrownInside.set(made, 'node:internal/modules/run_main:107\n    triggerUncaughtException(\n    ^\n');
    throw made;
  }
}

/** The text without its types, or why there is none. */
export function attempt(text: string): string | TypeScriptFault {
  try {
    return eraseTypes(text);
  } catch (error) {
    if (error instanceof TypeScriptFault) return error;
    throw error;
  }
}

/** `--input-type=…-typescript`: a text of the command line without its types. Throws the guest's error. */
export function stripText(node: NodeProcess, text: string, file: string, isModule: boolean): string {
  const result = attempt(text);
  if (typeof result === 'string') return result;
  const { rt } = node;
  const { top } = rt;
  pushFrames(rt, [
    ...STRIPPING,
    isModule
      ? ['parseAndEvalModuleTypeScript', 'node:internal/process/execution:355:26']
      : ['parseAndEvalCommonjsTypeScript', 'node:internal/process/execution:370:26'],
    ['', `node:internal/main/eval_string:${isModule ? '39:3' : '71:3'}`],
  ]);
  const made = typeScriptError(node, result, text, file);
  rt.top = top;
  return raise(made);
}

function raise(error: Error): never {
  throw error;
}

/** The guest's error for a fault; `file` stands above the lines that it shows. */
export function typeScriptError(node: NodeProcess, fault: TypeScriptFault, text: string, file: string): Error {
  const { rt } = node;
  const isInvalid = fault.kind === 'invalid';
  const { top } = rt;
  pushFrames(rt, [['parseTypeScript', `node:internal/modules/typescript:${isInvalid ? '72:36' : '68:40'}`]]);
  const code = isInvalid ? 'ERR_INVALID_TYPESCRIPT_SYNTAX' : 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX';
  const made = rt.errors.coded('SyntaxError', code, fault.message);
  rt.top = top;
  thrownInside.set(made, '');
  made.stack = `${snippet(text, fault, file)}\n${made.stack ?? ''}`;
  return made;
}

/** A module that CommonJS loads is compiled in another place than one that runs. */
function commonJs(frames: readonly InternalFrame[]): readonly InternalFrame[] {
  return frames.map(([name, place]) =>
    name === 'Module._compile' ? [name, 'node:internal/modules/cjs/loader:1883:15'] : [name, place],
  );
}

function inPackages(node: NodeProcess, file: string, above: readonly InternalFrame[], isEsm: boolean): Error {
  const { rt } = node;
  const { top } = rt;
  pushFrames(rt, [['stripTypeScriptModuleTypes', 'node:internal/modules/typescript:189:11'], ...above]);
  const made = rt.errors.coded(
    'Error',
    'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING',
    `Stripping types is currently unsupported for files under node_modules, for "${file}"`,
  );
  rt.top = top;
  const line = '    throw new ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING(filename);';
  thrownInside.set(made, `node:internal/modules/typescript:189\n${line}\n${isEsm ? ' '.repeat(10) : '    '}^\n`);
  return made;
}
