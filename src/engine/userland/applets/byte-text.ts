import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { chunksOf, print } from './streams.ts';

/**
 * Byte text: a string whose code units are bytes (0 to 255). The C locale, which is what containers have, knows bytes only: in it
 * `cut -c1` of `é` is half a letter and a binary file passes through sed unharmed. Text tools work on byte text inside.
 */
export type ByteText = string;

const CHUNK = 8192;

export function toByteText(bytes: Uint8Array): ByteText {
  if (bytes.length <= CHUNK) return String.fromCharCode.apply(null, bytes as unknown as number[]);
  let out = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    out += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as unknown as number[]);
  }
  return out;
}

export function fromByteText(text: ByteText): Uint8Array {
  const out = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) out[at] = text.charCodeAt(at);
  return out;
}

/** An argument, a file name or a variable (UTF-16) as bytes. */
export function byteTextOf(text: string): ByteText {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return toByteText(encodeUtf8(text));
  return text;
}

/** Back to UTF-16, for file names, commands and messages. */
export function textOf(bytes: ByteText): string {
  for (let at = 0; at < bytes.length; at++) if (bytes.charCodeAt(at) > 127) return decodeUtf8(fromByteText(bytes));
  return bytes;
}

/** `print` of byte text; await what it answers. */
export function emit(process: Process, text: ByteText): Promise<void> | undefined {
  return print(process, fromByteText(text));
}

/** A line without its delimiter. */
export interface Line {
  readonly text: ByteText;
  /** False for a last line that lacks its newline. */
  readonly terminated: boolean;
}

/** Takes lines off a descriptor one at a time, reading no more than it must. */
export class LineReader {
  readonly #process: Process;
  readonly #fd: number;
  readonly #delimiter: string;
  #buffer = '';
  #at = 0;
  #ended = false;

  constructor(process: Process, fd: number, delimiter = '\n') {
    this.#process = process;
    this.#fd = fd;
    this.#delimiter = delimiter;
  }

  /** The next line; undefined at end of file. */
  async next(): Promise<Line | undefined> {
    let searched = this.#at;
    for (;;) {
      const end = this.#buffer.indexOf(this.#delimiter, searched);
      if (end >= 0) {
        const text = this.#buffer.slice(this.#at, end);
        this.#at = end + 1;
        const pause = this.#process.step();
        if (pause) await pause;
        return { text, terminated: true };
      }
      const rest = this.#buffer.slice(this.#at);
      if (this.#ended) {
        this.#buffer = '';
        this.#at = 0;
        return rest === '' ? undefined : { text: rest, terminated: false };
      }
      const chunk = await this.#process.read(this.#fd);
      if (chunk.length === 0) this.#ended = true;
      searched = rest.length;
      this.#buffer = rest + toByteText(chunk);
      this.#at = 0;
    }
  }

  /** What was read ahead but not taken. */
  rest(): ByteText {
    return this.#buffer.slice(this.#at);
  }
}

/** Everything up to end of file. */
export async function readByteText(process: Process, fd: number): Promise<ByteText> {
  let out = '';
  for await (const chunk of chunksOf(process, fd)) {
    out += toByteText(chunk);
    const pause = process.step();
    if (pause) await pause;
  }
  return out;
}

/** Splits a whole text into lines; a newline at the end makes no empty last line. */
export function splitLines(text: ByteText, delimiter = '\n'): string[] {
  if (text === '') return [];
  const lines = text.split(delimiter);
  if (text.endsWith(delimiter)) lines.pop();
  return lines;
}
