import { FsError } from '../../../../fs/errno.ts';
import type { InodeEvent } from '../../../../fs/inode-watches.ts';
import type { Builtin } from '../process/builtin.ts';
import { describeErrno } from '../process/errno-texts.ts';
import type { NodeProcess } from '../process/node-process.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { noteFailedCall } from './fs.ts';
import { FAILED_CALLS } from './fs-traces.ts';

/** Watchers of files in JavaScript. A recursive one watches every file by itself, as Node does on Linux. */
const source = `'use strict';
const EventEmitter = require('events');
const fs = require('fs');
const { basename, dirname, join, matchesGlob, relative, resolve } = require('path');
function matcherOf(ignore) {
  if (ignore === undefined || ignore === null) return undefined;
  const tests = (Array.isArray(ignore) ? ignore : [ignore]).map((one) => typeof one === 'string' ? (name) => matchesGlob(one.includes('/') ? name : basename(name), one) : one instanceof RegExp ? (name) => one.test(name) : one);
  return (name) => tests.some((test) => test(name));
}
function FSWatcher() { EventEmitter.call(this); this._handle = null; this._ignoreMatcher = null; }
Object.setPrototypeOf(FSWatcher.prototype, EventEmitter.prototype);
Object.setPrototypeOf(FSWatcher, EventEmitter);
FSWatcher.prototype.start = () => {};
FSWatcher.prototype.close = function() { if (this._handle === null) return; this._handle.close(); this._handle = null; process.nextTick(() => this.emit('close')); };
FSWatcher.prototype.ref = function() { if (this._handle) this._handle.refer(true); return this; };
FSWatcher.prototype.unref = function() { if (this._handle) this._handle.refer(false); return this; };
function single(path, { persistent, ignore, throwIfNoEntry }) {
  const watcher = new FSWatcher();
  watcher._ignoreMatcher = matcherOf(ignore) || null;
  try { watcher._handle = binding.start(path, (type, name) => { if (!(watcher._ignoreMatcher && watcher._ignoreMatcher(name))) watcher.emit('change', type, name); }); } catch (error) { if (!throwIfNoEntry && error.code === 'ENOENT') return watcher; throw error; }
  watcher._handle.refer(persistent);
  return watcher;
}
class Tree extends EventEmitter {
  #files = new Set(); #watchers = new Map(); #links = new Set(); #root; #isFile = false; #closed = false; #options; #ignores;
  constructor(path, options) {
    super();
    this.#options = options; this.#ignores = matcherOf(options.ignore); this.#root = resolve(path);
    const stat = fs.statSync(this.#root, { throwIfNoEntry: false });
    if (!stat) return;
    this.#isFile = stat.isFile();
    this.#watch(this.#root);
    if (stat.isDirectory()) this.#look(this.#root);
  }
  close() { if (this.#closed) return; this.#closed = true; for (const watcher of this.#watchers.values()) watcher.close(); this.#watchers.clear(); this.#files.clear(); this.emit('close'); }
  ref() {} unref() {}
  #name(file) { return relative(this.#root, file); }
  #look(folder) {
    let entries;
    try { entries = fs.readdirSync(folder, { withFileTypes: true }); } catch (error) { if (error.code !== 'ENOENT') this.emit('error', error); return; }
    for (const entry of entries) {
      if (this.#closed) return;
      const file = join(folder, entry.name);
      if (this.#files.has(file) || (this.#ignores && this.#ignores(this.#name(file)))) continue;
      this.emit('change', 'rename', this.#name(file));
      if (entry.isSymbolicLink()) this.#links.add(file);
      try { this.#watch(file); if (entry.isDirectory()) this.#look(file); } catch (error) { if (error.code !== 'ENOENT') throw error; }
    }
  }
  #watch(file) {
    if (this.#closed || this.#files.has(file)) return;
    fs.statSync(file);
    this.#files.add(file);
    const watcher = fs.watch(file, { persistent: this.#options.persistent }, () => {
      const stat = fs.statSync(file, { throwIfNoEntry: false });
      if (!stat) {
        this.#files.delete(file); this.#watchers.delete(file); watcher.close();
        this.emit('change', 'rename', this.#name(file));
        this.#links.delete(file);
        for (const other of [...this.#files]) if (other.startsWith(file + '/')) { this.#files.delete(other); const gone = this.#watchers.get(other); if (gone) gone.close(); this.#watchers.delete(other); }
      } else if (file === this.#root && this.#isFile) this.emit('change', 'change', basename(file));
      else if (this.#links.has(file)) this.emit('change', 'rename', this.#name(file));
      else if (stat.isDirectory()) this.#look(file);
      else this.emit('change', 'change', this.#name(file));
    });
    this.#watchers.set(file, watcher);
  }
}
exports.watch = function(path, options, listener) {
  const watcher = options.recursive ? new Tree(path, options) : single(path, options);
  if (typeof listener === 'function') watcher.addListener('change', listener);
  const { signal } = options;
  if (signal && signal.aborted) process.nextTick(() => watcher.close());
  else if (signal) { const close = () => watcher.close(); signal.addEventListener('abort', close); watcher.once('close', () => signal.removeEventListener('abort', close)); }
  return watcher;
};
exports.iterate = async function* watch(path, options = {}) {
  const { signal } = options;
  const aborted = () => { const error = new Error('The operation was aborted', { cause: signal.reason }); error.name = 'AbortError'; error.code = 'ABORT_ERR'; return error; };
  if (signal && signal.aborted) throw aborted();
  const queue = []; let wake = () => {};
  const watcher = fs.watch(path, options, (eventType, filename) => { if (queue.length < (options.maxQueue || 2048)) queue.push({ __proto__: null, eventType, filename }); wake(); });
  watcher.on('close', () => wake());
  try {
    for (;;) {
      while (queue.length > 0) yield queue.shift();
      if (signal && signal.aborted) throw aborted();
      await new Promise((resolve) => { wake = resolve; });
    }
  } finally { watcher.close(); }
};
// watchFile looks when something has changed, at the moments at which Node would have looked.
const polled = new Map();
const NOWHERE = { dev: 0, mode: 0, nlink: 0, uid: 0, gid: 0, rdev: 0, blksize: 0, ino: 0, size: 0, blocks: 0, atimeMs: 0, mtimeMs: 0, ctimeMs: 0, birthtimeMs: 0 };
class StatWatcher extends EventEmitter {
  #path; #options; #before; #handles = []; #timer; #started = Date.now(); #closed = false; #keep;
  constructor(path, options) {
    super();
    this.#path = path; this.#options = options;
    this.#keep = binding.keep(); this.#keep.refer(options.persistent);
    fs.stat(path, (error, stat) => {
      if (this.#closed) return;
      this.#before = error ? this.#nowhere() : stat;
      if (error) this.emit('change', this.#nowhere(), this.#nowhere());
      this.#arm();
    });
  }
  #nowhere() { return new fs.Stats(NOWHERE); }
  #arm() {
    for (const handle of this.#handles.splice(0)) handle.close();
    const soon = () => {
      if (this.#timer || this.#closed) return;
      const { interval } = this.#options;
      this.#timer = setTimeout(() => { this.#timer = undefined; this.#check(); }, interval - (Date.now() - this.#started) % interval);
      this.#timer.unref();
    };
    for (let at = this.#path; ; at = dirname(at)) {
      try { const handle = binding.start(at, soon); handle.refer(false); this.#handles.push(handle); if (at !== this.#path) return; } catch (error) { if (at === '/') return; }
    }
  }
  #check() {
    if (this.#closed) return;
    const now = fs.statSync(this.#path, { throwIfNoEntry: false }) || this.#nowhere();
    const before = this.#before;
    this.#before = now;
    this.#arm();
    if (['ctimeMs', 'mtimeMs', 'birthtimeMs', 'size', 'mode', 'uid', 'gid', 'ino', 'dev'].some((name) => now[name] !== before[name])) this.emit('change', now, before);
  }
  start() {}
  stop() { if (this.#closed) return; this.#closed = true; clearTimeout(this.#timer); for (const handle of this.#handles.splice(0)) handle.close(); this.#keep.close(); process.nextTick(() => this.emit('stop')); }
  ref() { this.#keep.refer(true); return this; }
  unref() { this.#keep.refer(false); return this; }
}
exports.watchFile = function(path, options, listener) {
  const file = resolve(path);
  let watcher = polled.get(file);
  if (!watcher) { watcher = new StatWatcher(file, { interval: 5007, persistent: true, ...options }); polled.set(file, watcher); }
  watcher.addListener('change', listener);
  return watcher;
};
exports.unwatchFile = function(path, listener) {
  const file = resolve(path);
  const watcher = polled.get(file);
  if (!watcher) return;
  if (typeof listener === 'function') watcher.removeListener('change', listener); else watcher.removeAllListeners('change');
  if (watcher.listenerCount('change') === 0) { watcher.stop(); polled.delete(file); }
};
`;

/** What libuv tells, from what inotify told. */
const typeOf = (event: InodeEvent): 'change' | 'rename' =>
  event === 'modify' || event === 'attrib' ? 'change' : 'rename';

interface Watch {
  /** Of the handles that look at it. */
  readonly callbacks: Set<unknown>;
  stop(): void;
}

/** Calls each, one after another. */
function inTurn(rt: Runtime, callbacks: readonly unknown[], type: string, name: string): unknown {
  const [first, ...rest] = callbacks;
  if (first === undefined) return undefined;
  return rt.after(rt.call(first, undefined, [type, name]), () => inTurn(rt, rest, type, name));
}

function natives(node: NodeProcess): object {
  const { rt, proc, loop } = node;
  /** Watches of inotify, one an inode, under the name that was watched first. */
  const watches = new Map<string, Watch>();
  /** What the kernel has to tell and the program has not read: as in inotify's queue, the same thing twice in a row is there once. */
  const unread: { readonly watch: Watch; readonly event: InodeEvent; readonly name: string }[] = [];
  const begin = (id: string, path: string): Watch => {
    const own = path.slice(path.lastIndexOf('/', path.length - 2) + 1).replace(/\/$/, '');
    const stop = proc.fs.watch(path, (event, entry) => {
      const name = entry ?? own;
      const last = unread.at(-1);
      if (last?.watch === watch && last.event === event && last.name === name) return;
      unread.push({ watch, event, name });
      loop.arrive(() => {
        unread.shift();
        if (event === 'ignored') watches.delete(id);
        return inTurn(rt, [...watch.callbacks], typeOf(event), name);
      });
    });
    const watch: Watch = {
      callbacks: new Set(),
      stop() {
        stop();
        watches.delete(id);
        node.atEnd.delete(stop);
      },
    };
    node.atEnd.add(stop);
    watches.set(id, watch);
    return watch;
  };
  const failure = (error: unknown, path: string): unknown => {
    if (!(error instanceof FsError)) return error;
    const [number] = describeErrno(error.errno);
    const { message } = node.builtins.systemError(error.errno, 'watch', { path });
    const made = rt.errors.make('Error', message, {
      errno: number,
      syscall: 'watch',
      code: error.errno,
      path,
      filename: path,
    });
    noteFailedCall(node, made, FAILED_CALLS['watch']);
    return made;
  };
  /** A handle that may keep the program alive. */
  const handle = (stop: () => void): object => {
    let held = false;
    const refer = (on: boolean): void => {
      if (on === held) return;
      held = on;
      if (on) loop.hold();
      else loop.release();
    };
    return Object.assign(Object.create(null), {
      refer: rt.native('refer', 1, (_, [on]) => refer(Boolean(on))),
      close: rt.native('close', 0, () => {
        refer(false);
        stop();
      }),
    });
  };
  return {
    keep: rt.native('keep', 0, () => handle(() => undefined)),
    start: rt.native('start', 2, (_, [path, callback]) => {
      const watched = String(path);
      let watch: Watch;
      try {
        const { dev, ino } = proc.fs.stat(watched);
        const id = `${dev}:${ino}`;
        watch = watches.get(id) ?? begin(id, watched);
      } catch (error) {
        throw failure(error, watched);
      }
      watch.callbacks.add(callback);
      return handle(() => {
        watch.callbacks.delete(callback);
        if (watch.callbacks.size === 0) watch.stop();
      });
    }),
  };
}

/** fs.watch, fs.watchFile and fs.promises.watch. */
export const fsWatch: Builtin = { name: 'internal/fs-watch', internal: true, source, natives };
