/** The standard packages are compiled when they are called first: here all of them, so that no mistake of ours waits for a learner. */
import { expect, it } from 'vitest';
import { PackageCompiler } from '../../../../../src/engine/userland/programs/go/compile/package-compiler.ts';
import type { Scope } from '../../../../../src/engine/userland/programs/go/compile/scope.ts';
import { universe } from '../../../../../src/engine/userland/programs/go/compile/scope.ts';
import { STANDARD } from '../../../../../src/engine/userland/programs/go/std/index.ts';
import { parseGo } from '../../../../../src/engine/userland/programs/go/syntax/parse.ts';

const root = universe();
const loaded = new Map<
  string,
  { readonly name: string; readonly scope: Scope; readonly problems: readonly string[] }
>();

function load(path: string): { readonly name: string; readonly scope: Scope; readonly problems: readonly string[] } {
  const known = loaded.get(path);
  if (known) return known;
  const standard = STANDARD.get(path);
  if (!standard) throw new Error(`${path} is imported and is not there`);
  const file = parseGo(path, standard.source);
  const compiler = new PackageCompiler(file.packageName, root, new Map(Object.entries(standard.natives ?? {})));
  const { scope } = compiler.compile([file], load);
  const problems = compiler.diagnostics.map(({ position: { line }, message }) => `${line}: ${message}`);
  const made = { name: file.packageName, scope, problems };
  loaded.set(path, made);
  return made;
}

it.each([...STANDARD.keys()])('compiles %s whole', (path) => {
  expect(load(path).problems).toEqual([]);
});
