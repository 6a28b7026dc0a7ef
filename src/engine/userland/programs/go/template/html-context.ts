import { byteTextOf } from '../../../applets/byte-text.ts';
import { type Boxed, MapValue, type Slice, type StructValue } from '../run/value.ts';
import { decode } from '../syntax/scanner.ts';
import { isFloat, isInteger, isString, type Type, underlying } from '../types/type.ts';
import { escapeHtml } from './functions.ts';
import type { Held } from './value.ts';

/** Where in a page something is written, as html/template tells it. */
type Context =
  | 'text'
  | 'tag'
  | 'attribute'
  | 'unquoted'
  | 'url'
  | 'query'
  | 'handler'
  | 'script'
  | 'script-string'
  | 'style'
  | 'comment';

// DIFFERS: Go's html/template reads the whole page to see where a value stands; here the text before the value decides, for text, attributes, addresses and scripts.

function contextOf(before: string): { readonly context: Context; readonly start: boolean } {
  const plain = before.replace(/<!--[\s\S]*?-->/g, '');
  if (plain.includes('<!--')) return { context: 'comment', start: false };
  const script = /<script\b[^>]*>((?:(?!<\/script)[\s\S])*)$/i.exec(plain);
  if (script) return { context: insideString(script[1] ?? '') ? 'script-string' : 'script', start: false };
  if (/<style\b[^>]*>(?:(?!<\/style)[\s\S])*$/i.test(plain)) return { context: 'style', start: false };
  const [, tag] = /<([a-zA-Z][^<>]*(?:"[^"]*"|'[^']*')*[^<>]*)$/.exec(plain) ?? [];
  if (tag === undefined) return { context: 'text', start: false };
  const [, name = '', quote = '', value = ''] = /([\w:-]+)\s*=\s*(["']?)([^"'<>]*)$/.exec(tag) ?? [];
  if (name === '' || (quote === '' && /\s/.test(value))) return { context: 'tag', start: false };
  if (/^on/i.test(name)) return { context: 'handler', start: value === '' };
  if (/^(?:href|src|action|formaction|cite|poster|data|background|manifest)$/i.test(name))
    return { context: /[?#]/.test(value) ? 'query' : 'url', start: value === '' };
  return { context: quote === '' ? 'unquoted' : 'attribute', start: value === '' };
}

function insideString(code: string): boolean {
  let quote = '';
  for (let i = 0; i < code.length; i++) {
    const char = code[i] ?? '';
    if (quote !== '' && char === '\\') i++;
    else if (quote === char) quote = '';
    else if (quote === '' && /["'`]/.test(char)) quote = char;
  }
  return quote !== '';
}

const isSafe = (value: Held, name: string): boolean =>
  value?.type.kind === 'named' && value.type.packageName === 'template' && value.type.name === name;

/** Normalised as in a query, where the address's own signs stay. */
function addressOf(text: string, start: boolean): string {
  const scheme = /^([^/?#]*?):/.exec(text)?.[1];
  if (start && scheme !== undefined && !/^(?:https?|mailto)$/i.test(scheme)) return '#ZgotmplZ';
  return Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    if (/[\w!#$&*+,./:;=?@[\]~%-]/.test(char)) return char;
    return `%${code.toString(16).padStart(2, '0')}`;
  }).join('');
}

/** A value as a script writes it down: JSON, with what could end the script escaped. */
function scriptOf(type: Type, value: unknown): string {
  const base = underlying(type);
  if (isString(type))
    return byteTextOf(
      JSON.stringify(decode(value as string)).replace(
        /[<>&\u2028\u2029']/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    );
  if (isInteger(type) || isFloat(type) || base.kind === 'basic') return String(value);
  switch (base.kind) {
    case 'interface':
      return value === null ? 'null' : scriptOf((value as Boxed).type, (value as Boxed).value);
    case 'slice':
      return value === null
        ? 'null'
        : `[${(value as Slice)
            .toArray()
            .map((one) => scriptOf(base.element, one))
            .join(',')}]`;
    case 'map':
      if (!(value instanceof MapValue)) return 'null';
      return `{${[...value.entries.values()]
        .map(([key, one]) => `${JSON.stringify(String(key))}:${scriptOf(base.element, one)}`)
        .sort()
        .join(',')}}`;
    case 'struct':
      return `{${base.fields
        .filter((field) => /^[A-Z]/.test(field.name))
        .map(
          (field) =>
            `${JSON.stringify(/json:"([^",]+)/.exec(field.tag)?.[1] ?? field.name)}:${scriptOf(field.type, (value as StructValue).fields[base.fields.indexOf(field)])}`,
        )
        .join(',')}}`;
    default:
      return 'null';
  }
}

/** What html/template makes of a value at a place of the page; `shown` is how it prints. */
export function escapeInContext(before: string, value: Held, shown: string): string {
  const { context, start } = contextOf(before);
  const text = value === undefined ? '' : shown;
  switch (context) {
    case 'text':
      return isSafe(value, 'HTML') ? text : escaped(text);
    case 'attribute':
      return escaped(isSafe(value, 'HTML') ? text.replace(/<[^>]*>/g, '') : text);
    case 'unquoted':
      return escaped(text).replace(/[\s=`]/g, (char) => `&#${char.charCodeAt(0)};`);
    case 'url':
      return escaped(isSafe(value, 'URL') ? text : addressOf(text, start));
    case 'query':
      return Array.from(text, (char) =>
        /[\w.~-]/.test(char) ? char : `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
      ).join('');
    case 'handler':
      return escaped(value === undefined ? 'null' : isSafe(value, 'JS') ? text : scriptOf(value.type, value.value));
    case 'tag':
      return isSafe(value, 'HTMLAttr') ? text : /^[\w-]*$/.test(text) ? text : 'ZgotmplZ';
    case 'script':
      if (isSafe(value, 'JS')) return text;
      if (value === undefined) return 'null';
      return isInteger(value.type) || isFloat(value.type) ? ` ${text} ` : scriptOf(value.type, value.value);
    case 'script-string':
      return text.replace(/[\\'"`<>&/\n\r+]/g, (char) =>
        char === '\n' ? '\\n' : char === '\r' ? '\\r' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    case 'style':
      return isSafe(value, 'CSS') || /^[\w#%. -]*$/.test(text) ? text : 'ZgotmplZ';
    case 'comment':
      return '';
  }
}

/** html/template escapes `+` too. */
function escaped(text: string): string {
  return escapeHtml(text).replaceAll('+', '&#43;');
}
