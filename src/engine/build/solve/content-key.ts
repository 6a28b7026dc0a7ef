import { digestOf, streamingDigest } from '../../base/digest.ts';
import type { Content } from '../../fs/content.ts';
import { FsError } from '../../fs/errno.ts';
import type { FileView } from '../../fs/file-view.ts';
import { PatternMatcher } from '../context/pattern-matcher.ts';
import { baseName } from '../plan/paths.ts';
import { resolveWildcards } from './wildcards.ts';

/** What a step reads: one digest over it, and each file's own, to tell later which one has changed. */
export interface ContentKey {
  readonly digest: string;
  readonly files: ReadonlyMap<string, string>;
}

export interface Selection {
  readonly source: string;
  readonly wildcard: boolean;
  readonly followLinks: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly required: readonly string[];
}

/** A source that is not there. */
export class MissingSource extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${JSON.stringify(path)}: not found`);
    this.path = path;
  }
}

const contentDigests = new WeakMap<Content, string>();

/** Checksum of names, types, modes, owners and bytes, never of times (buildkit cache/contenthash). Throws MissingSource. */
export function contentKey(view: FileView, selections: readonly Selection[]): ContentKey {
  const files = new Map<string, string>();
  const parts: string[] = [];
  for (const selection of selections) {
    for (const required of selection.required) if (!view.exists(required)) throw new MissingSource(required);
    const matches = selection.wildcard
      ? resolveWildcards(view, selection.source, selection.followLinks)
      : [selection.source];
    const include = selection.include.length > 0 ? new PatternMatcher(selection.include) : undefined;
    const exclude = selection.exclude.length > 0 ? new PatternMatcher(selection.exclude) : undefined;
    for (const match of matches) {
      const start = followed(view, match, selection.followLinks);
      const walk = (path: string, relative: string): void => {
        const isWanted = relative === '' || ((include?.matches(relative) ?? true) && !exclude?.matches(relative));
        const { type, mode, uid, gid } = view.lstat(path);
        if (isWanted) {
          const header = `${type} ${mode.toString(8)} ${uid}:${gid}`;
          const body =
            type === 'file' ? digestOfContent(view.content(path)) : type === 'symlink' ? view.readlink(path) : '';
          files.set(path, `${header} ${body}`);
          parts.push(`${relative}\0${header}\0${body}`);
        }
        if (type === 'directory')
          for (const { name } of view.readdir(path))
            walk(path === '/' ? `/${name}` : `${path}/${name}`, relative === '' ? name : `${relative}/${name}`);
      };
      parts.push(`>${selection.wildcard && /[*?[]/.test(selection.source) ? baseName(match) : ''}`);
      walk(start, '');
    }
  }
  return { digest: digestOf(parts.join('\n')), files };
}

function followed(view: FileView, path: string, follow: boolean): string {
  try {
    if (follow) return view.realpath(path);
    view.lstat(path);
    return path.replace(/(.)\/+$/, '$1');
  } catch (error) {
    if (error instanceof FsError) throw new MissingSource(path.replace(/(.)\/+$/, '$1'));
    throw error;
  }
}

function digestOfContent(content: Content): string {
  const known = contentDigests.get(content);
  if (known !== undefined) return known;
  const state = streamingDigest();
  for (let at = 0; at < content.size; at += 1 << 20) state.update(content.read(at, 1 << 20));
  const digest = state.digest();
  contentDigests.set(content, digest);
  return digest;
}
