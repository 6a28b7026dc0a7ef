import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { print, readAll } from './streams.ts';

export const dos2unix: Applet = {
  name: 'dos2unix',
  usage: `dos2unix [-ud] [FILE]

Convert FILE in-place from DOS to Unix format.
When no file is given, use stdin/stdout.

\t-u\tdos2unix
\t-d\tunix2dos`,
  run: (process, args) => convertLineEnds(process, args, 'u'),
};

/** What dos2unix and unix2dos do; -u and -d choose anew. */
export async function convertLineEnds(process: Process, args: readonly string[], usual: 'u' | 'd'): Promise<number> {
  const options = parseOptions(process, args, { short: 'ud' });
  if (options.operands.length > 1) throw new UsageError();
  const toDos = (options.last('u', 'd') ?? usual) === 'd';
  const [path] = options.operands;
  if (path === undefined) {
    await print(process, converted(await readAll(process), toDos));
    return 0;
  }
  const { fs } = process;
  try {
    const target = fs.realpath(path);
    const { mode, uid, gid } = fs.stat(target);
    const fresh = `${target}${process.random.hex(6)}`;
    fs.writeFile(fresh, converted(fs.readFile(target), toDos), { mode: 0o600 });
    fs.chmod(fresh, mode);
    if (process.credentials.uid === 0) fs.chown(fresh, uid, gid);
    fs.rename(fresh, target);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`${path}: ${strerror(error.errno)}`);
  }
  return 0;
}

function converted(bytes: Uint8Array, toDos: boolean): Uint8Array {
  const out: number[] = [];
  for (const byte of bytes) {
    if (byte === 13) continue;
    if (byte === 10 && toDos) out.push(13);
    out.push(byte);
  }
  return Uint8Array.from(out);
}
