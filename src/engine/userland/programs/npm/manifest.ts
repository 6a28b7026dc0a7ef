import type { Process } from '../../../kernel/process.ts';
import { attempt, NpmFailure, speaksAsBefore } from './failure.ts';

export type Dependencies = Readonly<Record<string, string>>;

/** A project's package.json, with how it is written. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Dependencies;
  readonly devDependencies?: Dependencies;
  readonly optionalDependencies?: Dependencies;
  readonly [field: string]: unknown;
}

export const byText = (a: string, b: string): number => a.localeCompare(b, 'en');

export function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => byText(a, b)));
}

/** Reads JSON that npm needs. Throws NpmFailure (EJSONPARSE). Undefined where the file is not there. */
export function readManifest(proc: Process, folder = '.'): Manifest | undefined {
  const path = `${folder}/package.json`;
  if (!proc.fs.exists(path)) return undefined;
  const text = attempt('open', proc.fs.absolute(path), () => proc.fs.readText(path));
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Manifest;
    return {};
  } catch (error) {
    const shown = text.length > 40 ? `${text.slice(0, 40)}...` : text;
    const reason = (error as Error).message
      .replace(/\s*\(line \d+ column \d+\)$/, '')
      .replace(/, .* is not valid JSON$/s, '');
    throw new NpmFailure('EJSONPARSE', [
      `JSON.parse Invalid package.json: JSONParseError: ${reason} while parsing ${JSON.stringify(shown)}`,
      'JSON.parse Failed to parse JSON data.',
      'JSON.parse Note: package.json must be actual JSON, not just JavaScript.',
    ]);
  }
}

/** The manifest that a verb cannot do without. */
export function needManifest(proc: Process): Manifest {
  const manifest = readManifest(proc);
  if (manifest) return manifest;
  const path = proc.fs.absolute('package.json');
  throw new NpmFailure(
    'ENOENT',
    [
      'syscall open',
      `path ${path}`,
      'errno -2',
      `enoent ${speaksAsBefore(proc) ? '' : 'Could not read package.json: Error: '}ENOENT: no such file or directory, open '${path}'`,
      'enoent This is related to npm not being able to find a file.',
      'enoent',
    ],
    254,
  );
}

/** Writes JSON with the indentation that the file has so far. */
export function writeJson(proc: Process, path: string, value: unknown): void {
  const { fs } = proc;
  const before = fs.exists(path) ? fs.readText(path) : '';
  const indent = /^[{[]\r?\n([ \t]+)/.exec(before)?.[1] ?? '  ';
  const text = `${JSON.stringify(value, null, indent)}\n`;
  if (text !== before) attempt('open', fs.absolute(path), () => fs.writeFile(path, text));
}

/** `lodash@^4`, `@scope/name@1`, `name`: name and what is asked of it. */
export function parseSpec(spec: string): { readonly name: string; readonly asked: string } {
  const cut = spec.indexOf('@', 1);
  return cut < 0 ? { name: spec, asked: '' } : { name: spec.slice(0, cut), asked: spec.slice(cut + 1) };
}

/** Commands that a package brings, by name. */
export function commandsOf(name: string, bin: Manifest['bin']): Readonly<Record<string, string>> {
  if (bin === undefined) return {};
  return typeof bin === 'string' ? { [name.slice(name.indexOf('/') + 1)]: bin } : bin;
}
