import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { print, readAll } from './streams.ts';

export const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** base64 and base32 (RFC 4648): they differ in alphabet and bits per letter. */
export function radixApplet(name: string, title: string, alphabet: string, bits: number): Applet {
  return {
    name,
    usage: `${name} [-d] [-w COL] [FILE]

${title} encode or decode FILE to standard output

	-d	Decode data
	-w COL	Wrap lines at COL (default 76, 0 disables)`,
    run: (process, args) => run(process, args, alphabet, bits),
  };
}

async function run(process: Process, args: readonly string[], alphabet: string, bits: number): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'diw:' : 'dw:',
    long: gnu ? { decode: 'd', 'ignore-garbage': 'i', 'wrap:': 'w' } : { decode: 'd' },
  });
  const width = options.value('w') ?? '76';
  if (!/^\d+$/.test(width))
    throw new AppletFailure(gnu ? `invalid wrap size: '${width}'` : `invalid number '${width}'`);
  const [name = '-', extra] = options.operands;
  if (extra !== undefined) throw new UsageError(gnu ? `extra operand '${extra}'` : '');
  let bytes: Uint8Array;
  try {
    bytes = await readAll(process, name === '-' ? 0 : process.open(name, { read: true }));
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    throw new AppletFailure(`${name}: ${reason}`);
  }
  if (!options.has('d')) {
    const text = encodeRadix(bytes, alphabet, bits);
    const columns = Number(width);
    if (columns === 0) await print(process, text);
    else for (let at = 0; at < text.length; at += columns) await print(process, `${text.slice(at, at + columns)}\n`);
    return 0;
  }
  const { decoded, broken } = decodeRadix(bytes, alphabet, bits, options.has('i'));
  // busybox prints whole groups only.
  const group = bits === 6 ? 3 : 5;
  await print(process, broken && !gnu ? decoded.subarray(0, decoded.length - (decoded.length % group)) : decoded);
  if (!broken) return 0;
  throw new AppletFailure(gnu ? 'invalid input' : 'truncated input');
}

/** Letters of RFC 4648 for bytes, padded to whole groups. */
export function encodeRadix(bytes: Uint8Array, alphabet: string, bits: number): string {
  const out: string[] = [];
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    count += 8;
    while (count >= bits) {
      count -= bits;
      out.push(alphabet[(held >> count) & ((1 << bits) - 1)] as string);
    }
    held &= (1 << count) - 1;
  }
  if (count > 0) out.push(alphabet[(held << (bits - count)) & ((1 << bits) - 1)] as string);
  const group = GROUPS[bits] ?? 1;
  while (out.length % group !== 0) out.push('=');
  return out.join('');
}

/** Letters in a group, by bits a letter. */
const GROUPS: Readonly<Record<number, number>> = { 4: 2, 5: 8, 6: 4 };

/** The bytes again; `broken` when a foreign letter or a group's missing end stopped it. */
export function decodeRadix(
  bytes: Uint8Array,
  alphabet: string,
  bits: number,
  ignoreGarbage: boolean,
): { readonly decoded: Uint8Array; readonly broken: boolean } {
  const out: number[] = [];
  let held = 0;
  let count = 0;
  let letters = 0;
  let padding = 0;
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    if (char === '\n') continue;
    const value = alphabet.indexOf(char);
    if (char === '=') {
      padding += 1;
      letters += 1;
    } else if (value >= 0 && padding === 0) {
      letters += 1;
      held = (held << bits) | value;
      count += bits;
      if (count >= 8) {
        count -= 8;
        out.push((held >> count) & 255);
        held &= (1 << count) - 1;
      }
    } else if (!ignoreGarbage) return { decoded: Uint8Array.from(out), broken: true };
  }
  return { decoded: Uint8Array.from(out), broken: letters % (GROUPS[bits] ?? 1) !== 0 };
}
