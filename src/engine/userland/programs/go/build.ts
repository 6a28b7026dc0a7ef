import type { Process } from '../../../kernel/process.ts';
import { exitCodeOf } from '../../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../../kernel/signal.ts';
import { compiledBinary } from '../compiled-binary.ts';
import { type Compiled, compileGo, type GoFile, type GoPackage } from './compile/program.ts';
import { GoFailure } from './go-failure.ts';
import { findModule, NO_MODULE, unreachable } from './module.ts';
import { type PackageFolder, packageFolders, parseOptions, type Target, targetIn, targetOf } from './packages.ts';
import { type Diagnostic, GoNotSimulated } from './syntax/token.ts';

/** At most so many errors of a package, then `too many errors`. */
const MOST_ERRORS = 10;

/** Throws GoFailure for what this compiler has not. */
function compiledOrRefused(files: readonly GoFile[], packages: readonly GoPackage[]): Compiled {
  try {
    return compileGo(files, packages);
  } catch (error) {
    if (error instanceof GoNotSimulated) throw new GoFailure(`drydock: Go's ${error.message} are not simulated`);
    throw error;
  }
}

/** Errors under the name of their package, at most ten. */
function report(diagnostics: readonly Diagnostic[], title: string, module: string | undefined): string {
  const place = ({ position: { file, line, column } }: Diagnostic): string =>
    `${file.includes('/') ? '' : './'}${file}:${line}:${column}`;
  const folder = ({ position: { file } }: Diagnostic): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));
  // What a package imports is compiled before it, and it is not compiled at all when that fails.
  const first = diagnostics.find((one) => folder(one) !== '') ?? diagnostics[0];
  const home = first ? folder(first) : '';
  const own = diagnostics.filter((one) => folder(one) === home);
  const shown = own.slice(0, MOST_ERRORS).map((one) => `${place(one)}: ${one.message}`);
  if (own.length > MOST_ERRORS) shown.push('too many errors');
  return `# ${home !== '' && module !== undefined && !title.includes('[') ? `${module}/${home}` : title}\n${shown.join('\n')}`;
}

/** Compiles, and reports what is wrong as the go command does. */
export function compile(process: Process, target: Target): Extract<Compiled, { kind: 'program' }> {
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
      throw new GoFailure(report(diagnostics, target.title, findModule(process, process.fs.cwd)?.path));
    }
  }
}

/** `-X main.version=1.0` of the linker's flags. */
function linkedTexts(ldflags: string): Readonly<Record<string, string>> {
  const found = ldflags.matchAll(/-X[ =](?:'([^'=]+)=([^']*)'|"([^"=]+)=([^"]*)"|([^\s=]+)=(\S*))/g);
  return Object.fromEntries([...found].map(([, a, b, c, d, e, f]) => [a ?? c ?? e ?? '', b ?? d ?? f ?? ''] as const));
}

/** The executable's bytes: about as large as the real one, dynamic where cgo takes part. */
export function link(process: Process, target: Target, flags: ReadonlyMap<string, string>): Uint8Array {
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
    payload: { ...target.payload, links: linkedTexts(flags.get('ldflags') ?? '') },
    size: Math.round(base * (stripped ? 0.67 : 1)) + text.length * 8,
    // Only packages that call the C library make a dynamic binary: net with its resolver, os/user.
    interpreter: cgo && network ? linker : undefined,
    ...(arch === 'amd64' ? {} : { arch }),
  });
}

/** `go build [-o file] [packages or files]`. */
export async function build(process: Process, args: readonly string[]): Promise<number> {
  const { flags, operands } = parseOptions(args);
  const system = process.env.get('GOOS') ?? 'linux';
  if (system !== 'linux') throw new GoFailure(`drydock: binaries for ${system} are not simulated`);
  const named = operands.length > 0 && operands.every((one) => one.endsWith('.go'));
  const folders = named ? [] : packageFolders(process, operands.length === 0 ? ['.'] : operands);
  const targets = named
    ? [targetOf(process, operands)]
    : folders.filter((one) => one.sources).map((one) => targetIn(process, one));
  if (targets.length === 0 && folders.length > 0)
    throw new GoFailure(`no non-test Go files in ${folders[0]?.folder ?? ''}`);
  const { fs } = process;
  const to = flags.get('o');
  for (const target of targets) compile(process, target);
  const programs = targets.filter((one) => one.program);
  if (to === undefined && targets.length > 1) return 0;
  const folder = to !== undefined && (to.endsWith('/') || (fs.exists(to) && fs.stat(to).type === 'directory'));
  if (programs.length > 1 && !folder && to !== '/dev/null')
    throw new GoFailure(`go: cannot write multiple packages to non-directory ${String(to)}`);
  for (const target of programs) {
    const path = to === undefined ? target.output : folder ? `${to.replace(/\/$/, '')}/${target.output}` : to;
    const slash = path.lastIndexOf('/');
    if (slash > 0) fs.mkdirs(path.slice(0, slash));
    if (path === '/dev/null') continue;
    fs.writeFile(path, link(process, target, flags), { mode: 0o755 });
    fs.chmod(path, 0o777 & ~fs.umask);
  }
  return 0;
}

/** `go vet`: what the compiler finds; the analyses of its own are not simulated. */
export async function vet(process: Process, args: readonly string[]): Promise<number> {
  const { operands } = parseOptions(args);
  if (operands.length > 0 && operands.every((one) => one.endsWith('.go'))) {
    compile(process, targetOf(process, operands));
    return 0;
  }
  for (const one of packageFolders(process, operands.length === 0 ? ['.'] : operands))
    if (one.sources) compile(process, targetIn(process, one));
  return 0;
}

/** `go install`: programs go to the folder of GOBIN or $GOPATH/bin. */
export async function install(process: Process, args: readonly string[]): Promise<number> {
  const { flags, operands } = parseOptions(args);
  const other = operands.find((one) => one.includes('@'));
  if (other !== undefined) throw new GoFailure(unreachable(other));
  const bin = process.env.get('GOBIN') ?? `${process.env.get('GOPATH') ?? '/go'}/bin`;
  for (const one of packageFolders(process, operands.length === 0 ? ['.'] : operands)) {
    if (!one.sources) continue;
    const target = targetIn(process, one);
    compile(process, target);
    if (!target.program) continue;
    process.fs.mkdirs(bin);
    process.fs.writeFile(`${bin}/${target.output}`, link(process, target, flags), { mode: 0o755 });
    process.fs.chmod(`${bin}/${target.output}`, 0o755);
  }
  return 0;
}

/** `go run file.go… [arguments]`, `go run . [arguments]`. */
export async function runProgram(process: Process, args: readonly string[]): Promise<number> {
  const { flags, operands } = parseOptions(args);
  const [first] = operands;
  if (first === undefined) throw new GoFailure('go: no go files listed');
  const count = first.endsWith('.go') ? operands.findIndex((one) => !one.endsWith('.go')) : 1;
  const sources = count < 0 ? operands : operands.slice(0, count);
  const [only] = sources;
  const target = first.endsWith('.go')
    ? targetOf(process, sources)
    : targetIn(process, packageFolders(process, [only ?? '.'])[0] as PackageFolder);
  if (!target.program) throw new GoFailure(`package ${target.title} is not a main package`);
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
