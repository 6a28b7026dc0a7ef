import { concatBytes, decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { openOrFail } from './devices.ts';
import { complain, linesOf, print, readAll } from './streams.ts';

const TYPES = {
  file: 0o100000,
  directory: 0o040000,
  symlink: 0o120000,
  fifo: 0o010000,
  'char-device': 0o020000,
  'block-device': 0o060000,
  socket: 0o140000,
} as const;
const TRAILER = 'TRAILER!!!';

/** Archives in SVR4's portable format ("newc"). DIFFERS: `cpio` stores every name of a hard-linked file as a file of its own, and has no -p. */
export const cpio: Applet = {
  name: 'cpio',
  usage: `cpio [-dmvu] [-F FILE] [-R USER[:GRP]] [-H newc] [-tio] [EXTR_FILE]...

Extract (-i) or list (-t) files from a cpio archive on stdin, or
create (-o) one on stdout from the list of files on stdin

\t-t\tList
\t-i\tExtract EXTR_FILEs (or all)
\t-o\tCreate (requires -H newc)
\t-d\tMake leading directories
\t-m\tRestore mtime
\t-v\tVerbose
\t-u\tOverwrite
\t-F FILE\tInput (-t,-i) or output (-o) file
\t-H newc\tArchive format`,
  async run(process, args) {
    const options = parseOptions(process, args, {
      short: 'it0uvdmLF:R:oH:p',
      long: {
        extract: 'i',
        list: 't',
        create: 'o',
        'format:': 'H',
        verbose: 'v',
        null: '0',
        quiet: 'quiet',
        'to-stdout': 'to-stdout',
      },
    });
    if (options.has('p') || options.has('R')) {
      await process.write(2, `drydock: 'cpio -${options.has('p') ? 'p' : 'R'}' is not simulated\n`);
      return 1;
    }
    const file = options.value('F');
    if (options.has('o')) {
      if (!options.value('H')?.startsWith('n')) throw new UsageError();
      const fd = file === undefined ? 1 : openOrFail(process, file, { write: true, create: true, truncate: true });
      return create(process, options, fd);
    }
    if (!options.has('t') && !options.has('i')) throw new UsageError();
    return extract(process, options, await readAll(process, file === undefined ? 0 : openOrFail(process, file)));
  },
};

function padded(bytes: Uint8Array): Uint8Array {
  return concatBytes([bytes, new Uint8Array(-bytes.length & 3)]);
}

async function create(process: Process, options: Options, fd: number): Promise<number> {
  const put = async (bytes: Uint8Array): Promise<void> => {
    if (fd === 1) await print(process, bytes);
    else await process.write(fd, bytes);
  };
  for await (const { text } of linesOf(process, 0, options.has('0') ? 0 : 10)) {
    const name = text.replace(/^(?:\.\/+)+/, '');
    if (name === '') continue;
    try {
      const stat = options.has('L') ? process.fs.stat(name) : process.fs.lstat(name);
      const data =
        stat.type === 'file'
          ? process.fs.readFile(name)
          : encodeUtf8(stat.type === 'symlink' ? process.fs.readlink(name) : '');
      const numbers = [
        stat.ino,
        TYPES[stat.type] | stat.mode,
        stat.uid,
        stat.gid,
        stat.nlink,
        Math.floor(stat.mtime / 1000),
        data.length,
        stat.dev >> 8,
        stat.dev & 255,
        stat.rdev?.major ?? 0,
        stat.rdev?.minor ?? 0,
      ];
      await put(header(numbers, name));
      await put(padded(data));
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`${name}: ${strerror(error.errno)}`);
    }
  }
  await put(header(new Array<number>(11).fill(0), TRAILER));
  return 0;
}

function header(numbers: readonly number[], name: string): Uint8Array {
  const bytes = encodeUtf8(name);
  const fields = [...numbers, bytes.length + 1, 0];
  const text = `070701${fields.map((field) => (field >>> 0).toString(16).toUpperCase().padStart(8, '0')).join('')}`;
  return padded(concatBytes([encodeUtf8(text), bytes, new Uint8Array(1)]));
}

async function extract(process: Process, options: Options, archive: Uint8Array): Promise<number> {
  let at = 0;
  while (at < archive.length) {
    if (archive.length - at < 110) throw new AppletFailure('short read');
    const head = decodeUtf8(archive.subarray(at, at + 110));
    if (!/^07070[12]/.test(head)) throw new AppletFailure('unsupported cpio format, use newc or crc');
    const field = (index: number): number => Number.parseInt(head.slice(6 + index * 8, 14 + index * 8), 16);
    const size = field(6);
    const nameEnd = at + 110 + field(11);
    const name = decodeUtf8(archive.subarray(at + 110, nameEnd - 1)).replace(/^\/+/, '');
    const start = (nameEnd + 3) & ~3;
    at = (start + size + 3) & ~3;
    if (name === TRAILER) break;
    if (options.operands.length > 0 && !options.operands.includes(name)) continue;
    if (!options.has('t')) {
      const entry = { mode: field(1), uid: field(2), gid: field(3), mtime: field(5) * 1000 };
      await restore(process, options, name, entry, archive.slice(start, start + size));
    }
    if (options.has('t') || options.has('v')) await print(process, `${name}\n`);
  }
  if (!options.has('quiet')) await process.write(2, `${(at + 511) >> 9} blocks\n`);
  return 0;
}

interface Entry {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtime: number;
}

async function restore(
  process: Process,
  options: Options,
  name: string,
  entry: Entry,
  data: Uint8Array,
): Promise<void> {
  const { fs } = process;
  const kind = entry.mode & 0o170000;
  if (options.has('to-stdout')) {
    if (kind === TYPES.file) await print(process, data);
    return;
  }
  if (options.has('d') && name.includes('/')) fs.mkdirs(name.slice(0, name.lastIndexOf('/')));
  try {
    if (kind === TYPES.directory) {
      if (!fs.exists(name)) fs.mkdir(name, 0o755);
    } else {
      if (fs.exists(name)) {
        if (!options.has('u') && fs.lstat(name).mtime >= entry.mtime)
          return complain(process, `${name} not created: newer or same age file exists`);
        fs.unlink(name);
      }
      if (kind === TYPES.symlink) fs.symlink(decodeUtf8(data), name);
      else if (kind === TYPES.file) fs.writeFile(name, data);
      else if (kind === TYPES.fifo) fs.mknod(name, 'fifo', 0o600);
      else return complain(process, `drydock: cpio restores no devices: ${name}`);
    }
    if (process.credentials.uid === 0) fs.chown(name, entry.uid, entry.gid, true);
    if (kind === TYPES.symlink) return;
    fs.chmod(name, entry.mode & 0o7777);
    if (options.has('m')) fs.utimes(name, { mtime: entry.mtime });
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`can't open '${name}': ${strerror(error.errno)}`);
  }
}
