import { decodeUtf8 } from '../../../base/bytes.ts';
import { gunzip } from '../../../base/gzip.ts';
import { readTar } from '../../../fs/tar/index.ts';
import type { Process } from '../../../kernel/process.ts';
import { attempt, complain, NpmFailure } from './failure.ts';
import { type Manifest, parseManifest, parseSpec } from './manifest.ts';

/** A folder or a tarball, by its path from the project's folder: `lib`, `../lib`, `/lib` never. */
export interface LocalSpec {
  readonly kind: 'folder' | 'tarball';
  readonly path: string;
}

/** What `file:…`, `./folder`, `x.tgz` mean, as read in a folder (a path from the project's); undefined for what the registry has. */
export function localSpec(proc: Process, text: string, from: string): LocalSpec | undefined {
  const isFile = /^file:/.test(text);
  if (!isFile && !/^(?:\.{1,2}(?:\/|$)|~?\/)/.test(text) && !/^[^@/:]*\.(?:tgz|tar\.gz|tar)$/i.test(text))
    return undefined;
  const named = text.replace(/^file:(?:\/\/(?=\/))?/, '').replace(/^~\//, `${proc.env.get('HOME') ?? '/root'}/`);
  const path = relativePath(proc.fs.cwd, joined(joined(proc.fs.cwd, from), named));
  return { kind: /\.(?:tgz|tar\.gz|tar)$/i.test(named) ? 'tarball' : 'folder', path };
}

/** Names that no package can have. */
function checkName(word: string, name: string, asked: string): void {
  const tag =
    name === '' || /\s/.test(name) || name === '@' ? word : /^[\w.^~<>=*|\s+-]*$/.test(asked) ? undefined : asked;
  if (tag !== undefined)
    throw new NpmFailure('EINVALIDTAGNAME', [
      `Invalid tag name "${tag}" of package "${word}": Tags may not have any characters that encodeURIComponent encodes.`,
    ]);
}

/** What a word of the command line asks for. */
export interface Asked {
  /** Undefined until the folder or tarball has been looked at. */
  readonly name: string | undefined;
  readonly asked: string;
  readonly local: LocalSpec | undefined;
}

export function askedFor(proc: Process, word: string): Asked {
  const bare = localSpec(proc, word, '');
  if (bare) return { name: undefined, asked: `file:${bare.path}`, local: bare };
  const { name, asked } = parseSpec(word);
  if (!/[:/]/.test(asked)) checkName(word, name, asked);
  const local = localSpec(proc, asked, '');
  return { name, asked: local ? `file:${local.path}` : asked, local };
}

/** An absolute path, normalised. */
export function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return `/${parts.join('/')}`;
}

/** From one absolute directory to another path; '' where they are the same. */
export function relativePath(from: string, to: string): string {
  const [a, b] = [from.split('/').filter(Boolean), to.split('/').filter(Boolean)];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}

/** Says of a tarball that is not there what npm says; that it is not there is an error of the next that reads it. */
export async function noteMissingTarball(proc: Process, path: string): Promise<void> {
  if (proc.fs.exists(path)) return;
  const words = `tarball tarball data for file:${path} (null) seems to be corrupted. Trying again.`;
  await complain(proc, 'warn', [words, words]);
}

/** package.json of a tarball. */
export function manifestOfTarball(
  proc: Process,
  path: string,
): { readonly manifest: Manifest; readonly bytes: Uint8Array } {
  const full = proc.fs.absolute(path);
  const bytes = attempt('open', full, () => proc.fs.readFile(path));
  try {
    for (const { name, type, content } of readTar(gunzip(bytes)))
      if (type === 'file' && content && /^[^/]+\/package\.json$/.test(name))
        return { manifest: parseManifest(decodeUtf8(content.read(0, content.size))), bytes };
  } catch (error) {
    if (error instanceof NpmFailure) throw error;
  }
  throw new NpmFailure('ENOENT', [`Could not read package.json of ${path}`]);
}
