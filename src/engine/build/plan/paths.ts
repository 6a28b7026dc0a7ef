/** path.Clean of an absolute path. */
export function cleanPath(path: string): string {
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
  }
  return `/${out.join('/')}`;
}

/** filepath.Clean of any path: `a/../b` is `b`, the empty path is `.`. */
export function cleanRelative(path: string): string {
  if (path.startsWith('/')) return cleanPath(path);
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && out.length > 0 && out.at(-1) !== '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
  }
  return out.length === 0 ? '.' : out.join('/');
}

/** A path seen from a folder; an empty one is the folder (buildkit util/system, NormalizePath). */
export function resolvePath(folder: string, path: string): string {
  return cleanPath(path.startsWith('/') ? path : `${folder}/${path}`);
}

/** Like `resolvePath`, keeping the slash that marks a folder. */
export function resolveDestination(folder: string, path: string): string {
  const resolved = resolvePath(folder, path);
  const marksFolder = path === '' || path === '.' || /\/\.?$/.test(path);
  return marksFolder && resolved !== '/' ? `${resolved}/` : resolved;
}

export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
