import type { PackageSource } from './package-source.ts';

/** lodash: the functions on collections, objects, strings and functions that programs commonly call, and chains of them. */
export const LODASH: PackageSource = {
  files: {
    'index.js': `'use strict';\nmodule.exports = require('./lodash.js');\n`,
    'lodash.js': String.raw`'use strict';
const isObject = (v) => v !== null && (typeof v === 'object' || typeof v === 'function');
const isPlain = (v) => isObject(v) && typeof v !== 'function' && (Object.getPrototypeOf(v) === null || Object.getPrototypeOf(v) === Object.prototype);
const toPath = (path) => Array.isArray(path) ? path : String(path).replace(/\[(?:(\d+)|["']([^"']*)["'])\]/g, (_, a, b) => '.' + (a === undefined ? b : a)).split('.').filter((part, i) => part !== '' || i > 0);
const get = (object, path, fallback) => { let at = object; for (const key of toPath(path)) { if (at === null || at === undefined) return fallback; at = at[key]; } return at === undefined ? fallback : at; };
const set = (object, path, value) => { const keys = toPath(path); let at = object; keys.forEach((key, i) => { if (key === '__proto__' || key === 'constructor' || key === 'prototype') return; if (i === keys.length - 1) at[key] = value; else { if (!isObject(at[key])) at[key] = /^\d+$/.test(String(keys[i + 1])) ? [] : {}; at = at[key]; } }); return object; };
const matches = (source) => (object) => Object.keys(source).every((key) => object !== null && object !== undefined && (isObject(source[key]) && isObject(object[key]) ? matches(source[key])(object[key]) : isEqual(object[key], source[key])));
const iteratee = (by) => by === undefined || by === null ? (v) => v : typeof by === 'function' ? by : Array.isArray(by) ? (object) => isEqual(get(object, by[0]), by[1]) : typeof by === 'object' ? matches(by) : (object) => get(object, by);
const values = (c) => c === null || c === undefined ? [] : Array.isArray(c) ? c : typeof c === 'string' ? [...c] : Object.values(c);
const each = (c, run) => { if (Array.isArray(c) || typeof c === 'string') { for (let i = 0; i < c.length; i++) if (run(c[i], i, c) === false) break; } else if (c) for (const key of Object.keys(c)) if (run(c[key], key, c) === false) break; return c; };
const pairsOf = (c) => Array.isArray(c) || typeof c === 'string' ? [...c].map((v, i) => [v, i]) : c ? Object.keys(c).map((key) => [c[key], key]) : [];
function isEqual(a, b) {
  if (a === b || (a !== a && b !== b)) return true;
  if (!isObject(a) || !isObject(b) || Object.prototype.toString.call(a) !== Object.prototype.toString.call(b)) return false;
  if (a instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof RegExp) return String(a) === String(b);
  if (a instanceof Map || a instanceof Set) return isEqual([...a], [...b]);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
function cloneDeep(v, seen = new Map()) {
  if (!isObject(v) || typeof v === 'function') return v;
  if (seen.has(v)) return seen.get(v);
  if (v instanceof Date) return new Date(v);
  if (v instanceof RegExp) return new RegExp(v.source, v.flags);
  if (v instanceof Map) { const out = new Map(); seen.set(v, out); v.forEach((x, k) => out.set(k, cloneDeep(x, seen))); return out; }
  if (v instanceof Set) { const out = new Set(); seen.set(v, out); v.forEach((x) => out.add(cloneDeep(x, seen))); return out; }
  const out = Array.isArray(v) ? [] : Object.create(Object.getPrototypeOf(v));
  seen.set(v, out);
  for (const key of Object.keys(v)) out[key] = cloneDeep(v[key], seen);
  return out;
}
const merge = (object, ...sources) => { for (const source of sources) for (const key of Object.keys(source || {})) { if (key === '__proto__') continue; const v = source[key]; if (v === undefined) continue; if (isPlain(v) || Array.isArray(v)) object[key] = merge(isObject(object[key]) ? object[key] : Array.isArray(v) ? [] : {}, v); else object[key] = v; } return object; };
const compare = (a, b) => a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a === null ? 1 : b === null ? -1 : a < b ? -1 : a > b ? 1 : 0;
const orderBy = (c, bys, orders = []) => { const list = (Array.isArray(bys) ? bys : bys === undefined ? [(v) => v] : [bys]).map(iteratee); const directions = Array.isArray(orders) ? orders : [orders]; return values(c).map((v, i) => ({ v, i, keys: list.map((by) => by(v)) })).sort((a, b) => { for (let i = 0; i < list.length; i++) { const order = compare(a.keys[i], b.keys[i]); if (order !== 0) return directions[i] === 'desc' ? -order : order; } return a.i - b.i; }).map((one) => one.v); };
const words = (text) => String(text).normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/['’]/g, '').match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) || [];
const upperFirst = (text) => String(text).charAt(0).toUpperCase() + String(text).slice(1);
const flattenDepth = (list, depth) => (list || []).flat(depth);
const uniqBy = (list, by) => { const f = iteratee(by); const seen = []; const set = new Set(); return values(list).filter((v) => { const key = f(v); if (set.has(key)) return false; set.add(key); seen.push(key); return true; }); };
const group = (c, by, add) => { const f = iteratee(by); const out = {}; for (const [v] of pairsOf(c)) add(out, f(v), v); return out; };
const reduce = (c, f, ...start) => { const list = pairsOf(c); let at = 0; let sum = start.length ? start[0] : list[at++][0]; for (; at < list.length; at++) sum = f(sum, list[at][0], list[at][1], c); return sum; };
const sum = (list) => values(list).reduce((a, b) => a + b, 0);
const extreme = (list, by, better) => { const f = iteratee(by); let best; let key; for (const v of values(list)) { const k = f(v); if (k !== undefined && k !== null && (key === undefined || better(k, key))) { best = v; key = k; } } return best; };
const pickBy = (object, f = Boolean) => Object.fromEntries(Object.entries(object || {}).filter(([key, v]) => f(v, key)));
function debounce(run, wait = 0, options = {}) {
  let timer; let last; let result;
  const call = () => { const args = last; last = undefined; if (args) result = run.apply(args.self, args.args); return result; };
  function debounced(...args) { const first = timer === undefined; last = { self: this, args }; clearTimeout(timer); timer = setTimeout(() => { timer = undefined; if (options.trailing !== false) call(); }, wait); if (options.leading && first) call(); return result; }
  debounced.cancel = () => { clearTimeout(timer); timer = undefined; last = undefined; };
  debounced.flush = () => { clearTimeout(timer); timer = undefined; return call(); };
  return debounced;
}
function throttle(run, wait = 0, options = {}) {
  let timer; let last; let result;
  const later = () => { timer = undefined; if (last && options.trailing !== false) { fire(); } };
  const fire = () => { const args = last; last = undefined; result = run.apply(args.self, args.args); timer = setTimeout(later, wait); };
  function throttled(...args) { last = { self: this, args }; if (timer === undefined) { if (options.leading === false) timer = setTimeout(later, wait); else fire(); } return result; }
  throttled.cancel = () => { clearTimeout(timer); timer = undefined; last = undefined; };
  return throttled;
}
const _ = function lodash(value) { return new Chain(value, false); };
Object.assign(_, {
  VERSION: require('./package.json').version,
  chunk: (list, size = 1) => { const out = []; for (let i = 0; i < list.length; i += size) out.push(list.slice(i, i + size)); return out; },
  compact: (list) => values(list).filter(Boolean), concat: (list, ...more) => [].concat(list, ...more),
  difference: (list, ...others) => { const set = new Set(others.flat()); return list.filter((v) => !set.has(v)); },
  differenceBy: (list, other, by) => { const f = iteratee(by); const set = new Set(other.map(f)); return list.filter((v) => !set.has(f(v))); },
  drop: (list, n = 1) => list.slice(n), dropRight: (list, n = 1) => list.slice(0, Math.max(0, list.length - n)), take: (list, n = 1) => list.slice(0, n), takeRight: (list, n = 1) => n === 0 ? [] : list.slice(-n),
  takeWhile: (list, by) => { const f = iteratee(by); const at = list.findIndex((v) => !f(v)); return at < 0 ? list.slice() : list.slice(0, at); },
  dropWhile: (list, by) => { const f = iteratee(by); const at = list.findIndex((v) => !f(v)); return at < 0 ? [] : list.slice(at); },
  first: (list) => (list || [])[0], head: (list) => (list || [])[0], last: (list) => list && list[list.length - 1], nth: (list, n = 0) => list.at(n), initial: (list) => list.slice(0, -1), tail: (list) => list.slice(1),
  flatten: (list) => flattenDepth(list, 1), flattenDeep: (list) => flattenDepth(list, Infinity), flattenDepth: (list, n = 1) => flattenDepth(list, n), fromPairs: (list) => Object.fromEntries(list), toPairs: (o) => Object.entries(o || {}),
  indexOf: (list, v) => list.indexOf(v), findIndex: (list, by) => list.findIndex(iteratee(by)), findLastIndex: (list, by) => list.findLastIndex(iteratee(by)),
  intersection: (list, ...others) => uniqBy(list.filter((v) => others.every((other) => other.includes(v)))), union: (...lists) => uniqBy(lists.flat()), unionBy: (...lists) => { const by = lists.pop(); return uniqBy(lists.flat(), by); }, xor: (a, b) => [...a.filter((v) => !b.includes(v)), ...b.filter((v) => !a.includes(v))],
  join: (list, by = ',') => list.join(by), pull: (list, ...vs) => { for (let i = list.length - 1; i >= 0; i--) if (vs.includes(list[i])) list.splice(i, 1); return list; }, remove: (list, by) => { const f = iteratee(by); const out = []; for (let i = 0; i < list.length; ) if (f(list[i], i)) out.push(...list.splice(i, 1)); else i++; return out; },
  reverse: (list) => list.reverse(), slice: (list, a, b) => list.slice(a, b), uniq: (list) => uniqBy(list), uniqBy, uniqWith: (list, same) => list.filter((v, i) => !list.slice(0, i).some((w) => same(v, w))), without: (list, ...vs) => list.filter((v) => !vs.includes(v)),
  zip: (...lists) => Array.from({ length: Math.max(0, ...lists.map((l) => l.length)) }, (_x, i) => lists.map((l) => l[i])), unzip: (lists) => _.zip(...lists), zipObject: (keys, vs = []) => Object.fromEntries(keys.map((key, i) => [key, vs[i]])), zipWith: (...lists) => { const f = lists.pop(); return _.zip(...lists).map((row) => f(...row)); },
  countBy: (c, by) => group(c, by, (out, key) => { out[key] = (out[key] || 0) + 1; }), groupBy: (c, by) => group(c, by, (out, key, v) => { (Object.hasOwn(out, key) ? out[key] : (out[key] = [])).push(v); }), keyBy: (c, by) => group(c, by, (out, key, v) => { out[key] = v; }),
  partition: (c, by) => { const f = iteratee(by); const out = [[], []]; for (const v of values(c)) out[f(v) ? 0 : 1].push(v); return out; },
  every: (c, by) => { const f = iteratee(by); return pairsOf(c).every(([v, k]) => f(v, k, c)); }, some: (c, by) => { const f = iteratee(by); return pairsOf(c).some(([v, k]) => f(v, k, c)); },
  filter: (c, by) => { const f = iteratee(by); return pairsOf(c).filter(([v, k]) => f(v, k, c)).map(([v]) => v); }, reject: (c, by) => { const f = iteratee(by); return pairsOf(c).filter(([v, k]) => !f(v, k, c)).map(([v]) => v); },
  find: (c, by) => { const f = iteratee(by); const hit = pairsOf(c).find(([v, k]) => f(v, k, c)); return hit && hit[0]; }, findLast: (c, by) => values(c).findLast(iteratee(by)), map: (c, by) => { const f = iteratee(by); return pairsOf(c).map(([v, k]) => f(v, k, c)); }, flatMap: (c, by) => _.map(c, by).flat(),
  forEach: each, each, forEachRight: (c, run) => { values(c).slice().reverse().forEach(run); return c; }, includes: (c, v) => typeof c === 'string' ? c.includes(v) : values(c).includes(v), reduce, reduceRight: (c, f, start) => values(c).reduceRight(f, start),
  orderBy, sortBy: (c, ...bys) => orderBy(c, bys.flat().length ? bys.flat() : undefined), size: (c) => c === null || c === undefined ? 0 : typeof c === 'string' || Array.isArray(c) ? c.length : c instanceof Map || c instanceof Set ? c.size : Object.keys(c).length,
  sample: (c) => { const list = values(c); return list[Math.floor(Math.random() * list.length)]; }, sampleSize: (c, n = 1) => _.shuffle(c).slice(0, n), shuffle: (c) => { const list = values(c).slice(); for (let i = list.length - 1; i > 0; i--) { const j = Math.floor(Math.random() * (i + 1)); [list[i], list[j]] = [list[j], list[i]]; } return list; },
  assign: Object.assign, extend: Object.assign, clone: (v) => Array.isArray(v) ? v.slice() : isObject(v) ? Object.assign(Object.create(Object.getPrototypeOf(v)), v) : v, cloneDeep: (v) => cloneDeep(v),
  defaults: (o, ...sources) => { for (const source of sources) for (const key of Object.keys(source || {})) if (o[key] === undefined) o[key] = source[key]; return o; }, defaultsDeep: (o, ...sources) => { for (const source of sources) for (const key of Object.keys(source || {})) { if (o[key] === undefined) o[key] = cloneDeep(source[key]); else if (isPlain(o[key]) && isPlain(source[key])) _.defaultsDeep(o[key], source[key]); } return o; },
  entries: (o) => Object.entries(o || {}), keys: (o) => Object.keys(o || {}), values: (o) => values(o), get, set, has: (o, path) => { let at = o; for (const key of toPath(path)) { if (!isObject(at) || !Object.hasOwn(at, key)) return false; at = at[key]; } return true; }, unset: (o, path) => { const keys = toPath(path); const last = keys.pop(); const at = keys.length ? get(o, keys) : o; return at === undefined || delete at[last]; }, update: (o, path, f) => set(o, path, f(get(o, path))),
  findKey: (o, by) => { const f = iteratee(by); return Object.keys(o).find((key) => f(o[key], key, o)); }, forOwn: each, forIn: each, invert: (o) => Object.fromEntries(Object.entries(o).map(([k, v]) => [v, k])), mapKeys: (o, by) => { const f = iteratee(by); return Object.fromEntries(Object.entries(o).map(([k, v]) => [f(v, k), v])); }, mapValues: (o, by) => { const f = iteratee(by); return Object.fromEntries(Object.entries(o || {}).map(([k, v]) => [k, f(v, k)])); },
  merge, omit: (o, ...keys) => { const out = cloneDeep(o); for (const key of keys.flat()) _.unset(out, key); return out; }, omitBy: (o, f) => pickBy(o, (v, k) => !f(v, k)), pick: (o, ...keys) => { const out = {}; for (const key of keys.flat()) if (_.has(o, key)) set(out, key, get(o, key)); return out; }, pickBy, result: (o, path, fallback) => { const v = get(o, path, fallback); return typeof v === 'function' ? v.call(o) : v; }, transform: (o, f, out = {}) => { each(o, (v, k) => f(out, v, k, o)); return out; },
  isArray: Array.isArray, isBoolean: (v) => typeof v === 'boolean', isDate: (v) => v instanceof Date, isEmpty: (v) => v === null || v === undefined || typeof v === 'number' || typeof v === 'boolean' || _.size(v) === 0, isEqual, isError: (v) => v instanceof Error, isFinite: Number.isFinite, isFunction: (v) => typeof v === 'function', isInteger: Number.isInteger, isMap: (v) => v instanceof Map, isMatch: (o, source) => matches(source)(o), isNaN: Number.isNaN, isNil: (v) => v === null || v === undefined, isNull: (v) => v === null, isNumber: (v) => typeof v === 'number', isObject, isObjectLike: (v) => isObject(v) && typeof v !== 'function', isPlainObject: isPlain, isRegExp: (v) => v instanceof RegExp, isSet: (v) => v instanceof Set, isString: (v) => typeof v === 'string', isSymbol: (v) => typeof v === 'symbol', isUndefined: (v) => v === undefined,
  castArray: (v) => Array.isArray(v) ? v : [v], toArray: values, toNumber: Number, toInteger: (v) => Math.trunc(Number(v)) || 0, toString: (v) => v === null || v === undefined ? '' : String(v), toPath,
  add: (a, b) => a + b, ceil: (n, p = 0) => Math.ceil(n * 10 ** p) / 10 ** p, floor: (n, p = 0) => Math.floor(n * 10 ** p) / 10 ** p, round: (n, p = 0) => Number(Math.round(Number(n + 'e' + p)) + 'e' + -p), divide: (a, b) => a / b, multiply: (a, b) => a * b, subtract: (a, b) => a - b, max: (list) => extreme(list, undefined, (a, b) => a > b), maxBy: (list, by) => extreme(list, by, (a, b) => a > b), min: (list) => extreme(list, undefined, (a, b) => a < b), minBy: (list, by) => extreme(list, by, (a, b) => a < b), mean: (list) => sum(list) / list.length, meanBy: (list, by) => sum(list.map(iteratee(by))) / list.length, sum, sumBy: (list, by) => sum(values(list).map(iteratee(by))),
  clamp: (n, low, high) => Math.min(high, Math.max(low, n)), inRange: (n, a, b) => b === undefined ? n >= 0 && n < a : n >= Math.min(a, b) && n < Math.max(a, b), random: (low = 0, high, float) => { if (high === undefined) { high = low; low = 0; } return float || !Number.isInteger(low) || !Number.isInteger(high) ? low + Math.random() * (high - low) : low + Math.floor(Math.random() * (high - low + 1)); },
  camelCase: (t) => words(t).map((w, i) => i === 0 ? w.toLowerCase() : upperFirst(w.toLowerCase())).join(''), capitalize: (t) => upperFirst(String(t).toLowerCase()), kebabCase: (t) => words(t).map((w) => w.toLowerCase()).join('-'), snakeCase: (t) => words(t).map((w) => w.toLowerCase()).join('_'), startCase: (t) => words(t).map(upperFirst).join(' '), lowerCase: (t) => words(t).map((w) => w.toLowerCase()).join(' '), upperCase: (t) => words(t).map((w) => w.toUpperCase()).join(' '), upperFirst, lowerFirst: (t) => t.charAt(0).toLowerCase() + t.slice(1), toLower: (t) => String(t).toLowerCase(), toUpper: (t) => String(t).toUpperCase(), words: (t) => words(t),
  endsWith: (t, x) => t.endsWith(x), startsWith: (t, x) => t.startsWith(x), escape: (t) => String(t).replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]), pad: (t, n = 0, by = ' ') => { t = String(t); const room = Math.max(0, n - t.length); return t.padStart(t.length + Math.floor(room / 2), by).padEnd(Math.max(n, t.length), by); }, padEnd: (t, n, by) => String(t).padEnd(n, by), padStart: (t, n, by) => String(t).padStart(n, by), repeat: (t, n = 1) => String(t).repeat(n), replace: (t, a, b) => String(t).replace(a, b), split: (t, by) => String(t).split(by), trim: (t, chars) => chars === undefined ? String(t).trim() : String(t).replace(new RegExp('^[' + chars + ']+|[' + chars + ']+$', 'g'), ''), truncate: (t, { length = 30, omission = '...' } = {}) => t.length <= length ? t : t.slice(0, length - omission.length) + omission,
  template: (text, { interpolate = /<%=([\s\S]+?)%>|\$\{([^}]+)\}/g } = {}) => (data = {}) => text.replace(interpolate, (_m, a, b) => { const path = (a || b).trim(); if (!/^[\w.[\]'"]+$/.test(path)) throw new Error('drydock: code in a template is not simulated: ' + path); const v = get(data, path); return v === undefined || v === null ? '' : v; }),
  after: (n, run) => (...args) => --n < 1 ? run(...args) : undefined, before: (n, run) => { let result; return (...args) => { if (--n > 0) result = run(...args); return result; }; }, curry: (run, n = run.length) => { const collect = (...args) => args.length >= n ? run(...args) : (...more) => collect(...args, ...more); return collect; }, debounce, throttle, defer: (run, ...args) => setTimeout(run, 1, ...args), delay: (run, ms, ...args) => setTimeout(run, ms, ...args), flip: (run) => (...args) => run(...args.reverse()), memoize: (run, key = (v) => v) => { const memo = (...args) => { const k = key(...args); if (!memo.cache.has(k)) memo.cache.set(k, run(...args)); return memo.cache.get(k); }; memo.cache = new Map(); return memo; }, negate: (f) => (...args) => !f(...args), once: (run) => { let done = false; let result; return (...args) => { if (!done) { done = true; result = run(...args); } return result; }; }, partial: (run, ...first) => (...rest) => run(...first, ...rest), unary: (run) => (v) => run(v), wrap: (v, run) => (...args) => run(v, ...args),
  constant: (v) => () => v, identity: (v) => v, iteratee, matches, property: (path) => (o) => get(o, path), noop: () => undefined, range: (a, b, step) => { if (b === undefined) { b = a; a = 0; } step = step === undefined ? (a < b ? 1 : -1) : step; const out = []; if (step > 0) for (let i = a; i < b; i += step) out.push(i); else if (step < 0) for (let i = a; i > b; i += step) out.push(i); return out; }, rangeRight: (...args) => _.range(...args).reverse(), times: (n, f = (i) => i) => Array.from({ length: n }, (_x, i) => f(i)), uniqueId: ((n) => (prefix = '') => prefix + ++n)(0), flow: (...fs) => (v, ...more) => fs.flat().reduce((at, f, i) => i === 0 ? f(at, ...more) : f(at), v), flowRight: (...fs) => _.flow(...fs.flat().reverse()), tap: (v, f) => { f(v); return v; }, thru: (v, f) => f(v), attempt: (f, ...args) => { try { return f(...args); } catch (error) { return error; } }, cond: (rows) => (...args) => { for (const [test, run] of rows) if (test(...args)) return run(...args); }, defaultTo: (v, fallback) => v === undefined || v === null || v !== v ? fallback : v,
});
_.chain = (value) => new Chain(value, true);
const single = new Set(['head', 'first', 'last', 'get', 'has', 'find', 'reduce', 'sum', 'sumBy', 'max', 'maxBy', 'min', 'minBy', 'mean', 'meanBy', 'join', 'size', 'includes', 'every', 'some', 'isEmpty', 'isEqual', 'findIndex', 'indexOf', 'sample', 'nth', 'camelCase', 'kebabCase', 'snakeCase', 'capitalize']);
class Chain { constructor(value, explicit) { this.__wrapped__ = value; this.explicit = explicit; Object.defineProperty(this, 'explicit', { enumerable: false }); } value() { return this.__wrapped__; } valueOf() { return this.__wrapped__; } toJSON() { return this.__wrapped__; } }
for (const name of Object.keys(_)) if (typeof _[name] === 'function' && !(name in Chain.prototype)) Object.defineProperty(Chain.prototype, name, { configurable: true, writable: true, value(...args) { const result = _[name](this.__wrapped__, ...args); return !this.explicit && single.has(name) ? result : new Chain(result, this.explicit); } });
module.exports = _;
`,
    'get.js': `'use strict';\nmodule.exports = require('./lodash.js').get;\n`,
    'set.js': `'use strict';\nmodule.exports = require('./lodash.js').set;\n`,
    'debounce.js': `'use strict';\nmodule.exports = require('./lodash.js').debounce;\n`,
    'throttle.js': `'use strict';\nmodule.exports = require('./lodash.js').throttle;\n`,
    'cloneDeep.js': `'use strict';\nmodule.exports = require('./lodash.js').cloneDeep;\n`,
    'merge.js': `'use strict';\nmodule.exports = require('./lodash.js').merge;\n`,
    'isEqual.js': `'use strict';\nmodule.exports = require('./lodash.js').isEqual;\n`,
    'groupBy.js': `'use strict';\nmodule.exports = require('./lodash.js').groupBy;\n`,
    'sortBy.js': `'use strict';\nmodule.exports = require('./lodash.js').sortBy;\n`,
    'chunk.js': `'use strict';\nmodule.exports = require('./lodash.js').chunk;\n`,
  },
  manifest: { main: 'lodash.js' },
};
