import { decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import { BigLiteral, formatNumber, isArray, isObject, type Json, kindOf, sortedKeys } from './json.ts';

/** How values are written. */
export interface PrintStyle {
  /** What one level is indented by; undefined for everything on one line. */
  readonly indent: string | undefined;
  readonly sortKeys: boolean;
  readonly ascii: boolean;
  /** Escape sequences for null, false, true, numbers, strings, arrays, objects, keys; undefined for no colours. */
  readonly colours: readonly string[] | undefined;
}

export const COMPACT: PrintStyle = { indent: undefined, sortKeys: false, ascii: false, colours: undefined };

/** jq 1.7.1's colours, changed by JQ_COLORS; undefined when that is malformed. */
export function coloursOf(setting: string | undefined): readonly string[] | undefined {
  const codes = ['0;90', '0;39', '0;39', '0;39', '0;32', '1;39', '1;39', '1;34'];
  const wanted = setting === undefined || setting === '' ? [] : setting.split(':').slice(0, codes.length);
  if (wanted.some((code) => !/^[\d;]{0,12}$/.test(code))) return undefined;
  return codes.map((code, at) => `\u001b[${wanted[at] ?? code}m`);
}

const RESET = '\u001b[0m';
const DEEPEST = 256;

export function printJson(value: Json, style: PrintStyle = COMPACT): string {
  let out = '';
  const { indent, colours } = style;
  const line = (depth: number): string => (indent === undefined ? '' : `\n${indent.repeat(depth)}`);
  const write = (value: Json, depth: number): void => {
    const colour = colours?.[colourIndex(value)] ?? '';
    const reset = colour === '' ? '' : RESET;
    out += colour;
    if (depth > DEEPEST) {
      out += '<skipped: too deep>';
    } else if (isArray(value)) {
      out += '[';
      value.forEach((item, at) => {
        out += (at > 0 ? ',' : '') + line(depth + 1);
        write(item, depth + 1);
        out += colour;
      });
      out += value.length > 0 ? `${line(depth)}${colour}]` : ']';
    } else if (isObject(value)) {
      out += '{';
      const keys = style.sortKeys ? sortedKeys(value) : [...value.keys()];
      keys.forEach((key, at) => {
        out += (at > 0 ? ',' : '') + line(depth + 1);
        const keyColour = colour === '' ? '' : RESET + (colours?.[7] ?? '');
        out += `${keyColour}${printString(key, style.ascii)}${reset}${colour}${indent === undefined ? ':' : ': '}${reset}`;
        write(value.get(key) as Json, depth + 1);
        out += colour;
      });
      out += keys.length > 0 ? `${line(depth)}${colour}}` : '}';
    } else if (typeof value === 'string') {
      out += printString(value, style.ascii);
    } else if (typeof value === 'number') {
      out += formatNumber(value);
    } else {
      out += value instanceof BigLiteral ? value.text : String(value);
    }
    out += reset;
  };
  write(value, 0);
  return out;
}

function colourIndex(value: Json): number {
  if (value === false) return 1;
  return { null: 0, boolean: 2, number: 3, string: 4, array: 5, object: 6 }[kindOf(value)];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\r': '\\r',
  '\n': '\\n',
  '\f': '\\f',
};

const PLAIN_ESCAPED = /["\\\u0000-\u001f\u007f]|[\ud800-\udfff]/g;
const ASCII_ESCAPED = /["\\\u0000-\u001f\u007f-\uffff]/g;

export function printString(text: string, ascii = false): string {
  const shown = (ascii ? text : text.toWellFormed()).replace(ascii ? ASCII_ESCAPED : PLAIN_ESCAPED, (unit) => {
    const code = unit.charCodeAt(0);
    // Halves of a well-formed pair stay as they are.
    if (!ascii && code >= 0xd800) return unit;
    return ESCAPES[unit] ?? `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${shown}"`;
}

/** A value for an error message: at most `size` bytes less one, with dots where it was cut. */
export function excerpt(value: Json, size = 15): string {
  const bytes = encodeUtf8(printJson(value));
  if (bytes.length <= size - 1) return decodeUtf8(bytes);
  return `${decodeUtf8(bytes.subarray(0, size - 4))}...`;
}
