import { concatBytes, decodeUtf8 } from '../../../../base/bytes.ts';
import type { Process } from '../../../../kernel/process.ts';
import { parses } from '../modules/module-kinds.ts';
import { GuestPromise } from '../runtime/promise.ts';
import { SourceText } from '../syntax/source-text.ts';
import type { InputType, Preload } from './command-line.ts';
import { compileText, compileThen, fetchSyntaxWords, syntaxPlace } from './evaluate.ts';
import type { NodeProcess } from './node-process.ts';
import { beneath, type InternalFrame, topFrame } from './stack-frames.ts';

const wrapped = (name: string): readonly InternalFrame[] => [
  ['', `${name}-wrapper:6:24`],
  ['runScriptInContext', 'node:internal/process/execution:449:60'],
];
const SCRIPT: readonly InternalFrame[] = [
  ['evalFunction', 'node:internal/process/execution:92:30'],
  ['evalScript', 'node:internal/process/execution:104:3'],
];
const evaluating = (name: string): readonly InternalFrame[] => [
  ['runScriptInThisContext', 'node:internal/vm:219:10'],
  ['', 'node:internal/process/execution:451:12'],
  ...wrapped(name),
  ['evalFunction', 'node:internal/process/execution:283:30'],
  ['evalTypeScript', 'node:internal/process/execution:295:3'],
];
const COMPILING: readonly InternalFrame[] = [
  ['makeContextifyScript', 'node:internal/vm:194:14'],
  ['compileScript', 'node:internal/process/execution:388:10'],
];
const bottom = (name: string): readonly InternalFrame[] =>
  name === '[eval]'
    ? [['', 'node:internal/main/eval_string:71:3']]
    : [
        ['', 'node:internal/main/eval_stdin:51:5'],
        ['Socket.<anonymous>', 'node:internal/process/execution:205:5'],
        ['Socket.emit', 'node:events:526:24'],
        ['endReadableNT', 'node:internal/streams/readable:1764:12'],
        ['process.processTicksAndRejections', 'node:internal/process/task_queues:90:21'],
      ];

/** Where a text does not even compile: one that may have types, and one that may not. */
const compilingTyped = (name: string): readonly InternalFrame[] => [
  ...COMPILING,
  ['evalTypeScript', 'node:internal/process/execution:260:22'],
  ...bottom(name),
];
const compilingScript = (name: string): readonly InternalFrame[] => [
  ...COMPILING,
  ['', 'node:internal/process/execution:452:25'],
  ...wrapped(name),
  ...SCRIPT,
  ...bottom(name),
];

/** Below a text that runs: Node 24's, as 24.21.0 prints them. */
const running = (name: string): readonly InternalFrame[] => [...evaluating(name), ...bottom(name)];

/** Node 20's (from the 20.19 line's sources). */
const OLD_EVALUATED: readonly InternalFrame[] = [
  ['runScriptInThisContext', 'node:internal/vm:209:10'],
  ['', 'node:internal/process/execution:118:14'],
  ['', '[eval]-wrapper:6:24'],
  ['runScript', 'node:internal/process/execution:101:62'],
  ['evalScript', 'node:internal/process/execution:133:3'],
  ['', 'node:internal/main/eval_string:51:3'],
];
const OLD_FROM_STDIN: readonly InternalFrame[] = [
  ['runScriptInThisContext', 'node:internal/vm:209:10'],
  ['', 'node:internal/process/execution:118:14'],
  ['', '[stdin]-wrapper:6:24'],
  ['runScript', 'node:internal/process/execution:101:62'],
  ['evalScript', 'node:internal/process/execution:133:3'],
  ['', 'node:internal/main/eval_stdin:32:5'],
  ['Socket.<anonymous>', 'node:internal/process/execution:237:5'],
  ['Socket.emit', 'node:events:536:35'],
  ['endReadableNT', 'node:internal/streams/readable:1698:12'],
  ['process.processTicksAndRejections', 'node:internal/process/task_queues:82:21'],
];

const PRELOADING: readonly InternalFrame[] = [
  ['Module.require', 'node:internal/modules/cjs/loader:1674:12'],
  ['', 'node:internal/modules/cjs/loader:2221:12'],
  ['loadPreloadModules', 'node:internal/process/pre_execution:732:5'],
  ['initializeModuleLoaders', 'node:internal/process/pre_execution:244:5'],
];
const CHECKING_MODULE: readonly InternalFrame[] = [['checkSyntax', 'node:internal/main/check_syntax:84:5']];
const CHECKING: readonly InternalFrame[] = [['checkSyntax', 'node:internal/main/check_syntax:88:3']];

/** Modules that -r and then those that --import names, then the program. */
export function preload(node: NodeProcess, asked: readonly Preload[], then: () => unknown, at = 0): unknown {
  const requests = at > 0 ? asked : [...asked].sort((a, b) => Number(a.byImport) - Number(b.byImport));
  const next = requests[at];
  if (next === undefined) return then();
  const { request } = next;
  if (next.byImport) return importFirst(node, request, () => preload(node, requests, then, at + 1));
  const { module } = node.commonjs.requireFor('internal/preload');
  module.filename = 'internal/preload';
  module.path = node.proc.fs.cwd;
  const { rt } = node;
  return rt.after(
    beneath(rt, node.majorVersion >= 22 ? PRELOADING : [], () => node.commonjs.require(request, module)),
    () => preload(node, requests, then, at + 1),
  );
}

/** `--import`: a module that has run before the rest begins. */
function importFirst(node: NodeProcess, request: string, then: () => unknown): unknown {
  const { rt, proc } = node;
  const from = `file://${proc.fs.cwd.replace(/\/?$/, '/')}`;
  return node.commonjs.withEsm((esm) =>
    rt.after(esm.importDynamic(request, from), (promise) => {
      GuestPromise.of(promise)?.react(
        () => then(),
        (error) => {
          throw error;
        },
      );
    }),
  );
}

/** `--check`: only whether a script parses. */
export function checkSyntax(node: NodeProcess, path: string): unknown {
  const { rt, frames, commonjs, proc } = node;
  return commonjs.mainFile(path, (file) => {
    const isModule = commonjs.kinds.isModule(file);
    const own =
      isModule && node.majorVersion >= 22
        ? CHECKING_MODULE
        : [...frames.syntax.slice(0, 1), ...(node.majorVersion >= 22 ? CHECKING : [])];
    return beneath(rt, own, () => {
      const text = proc.fs.readText(file).replace(/^\ufeff/, '');
      const goal = isModule ? 'module' : 'commonjs';
      const host = { importModule: () => undefined, meta: () => ({}) };
      return compileThen(rt, new SourceText(text, file, goal), { goal, host }, () => undefined);
    });
  });
}

/** All of standard input. */
export async function readAll(proc: Process): Promise<string> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = await proc.read(0);
    if (chunk.length === 0) return decodeUtf8(concatBytes(chunks));
    chunks.push(chunk);
  }
}

/** `-e`, `-p` and scripts on standard input: names of the CommonJS wrapper are globals there. */
export function evaluateText(
  node: NodeProcess,
  text: string,
  file: string,
  print: boolean,
  inputType: InputType | undefined,
): unknown {
  const { typed } = node.commonjs.kinds;
  const isModule = inputType?.startsWith('module') === true;
  const maySay = inputType === undefined || inputType.endsWith('typescript');
  if (!isModule && !(maySay && typed.on) && node.majorVersion >= 22 && !parses(text, 'script'))
    return refuseScript(node, text, file, undefined);
  if (!typed.on || !maySay || (inputType === undefined && (parses(text, 'script') || parses(text, 'module'))))
    return evaluateScript(node, text, file, print, inputType, isModule ? 'module' : 'script');
  return typed.fetch(() => {
    if (inputType !== undefined) {
      const stripped = typed.eraser.stripText(node, text, file, isModule);
      return evaluateScript(node, stripped, file, print, inputType, isModule ? 'module' : 'script');
    }
    const stripped = typed.eraser.attempt(text);
    if (typeof stripped === 'string') return evaluateScript(node, stripped, file, print, inputType, 'script');
    return refuseScript(node, text, file, stripped.message);
  });
}

/** What nobody can read: JavaScript's error, with TypeScript's words, where it was asked, above it. */
function refuseScript(node: NodeProcess, text: string, file: string, words: string | undefined): unknown {
  const { rt } = node;
  const source = new SourceText(text, file, 'script');
  const host = { importModule: () => undefined, meta: () => ({}) };
  return rt.after(rt.block(node.hold(fetchSyntaxWords())), () =>
    beneath(rt, words === undefined ? compilingScript(file) : compilingTyped(file), () => {
      try {
        return compileText(rt, source, { goal: 'script', host });
      } catch (error) {
        const place = syntaxPlace(error);
        if (place && words !== undefined) place.note = `${words}\n`;
        throw error;
      }
    }),
  );
}

/** Whether only a module may say this: an `await` outside of functions, or import.meta. */
const awaitsOutside = (text: string): boolean =>
  /\b(?:await|import\.meta)\b/.test(text) && !parses(text, 'script') && parses(text, 'module');

/** `-p` of a module has no value. `asked`: --input-type says that it is one. */
function cannotPrint(node: NodeProcess, asked: boolean): Error {
  const { rt } = node;
  const execution = 'node:internal/process/execution:';
  const main = 'node:internal/main/eval_string:';
  const frames: readonly InternalFrame[] = asked
    ? [
        ['evalModuleEntryPoint', `${execution}73:11`],
        ['', `${main}37:3`],
      ]
    : [
        ['evalTypeScriptModuleEntryPoint', `${execution}310:11`],
        ['evalTypeScript', `${execution}253:12`],
        ['', `${main}71:3`],
      ];
  return beneath(rt, node.majorVersion >= 24 ? frames : [], () => {
    const error = rt.errors.coded('Error', 'ERR_EVAL_ESM_CANNOT_PRINT', '--print cannot be used with ESM input');
    rt.excerpts.set(error, `${execution}${asked ? 73 : 310}\n    throw new ERR_EVAL_ESM_CANNOT_PRINT();\n    ^\n`);
    return error;
  }) as Error;
}

/** A text whose types are gone, as a script or a module. */
function evaluateScript(
  node: NodeProcess,
  text: string,
  file: string,
  print: boolean,
  inputType: InputType | undefined,
  goal: 'script' | 'module',
): unknown {
  const { rt } = node;
  if (
    goal === 'module' ||
    (inputType === undefined &&
      node.majorVersion >= 22 &&
      (/^\s*(?:import(?:\s+|\/\*.*?\*\/)[\w{*'"]|export\s)/m.test(text) || awaitsOutside(text)))
  ) {
    if (print) throw cannotPrint(node, goal === 'module');
    return node.commonjs.withEsm((esm) => esm.runText(text, `file://${node.proc.fs.cwd}/[eval1]`));
  }
  const { require, module } = node.commonjs.requireFor(file);
  for (const name of node.builtins.names)
    if (!(name in rt.global) && !/[/:]/.test(name))
      Object.defineProperty(rt.global, name, {
        get: () => rt.now(() => node.builtins.load(name)),
        set: (value: unknown) =>
          Object.defineProperty(rt.global, name, { value, writable: true, enumerable: true, configurable: true }),
        enumerable: false,
        configurable: true,
      });
  Object.assign(rt.global, { require, module, exports: module.exports, __filename: file, __dirname: '.' });
  const source = new SourceText(text, file, 'script');
  const older = file === '[eval]' ? OLD_EVALUATED : OLD_FROM_STDIN;
  const below = node.majorVersion >= 22 ? running(file) : older;
  return beneath(rt, below, () => {
    const outer = rt.top;
    const host = { importModule: node.commonjs.importer(file), meta: () => ({}) };
    return compileThen(rt, source, { goal: 'script', globals: 'var', host }, (program) => {
      const finish = (): void => {
        rt.top = outer;
        if (!print) return;
        const value = program.value();
        node.print(1, `${typeof value === 'string' ? value : node.inspect(value, { colors: node.colors(1) })}\n`);
      };
      return rt.after(node.builtins.prefetch(text, true), () => {
        rt.top = topFrame(rt.top, source, rt.global);
        return rt.after(program.run({}), finish);
      });
    });
  });
}
