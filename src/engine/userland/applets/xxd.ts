import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { readByteText } from './byte-text.ts';
import { openInput, print, readAll } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, { short: 'l:s:apirg:c:o:u' });
  const number = (name: string, fallback: number): number => {
    const text = options.value(name);
    if (text === undefined) return fallback;
    if (/^-?(0[xX][0-9a-fA-F]+|\d+)$/.test(text)) return Number(text);
    throw new AppletFailure(`invalid number '${text}'`);
  };
  const [name = '-'] = options.operands;
  let fd: number;
  try {
    fd = openInput(process, name);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`${name}: ${strerror(error.errno)}`);
  }
  if (options.has('r')) {
    await print(process, reversed(await readByteText(process, fd), options.has('p')));
    return 0;
  }
  const skip = number('s', 0);
  const all = await readAll(process, fd);
  const bytes = all.subarray(skip, options.has('l') ? skip + number('l', 0) : all.length);
  const columns = number('c', options.has('p') ? 30 : options.has('i') ? 12 : 16) || 16;
  if (options.has('p')) {
    for (let at = 0; at < bytes.length; at += columns)
      await print(process, `${[...bytes.subarray(at, at + columns)].map(hex).join('')}\n`);
    return 0;
  }
  if (options.has('i')) {
    await print(process, includeFile(name, bytes, columns));
    return 0;
  }
  const group = number('g', 2) || columns;
  const shift = number('o', 0);
  const upper = options.has('u');
  const groups = Math.ceil(columns / group);
  for (let at = 0; at < bytes.length; at += columns) {
    const row = bytes.subarray(at, at + columns);
    let text = '';
    for (let index = 0; index < columns; index++) {
      text += index < row.length ? hex(row[index] as number) : '  ';
      if (index % group === group - 1) text += ' ';
    }
    const shown = [...row].map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
    const width = columns * 2 + groups + 1;
    await print(
      process,
      `${(skip + shift + at).toString(16).padStart(8, '0')}: ${(upper ? text.toUpperCase() : text).padEnd(width)}${shown}\n`,
    );
    const pause = process.step();
    if (pause) await pause;
  }
  return 0;
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

/** -r: hexadecimal text back to bytes. */
function reversed(text: string, plain: boolean): Uint8Array {
  const out: number[] = [];
  for (const line of text.split('\n')) {
    const match = plain ? undefined : /^\s*([0-9a-fA-F]+):(.*)$/.exec(line);
    if (!plain && !match) continue;
    const body = match ? (match[2] as string).split(/ {2}/, 1)[0] : line;
    if (match) {
      const offset = Number.parseInt(match[1] as string, 16);
      while (out.length < offset) out.push(0);
    }
    const digits = (body ?? '').replace(/\s+/g, '');
    for (const pair of digits.matchAll(/[0-9a-fA-F]{2}/g)) out.push(Number.parseInt(pair[0], 16));
  }
  return Uint8Array.from(out);
}

/** -i: a C array. */
function includeFile(name: string, bytes: Uint8Array, columns: number): string {
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += columns) {
    rows.push(` ${[...bytes.subarray(at, at + columns)].map((byte) => ` 0x${hex(byte)},`).join('')}`);
  }
  const body = rows.join('\n');
  if (name === '-') return `${body}\n`;
  const label = name.replace(/[^A-Za-z0-9]/g, '_');
  return `unsigned char ${label}[] = {\n${body}\n};\nunsigned int ${label}_len = ${bytes.length};\n`;
}

export const xxd: Applet = {
  name: 'xxd',
  usage: `xxd [-pri] [-g N] [-c N] [-l LEN] [-s OFS] [-o OFS] [FILE]

Hex dump FILE (or stdin)

	-g N		Bytes per group
	-c N		Bytes per line
	-p		Show only hex bytes, assumes -c30
	-i		C include file style
	-l LENGTH	Show only first LENGTH bytes
	-s OFFSET	Skip OFFSET bytes
	-o OFFSET	Add OFFSET to displayed offset
	-r		Reverse (with -p, assumes no offsets in input)`,
  run,
};
