import type { FileView } from '../../../../fs/file-view.ts';

/** Where modules are looked for. Paths are absolute. */
export interface Resolver {
  readonly fs: FileView;
}

export interface PackageJson {
  readonly [key: string]: unknown;
}

export function isFile(fs: FileView, path: string): boolean {
  return fs.exists(path) && fs.stat(path).type === 'file';
}

function isDirectory(fs: FileView, path: string): boolean {
  return fs.exists(path) && fs.stat(path).type === 'directory';
}

export function directoryOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at <= 0 ? '/' : path.slice(0, at);
}

export function joinPath(folder: string, name: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${name}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** A package.json, undefined where there is none; broken JSON throws SyntaxError. */
export function readPackage(fs: FileView, folder: string): PackageJson | undefined {
  const path = joinPath(folder, 'package.json');
  if (!isFile(fs, path)) return undefined;
  const value: unknown = JSON.parse(fs.readText(path));
  return typeof value === 'object' && value !== null ? (value as PackageJson) : {};
}

/** The package.json that a file belongs to. */
export function packageOf(fs: FileView, file: string): PackageJson | undefined {
  for (let folder = directoryOf(file); ; folder = directoryOf(folder)) {
    if (!folder.endsWith('/node_modules')) {
      const found = readPackage(fs, folder);
      if (found) return found;
    }
    if (folder === '/') return undefined;
  }
}

const EXTENSIONS = ['.js', '.json', '.node'];

function asFile(fs: FileView, path: string): string | undefined {
  if (isFile(fs, path)) return path;
  for (const extension of EXTENSIONS) if (isFile(fs, path + extension)) return path + extension;
  return undefined;
}

function asDirectory(fs: FileView, path: string): string | undefined {
  if (!isDirectory(fs, path)) return undefined;
  const main = readPackage(fs, path)?.['main'];
  if (typeof main === 'string' && main !== '') {
    const target = joinPath(path, main);
    const found = asFile(fs, target) ?? asFile(fs, `${target}/index`);
    if (found !== undefined) return found;
  }
  return asFile(fs, `${path}/index`);
}

/** `exports` (or a part of it) under the conditions that hold. */
function pickCondition(target: unknown, conditions: readonly string[]): string | undefined {
  if (typeof target === 'string') return target;
  if (Array.isArray(target)) {
    for (const one of target) {
      const found = pickCondition(one, conditions);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (typeof target !== 'object' || target === null) return undefined;
  for (const [key, value] of Object.entries(target))
    if (key === 'default' || conditions.includes(key)) {
      const found = pickCondition(value, conditions);
      if (found !== undefined) return found;
    }
  return undefined;
}

export type ExportsAnswer =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'none' | 'not-exported' };

/** A package's `exports` for a subpath such as `.` or `./feature`. */
export function fromExports(json: PackageJson, subpath: string, conditions: readonly string[]): ExportsAnswer {
  const { exports } = json;
  if (exports === undefined || exports === null) return { kind: 'none' };
  const isMap =
    typeof exports === 'object' && !Array.isArray(exports) && Object.keys(exports).every((key) => key.startsWith('.'));
  const table = (isMap ? exports : { '.': exports }) as Readonly<Record<string, unknown>>;
  const exact = pickCondition(table[subpath], conditions);
  if (exact !== undefined) return { kind: 'found', path: exact };
  for (const [key, value] of Object.entries(table)) {
    const star = key.indexOf('*');
    if (star < 0 || !subpath.startsWith(key.slice(0, star)) || !subpath.endsWith(key.slice(star + 1))) continue;
    const matched = subpath.slice(star, subpath.length - (key.length - star - 1));
    const found = pickCondition(value, conditions);
    if (found !== undefined) return { kind: 'found', path: found.replaceAll('*', matched) };
  }
  return { kind: 'not-exported' };
}

/** Folders that are searched for packages, nearest first. */
export function modulePaths(folder: string): readonly string[] {
  const paths: string[] = [];
  for (let at = folder; ; at = directoryOf(at)) {
    if (!at.endsWith('/node_modules')) paths.push(at === '/' ? '/node_modules' : `${at}/node_modules`);
    if (at === '/') return paths;
  }
}

export type Resolution =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-exported'; readonly subpath: string; readonly package: string };

/** What `require(request)` in a folder leads to (Node's algorithm, doc/api/modules.md). */
export function resolveRequire(
  fs: FileView,
  request: string,
  folder: string,
  conditions: readonly string[],
): Resolution {
  if (/^(?:\.{1,2}(?:\/|$)|\/)/.test(request)) {
    const path = request.startsWith('/') ? joinPath('/', request) : joinPath(folder, request);
    const file = /(?:\/|^\.{1,2})$/.test(request) ? undefined : asFile(fs, path);
    const found = file ?? asDirectory(fs, path);
    return found === undefined ? { kind: 'missing' } : { kind: 'file', path: fs.realpath(found) };
  }
  const [, name = request, rest = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(request) ?? [];
  if (request.startsWith('#')) return fromImports(fs, request, folder, conditions);
  for (const path of modulePaths(folder)) {
    const root = `${path}/${name}`;
    if (!isDirectory(fs, root)) {
      const file = rest === '' ? asFile(fs, root) : undefined;
      if (file !== undefined) return { kind: 'file', path: fs.realpath(file) };
      continue;
    }
    const json = readPackage(fs, root);
    const answer = json ? fromExports(json, rest === '' ? '.' : `./${rest}`, conditions) : ({ kind: 'none' } as const);
    if (answer.kind === 'not-exported')
      return { kind: 'not-exported', subpath: rest === '' ? '.' : `./${rest}`, package: root };
    if (answer.kind === 'found') {
      const target = joinPath(root, answer.path);
      return isFile(fs, target) ? { kind: 'file', path: fs.realpath(target) } : { kind: 'missing' };
    }
    const target = rest === '' ? root : `${root}/${rest}`;
    const found = (rest === '' ? undefined : asFile(fs, target)) ?? asDirectory(fs, target);
    if (found !== undefined) return { kind: 'file', path: fs.realpath(found) };
  }
  return { kind: 'missing' };
}

/** `#name` of the package's own `imports`. */
function fromImports(fs: FileView, request: string, folder: string, conditions: readonly string[]): Resolution {
  for (let at = folder; ; at = directoryOf(at)) {
    const json = readPackage(fs, at);
    if (json) {
      const target = pickCondition(
        (json['imports'] as Readonly<Record<string, unknown>> | undefined)?.[request],
        conditions,
      );
      if (target === undefined) return { kind: 'missing' };
      return target.startsWith('.')
        ? { kind: 'file', path: joinPath(at, target) }
        : resolveRequire(fs, target, at, conditions);
    }
    if (at === '/') return { kind: 'missing' };
  }
}
