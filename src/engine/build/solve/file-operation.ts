import type { Clock } from '../../base/clock.ts';
import { gunzip, isGzip } from '../../base/gzip.ts';
import { changes } from '../../fs/changes.ts';
import { FsError } from '../../fs/errno.ts';
import type { FileView } from '../../fs/file-view.ts';
import { looksLikeTar, readTar } from '../../fs/tar/index.ts';
import { extractInto } from '../../fs/tar/view.ts';
import type { ChangeTree, TreeDirectory } from '../../fs/tree.ts';
import type { CopyAction, FileAction, Owner } from '../plan/graph.ts';
import { type CopyOptions, FileOperationError, makeFolders, TreeCopier } from './copy-tree.ts';
import { viewOver } from './views.ts';
import { resolveWildcards } from './wildcards.ts';

/** Does the actions of a file vertex upon its first input (buildkit solver/llbsolver/file). Throws FileOperationError. */
export function runFileOperation(
  clock: Clock,
  actions: readonly FileAction[],
  trees: readonly TreeDirectory[],
): ChangeTree {
  const [base] = trees;
  if (!base) throw new FileOperationError('a file operation needs something below it');
  const { fs, view } = viewOver(clock, base);
  const sources = new Map<number, FileView>();
  try {
    for (const action of actions) {
      switch (action.kind) {
        case 'mkdir':
          makeFolders(view, action.path, action.mode, ownerIn(view, action.owner));
          break;
        case 'mkfile':
          view.writeFile(action.path, action.text, { mode: action.mode });
          break;
        case 'copy': {
          const source = sources.get(action.input) ?? viewOver(clock, trees[action.input] ?? base).view;
          sources.set(action.input, source);
          copy(source, view, action);
        }
      }
    }
  } catch (error) {
    if (error instanceof FsError) throw new FileOperationError(error.message);
    throw error;
  }
  return changes(fs);
}

function copy(from: FileView, to: FileView, action: CopyAction): void {
  const owner = ownerIn(to, action.owner);
  const options: CopyOptions = { ...action, owner };
  for (const match of action.wildcard ? resolveWildcards(from, action.source, action.followLinks) : [action.source]) {
    const entries = action.unpack ? archiveAt(from, match) : undefined;
    if (!entries) {
      new TreeCopier(from, to, options).copy(match, action.destination);
      continue;
    }
    makeFolders(to, action.destination, 0o755, owner);
    extractInto(to, owner ? entries.map((entry) => ({ ...entry, ...owner })) : entries, action.destination, {
      owners: true,
    });
  }
}

/** The entries of a tar archive, packed with gzip or not; undefined for everything else. */
// DIFFERS: ADD unpacks plain and gzip archives; bzip2, xz and zstd ones are copied as they are.
function archiveAt(view: FileView, path: string): ReturnType<typeof readTar> | undefined {
  if (view.stat(path).type !== 'file') return undefined;
  const bytes = view.readFile(path);
  try {
    const tar = isGzip(bytes) ? gunzip(bytes) : bytes;
    return looksLikeTar(tar) ? readTar(tar) : undefined;
  } catch {
    return undefined;
  }
}

/** Names by the files' own passwd and group; one that they do not know is root's (buildkit solver/llbsolver/ops/user_linux.go). */
function ownerIn(view: FileView, owner: Owner | undefined): CopyOptions['owner'] {
  if (!owner) return undefined;
  const isNumber = (text: string): boolean => /^\d+$/.test(text);
  let uid = 0;
  let gid = 0;
  if (isNumber(owner.user)) uid = gid = Number(owner.user);
  else {
    const account = fieldsOf(view, '/etc/passwd').find(([name]) => name === owner.user);
    if (account) [uid, gid] = [Number(account[2]), Number(account[3])];
  }
  if (owner.group !== undefined && owner.group !== '') {
    if (isNumber(owner.group)) gid = Number(owner.group);
    else {
      const group = fieldsOf(view, '/etc/group').find(([name]) => name === owner.group);
      if (group) gid = Number(group[2]);
    }
  }
  return { uid, gid };
}

function fieldsOf(view: FileView, path: string): readonly (readonly string[])[] {
  const text = view.exists(path) && view.stat(path).type === 'file' ? view.readText(path) : '';
  return text.split('\n').map((line) => line.split(':'));
}
