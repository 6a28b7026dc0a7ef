import { concatBytes, decodeUtf8 } from '../../../base/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import { fetchAllModules } from './process/builtins.ts';
import { parseCommandLine } from './process/command-line.ts';
import { compileThen, fetchSyntaxWords } from './process/evaluate.ts';
import { NodeProcess } from './process/node-process.ts';
import { beneath, fetchFrames, topFrame } from './process/stack-frames.ts';
import { getProperty } from './runtime/property.ts';
import { SourceText } from './syntax/source-text.ts';

/** `node [options] [script.js] [arguments]`. */
export async function main(proc: Process): Promise<number> {
  const version = proc.binary?.options.get('version') ?? '24.21.0';
  const line = parseCommandLine(proc.argv, proc.env);
  const execPath = executable(proc);
  const say = (text: string): Promise<void> => proc.write(1, text);
  switch (line.kind) {
    case 'bad-option':
      await proc.write(2, `${proc.argv[0] ?? 'node'}: ${line.message}\n`);
      return 9;
    case 'version':
      await say(`v${version}\n`);
      return 0;
    case 'help':
      await say((await proc.clock.hold(import('./process/help.ts'))).HELP);
      return 0;
    default:
  }
  const { source } = line;
  await proc.clock.hold(fetchFrames(version));
  if (line.envFiles.length > 0) {
    const { readEnvFiles } = await proc.clock.hold(import('./process/env-file.ts'));
    const missing = readEnvFiles(proc, line.envFiles);
    if (missing !== undefined) {
      await proc.write(2, `${proc.argv[0] ?? 'node'}: ${missing}: not found\n`);
      return 9;
    }
  }
  // DIFFERS: node's --watch and --test are not simulated: nodemon runs a program again, and node runs one test file.
  const refused = line.watch ? '--watch' : line.test ? '--test' : undefined;
  if (refused !== undefined) {
    await proc.write(2, `drydock: node ${refused} is not simulated\n`);
    return 1;
  }
  const options = {
    execPath,
    execArgv: line.execArgv,
    version,
    noWarnings: line.noWarnings,
    heapLimit: heapLimitOf([...(proc.env.get('NODE_OPTIONS') ?? '').split(' '), ...line.execArgv]),
  };
  if (source.kind === 'script') {
    const path = proc.fs.absolute(source.path);
    const node = new NodeProcess(proc, { ...options, argv: [resolved(proc, path), ...line.args] });
    if (line.check) return node.run(() => checkSyntax(node, path));
    return node.run(() => adopted(node, () => preload(node, line.preload, () => node.commonjs.runMain(path))));
  }
  if (source.kind === 'stdin' && ((proc.tty(0) && !line.forceStdin) || line.interactive)) {
    const [{ repl }] = await proc.clock.hold(
      Promise.all([import('./repl/repl.ts'), fetchAllModules(), fetchSyntaxWords()]),
    );
    return repl(proc, { ...options, argv: [] });
  }
  const node = new NodeProcess(proc, { ...options, argv: line.args });
  if (source.kind === 'text')
    return node.run(() =>
      preload(node, line.preload, () => evaluate(node, source.text, '[eval]', source.print, line.module)),
    );
  const text = await readAll(proc);
  return node.run(() => preload(node, line.preload, () => evaluate(node, text, '[stdin]', false, line.module)));
}

function preload(node: NodeProcess, requests: readonly string[], then: () => unknown, at = 0): unknown {
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

/** A forked program opens the channel to its parent first; a worker of a cluster tells the primary that it is there. */
function adopted(node: NodeProcess, then: () => unknown): unknown {
  const { proc, rt, builtins } = node;
  if (!proc.env.has('NODE_CHANNEL_FD')) return then();
  return rt.after(builtins.load('internal/channel'), (channel) =>
    rt.after(rt.call(getProperty(rt, channel, 'adopt'), channel, []), () =>
      proc.env.has('NODE_UNIQUE_ID') ? rt.after(builtins.load('cluster'), then) : then(),
    ),
  );
}

/** `--check`: only whether a script parses. */
function checkSyntax(node: NodeProcess, path: string): unknown {
  const { rt, frames, commonjs, proc } = node;
  const file = commonjs.mainFile(path);
  const isModule = commonjs.kinds.isModule(file);
  return beneath(rt, [...frames.syntax.slice(0, 1), ...frames.checking], () => {
    const text = proc.fs.readText(file).replace(/^\ufeff/, '');
    const goal = isModule ? 'module' : 'commonjs';
    const host = { importModule: () => undefined, meta: () => ({}) };
    return compileThen(rt, new SourceText(text, file, goal), { goal, host }, () => undefined);
  });
}

/** Bytes that `--max-old-space-size=MB` allows; undefined where nobody says. */
function heapLimitOf(words: readonly string[]): number | undefined {
  const [, megabytes] = /--max[-_]old[-_]space[-_]size[= ](\d+)/.exec(words.join(' ')) ?? [];
  return megabytes === undefined ? undefined : Number(megabytes) * 2 ** 20;
}

/** The path that argv[0] was found at. */
function executable(proc: Process): string {
  const name = proc.argv[0] ?? 'node';
  const found = proc.lookupExecutable(name)?.path ?? `/usr/local/bin/${name}`;
  const path = proc.fs.absolute(found);
  return proc.fs.exists(path) ? proc.fs.realpath(path) : path;
}

/** argv[1] is the file that is run, where it is there under another name (`node app` runs app.js). */
function resolved(proc: Process, path: string): string {
  for (const candidate of [path, `${path}.js`, `${path}/index.js`])
    if (proc.fs.exists(candidate) && proc.fs.stat(candidate).type === 'file')
      return candidate === path ? proc.fs.realpath(path) : candidate;
  return path;
}

async function readAll(proc: Process): Promise<string> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = await proc.read(0);
    if (chunk.length === 0) return decodeUtf8(concatBytes(chunks));
    chunks.push(chunk);
  }
}

/** `-e`, `-p` and scripts on standard input: names of the CommonJS wrapper are globals there. */
function evaluate(node: NodeProcess, text: string, file: string, print: boolean, asModule: boolean): unknown {
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
  const below = file === '[eval]' ? frames.evaluated : frames.fromStdin;
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
