import { encodeUtf8 } from '../base/bytes.ts';
import type { Content } from './content.ts';

export interface FillerOptions {
  /** Bytes. */
  readonly size: number;
  /** Same seed and size, same bytes: it names the head, too. */
  readonly seed: string;
  /** About which share of its size gzip leaves: 0 (all repetition) to 1 (all noise). Default 0.5. */
  readonly entropy?: number;
  /** What the file begins with. */
  readonly head?: Uint8Array;
}

/** Noise and repetition alternate within each stretch of so many bytes. */
const STRETCH = 1024;

/**
 * Bytes that stand for a real file's: made when they are read, the same at every reading, and compressing about as well. A 2 MB
 * binary costs a few numbers of memory.
 */
export function fillerContent({ size, seed, entropy = 0.5, head }: FillerOptions): Content {
  const start = hash(seed);
  const noise = Math.round(Math.min(1, Math.max(0, entropy)) * STRETCH);
  return {
    size,
    madeFrom: `noise ${entropy} ${seed}`,
    read(offset, length) {
      const out = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      for (let at = 0; at < out.length; ) {
        const stretch = Math.floor((offset + at) / STRETCH);
        const within = (offset + at) % STRETCH;
        const end = Math.min(out.length, at + STRETCH - within);
        fillNoise(out, at, within, Math.min(end, at + noise - within), start ^ Math.imul(stretch + 1, 0x9e3779b1));
        at = end;
      }
      if (head && offset < head.length) out.set(head.subarray(offset, Math.min(head.length, offset + out.length)));
      return out;
    },
  };
}

/** What each line of filler text begins with. */
const LINE_HEAD = encodeUtf8('# stand-in, not the real text: ');
/** Hexadecimal digits of noise behind it: as many as let gzip leave a quarter of the text, as it does of real ones. */
const LINE_DIGITS = 20;
const LINE = LINE_HEAD.length + LINE_DIGITS + 1;
const DIGITS = encodeUtf8('0123456789abcdef');

/** Text that stands for a real file's: `head`, then comment lines up to `size` bytes, the last one cut off. Made when it is read. */
export function fillerLines({ size, seed, head }: Omit<FillerOptions, 'entropy'>): Content {
  const start = hash(seed);
  const line = new Uint8Array(LINE);
  line.set(LINE_HEAD);
  line[LINE - 1] = 10;
  return {
    size,
    madeFrom: `lines ${seed}`,
    read(offset, length) {
      const out = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      const before = head?.length ?? 0;
      if (head && offset < before) out.set(head.subarray(offset, Math.min(before, offset + out.length)));
      for (let at = Math.max(0, before - offset); at < out.length; ) {
        const place = offset + at - before;
        const within = place % LINE;
        fillDigits(line, start ^ Math.imul(Math.floor(place / LINE) + 1, 0x9e3779b1));
        const part = line.subarray(within, within + out.length - at);
        out.set(part, at);
        at += part.length;
      }
      return out;
    },
  };
}

function fillDigits(line: Uint8Array, seed: number): void {
  let state = seed | 1;
  let word = 0;
  for (let i = 0; i < LINE_DIGITS; i++) {
    if (i % 8 === 0) {
      state = shifted(state);
      word = Math.imul(state, 0x2c1b3c6d);
    }
    line[LINE_HEAD.length + i] = DIGITS[(word >>> ((i % 8) * 4)) & 15] as number;
  }
}

function shifted(state: number): number {
  let next = state;
  next ^= next << 13;
  next ^= next >>> 17;
  return next ^ (next << 5);
}

/** xorshift32 from the stretch's beginning, four bytes a step; what lies before `within` is passed over. */
function fillNoise(out: Uint8Array, at: number, within: number, end: number, seed: number): void {
  let state = seed | 1;
  let word = 0;
  for (let i = 0; i < within + (end - at); i++) {
    if (i % 4 === 0) {
      state = shifted(state);
      word = Math.imul(state, 0x2c1b3c6d);
    }
    if (i >= within) out[at + i - within] = word >>> ((i % 4) * 8);
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}
