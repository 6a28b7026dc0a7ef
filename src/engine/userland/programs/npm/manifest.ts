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
  readonly peerDependencies?: Dependencies;
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
  return parseManifest(attempt('open', proc.fs.absolute(path), () => proc.fs.readText(path)));
}

export const NOT_JSON: readonly string[] = [
  'JSON.parse Failed to parse JSON data.',
  'JSON.parse Note: package.json must be actual JSON, not just JavaScript.',
];

/** Throws NpmFailure (EJSONPARSE). */
export function parseManifest(text: string): Manifest {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Manifest;
    return {};
  } catch (error) {
    const said = `Invalid package.json: JSONParseError: ${described((error as Error).message, text)}`;
    throw new NpmFailure('EJSONPARSE', [...said.split('\n').map((line) => `JSON.parse ${line}`), ...NOT_JSON]);
  }
}

/** How much of a broken text is shown on each side. */
const AROUND = 20;

/** V8's words with the token's code and the text around it (npm's json-parse-even-better-errors). */
function described(message: string, text: string): string {
  if (text === '') return `${message} while parsing empty string`;
  const told = message.replace(
    /^Unexpected token '?(.)'?(,)? /i,
    (_, token: string, comma = '') =>
      `Unexpected token ${JSON.stringify(token)} (0x${token.charCodeAt(0).toString(16).toUpperCase()})${comma} `,
  );
  const [, position] = / position\s+(\d+)/i.exec(message) ?? [];
  const at =
    position === undefined
      ? /^Unexpected end of JSON/i.test(message)
        ? text.length - 1
        : undefined
      : Number(position);
  if (at === undefined) return `${told} while parsing '${text.slice(0, AROUND * 2)}'`;
  const start = at <= AROUND ? 0 : at - AROUND;
  const end = at + AROUND >= text.length ? text.length : at + AROUND;
  const slice = `${start > 0 ? '...' : ''}${text.slice(start, end)}${end === text.length ? '' : '...'}`;
  return `${told} while parsing ${slice === text ? '' : 'near '}${JSON.stringify(slice)}`;
}

/** The manifest that a verb cannot do without. */
export function needManifest(proc: Process, folder = '.'): Manifest {
  const manifest = readManifest(proc, folder);
  if (manifest) return manifest;
  const path = proc.fs.absolute(`${folder}/package.json`);
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

/** Writes JSON with the indentation and the line ends that the file has so far; what stands on one line stays on it. */
export function writeJson(proc: Process, path: string, value: unknown): void {
  const { fs } = proc;
  const before = fs.exists(path) ? fs.readText(path).replace(/^\ufeff/, '') : '{}';
  const empty = /^(?:\{\}|\[\])((?:\r?\n)+)?$/.exec(before);
  const full = /^\s*[{[]((?:\r?\n)+)([\s\t]*)/.exec(before);
  const [newline, indent] = empty ? [empty[1] ?? '\n', '  '] : full ? [full[1] ?? '\n', full[2] ?? ''] : ['', ''];
  const text = `${JSON.stringify(value, null, indent)}\n`.replace(/\n/g, newline);
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
