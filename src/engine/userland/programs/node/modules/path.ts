import type { Builtin } from '../process/builtin.ts';

const source = String.raw`'use strict';
function check(value, name) { if (typeof value !== 'string') throw binding.invalidType(name, 'of type string', value); }
function normalizeParts(path, absolute) {
  const out = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (out.length > 0 && out[out.length - 1] !== '..') out.pop();
      else if (!absolute) out.push('..');
    } else out.push(part);
  }
  return out.join('/');
}
const posix = {
  resolve(...parts) {
    let path = ''; let absolute = false;
    for (let i = parts.length - 1; i >= -1 && !absolute; i--) {
      const part = i >= 0 ? parts[i] : process.cwd();
      check(part, 'paths[' + i + ']');
      if (part.length === 0) continue;
      path = part + '/' + path;
      absolute = part[0] === '/';
    }
    path = normalizeParts(path, absolute);
    return absolute ? '/' + path : path.length > 0 ? path : '.';
  },
  normalize(path) {
    check(path, 'path');
    if (path.length === 0) return '.';
    const absolute = path[0] === '/'; const trailing = path[path.length - 1] === '/';
    let out = normalizeParts(path, absolute);
    if (out.length === 0) return absolute ? '/' : trailing ? './' : '.';
    if (trailing) out += '/';
    return absolute ? '/' + out : out;
  },
  isAbsolute(path) { check(path, 'path'); return path.length > 0 && path[0] === '/'; },
  join(...parts) {
    if (parts.length === 0) return '.';
    let joined;
    for (const part of parts) { check(part, 'path'); if (part.length > 0) joined = joined === undefined ? part : joined + '/' + part; }
    return joined === undefined ? '.' : posix.normalize(joined);
  },
  relative(from, to) {
    check(from, 'from'); check(to, 'to');
    from = posix.resolve(from); to = posix.resolve(to);
    if (from === to) return '';
    const a = from === '/' ? [] : from.slice(1).split('/'); const b = to === '/' ? [] : to.slice(1).split('/');
    let i = 0;
    while (i < a.length && i < b.length && a[i] === b[i]) i++;
    return [...a.slice(i).map(() => '..'), ...b.slice(i)].join('/');
  },
  toNamespacedPath(path) { return path; },
  dirname(path) {
    check(path, 'path');
    if (path.length === 0) return '.';
    const trimmed = path.replace(/\/+$/, '');
    if (trimmed === '') return '/';
    const at = trimmed.lastIndexOf('/');
    if (at < 0) return '.';
    return trimmed.slice(0, at).replace(/\/+$/, '') || '/';
  },
  basename(path, suffix) {
    check(path, 'path');
    if (suffix !== undefined) check(suffix, 'suffix');
    const trimmed = path.replace(/\/+$/, '');
    const base = trimmed.slice(trimmed.lastIndexOf('/') + 1);
    return suffix !== undefined && base !== suffix && base.endsWith(suffix) ? base.slice(0, base.length - suffix.length) : base;
  },
  extname(path) {
    check(path, 'path');
    const base = posix.basename(path);
    const at = base.lastIndexOf('.');
    return at <= 0 || /^\.+$/.test(base) && base.length === 2 ? '' : base.slice(at);
  },
  format(object) {
    if (object === null || typeof object !== 'object') throw binding.invalidType('pathObject', 'of type object', object);
    const dir = object.dir || object.root;
    const ext = object.ext ? (object.ext[0] === '.' ? '' : '.') + object.ext : '';
    const base = object.base || (object.name || '') + ext;
    if (!dir) return base;
    return dir === object.root ? dir + base : dir + '/' + base;
  },
  parse(path) {
    check(path, 'path');
    const root = path[0] === '/' ? '/' : '';
    const base = posix.basename(path); const ext = posix.extname(path);
    let dir = posix.dirname(path);
    if (!path.replace(/\/+$/, '').includes('/')) dir = root;
    return { root, dir, base, ext, name: ext === '' ? base : base.slice(0, -ext.length) };
  },
  matchesGlob(path, pattern) { return new RegExp('^' + pattern.replace(/[.+^$()|[\]\\{}]/g, '\\$&').replace(/\*\*\/?/g, '\0').replace(/\*/g, '[^/]*').replace(/\?/g, '[^/]').replace(/\0/g, '.*') + '$').test(path); },
  sep: '/', delimiter: ':', win32: null, posix: null,
};
const back = (text) => text.replace(/\//g, '\\');
const forth = (text) => text.replace(/\\/g, '/');
const win32 = { ...posix, sep: '\\', delimiter: ';' };
for (const name of ['join', 'normalize', 'dirname', 'basename', 'extname', 'relative']) win32[name] = (...args) => back(posix[name](...args.map((a) => typeof a === 'string' ? forth(a) : a)));
win32.isAbsolute = (path) => /^([a-zA-Z]:)?[\\/]/.test(path);
posix.win32 = win32.win32 = win32;
posix.posix = win32.posix = posix;
module.exports = posix;
`;

/** path: POSIX's, and Windows' as far as joining and taking apart go. */
export const path: Builtin = { name: 'path', source, natives: (node) => ({ ...node.argumentErrors }) };
export const pathPosix: Builtin = { name: 'path/posix', source: `module.exports = require('path').posix;` };
export const pathWin32: Builtin = { name: 'path/win32', source: `module.exports = require('path').win32;` };
