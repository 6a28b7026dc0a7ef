import type { Builtin } from '../process/builtin.ts';
import { sqliteBinding } from './sqlite-binding.ts';

// DIFFERS: node:sqlite is SQLite 3.49.1 in every image; Node brings a newer one. Sessions, authorizers, extensions and serialize() are not simulated.
// DIFFERS: node:sqlite takes "text" in double quotes for a string where no column has that name; Node's refuses it.

const source = `'use strict';
if (binding.major < 24) binding.experimental();
const failure = (Kind, code, message) => Object.assign(new Kind(message), { code });
const ofType = (name, what) => failure(TypeError, 'ERR_INVALID_ARG_TYPE', 'The "' + name + '" argument must be ' + what + '.');
const state = (message) => failure(Error, 'ERR_INVALID_STATE', message);
const refused = (what) => new Error("drydock: node:sqlite's " + what + ' is not simulated');
function checked(answer) {
  if (answer && answer.fault) {
    const { extended, message } = answer.fault;
    throw Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', errcode: extended, errstr: binding.codeText(extended) });
  }
  if (answer && answer.tooLarge) throw failure(RangeError, 'ERR_OUT_OF_RANGE', 'Value is too large to be represented as a JavaScript number: ' + answer.tooLarge);
  return answer;
}
const needBoolean = (name, value) => { if (typeof value !== 'boolean') throw ofType(name, 'a boolean'); };
const needOptions = (options) => { if (typeof options !== 'object' || options === null) throw ofType('options', 'an object'); };
const nameless = (run) => run;
const getters = (object, table) => { for (const name of Object.keys(table)) Object.defineProperty(object, name, { get: nameless(() => table[name]()), enumerable: true, configurable: false }); };
const LIMITS = { length: 1000000000, sqlLength: 1000000000, column: 2000, exprDepth: 1000, compoundSelect: 500, vdbeOp: 250000000, functionArg: 1000, attach: 10, likePatternLength: 50000, variableNumber: 32766, triggerDepth: 1000 };
const OPTIONS = ['open', 'readOnly', 'enableForeignKeyConstraints', 'enableDoubleQuotedStringLiterals', 'allowExtension', 'readBigInts', 'returnArrays', 'allowBareNamedParameters', 'allowUnknownNamedParameters', 'defensive'];
const own = new WeakMap();
const key = Symbol('own');
function pathOf(path) {
  let text;
  if (typeof path === 'string') text = path;
  else if (ArrayBuffer.isView(path)) text = Buffer.from(path.buffer, path.byteOffset, path.byteLength).toString();
  else if (path && typeof path.href === 'string') {
    if (!path.href.startsWith('file:')) throw failure(TypeError, 'ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file:');
    text = decodeURIComponent(path.pathname);
  }
  if (text === undefined || text.includes('\\0')) throw ofType('path', 'a string, Uint8Array, or URL without null bytes');
  return text;
}
const isOpen = (self) => own.get(self).db !== null;
function opened(self) { const { db } = own.get(self); if (db === null) throw state('database is not open'); return db; }
function open(self) {
  const it = own.get(self);
  if (it.db !== null) throw state('database is already open');
  const inMemory = it.path === ':memory:' || it.path === '';
  it.db = checked(binding.open(inMemory ? undefined : it.path, it.options.readOnly, !it.options.readOnly));
  if (it.options.enableForeignKeyConstraints) checked(it.db.exec('PRAGMA foreign_keys = ON'));
}
class DatabaseSync {
  constructor(path, options) {
    const text = pathOf(path);
    const chosen = { open: true, readOnly: false, enableForeignKeyConstraints: true, readBigInts: false, returnArrays: false, allowBareNamedParameters: true, allowUnknownNamedParameters: false };
    if (options !== undefined) {
      needOptions(options);
      for (const name of OPTIONS) if (options[name] !== undefined) { needBoolean('options.' + name, options[name]); chosen[name] = options[name]; }
      if (options.timeout !== undefined && !Number.isInteger(options.timeout)) throw ofType('options.timeout', 'an integer');
    }
    own.set(this, { path: text, options: chosen, db: null });
    const self = this;
    getters(this, { isOpen() { return isOpen(self); }, isTransaction() { return opened(self).inside(); }, limits() { opened(self); return { ...LIMITS }; } });
    Object.defineProperty(this, Symbol.for('sqlite-type'), { value: 'node:sqlite', enumerable: true });
    if (chosen.open) open(this);
  }
  open() { open(this); }
  close() { const db = opened(this); own.get(this).db = null; db.close(); }
  prepare(sql, options) {
    const db = opened(this);
    if (typeof sql !== 'string') throw ofType('sql', 'a string');
    const work = checked(db.prepare(sql));
    if (work === undefined) throw failure(TypeError, 'ERR_INVALID_ARG_VALUE', 'The SQL query contains no statements.');
    return new StatementSync(key, this, db, work, { ...own.get(this).options, ...options });
  }
  exec(sql) { const db = opened(this); if (typeof sql !== 'string') throw ofType('sql', 'a string'); checked(db.exec(sql)); }
  function(name, options, fn) {
    const db = opened(this);
    if (typeof name !== 'string') throw ofType('name', 'a string');
    if (fn === undefined) { fn = options; options = {}; } else needOptions(options);
    if (typeof fn !== 'function') throw ofType('function', 'a function');
    for (const each of ['useBigIntArguments', 'varargs', 'deterministic', 'directOnly']) if (options[each] !== undefined) needBoolean('options.' + each, options[each]);
    db.define(name, options.varargs ? -1 : fn.length, fn, options.useBigIntArguments);
  }
  createTagStore(capacity = 1000) { return new SQLTagStore(key, this, capacity); }
  location(name) {
    const db = opened(this);
    if (name !== undefined && typeof name !== 'string') throw ofType('dbName', 'a string');
    const { path } = own.get(this);
    return (name !== undefined && name !== 'main') || path === ':memory:' || path === '' ? null : require('path').resolve(path);
  }
  aggregate(name, options) {
    const db = opened(this);
    if (typeof name !== 'string') throw ofType('name', 'a string');
    needOptions(options);
    const { start, step, result, inverse } = options;
    if (start === undefined || (typeof start === 'object' && start !== null)) throw ofType('options.start', 'a function or a primitive value');
    if (typeof step !== 'function') throw ofType('options.step', 'a function');
    if (inverse !== undefined) throw refused("aggregate() with 'inverse'");
    db.aggregate(name, options.varargs ? -1 : Math.max(step.length - 1, 0), typeof start === 'function' ? start : () => start, step, result || ((value) => value), options.useBigIntArguments);
  }
  createSession() { throw refused('createSession'); }
  applyChangeset() { throw refused('applyChangeset'); }
  enableLoadExtension(on) { opened(this); if (on) throw failure(Error, 'ERR_INVALID_STATE', 'Cannot enable extension loading because it was disabled at database creation.'); }
  enableDefensive(on) { opened(this); needBoolean('active', on); }
  loadExtension() { opened(this); throw state('extension loading is not allowed'); }
  serialize() { return new Uint8Array(opened(this).bytes()); }
  deserialize() { throw refused('deserialize'); }
  setAuthorizer() { throw refused('setAuthorizer'); }
}
function bound(self, args) {
  const it = statement(self);
  const values = [];
  let rest = args;
  const [first] = args;
  if (typeof first === 'object' && first !== null && !ArrayBuffer.isView(first)) {
    rest = args.slice(1);
    const named = new Map();
    for (const one of it.work.parameters) if (one.name[0] !== '?') named.set(one.name, one.number);
    for (const name of Object.keys(first)) {
      let number = named.get(name);
      if (number === undefined && it.options.allowBareNamedParameters) {
        const fitting = [...named.keys()].filter((one) => one.slice(1) === name);
        if (fitting.length > 1) throw state("Cannot create bare named parameter '" + name + "' because of conflicting names '" + fitting[0] + "' and '" + fitting[1] + "'.");
        number = named.get(fitting[0]);
      }
      if (number === undefined) { if (it.options.allowUnknownNamedParameters) continue; throw state("Unknown named parameter '" + name + "'"); }
      values[number - 1] = fitted(first[name], number);
    }
  }
  const taken = new Set(rest === args ? [] : it.work.parameters.filter((one) => one.name[0] !== '?').map((one) => one.number));
  let number = 1;
  for (const value of rest) { while (taken.has(number)) number++; values[number - 1] = fitted(value, number); number++; }
  for (let i = 0; i < values.length; i++) if (!(i in values)) values[i] = undefined;
  checked(it.work.bind(values));
  return it;
}
function fitted(value, number) {
  if (typeof value === 'bigint' && (value >= 2n ** 63n || value < -(2n ** 63n))) throw failure(TypeError, 'ERR_INVALID_ARG_VALUE', 'BigInt value is too large to bind.');
  if (value === null || /^(?:number|bigint|string|boolean)$/.test(typeof value) || ArrayBuffer.isView(value)) return value;
  throw failure(TypeError, 'ERR_INVALID_ARG_TYPE', 'Provided value cannot be bound to SQLite parameter ' + number + '.');
}
function statement(self) {
  const it = own.get(self);
  if (own.get(it.database).db !== it.db) throw state('statement has been finalized');
  return it;
}
const shape = ({ options }) => ({ bigints: options.readBigInts, lists: options.returnArrays, bare: true, exact: true });
class StatementSync {
  constructor(secret, database, db, work, options) {
    if (secret !== key) throw failure(Error, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    own.set(this, { database, db, work, options, run: 0 });
    const self = this;
    getters(this, { sourceSQL() { return statement(self).work.text; }, expandedSQL() { return statement(self).work.expanded(); } });
  }
  iterate(...args) { const it = bound(this, args); it.run++; return new StatementSyncIterator(this, it.run); }
  all(...args) { const it = bound(this, args); it.run++; return checked(it.work.rows(shape(it))).rows; }
  get(...args) { const it = bound(this, args); it.run++; const [row] = checked(it.work.rows(shape(it), 1)).rows; return row; }
  run(...args) {
    const it = bound(this, args);
    it.run++;
    const { changes, last } = checked(it.work.run(false));
    return it.options.readBigInts ? { changes: BigInt(changes), lastInsertRowid: last } : { changes, lastInsertRowid: Number(last) };
  }
  columns() { const it = statement(this); return it.work.describe().map((column) => plain(column)); }
  setAllowBareNamedParameters(on) { const it = statement(this); needBoolean('allowBareNamedParameters', on); it.options.allowBareNamedParameters = on; }
  setAllowUnknownNamedParameters(on) { const it = statement(this); needBoolean('enabled', on); it.options.allowUnknownNamedParameters = on; }
  setReadBigInts(on) { const it = statement(this); needBoolean('readBigInts', on); it.options.readBigInts = on; }
  setReturnArrays(on) { const it = statement(this); needBoolean('returnArrays', on); it.options.returnArrays = on; }
}
const plain = (object) => Object.assign(Object.create(null), object);
class StatementSyncIterator extends Iterator {
  constructor(self, run) { super(); own.set(this, { self, run, done: false }); }
  next() {
    const at = own.get(this);
    const it = statement(at.self);
    if (at.done) return plain({ done: true, value: null });
    if (it.run !== at.run) throw state('iterator was invalidated');
    const { row } = checked(it.work.next(shape(it)));
    if (row === null) at.done = true;
    return plain({ done: row === null, value: row });
  }
  return() { const at = own.get(this); at.done = true; statement(at.self).work.reset(); return plain({ done: true, value: null }); }
}
class SQLTagStore {
  constructor(secret, database, capacity) {
    if (secret !== key) throw failure(Error, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    const statements = new Map();
    own.set(this, { database, statements, capacity });
    getters(this, { capacity() { return capacity; }, db() { return database; }, size() { return statements.size; } });
  }
  run(parts, ...values) { return tagged(this, parts).run(...values); }
  get(parts, ...values) { return tagged(this, parts).get(...values); }
  all(parts, ...values) { return tagged(this, parts).all(...values); }
  iterate(parts, ...values) { return tagged(this, parts).iterate(...values); }
  clear() { own.get(this).statements.clear(); }
}
function tagged(self, parts) {
  const { database, statements, capacity } = own.get(self);
  const sql = parts.join('?');
  let found = statements.get(sql);
  statements.delete(sql);
  if (!found) { found = database.prepare(sql); if (statements.size >= capacity) statements.delete(statements.keys().next().value); }
  statements.set(sql, found);
  return found;
}
for (const Class of [DatabaseSync, StatementSync, SQLTagStore]) for (const name of Object.getOwnPropertyNames(Class.prototype)) if (name !== 'constructor') { Object.defineProperty(Class.prototype, name, { enumerable: true }); Object.defineProperty(Class.prototype[name], 'length', { value: 0 }); }
Object.defineProperty(DatabaseSync.prototype, Symbol.dispose, { value: function () { try { this.close(); } catch {} }, writable: true, configurable: true });
function callable(Class) {
  const outer = { [Class.name]: function (...args) { if (!new.target) throw failure(TypeError, 'ERR_CONSTRUCT_CALL_REQUIRED', 'Cannot call constructor without \`new\`'); return Reflect.construct(Class, args, new.target); } }[Class.name];
  outer.prototype = Class.prototype;
  Object.defineProperty(outer, 'prototype', { writable: false });
  Object.defineProperty(Class.prototype, 'constructor', { value: outer, writable: true, configurable: true, enumerable: false });
  Object.defineProperty(outer, 'length', { value: 0, configurable: true });
  return outer;
}
class Session { constructor() { throw failure(Error, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor'); } }
async function backup(source, path, options = {}) {
  if (!(source instanceof DatabaseSync)) throw ofType('sourceDb', 'an object');
  const db = opened(source);
  const target = pathOf(path);
  await new Promise((resolve) => binding.pooled(1, resolve));
  require('fs').writeFileSync(target, db.bytes());
  const [[pages]] = db.ask('PRAGMA page_count');
  if (typeof options.progress === 'function' && options.rate && options.rate < pages) options.progress({ totalPages: pages, remainingPages: pages - options.rate });
  return pages;
}
const NAMES = 'CHANGESET_OMIT CHANGESET_REPLACE CHANGESET_ABORT CHANGESET_DATA CHANGESET_NOTFOUND CHANGESET_CONFLICT CHANGESET_CONSTRAINT CHANGESET_FOREIGN_KEY OK DENY IGNORE CREATE_INDEX CREATE_TABLE CREATE_TEMP_INDEX CREATE_TEMP_TABLE CREATE_TEMP_TRIGGER CREATE_TEMP_VIEW CREATE_TRIGGER CREATE_VIEW DELETE DROP_INDEX DROP_TABLE DROP_TEMP_INDEX DROP_TEMP_TABLE DROP_TEMP_TRIGGER DROP_TEMP_VIEW DROP_TRIGGER DROP_VIEW INSERT PRAGMA READ SELECT TRANSACTION UPDATE ATTACH DETACH ALTER_TABLE REINDEX ANALYZE CREATE_VTABLE DROP_VTABLE FUNCTION SAVEPOINT COPY RECURSIVE'.split(' ');
const NUMBERS = [0, 1, 2, 1, 2, 3, 4, 5, 0, 1, 2, ...Array.from({ length: 32 }, (_, i) => i + 1), 0, 33];
const constants = Object.fromEntries(NAMES.map((name, i) => ['SQLITE_' + name, NUMBERS[i]]));
module.exports = { DatabaseSync: callable(DatabaseSync), Session, StatementSync: callable(StatementSync), backup, constants };
`;

/** node:sqlite: databases in files or in memory, one call at a time. */
export const sqlite: Builtin = { name: 'sqlite', source, natives: (node) => sqliteBinding(node) };
