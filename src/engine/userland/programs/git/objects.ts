import { concatBytes, encodeUtf8 } from '../../../base/bytes.ts';
import { toHex } from '../../../base/digest.ts';
import { hashBytes } from '../../../base/hashes.ts';

/** Ids of git's objects (gitformat-pack: SHA-1 of `TYPE SIZE\0` and the bytes). */
export function objectId(type: 'blob' | 'tree' | 'commit', content: Uint8Array): string {
  return toHex(hashBytes('sha1', concatBytes([encodeUtf8(`${type} ${content.length}\0`), content])));
}

/** The id of a tree of files: path to blob id. */
export function treeId(files: ReadonlyMap<string, string>): string {
  const entries = new Map<string, { readonly folder: boolean; readonly id: string }>();
  const folders = new Map<string, Map<string, string>>();
  for (const [path, id] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) entries.set(path, { folder: false, id });
    else {
      const name = path.slice(0, slash);
      const inner = folders.get(name) ?? new Map<string, string>();
      folders.set(name, inner.set(path.slice(slash + 1), id));
    }
  }
  for (const [name, inner] of folders) entries.set(name, { folder: true, id: treeId(inner) });
  // Folders sort as if their names ended with a slash.
  const sorted = [...entries].sort(([a, x], [b, y]) =>
    `${a}${x.folder ? '/' : ''}` < `${b}${y.folder ? '/' : ''}` ? -1 : 1,
  );
  const parts = sorted.flatMap(([name, { folder, id }]) => [
    encodeUtf8(`${folder ? '40000' : '100644'} ${name}\0`),
    Uint8Array.from(id.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
  ]);
  return objectId('tree', parts.length === 0 ? new Uint8Array(0) : concatBytes(parts));
}

export interface Commit {
  readonly id: string;
  readonly author: string;
  readonly email: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly message: string;
  /** Path to blob id. */
  readonly files: ReadonlyMap<string, string>;
}

export function commitId(commit: Omit<Commit, 'id'>, parent: string | undefined): string {
  const who = `${commit.author} <${commit.email}> ${commit.time} +0000`;
  const lines = [
    `tree ${treeId(commit.files)}`,
    ...(parent === undefined ? [] : [`parent ${parent}`]),
    `author ${who}`,
    `committer ${who}`,
    '',
    `${commit.message}\n`,
  ];
  return objectId('commit', encodeUtf8(lines.join('\n')));
}
