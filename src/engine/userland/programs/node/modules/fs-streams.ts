import type { Builtin } from '../process/builtin.ts';

const source = `'use strict';
const { Readable, Writable } = require('stream');
const fs = require('fs');
const { Buffer } = require('buffer');
function optionsOf(options) { return typeof options === 'string' ? { encoding: options } : { ...options }; }
function ReadStream(path, options) {
  if (!(this instanceof ReadStream)) return new ReadStream(path, options);
  options = optionsOf(options);
  Readable.call(this, { highWaterMark: options.highWaterMark || 65536, encoding: options.encoding, autoDestroy: options.autoClose !== false, emitClose: options.emitClose });
  this.path = path; this.fd = options.fd === undefined ? null : typeof options.fd === 'object' ? options.fd.fd : options.fd; this.flags = options.flags || 'r'; this.bytesRead = 0;
  this.start = options.start; this.end = options.end === undefined ? Infinity : options.end; this.pos = options.start;
}
Object.setPrototypeOf(ReadStream.prototype, Readable.prototype);
Object.setPrototypeOf(ReadStream, Readable);
ReadStream.prototype._construct = function(callback) {
  if (this.fd !== null) return callback();
  fs.open(this.path, this.flags, (error, fd) => { if (error) return callback(error); this.fd = fd; callback(); this.emit('open', fd); this.emit('ready'); });
};
ReadStream.prototype._read = function(n) {
  const want = this.end === Infinity ? n : Math.min(n, this.end - (this.start || 0) + 1 - this.bytesRead);
  if (want <= 0) return this.push(null);
  const buffer = Buffer.alloc(want);
  fs.read(this.fd, buffer, 0, want, this.pos === undefined ? null : this.pos + this.bytesRead, (error, count) => {
    if (error) return this.destroy(error);
    this.bytesRead += count;
    this.push(count > 0 ? buffer.subarray(0, count) : null);
  });
};
ReadStream.prototype._destroy = function(error, callback) { const fd = this.fd; this.fd = null; if (typeof fd === 'number' && fd > 2) fs.close(fd, () => callback(error)); else callback(error); };
ReadStream.prototype.close = function(callback) { if (callback) this.once('close', callback); this.destroy(); };
Object.defineProperty(ReadStream.prototype, 'pending', { get() { return this.fd === null; }, configurable: true });
function WriteStream(path, options) {
  if (!(this instanceof WriteStream)) return new WriteStream(path, options);
  options = optionsOf(options);
  Writable.call(this, { highWaterMark: options.highWaterMark, decodeStrings: true, defaultEncoding: options.encoding, autoDestroy: options.autoClose !== false });
  this.path = path; this.fd = options.fd === undefined ? null : typeof options.fd === 'object' ? options.fd.fd : options.fd; this.flags = options.flags || 'w'; this.mode = options.mode; this.bytesWritten = 0; this.pos = options.start;
}
Object.setPrototypeOf(WriteStream.prototype, Writable.prototype);
Object.setPrototypeOf(WriteStream, Writable);
WriteStream.prototype._construct = function(callback) {
  if (this.fd !== null) return callback();
  fs.open(this.path, this.flags, this.mode, (error, fd) => { if (error) return callback(error); this.fd = fd; callback(); this.emit('open', fd); this.emit('ready'); });
};
WriteStream.prototype._write = function(data, encoding, callback) {
  fs.write(this.fd, data, 0, data.length, this.pos, (error, count) => { if (error) return callback(error); this.bytesWritten += count; if (this.pos !== undefined) this.pos += count; callback(); });
};
WriteStream.prototype._writev = function(all, callback) { this._write(Buffer.concat(all.map(({ chunk }) => chunk)), 'buffer', callback); };
WriteStream.prototype._destroy = ReadStream.prototype._destroy;
WriteStream.prototype.close = function(callback) { if (callback) { if (this.closed) return process.nextTick(callback); this.on('close', callback); } this.end(); };
WriteStream.prototype.destroySoon = WriteStream.prototype.end;
Object.defineProperty(WriteStream.prototype, 'pending', { get() { return this.fd === null; }, configurable: true });
module.exports = { ReadStream, WriteStream };
`;

/** Streams over files. */
export const fsStreams: Builtin = { name: 'internal/fs-streams', internal: true, source };
