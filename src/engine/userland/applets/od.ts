import { concatBytes } from '../../base/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { formatFloat, parseSpecification } from '../number-format.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { characterText } from './character-text.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { print, readAll } from './streams.ts';

/** How bytes are shown: one `-t`. */
interface Format {
  readonly letter: 'a' | 'c' | 'd' | 'o' | 'u' | 'x' | 'f';
  readonly size: number;
  /** `z`: the printable characters at the end. */
  readonly trailer: boolean;
}

/** Columns that a value of each kind and size takes, its blank not counted. */
const WIDTHS: Readonly<Record<string, number>> = {
  a1: 3,
  c1: 3,
  o1: 3,
  o2: 6,
  o4: 11,
  o8: 22,
  x1: 2,
  x2: 4,
  x4: 8,
  x8: 16,
  d1: 4,
  d2: 6,
  d4: 11,
  d8: 20,
  u1: 3,
  u2: 5,
  u4: 10,
  u8: 20,
  f4: 15,
  f8: 24,
};

const TRADITIONAL: Readonly<Record<string, string>> = {
  a: 'a',
  b: 'o1',
  c: 'c',
  d: 'u2',
  f: 'f4',
  h: 'x2',
  i: 'd4',
  l: 'd8',
  o: 'o2',
  s: 'd2',
  x: 'x2',
};

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'A:bcDdeFfHhIij:LlN:OoS:st:vw::Xxa' : 'aBbcDdeFfHhIij:LlN:OoS:st:vw::XxA:',
    long: {
      'address-radix:': 'A',
      'skip-bytes:': 'j',
      'read-bytes:': 'N',
      'format:': 't',
      'output-duplicates': 'v',
      'width::': 'w',
      'strings::': 'S',
      ...(gnu ? { 'endian:': 'endian' } : {}),
    },
  });
  const formats: Format[] = [];
  for (const option of options.given) {
    if (option.name === 't') formats.push(...parseFormats(option.value ?? '', gnu));
    else if (option.name === 'i' && !gnu) formats.push({ letter: 'd', size: 2, trailer: false });
    else if (TRADITIONAL[option.name]) formats.push(...parseFormats(TRADITIONAL[option.name] as string, gnu));
  }
  if (formats.length === 0) formats.push({ letter: 'o', size: 2, trailer: false });
  const radix = options.value('A') ?? 'o';
  if (!/^[doxn]/.test(radix))
    throw new AppletFailure(
      gnu
        ? `invalid output address radix '${radix}'; it must be one character from [doxn]`
        : `bad output address radix '${radix[0]}' (must be [doxn])`,
    );
  const skip = offsetOf(options.value('j') ?? '0');
  const limit = options.has('N') ? offsetOf(options.value('N') ?? '0') : Infinity;
  const parts: Uint8Array[] = [];
  const fine = await eachInput(process, options.operands, PLAIN, async (fd) => {
    parts.push(await readAll(process, fd));
  });
  if (parts.length === 0) return 1;
  const all = concatBytes(parts.length === 0 ? [new Uint8Array(0)] : parts);
  if (skip > all.length)
    throw new AppletFailure(gnu ? 'cannot skip past end of combined input' : "can't skip past end of combined input");
  const bytes = all.subarray(skip, Math.min(all.length, skip + limit));
  const endian = options.value('endian') ?? 'little';
  if (endian !== 'little' && endian !== 'big')
    throw new UsageError(`invalid argument '${endian}' for '--endian'\nValid arguments are:\n  - 'little'\n  - 'big'`);
  const width = options.has('w') ? Number(options.value('w') ?? 32) : 16;
  await dump(process, bytes, skip, {
    formats,
    radix: radix[0] as string,
    width,
    all: options.has('v'),
    aligned: gnu,
    isBig: endian === 'big',
  });
  return fine ? 0 : 1;
}

function offsetOf(text: string): number {
  const match = /^(0[xX][0-9a-fA-F]+|\d+)([bkKmM]?)$/.exec(text);
  if (!match) throw new AppletFailure(`invalid number '${text}'`);
  const digits = match[1] as string;
  const value = /^0\d/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
  return value * ({ b: 512, k: 1024, K: 1024, m: 1048576, M: 1048576 }[match[2] as string] ?? 1);
}

function parseFormats(text: string, gnu: boolean): readonly Format[] {
  const formats: Format[] = [];
  for (const match of text.matchAll(/([acdoufx])([CSILFD]|\d+)?(z?)|[\s\S]/g)) {
    const letter = match[1] as Format['letter'] | undefined;
    if (!letter)
      throw new AppletFailure(
        gnu
          ? `invalid character '${match[0]}' in type string '${text}'`
          : `invalid character '${match[0]}' in type string '${text}'`,
      );
    const named = { C: 1, S: 2, I: 4, L: 8, F: 4, D: 8 }[match[2] ?? ''];
    const fallback = letter === 'a' || letter === 'c' ? 1 : letter === 'f' ? 8 : 4;
    const size = named ?? (match[2] ? Number(match[2]) : fallback);
    if (!(`${letter}${size}` in WIDTHS)) {
      throw new AppletFailure(
        `invalid type string '${text}';\nthis system doesn't provide a ${size}-byte integral type`,
      );
    }
    formats.push({ letter, size, trailer: match[3] === 'z' });
  }
  return formats;
}

interface DumpOptions {
  readonly formats: readonly Format[];
  readonly radix: string;
  readonly width: number;
  readonly all: boolean;
  /** GNU lines up several formats. */
  readonly aligned: boolean;
  /** The most significant byte comes first. */
  readonly isBig: boolean;
}

async function dump(process: Process, bytes: Uint8Array, start: number, options: DumpOptions): Promise<void> {
  // Several formats line up: each value takes its share of the widest one's room.
  const perByte = Math.max(
    ...options.formats.map((format) => ((WIDTHS[`${format.letter}${format.size}`] as number) + 1) / format.size),
  );
  const address = (offset: number): string => {
    if (options.radix === 'n') return '';
    const base = options.radix === 'd' ? 10 : options.radix === 'x' ? 16 : 8;
    return offset.toString(base).padStart(options.radix === 'x' ? 6 : 7, '0');
  };
  let previous: Uint8Array | undefined;
  let starred = false;
  for (let at = 0; at < bytes.length; at += options.width) {
    const row = bytes.subarray(at, at + options.width);
    const same =
      !options.all &&
      previous?.length === row.length &&
      row.length === options.width &&
      row.every((byte, index) => byte === previous?.[index]);
    if (same) {
      if (!starred) await print(process, '*\n');
      starred = true;
      continue;
    }
    starred = false;
    previous = row;
    for (const [index, format] of options.formats.entries()) {
      const head =
        index === 0 ? address(start + at) : ' '.repeat(options.radix === 'n' ? 0 : options.radix === 'x' ? 6 : 7);
      let line = head;
      const own = (WIDTHS[`${format.letter}${format.size}`] as number) + 1;
      const room = options.aligned ? Math.round(perByte * format.size) : own;
      for (let offset = 0; offset < options.width; offset += format.size) {
        if (offset >= row.length) {
          if (format.trailer) line += ' '.repeat(room);
          continue;
        }
        line += valueText(
          orderedBytes(row.subarray(offset, offset + format.size), format.size, options.isBig),
          format,
        ).padStart(room);
      }
      if (format.trailer)
        line += `  >${[...row].map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('')}<`;
      await print(process, `${line}\n`);
    }
    const pause = process.step();
    if (pause) await pause;
  }
  if (options.radix !== 'n') await print(process, `${address(start + bytes.length)}\n`);
}

const NAMES =
  'nul soh stx etx eot enq ack bel bs ht nl vt ff cr so si dle dc1 dc2 dc3 dc4 nak syn etb can em sub esc fs gs rs us sp'.split(
    ' ',
  );

/** The bytes of a value, the least significant first. */
function orderedBytes(bytes: Uint8Array, size: number, isBig: boolean): Uint8Array {
  if (!isBig) return bytes;
  const padded = new Uint8Array(size);
  padded.set(bytes);
  return padded.reverse();
}

function valueText(bytes: Uint8Array, format: Format): string {
  const first = bytes[0] ?? 0;
  if (format.letter === 'c') return characterText(first);
  if (format.letter === 'a') {
    const low = first & 127;
    return NAMES[low] ?? (low === 127 ? 'del' : String.fromCharCode(low));
  }
  const padded = new Uint8Array(format.size);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  if (format.letter === 'f') {
    const value = format.size === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true);
    return formatFloat(parseSpecification(format.size === 4 ? '%.7g' : '%.16g'), value);
  }
  let value = 0n;
  for (let index = format.size - 1; index >= 0; index--) value = (value << 8n) | BigInt(padded[index] ?? 0);
  const digits = WIDTHS[`${format.letter}${format.size}`] as number;
  if (format.letter === 'o') return value.toString(8).padStart(digits, '0');
  if (format.letter === 'x') return value.toString(16).padStart(digits, '0');
  return String(format.letter === 'd' ? BigInt.asIntN(format.size * 8, value) : value);
}

export const od: Applet = {
  name: 'od',
  usage: `od [-abcdfhilovxs] [-t TYPE] [-A RADIX] [-N SIZE] [-j SKIP] [-S MINSTR] [-w WIDTH] [FILE]...

Print FILEs (or stdin) unambiguously, as octal bytes by default`,
  run,
};
