import { encodeUtf8 } from '../../base/bytes.ts';
import type { Applet } from '../applet.ts';
import { print } from './streams.ts';

export const echo: Applet = {
  name: 'echo',
  usage: `echo [-neE] [ARG]...

Print ARGs to stdout

\t-n\tNo trailing newline
\t-e\tInterpret backslash escapes (\\t=tab etc)
\t-E\tDon't interpret backslash escapes (default)`,
  async run(process, args) {
    let at = 0;
    let newline = true;
    let escapes = false;
    for (; at < args.length; at++) {
      const arg = args[at] as string;
      if (!/^-[neE]+$/.test(arg)) break;
      for (const letter of arg.slice(1)) {
        if (letter === 'n') newline = false;
        else escapes = letter === 'e';
      }
    }
    const text = args.slice(at).join(' ');
    if (!escapes) {
      await print(process, text + (newline ? '\n' : ''));
      return 0;
    }
    const { bytes, ended } = echoEscapes(text);
    await print(process, bytes);
    if (newline && !ended) await print(process, '\n');
    return 0;
  },
};

const SINGLE: Readonly<Record<string, number>> = { a: 7, b: 8, e: 27, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92 };

/** `echo -e`: `\n`, `\0377`, `\x41`, `\c` (ends the output). */
export function echoEscapes(text: string): { readonly bytes: Uint8Array; readonly ended: boolean } {
  const out: number[] = [];
  let ended = false;
  const pattern = /\\(?:0([0-7]{1,3})?|x([0-9a-fA-F]{1,2})|([abefnrtv\\c]))|[^\\]+|\\/g;
  for (const [whole, octal, hex, single] of text.matchAll(pattern)) {
    if (single === 'c') {
      ended = true;
      break;
    }
    if (single !== undefined) out.push(SINGLE[single] as number);
    else if (hex !== undefined) out.push(Number.parseInt(hex, 16));
    else if (octal !== undefined) out.push(Number.parseInt(octal, 8) & 255);
    else if (whole === '\\0') out.push(0);
    else for (const byte of encodeUtf8(whole)) out.push(byte);
  }
  return { bytes: Uint8Array.from(out), ended };
}
