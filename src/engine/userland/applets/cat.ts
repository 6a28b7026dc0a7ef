import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { quoteIfNeeded } from './quoting.ts';
import { chunksOf, closeInput, complain, flush, openInput, print, reasonOf } from './streams.ts';

const GNU_LONG = {
  'show-all': 'A',
  'number-nonblank': 'b',
  'show-ends': 'E',
  number: 'n',
  'squeeze-blank': 's',
  'show-tabs': 'T',
  'show-nonprinting': 'v',
};

/** How output differs from input; numbering runs on over files. */
interface Display {
  readonly ends: boolean;
  readonly tabs: boolean;
  readonly nonprinting: boolean;
  readonly number: 'none' | 'all' | 'nonblank';
  readonly squeeze: boolean;
  line: number;
  atStart: boolean;
  blanks: number;
}

export const cat: Applet = {
  name: 'cat',
  usage: `cat [-nbvteA] [FILE]...

Print FILEs to stdout

\t-n\tNumber output lines
\t-b\tNumber nonempty lines
\t-v\tShow nonprinting characters as ^x or M-x
\t-t\t...and tabs as ^I
\t-e\t...and end lines with $
\t-A\tSame as -vte`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, gnu ? { short: 'AbeEnstTuv', long: GNU_LONG } : { short: 'etvAnbu' });
    const display: Display = {
      ends: ['A', 'e', 'E'].some(options.has),
      tabs: ['A', 't', 'T'].some(options.has),
      nonprinting: ['A', 'e', 't', 'v'].some(options.has),
      number: options.has('b') ? 'nonblank' : options.has('n') ? 'all' : 'none',
      squeeze: options.has('s'),
      line: 0,
      atStart: true,
      blanks: 0,
    };
    const plain =
      !display.ends && !display.tabs && !display.nonprinting && display.number === 'none' && !display.squeeze;
    let status = 0;
    for (const path of options.operands.length > 0 ? options.operands : ['-']) {
      let fd: number;
      try {
        fd = openInput(process, path);
      } catch (error) {
        const reason = reasonOf(error);
        await complain(process, gnu ? `${quoteIfNeeded(path)}: ${reason}` : `can't open '${path}': ${reason}`);
        status = 1;
        continue;
      }
      try {
        if (gnu && isOutput(process, fd)) {
          await complain(process, `${quoteIfNeeded(path)}: input file is output file`);
          status = 1;
        } else {
          for await (const chunk of chunksOf(process, fd)) {
            if (plain) await process.write(1, chunk);
            else await print(process, shown(chunk, display));
          }
        }
      } catch (error) {
        if (!(error instanceof FsError) || error.errno === 'EPIPE') throw error;
        await complain(process, gnu ? `${quoteIfNeeded(path)}: ${reasonOf(error)}` : `read error: ${reasonOf(error)}`);
        status = 1;
      } finally {
        closeInput(process, fd);
      }
    }
    await flush(process);
    return status;
  },
};

/** `cat x >> x` would never end. */
function isOutput(process: Process, fd: number): boolean {
  const input = process.fstat(fd);
  const output = process.fstat(1);
  return (
    input.type === 'file' &&
    input.size > 0 &&
    output.type === 'file' &&
    input.dev === output.dev &&
    input.ino === output.ino
  );
}

function shown(chunk: Uint8Array, display: Display): Uint8Array {
  const out: number[] = [];
  const put = (text: string): void => {
    for (let i = 0; i < text.length; i++) out.push(text.charCodeAt(i));
  };
  for (const byte of chunk) {
    if (display.atStart) {
      display.blanks = byte === 10 ? display.blanks + 1 : 0;
      if (display.squeeze && display.blanks > 1) continue;
      if (display.number === 'all' || (display.number === 'nonblank' && byte !== 10)) {
        display.line += 1;
        put(`${String(display.line).padStart(6)}\t`);
      }
    }
    display.atStart = byte === 10;
    if (byte === 10) put(display.ends ? '$\n' : '\n');
    else if (byte === 9) put(display.tabs ? '^I' : '\t');
    else if (display.nonprinting) put(caret(byte));
    else out.push(byte);
  }
  return Uint8Array.from(out);
}

function caret(byte: number): string {
  if (byte >= 128) return `M-${byte === 128 + 10 ? '^J' : byte === 128 + 9 ? '^I' : caret(byte - 128)}`;
  if (byte === 127) return '^?';
  return byte < 32 ? `^${String.fromCharCode(byte + 64)}` : String.fromCharCode(byte);
}
