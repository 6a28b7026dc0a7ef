import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { byteTextOf } from './byte-text.ts';
import { chunksOf, flush, print } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? '+cCdst' : '+Ccds',
    long: gnu ? { complement: 'c', delete: 'd', 'squeeze-repeats': 's', 'truncate-set1': 't' } : {},
  });
  const complement = options.has('c') || options.has('C');
  const deleting = options.has('d');
  const squeezing = options.has('s');
  const [first, second, third] = options.operands;
  checkOperands(process, options.operands, deleting, squeezing);
  if (first === undefined || third !== undefined) throw new UsageError();
  const set1 = complement ? complementOf(expandSet(first, gnu)) : expandSet(first, gnu);
  if (!gnu && second === '') throw new AppletFailure('STRING2 cannot be empty');
  const set2 = second === undefined ? [] : expandSet(second, gnu, set1.length);
  const translating = second !== undefined && !deleting;
  if (gnu && translating && set2.length === 0 && set1.length > 0 && !options.has('t')) {
    throw new AppletFailure('when not truncating set1, string2 must be non-empty');
  }
  const map = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  if (translating) {
    const length = options.has('t') ? Math.min(set1.length, set2.length) : set1.length;
    for (let index = 0; index < length; index++) {
      map[set1[index] as number] = set2[Math.min(index, set2.length - 1)] as number;
    }
  }
  const removed = new Set(deleting ? set1 : []);
  const squeezed = new Set(squeezing ? (second === undefined ? set1 : set2) : []);
  let last = -1;
  for await (const chunk of chunksOf(process)) {
    const out = new Uint8Array(chunk.length);
    let size = 0;
    for (const byte of chunk) {
      if (removed.has(byte)) continue;
      const mapped = map[byte] as number;
      if (mapped === last && squeezed.has(mapped)) continue;
      last = mapped;
      out[size++] = mapped;
    }
    await print(process, out.subarray(0, size));
    if (!process.ready(0)) await flush(process);
    const pause = process.step();
    if (pause) await pause;
  }
  return 0;
}

/** GNU names what is missing or too much; busybox prints its usage. */
function checkOperands(process: Process, operands: readonly string[], deleting: boolean, squeezing: boolean): void {
  if (flavourOf(process) !== 'gnu') {
    if (operands.length === 0 || operands.length > 2) throw new UsageError();
    return;
  }
  if (operands.length === 0) throw new UsageError('missing operand');
  const wanted = deleting !== squeezing ? 1 : 2;
  if (operands.length < wanted && !(squeezing && !deleting)) {
    const why =
      deleting && squeezing
        ? 'Two strings must be given when both deleting and squeezing repeats.'
        : 'Two strings must be given when translating.';
    throw new UsageError(`missing operand after '${operands.at(-1)}'\n${why}`);
  }
  const most = deleting && !squeezing ? 1 : 2;
  if (operands.length > most) {
    const only = most === 1 ? '\nOnly one string may be given when deleting without squeezing repeats.' : '';
    throw new UsageError(`extra operand '${operands[most]}'${only}`);
  }
}

const CLASSES: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: '0-9A-Za-z',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\t-\\r ',
  blank: '\\t ',
  punct: '!-/:-@[-`{-~',
  cntrl: '\\0-\\x1f\\x7f',
  graph: '!-~',
  print: ' -~',
  xdigit: '0-9A-Fa-f',
};

function expandSet(text: string, gnu: boolean, wanted = 0): number[] {
  const source = byteTextOf(text);
  const out: number[] = [];
  for (let at = 0; at < source.length; ) {
    if (source[at] === '[' && source[at + 1] === ':') {
      const end = source.indexOf(':]', at + 2);
      const name = source.slice(at + 2, end);
      if (end > 0 && name in CLASSES) {
        const test = new RegExp(`[${CLASSES[name]}]`);
        for (let byte = 0; byte < 256; byte++) if (test.test(String.fromCharCode(byte))) out.push(byte);
        at = end + 2;
        continue;
      }
      if (end > 0 && gnu) throw new AppletFailure(`invalid character class '${name}'`);
    }
    const repeat = gnu ? /^\[(\\?.)\*(\d*)\]/s.exec(source.slice(at)) : null;
    if (repeat) {
      const byte = readByte(source, at + 1).byte;
      const count =
        repeat[2] === '' || repeat[2] === '0'
          ? Math.max(0, wanted - out.length)
          : Number.parseInt(repeat[2] as string, (repeat[2] as string).startsWith('0') ? 8 : 10);
      for (let index = 0; index < count; index++) out.push(byte);
      at += repeat[0].length;
      continue;
    }
    if (source[at] === '[' && source[at + 1] === '=' && source.slice(at + 3, at + 5) === '=]') {
      out.push(source.charCodeAt(at + 2));
      at += 5;
      continue;
    }
    const low = readByte(source, at);
    at = low.next;
    if (source[at] === '-' && at + 1 < source.length) {
      const high = readByte(source, at + 1);
      if (high.byte < low.byte && gnu) {
        throw new AppletFailure(
          `range-endpoints of '${source.slice(low.next - 1, high.next)}' are in reverse collating sequence order`,
        );
      }
      for (let byte = low.byte; byte <= high.byte; byte++) out.push(byte);
      at = high.next;
    } else out.push(low.byte);
  }
  return out;
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };

function readByte(source: string, at: number): { readonly byte: number; readonly next: number } {
  if (source[at] !== '\\' || at + 1 >= source.length) return { byte: source.charCodeAt(at), next: at + 1 };
  const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1))?.[0];
  if (octal) return { byte: Number.parseInt(octal, 8) & 255, next: at + 1 + octal.length };
  const char = source[at + 1] as string;
  return { byte: ESCAPES[char] ?? char.charCodeAt(0), next: at + 2 };
}

function complementOf(set: readonly number[]): number[] {
  const given = new Set(set);
  return Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !given.has(byte));
}

export const tr: Applet = {
  name: 'tr',
  usage: `tr [-cds] STRING1 [STRING2]

Translate, squeeze, or delete characters from stdin, writing to stdout

	-c	Take complement of STRING1
	-d	Delete input characters coded STRING1
	-s	Squeeze multiple output characters of STRING2 into one character`,
  run,
};
