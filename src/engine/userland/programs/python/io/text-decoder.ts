import { charmapOf } from '../builtins/charmaps.ts';
import { within } from '../builtins/codec-errors.ts';
import { decode } from '../builtins/codecs.ts';
import { PyException, PyTraceback } from '../objects/exception.ts';

/** Decodes a stream piece by piece: characters and line ends may be cut in two. */
export class TextDecoderState {
  readonly #encoding: string;
  readonly #errors: string;
  readonly #translate: boolean;
  #rest: Uint8Array = new Uint8Array();
  #carriage = false;

  constructor(encoding: string, errors: string, newline: string | null) {
    this.#encoding = encoding;
    this.#errors = errors;
    this.#translate = newline === null;
  }

  decode(bytes: Uint8Array): string {
    const joined = new Uint8Array(this.#rest.length + bytes.length);
    joined.set(this.#rest);
    joined.set(bytes, this.#rest.length);
    const whole = this.#wholeCharacters(joined);
    this.#rest = joined.slice(whole);
    return this.#lines(this.#decoded(joined.subarray(0, whole)));
  }

  /** CPython decodes UTF-8 streams in its own library, and its traceback says so. */
  #decoded(bytes: Uint8Array): string {
    try {
      return decode(bytes, this.#encoding, this.#errors);
    } catch (error) {
      if (error instanceof PyException && /^(us-)?ascii$/i.test(this.#encoding))
        within(error, 'encodings/ascii.py', 26, 'decode', 'return codecs.ascii_decode(input, self.errors)[0]');
      else if (error instanceof PyException && charmapOf(this.#encoding.toLowerCase().replaceAll('_', '-')))
        within(
          error,
          error.traceback?.shown?.file ?? '',
          23,
          'decode',
          'return codecs.charmap_decode(input,self.errors,decoding_table)[0]',
        );
      else if (error instanceof PyException && /^utf-?8$/i.test(this.#encoding))
        error.traceback = new PyTraceback(undefined, undefined, 0, {
          file: '<frozen codecs>',
          line: 325,
          name: 'decode',
          text: '',
        });
      throw error;
    }
  }

  end(): string {
    const rest = this.#rest;
    this.#rest = new Uint8Array();
    let out = rest.length > 0 ? this.#lines(this.#decoded(rest)) : '';
    if (this.#carriage) {
      this.#carriage = false;
      out += '\n';
    }
    return out;
  }

  reset(): void {
    this.#rest = new Uint8Array();
    this.#carriage = false;
  }

  #wholeCharacters(bytes: Uint8Array): number {
    if (!/^utf-?8/i.test(this.#encoding)) return /16/.test(this.#encoding) ? bytes.length & ~1 : bytes.length;
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
      const byte = bytes[bytes.length - back] as number;
      if (byte >= 0xc0) {
        const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return size > back ? bytes.length - back : bytes.length;
      }
      if (byte < 0x80) break;
    }
    return bytes.length;
  }

  #lines(text: string): string {
    if (!this.#translate) return text;
    let out = this.#carriage ? `\r${text}` : text;
    this.#carriage = out.endsWith('\r');
    if (this.#carriage) out = out.slice(0, -1);
    return out.includes('\r') ? out.replace(/\r\n?/g, '\n') : out;
  }
}
