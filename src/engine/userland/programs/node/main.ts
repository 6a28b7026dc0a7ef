import type { Process } from '../../../kernel/process.ts';
import { fetchAllModules } from './process/builtins.ts';
import type { CommandLine } from './process/command-line.ts';
import { fetchSyntaxWords } from './process/evaluate.ts';
import { NodeProcess } from './process/node-process.ts';
import { fetchFrames } from './process/stack-frames.ts';
import { getProperty } from './runtime/property.ts';

/** `node [options] [script.js] [arguments]`. */
export async function main(proc: Process): Promise<number> {
  const version = proc.binary?.options.get('version') ?? '24.21.0';
  const line = await commandLine(proc);
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
    const missing = readEnvFiles(proc, line.envFiles, line.watch === undefined);
    if (missing !== undefined) {
      await proc.write(2, `${proc.argv[0] ?? 'node'}: ${missing}: not found\n`);
      return 9;
    }
  }
  // DIFFERS: node's --experimental-transform-types is not simulated: types are erased, and enums and parameter properties refused.
  if (line.refused !== undefined) {
    await proc.write(2, `drydock: node ${line.refused} is not simulated\n`);
    return 1;
  }
  const options = {
    execPath,
    execArgv: line.execArgv,
    version,
    noWarnings: line.noWarnings,
    heapLimit: line.heapLimit,
  };
  if (line.packageScript !== undefined) {
    const { runPackageScript } = await proc.clock.hold(import('./process/run-package-script.ts'));
    return runPackageScript(proc, line.packageScript, line.args);
  }
  if (line.watch) {
    const { runWatched } = await proc.clock.hold(import('./process/run-watched.ts'));
    return runWatched(proc, options, line);
  }
  if (source.kind === 'script') {
    const path = proc.fs.absolute(source.path);
    const node = new NodeProcess(proc, { ...options, argv: [resolved(proc, path), ...line.args] });
    if (line.check) {
      const { checkSyntax } = await proc.clock.hold(import('./process/run-text.ts'));
      return node.run(() => checkSyntax(node, path));
    }
    const first = (): unknown => node.commonjs.runMain(path);
    if (line.preload.length === 0) return node.run(() => adopted(node, first));
    const { preload } = await proc.clock.hold(import('./process/run-text.ts'));
    return node.run(() => adopted(node, () => preload(node, line.preload, first)));
  }
  if (source.kind === 'stdin' && ((proc.tty(0) && !line.forceStdin) || line.interactive)) {
    const [{ repl }] = await proc.clock.hold(
      Promise.all([import('./repl/repl.ts'), fetchAllModules(), fetchSyntaxWords()]),
    );
    return repl(proc, { ...options, argv: [] });
  }
  if (source.kind === 'tests') {
    const { runTests } = await proc.clock.hold(import('./process/run-tests.ts'));
    const node = new NodeProcess(proc, { ...options, argv: line.args });
    return node.run(() => runTests(node, line.args));
  }
  const { evaluateText, preload, readAll } = await proc.clock.hold(import('./process/run-text.ts'));
  const node = new NodeProcess(proc, { ...options, argv: line.args });
  const [text, file, print] =
    source.kind === 'text' ? [source.text, '[eval]', source.print] : [await readAll(proc), '[stdin]', false];
  return node.run(() => preload(node, line.preload, () => evaluateText(node, text, file, print, line.inputType)));
}

/** What is to be run: most often a script without options, or a text alone, which need no more. */
async function commandLine({ argv, env, clock }: Process): Promise<CommandLine> {
  const [, path, ...args] = argv;
  const [text] = args;
  const isText = (path === '-e' || path === '-p') && args.length === 1 && text !== undefined && !text.startsWith('-');
  if (path === undefined || (path.startsWith('-') && !isText) || env.has('NODE_OPTIONS'))
    return (await clock.hold(import('./process/command-line.ts'))).parseCommandLine(argv, env);
  return {
    kind: 'run',
    source: isText ? { kind: 'text', text, print: path === '-p' } : { kind: 'script', path },
    args: isText ? [] : args,
    execArgv: isText ? [path, text] : [],
    preload: [],
    inputType: undefined,
    noWarnings: env.get('NODE_NO_WARNINGS') === '1',
    forceStdin: false,
    envFiles: [],
    check: false,
    interactive: false,
    refused: undefined,
    packageScript: undefined,
    watch: undefined,
    heapLimit: undefined,
  };
}

/** A forked program opens the channel to its parent first; a worker of a cluster tells the primary that it is there. */
function adopted(node: NodeProcess, then: () => unknown): unknown {
  const { proc, rt, builtins } = node;
  const channel = proc.env.get('NODE_CHANNEL_FD');
  if (channel === undefined) return then();
  if (proc.env.get('WATCH_REPORT_DEPENDENCIES'))
    node.report = (message) => {
      proc.write(Number(channel) + 1, `${JSON.stringify(message)}\n`).catch(() => undefined);
    };
  return rt.after(builtins.load('internal/channel'), (channel) =>
    rt.after(rt.call(getProperty(rt, channel, 'adopt'), channel, []), () =>
      proc.env.has('NODE_UNIQUE_ID') ? rt.after(builtins.load('cluster'), then) : then(),
    ),
  );
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
