import { FsError, strerror } from '../../../../fs/errno.ts';
import type { Process } from '../../../../kernel/process.ts';
import { decode } from '../builtins/codecs.ts';
import { makeBuiltins } from '../builtins/index.ts';
import { compileModule } from '../compile/compiler.ts';
import { FileObject } from '../io/file-object.ts';
import { mainText, sourceText } from '../io/source-text.ts';
import { LIBRARY } from '../modules/index.ts';
import { PyException, systemExitType } from '../objects/exception.ts';
import { PyDict, PyFloat, PyList, PyModule, PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { RunFrameRequest } from '../objects/run-frame.ts';
import { getAttr } from '../protocols/attributes.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { asInt } from '../protocols/numbers.ts';
import { strOf } from '../protocols/text.ts';
import { runPrompt } from '../repl/lazy-prompt.ts';
import { parseModule } from '../syntax/statement-parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { type Arguments, parseArguments, usage } from './arguments.ts';
import { endObjects, endThreads, runAtExit, writePending } from './at-end.ts';
import { drive } from './driver.ts';
import { Frame } from './frame.ts';
import { finalizes, keepsGenerators } from './importer.ts';
import { belowRunpy, runModule } from './run-module.ts';
import { catchSignal } from './signals.ts';
import { syntaxError } from './syntax-error.ts';
import { type Found, sayWarnings } from './syntax-warnings.ts';
import { type Program, Vm } from './vm.ts';

/** Runs `python …` in a process, or `program` with what python's arguments say; resolves with the exit code. */
export async function runInterpreter(process: Process, program?: Program): Promise<number> {
  const args = parseArguments(process.argv.slice(1));
  const version = process.binary?.options.get('version') ?? '3.13.5';
  if (args.mode === 'error') {
    await process.write(2, `${args.target}\n${usage(process.argv[0])}Try \`python -h' for more information.\n`);
    return 2;
  }
  if (args.mode === 'version') {
    await process.write(
      1,
      args.long ? `Python ${version} (main, Jun  4 2025, 17:34:25) [GCC 14.2.0]\n` : `Python ${version}\n`,
    );
    return 0;
  }
  if (args.mode === 'help') {
    const { HELP } = await process.clock.hold(import('./help-text.ts'));
    await process.write(1, usage(process.argv[0]) + HELP.slice(HELP.indexOf('\n') + 1));
    return 0;
  }
  const vm = makeVm(process, args, version);
  catchSignal(vm, 2);
  process.onSignal('PIPE', 'ignore');
  let code = 0;
  try {
    await drive(vm, vm.mainThread, start(vm, args, program));
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    code = await finish(vm, error);
  }
  if (args.flags.inspect && args.mode !== 'stdin')
    code = await drive(vm, vm.mainThread, runPrompt(vm, mainModule(vm), true)).then(() => 0);
  return shutDown(vm, code);
}

function makeVm(process: Process, args: Arguments, version: string): Vm {
  const env = (name: string): string => (args.flags.ignoreEnv ? '' : (process.env.get(name) ?? ''));
  const short = version.split('.').slice(0, 2).join('.');
  const found = executable(process, short);
  const venv = virtualEnvironment(process, found);
  const base = venv ? `${venv.home}${found.slice(found.lastIndexOf('/'))}` : found;
  const prefix = /^(\/usr\/(?!local\/)|\/bin\/)/.test(base) ? '/usr' : '/usr/local';
  const libDir = `${prefix}/lib/python${short}`;
  const siteDirs =
    venv?.alone === true
      ? []
      : prefix === '/usr'
        ? [`/usr/local/lib/python${short}/dist-packages`, '/usr/lib/python3/dist-packages']
        : [`${libDir}/site-packages`];
  if (venv) siteDirs.unshift(`${venv.root}/lib/python${short}/site-packages`);
  const home = process.env.get('HOME');
  const user = home ? `${home}/.local/lib/python${short}/site-packages` : undefined;
  if (user && !venv?.alone && process.fs.exists(user)) siteDirs.unshift(user);
  const vm = new Vm({
    process,
    version,
    libDir,
    siteDirs,
    executable: found,
    prefix: venv?.root ?? prefix,
    basePrefix: prefix,
    baseExecutable: base,
    argv: argvOf(args),
    flags: {
      optimize: args.flags.optimize || env('PYTHONOPTIMIZE') !== '',
      unbuffered: args.flags.unbuffered || env('PYTHONUNBUFFERED') !== '',
      isolated: args.flags.isolated,
      dontWriteBytecode: args.flags.dontWriteBytecode || env('PYTHONDONTWRITEBYTECODE') !== '',
      warnings: [
        ...args.flags.warnings,
        ...env('PYTHONWARNINGS')
          .split(',')
          .filter((one) => one !== ''),
      ],
      verbose: args.flags.verbose,
      dev: args.flags.dev,
      interactive: args.flags.interactive,
      noUserSite: args.flags.isolated || args.flags.noUserSite,
      noSite: args.flags.noSite,
      ignoreEnv: args.flags.ignoreEnv,
      safePath: args.flags.safePath || env('PYTHONSAFEPATH') !== '',
    },
    modules: LIBRARY,
    builtins: makeBuiltins,
    interpreter: runInterpreter,
  });
  const path = env('PYTHONPATH')
    .split(':')
    .filter((one) => one !== '');
  vm.importer.path.items = [
    ...path,
    `${prefix}/lib/python${short.replace('.', '')}.zip`,
    libDir,
    `${libDir}/lib-dynload`,
    ...siteDirs.filter((dir) => process.fs.exists(dir)),
  ];
  return vm;
}

function executable(process: Process, short: string): string {
  const name = process.argv[0] ?? 'python3';
  if (name.startsWith('/')) return name;
  if (name.includes('/')) return process.fs.absolute(name);
  return process.lookupExecutable(name, process.env.get('PATH'))?.path ?? `/usr/local/bin/python${short}`;
}

/** The folder above bin/, where a pyvenv.cfg lies in it: the folder of the Python that it was made from, and whether its packages stand alone. */
function virtualEnvironment(
  process: Process,
  found: string,
): { readonly root: string; readonly home: string; readonly alone: boolean } | undefined {
  const root = found.replace(/\/[^/]+\/[^/]*$/, '');
  const file = `${root}/pyvenv.cfg`;
  if (!process.fs.exists(file)) return undefined;
  const text = process.fs.readText(file);
  const [, home = '/usr/local/bin'] = /^home *= *(.*)/m.exec(text) ?? [];
  return { root, home, alone: !/^include-system-site-packages *= *true/im.test(text) };
}

function argvOf(args: Arguments): readonly string[] {
  switch (args.mode) {
    case 'command':
      return ['-c', ...args.rest];
    case 'module':
      return ['-m', ...args.rest];
    case 'file':
      return [args.target, ...args.rest];
    default:
      return [args.target === '-' ? '-' : '', ...args.rest];
  }
}

export function mainModule(vm: Vm): PyModule {
  const known = vm.modules.get('__main__');
  if (known instanceof PyModule) return known;
  const module = new PyModule('__main__');
  module.dict.set('__builtins__', vm.moduleNamed('builtins'));
  module.dict.set('__annotations__', new PyDict());
  vm.modules.set('__main__', module);
  return module;
}

function* start(vm: Vm, args: Arguments, program?: Program): Gen<Value> {
  yield* vm.importModule('sys');
  yield* vm.importModule('builtins');
  yield* vm.importModule('site');
  const main = mainModule(vm);
  const path = vm.importer.path.items;
  const { process } = vm;
  const safe = vm.options.flags.safePath;
  if (program) {
    yield* program(vm, main);
    return null;
  }
  switch (args.mode) {
    case 'command':
      if (!safe) path.unshift('');
      yield* runText(vm, main, args.target.endsWith('\n') ? args.target : `${args.target}\n`, '<string>');
      return null;
    case 'module':
      if (!safe) path.unshift(process.fs.cwd);
      yield* runModule(vm, main, args.target);
      return null;
    case 'file':
      yield* runFile(vm, main, args.target);
      return null;
    default:
      if (!safe) path.unshift('');
      if (process.tty(0) !== undefined || args.flags.interactive) yield* runPrompt(vm, main, args.flags.quiet);
      else {
        const stdin = vm.moduleNamed('sys')?.dict.get('stdin');
        const bytes = stdin instanceof FileObject ? yield* stdin.readBytes(vm, -1) : new Uint8Array();
        yield* runText(vm, main, decode(bytes, 'utf-8', 'strict'), '<stdin>');
      }
      return null;
  }
}

/** Compiles and runs text as __main__. */
/** A module beside the program, imported by it, has them. */
function importsFinalizers(vm: Vm, text: string): boolean {
  const { fs } = vm.process;
  for (const [, name = ''] of text.matchAll(/^[ \t]*(?:from|import)[ \t]+(\w+)/gm)) {
    const file = `${name}.py`;
    if (fs.exists(file) && fs.stat(file).type === 'file' && finalizes(sourceText(fs.readFile(file)))) return true;
  }
  return false;
}

export function* runText(vm: Vm, module: PyModule, text: string, file: string, name = file): Gen<void> {
  // A traceback quotes -c and files; a script on standard input is gone when it runs.
  const source = { lines: text.split('\n'), hidden: name === '<stdin>' };
  if (!source.hidden) vm.sources.set(file, source);
  let code: ReturnType<typeof compileModule>;
  if (keepsGenerators(text)) yield* vm.needCollector();
  yield* vm.importer.needCharacterNames(text);
  try {
    const { module: tree, warnings } = parseModule(text);
    const found: Found[] = [...warnings];
    code = compileModule(tree.body, {
      file: name,
      source,
      mode: 'exec',
      optimize: vm.options.flags.optimize,
      finalizes: finalizes(text) || importsFinalizers(vm, text),
      warn: (message, line) => found.push({ message, line }),
    });
    yield* sayWarnings(vm, name, found, source.lines);
  } catch (error) {
    if (error instanceof SyntaxFailure) throw yield* syntaxError(vm, error, name, text);
    throw error;
  }
  yield new RunFrameRequest(new Frame(code, module.dict, module.dict, undefined, undefined));
}

function* runFile(vm: Vm, main: PyModule, given: string): Gen<void> {
  const { fs } = vm.process;
  let file = given;
  try {
    let info = fs.stat(file);
    if (info.type === 'directory') {
      const inner = `${file.replace(/\/$/, '')}/__main__.py`;
      if (!fs.exists(inner)) {
        yield* fatal(vm, `${vm.options.executable}: can't find '__main__' module in '${fs.absolute(file)}'\n`, 1);
      }
      vm.importer.path.items.unshift(fs.absolute(file));
      main.dict.set('__package__', '');
      file = inner;
      info = fs.stat(file);
    } else if (!vm.options.flags.safePath) {
      const real = fs.realpath(file);
      vm.importer.path.items.unshift(real.slice(0, real.lastIndexOf('/')) || '/');
    }
    const text = mainText(fs.readFile(file), fs.absolute(file));
    main.dict.set('__file__', fs.absolute(file));
    main.dict.set('__cached__', null);
    const program = runText(vm, main, text, fs.absolute(file), fs.absolute(file));
    yield* file === given ? program : belowRunpy(program);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    yield* fatal(
      vm,
      `${vm.process.argv[0]}: can't open file '${fs.absolute(given)}': [Errno ${errnoNumber(error)}] ${strerror(error.errno)}\n`,
      2,
    );
  }
}

function errnoNumber(error: FsError): number {
  return { ENOENT: 2, EACCES: 13, ENOTDIR: 20, EISDIR: 21 }[error.errno as string] ?? 5;
}

/** Says something on stderr and ends the process. */
export function* fatal(vm: Vm, text: string, code: number): Gen<never> {
  const stderr = vm.moduleNamed('sys')?.dict.get('stderr');
  if (stderr instanceof FileObject) {
    yield* stderr.writeText(vm, text);
    yield* stderr.flush(vm);
  }
  const error = new PyException(systemExitType, [code]);
  error.setField('code', code);
  throw error;
}

/** What an exception that nobody caught means for the exit code, after printing it. */
async function finish(vm: Vm, error: PyException): Promise<number> {
  if (error.cls.isSubclass(systemExitType)) return exitCode(vm, error);
  const sys = vm.moduleNamed('sys')?.dict;
  sys?.set('last_exc', error);
  try {
    const hook = sys?.get('excepthook');
    await flushStream(vm, 'stdout');
    await drive(vm, vm.mainThread, callGen(vm, hook, [error.cls, error, error.traceback ?? null]));
  } catch (failure) {
    if (!(failure instanceof PyException)) throw failure;
  }
  if (error.cls.name === 'KeyboardInterrupt') {
    await shutDown(vm, 130);
    vm.process.onSignal('INT', 'default');
    vm.process.kill(vm.process.pid, 'INT');
    return 130;
  }
  return 1;
}

async function exitCode(vm: Vm, error: PyException): Promise<number> {
  const code = error.field('code') ?? null;
  if (code === null) return 0;
  const int = asInt(code);
  if (int !== undefined) return Number(BigInt.asUintN(8, BigInt(int)));
  await flushStream(vm, 'stdout');
  await drive(
    vm,
    vm.mainThread,
    (function* (): Gen<Value> {
      const stderr = vm.moduleNamed('sys')?.dict.get('stderr');
      if (stderr instanceof FileObject) {
        yield* stderr.writeText(vm, `${yield* strOf(vm, code)}\n`);
        yield* stderr.flush(vm);
      }
      return null;
    })(),
  );
  return 1;
}

async function flushStream(vm: Vm, name: string): Promise<boolean> {
  const stream = vm.moduleNamed('sys')?.dict.get(name);
  if (!(stream instanceof FileObject) || stream.closed) return true;
  try {
    await drive(
      vm,
      vm.mainThread,
      (function* (): Gen<Value> {
        yield* stream.flush(vm);
        return null;
      })(),
    );
    return true;
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    return false;
  }
}

/** Waits for threads, runs what atexit was given, writes what is buffered. */
async function shutDown(vm: Vm, code: number): Promise<number> {
  let result = code;
  const steps = [endThreads, runAtExit, endObjects];
  for (const step of steps) {
    try {
      await drive(vm, vm.mainThread, step(vm));
    } catch (error) {
      if (!(error instanceof PyException)) throw error;
      if (error.cls.isSubclass(systemExitType)) result = await exitCode(vm, error);
      else if (error.cls.name === 'KeyboardInterrupt') result = 130;
    }
  }
  for (const undo of vm.cleanups) undo();
  await drive(vm, vm.mainThread, writePending(vm)).catch((error: unknown) => {
    if (!(error instanceof PyException)) throw error;
  });
  if (!(await flushStream(vm, 'stdout'))) {
    await vm.process
      .write(
        2,
        "Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\nBrokenPipeError: [Errno 32] Broken pipe\n",
      )
      .catch(() => {});
    result = 120;
  }
  // What the program put in the place of sys.stdout may have written to the stream that was there.
  await flushStream(vm, '__stdout__');
  await flushStream(vm, 'stderr');
  return result;
}

export { getAttr, PyFloat, PyList, PyTuple, settle };
