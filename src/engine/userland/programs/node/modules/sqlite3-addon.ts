import type { Builtin } from '../process/builtin.ts';
import { sqliteBinding } from './sqlite-binding.ts';

// DIFFERS: the addon of the package sqlite3 is SQLite 3.49.1; the package brings another version. interrupt() and the limits of configure() have no effect.

const source = `'use strict';
const OPEN = { READONLY: 1, READWRITE: 2, CREATE: 4, FULLMUTEX: 0x10000, URI: 0x40, SHAREDCACHE: 0x20000, PRIVATECACHE: 0x40000 };
const CODES = 'OK ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL CANTOPEN PROTOCOL EMPTY SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB'.split(' ');
const LIMITS = 'LENGTH SQL_LENGTH COLUMN EXPR_DEPTH COMPOUND_SELECT VDBE_OP FUNCTION_ARG ATTACHED LIKE_PATTERN_LENGTH VARIABLE_NUMBER TRIGGER_DEPTH WORKER_THREADS'.split(' ');
const MISUSE = 21;
const states = new WeakMap();
const isFunction = (value) => typeof value === 'function';
function failure(code, message) {
  const text = binding.codeName(code) + ': ' + message;
  const error = binding.made(text);
  error.errno = code;
  error.code = binding.codeName(code);
  return error;
}
function optionalFunction(i, value) { if (value !== undefined && !isFunction(value)) throw new TypeError('Argument ' + i + ' must be a function'); return value; }
const emit = (object, ...args) => object.emit(...args);
function process_(db) {
  const it = states.get(db);
  if (!it.open && it.locked && it.queue.length > 0) {
    const error = failure(MISUSE, 'Database handle is closed');
    let called = false;
    for (const { callback } of it.queue.splice(0)) if (isFunction(callback)) { callback.call(db, error); called = true; }
    if (!called) emit(db, 'error', error);
    return;
  }
  while (it.open && (!it.locked || it.pending === 0) && it.queue.length > 0) {
    const next = it.queue[0];
    if (next.exclusive && it.pending > 0) break;
    it.queue.shift();
    it.locked = next.exclusive;
    next.run();
    if (it.locked) break;
  }
}
function schedule(db, run, callback, exclusive) {
  const it = states.get(db);
  if (!it.open && it.locked) {
    const error = failure(MISUSE, 'Database is closed');
    if (isFunction(callback)) callback.call(db, error); else emit(db, 'error', error);
    return;
  }
  if (!it.open || ((it.locked || exclusive || it.serialize) && it.pending > 0)) it.queue.push({ run, callback, exclusive: exclusive || it.serialize });
  else { it.locked = exclusive; run(); }
}
class Database {
  constructor(filename, ...rest) {
    if (typeof filename !== 'string') throw new TypeError('String expected');
    const mode = typeof rest[0] === 'number' && Number.isInteger(rest[0]) ? rest.shift() : OPEN.READWRITE | OPEN.CREATE | OPEN.FULLMUTEX;
    const callback = isFunction(rest[0]) ? rest[0] : undefined;
    Object.defineProperty(this, 'filename', { value: filename });
    Object.defineProperty(this, 'mode', { value: mode });
    const it = { open: false, locked: false, pending: 0, serialize: false, closing: false, queue: [], work: null, on: new Set() };
    states.set(this, it);
    binding.pooled(0, () => {
      let path = filename;
      if (mode & OPEN.URI && path.startsWith('file:')) path = decodeURIComponent(path.slice(5).replace(/[?].*$/, '').replace(/^[/][/]/, '')) || ':memory:';
      const wrong = (mode & (OPEN.READONLY | OPEN.READWRITE)) === 0;
      const made = wrong ? { fault: { code: MISUSE, message: 'bad parameter or other API misuse' } } : binding.open(path === ':memory:' || path === '' || /mode=memory/.test(filename) ? undefined : path, Boolean(mode & OPEN.READONLY), Boolean(mode & OPEN.CREATE));
      let argument = null;
      if (made.fault) argument = failure(made.fault.code, made.fault.message);
      else { it.work = made; it.open = true; }
      if (callback) callback.call(this, argument);
      else if (!it.open) emit(this, 'error', argument);
      if (it.open) { emit(this, 'open'); process_(this); }
    });
  }
  get open() { return states.get(this).open; }
  close(callback) {
    optionalFunction(0, callback);
    schedule(this, () => {
      const it = states.get(this);
      it.pending++;
      it.closing = true;
      binding.pooled(1, () => {
        it.pending--;
        it.closing = false;
        let argument = null;
        if (it.statements > 0) argument = failure(5, 'unable to close due to unfinalized statements or unfinished backups');
        else { it.work.close(); it.open = false; }
        if (isFunction(callback)) callback.call(this, argument);
        else if (it.open) emit(this, 'error', argument);
        if (!it.open) { emit(this, 'close'); process_(this); }
      });
    }, callback, true);
    return this;
  }
  exec(sql, callback) {
    if (typeof sql !== 'string') throw new TypeError('Argument 0 must be a string');
    optionalFunction(1, callback);
    schedule(this, () => {
      const it = states.get(this);
      it.pending++;
      binding.pooled(1, () => {
        const ran = [];
        const answer = it.work.exec(sql, ran);
        for (const text of ran) traced(this, text);
        it.pending--;
        if (answer && answer.fault) {
          const error = failure(answer.fault.code, answer.fault.message);
          if (isFunction(callback)) callback.call(this, error); else emit(this, 'error', error);
        } else if (isFunction(callback)) callback.call(this, null);
        process_(this);
      });
    }, callback, true);
    return this;
  }
  wait(callback) {
    optionalFunction(0, callback);
    schedule(this, () => { if (isFunction(callback)) callback.call(this, null); process_(this); }, callback, true);
    return this;
  }
  loadExtension() { throw new Error("drydock: sqlite3's loadExtension is not simulated"); }
  serialize(callback) { return mode(this, true, callback); }
  parallelize(callback) { return mode(this, false, callback); }
  configure(option, value, more) {
    if (arguments.length < 2) throw new TypeError('Expected 2 arguments');
    const it = states.get(this);
    if (option === 'trace' || option === 'profile' || option === 'change') schedule(this, () => { if (it.on.has(option)) it.on.delete(option); else it.on.add(option); }, undefined, false);
    else if (option === 'busyTimeout') { if (typeof value !== 'number') throw new TypeError('Value must be an integer'); }
    else if (option === 'limit') {
      if (arguments.length < 3) throw new TypeError('Expected 3 arguments');
      if (typeof value !== 'number') throw new TypeError('limit id must be an integer');
      if (typeof more !== 'number') throw new TypeError('limit value must be an integer');
    } else throw new TypeError(option + ' is not a valid configuration option');
    process_(this);
    return this;
  }
  interrupt() {
    const it = states.get(this);
    if (!it.open) throw new Error('Database is not open');
    if (it.closing) throw new Error('Database is closing');
    return this;
  }
}
function mode(db, on, callback) {
  optionalFunction(0, callback);
  const it = states.get(db);
  const before = it.serialize;
  it.serialize = on;
  if (isFunction(callback)) { callback.call(db); it.serialize = before; }
  process_(db);
  return db;
}
function traced(db, sql) {
  const it = states.get(db);
  if (it.on.has('trace')) emit(db, 'trace', sql);
  if (it.on.has('profile')) emit(db, 'profile', sql, 0);
}
const SHAPE = { bigints: false, lists: false, bare: false, exact: false };
function withBuffers(row) { for (const name of Object.keys(row)) if (row[name] instanceof Uint8Array) row[name] = Buffer.from(row[name]); return row; }
class Statement {
  constructor(db, sql, callback) {
    if (!(db instanceof Database)) throw new TypeError('Database object expected');
    if (typeof sql !== 'string') throw new TypeError('SQL query expected');
    if (callback !== undefined && !isFunction(callback)) throw new TypeError('Callback expected');
    Object.defineProperty(this, 'sql', { value: sql });
    const it = { db, prepared: false, locked: false, finalized: false, queue: [], work: null, status: 'ok', values: [] };
    states.set(this, it);
    const home = states.get(db);
    schedule(db, () => {
      home.pending++;
      it.locked = true;
      binding.pooled(1, () => {
        const made = home.work.prepare(sql);
        if (made && made.fault) {
          it.status = 'error';
          failed(this, made.fault, callback);
          finalize(this);
        } else {
          if (made) { it.work = made; home.statements = (home.statements || 0) + 1; }
          it.prepared = true;
          if (isFunction(callback)) callback.call(this, null);
        }
        ended(this);
      });
    }, callback, false);
  }
  bind(...args) { return task(this, bindings(args), (it, callback) => { const answer = bound(it, callback.parameters, false); return answer || { done: () => isFunction(callback.fn) && callback.fn.call(this, null) }; }); }
  get(...args) {
    return task(this, bindings(args), (it, { parameters, fn }) => {
      let row;
      if (it.status !== 'done' || parameters) {
        const answer = bound(it, parameters, false);
        if (answer) return answer;
        const next = it.work ? it.work.next(SHAPE) : { fault: { code: MISUSE, message: 'not an error' } };
        if (next.fault) return next;
        it.status = next.row === null ? 'done' : 'row';
        if (next.row !== null) row = withBuffers(next.row);
      }
      return { done: () => { if (isFunction(fn)) { if (row) fn.call(this, null, row); else fn.call(this, null); } } };
    });
  }
  run(...args) {
    return task(this, bindings(args), (it, { parameters, fn }) => {
      const answer = bound(it, parameters, true);
      if (answer) return answer;
      const ran = it.work ? it.work.run(true) : { fault: { code: MISUSE, message: 'not an error' } };
      if (ran.fault) return ran;
      it.status = 'done';
      return { done: () => { if (isFunction(fn)) { this.lastID = Number(ran.last); this.changes = ran.changes; fn.call(this, null); } } };
    });
  }
  all(...args) {
    return task(this, bindings(args), (it, { parameters, fn }) => {
      const answer = bound(it, parameters, true);
      if (answer) return answer;
      const all = it.work ? it.work.rows(SHAPE) : { fault: { code: MISUSE, message: 'not an error' } };
      if (all.fault) return all;
      it.status = 'done';
      return { done: () => { if (isFunction(fn)) fn.call(this, null, all.rows.map(withBuffers)); } };
    });
  }
  each(...args) {
    const completed = args.length >= 2 && isFunction(args.at(-1)) && isFunction(args.at(-2)) ? args.pop() : undefined;
    return task(this, bindings(args), (it, { parameters, fn }) => {
      const answer = bound(it, parameters, true);
      const all = answer || (it.work ? it.work.rows(SHAPE) : { fault: { code: MISUSE, message: 'not an error' } });
      if (!all.fault) it.status = 'done';
      return { fault: all.fault, done: () => {
        const rows = all.rows || [];
        if (isFunction(fn)) for (const row of rows) fn.call(this, null, withBuffers(row));
        if (completed) completed.call(this, null, rows.length);
      } };
    });
  }
  reset(callback) { optionalFunction(0, callback); return task(this, { fn: callback }, (it) => { if (it.work) it.work.reset(); it.status = 'ok'; return { done: () => isFunction(callback) && callback.call(this, null) }; }, true); }
  finalize(callback) {
    optionalFunction(0, callback);
    later(this, { fn: callback, run: () => { finalize(this); if (isFunction(callback)) callback.call(this); } });
    return states.get(this).db;
  }
}
function bindings(args) {
  const fn = isFunction(args.at(-1)) ? args.pop() : undefined;
  if (args.length === 0) return { fn };
  const [first] = args;
  if (Array.isArray(first)) return { fn, parameters: first.length > 0 ? first.map(value) : undefined };
  if (typeof first !== 'object' || first === null || first instanceof RegExp || first instanceof Date || Buffer.isBuffer(first)) return { fn, parameters: args.map(value) };
  const names = Object.keys(first);
  return { fn, parameters: names.length > 0 ? names.map((name) => ({ name, value: value(first[name]) })) : undefined, named: true };
}
function value(given) {
  switch (typeof given) {
    case 'number': return Number.isInteger(given) && given === (given | 0) ? BigInt(given) : given;
    case 'string': case 'boolean': return given;
    case 'object':
      if (given === null) return null;
      if (given instanceof RegExp) return String(given);
      if (Buffer.isBuffer(given)) return given;
      if (given instanceof Date) return Number(given);
      return '[object Object]';
    case 'function': return '[object Object]';
    default: return undefined;
  }
}
function bound(it, parameters, anew) {
  if (!it.work) return undefined;
  if (!parameters) { if (anew) it.work.reset(); return undefined; }
  let values = parameters;
  const out = [];
  let wrong = false;
  parameters.forEach((one, i) => {
    if (one === null || typeof one !== 'object' || !('name' in one)) { out[i] = one; return; }
    const number = String(Number(one.name)) === one.name ? Number(one.name) : it.work.numberOf(one.name);
    if (number === 0) wrong = true; else out[number - 1] = one.value;
  });
  if (wrong) return { fault: { code: 25, message: 'column index out of range' } };
  values = Array.from(out);
  const answer = it.work.bind(values);
  return answer && answer.fault ? answer : undefined;
}
function failed(statement, fault, callback) {
  const error = failure(fault.code, fault.message);
  if (isFunction(callback)) callback.call(statement, error); else emit(statement, 'error', error);
}
function later(statement, call) {
  const it = states.get(statement);
  if (it.finalized) { it.queue.push(call); clean(statement); }
  else if (!it.prepared || it.locked) it.queue.push(call);
  else call.run();
}
function task(statement, baton, work, quiet) {
  const it = states.get(statement);
  later(statement, { fn: baton.fn, run() {
    it.locked = true;
    const home = states.get(it.db);
    home.pending++;
    binding.pooled(1, () => {
      if (!home.open) { failed(statement, { code: MISUSE, message: 'Database handle is closed' }, baton.fn); ended(statement); return; }
      const before = home.on.has('change') ? home.work.ask('SELECT total_changes()') : undefined;
      const answer = work(it, baton);
      if (!quiet && it.work) traced(it.db, it.work.expanded());
      if (before !== undefined) changed(it.db, statement.sql, before[0][0]);
      if (answer.fault) { it.status = 'error'; if (answer.done) answer.done(); failed(statement, answer.fault, baton.fn); }
      else answer.done();
      ended(statement);
    });
  } });
  return statement;
}
function changed(db, sql, before) {
  const { work } = states.get(db);
  const [[after, last]] = work.ask('SELECT total_changes(), last_insert_rowid()');
  const [, verb, table] = /^\\s*(INSERT|REPLACE|UPDATE|DELETE)(?:\\s+OR\\s+\\w+)?(?:\\s+INTO|\\s+FROM)?\\s+["'\\x60[]?(\\w+)/i.exec(sql) || [];
  if (verb && after > before) emit(db, 'change', verb.toLowerCase().replace('replace', 'insert'), 'main', table, last);
}
function ended(statement) {
  const it = states.get(statement);
  it.locked = false;
  states.get(it.db).pending--;
  if (it.finalized) { if (it.queue.length > 0) clean(statement); }
  else while (it.prepared && !it.locked && !it.finalized && it.queue.length > 0) it.queue.shift().run();
  process_(it.db);
}
function finalize(statement) {
  const it = states.get(statement);
  it.finalized = true;
  clean(statement);
  if (it.work) { it.work.finalize(); states.get(it.db).statements--; }
  it.work = null;
}
function clean(statement) {
  const it = states.get(statement);
  const queue = it.queue.splice(0);
  if (!it.prepared || queue.length === 0) return;
  const error = failure(MISUSE, 'Statement is already finalized');
  let called = false;
  for (const { fn } of queue) if (isFunction(fn)) { fn.call(statement, error); called = true; }
  if (!called) emit(statement, 'error', error);
}
class Backup {
  constructor(db, filename, destination, from, isDestination, callback) {
    if (!(db instanceof Database)) throw new TypeError('Database object expected');
    if (typeof filename !== 'string') throw new TypeError('Backup filename expected');
    if (!isDestination) throw new Error("drydock: sqlite3's backup() into an open database is not simulated");
    const it = { db, filename, idle: true, completed: false, failed: false, finished: false, remaining: -1, pageCount: -1 };
    states.set(this, it);
    const getter = (name) => Object.defineProperty(this, name, { get: () => it[name], enumerable: false });
    for (const name of ['idle', 'completed', 'failed', 'remaining', 'pageCount']) getter(name);
    binding.pooled(1, () => { if (isFunction(callback)) callback.call(this, null); });
  }
  step(pages, callback) {
    const it = states.get(this);
    binding.pooled(1, () => {
      const { work } = states.get(it.db);
      const [[count]] = work.ask('PRAGMA page_count');
      it.pageCount = count;
      it.remaining = 0;
      it.completed = true;
      let error = null;
      try { require('fs').writeFileSync(it.filename, work.bytes()); } catch { it.completed = false; it.failed = true; error = failure(14, 'unable to open database file'); }
      if (isFunction(callback)) callback.call(this, error, it.completed); else if (error) emit(this, 'error', error);
    });
    return this;
  }
  finish(callback) { states.get(this).finished = true; if (isFunction(callback)) binding.pooled(1, () => callback.call(this, null)); return this; }
}
for (const Class of [Database, Statement, Backup]) {
  const outer = { [Class.name]: function (...args) { if (!new.target) throw new TypeError("Class constructors cannot be invoked without 'new'"); return Reflect.construct(Class, args, new.target); } }[Class.name];
  outer.prototype = Class.prototype;
  Object.defineProperty(outer, 'length', { value: 0 });
  Object.defineProperty(Class.prototype, 'constructor', { value: outer });
  exports[Class.name] = outer;
}
const define = (name, value) => Object.defineProperty(exports, name, { value, enumerable: true, configurable: true });
for (const name of Object.keys(OPEN)) define('OPEN_' + name, OPEN[name]);
define('VERSION', '3.49.1');
define('SOURCE_ID', binding.sourceId());
define('VERSION_NUMBER', 3049001);
CODES.forEach((name, i) => define(name, i));
LIMITS.forEach((name, i) => define('LIMIT_' + name, i));
`;

/** What the package sqlite3 loads as build/Release/node_sqlite3.node: its callbacks and queues are those of the package's own src/database.cc and src/statement.cc. */
export const sqlite3Addon: Builtin = {
  name: 'internal/sqlite3-addon',
  internal: true,
  source,
  natives: (node) => sqliteBinding(node),
};
