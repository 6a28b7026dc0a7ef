import { errorType, PyException, PyTraceback, raise } from '../objects/exception.ts';
import { PyBytes } from '../objects/object.ts';

/** UnicodeEncodeError for `text[start:end]`, places in characters. */
export function encodeError(codec: string, text: string, start: number, end: number, reason: string): PyException {
  const char = (Array.from(text)[start] as string).codePointAt(0) as number;
  const error = new PyException(errorType('UnicodeEncodeError'), [codec, text, start, end, reason]);
  error.setField(
    'text',
    end - start === 1
      ? `'${codec}' codec can't encode character '${escaped(char)}' in position ${start}: ${reason}`
      : `'${codec}' codec can't encode characters in position ${start}-${end - 1}: ${reason}`,
  );
  return error;
}

/** UnicodeDecodeError for `bytes[start:end]`. */
export function decodeError(codec: string, bytes: Uint8Array, start: number, end: number, reason: string): PyException {
  const byte = (bytes[start] as number).toString(16).padStart(2, '0');
  const error = new PyException(errorType('UnicodeDecodeError'), [codec, new PyBytes(bytes), start, end, reason]);
  error.setField(
    'text',
    end - start === 1
      ? `'${codec}' codec can't decode byte 0x${byte} in position ${start}: ${reason}`
      : `'${codec}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`,
  );
  return error;
}

function escaped(code: number): string {
  if (code < 256) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 65536 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}

/** What a handler of errors puts in the place of a character that cannot be encoded; undefined for 'strict'. */
export function encodeInstead(code: number, errors: string): string | undefined {
  switch (errors) {
    case 'strict':
      return undefined;
    case 'ignore':
      return '';
    case 'replace':
      return '?';
    case 'xmlcharrefreplace':
      return `&#${code};`;
    case 'backslashreplace':
    case 'namereplace':
      return escaped(code);
    case 'surrogateescape':
    case 'surrogatepass':
      return undefined;
  }
  throw raise('LookupError', `unknown error handler name '${errors}'`);
}

/** What a handler of errors puts in the place of bytes that cannot be decoded; undefined for 'strict'. */
export function decodeInstead(bytes: Uint8Array, errors: string): string | undefined {
  switch (errors) {
    case 'strict':
    case 'surrogatepass':
      return undefined;
    case 'ignore':
      return '';
    case 'replace':
      return '\ufffd';
    case 'backslashreplace':
      return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
    case 'surrogateescape':
      return Array.from(bytes, (byte) => String.fromCharCode(0xdc00 + byte)).join('');
  }
  throw raise('LookupError', `unknown error handler name '${errors}'`);
}

/** The error comes from a codec that is written in Python: its traceback says so. */
export function within(error: PyException, file: string, line: number, name: string, text: string): PyException {
  const start = text.indexOf('codecs.');
  const open = text.indexOf('(');
  const end = text.lastIndexOf(')') + 1;
  const marks = `${' '.repeat(start)}${'~'.repeat(open - start)}${'^'.repeat(end - open)}`;
  error.traceback = new PyTraceback(undefined, undefined, 0, { file, line, name, text, marks });
  return error;
}
