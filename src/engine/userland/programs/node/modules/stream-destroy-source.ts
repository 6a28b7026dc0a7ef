/** The first part of stream in JavaScript: Stream, and how streams begin and end (Node's lib/internal/streams/{legacy,destroy}.js). */
export const destroySource = `'use strict';
const EventEmitter = require('events');
const { Buffer } = require('buffer');
function Stream(options) { EventEmitter.call(this, options); }
Object.setPrototypeOf(Stream.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Stream, EventEmitter);
const nop = () => {};
const kDestroy = Symbol('kDestroy'); const kConstruct = Symbol('kConstruct');
const lengthOf = (state, chunk) => state.objectMode ? 1 : chunk.length;
const hwm = (options, key, duplex, objectMode) => { let value = options ? options.highWaterMark : undefined; if (value === undefined || value === null) value = duplex && options ? options[key] : undefined; if (value === undefined || value === null) return objectMode ? 16 : 65536; if (!Number.isInteger(value) || value < 0) throw binding.invalidValue(duplex ? 'options.' + key : 'options.highWaterMark', 'is invalid', value); return value; };
const getter = (proto, name, get, set) => Object.defineProperty(proto, name, { get, set: set || function(value) { Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }); }, configurable: true, enumerable: false });
const { AbortError, interrupted } = require('internal/abort-error');
const abortError = (signal) => new AbortError(undefined, signal && { cause: signal.reason });
const premature = () => binding.coded('Error', 'ERR_STREAM_PREMATURE_CLOSE', 'Premature close');
const destroyedError = (what) => binding.coded('Error', 'ERR_STREAM_DESTROYED', 'Cannot call ' + what + ' after a stream was destroyed');
function asBytes(chunk) {
  if (chunk instanceof Buffer) return chunk;
  if (ArrayBuffer.isView(chunk)) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return undefined;
}
function abortOn(stream, signal) { const abort = () => stream.destroy(abortError(signal)); if (signal.aborted) abort(); else { signal.addEventListener('abort', abort, { once: true }); finished(stream, () => signal.removeEventListener('abort', abort)); } }
function checkError(error, w, r) { if (!error) return; error.stack; if (w && !w.errored) w.errored = error; if (r && !r.errored) r.errored = error; }
function destroy(error, callback) {
  const r = this._readableState; const w = this._writableState; const s = w || r;
  if ((w && w.destroyed) || (r && r.destroyed)) { if (typeof callback === 'function') callback(); return this; }
  checkError(error, w, r);
  if (w) w.destroyed = true;
  if (r) r.destroyed = true;
  if (!s.constructed) this.once(kDestroy, function(other) { runDestroy(this, other || error, callback); });
  else runDestroy(this, error, callback);
  return this;
}
function runDestroy(self, error, callback) {
  let called = false;
  function onDestroy(failure) {
    if (called) return;
    called = true;
    const r = self._readableState; const w = self._writableState;
    checkError(failure, w, r);
    if (w) w.closed = true;
    if (r) r.closed = true;
    if (typeof callback === 'function') callback(failure);
    if (failure) process.nextTick(emitErrorCloseNT, self, failure); else process.nextTick(emitCloseNT, self);
  }
  try { self._destroy(error || null, onDestroy); } catch (failure) { onDestroy(failure); }
}
function emitErrorCloseNT(self, error) {
  emitErrorNT(self, error); //@node:internal/streams/destroy:129:3
  emitCloseNT(self);
}
function emitCloseNT(self) {
  const r = self._readableState; const w = self._writableState;
  if (w) w.closeEmitted = true;
  if (r) r.closeEmitted = true;
  if ((w && w.emitClose) || (r && r.emitClose)) self.emit('close'); //@node:internal/streams/destroy:148:10
}
function emitErrorNT(self, error) {
  const r = self._readableState; const w = self._writableState;
  if ((w && w.errorEmitted) || (r && r.errorEmitted)) return;
  if (w) w.errorEmitted = true;
  if (r) r.errorEmitted = true;
  self.emit('error', error); //@node:internal/streams/destroy:170:8
}
function errorOrDestroy(stream, error, sync) {
  const r = stream._readableState; const w = stream._writableState;
  if ((w && w.destroyed) || (r && r.destroyed)) return;
  if ((r && r.autoDestroy) || (w && w.autoDestroy)) stream.destroy(error);
  else if (error) { checkError(error, w, r); if (sync) process.nextTick(emitErrorNT, stream, error); else emitErrorNT(stream, error); }
}
function construct(stream, callback) {
  if (typeof stream._construct !== 'function') return;
  const r = stream._readableState; const w = stream._writableState;
  if (r) r.constructed = false;
  if (w) w.constructed = false;
  stream.once(kConstruct, callback);
  if (stream.listenerCount(kConstruct) > 1) return;
  process.nextTick(constructNT, stream);
}
function constructNT(stream) {
  let called = false;
  function onConstruct(error) {
    if (called) { errorOrDestroy(stream, error || binding.coded('Error', 'ERR_MULTIPLE_CALLBACK', 'Callback called multiple times')); return; }
    called = true;
    const r = stream._readableState; const w = stream._writableState;
    if (r) r.constructed = true;
    if (w) w.constructed = true;
    if ((w || r).destroyed) stream.emit(kDestroy, error);
    else if (error) errorOrDestroy(stream, error, true);
    else stream.emit(kConstruct);
  }
  try { stream._construct((error) => { process.nextTick(onConstruct, error); }); } catch (error) { process.nextTick(onConstruct, error); }
}
function destroyStream(stream, error) {
  if (!stream || stream.destroyed) return;
  if (!error && !isFinished(stream)) error = abortError();
  if (stream.setHeader && typeof stream.abort === 'function') stream.abort();
  else if (typeof stream.destroy === 'function') stream.destroy(error);
  else if (typeof stream.close === 'function') stream.close();
}
function isFinished(stream) { const r = stream._readableState; const w = stream._writableState; return (!r || r.endEmitted || r.ended && r.length === 0) && (!w || w.finished); }
`;
