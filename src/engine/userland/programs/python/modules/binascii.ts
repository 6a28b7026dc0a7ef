import { crc32 } from '../../../../base/crc32.ts';
import { needBytes } from '../builtins/bytes-text.ts';
import { native } from '../objects/define.ts';
import { errorType, PyException, raise, typeError } from '../objects/exception.ts';
import { PyBytes, PyType, typeOf, type Value } from '../objects/object.ts';
import { asInt } from '../protocols/numbers.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(value: Value): Uint8Array {
  if (typeof value !== 'string') return needBytes(value);
  for (let i = 0; i < value.length; i++)
    if (value.charCodeAt(i) > 127) throw raise('ValueError', 'string argument should contain only ASCII characters');
  return Uint8Array.from(value, (char) => char.charCodeAt(0));
}

function encode(bytes: Uint8Array, newline: boolean): PyBytes {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    text += ALPHABET[a >> 2];
    text += ALPHABET[((a & 3) << 4) | ((b ?? 0) >> 4)];
    text += b === undefined ? '=' : ALPHABET[((b & 15) << 2) | ((c ?? 0) >> 6)];
    text += c === undefined ? '=' : ALPHABET[c & 63];
  }
  return new PyBytes(bytesOf(newline ? `${text}\n` : text));
}

function decode(bytes: Uint8Array, fail: (text: string) => PyException): PyBytes {
  const out: number[] = [];
  let bits = 0;
  let count = 0;
  let quads = 0;
  let pads = 0;
  for (const byte of bytes) {
    if (byte === 61) {
      pads++;
      if (quads >= 2 && quads + pads >= 4) break;
      continue;
    }
    const value = ALPHABET.indexOf(String.fromCharCode(byte));
    if (value < 0) continue;
    pads = 0;
    quads = (quads + 1) % 4;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      out.push((bits >> count) & 255);
    }
  }
  if (quads === 1)
    throw fail(
      `Invalid base64-encoded string: number of data characters (${Math.floor(out.length / 3) * 4 + 1}) cannot be 1 more than a multiple of 4`,
    );
  if (quads !== 0 && quads + pads < 4) throw fail('Incorrect padding');
  return new PyBytes(Uint8Array.from(out));
}

/** binascii. */
export const binascii: LibraryModule = {
  init: (_vm, module) => {
    const def = (name: string, params: string, call: Parameters<typeof native>[2]): void =>
      module.dict.set(name, native(name, params, call));
    const error = new PyType('Error', [errorType('ValueError')], { builtin: false });
    error.mro = [error, ...errorType('ValueError').mro];
    error.layout = errorType('ValueError');
    error.attrs.set('__module__', 'binascii');
    const fail = (text: string): PyException => new PyException(error, [text]);
    module.dict.set('Error', error);
    for (const name of ['hexlify', 'b2a_hex'])
      def(name, 'data! sep= bytes_per_sep=', (_vm, data, sep) => {
        const gap = sep === undefined ? '' : String.fromCharCode(...bytesOf(sep));
        return new PyBytes(bytesOf([...needBytes(data)].map((b) => b.toString(16).padStart(2, '0')).join(gap)));
      });
    for (const name of ['unhexlify', 'a2b_hex'])
      def(name, 'hexstr', (_vm, given) => {
        const text = String.fromCharCode(...bytesOf(given));
        if (text.length % 2 === 1) throw fail('Odd-length string');
        if (!/^[0-9a-fA-F]*$/.test(text)) throw fail('Non-hexadecimal digit found');
        return new PyBytes(Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
      });
    def('b2a_base64', 'data * newline=', (_vm, data, newline) => encode(needBytes(data), newline !== false));
    def('a2b_base64', 'data * strict_mode=', (_vm, data) => {
      if (typeof data !== 'string' && !(data instanceof PyBytes))
        throw typeError(`argument should be bytes, buffer or ASCII string, not '${typeOf(data).name}'`);
      return decode(bytesOf(data), fail);
    });
    def('crc32', 'data crc?', (_vm, data, crc) => crc32(needBytes(data), Number(asInt(crc) ?? 0)));
  },
};
