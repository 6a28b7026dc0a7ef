import type { Steps } from '../run/code.ts';
import type { Machine } from '../run/machine.ts';
import { NOT_SIMULATED, STANDARD } from '../std/index.ts';
import type { SourceFile } from '../syntax/ast.ts';
import { parseGo } from '../syntax/parse.ts';
import { type Diagnostic, GoSyntaxError, type Position } from '../syntax/token.ts';
import { type CompiledPackage, PackageCompiler } from './package-compiler.ts';
import type { Scope } from './scope.ts';
import { universe } from './scope.ts';

/** A file of the program: its name as messages show it, its source as text of bytes. */
export interface GoFile {
  readonly name: string;
  readonly source: string;
}

/** Another package of the learner's own module. */
export interface GoPackage {
  readonly path: string;
  readonly files: readonly GoFile[];
}

export type Compiled =
  | { readonly kind: 'program'; readonly main: (machine: Machine) => Steps }
  /** What the compiler complains of, in the order of the source. */
  | { readonly kind: 'errors'; readonly diagnostics: readonly Diagnostic[] }
  /** What the go command itself finds wrong before it compiles: imports that are not there. */
  | {
      readonly kind: 'imports';
      readonly problems: readonly {
        readonly position: Position;
        readonly path: string;
        readonly standard: boolean;
        readonly simulated: boolean;
      }[];
    };

/** Compiles the package main of some files with all that it imports; `own` are the module's packages. Nothing of the program runs. */
export function compileGo(
  files: readonly GoFile[],
  own: readonly GoPackage[] = [],
  links: Readonly<Record<string, string>> = {},
): Compiled {
  const linksOf = (path: string): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(links)
        .filter(([name]) => name.startsWith(`${path}.`) && !name.slice(path.length + 1).includes('.'))
        .map(([name, text]) => [name.slice(path.length + 1), text]),
    );
  const diagnostics: Diagnostic[] = [];
  const parseAll = (list: readonly GoFile[]): readonly SourceFile[] =>
    list.flatMap(({ name, source }) => {
      try {
        return [parseGo(name, source)];
      } catch (error) {
        if (!(error instanceof GoSyntaxError)) throw error;
        diagnostics.push(error.diagnostic);
        return [];
      }
    });
  const parsed = parseAll(files);
  const parsedOwn = new Map(own.map(({ path, files: list }) => [path, parseAll(list)]));
  if (diagnostics.length > 0) return { kind: 'errors', diagnostics };
  const problems = [...parsed, ...[...parsedOwn.values()].flat()].flatMap((file) =>
    file.imports
      .filter(({ path }) => !STANDARD.has(path) && !parsedOwn.has(path))
      .map(({ path, at }) => ({
        position: at,
        path,
        standard: !/^[^/]*\./.test(path),
        simulated: !NOT_SIMULATED.has(path),
      })),
  );
  if (problems.length > 0) return { kind: 'imports', problems };

  const root = universe();
  const packages = new Map<
    string,
    { readonly name: string; readonly scope: Scope; readonly compiled: CompiledPackage }
  >();
  const load = (path: string): { readonly name: string; readonly scope: Scope } | undefined => {
    const known = packages.get(path);
    if (known) return known;
    const standard = STANDARD.get(path);
    const sources = standard ? [parseGo(path, standard.source)] : parsedOwn.get(path);
    const name = sources?.[0]?.packageName;
    if (!sources || name === undefined) return undefined;
    const compiler = new PackageCompiler(
      name,
      root,
      new Map(Object.entries(standard?.natives ?? {})),
      standard !== undefined,
      linksOf(path),
    );
    const compiled = compiler.compile(sources, load);
    const [first] = compiler.diagnostics;
    if (first && standard) throw new Error(`${path}:${first.position.line}: ${first.message}`);
    diagnostics.push(...compiler.diagnostics);
    const made = { name, scope: compiled.scope, compiled };
    packages.set(path, made);
    return made;
  };
  const compiler = new PackageCompiler('main', root, new Map(), false, linksOf('main'));
  const compiled = compiler.compile(parsed, load);
  diagnostics.push(...compiler.diagnostics);
  if (diagnostics.length > 0) {
    const order = (a: Diagnostic, b: Diagnostic): number =>
      a.position.file === b.position.file
        ? a.position.line - b.position.line || a.position.column - b.position.column
        : a.position.file < b.position.file
          ? -1
          : 1;
    return { kind: 'errors', diagnostics: diagnostics.toSorted(order) };
  }
  return {
    kind: 'program',
    *main(machine) {
      for (const { compiled: one } of packages.values()) yield* one.initialise(machine);
      yield* compiled.initialise(machine);
      return yield* (compiled.main as NonNullable<typeof compiled.main>).call([], machine);
    },
  };
}
