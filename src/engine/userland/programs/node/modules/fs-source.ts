/** fs in JavaScript, over the calls of modules/fs.ts. */
export const source = String.raw`'use strict';
const { Buffer } = require('buffer');
const constants = { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, COPYFILE_EXCL: 1, COPYFILE_FICLONE: 2, O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_EXCL: 128, O_TRUNC: 512, O_APPEND: 1024, S_IFMT: 61440, S_IFREG: 32768, S_IFDIR: 16384, S_IFCHR: 8192, S_IFBLK: 24576, S_IFIFO: 4096, S_IFLNK: 40960, S_IFSOCK: 49152 };
function pathOf(path, name = 'path') {
  if (typeof path === 'string') {
    if (path.includes('\0')) throw binding.invalidValue(name, 'must be a string, Uint8Array, or URL without null bytes', path);
    return path;
  }
  if (path instanceof Uint8Array) return Buffer.from(path).toString();
  if (path !== null && typeof path === 'object' && typeof path.href === 'string' && path.protocol) return require('url').fileURLToPath(path);
  throw binding.invalidType(name, 'of type string or an instance of Buffer or URL', path);
}
const optionsOf = (options, more) => typeof options === 'string' ? { ...more, encoding: options } : options === undefined || options === null || typeof options === 'function' ? { ...more } : { ...more, ...options };
const result = (bytes, encoding) => { const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length); return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer; };
const dataOf = (data, encoding) => {
  if (typeof data === 'string') return Buffer.from(data, encoding || 'utf8');
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  throw binding.invalidType('data', 'of type string or an instance of Buffer, TypedArray, or DataView', data);
};
const flagsOf = (flags, fallback) => { if (flags === undefined || flags === null) return fallback; if (typeof flags === 'number' || /^(?:r|rs|sr|r\+|rs\+|sr\+|[wa]x?|x[wa]|[wa]x?\+|x[wa]\+|as|sa|as\+|sa\+)$/.test(flags)) return flags; throw binding.invalidValue('flags', 'is invalid', flags); };
const modeOf = (mode, fallback) => mode === undefined || mode === null ? fallback : typeof mode === 'string' ? parseInt(mode, 8) : mode;
const time = (value) => value instanceof Date ? value.getTime() : Number(value) * 1000;
class Stats {
  constructor(fields) { for (const name of Object.keys(fields)) this[name] = fields[name]; }
  isDirectory() { return (this.mode & 61440) === 16384; } isFile() { return (this.mode & 61440) === 32768; }
  isSymbolicLink() { return (this.mode & 61440) === 40960; } isFIFO() { return (this.mode & 61440) === 4096; }
  isSocket() { return (this.mode & 61440) === 49152; } isCharacterDevice() { return (this.mode & 61440) === 8192; } isBlockDevice() { return (this.mode & 61440) === 24576; }
}
for (const name of ['atime', 'mtime', 'ctime', 'birthtime']) {
  const own = (self, value) => Object.defineProperty(self, name, { value, writable: true, enumerable: true, configurable: true });
  Object.defineProperty(Stats.prototype, name, { enumerable: true, configurable: true, get() { const date = new Date(Math.floor(Number(this[name + 'Ms']))); own(this, date); return date; }, set(value) { own(this, value); } });
}
const kinds = { file: 1, directory: 2, symlink: 3, fifo: 4, socket: 5, 'char-device': 6, 'block-device': 7 };
const kType = Symbol('type');
class Dirent {
  constructor(name, parent, type) { this.name = name; this.parentPath = parent; this[kType] = type; }
  isFile() { return this[kType] === 1; } isDirectory() { return this[kType] === 2; } isSymbolicLink() { return this[kType] === 3; }
  isFIFO() { return this[kType] === 4; } isSocket() { return this[kType] === 5; } isCharacterDevice() { return this[kType] === 6; } isBlockDevice() { return this[kType] === 7; }
}
function readdir(path, options) {
  path = pathOf(path); options = optionsOf(options);
  const out = [];
  const queue = [[path, '']];
  for (const [folder, prefix] of queue)
    for (const [name, type] of binding.scandir(folder)) {
      out.push(options.withFileTypes ? new Dirent(name, folder, kinds[type]) : options.encoding === 'buffer' ? Buffer.from(prefix + name) : prefix + name);
      if (options.recursive && type === 'directory') queue.push([folder + '/' + name, prefix + name + '/']);
    }
  return out;
}
function codeOf(run) { try { run(); } catch (error) { return error.code; } }
function rmTree(path, options) {
  path = pathOf(path); options = optionsOf(options);
  let stat;
  try { stat = binding.lstat(path); } catch (error) { if (options.force && error.code === 'ENOENT') return; error.syscall = 'lstat'; throw error; }
  if ((stat.mode & 61440) === 16384) {
    if (!options.recursive) {
      const error = new Error('Path is a directory: rm returned EISDIR (is a directory) ' + path);
      Object.defineProperty(error, 'name', { value: 'SystemError', configurable: true, writable: true, enumerable: false });
      error.stack = error.stack.replace(/^Error/, 'SystemError [ERR_FS_EISDIR]');
      error.code = 'ERR_FS_EISDIR';
      error.info = { code: 'EISDIR', message: 'is a directory', path, syscall: 'rm', errno: 21 }; error.errno = 21; error.syscall = 'rm'; error.path = path;
      throw error;
    }
    binding.rm(path);
  } else binding.unlink(path);
}
function copyTree(from, to, options) {
  const stat = binding.lstat(from);
  if ((stat.mode & 61440) === 16384) {
    if (!options.recursive) { const error = new Error('Recursive option not enabled, cannot copy a directory: ' + from + '/'); error.code = 'ERR_FS_EISDIR'; throw binding.traced(error, 'internal/fs/cp/cp-sync:56¦  fsBinding.cpSyncCheckPaths(src, dest, opts.dereference, opts.recursive);¦13', 'cpSyncFn (node:internal/fs/cp/cp-sync:56:13);Object.cpSync (node:fs:3242:3)'); }
    binding.mkdir(to, true, 0o777);
    for (const [name] of binding.scandir(from)) if (!options.filter || options.filter(from + '/' + name, to + '/' + name)) copyTree(from + '/' + name, to + '/' + name, options);
  } else if ((stat.mode & 61440) === 40960) binding.symlink(binding.readlink(from), to);
  else { if (options.force === false && exists(to)) return; binding.writeFile(to, binding.readFile(from), 'w', stat.mode & 0o777); binding.chmod(to, stat.mode & 0o777); }
}
function opened(path) { try { return readdir(path, { withFileTypes: true }); } catch (error) { error.message = error.message.replace('scandir', 'opendir'); error.stack = error.stack.replace('scandir', 'opendir'); error.syscall = 'opendir'; throw error; } }
const exists = (path) => { try { binding.stat(path); return true; } catch { return false; } };
function fdOf(fd) { if (typeof fd !== 'number') throw binding.invalidType('fd', 'of type number', fd); return fd; }
const sync = {
  readFile(path, options) {
    options = optionsOf(options);
    if (options.encoding && options.encoding !== 'buffer' && !Buffer.isEncoding(options.encoding)) throw binding.invalidValue('encoding', 'is invalid encoding', options.encoding);
    if (options.signal && options.signal.aborted) throw require('internal/abort-error').aborted(options.signal, 'internal/fs/promises:1126¦    throw new AbortError(undefined, { cause: signal.reason });¦11', 'checkAborted (node:internal/fs/promises:1126:11);Object.readFile (node:internal/fs/promises:1994:3)');
    flagsOf(options.flag, 'r');
    if (Number.isInteger(path)) return result(binding.fd_readAll(path), options.encoding);
    return result(binding.readFile(pathOf(path)), options.encoding);
  },
  writeFile(path, data, options) {
    options = optionsOf(options, { flag: 'w' });
    const bytes = dataOf(data, options.encoding);
    if (typeof path === 'number') { binding.fd_write(path, bytes); return; }
    binding.writeFile(pathOf(path), bytes, flagsOf(options.flag, 'w'), modeOf(options.mode, 0o666));
  },
  appendFile(path, data, options) { options = optionsOf(options); sync.writeFile(path, data, { flag: 'a', ...options }); },
  access(path, mode) { binding.access(pathOf(path), mode === undefined ? 0 : mode); },
  stat(path, options) { try { return new Stats(binding.stat(pathOf(path))); } catch (error) { if (options && options.throwIfNoEntry === false && error.code === 'ENOENT') return undefined; throw error; } },
  lstat(path, options) { try { return new Stats(binding.lstat(pathOf(path))); } catch (error) { if (options && options.throwIfNoEntry === false && error.code === 'ENOENT') return undefined; throw error; } },
  fstat(fd) { return new Stats(binding.fd_fstat(fdOf(fd))); },
  readdir,
  mkdir(path, options) { const o = typeof options === 'number' || typeof options === 'string' ? { mode: options } : optionsOf(options); return binding.mkdir(pathOf(path), Boolean(o.recursive), modeOf(o.mode, 0o777)); },
  mkdtemp(prefix, options) {
    const path = pathOf(prefix, 'prefix') + binding.tmpName();
    try { binding.mkdir(path, false, 0o700); } catch (error) { const shown = prefix + 'XXXXXX'; const mended = (text) => text.replace(/mkdir '.*'/, () => "mkdtemp '" + shown + "'"); error.message = mended(error.message); error.stack = mended(error.stack); error.syscall = 'mkdtemp'; error.path = shown; throw error; }
    return path;
  },
  rmdir(path, options) { if (options && options.recursive) return rmTree(path, options); binding.rmdir(pathOf(path)); },
  rm: rmTree,
  unlink(path) { binding.unlink(pathOf(path)); },
  rename(from, to) { binding.rename(pathOf(from, 'oldPath'), pathOf(to, 'newPath')); },
  copyFile(from, to, flags) {
    from = pathOf(from, 'src'); to = pathOf(to, 'dest');
    let stat;
    try { if (flags & 1 && exists(to)) { binding.writeFile(to, Buffer.alloc(0), 'wx', 0o666); } stat = binding.stat(from); binding.writeFile(to, binding.readFile(from), 'w', stat.mode & 0o777); }
    catch (error) { throw binding.copyError ? error : Object.assign(error, { message: error.message.replace(/, \w+ '.*$/, ", copyfile '" + from + "' -> '" + to + "'"), stack: error.stack.replace(/, \w+ '.*'/, ", copyfile '" + from + "' -> '" + to + "'"), syscall: 'copyfile', path: from, dest: to }); }
  },
  cp(from, to, options) { copyTree(pathOf(from, 'src'), pathOf(to, 'dest'), optionsOf(options)); },
  readlink(path) { return binding.readlink(pathOf(path)); },
  realpath(path) { try { return binding.realpath(pathOf(path)); } catch (error) { error.message = error.message.replace(', realpath ', ', lstat '); error.stack = error.stack.replace(', realpath ', ', lstat '); error.syscall = 'lstat'; throw error; } },
  link(from, to) { binding.link(pathOf(from), pathOf(to)); },
  symlink(target, path) { binding.symlink(pathOf(target, 'target'), pathOf(path)); },
  chmod(path, mode) { binding.chmod(pathOf(path), modeOf(mode)); },
  chown(path, uid, gid) { binding.chown(pathOf(path), uid, gid); },
  lchown(path, uid, gid) { binding.lchown(pathOf(path), uid, gid); },
  utimes(path, atime, mtime) { binding.utime(pathOf(path), time(atime), time(mtime)); },
  truncate(path, size = 0) { path = pathOf(path); if (!exists(path)) binding.open(path, 'r+', 0); binding.truncate(path, size); },
  open(path, flags = 'r', mode) { return binding.open(pathOf(path), flagsOf(flags, 'r'), modeOf(mode, 0o666)); },
  close(fd) { binding.fd_close(fdOf(fd)); },
  read(fd, buffer, offset, length, position) {
    if (offset !== null && typeof offset === 'object') ({ offset = 0, length = buffer.byteLength - offset, position = null } = offset);
    offset = offset || 0; if (length === undefined) length = buffer.byteLength - offset;
    const bytes = binding.fd_read(fdOf(fd), length, typeof position === 'bigint' ? Number(position) : position);
    new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength).set(bytes, offset);
    return bytes.length;
  },
  write(fd, data, offset, length, position) {
    let bytes;
    if (typeof data === 'string') { position = typeof offset === 'number' ? offset : undefined; bytes = Buffer.from(data, typeof length === 'string' ? length : 'utf8'); }
    else { offset = offset || 0; bytes = new Uint8Array(data.buffer, data.byteOffset + offset, length === undefined || length === null ? data.byteLength - offset : length); }
    binding.fd_write(fdOf(fd), bytes, position);
    return bytes.length;
  },
  fsync() {}, fdatasync() {}, ftruncate(fd, size = 0) { binding.fd_ftruncate(fdOf(fd), size); },
  opendir(path) {
    const list = opened(pathOf(path));
    return { path, readSync: () => list.shift() || null, read: async () => list.shift() || null, closeSync() {}, close: async () => {}, async *[Symbol.asyncIterator]() { yield* list; } };
  },
  statfs() { return { type: 61267, bsize: 4096, blocks: 15000000, bfree: 9000000, bavail: 8000000, files: 4000000, ffree: 3800000 }; },
};
const fs = {};
const promises = {};
// System calls that the pool of threads makes one after the other: open, fstat, read, close.
const calls = { readFile: 4, writeFile: 3, appendFile: 3, rm: 2, cp: 3 };
for (const name of Object.keys(sync)) {
  const run = sync[name];
  fs[name + 'Sync'] = { [name + 'Sync'](...args) { try { return run(...args); } catch (error) { if (error && error.syscall) binding.failedCall(error, name === 'readFile' && args[1] && (typeof args[1] === 'string' || args[1].encoding) ? 'readFile/text' : name === 'readFile' && error.code === 'EISDIR' ? 'readFile/folder' : name); throw error; } } }[name + 'Sync'];
  fs[name] = { [name](...args) {
    const last = args.findLastIndex((one) => one !== undefined);
    const callback = typeof args[last] === 'function' ? args.splice(last)[0] : args.length > run.length ? args.pop() : undefined;
    if (typeof callback !== 'function') throw binding.invalidType('cb', 'of type function', callback === undefined && /^(?:readFile|readdir|writeFile|appendFile|mkdir|stat|rm)$/.test(name) ? args[/^(?:write|append)/.test(name) ? 2 : 1] : callback);
    let error = null; let value;
    try { value = run(...args); } catch (thrown) { if (thrown.code && thrown.code.startsWith('ERR_INVALID')) throw thrown; error = bare(thrown); }
    binding.pooled(error ? 1 : calls[name] || 1, () => { if (error) callback(error); else if (name === 'read' || name === 'write') callback(null, value, args[1]); else if (value === undefined) callback(null); else callback(null, value); });
  } }[name];
  promises[name] = { async [name](...args) {
    let value; let error; let failed = false;
    try { value = run(...args.map((arg) => arg instanceof FileHandle ? arg.fd : arg)); } catch (thrown) { if (thrown.code && thrown.code.startsWith('ERR_INVALID')) throw thrown; failed = true; error = thrown; }
    await new Promise((resolve) => binding.pooled(failed ? 1 : calls[name] || 1, resolve));
    try { if (failed) throw error; return value; } catch (thrown) { throw thrown.code && thrown.code.startsWith('ERR_INVALID') ? thrown : name === 'rm' ? bare(thrown) : asyncStack(thrown, name === 'readFile' && thrown.code === 'EISDIR' ? 'readFile/folder' : name, this === promises); }
  } }[name];
}
for (const name of ['writeFile', 'appendFile']) {
  const plain = promises[name];
  promises[name] = { async [name](path, data, options) {
    if (data !== null && typeof data === 'object' && !ArrayBuffer.isView(data) && (data[Symbol.iterator] || data[Symbol.asyncIterator])) { const parts = []; for await (const part of data) parts.push(Buffer.from(dataOf(part, typeof options === 'string' ? options : options && options.encoding))); data = Buffer.concat(parts); }
    return plain.call(this, path, data, options);
  } }[name];
}
function bare(error) { if (error.syscall && typeof error.stack === 'string') error.stack = error.stack.split('\n    at ')[0]; return error; }
function asyncStack(error, name, called) {
  if (!error.syscall || typeof error.stack !== 'string') return error;
  const head = error.stack.split('\n    at ')[0];
  error.stack = head;
  const probe = new Error('');
  const lines = probe.stack.split('\n').slice(1).filter((line) => line.startsWith('    at async '));
  error.stack = head + (lines.length > 0 ? '\n' + lines.join('\n') : '');
  binding.failedPromise(error, name, called);
  return error;
}
for (const name of ['glob', 'globSync']) fs[name] = { [name](pattern, options, callback) {
  if (name === 'globSync') return [...require('internal/glob').globOf(fs, pattern, options)];
  if (typeof options === 'function') { callback = options; options = undefined; }
  if (typeof callback !== 'function') throw binding.invalidType('callback', 'of type function', callback);
  let found = null; let error = null;
  try { found = [...require('internal/glob').globOf(fs, pattern, options)]; } catch (thrown) { error = thrown; }
  binding.pooled(1, () => error ? callback(error) : callback(null, found));
} }[name];
promises.glob = async function* glob(pattern, options) { for (const one of require('internal/glob').globOf(fs, pattern, options)) { await pool(); yield one; } };
fs.realpath.native = fs.realpath; fs.realpathSync.native = fs.realpathSync;
fs.existsSync = function existsSync(path) { try { return exists(pathOf(path)); } catch { return false; } };
fs.exists = function exists(path, callback) { const found = fs.existsSync(path); binding.pooled(1, () => callback(found)); };
Object.defineProperty(fs.exists, Symbol.for('nodejs.util.promisify.custom'), { value: (path) => Promise.resolve(fs.existsSync(path)) });
fs.promises = promises;
promises.constants = fs.constants = constants;
Object.assign(fs, { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, Stats, Dirent });
const pool = () => new Promise((resolve) => binding.pooled(1, resolve));
class FileHandle extends require('events') {
  constructor(fd) { super(); this.fd = fd; }
  async read(buffer, ...rest) { await pool(); if (buffer === undefined || !ArrayBuffer.isView(buffer)) { const o = buffer || {}; buffer = o.buffer || Buffer.alloc(16384); rest = [o.offset, o.length, o.position]; } const bytesRead = sync.read(this.fd, buffer, ...rest); return { __proto__: null, bytesRead, buffer }; }
  async write(data, ...rest) { await pool(); const bytesWritten = sync.write(this.fd, data, ...rest); return { __proto__: null, bytesWritten, buffer: data }; }
  async readFile(options) { return sync.readFile(this.fd, options); }
  async writeFile(data, options) { return sync.writeFile(this.fd, data, options); }
  async appendFile(data, options) { return sync.writeFile(this.fd, data, options); }
  async stat() { return sync.fstat(this.fd); }
  async truncate(size) { sync.ftruncate(this.fd, size); }
  async readv(buffers, position) { let bytesRead = 0; for (const one of buffers) { const read = (await this.read(one, 0, one.byteLength, typeof position === 'number' ? position + bytesRead : null)).bytesRead; bytesRead += read; if (read < one.byteLength) break; } return { __proto__: null, bytesRead, buffers }; }
  async writev(buffers, position) { let bytesWritten = 0; for (const one of buffers) bytesWritten += (await this.write(one, 0, one.byteLength, typeof position === 'number' ? position + bytesWritten : null)).bytesWritten; return { __proto__: null, bytesWritten, buffers }; }
  async sync() {} async datasync() {}
  async close() { if (this.fd >= 0) { sync.close(this.fd); this.fd = -1; this.emit('close'); } }
  createReadStream(options) { return fs.createReadStream(null, { ...options, fd: this.fd }); }
  createWriteStream(options) { return fs.createWriteStream(null, { ...options, fd: this.fd }); }
  readLines(options) { return require('readline').createInterface({ input: this.createReadStream(options), crlfDelay: Infinity }); }
  async [Symbol.asyncDispose]() { await this.close(); }
}
promises.open = async function open(path, flags, mode) { await new Promise((resolve) => binding.pooled(1, resolve)); return new FileHandle(sync.open(path, flags, mode)); };
promises.FileHandle = FileHandle;
promises.opendir = async function opendir(path) { try { return sync.opendir(path); } catch (error) { throw bare(error); } };
promises.watch = (path, options) => require('internal/fs-watch').iterate(path, options);
fs.watch = function watch(path, options, listener) {
  if (typeof options === 'function') listener = options;
  const all = optionsOf(options, { persistent: true, recursive: false, throwIfNoEntry: true });
  if (all.encoding && all.encoding !== 'buffer' && !Buffer.isEncoding(all.encoding)) throw binding.invalidValue('encoding', 'is invalid encoding', all.encoding);
  return require('internal/fs-watch').watch(pathOf(path, 'filename'), all, listener);
};
fs.watchFile = function watchFile(path, options, listener) {
  path = pathOf(path, 'filename');
  if (options === null || typeof options !== 'object') { listener = options; options = null; }
  if (typeof listener !== 'function') throw binding.invalidType('listener', 'of type function', listener);
  return require('internal/fs-watch').watchFile(path, options, listener);
};
fs.unwatchFile = (path, listener) => require('internal/fs-watch').unwatchFile(pathOf(path, 'filename'), listener);
function lazyStreams() { return require('internal/fs-streams'); }
fs.createReadStream = function createReadStream(path, options) { return new (lazyStreams().ReadStream)(path, options); };
fs.createWriteStream = function createWriteStream(path, options) { return new (lazyStreams().WriteStream)(path, options); };
Object.defineProperty(fs, 'ReadStream', { get: () => lazyStreams().ReadStream, enumerable: true, configurable: true });
Object.defineProperty(fs, 'WriteStream', { get: () => lazyStreams().WriteStream, enumerable: true, configurable: true });
module.exports = fs;
`;
