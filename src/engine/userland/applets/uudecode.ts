import { decodeBase64 } from '../../base/base64.ts';
import { encodeUtf8 } from '../../base/bytes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { openOrFail } from './devices.ts';
import { print, readAllText } from './streams.ts';

export const uudecode: Applet = {
  name: 'uudecode',
  usage: `uudecode [-o OUTFILE] [INFILE]

Uudecode a file

\t-o OUTFILE\tWhere to write, whatever the 'begin' line says`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'o:' });
    const [path = '-', extra] = options.operands;
    if (extra !== undefined) throw new UsageError();
    const lines = (await readAllText(process, path === '-' ? 0 : openOrFail(process, path))).split('\n');
    const at = lines.findIndex((line) => /^begin(?:-base64)? /.test(line));
    const match = /^begin(-base64)? ([0-7]+) (.*\S)\s*$/.exec(lines[at] ?? '');
    if (!match) throw new AppletFailure("no 'begin' line");
    const target = options.value('o') ?? (match[3] as string);
    const body = lines.slice(at + 1);
    const bytes = match[1] === undefined ? uuText(body) : base64Text(body);
    if (target === '-' || target === '/dev/stdout') await print(process, bytes);
    else {
      try {
        process.fs.writeFile(target, bytes);
        process.fs.chmod(target, Number.parseInt(match[2] as string, 8) & 0o777);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        throw new AppletFailure(`can't open '${target}': ${strerror(error.errno)}`);
      }
    }
    return 0;
  },
};

function uuText(lines: readonly string[]): Uint8Array {
  const out: number[] = [];
  for (const raw of lines) {
    const line = raw.replace(/\r$/, '');
    if (line === 'end') return Uint8Array.from(out);
    const codes = [...encodeUtf8(line)].map((byte) => (byte - 32) & 63);
    const count = codes[0] ?? 0;
    if (codes.length <= Math.floor((count * 4) / 3)) break;
    if (count > 45) throw new AppletFailure('line too long');
    for (let i = 0; i < count; i++) {
      const group = codes.slice(1 + Math.floor(i / 3) * 4, 5 + Math.floor(i / 3) * 4);
      const [a = 0, b = 0, c = 0, d = 0] = group;
      out.push((((a << 18) | (b << 12) | (c << 6) | d) >> (16 - (i % 3) * 8)) & 255);
    }
  }
  throw new AppletFailure('short file');
}

function base64Text(lines: readonly string[]): Uint8Array {
  const end = lines.findIndex((line) => line.startsWith('===='));
  if (end < 0) throw new AppletFailure('short file');
  const bytes = decodeBase64(lines.slice(0, end).join('').replace(/\s/g, ''));
  if (typeof bytes === 'string') throw new AppletFailure('truncated input');
  return bytes;
}
