import { base64, decodeBase64 } from '../../../base/base64.ts';
import { decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import { fail } from './error.ts';
import { isArray, type Json, numberOf } from './json.ts';
import { printJson } from './json-print.ts';
import { typeError } from './operators.ts';

/** `tostring`: strings as they are, everything else as JSON. */
export function textOf(value: Json): string {
  return typeof value === 'string' ? value : printJson(value);
}

/** `@name` of a value. */
export function formatText(name: string, value: Json): string {
  switch (name) {
    case 'text':
      return textOf(value);
    case 'json':
      return printJson(value);
    case 'csv':
      return row(value, name, ',', (text) => `"${text.replaceAll('"', '""')}"`);
    case 'tsv':
      return row(value, name, '\t', (text) => text.replace(/[\t\r\n\\\0]/g, (char) => TSV[char] ?? char));
    case 'html':
      return textOf(value).replace(/[&<>'"\0]/g, (char) => HTML[char] ?? char);
    case 'uri':
      return [...encodeUtf8(textOf(value))]
        .map((byte) => {
          const char = String.fromCharCode(byte);
          return /[A-Za-z0-9\-_.~]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
        })
        .join('');
    case 'sh':
      return (isArray(value) ? value : [value])
        .map((item) => {
          if (typeof item === 'string') return `'${item.replaceAll("'", "'\\''")}'`;
          return isScalar(item) ? printJson(item) : typeError(item, 'can not be escaped for shell');
        })
        .join(' ');
    case 'base64':
      return base64(encodeUtf8(textOf(value)));
    case 'base64d':
      return fromBase64(textOf(value));
    default:
      return fail(`${name} is not a valid format`);
  }
}

const TSV: Readonly<Record<string, string>> = { '\t': '\\t', '\r': '\\r', '\n': '\\n', '\\': '\\\\', '\0': '\\0' };
const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
  '\0': '\\0',
};

function isScalar(value: Json): boolean {
  return value === null || typeof value === 'boolean' || numberOf(value) !== undefined;
}

function row(value: Json, name: string, separator: string, quote: (text: string) => string): string {
  if (!isArray(value)) return typeError(value, `cannot be ${name}-formatted, only array`);
  return value
    .map((item) => {
      if (item === null || Number.isNaN(numberOf(item))) return '';
      if (typeof item === 'string') return quote(item);
      return isScalar(item) ? printJson(item) : typeError(item, 'is not valid in a csv row');
    })
    .join(separator);
}

function fromBase64(text: string): string {
  const decoded = decodeBase64(text);
  if (decoded === 'wrong') return typeError(text, 'is not valid base64 data');
  return decoded === 'cut' ? typeError(text, 'trailing base64 byte found') : decodeUtf8(decoded);
}
