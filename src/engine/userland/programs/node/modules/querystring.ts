import type { Builtin } from '../process/builtin.ts';

/** querystring. */
export const querystring: Builtin = {
  name: 'querystring',
  source: String.raw`'use strict';
const escape = (text) => encodeURIComponent(String(text)).replace(/[!'()*]/g, (c) => c);
const unescape = (text) => { try { return decodeURIComponent(text); } catch { return text; } };
const one = (value) => typeof value === 'string' ? value : typeof value === 'number' && isFinite(value) || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '';
function stringify(object, sep = '&', eq = '=', options) {
  const encode = options && options.encodeURIComponent || qs.escape;
  if (object === null || typeof object !== 'object') return '';
  return Object.keys(object).map((key) => Array.isArray(object[key]) ? object[key].map((v) => encode(key) + eq + encode(one(v))).join(sep) : encode(key) + eq + encode(one(object[key]))).filter((part) => part !== '').join(sep);
}
function parse(text, sep = '&', eq = '=', options) {
  const out = Object.create(null);
  if (typeof text !== 'string' || text.length === 0) return out;
  const decode = options && options.decodeURIComponent || qs.unescape;
  for (const part of text.split(sep)) {
    if (part === '') continue;
    const at = part.indexOf(eq);
    const clean = (t) => decode(t.replace(/\+/g, ' '));
    const key = clean(at < 0 ? part : part.slice(0, at)); const value = at < 0 ? '' : clean(part.slice(at + eq.length));
    if (key in out) { if (Array.isArray(out[key])) out[key].push(value); else out[key] = [out[key], value]; } else out[key] = value;
  }
  return out;
}
const qs = { escape, unescape, stringify, parse, encode: stringify, decode: parse };
module.exports = qs;
`,
};
