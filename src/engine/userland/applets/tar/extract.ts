import { gunzip, isGzip } from '../../../base/gzip.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import { readTar, type TarEntry, TarError } from '../../../fs/tar/index.ts';
import type { Process } from '../../../kernel/process.ts';
import { groupOfName, userOfName } from '../accounts.ts';
import { AppletFailure } from '../arguments.ts';
import { globMatcher } from '../glob.ts';
import { statIfAny } from '../paths.ts';
import { complain, print, readAll } from '../streams.ts';
import { changeFolder, excluders } from './create.ts';
import { longLine } from './listing.ts';
import type { TarRequest } from './options.ts';

/** `tar x` and `tar t`. Answers the exit status. */
export async function readArchive(
  process: Process,
  request: TarRequest,
  names: readonly string[],
  gnu: boolean,
): Promise<number> {
  const entries = entriesOf(await archiveBytes(process, request, gnu), gnu);
  if (request.folder !== undefined) changeFolder(process, request.folder, gnu);
  const wanted = names.map((name) => ({ name, matches: memberMatcher(name, request, gnu), found: false }));
  const exclude = excluders(request);
  await warnOfPatterns(process, request, gnu);
  const width = { value: 19 };
  const extractor = new Extractor(process, request, gnu);
  for (const entry of entries.list) {
    const bare = entry.name.replace(/\/$/, '');
    const hits = wanted.filter((each) => each.matches(bare));
    for (const hit of hits) hit.found = true;
    if (wanted.length > 0 && hits.length === 0) continue;
    if (exclude.some((matches) => matches(bare))) continue;
    const pause = process.step();
    if (pause) await pause;
    const long = request.mode === 'list' ? request.verbose > 0 : request.verbose > 1;
    const line = long
      ? longLine(process, entry, {
          gnu,
          numeric: request.numericOwner,
          width,
          fullTime: request.more.fullTime,
          utc: request.more.utc,
        })
      : `${entry.name}\n`;
    if (request.mode === 'list') await print(process, line);
    else {
      if (request.verbose > 0) {
        if (request.toStdout) await process.write(2, line);
        else await print(process, line);
      }
      await extractor.extract(entry);
    }
  }
  await extractor.finish();
  let failed = extractor.failed;
  if (entries.problem) {
    failed = true;
    await complain(process, entries.problem);
    if (!gnu) return 1;
  }
  for (const each of wanted) {
    if (each.found) continue;
    failed = true;
    await complain(process, `${each.name}: ${gnu ? 'Not found in archive' : 'not found in archive'}`);
    if (!gnu) return 1;
  }
  if (failed && gnu) await complain(process, 'Exiting with failure status due to previous errors');
  return failed ? (gnu ? 2 : 1) : 0;
}

/** A name on the command line stands for that member and all below it; busybox takes globs too, GNU with --wildcards. */
function memberMatcher(name: string, { more }: TarRequest, gnu: boolean): (member: string) => boolean {
  const plain = name.replace(/\/+$/, '');
  const glob =
    gnu && !more.wildcards
      ? undefined
      : globMatcher(plain, { ignoreCase: more.ignoreCase, slashApart: !more.matchSlash });
  return (member) => member === plain || member.startsWith(`${plain}/`) || (glob?.(member) ?? false);
}

/** GNU tar takes patterns for names unless it is told. */
async function warnOfPatterns(process: Process, request: TarRequest, gnu: boolean): Promise<void> {
  if (!gnu || request.more.saysWildcards || !request.names.some((name) => /[*?[]/.test(name))) return;
  await complain(process, 'Pattern matching characters used in file names');
  await complain(process, 'Use --wildcards to enable pattern matching, or --no-wildcards to suppress this warning');
}

async function archiveBytes(process: Process, request: TarRequest, gnu: boolean): Promise<Uint8Array> {
  let fd = 0;
  if (request.file !== undefined) {
    try {
      fd = process.open(request.file, { read: true });
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const reason = strerror(error.errno);
      throw gnu
        ? new AppletFailure(`${request.file}: Cannot open: ${reason}\ntar: Error is not recoverable: exiting now`, 2)
        : new AppletFailure(`can't open '${request.file}': ${reason}`);
    }
  } else if (gnu && process.tty(0)) {
    throw new AppletFailure(
      'Refusing to read archive contents from terminal (missing -f option?)\ntar: Error is not recoverable: exiting now',
      2,
    );
  }
  let bytes: Uint8Array;
  try {
    bytes = await readAll(process, fd);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    throw gnu
      ? new AppletFailure(
          `${request.file ?? '-'}: Cannot read: ${reason}\ntar: At beginning of tape, quitting now\ntar: Error is not recoverable: exiting now`,
          2,
        )
      : new AppletFailure(`read error: ${reason}`);
  } finally {
    if (fd > 0) process.close(fd);
  }
  if (isGzip(bytes) && (request.gzip || request.file !== undefined || !gnu)) return unzipped(bytes, gnu);
  if (isGzip(bytes))
    throw new AppletFailure('Archive is compressed. Use -z option\ntar: Error is not recoverable: exiting now', 2);
  if (request.gzip) {
    if (gnu) await process.write(2, '\ngzip: stdin: not in gzip format\n');
    throw gnu
      ? new AppletFailure('Child returned status 1\ntar: Error is not recoverable: exiting now', 2)
      : new AppletFailure('invalid magic');
  }
  const other =
    bytes[0] === 0xfd && bytes[1] === 0x37
      ? 'xz'
      : bytes[0] === 0x42 && bytes[1] === 0x5a && bytes[2] === 0x68
        ? 'bzip2'
        : undefined;
  if (other) throw new AppletFailure(`drydock: ${other} is not simulated`, gnu ? 2 : 1);
  return bytes;
}

function unzipped(bytes: Uint8Array, gnu: boolean): Uint8Array {
  try {
    return gunzip(bytes);
  } catch {
    throw gnu
      ? new AppletFailure('Unexpected EOF in archive\ntar: Error is not recoverable: exiting now', 2)
      : new AppletFailure('short read');
  }
}

function entriesOf(
  bytes: Uint8Array,
  gnu: boolean,
): { readonly list: readonly TarEntry[]; readonly problem: string | undefined } {
  try {
    return { list: readTar(bytes), problem: bytes.length === 0 && !gnu ? 'short read' : undefined };
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    if (error.reason === 'truncated') {
      return {
        list: [],
        problem: gnu
          ? bytes.length < 512
            ? 'This does not look like a tar archive'
            : 'Unexpected EOF in archive'
          : 'short read',
      };
    }
    const more = bytes.length > 512 ? '\ntar: Skipping to next header' : '';
    return { list: [], problem: gnu ? `This does not look like a tar archive${more}` : 'invalid tar magic' };
  }
}

class Extractor {
  readonly #process: Process;
  readonly #request: TarRequest;
  readonly #gnu: boolean;
  readonly #late: (() => void)[] = [];
  #saidStripped = false;
  failed = false;

  constructor(process: Process, request: TarRequest, gnu: boolean) {
    this.#process = process;
    this.#request = request;
    this.#gnu = gnu;
  }

  async extract(stored: TarEntry): Promise<void> {
    const { rename, topLevel } = this.#request.more;
    const kind = stored.type === 'symlink' || stored.type === 'hardlink' ? stored.type : 'file';
    const entry: TarEntry = {
      ...stored,
      name: rename(stored.name, 'file'),
      ...(stored.linkName === undefined ? {} : { linkName: rename(stored.linkName, kind) }),
    };
    if (this.#request.toStdout) {
      const content = entry.type === 'file' ? entry.content : undefined;
      if (content) await print(this.#process, content.read(0, content.size));
      return;
    }
    const parts = entry.name.split('/').filter((part) => part !== '');
    const kept = parts.slice(this.#request.strip);
    if (kept.length === 0) return;
    const relative = kept.filter((part, index) => part !== '..' && !(part === '.' && index > 0));
    const absolute = entry.name.startsWith('/') && this.#request.strip === 0;
    if ((absolute || relative.length !== kept.length) && !this.#request.absolute && !this.#saidStripped) {
      this.#saidStripped = true;
      await complain(
        this.#process,
        this.#gnu ? "Removing leading `/' from member names" : "removing leading '/' from member names",
      );
    }
    const top = topLevel === undefined ? '' : this.#topFolder(topLevel, relative[0] ?? '');
    const path = `${absolute && this.#request.absolute ? '/' : ''}${top}${relative.join('/')}`;
    if (path === '') return;
    try {
      this.#make(entry, path);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      this.failed = true;
      const reason = strerror(error.errno);
      const doing =
        entry.type === 'directory'
          ? 'mkdir'
          : entry.type === 'symlink'
            ? `create symlink to '${entry.linkName}'`
            : entry.type === 'hardlink'
              ? `hard link to '${entry.linkName}'`
              : 'open';
      if (this.#gnu) await complain(this.#process, `${path}: Cannot ${doing}: ${reason}`);
      else
        throw new AppletFailure(
          entry.type === 'directory' ? `can't make dir ${path}: ${reason}` : `can't open '${path}': ${reason}`,
        );
    }
  }

  /** --one-top-level: nothing lands beside a folder of that name, or of the archive's. */
  #topFolder(given: string, first: string): string {
    const base = (this.#request.file ?? '').replace(/^.*\//, '').replace(/\.(?:tar(?:\.\w+)?|tgz|taz|tz2)$/, '');
    const folder = given === '' ? base : given;
    return first === folder ? '' : `${folder}/`;
  }

  #make(entry: TarEntry, path: string): void {
    const { fs } = this.#process;
    const slash = path.lastIndexOf('/');
    if (slash > 0) fs.mkdirs(path.slice(0, slash));
    const there = statIfAny(this.#process, path, false);
    if (entry.type === 'directory') {
      if (
        there?.type !== 'directory' &&
        !(there?.type === 'symlink' && statIfAny(this.#process, path, true)?.type === 'directory')
      )
        fs.mkdir(path);
    } else {
      if (there && this.#request.more.skipOld) return;
      if (there && this.#request.more.keepNewer && there.mtime >= entry.mtime) return;
      if (there && this.#request.keepOld) throw new FsError('EEXIST');
      if (there?.type === 'directory') throw new FsError('EISDIR');
      if (there) fs.unlink(path);
      this.#makeNode(entry, path);
    }
    this.#attributes(entry, path);
  }

  #makeNode(entry: TarEntry, path: string): void {
    const { fs } = this.#process;
    switch (entry.type) {
      case 'file':
        fs.writeFile(path, entry.content ? entry.content.read(0, entry.content.size) : '');
        return;
      case 'symlink':
        fs.symlink(entry.linkName ?? '', path);
        return;
      case 'hardlink':
        fs.link(
          (entry.linkName ?? '')
            .split('/')
            .filter((part) => part !== '')
            .slice(this.#request.strip)
            .join('/'),
          path,
        );
        return;
      case 'fifo':
        fs.mknod(path, 'fifo', entry.mode);
        return;
      case 'char-device':
      case 'block-device':
        fs.mknod(path, entry.type, entry.mode, { major: entry.major ?? 0, minor: entry.minor ?? 0 });
        return;
      default:
        return;
    }
  }

  #attributes(entry: TarEntry, path: string): void {
    const { fs } = this.#process;
    if (entry.type === 'hardlink') return;
    if (this.#request.keepOwner) {
      const named = !this.#request.numericOwner;
      const uid = (named && entry.uname ? userOfName(this.#process, entry.uname)?.uid : undefined) ?? entry.uid;
      const gid = (named && entry.gname ? groupOfName(this.#process, entry.gname)?.gid : undefined) ?? entry.gid;
      fs.chown(path, uid, gid, true);
    }
    const mode = this.#process.credentials.uid === 0 ? entry.mode : entry.mode & ~fs.umask;
    if (entry.type !== 'symlink') {
      // A folder that may not be written to would keep its own files out.
      if (entry.type === 'directory') this.#late.push(() => fs.chmod(path, mode));
      else fs.chmod(path, mode);
    }
    if (!this.#request.keepTime) return;
    if (entry.type === 'directory') this.#late.push(() => fs.utimes(path, { mtime: entry.mtime }));
    else fs.utimes(path, { mtime: entry.mtime }, entry.type === 'symlink');
  }

  /** Folders get their modes and times last: files put in them change both. */
  async finish(): Promise<void> {
    for (const set of this.#late.reverse()) {
      try {
        set();
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        this.failed = true;
      }
    }
  }
}
