import type { Process } from '../../../kernel/process.ts';
import { exitCodeOf } from '../../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../../kernel/signal.ts';
import { toByteText } from '../../applets/byte-text.ts';
import { compiledBinary } from '../compiled-binary.ts';
import type { GoPayload } from './binary.ts';
import { type Compiled, compileGo, type GoFile, type GoPackage } from './compile/program.ts';
import { GoFailure } from './go-failure.ts';
import { findModule, type GoModule, NO_MODULE } from './module.ts';
import { GoNotSimulated } from './syntax/token.ts';

/** Flags that take a value in the next word. */
const WITH_VALUE = new Set([
  'o',
  'ldflags',
  'gcflags',
  'asmflags',
  'tags',
  'mod',
  'modfile',
  'p',
  'buildmode',
  'C',
  'pkgdir',
  'installsuffix',
  'compiler',
]);
/** At most so many errors of a package, then `too many errors`. */
const MOST_ERRORS = 10;

interface Target {
  /** As `# NAME` heads its errors. */
  readonly title: string;
  /** Name of the executable when -o says nothing. */
  readonly output: string;
  readonly payload: GoPayload;
}

interface Options {
  readonly flags: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

/** Flags stand before the packages; `-o=x` and `-o x`, `--o` as `-o`. */
function parse(args: readonly string[]): Options {
  const flags = new Map<string, string>();
  let at = 0;
  for (; at < args.length; at++) {
    const [, name, value] = /^--?([\w-]+)(?:=(.*))?$/s.exec(args[at] ?? '') ?? [];
    if (name === undefined) break;
    if (value === undefined && WITH_VALUE.has(name)) {
      at++;
      if (at >= args.length)
        throw new GoFailure(
          `flag needs an argument: -${name}\nusage: go build [-o output] [build flags] [packages]\nRun 'go help build' for details.`,
          2,
        );
      flags.set(name, args[at] ?? '');
    } else flags.set(name, value ?? 'true');
  }
  return { flags, operands: args.slice(at) };
}

/** Source of one folder's package, tests left out, files in order of their names. */
function filesOf(process: Process, folder: string, shown: string): readonly GoFile[] {
  return process.fs
    .readdir(folder)
    .filter(({ name, type }) => type === 'file' && name.endsWith('.go') && !name.endsWith('_test.go'))
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name: shown === '' ? name : `${shown}/${name}`,
      source: toByteText(process.fs.readFile(`${folder}/${name}`)),
    }));
}

/** The module's own packages that files import, and those that these import, with their files. */
function ownPackages(process: Process, module: GoModule | undefined, files: readonly GoFile[]): readonly GoPackage[] {
  const found = new Map<string, GoPackage>();
  const visit = (list: readonly GoFile[]): void => {
    for (const { source } of list)
      for (const [, path = ''] of source.matchAll(/"([^"\n]+)"/g)) {
        if (!module || found.has(path) || !path.startsWith(`${module.path}/`)) continue;
        const inner = path.slice(module.path.length + 1);
        const folder = `${module.folder}/${inner}`;
        if (!process.fs.exists(folder)) continue;
        const own = filesOf(process, folder, inner);
        found.set(path, { path, files: own });
        visit(own);
      }
  };
  visit(files);
  return [...found.values()];
}

/** What `go build` or `go run` is to compile: some files, or the package of a folder. */
function targetOf(process: Process, operands: readonly string[]): Target {
  const { fs } = process;
  const [first = '.'] = operands;
  if (first.endsWith('.go')) {
    const files = operands.map((name): GoFile => {
      if (!fs.exists(name))
        throw new GoFailure(`no required module provides package ${name}; to add it:\n\tgo get ${name}`);
      return { name: name.replace(/^\.\//, ''), source: toByteText(fs.readFile(name)) };
    });
    const module = findModule(process, fs.cwd);
    const output = (files[0]?.name ?? '').replace(/.*\//, '').replace(/\.go$/, '');
    return {
      title: 'command-line-arguments',
      output,
      payload: { files, packages: ownPackages(process, module, files) },
    };
  }
  const folder = fs.absolute(first.replace(/\/?\.\.\.$/, '') || '.');
  if (!fs.exists(folder)) throw new GoFailure(`stat ${folder}: directory not found`);
  const module = findModule(process, folder);
  if (!module) throw new GoFailure(NO_MODULE);
  const inner = folder === module.folder ? '' : folder.slice(module.folder.length + (module.folder === '/' ? 0 : 1));
  const title = inner === '' ? module.path : `${module.path}/${inner}`;
  const here = fs.cwd === folder ? '' : inner;
  const files = filesOf(process, folder, here);
  if (files.length === 0) throw new GoFailure(`no Go files in ${folder}`);
  return {
    title,
    output: title.replace(/.*\//, ''),
    payload: { files, packages: ownPackages(process, module, files) },
  };
}

/** Throws GoFailure for what this compiler has not. */
function compiledOrRefused(files: readonly GoFile[], packages: readonly GoPackage[]): Compiled {
  try {
    return compileGo(files, packages);
  } catch (error) {
    if (error instanceof GoNotSimulated) throw new GoFailure(`drydock: Go's ${error.message} are not simulated`);
    throw error;
  }
}

/** Compiles, and reports what is wrong as the go command does. */
function compile(process: Process, target: Target): Extract<Compiled, { kind: 'program' }> {
  const { files, packages } = target.payload;
  const compiled = compiledOrRefused(files, packages);
  switch (compiled.kind) {
    case 'program':
      return compiled;
    case 'imports': {
      const module = findModule(process, process.fs.cwd);
      const lines = compiled.problems.map(({ position: { file, line, column }, path, standard, simulated }) => {
        const where = `${file}:${line}:${column}: `;
        if (!simulated) return `drydock: the package "${path}" is not simulated`;
        if (standard) return `${where}package ${path} is not in std (/usr/local/go/src/${path})`;
        return `${where}no required module provides package ${path}${module ? `; to add it:\n\tgo get ${path}` : `: ${NO_MODULE.slice(4)}`}`;
      });
      throw new GoFailure(lines.join('\n'));
    }
    case 'errors': {
      const { diagnostics } = compiled;
      const title = diagnostics[0]?.position.file === '' ? `runtime.main_main·f: ${diagnostics[0].message}` : undefined;
      if (title) throw new GoFailure(`# ${target.title}\n${title}`);
      const shown = diagnostics
        .slice(0, MOST_ERRORS)
        .map(({ position: { file, line, column }, message }) => `./${file}:${line}:${column}: ${message}`);
      const last = diagnostics[MOST_ERRORS];
      if (last) shown.push(`./${last.position.file}:${last.position.line}:${last.position.column}: too many errors`);
      throw new GoFailure(`# ${target.title}\n${shown.join('\n')}`);
    }
  }
}

/** The executable's bytes: about as large as the real one, dynamic where cgo takes part. */
function link(process: Process, target: Target, flags: ReadonlyMap<string, string>): Uint8Array {
  const { env } = process;
  const text = target.payload.files.map(({ source }) => source).join('\n');
  const network = /"net(?:\/http)?"/.test(text);
  const stripped = /(^|\s)-s\b/.test(flags.get('ldflags') ?? '');
  const base = network ? 7_900_000 : /"fmt"|"log"/.test(text) ? 2_270_000 : 1_560_000;
  const cgo = env.get('CGO_ENABLED') !== '0' && process.lookupExecutable('gcc') !== undefined;
  const musl = process.fs.exists('/lib/ld-musl-x86_64.so.1');
  const linker = musl ? '/lib/ld-musl-x86_64.so.1' : '/lib64/ld-linux-x86-64.so.2';
  const arch = env.get('GOARCH') ?? 'amd64';
  return compiledBinary({
    program: 'go-binary',
    payload: target.payload,
    size: Math.round(base * (stripped ? 0.67 : 1)) + text.length * 8,
    // Only packages that call the C library make a dynamic binary: net with its resolver, os/user.
    interpreter: cgo && network ? linker : undefined,
    ...(arch === 'amd64' ? {} : { arch }),
  });
}

/** `go build [-o file] [packages or files]`. */
export async function build(process: Process, args: readonly string[]): Promise<number> {
  const { flags, operands } = parse(args);
  const system = process.env.get('GOOS') ?? 'linux';
  if (system !== 'linux') throw new GoFailure(`drydock: binaries for ${system} are not simulated`);
  const target = targetOf(process, operands);
  compile(process, target);
  const { fs } = process;
  const to = flags.get('o');
  const folder = to !== undefined && (to.endsWith('/') || (fs.exists(to) && fs.stat(to).type === 'directory'));
  const path = to === undefined ? target.output : folder ? `${to.replace(/\/$/, '')}/${target.output}` : to;
  if (operands.some((one) => one.endsWith('...')) && to === undefined) return 0;
  const slash = path.lastIndexOf('/');
  if (slash > 0) fs.mkdirs(path.slice(0, slash));
  fs.writeFile(path, link(process, target, flags), { mode: 0o755 });
  fs.chmod(path, 0o777 & ~fs.umask);
  return 0;
}

/** `go vet`: what the compiler finds; the analyses of its own are not simulated. */
export async function vet(process: Process, args: readonly string[]): Promise<number> {
  compile(process, targetOf(process, parse(args).operands));
  return 0;
}

/** `go run file.go… [arguments]`, `go run . [arguments]`. */
export async function runProgram(process: Process, args: readonly string[]): Promise<number> {
  const { flags, operands } = parse(args);
  const [first] = operands;
  if (first === undefined) throw new GoFailure('go: no go files listed');
  const count = first.endsWith('.go') ? operands.findIndex((one) => !one.endsWith('.go')) : 1;
  const sources = count < 0 ? operands : operands.slice(0, count);
  const target = targetOf(process, sources);
  compile(process, target);
  const { fs } = process;
  const folder = `/tmp/go-build${process.random.int(4_000_000_000)}`;
  const path = `${folder}/b001/exe/${target.output}`;
  fs.mkdirs(`${folder}/b001/exe`);
  fs.writeFile(path, link(process, target, flags), { mode: 0o755 });
  fs.chmod(path, 0o755);
  const pid = process.spawn({ path, argv: [path, ...operands.slice(sources.length)], env: process.env });
  const waited = await process.wait(pid);
  fs.removeTree(folder);
  const code = waited ? exitCodeOf(waited.status, SIGNAL_NUMBERS) : 1;
  if (code === 0) return 0;
  const signal = waited?.status.kind === 'killed' ? waited.status.signal : undefined;
  await process.write(
    2,
    signal
      ? `signal: ${signal === 'INT' ? 'interrupt' : signal === 'KILL' ? 'killed' : 'terminated'}\n`
      : `exit status ${code}\n`,
  );
  return 1;
}
