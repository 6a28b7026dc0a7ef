import type { Builtin } from '../process/builtin.ts';

/** punycode (RFC 3492): names of hosts in other scripts. */
export const punycode: Builtin = {
  name: 'punycode',
  source: `'use strict';
const [BASE, TMIN, TMAX, SKEW, DAMP] = [36, 1, 26, 38, 700];
function adapt(delta, points, first) {
  let k = 0;
  delta = first ? Math.floor(delta / DAMP) : delta >> 1;
  delta += Math.floor(delta / points);
  for (; delta > ((BASE - TMIN) * TMAX) >> 1; k += BASE) delta = Math.floor(delta / (BASE - TMIN));
  return Math.floor(k + (BASE - TMIN + 1) * delta / (delta + SKEW));
}
const threshold = (k, bias) => k <= bias ? TMIN : k >= bias + TMAX ? TMAX : k - bias;
const digit = (n) => String.fromCharCode(n < 26 ? n + 97 : n + 22);
const valueOf = (c) => c >= 48 && c < 58 ? c - 22 : c >= 65 && c < 91 ? c - 65 : c >= 97 && c < 123 ? c - 97 : BASE;
function encode(input) {
  const points = [...input].map((c) => c.codePointAt(0));
  const basic = points.filter((c) => c < 128);
  let out = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '');
  let [n, delta, bias, done] = [128, 0, 72, basic.length];
  while (done < points.length) {
    const m = Math.min(...points.filter((c) => c >= n));
    delta += (m - n) * (done + 1);
    n = m;
    for (const c of points) {
      if (c < n) delta++;
      if (c !== n) continue;
      let q = delta;
      for (let k = BASE; ; k += BASE) {
        const t = threshold(k, bias);
        if (q < t) break;
        out += digit(t + (q - t) % (BASE - t));
        q = Math.floor((q - t) / (BASE - t));
      }
      out += digit(q);
      bias = adapt(delta, done + 1, done === basic.length);
      delta = 0; done++;
    }
    delta++; n++;
  }
  return out;
}
function decode(input) {
  const cut = Math.max(0, input.lastIndexOf('-'));
  const out = [...input.slice(0, cut)].map((c) => c.charCodeAt(0));
  let [n, i, bias] = [128, 0, 72];
  for (let at = cut > 0 ? cut + 1 : 0; at < input.length;) {
    const old = i;
    for (let w = 1, k = BASE; ; k += BASE) {
      if (at >= input.length) throw new RangeError('Invalid input');
      const d = valueOf(input.charCodeAt(at++));
      if (d >= BASE) throw new RangeError('Invalid input');
      i += d * w;
      const t = threshold(k, bias);
      if (d < t) break;
      w *= BASE - t;
    }
    const count = out.length + 1;
    bias = adapt(i - old, count, old === 0);
    n += Math.floor(i / count); i %= count;
    out.splice(i++, 0, n);
  }
  return String.fromCodePoint(...out);
}
function labels(input, change) {
  const at = input.lastIndexOf('@');
  const [head, name] = at < 0 ? ['', input] : [input.slice(0, at + 1), input.slice(at + 1)];
  return head + name.replace(/[\\u3002\\uFF0E\\uFF61]/g, '.').split('.').map(change).join('.');
}
module.exports = {
  version: '2.1.0',
  ucs2: { decode: (text) => [...text].map((c) => c.codePointAt(0)), encode: (points) => String.fromCodePoint(...points) },
  decode, encode,
  toASCII: (input) => labels(input, (label) => /[^\\0-\\x7F]/.test(label) ? 'xn--' + encode(label) : label),
  toUnicode: (input) => labels(input, (label) => /^xn--/.test(label) ? decode(label.slice(4).toLowerCase()) : label),
};`,
};
