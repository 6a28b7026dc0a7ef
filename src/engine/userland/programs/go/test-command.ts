import { decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import { digestOf } from '../../../base/digest.ts';
import type { Process } from '../../../kernel/process.ts';
import { exitCodeOf } from '../../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../../kernel/signal.ts';
import { compile, link } from './build.ts';
import type { GoFile } from './compile/program.ts';
import { GoFailure } from './go-failure.ts';
import { findModule } from './module.ts';
import { filesOf, ownPackages, type PackageFolder, packageFolders, type Target } from './packages.ts';

/** Flags of the test binary that take a value. */
const WITH_VALUE = new Set([
  'run',
  'bench',
  'count',
  'timeout',
  'benchtime',
  'list',
  'parallel',
  'cpu',
  'skip',
  'shuffle',
  'o',
  'tags',
  'ldflags',
  'mod',
  'p',
  'exec',
  'coverprofile',
  'covermode',
  'coverpkg',
]);
const REFUSED = new Set([
  'cover',
  'coverprofile',
  'covermode',
  'coverpkg',
  'json',
  'fuzz',
  'cpuprofile',
  'memprofile',
  'exec',
  'c',
]);
/** With these alone a result may come from the cache. */
const CACHEABLE = new Set(['v', 'run', 'short', 'list', 'failfast', 'timeout', 'benchtime', 'cpu', 'parallel']);

interface Wish {
  readonly flags: ReadonlyMap<string, string>;
  readonly patterns: readonly string[];
  readonly rest: readonly string[];
}

function parse(args: readonly string[]): Wish {
  const flags = new Map<string, string>();
  const patterns: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '-args' || arg === '--args') return { flags, patterns, rest: args.slice(at + 1) };
    const [, name, value] = /^--?(?:test\.)?([\w-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) patterns.push(arg);
    else if (REFUSED.has(name)) throw new GoFailure(`drydock: 'go test -${name}' is not simulated`);
    else if (value !== undefined || !WITH_VALUE.has(name)) flags.set(name, value ?? 'true');
    else {
      at++;
      if (at >= args.length)
        throw new GoFailure(
          `flag needs an argument: -${name}\nusage: go test [build/test flags] [packages] [build/test flags & test binary flags]\nRun 'go help test' and 'go help testflag' for details.`,
          2,
        );
      flags.set(name, args[at] ?? '');
    }
  }
  return { flags, patterns, rest: [] };
}

interface Found {
  readonly name: string;
  readonly external: boolean;
}

const isExternal = ({ source }: GoFile): boolean => /^package \w+_test\b/m.test(source);

function functions(files: readonly GoFile[], pattern: RegExp): readonly Found[] {
  return files.flatMap((file) =>
    [...file.source.matchAll(pattern)].map(([, name = '']) => ({ name, external: isExternal(file) })),
  );
}

/** Examples that say what they print; without that they are compiled only. */
function examples(
  files: readonly GoFile[],
): readonly (Found & { readonly output: string; readonly unordered: boolean })[] {
  return files.flatMap((file) =>
    [...file.source.matchAll(/^func (Example\w*)\(\) \{\n([\s\S]*?)^\}/gm)].flatMap(([, name = '', body = '']) => {
      const [, unordered, first = '', more = ''] =
        /\/\/\s*(Unordered )?[Oo]utput:[ \t]*([^\n]*)\n((?:\s*\/\/[^\n]*\n)*)\s*$/.exec(body) ?? [];
      if (!/\/\/\s*(?:Unordered )?[Oo]utput:/.test(body)) return [];
      const lines = more.split('\n').map((line) => line.replace(/^\s*\/\/ ?/, ''));
      return [
        { name, external: isExternal(file), output: [first, ...lines].join('\n'), unordered: unordered !== undefined },
      ];
    }),
  );
}

/** The program that runs a package's tests: its own files beside those of the tests, and a main that names them all. */
function testTarget(process: Process, { folder, path }: PackageFolder): Target {
  const module = findModule(process, folder);
  const here = process.fs.cwd === folder ? '' : folder.slice(process.fs.cwd.replace(/\/$/, '').length + 1);
  const sources = filesOf(process, folder, here);
  const tests = filesOf(process, folder, here, true);
  const internal = tests.filter((file) => !isExternal(file));
  const external = tests.filter(isExternal);
  const name = (found: Found): string => `${found.external ? '_xtest' : '_test'}.${found.name}`;
  const list = (type: string, found: readonly Found[], rest: (one: Found) => string = () => ''): string =>
    `[]testing.${type}{${found.map((one) => `{${JSON.stringify(one.name)}, ${name(one)}${rest(one)}}`).join(', ')}}`;
  const all = functions(tests, /^func (Test(?:[^a-z\s(]\w*)?)\(\w+ \*testing\.T\)/gm);
  const main = functions(tests, /^func (TestMain)\(\w+ \*testing\.M\)/gm)[0];
  const benchmarks = functions(tests, /^func (Benchmark\w*)\(\w+ \*testing\.B\)/gm);
  const shown = examples(tests);
  const used = [...all, ...benchmarks, ...shown, ...(main ? [main] : [])];
  const own = { path, files: [...sources, ...internal] };
  const other = { path: `${path}_test`, files: external };
  const imports = [
    own.files.length > 0 ? `${used.some((one) => !one.external) ? '_test' : '_'} ${JSON.stringify(path)}` : '',
    external.length > 0 ? `${used.some((one) => one.external) ? '_xtest' : '_'} ${JSON.stringify(other.path)}` : '',
  ];
  const text = `package main
import ("os"; "testing"; ${imports.filter((one) => one !== '').join('; ')})
func main() {
	m := testing.MainStart(${JSON.stringify(path)}, ${list(
    'InternalTest',
    all.filter((one) => one.name !== 'TestMain'),
  )}, ${list('InternalBenchmark', benchmarks)}, ${list('InternalExample', shown, (one) => {
    const example = one as (typeof shown)[number];
    return `, ${goString(example.output)}, ${example.unordered}`;
  })})
	${main ? `${name(main)}(m)` : 'os.Exit(m.Run())'}
${main ? '	os.Exit(m.Code())\n' : ''}}
`;
  const imported = ownPackages(process, module, [...own.files, ...external]).filter((one) => one.path !== path);
  const packages = [...imported, ...(own.files.length > 0 ? [own] : []), ...(external.length > 0 ? [other] : [])];
  return {
    title: `${path} [${path}.test]`,
    output: `${path.replace(/.*\//, '')}.test`,
    payload: { files: [{ name: '_testmain.go', source: text }], packages },
    program: true,
  };
}

/** A Go string literal of text of bytes. */
function goString(bytes: string): string {
  return `"${Array.from(bytes, (char) => (/[\w .,:;()[\]{}/-]/.test(char) ? char : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)).join('')}"`;
}

/** `go test [flags] [packages]`: 0 when all passed, 1 otherwise. */
export async function test(process: Process, args: readonly string[]): Promise<number> {
  const { flags, patterns, rest } = parse(args);
  const folders = packageFolders(process, patterns.length === 0 ? ['.'] : patterns);
  let failed = false;
  for (const one of folders) if (!(await testPackage(process, one, flags, patterns.length > 0, rest))) failed = true;
  if (failed && patterns.length > 0) await process.write(1, 'FAIL\n');
  return failed ? 1 : 0;
}

async function testPackage(
  process: Process,
  one: PackageFolder,
  flags: ReadonlyMap<string, string>,
  listed: boolean,
  rest: readonly string[],
): Promise<boolean> {
  const { fs } = process;
  if (!one.tests) {
    await process.write(1, `?   \t${one.path}\t[no test files]\n`);
    return true;
  }
  const target = testTarget(process, one);
  try {
    compile(process, target);
  } catch (error) {
    if (!(error instanceof GoFailure)) throw error;
    if (error.message.startsWith('drydock:')) throw error;
    const setup = !error.message.startsWith('# ');
    await process.write(2, setup ? `# ${one.path}\n${error.message}\n` : `${error.message}\n`);
    await process.write(1, `FAIL\t${one.path} [${setup ? 'setup' : 'build'} failed]\n`);
    return false;
  }
  const cacheable = listed && rest.length === 0 && [...flags.keys()].every((name) => CACHEABLE.has(name));
  const cache = process.env.get('GOCACHE') ?? `${process.env.get('HOME') ?? '/root'}/.cache/go-build`;
  const key = digestOf(JSON.stringify([target.payload, [...flags]])).slice(7);
  const stored = `${cache}/${key.slice(0, 2)}/${key}-t`;
  if (cacheable && fs.exists(stored)) {
    const verbose = flags.has('v') ? decodeUtf8(fs.readFile(stored)) : '';
    await process.write(1, `${verbose}ok  \t${one.path}\t(cached)\n`);
    return true;
  }
  const folder = `/tmp/go-build${process.random.int(4_000_000_000)}`;
  const path = `${folder}/b001/${target.output}`;
  fs.mkdirs(`${folder}/b001`);
  fs.writeFile(path, link(process, target, new Map()), { mode: 0o755 });
  fs.chmod(path, 0o755);
  // DIFFERS: go test takes -race and looks for no data races: goroutines change places only where they wait.
  const given = [...flags].filter(
    ([name]) => !['race', 'tags', 'ldflags', 'mod', 'vet', 'p', 'o', 'a', 'x', 'n'].includes(name),
  );
  const argv = [path, ...given.map(([name, value]) => `-test.${name}=${value}`), ...rest];
  const [from, to] = process.pipe();
  const started = process.clock.now();
  const pid = process.spawn({
    path,
    argv,
    env: process.env,
    setup: (child) => {
      child.fs.chdir(one.folder);
      child.install(child.description(to) as never, 1);
      child.install(child.description(to) as never, 2);
      child.close(from);
      child.close(to);
    },
  });
  process.close(to);
  const live = flags.has('v') || flags.has('bench') || flags.has('list') || !listed;
  let output = '';
  for (let bytes = await process.read(from, 65_536); bytes.length > 0; bytes = await process.read(from, 65_536)) {
    output += decodeUtf8(bytes);
    if (live) await process.write(1, bytes);
  }
  process.close(from);
  const waited = await process.wait(pid);
  fs.removeTree(folder);
  const code = waited ? exitCodeOf(waited.status, SIGNAL_NUMBERS) : 1;
  const seconds = `${((process.clock.now() - started) / 1000).toFixed(3)}s`;
  if (code === 0) {
    const none = output.includes('testing: warning: no tests to run') ? ' [no tests to run]' : '';
    await process.write(1, `ok  \t${one.path}\t${seconds}${none}\n`);
    if (cacheable && none === '') {
      fs.mkdirs(stored.slice(0, stored.lastIndexOf('/')));
      fs.writeFile(stored, encodeUtf8(output));
    }
    return true;
  }
  if (!live) await process.write(1, output);
  // A panic says enough by itself; `exit status 2` does not follow it.
  if (!/^(?:panic|fatal error):/m.test(output) && live) await process.write(1, `exit status ${code}\n`);
  await process.write(1, `FAIL\t${one.path}\t${seconds}\n`);
  return false;
}
