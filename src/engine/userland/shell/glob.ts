import { FsError } from '../../fs/errno.ts';
import type { FileView } from '../../fs/file-view.ts';
import { compilePattern, hasPattern, unescapePattern } from './pattern.ts';

export interface GlobOptions {
  readonly extended: boolean;
  readonly dots: boolean;
  readonly fold: boolean;
  readonly globstar: boolean;
  /** bash 5.2's globskipdots: `.*` does not mean `.` and `..`. */
  readonly skipDots?: boolean;
}

/** Paths that match, in C-locale order; none is an empty list. `pattern` escapes literal characters with backslashes. */
export function globPaths(fs: FileView, pattern: string, options: GlobOptions): readonly string[] {
  const segments = pattern.split('/');
  let paths: readonly string[] = [''];
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    const join = (base: string, name: string): string => (index === 0 ? name : `${base}/${name}`);
    if (segment === '') {
      paths = paths.map((path) => join(path, '')).filter((path) => !last || isDirectory(fs, path));
      return;
    }
    if (!hasPattern(segment, options.extended)) {
      const name = unescapePattern(segment);
      paths = paths.map((path) => join(path, name)).filter((path) => exists(fs, path));
      return;
    }
    const found: string[] = [];
    for (const path of paths) {
      const base = index === 0 ? '.' : path === '' ? '/' : path;
      if (segment === '**' && options.globstar) {
        if (!last && index > 0) found.push(path);
        for (const name of deep(fs, base, last, options.dots)) found.push(join(path, name));
        continue;
      }
      const compiled = compilePattern(segment, { extended: options.extended, fold: options.fold });
      for (const name of names(fs, base)) {
        if (name.startsWith('.') && !options.dots && !/^\\?\./.test(segment)) continue;
        if (!compiled.matches(name)) continue;
        const next = join(path, name);
        if (last || isDirectory(fs, next)) found.push(next);
      }
      if (/^\\?\./.test(segment)) {
        for (const name of ['.', '..'])
          if (compiled.matches(name) && !options.dots && !options.skipDots) found.push(join(path, name));
      }
    }
    paths = found;
  });
  return [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function names(fs: FileView, directory: string): readonly string[] {
  try {
    return fs.readdir(directory).map((entry) => entry.name);
  } catch (error) {
    if (error instanceof FsError) return [];
    throw error;
  }
}

function deep(fs: FileView, base: string, files: boolean, dots: boolean): readonly string[] {
  const out: string[] = [];
  const visit = (directory: string, prefix: string): void => {
    let entries: ReturnType<FileView['readdir']> = [];
    try {
      entries = fs.readdir(directory);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') && !dots) continue;
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      if (entry.type === 'directory') {
        out.push(path);
        visit(`${directory}/${entry.name}`, path);
      } else if (files) out.push(path);
    }
  };
  visit(base, '');
  return out;
}

function exists(fs: FileView, path: string): boolean {
  try {
    fs.lstat(path);
    return true;
  } catch (error) {
    if (error instanceof FsError) return false;
    throw error;
  }
}

export function isDirectory(fs: FileView, path: string): boolean {
  try {
    return fs.stat(path === '' ? '/' : path).type === 'directory';
  } catch (error) {
    if (error instanceof FsError) return false;
    throw error;
  }
}
