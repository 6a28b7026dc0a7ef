import type { PackageSource } from './package-source.ts';

/** Packages of a few lines. */
export const SMALL_ONES: Readonly<Record<string, PackageSource>> = {
  'is-number': {
    files: {
      'index.js': `'use strict';\nmodule.exports = (num) => typeof num === 'number' ? num - num === 0 : typeof num === 'string' && num.trim() !== '' ? Number.isFinite(+num) : false;\n`,
    },
  },
  'is-odd': {
    files: {
      'index.js': `'use strict';\nmodule.exports = (value) => { const n = Math.abs(value); if (!require('is-number')(n)) throw new TypeError('expected a number'); if (!Number.isInteger(n)) throw new Error('expected an integer'); if (!Number.isSafeInteger(n)) throw new Error('value exceeds maximum safe integer'); return n % 2 === 1; };\n`,
    },
  },
  ms: {
    files: {
      'index.js': `'use strict';
const units = { ms: 1, s: 1000, m: 60000, h: 3600000, d: 86400000, w: 604800000, y: 31557600000 };
function parse(text) { const match = /^(-?(?:\\d+)?\\.?\\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(text); if (!match) return undefined; const unit = (match[2] || 'ms').toLowerCase(); return parseFloat(match[1]) * units[unit.startsWith('ms') || unit.startsWith('milli') ? 'ms' : unit[0]]; }
module.exports = (value, options = {}) => {
  if (typeof value === 'string' && value.length > 0) return parse(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('val is not a non-empty string or a valid number. val=' + JSON.stringify(value));
  const size = Math.abs(value);
  for (const [unit, name] of [['d', 'day'], ['h', 'hour'], ['m', 'minute'], ['s', 'second']]) if (size >= units[unit]) return options.long ? Math.round(value / units[unit]) + ' ' + name + (size >= units[unit] * 1.5 ? 's' : '') : Math.round(value / units[unit]) + unit;
  return value + (options.long ? ' ms' : 'ms');
};
`,
    },
  },
  nanoid: {
    files: {
      'index.js': `import { randomBytes } from 'node:crypto';
export const urlAlphabet = 'useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict';
export const customAlphabet = (alphabet, size = 21) => (length = size) => { let id = ''; while (id.length < length) for (const byte of randomBytes(length)) { const at = byte & 63; if (at < alphabet.length && id.length < length) id += alphabet[at]; } return id; };
export const nanoid = customAlphabet(urlAlphabet);
`,
    },
    manifest: { type: 'module', exports: { '.': './index.js' } },
  },
  uuid: {
    files: {
      'index.js': `'use strict';
const crypto = require('crypto');
const NIL = '00000000-0000-0000-0000-000000000000', MAX = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const text = (bytes) => { const hex = Buffer.from(bytes).toString('hex'); return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-' + hex.slice(12, 16) + '-' + hex.slice(16, 20) + '-' + hex.slice(20); };
const mark = (bytes, version) => { bytes[6] = (bytes[6] & 15) | (version << 4); bytes[8] = (bytes[8] & 63) | 128; return bytes; };
const validate = (value) => typeof value === 'string' && /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/i.test(value);
const parse = (value) => { if (!validate(value)) throw new TypeError('Invalid UUID'); return Uint8Array.from(Buffer.from(value.replace(/-/g, ''), 'hex')); };
const named = (hash, version) => { const make = (name, space) => text(mark(crypto.createHash(hash).update(Buffer.from(typeof space === 'string' ? parse(space) : space)).update(String(name)).digest().subarray(0, 16), version)); make.DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'; make.URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'; return make; };
let clock = 0;
const v1 = () => { const time = BigInt(Date.now()) * 10000n + BigInt(clock++ % 10000) + 122192928000000000n; const hex = time.toString(16).padStart(15, '0'); const rest = crypto.randomBytes(8); rest[0] = (rest[0] & 63) | 128; rest[2] |= 1; const tail = rest.toString('hex'); return hex.slice(7) + '-' + hex.slice(3, 7) + '-1' + hex.slice(0, 3) + '-' + tail.slice(0, 4) + '-' + tail.slice(4); };
const v7 = () => { const bytes = crypto.randomBytes(16); const hex = Date.now().toString(16).padStart(12, '0'); for (let i = 0; i < 6; i++) bytes[i] = parseInt(hex.slice(2 * i, 2 * i + 2), 16); return text(mark(bytes, 7)); };
module.exports = { NIL, MAX, v1, v3: named('md5', 3), v4: () => crypto.randomUUID(), v5: named('sha1', 5), v7, validate, version: (value) => { if (!validate(value)) throw new TypeError('Invalid UUID'); return parseInt(value.slice(14, 15), 16); }, parse, stringify: text };
`,
    },
  },
  cors: {
    files: {
      'index.js': `'use strict';
const defaults = { origin: '*', methods: 'GET,HEAD,PUT,PATCH,POST,DELETE', preflightContinue: false, optionsSuccessStatus: 204 };
const allowed = (origin, rule) => Array.isArray(rule) ? rule.some((one) => allowed(origin, one)) : typeof rule === 'string' ? origin === rule : rule instanceof RegExp ? rule.test(origin) : Boolean(rule);
const list = (value) => Array.isArray(value) ? value.join(',') : value;
const vary = (res, name) => { const before = res.getHeader('Vary'); res.setHeader('Vary', before ? before + ', ' + name : name); };
function answer(options, req, res, next, origin) {
  if (options.origin === false) return next();
  if (!origin || origin === '*') res.setHeader('Access-Control-Allow-Origin', '*');
  else if (typeof origin === 'string') { res.setHeader('Access-Control-Allow-Origin', origin); vary(res, 'Origin'); }
  else { const asked = req.headers.origin; if (asked !== undefined && allowed(asked, origin)) res.setHeader('Access-Control-Allow-Origin', asked); vary(res, 'Origin'); }
  if (options.credentials === true) res.setHeader('Access-Control-Allow-Credentials', 'true');
  const exposed = list(options.exposedHeaders);
  if (req.method === 'OPTIONS') {
    if (options.methods) res.setHeader('Access-Control-Allow-Methods', list(options.methods));
    const headers = list(options.allowedHeaders || options.headers);
    if (headers === undefined) { vary(res, 'Access-Control-Request-Headers'); if (req.headers['access-control-request-headers']) res.setHeader('Access-Control-Allow-Headers', req.headers['access-control-request-headers']); } else if (headers.length) res.setHeader('Access-Control-Allow-Headers', headers);
    if (options.maxAge !== undefined) res.setHeader('Access-Control-Max-Age', String(options.maxAge));
    if (exposed) res.setHeader('Access-Control-Expose-Headers', exposed);
    if (options.preflightContinue) return next();
    res.statusCode = options.optionsSuccessStatus; res.setHeader('Content-Length', '0'); return res.end();
  }
  if (exposed) res.setHeader('Access-Control-Expose-Headers', exposed);
  next();
}
module.exports = (given) => (req, res, next) => {
  const decide = typeof given === 'function' ? given : (_, callback) => callback(null, given);
  decide(req, (error, one) => {
    if (error) return next(error);
    const options = { ...defaults, ...one };
    if (typeof options.origin !== 'function') return answer(options, req, res, next, options.origin);
    options.origin(req.headers.origin, (failure, origin) => failure || !origin ? next(failure) : answer({ ...options, origin }, req, res, next, origin));
  });
};
`,
    },
  },
  'body-parser': {
    files: {
      'index.js': `'use strict';\nconst express = require('express');\nmodule.exports = { json: express.json, urlencoded: express.urlencoded, text: express.text, raw: express.raw };\n`,
    },
  },
  'cookie-parser': {
    files: {
      'index.js': `'use strict';
const crypto = require('crypto');
const parse = (text) => { const out = Object.create(null); for (const part of text.split(';')) { const cut = part.indexOf('='); if (cut < 0) continue; const key = part.slice(0, cut).trim(); if (out[key] === undefined) { let value = part.slice(cut + 1).trim().replace(/^"(.*)"$/, '$1'); try { value = decodeURIComponent(value); } catch {} out[key] = value; } } return out; };
const json = (value) => { if (typeof value !== 'string' || !value.startsWith('j:')) return value; try { return JSON.parse(value.slice(2)); } catch { return undefined; } };
const sign = (value, secret) => value + '.' + crypto.createHmac('sha256', secret).update(value).digest('base64').replace(/=+$/, '');
module.exports = (secret) => (req, res, next) => {
  if (req.cookies) return next();
  const secrets = secret === undefined ? [] : [].concat(secret);
  req.secret = secrets[0]; req.cookies = Object.create(null); req.signedCookies = Object.create(null);
  const all = parse(req.headers.cookie || '');
  for (const key of Object.keys(all)) {
    const value = all[key];
    if (secrets.length && value.startsWith('s:')) { const plain = value.slice(2, value.lastIndexOf('.')); req.signedCookies[key] = secrets.some((one) => sign(plain, one) === value.slice(2)) ? json(plain) : false; } else req.cookies[key] = json(value);
  }
  next();
};
`,
    },
  },
  helmet: {
    files: {
      'index.js': `'use strict';
const headers = { 'Content-Security-Policy': "default-src 'self';base-uri 'self';font-src 'self' https: data:;form-action 'self';frame-ancestors 'self';img-src 'self' data:;object-src 'none';script-src 'self';script-src-attr 'none';style-src 'self' https: 'unsafe-inline';upgrade-insecure-requests", 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Resource-Policy': 'same-origin', 'Origin-Agent-Cluster': '?1', 'Referrer-Policy': 'no-referrer', 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains', 'X-Content-Type-Options': 'nosniff', 'X-DNS-Prefetch-Control': 'off', 'X-Download-Options': 'noopen', 'X-Frame-Options': 'SAMEORIGIN', 'X-Permitted-Cross-Domain-Policies': 'none', 'X-XSS-Protection': '0' };
const option = { 'Content-Security-Policy': 'contentSecurityPolicy', 'Cross-Origin-Opener-Policy': 'crossOriginOpenerPolicy', 'Cross-Origin-Resource-Policy': 'crossOriginResourcePolicy', 'Strict-Transport-Security': 'strictTransportSecurity', 'X-Frame-Options': 'xFrameOptions', 'Referrer-Policy': 'referrerPolicy' };
function helmet(options = {}) {
  for (const key of Object.keys(options)) if (typeof options[key] === 'object') throw new Error("drydock: helmet's option '" + key + "' is not simulated; only true and false are");
  return (req, res, next) => { for (const name of Object.keys(headers)) if (options[option[name]] !== false) res.setHeader(name, headers[name]); res.removeHeader('X-Powered-By'); next(); };
}
module.exports = helmet; module.exports.default = helmet; module.exports.helmet = helmet;
`,
    },
  },
};
