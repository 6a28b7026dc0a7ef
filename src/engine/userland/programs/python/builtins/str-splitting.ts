import { typeError, valueError } from '../objects/exception.ts';
import { PyList, PyPrimitive, typeOf, type Value } from '../objects/object.ts';
import { index } from '../protocols/numbers.ts';

/** The text behind str and its subclasses; undefined for others. */
export function asText(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  return value instanceof PyPrimitive && typeof value.prim === 'string' ? value.prim : undefined;
}

export function needText(value: Value, message: string): string {
  const found = asText(value);
  if (found === undefined) throw typeError(message);
  return found;
}

export const SPACE =
  ' \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

export function strip(self: string, chars: Value, left: boolean, right: boolean, name: string): string {
  const set = chars === null || chars === undefined ? SPACE : needText(chars, `${name} arg must be None or str`);
  let start = 0;
  let end = self.length;
  if (left) while (start < end && set.includes(self[start] as string)) start++;
  if (right) while (end > start && set.includes(self[end - 1] as string)) end--;
  return self.slice(start, end);
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    ((code > 127 || (code > 27 && code < 32)) && SPACE.includes(String.fromCharCode(code)))
  );
}

export function splitSpaces(self: string, limit: number): string[] {
  const out: string[] = [];
  const { length } = self;
  let at = 0;
  while (at < length) {
    while (at < length && isSpace(self.charCodeAt(at))) at++;
    if (at >= length) break;
    if (out.length === limit) {
      out.push(strip(self.slice(at), null, false, true, 'rstrip'));
      break;
    }
    const start = at;
    for (; at < length; at++) {
      const code = self.charCodeAt(at);
      if (code <= 32 ? isSpace(code) : code > 127 && isSpace(code)) break;
    }
    out.push(self.slice(start, at));
  }
  return out;
}

export function split(self: string, sep: Value, max: Value): PyList {
  const limit = max === undefined || index(max) < 0 ? Number.POSITIVE_INFINITY : index(max);
  if (sep === null || sep === undefined) return new PyList(splitSpaces(self, limit));
  const mark = needText(sep, `must be str or None, not ${typeOf(sep).shown}`);
  if (mark === '') throw valueError('empty separator');
  const parts = self.split(mark);
  if (parts.length <= limit + 1) return new PyList(parts);
  return new PyList([...parts.slice(0, limit), parts.slice(limit).join(mark)]);
}

export function rsplit(self: string, sep: Value, max: Value): PyList {
  const limit = max === undefined || index(max) < 0 ? Number.POSITIVE_INFINITY : index(max);
  if (limit === Number.POSITIVE_INFINITY) return split(self, sep, max);
  if (sep === null || sep === undefined) {
    const words: string[] = [];
    let rest = strip(self, null, false, true, 'rstrip');
    while (rest !== '' && words.length < limit) {
      const at = Math.max(...[...SPACE].map((char) => rest.lastIndexOf(char)));
      words.unshift(rest.slice(at + 1));
      rest = strip(rest.slice(0, at + 1), null, false, true, 'rstrip');
    }
    if (rest !== '') words.unshift(strip(rest, null, true, false, 'lstrip'));
    return new PyList(words.filter((word) => word !== ''));
  }
  const mark = needText(sep, `must be str or None, not ${typeOf(sep).shown}`);
  if (mark === '') throw valueError('empty separator');
  const parts = self.split(mark);
  if (parts.length <= limit + 1) return new PyList(parts);
  const cut = parts.length - limit;
  return new PyList([parts.slice(0, cut).join(mark), ...parts.slice(cut)]);
}

export function splitLines(self: string, keep: boolean): string[] {
  const parts = self.split(/(\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029])/);
  const out: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const line = parts[i] as string;
    const end = parts[i + 1];
    if (end === undefined && line === '') continue;
    out.push(keep ? line + (end ?? '') : line);
  }
  return out;
}
