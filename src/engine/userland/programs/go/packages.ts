import type { Process } from '../../../kernel/process.ts';
import { toByteText } from '../../applets/byte-text.ts';
import type { GoPayload } from './binary.ts';
import type { GoFile, GoPackage } from './compile/program.ts';
import { GoFailure } from './go-failure.ts';
import { findModule, type GoModule, NO_MODULE } from './module.ts';

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

/** What is to be compiled. */
export interface Target {
  /** As `# NAME` heads its errors. */
  readonly title: string;
  /** Name of the executable when -o says nothing. */
  readonly output: string;
  readonly payload: GoPayload;
  /** Whether it is a package main, of which an executable is made. */
  readonly program: boolean;
}

export interface Options {
  readonly flags: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

/** Flags stand before the packages; `-o=x` and `-o x`, `--o` as `-o`. */
export function parseOptions(args: readonly string[]): Options {
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

/** Source of one folder's package, or of its tests, files in order of their names. */
export function filesOf(process: Process, folder: string, shown: string, tests = false): readonly GoFile[] {
  return process.fs
    .readdir(folder)
    .filter(
      ({ name, type }) =>
        type === 'file' &&
        name.endsWith('.go') &&
        name.endsWith('_test.go') === tests &&
        isForHere(process, `${folder}/${name}`),
    )
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name: shown === '' ? name : `${shown}/${name}`,
      source: toByteText(process.fs.readFile(`${folder}/${name}`)),
    }));
}

/** The module's own packages that files import, and those that these import, with their files. */
export function ownPackages(
  process: Process,
  module: GoModule | undefined,
  files: readonly GoFile[],
): readonly GoPackage[] {
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
export function targetOf(process: Process, operands: readonly string[]): Target {
  const { fs } = process;
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
    program: true,
  };
}

/** What the compiler is to make of a package's folder. A package that is no program is imported by an empty one. */
export function targetIn(process: Process, { folder, path }: PackageFolder): Target {
  const module = findModule(process, folder);
  const here = process.fs.cwd === folder ? '' : folder.slice(process.fs.cwd.replace(/\/$/, '').length + 1);
  const files = filesOf(process, folder, here);
  if (files.length === 0) throw new GoFailure(`no Go files in ${folder}`);
  const program = /^package main\b/m.test(files[0]?.source ?? '');
  const output = path.replace(/\/v\d+$/, '').replace(/.*\//, '');
  const packages = ownPackages(process, module, files);
  if (program) return { title: path, output, payload: { files, packages }, program };
  const main: GoFile = { name: '_main.go', source: `package main\nimport _ ${JSON.stringify(path)}\nfunc main() {}\n` };
  return { title: path, output, payload: { files: [main], packages: [...packages, { path, files }] }, program };
}

/** Whether a file is compiled for this system: by its name (`x_windows.go`) and its `//go:build` line. */
export function isForHere(process: Process, path: string): boolean {
  const here = new Set([process.env.get('GOOS') ?? 'linux', process.env.get('GOARCH') ?? 'amd64', 'unix', 'gc']);
  const [, system, machine] =
    /_(windows|darwin|linux|freebsd)?_?(amd64|arm64|386|arm)?(?:_test)?\.go$/.exec(path) ?? [];
  if ((system && !here.has(system)) || (machine && !here.has(machine))) return false;
  const [, line] =
    /^\/\/go:build (.*)$/m.exec(toByteText(process.fs.readFile(path)).split(/^package /m)[0] ?? '') ?? [];
  if (line === undefined) return true;
  return line.split('||').some((part) =>
    part.split('&&').every((term) => {
      const [, not = '', name = ''] = /^\s*\(?\s*(!?)\s*([\w.]+)/.exec(term) ?? [];
      return (here.has(name) || /^go1\.\d+$/.test(name)) !== (not === '!');
    }),
  );
}

/** A package of the module: its folder, its import path, and whether it has files besides tests. */
export interface PackageFolder {
  readonly folder: string;
  readonly path: string;
  readonly tests: boolean;
  readonly sources: boolean;
}

/** The packages that patterns like `.`, `./...`, `./calc`, `example.com/app/calc` mean, in the order of their names. */
export function packageFolders(process: Process, patterns: readonly string[]): readonly PackageFolder[] {
  const { fs } = process;
  const module = findModule(process, fs.cwd);
  if (!module) throw new GoFailure(`go: ${NO_MODULE.slice(4)}`);
  const pathOf = (folder: string): string =>
    folder === module.folder
      ? module.path
      : `${module.path}/${folder.slice(module.folder.replace(/\/$/, '').length + 1)}`;
  const at = (folder: string): PackageFolder => {
    const names = fs
      .readdir(folder)
      .flatMap(({ name, type }) => (type === 'file' && name.endsWith('.go') ? [name] : []));
    const own = names.filter((name) => isForHere(process, `${folder}/${name}`));
    return {
      folder,
      path: pathOf(folder),
      tests: own.some((name) => name.endsWith('_test.go')),
      sources: own.some((name) => !name.endsWith('_test.go')),
    };
  };
  const below = (folder: string): readonly PackageFolder[] => {
    const here = at(folder);
    const inner = fs
      .readdir(folder)
      .filter(({ name, type }) => type === 'directory' && !/^[._]|^(?:testdata|vendor)$/.test(name))
      .map(({ name }) => `${folder === '/' ? '' : folder}/${name}`)
      .filter((one) => !fs.exists(`${one}/go.mod`))
      .sort();
    return [...(here.tests || here.sources ? [here] : []), ...inner.flatMap(below)];
  };
  return patterns.flatMap((pattern) => {
    const deep = pattern === '...' || pattern.endsWith('/...');
    const plain = pattern.replace(/\/?\.\.\.$/, '') || '.';
    const local = /^\.|^\//.test(plain);
    if (!local && plain !== module.path && !plain.startsWith(`${module.path}/`)) {
      if (!/^[^/]*\./.test(plain)) throw new GoFailure(`package ${plain} is not in std (/usr/local/go/src/${plain})`);
      throw new GoFailure(`no required module provides package ${plain}; to add it:\n\tgo get ${plain}`);
    }
    const folder = local ? fs.absolute(plain) : `${module.folder}${plain.slice(module.path.length)}`;
    if (!fs.exists(folder)) {
      if (local) throw new GoFailure(`stat ${folder}: directory not found`);
      throw new GoFailure(`no required module provides package ${plain}; to add it:\n\tgo get ${plain}`);
    }
    if (!deep) {
      const one = at(folder);
      if (!one.tests && !one.sources) throw new GoFailure(`no Go files in ${folder}`);
      return [one];
    }
    return below(folder);
  });
}
