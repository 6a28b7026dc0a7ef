import { encodeUtf8 } from '../../base/bytes.ts';
import type { Content } from '../../fs/content.ts';
import { looksBinary, looksPacked, standInBinary, standInLines, standInText } from '../../fs/stand-in.ts';
import type { ChangeNode, ChangeTree, TreeNode } from '../../fs/tree.ts';

/** How a list of files becomes a layer. */
export interface LayerOptions {
  /** Modification time of everything, milliseconds since 1970. */
  readonly mtime: number;
  /** Share of a binary's size that gzip leaves. */
  readonly entropy: number;
  /** Texts by absolute path; a text shorter than its listed size is filled up with comment lines. */
  readonly texts?: Readonly<Record<string, string>>;
  /** What a binary names behind `drydock:`; undefined when it names nothing. */
  readonly program?: (path: string) => string | undefined;
  /** Texts are the whole file, whatever size the list gives. */
  readonly exactTexts?: boolean;
  /** Unknown texts pack as real ones do, and what is packed already not at all. Without it texts pack to next to nothing. */
  readonly lifelike?: boolean;
  /** What is left out of the list. */
  readonly omit?: (path: string) => boolean;
}

interface Draft {
  mode: number;
  uid: number;
  gid: number;
  readonly children: Map<string, Draft | Exclude<TreeNode, { readonly type: 'directory' }>>;
}

/**
 * Reads the notation of catalog/files/: a line for each directory, `/path|entry|entry…`. An entry is
 *
 *     name SIZE            file, 0644            name/             directory, 0755
 *     name* SIZE           file, 0755            name/MODE,UID,GID directory
 *     name:MODE,UID,GID SIZE                     name@ TARGET      symbolic link
 *     name= PATH           hard link to a file that stands in the list
 */
export function layerFromFiles(files: string, options: LayerOptions): ChangeTree {
  const root = draft();
  const links: (readonly [Draft, string, string])[] = [];
  for (const line of files.trim().split('\n')) {
    const [path = '', ...entries] = line.split('|');
    if (options.omit?.(path)) continue;
    const directory = reach(root, path);
    const prefix = path === '/' ? '/' : `${path}/`;
    for (const entry of entries) {
      if (options.omit?.(prefix + nameOf(entry))) continue;
      addEntry(directory, prefix, entry, options, links);
    }
  }
  for (const [directory, name, target] of links) {
    const node = find(root, target);
    if (node && !('children' in node)) directory.children.set(name, node);
  }
  return finish(root, options.mtime);
}

const draft = (): Draft => ({ mode: 0o755, uid: 0, gid: 0, children: new Map() });

function addEntry(
  parent: Draft,
  prefix: string,
  entry: string,
  options: LayerOptions,
  links: (readonly [Draft, string, string])[],
): void {
  const { mtime } = options;
  const folder = /^(.*)\/([\d,]*)$/.exec(entry);
  if (folder && !entry.includes(' ')) {
    const child = enter(parent, folder[1] ?? '');
    if (folder[2]) Object.assign(child, ownership(folder[2]));
    return;
  }
  const space = entry.lastIndexOf(' ');
  const value = entry.slice(space + 1);
  const named = entry.slice(0, space);
  const base = { mode: 0o644, uid: 0, gid: 0, mtime };
  if (named.endsWith('=')) links.push([parent, named.slice(0, -1), value]);
  else if (named.endsWith('@'))
    parent.children.set(named.slice(0, -1), { type: 'symlink', ...base, mode: 0o777, target: value });
  else {
    const owned = /^(.*):(\d+(?:,\d+,\d+)?)$/.exec(named);
    const name = owned?.[1] ?? named.replace(/\*$/, '');
    const attributes = { ...base, ...(owned?.[2] ? ownership(owned[2]) : named.endsWith('*') ? { mode: 0o755 } : {}) };
    parent.children.set(name, {
      type: 'file',
      ...attributes,
      content: contentOf(prefix + name, Number(value), attributes.mode, options),
    });
  }
}

/** The file's name in an entry. */
function nameOf(entry: string): string {
  if (!entry.includes(' ')) return entry.replace(/\/[\d,]*$/, '');
  return entry.slice(0, entry.lastIndexOf(' ')).replace(/(:\d+(,\d+,\d+)?|[*@=])$/, '');
}

/** Lines for texts that a list does not have yet; what begins with `#!` may be executed. */
export function listTexts(files: string, texts: Readonly<Record<string, string>>): string {
  const listed = new Set(
    files
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [path = '', ...entries] = line.split('|');
        return entries.map((entry) => `${path === '/' ? '' : path}/${nameOf(entry)}`);
      }),
  );
  return Object.entries(texts)
    .filter(([path]) => !listed.has(path))
    .map(([path, text]) => {
      const at = path.lastIndexOf('/');
      return `${path.slice(0, at) || '/'}|${path.slice(at + 1)}${text.startsWith('#!') ? '*' : ''} ${encodeUtf8(text).length}`;
    })
    .join('\n');
}

/** `MODE` or `MODE,UID,GID`. */
function ownership(text: string): { readonly mode: number; readonly uid: number; readonly gid: number } {
  const [mode = '755', uid = '0', gid = '0'] = text.split(',');
  return { mode: Number.parseInt(mode, 8), uid: Number(uid), gid: Number(gid) };
}

function contentOf(
  path: string,
  size: number,
  mode: number,
  { texts, exactTexts, lifelike, program, entropy }: LayerOptions,
): Content {
  const text = texts?.[path];
  if (text !== undefined && exactTexts) return standInText(path, 0, text);
  if (text !== undefined || size === 0) return standInText(path, size, text);
  const names = program?.(path);
  if (names === undefined && lifelike && looksPacked(path)) return standInBinary(path, size, 1);
  if (names !== undefined || looksBinary(path, mode)) return standInBinary(path, size, entropy, names);
  return lifelike ? standInLines(path, size) : standInText(path, size);
}

function reach(root: Draft, path: string): Draft {
  return path.split('/').filter(Boolean).reduce(enter, root);
}

function enter(parent: Draft, name: string): Draft {
  const known = parent.children.get(name);
  if (known && 'children' in known) return known;
  const fresh = draft();
  parent.children.set(name, fresh);
  return fresh;
}

function find(root: Draft, path: string): Draft | Exclude<TreeNode, { readonly type: 'directory' }> | undefined {
  let node: Draft | Exclude<TreeNode, { readonly type: 'directory' }> | undefined = root;
  for (const name of path.split('/').filter(Boolean))
    node = node && 'children' in node ? node.children.get(name) : undefined;
  return node;
}

function finish({ mode, uid, gid, children }: Draft, mtime: number): ChangeTree {
  const out = new Map<string, ChangeNode>();
  for (const [name, node] of children) out.set(name, 'children' in node ? finish(node, mtime) : node);
  return { type: 'directory', opaque: false, mode, uid, gid, mtime, children: out };
}
