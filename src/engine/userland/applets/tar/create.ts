import { concatBytes } from '../../../base/bytes.ts';
import { gzipChunks } from '../../../base/gzip.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { Stat } from '../../../fs/inode.ts';
import { readTar, type TarEntry, tarChunks } from '../../../fs/tar/index.ts';
import type { Process } from '../../../kernel/process.ts';
import { nameTables } from '../accounts.ts';
import { AppletFailure } from '../arguments.ts';
import { globMatcher } from '../glob.ts';
import { complain, flush, print } from '../streams.ts';
import { longLine } from './listing.ts';
import type { TarRequest } from './options.ts';

const LONG = { gnu: true, fullTime: false, utc: false } as const;

/** GNU tar writes whole records of twenty blocks. */
const RECORD = 10240;

/** `tar c` and `tar r`. Answers the exit status. */
export async function createArchive(
  process: Process,
  request: TarRequest,
  names: readonly string[],
  gnu: boolean,
): Promise<number> {
  const packer = new Packer(process, request, gnu);
  if (names.length === 0) {
    if (!gnu) throw new AppletFailure('empty archive');
    throw new AppletFailure(
      "Cowardly refusing to create an empty archive\nTry 'tar --help' or 'tar --usage' for more information.",
      2,
    );
  }
  const target = openTarget(process, request, gnu);
  const before = process.fs.cwd;
  const old = request.mode === 'append' && request.file !== undefined ? readTar(process.fs.readFile(request.file)) : [];
  if (request.folder !== undefined) changeFolder(process, request.folder, gnu);
  try {
    for (const name of names) await packer.add(name);
    packer.folder = process.fs.cwd;
  } finally {
    if (request.folder !== undefined) process.fs.chdir(before);
  }
  await flush(process);
  const chunks = request.gzip
    ? gzipChunks(padded(tarChunks([...old, ...packer.entries]), gnu))
    : padded(tarChunks([...old, ...packer.entries]), gnu);
  if (request.mode === 'append' && request.file !== undefined)
    process.fs.writeFile(request.file, concatBytes([...chunks]));
  else {
    for (const chunk of chunks) {
      await process.write(target, chunk);
      const pause = process.step();
      if (pause) await pause;
    }
  }
  if (target !== 1) process.close(target);
  if (request.more.removeFiles) packer.removeSources();
  if (!packer.failed) return 0;
  await complain(
    process,
    gnu ? 'Exiting with failure status due to previous errors' : 'error exit delayed from previous errors',
  );
  return gnu ? 2 : 1;
}

function* padded(chunks: Iterable<Uint8Array>, gnu: boolean): Generator<Uint8Array> {
  let size = 0;
  for (const chunk of chunks) {
    size += chunk.length;
    yield chunk;
  }
  if (gnu && size % RECORD !== 0) yield new Uint8Array(RECORD - (size % RECORD));
}

export function changeFolder(process: Process, folder: string, gnu: boolean): void {
  try {
    process.fs.chdir(folder);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    throw gnu
      ? new AppletFailure(`${folder}: Cannot open: ${reason}\ntar: Error is not recoverable: exiting now`, 2)
      : new AppletFailure(`can't change directory to '${folder}': ${reason}`);
  }
}

function openTarget(process: Process, request: TarRequest, gnu: boolean): number {
  if (request.file === undefined) {
    if (process.tty(1)) {
      throw gnu
        ? new AppletFailure(
            'Refusing to write archive contents to terminal (missing -f option?)\ntar: Error is not recoverable: exiting now',
            2,
          )
        : new AppletFailure("can't write to a terminal (use -f)");
    }
    return 1;
  }
  if (request.mode === 'append') return 1;
  try {
    return process.open(request.file, { write: true, create: true, truncate: true });
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    throw gnu
      ? new AppletFailure(`${request.file}: Cannot open: ${reason}\ntar: Error is not recoverable: exiting now`, 2)
      : new AppletFailure(`can't open '${request.file}': ${reason}`);
  }
}

/** Patterns of what stays out: they hold at any part of a path, unless they are anchored. */
export function excluders({ exclude, more }: TarRequest): readonly ((path: string) => boolean)[] {
  return exclude.map((glob) => {
    const matches = globMatcher(glob.replace(/(.)\/+$/, '$1'), {
      ignoreCase: more.ignoreCase,
      slashApart: !more.matchSlash,
    });
    return (path) =>
      matches(path) ||
      (!more.anchored && path.split('/').some((_, index, parts) => matches(parts.slice(index).join('/'))));
  });
}

class Packer {
  readonly #process: Process;
  readonly #request: TarRequest;
  readonly #gnu: boolean;
  readonly #names: ReturnType<typeof nameTables>;
  readonly #exclude: readonly ((text: string) => boolean)[];
  readonly #linked = new Map<string, string>();
  #saidStripped = false;
  readonly entries: TarEntry[] = [];
  readonly #sources: { readonly path: string; readonly isFolder: boolean }[] = [];
  failed = false;
  /** Where the names were looked up. */
  folder = '/';

  constructor(process: Process, request: TarRequest, gnu: boolean) {
    this.#process = process;
    this.#request = request;
    this.#gnu = gnu;
    this.#names = nameTables(process);
    this.#exclude = excluders(request);
  }

  /** Takes away what was stored (--remove-files), folders last. */
  removeSources(): void {
    const { fs } = this.#process;
    const before = fs.cwd;
    fs.chdir(this.folder);
    for (const { path, isFolder } of this.#sources.reverse()) {
      try {
        if (isFolder) fs.rmdir(path);
        else fs.unlink(path);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        this.failed = true;
      }
    }
    fs.chdir(before);
  }

  async add(given: string): Promise<void> {
    const path = given.length > 1 ? given.replace(/\/+$/, '') : given;
    await this.#visit(path);
  }

  #excluded(path: string): boolean {
    return this.#exclude.some((matches) => matches(path));
  }

  async #trouble(path: string, error: unknown, doing: string): Promise<void> {
    if (!(error instanceof FsError)) throw error;
    this.failed = true;
    const reason = strerror(error.errno);
    await complain(this.#process, this.#gnu ? `${path}: Cannot ${doing}: ${reason}` : `${path}: ${reason}`);
  }

  async #visit(path: string): Promise<void> {
    if (this.#excluded(path)) return;
    const { fs } = this.#process;
    let stat: Stat;
    try {
      stat = this.#request.followLinks ? fs.stat(path) : fs.lstat(path);
    } catch (error) {
      await this.#trouble(path, error, 'stat');
      return;
    }
    const archive = this.#request.file === undefined ? undefined : this.#archiveStat();
    if (archive && archive.ino === stat.ino && archive.dev === stat.dev) {
      await complain(
        this.#process,
        this.#gnu ? `${path}: archive cannot contain itself; not dumped` : `${path}: file is the archive; skipping`,
      );
      return;
    }
    if (stat.type === 'socket') {
      await complain(this.#process, `${path}: socket ignored`);
      return;
    }
    const pause = this.#process.step();
    if (pause) await pause;
    const { rename } = this.#request.more;
    const name = rename(await this.#memberName(path), 'file');
    try {
      await this.#push(path, name, stat);
    } catch (error) {
      await this.#trouble(path, error, 'open');
      return;
    }
    if (stat.type !== 'directory' || !this.#request.recurse) return;
    try {
      const entries = [...fs.readdir(path)];
      if (this.#request.more.sortByName) entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const entry of entries) await this.#visit(path === '/' ? `/${entry.name}` : `${path}/${entry.name}`);
    } catch (error) {
      await this.#trouble(path, error, 'open');
    }
  }

  #archiveStat(): Stat | undefined {
    try {
      return this.#process.fs.stat(this.#request.file as string);
    } catch (error) {
      if (error instanceof FsError) return undefined;
      throw error;
    }
  }

  async #memberName(path: string): Promise<string> {
    if (this.#request.absolute) return path;
    const stripped = path.replace(/^(?:.*\/)?\.\.(?:\/|$)/, '').replace(/^\/+/, '');
    if (stripped !== path && !this.#saidStripped) {
      this.#saidStripped = true;
      const lead = path.slice(0, path.length - stripped.length);
      await complain(
        this.#process,
        this.#gnu ? `Removing leading \`${lead}' from member names` : `removing leading '${lead}' from member names`,
      );
    }
    return stripped === '' ? './' : stripped;
  }

  async #push(path: string, name: string, stat: Stat): Promise<void> {
    const { fs } = this.#process;
    const { owner, group: given, mtime, clamp, mode, rename, hardDereference } = this.#request.more;
    const user = owner ? owner.name : this.#names.user(stat.uid);
    const group = given ? given.name : this.#names.group(stat.gid);
    const isNamed = !this.#request.numericOwner;
    const attributes = {
      mode: mode(stat.mode, stat.type === 'directory'),
      uid: owner?.id ?? stat.uid,
      gid: given?.id ?? stat.gid,
      mtime: mtime === undefined || (clamp && stat.mtime <= mtime) ? stat.mtime : mtime,
      ...(isNamed && user ? { uname: user } : {}),
      ...(isNamed && group ? { gname: group } : {}),
    };
    const key = `${stat.dev}:${stat.ino}`;
    const linked = stat.nlink > 1 && stat.type !== 'directory' && !hardDereference ? this.#linked.get(key) : undefined;
    let entry: TarEntry;
    if (linked !== undefined) entry = { name, type: 'hardlink', linkName: linked, ...attributes };
    else if (stat.type === 'directory')
      entry = { name: name.endsWith('/') ? name : `${name}/`, type: 'directory', ...attributes };
    else if (stat.type === 'file') {
      fs.access(path, { read: true });
      entry = { name, type: 'file', content: fs.content(path), ...attributes };
    } else if (stat.type === 'symlink')
      entry = { name, type: 'symlink', linkName: rename(fs.readlink(path), 'symlink'), ...attributes };
    else if (stat.type === 'fifo') entry = { name, type: 'fifo', ...attributes };
    else if (stat.type === 'socket') return;
    else entry = { name, type: stat.type, major: stat.rdev?.major ?? 0, minor: stat.rdev?.minor ?? 0, ...attributes };
    if (stat.nlink > 1 && stat.type !== 'directory') this.#linked.set(key, name);
    this.entries.push(entry);
    this.#sources.push({ path, isFolder: stat.type === 'directory' });
    if (this.#request.verbose === 0) return;
    const line =
      this.#request.verbose > 1 && this.#gnu
        ? longLine(this.#process, entry, {
            ...LONG,
            numeric: this.#request.numericOwner,
            width: { value: 19 },
          })
        : `${entry.name}\n`;
    // The archive itself goes to standard output: names go to stderr.
    if (this.#request.file === undefined) await this.#process.write(2, line);
    else await print(this.#process, line);
  }
}
