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

class Packer {
  readonly #process: Process;
  readonly #request: TarRequest;
  readonly #gnu: boolean;
  readonly #names: ReturnType<typeof nameTables>;
  readonly #exclude: readonly ((text: string) => boolean)[];
  readonly #linked = new Map<string, string>();
  #saidStripped = false;
  readonly entries: TarEntry[] = [];
  failed = false;

  constructor(process: Process, request: TarRequest, gnu: boolean) {
    this.#process = process;
    this.#request = request;
    this.#gnu = gnu;
    this.#names = nameTables(process);
    this.#exclude = request.exclude.map((glob) => globMatcher(glob));
  }

  async add(given: string): Promise<void> {
    const path = given.length > 1 ? given.replace(/\/+$/, '') : given;
    await this.#visit(path);
  }

  #excluded(path: string): boolean {
    const parts = path.split('/');
    return this.#exclude.some(
      (matches) => matches(path) || parts.some((_, index) => matches(parts.slice(index).join('/'))),
    );
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
    const name = await this.#memberName(path);
    try {
      await this.#push(path, name, stat);
    } catch (error) {
      await this.#trouble(path, error, 'open');
      return;
    }
    if (stat.type !== 'directory' || !this.#request.recurse) return;
    try {
      for (const entry of fs.readdir(path))
        await this.#visit(path === '/' ? `/${entry.name}` : `${path}/${entry.name}`);
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
    const user = this.#request.numericOwner ? undefined : this.#names.user(stat.uid);
    const group = this.#request.numericOwner ? undefined : this.#names.group(stat.gid);
    const attributes = {
      mode: stat.mode,
      uid: stat.uid,
      gid: stat.gid,
      mtime: stat.mtime,
      ...(user === undefined ? {} : { uname: user }),
      ...(group === undefined ? {} : { gname: group }),
    };
    const key = `${stat.dev}:${stat.ino}`;
    const linked = stat.nlink > 1 && stat.type !== 'directory' ? this.#linked.get(key) : undefined;
    let entry: TarEntry;
    if (linked !== undefined) entry = { name, type: 'hardlink', linkName: linked, ...attributes };
    else if (stat.type === 'directory')
      entry = { name: name.endsWith('/') ? name : `${name}/`, type: 'directory', ...attributes };
    else if (stat.type === 'file') {
      fs.access(path, { read: true });
      entry = { name, type: 'file', content: fs.content(path), ...attributes };
    } else if (stat.type === 'symlink') entry = { name, type: 'symlink', linkName: fs.readlink(path), ...attributes };
    else if (stat.type === 'fifo') entry = { name, type: 'fifo', ...attributes };
    else if (stat.type === 'socket') return;
    else entry = { name, type: stat.type, major: stat.rdev?.major ?? 0, minor: stat.rdev?.minor ?? 0, ...attributes };
    if (stat.nlink > 1 && stat.type !== 'directory') this.#linked.set(key, name);
    this.entries.push(entry);
    if (this.#request.verbose === 0) return;
    const line =
      this.#request.verbose > 1 && this.#gnu
        ? longLine(this.#process, entry, { gnu: true, numeric: this.#request.numericOwner, width: { value: 19 } })
        : `${entry.name}\n`;
    // The archive itself goes to standard output: names go to stderr.
    if (this.#request.file === undefined) await this.#process.write(2, line);
    else await print(this.#process, line);
  }
}
