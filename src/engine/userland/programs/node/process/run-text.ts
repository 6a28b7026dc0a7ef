import { concatBytes, decodeUtf8 } from '../../../../base/bytes.ts';
import type { Process } from '../../../../kernel/process.ts';
import { SourceText } from '../syntax/source-text.ts';
import { compileThen } from './evaluate.ts';
import type { NodeProcess } from './node-process.ts';
import { beneath, type InternalFrame, type InternalFrames, topFrame } from './stack-frames.ts';

const evaluating = (name: string): readonly InternalFrame[] => [
  ['runScriptInThisContext', 'node:internal/vm:219:10'],
  ['', 'node:internal/process/execution:451:12'],
  ['', `${name}-wrapper:6:24`],
  ['runScriptInContext', 'node:internal/process/execution:449:60'],
  ['evalFunction', 'node:internal/process/execution:283:30'],
  ['evalTypeScript', 'node:internal/process/execution:295:3'],
];

/** Node 24's, as 24.21.0 prints them. */
const NODE_24: Pick<InternalFrames, 'evaluated' | 'fromStdin'> = {
  evaluated: [...evaluating('[eval]'), ['', 'node:internal/main/eval_string:71:3']],
  fromStdin: [
    ...evaluating('[stdin]'),
    ['', 'node:internal/main/eval_stdin:51:5'],
    ['Socket.<anonymous>', 'node:internal/process/execution:205:5'],
    ['Socket.emit', 'node:events:526:24'],
  ],
};

/** Modules that -r names, then the program. */
export function preload(node: NodeProcess, requests: readonly string[], then: () => unknown, at = 0): unknown {
  const request = requests[at];
  if (request === undefined) return then();
  const { module } = node.commonjs.requireFor('internal/preload');
  module.filename = 'internal/preload';
  const { rt, frames } = node;
  return rt.after(
    beneath(rt, frames.preloading, () => node.commonjs.require(request, module)),
    () => preload(node, requests, then, at + 1),
  );
}

/** `--check`: only whether a script parses. */
export function checkSyntax(node: NodeProcess, path: string): unknown {
  const { rt, frames, commonjs, proc } = node;
  return commonjs.mainFile(path, (file) => {
    const isModule = commonjs.kinds.isModule(file);
    return beneath(rt, [...frames.syntax.slice(0, 1), ...frames.checking], () => {
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
  asModule: boolean,
): unknown {
  const { rt, frames } = node;
  if (asModule || (node.majorVersion >= 22 && !print && /^\s*(?:import\s+[\w{*'"]|export\s)/m.test(text)))
    return node.commonjs.withEsm((esm) =>
      esm.runText(text, `file://${node.proc.fs.cwd}/${file === '[eval]' ? '[eval1]' : file}`),
    );
  const { require, module } = node.commonjs.requireFor(file);
  for (const name of node.builtins.names)
    if (!(name in rt.global) && !name.includes('/'))
      Object.defineProperty(rt.global, name, {
        get: () => rt.now(() => node.builtins.load(name)),
        set: (value: unknown) =>
          Object.defineProperty(rt.global, name, { value, writable: true, enumerable: true, configurable: true }),
        enumerable: false,
        configurable: true,
      });
  Object.assign(rt.global, { require, module, exports: module.exports, __filename: file, __dirname: '.' });
  const source = new SourceText(text, file, 'script');
  const { evaluated, fromStdin } = node.majorVersion >= 22 ? NODE_24 : frames;
  const below = file === '[eval]' ? evaluated : fromStdin;
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
