import { decode } from '../builtins/codecs.ts';
import { PyException, raise } from '../objects/exception.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:#.*)?$/;

const UTF8: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'u8', 'utf', 'utf-8-sig', 'cp65001']);

/** The encoding that a comment in the first two lines names (PEP 263). */
function declared(bytes: Uint8Array): string | undefined {
  const [first = '', second = ''] = decode(bytes.subarray(0, 500), 'latin-1', 'strict').split(/\r?\n/, 2);
  return (COOKIE.exec(first) ?? (BLANK.test(first) ? COOKIE.exec(second) : null))?.[1];
}

/**
 * The text of a file that is imported or compiled. Throws SyntaxFailure. Bytes that are no UTF-8 stay as lone surrogates; the parser complains
 * of them where they matter.
 */
export function sourceText(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw refusal('source code string cannot contain null bytes');
  return textIn(bytes, (message) => new SyntaxFailure(message, { line: 0, col: -1 }), 'unknown encoding: ');
}

/** The text of the file that is run. Throws SyntaxError, which has no place then, as CPython's own reader does. */
export function mainText(bytes: Uint8Array, file: string): string {
  const text = textIn(bytes, refusal, 'encoding problem: ');
  const wrong = /(?<![\ud800-\udbff])[\udc80-\udcff]/.exec(text);
  if (!wrong) return text;
  const byte = (wrong[0].charCodeAt(0) & 0xff).toString(16);
  const line = text.slice(0, wrong.index).split('\n').length;
  throw refusal(
    `Non-UTF-8 code starting with '\\x${byte}' in file ${file} on line ${line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details`,
  );
}

/** A SyntaxError that names no place. */
function refusal(message: string): PyException {
  const error = raise('SyntaxError', message);
  error.setField('msg', message);
  return error;
}

function textIn(bytes: Uint8Array, refuse: (message: string) => Error | PyException, unknown: string): string {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = mark ? bytes.subarray(3) : bytes;
  const name = declared(text)?.toLowerCase().replaceAll('_', '-');
  // Beside a byte order mark only `utf-8` itself is taken.
  if (mark && name !== undefined && !name.startsWith('utf-8'))
    throw refuse(`encoding problem: ${name === 'latin-1' ? 'iso-8859-1' : name} with BOM`);
  if (name === undefined || UTF8.has(name)) return lineEnds(decode(text, 'utf-8', 'surrogateescape'));
  try {
    return lineEnds(decode(text, name, 'strict'));
  } catch (error) {
    if (error instanceof PyException && error.cls.name === 'LookupError') throw refuse(`${unknown}${name}`);
    throw error;
  }
}

/** Lines end with `\n` alone, however the file ends them. */
export function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
