import { concatBytes, NO_BYTES } from '../../base/bytes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { requireCount } from './counts.ts';
import { chunksOf, complain, flush, print } from './streams.ts';

/** What to show of a file: its last `count` units, or everything from unit `count` on. */
interface Part {
  readonly unit: 'bytes' | 'lines';
  readonly count: number;
  readonly fromStart: boolean;
  readonly delimiter: number;
}

interface Followed {
  readonly name: string;
  fd: number;
  /** Identity of the open file, to notice that the name means another one. */
  ino: number;
  position: number;
}

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args.map(oldStyle), {
    short: gnu ? 'c:n:fFqvs:z' : 'fc:n:qs:vF',
    long: gnu
      ? {
          'bytes:': 'c',
          'lines:': 'n',
          'follow::': 'f',
          quiet: 'q',
          silent: 'q',
          verbose: 'v',
          'sleep-interval:': 's',
          'zero-terminated': 'z',
          retry: 'retry',
          'pid:': 'pid',
        }
      : {},
  });
  const unit = options.last('c', 'n') === 'c' ? 'bytes' : 'lines';
  const text = options.value(unit === 'bytes' ? 'c' : 'n') ?? '10';
  const part: Part = {
    unit,
    count: requireCount(process, text.replace(/^[-+]/, ''), unit, gnu ? text : text.replace(/^[-+]/, '')),
    fromStart: text.startsWith('+'),
    delimiter: options.has('z') ? 0 : 10,
  };
  const byName = options.has('F') || options.value('f') === 'name';
  const following = options.has('f') || byName;
  const seconds = Number(options.value('s') ?? '1');
  if (Number.isNaN(seconds)) {
    throw new AppletFailure(
      gnu ? `invalid number of seconds: '${options.value('s')}'` : `invalid number '${options.value('s')}'`,
    );
  }
  const names = options.operands.length === 0 ? ['-'] : options.operands;
  const open: Followed[] = [];
  let status = 0;
  for (const name of names) {
    try {
      const fd = name === '-' ? 0 : process.open(name, { read: true });
      open.push({ name, fd, ino: process.fstat(fd).ino, position: 0 });
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      status = 1;
      const reason = strerror(error.errno);
      await complain(process, gnu ? `cannot open '${name}' for reading: ${reason}` : `can't open '${name}': ${reason}`);
      if (byName) open.push({ name, fd: -1, ino: -1, position: 0 });
    }
  }
  if (open.length === 0) {
    if (!gnu) throw new AppletFailure('no files');
    if (following) await complain(process, 'no files remaining');
    return 1;
  }
  const headers = options.last('q', 'v') === 'v' || ((gnu ? names.length : open.length) > 1 && !options.has('q'));
  let shown: Followed | undefined;
  const header = async (file: Followed): Promise<void> => {
    const title = file.name === '-' ? 'standard input' : file.name;
    if (headers) await print(process, `${shown ? '\n' : ''}==> ${title} <==\n`);
    shown = file;
  };
  for (const file of open) {
    if (file.fd < 0) continue;
    await header(file);
    try {
      file.position = await showPart(process, file.fd, part);
    } catch (error) {
      if (!(error instanceof FsError) || error.errno === 'EPIPE') throw error;
      status = 1;
      const reason = strerror(error.errno);
      await complain(process, gnu ? `error reading '${file.name}': ${reason}` : `read error: ${reason}`);
    }
  }
  if (!following || (names[0] === '-' && names.length === 1 && process.fstat(0).type === 'fifo')) return status;
  await flush(process);
  // DIFFERS: GNU tail -f ends as soon as nobody reads its output any more; here it ends with the next line that it writes.
  for (;;) {
    await process.sleep(Math.max(50, seconds * 1000));
    for (const file of open) {
      if (byName) await reopen(process, file, gnu);
      if (file.fd < 0) continue;
      const bytes = await grown(process, file, gnu);
      if (bytes.length === 0) continue;
      if (shown !== file) await header(file);
      await print(process, bytes);
      await flush(process);
    }
  }
}

/** `-5`, `+5`, `-5f` in the first place are `-n5`, `-n+5`. */
function oldStyle(arg: string, index: number): string {
  if (index !== 0) return arg;
  const match = /^([-+])(\d+)(f?)$/.exec(arg);
  return match ? `-${match[3]}n${match[1] === '+' ? '+' : ''}${match[2]}` : arg;
}

/** What a followed file has got since the last look. */
async function grown(process: Process, file: Followed, gnu: boolean): Promise<Uint8Array> {
  const { size, type } = process.fstat(file.fd);
  if (type === 'file') {
    if (size < file.position) {
      if (gnu) await complain(process, `${file.name}: file truncated`);
      process.seek(file.fd, 0, 'set');
      file.position = 0;
    }
    if (size === file.position) return NO_BYTES;
  } else if (!process.ready(file.fd)) return NO_BYTES;
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = await process.read(file.fd);
    if (chunk.length === 0) break;
    chunks.push(chunk);
    file.position += chunk.length;
    if (type !== 'file') break;
  }
  return chunks.length === 0 ? NO_BYTES : concatBytes(chunks);
}

/** -F: the name may mean another file by now. */
async function reopen(process: Process, file: Followed, gnu: boolean): Promise<void> {
  let ino: number;
  try {
    ino = process.fs.stat(file.name).ino;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (file.fd >= 0) {
      process.close(file.fd);
      file.fd = -1;
      if (gnu) await complain(process, `'${file.name}' has become inaccessible: ${strerror(error.errno)}`);
    }
    return;
  }
  if (file.fd >= 0 && ino === file.ino) return;
  const verb = file.fd < 0 ? 'appeared' : 'been replaced';
  if (file.fd >= 0) process.close(file.fd);
  file.fd = process.open(file.name, { read: true });
  file.ino = ino;
  file.position = 0;
  if (gnu) await complain(process, `'${file.name}' has ${verb};  following new file`);
}

/** Bytes that are kept before what is not needed goes. */
const ROOM = 262_144;

/** Prints a file's part; answers how many bytes it has. */
async function showPart(process: Process, fd: number, part: Part): Promise<number> {
  if (part.fromStart) return await showFrom(process, fd, part);
  let kept: Uint8Array[] = [];
  let size = 0;
  let total = 0;
  let room = ROOM;
  for await (const chunk of chunksOf(process, fd)) {
    total += chunk.length;
    kept.push(chunk);
    size += chunk.length;
    if (size > room) {
      kept = [lastPart(concatBytes(kept), part)];
      size = kept[0]?.length ?? 0;
      // Without line ends all is kept: looking through it each time would take ever longer.
      room = Math.max(ROOM, 2 * size);
    }
    if (size > ROOM) process.holdMemory(size);
    const pause = process.step();
    if (pause) await pause;
  }
  if (kept.length > 0) await print(process, lastPart(concatBytes(kept), part));
  return total;
}

function lastPart(bytes: Uint8Array, part: Part): Uint8Array {
  if (part.count === 0) return NO_BYTES;
  if (part.unit === 'bytes') return bytes.subarray(Math.max(0, bytes.length - part.count));
  let start = bytes.length;
  for (let left = part.count; left > 0 && start > 0; left--) {
    start = start < 2 ? 0 : bytes.lastIndexOf(part.delimiter, start - 2) + 1;
  }
  return bytes.subarray(start);
}

async function showFrom(process: Process, fd: number, part: Part): Promise<number> {
  let skip = Math.max(0, part.count - 1);
  let total = 0;
  for await (const chunk of chunksOf(process, fd)) {
    total += chunk.length;
    let start = 0;
    if (part.unit === 'bytes') {
      start = Math.min(skip, chunk.length);
      skip -= start;
    } else {
      while (skip > 0) {
        const end = chunk.indexOf(part.delimiter, start);
        if (end < 0) {
          start = chunk.length;
          break;
        }
        start = end + 1;
        skip -= 1;
      }
    }
    if (start < chunk.length) await print(process, chunk.subarray(start));
  }
  return total;
}

export const tail: Applet = {
  name: 'tail',
  usage: `tail [OPTIONS] [FILE]...

Print last 10 lines of FILEs (or stdin) to.
With more than one FILE, precede each with a filename header.

	-c [+]N[bkm]	Print last N bytes
	-n N[bkm]	Print last N lines
	-n +N[bkm]	Start on Nth line and print the rest
			(b:*512 k:*1024 m:*1024^2)
	-q		Never print headers
	-v		Always print headers
	-f		Print data as file grows
	-F		Same as -f, but keep retrying
	-s SECONDS	Wait SECONDS between reads with -f`,
  run,
};
