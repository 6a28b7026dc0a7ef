import { concatBytes } from '../../base/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { characterText } from './character-text.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { print, readAll } from './streams.ts';

/** One way to show sixteen bytes. */
type Style = 'b' | 'c' | 'd' | 'o' | 'x' | 'C' | 'default';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, { short: 'bcdoxCe:f:n:s:v' });
  if (options.has('e') || options.has('f'))
    throw new AppletFailure('drydock: format strings (-e, -f) are not simulated');
  const styles = options.given.map((option) => option.name).filter((name): name is Style => /^[bcdoxC]$/.test(name));
  if (styles.length === 0) styles.push('default');
  const number = (name: string): number | undefined => {
    const text = options.value(name);
    if (text === undefined) return undefined;
    const match = /^(0[xX][0-9a-fA-F]+|\d+)([bkm]?)$/.exec(text);
    if (!match) throw new AppletFailure(gnu ? `failed to parse length: '${text}'` : `invalid number '${text}'`);
    return Number(match[1]) * ({ b: 512, k: 1024, m: 1048576 }[match[2] as string] ?? 1);
  };
  const parts: Uint8Array[] = [];
  const fine = await eachInput(process, options.operands, PLAIN, async (fd) => {
    parts.push(await readAll(process, fd));
  });
  const skip = number('s') ?? 0;
  const all = concatBytes(parts.length === 0 ? [new Uint8Array(0)] : parts);
  const bytes = all.subarray(skip, skip + (number('n') ?? all.length));
  await dump(process, bytes, skip, styles, options.has('v'));
  return fine ? 0 : 1;
}

async function dump(
  process: Process,
  bytes: Uint8Array,
  skip: number,
  styles: readonly Style[],
  all: boolean,
): Promise<void> {
  let previous: Uint8Array | undefined;
  let starred = false;
  const wide = styles[0] === 'C' ? 8 : 7;
  for (let at = 0; at < bytes.length; at += 16) {
    const row = bytes.subarray(at, at + 16);
    if (!all && previous && row.length === 16 && row.every((byte, index) => byte === previous?.[index])) {
      if (!starred) await print(process, '*\n');
      starred = true;
      continue;
    }
    previous = row;
    starred = false;
    for (const style of styles) {
      const offset = (skip + at).toString(16).padStart(style === 'C' ? 8 : 7, '0');
      await print(process, `${offset}${rowText(row, style)}\n`);
    }
    const pause = process.step();
    if (pause) await pause;
  }
  if (bytes.length > 0) await print(process, `${(skip + bytes.length).toString(16).padStart(wide, '0')}\n`);
}

function rowText(row: Uint8Array, style: Style): string {
  const cell = (index: number, text: (byte: number) => string, width: number): string =>
    index < row.length ? text(row[index] as number) : ' '.repeat(width);
  if (style === 'C') {
    let out = ' ';
    for (let index = 0; index < 16; index++) {
      out += `${index === 8 ? ' ' : ''} ${cell(index, (byte) => byte.toString(16).padStart(2, '0'), 2)}`;
    }
    const shown = [...row].map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
    return `${out}  |${shown}|`;
  }
  if (style === 'b' || style === 'c') {
    const text = (byte: number): string => (style === 'b' ? byte.toString(8).padStart(3, '0') : characterText(byte));
    return Array.from({ length: 16 }, (_, index) => ` ${cell(index, (byte) => text(byte).padStart(3), 3)}`).join('');
  }
  const width = style === 'default' ? 4 : 7;
  let out = '';
  for (let index = 0; index < 16; index += 2) {
    if (index >= row.length) {
      out += ' '.repeat(width + 1);
      continue;
    }
    const word = (row[index] as number) | ((row[index + 1] ?? 0) << 8);
    const text =
      style === 'd'
        ? String(word).padStart(5, '0')
        : style === 'o'
          ? word.toString(8).padStart(6, '0')
          : word.toString(16).padStart(4, '0');
    out += ` ${text.padStart(width)}`;
  }
  return out;
}

export const hexdump: Applet = {
  name: 'hexdump',
  usage: `hexdump [-bcdoxCv] [-e FMT] [-f FMT_FILE] [-n LEN] [-s OFS] [FILE]...

Display FILEs (or stdin) in a user specified format

	-b		1-byte octal display
	-c		1-byte character display
	-d		2-byte decimal display
	-o		2-byte octal display
	-x		2-byte hex display
	-C		hex+ASCII 16 bytes per line
	-v		Show all (no dup folding)
	-e FORMAT_STR	Example: '16/1 "%02x|""\\n"'
	-f FORMAT_FILE
	-n LENGTH	Show only first LENGTH bytes
	-s OFFSET	Skip OFFSET bytes`,
  run,
};
