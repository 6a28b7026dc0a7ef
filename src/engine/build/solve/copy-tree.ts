import { FsError } from '../../fs/errno.ts';
import { FileData } from '../../fs/file-data.ts';
import type { FileView } from '../../fs/file-view.ts';
import type { Stat } from '../../fs/inode.ts';
import { MemoryNode } from '../../fs/memory-node.ts';
import { PatternMatcher } from '../context/pattern-matcher.ts';
import { baseName, parentOf } from '../plan/paths.ts';
import { changedMode } from './file-mode.ts';

export interface CopyOptions {
  /** Left out: files keep their owners. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  readonly mode: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly contentsOnly: boolean;
  readonly followLinks: boolean;
}

/** A mistake of a file operation, in BuildKit's words. */
export class FileOperationError extends Error {}

/** Copies a file or a folder between file systems as `cp -a` would (fsutil copy.Copy): what COPY does with one of its sources. */
export class TreeCopier {
  readonly #from: FileView;
  readonly #to: FileView;
  readonly #options: CopyOptions;
  readonly #include: PatternMatcher | undefined;
  readonly #exclude: PatternMatcher | undefined;
  /** Where the first name of a file with several names went. */
  readonly #links = new Map<string, string>();
  /** Folders on the way down; made when something in them is wanted. */
  readonly #pending: { readonly source: string; readonly target: string; done: boolean }[] = [];

  constructor(from: FileView, to: FileView, options: CopyOptions) {
    this.#from = from;
    this.#to = to;
    this.#options = options;
    this.#include = options.include.length > 0 ? new PatternMatcher(options.include) : undefined;
    this.#exclude = options.exclude.length > 0 ? new PatternMatcher(options.exclude) : undefined;
  }

  copy(source: string, destination: string): void {
    const folderMode = /^[0-7]+$/.test(this.#options.mode) ? Number.parseInt(this.#options.mode, 8) : 0o755;
    const marksFolder = /\/\.?$/.test(destination);
    makeFolders(this.#to, marksFolder ? destination : parentOf(destination), folderMode, this.#options.owner);
    let target = realTarget(this.#to, destination);
    const start = this.#options.followLinks ? this.#from.realpath(source) : source.replace(/(.)\/+$/, '$1');
    const isFolder = this.#from.lstat(start).type === 'directory';
    const there = statIfAny(this.#to, target);
    if ((!this.#options.contentsOnly && isFolder && there) || (!isFolder && there?.type === 'directory'))
      target = join(target, baseName(source.replace(/\/+$/, '')));
    makeFolders(
      this.#to,
      this.#options.contentsOnly && isFolder && !there ? target : parentOf(target),
      folderMode,
      this.#options.owner,
    );
    this.#entry(start, '', target, false);
  }

  #entry(source: string, relative: string, target: string, overwrites: boolean): void {
    const isWanted =
      relative === '' || ((this.#include?.matches(relative) ?? true) && !this.#exclude?.matches(relative));
    const stat = this.#from.lstat(source);
    if (!isWanted && stat.type !== 'directory') return;
    if (isWanted) this.#makePending();
    if (stat.type === 'directory') this.#folder(source, relative, target, stat, isWanted, overwrites);
    else this.#leaf(source, target, stat);
  }

  #folder(source: string, relative: string, target: string, stat: Stat, isWanted: boolean, overwrites: boolean): void {
    let created = false;
    const before = lstatIfAny(this.#to, target);
    if (isWanted) created = this.#folderOnly(target, stat, overwrites);
    this.#pending.push({ source, target, done: isWanted });
    for (const { name } of this.#from.readdir(source))
      this.#entry(join(source, name), relative === '' ? name : `${relative}/${name}`, join(target, name), true);
    this.#pending.pop();
    if (isWanted && (created || overwrites)) this.#attributes(target, stat);
    else if (before && isWanted) this.#to.utimes(target, { mtime: stat.mtime });
  }

  #folderOnly(target: string, stat: Stat, overwrites: boolean): boolean {
    const there = lstatIfAny(this.#to, target);
    if (!there) {
      this.#to.mkdir(target, stat.mode);
      return true;
    }
    if (there.type !== 'directory') throw new FileOperationError(`cannot copy to non-directory: ${target}`);
    if (overwrites) this.#to.chmod(target, stat.mode);
    return false;
  }

  #makePending(): void {
    for (const folder of this.#pending) {
      if (folder.done) continue;
      folder.done = true;
      const stat = this.#from.stat(folder.source);
      if (this.#folderOnly(folder.target, stat, false)) this.#attributes(folder.target, stat);
    }
  }

  #leaf(source: string, target: string, stat: Stat): void {
    const there = lstatIfAny(this.#to, target);
    if (there?.type === 'directory') throw new FileOperationError(`cannot replace to directory ${target} with file`);
    if (there) this.#to.unlink(target);
    const key = `${stat.dev}:${stat.ino}`;
    const first = stat.nlink > 1 ? this.#links.get(key) : undefined;
    if (first !== undefined) {
      this.#to.link(first, target);
      return;
    }
    if (stat.nlink > 1) this.#links.set(key, target);
    switch (stat.type) {
      case 'file': {
        const { inode } = this.#to.openInode(target, { write: true, create: true, exclusive: true, mode: stat.mode });
        // The bytes are shared with the source, and copied when somebody writes to them.
        if (inode instanceof MemoryNode) inode.ownData = new FileData(this.#from.content(source));
        break;
      }
      case 'symlink':
        this.#to.symlink(this.#from.readlink(source), target);
        break;
      case 'socket':
        return;
      default:
        this.#to.mknod(target, stat.type === 'directory' ? 'fifo' : stat.type, stat.mode, stat.rdev);
    }
    this.#attributes(target, stat);
  }

  #attributes(target: string, stat: Stat): void {
    const { uid, gid } = this.#options.owner ?? stat;
    this.#to.chown(target, uid, gid, true);
    if (stat.type !== 'symlink')
      this.#to.chmod(target, changedMode(this.#options.mode, stat.mode, stat.type === 'directory'));
    this.#to.utimes(target, { mtime: stat.mtime }, true);
  }
}

/** Missing folders of a path, each with the owner. */
export function makeFolders(view: FileView, path: string, mode: number, owner: CopyOptions['owner']): void {
  let done = '';
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    done += `/${part}`;
    const there = statIfAny(view, done);
    if (there?.type === 'directory') continue;
    if (there) throw new FileOperationError(`mkdir ${done}: not a directory`);
    view.mkdir(done, mode);
    if (owner) view.chown(done, owner.uid, owner.gid);
  }
}

/** Where a path leads inside of the root, its links followed as far as they go. */
function realTarget(view: FileView, path: string): string {
  const plain = path.replace(/\/\.?$/, '') || '/';
  if (plain === '/') return '/';
  try {
    return view.realpath(plain);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return join(view.realpath(parentOf(plain)), baseName(plain));
  }
}

function join(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

function statIfAny(view: FileView, path: string): Stat | undefined {
  return view.exists(path) ? view.stat(path) : undefined;
}

function lstatIfAny(view: FileView, path: string): Stat | undefined {
  try {
    return view.lstat(path);
  } catch (error) {
    if (error instanceof FsError) return undefined;
    throw error;
  }
}
