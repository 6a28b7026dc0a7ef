/** The third part of stream in JavaScript: Writable, Duplex, Transform (Node's lib/internal/streams/{writable,duplex,transform}.js). */
export const writableSource = `function WritableState(options, stream, duplex) {
  this.objectMode = Boolean(options && (options.objectMode || (duplex && options.writableObjectMode)));
  this.highWaterMark = hwm(options, 'writableHighWaterMark', duplex, this.objectMode);
  this.length = 0; this.corked = 0; this.writelen = 0; this.buffered = []; this.bufferedIndex = 0; this.pendingcb = 0; this.writecb = null; this.callbacks = [];
  this.writing = false; this.sync = true; this.bufferProcessing = false; this.expectWriteCb = false; this.needDrain = false; this.afterWritePending = false; this.afterWriteTick = null;
  this.ending = false; this.ended = false; this.finished = false; this.finalCalled = false; this.prefinished = false; this.constructed = true;
  this.destroyed = false; this.closed = false; this.closeEmitted = false; this.errored = null; this.errorEmitted = false;
  this.emitClose = !options || options.emitClose !== false; this.autoDestroy = !options || options.autoDestroy !== false; this.decodeStrings = !options || options.decodeStrings !== false; this.defaultEncoding = options && options.defaultEncoding || 'utf8';
  this.onwrite = (error) => onwrite(stream, error);
}
function Writable(options) {
  if (!(this instanceof Writable)) return new Writable(options);
  initWritable(this, options, false);
  Stream.call(this, options);
  if (options && options.signal) abortOn(this, options.signal);
  constructWritable(this);
}
Object.setPrototypeOf(Writable.prototype, Stream.prototype);
Object.setPrototypeOf(Writable, Stream);
Object.defineProperty(Writable, Symbol.hasInstance, { value(object) { if (Function.prototype[Symbol.hasInstance].call(this, object)) return true; return this === Writable && Boolean(object) && object._writableState instanceof WritableState; } });
function initWritable(stream, options, duplex) {
  stream._writableState = new WritableState(options, stream, duplex);
  if (!options) return;
  if (typeof options.write === 'function') stream._write = options.write;
  if (typeof options.writev === 'function') stream._writev = options.writev;
  if (typeof options.final === 'function') stream._final = options.final;
  if (typeof options.destroy === 'function') stream._destroy = options.destroy;
  if (typeof options.construct === 'function') stream._construct = options.construct;
}
function constructWritable(stream) {
  if (!stream._construct) return;
  construct(stream, () => {
    const r = stream._readableState; const w = stream._writableState;
    if (r && r.needReadable) maybeReadMore(stream, r);
    if (!w.writing) clearBuffer(stream, w);
    if (w.ending) finishMaybe(stream, w);
  });
}
Writable.prototype.pipe = function() { errorOrDestroy(this, binding.coded('Error', 'ERR_STREAM_CANNOT_PIPE', 'Cannot pipe, not readable')); };
function _write(stream, chunk, encoding, callback) {
  const state = stream._writableState;
  if (typeof callback !== 'function') callback = nop;
  if (chunk === null) throw binding.coded('TypeError', 'ERR_STREAM_NULL_VALUES', 'May not write null values to stream');
  if (!state.objectMode) {
    if (!encoding) encoding = state.defaultEncoding;
    else if (encoding !== 'buffer' && !Buffer.isEncoding(encoding)) throw binding.coded('TypeError', 'ERR_UNKNOWN_ENCODING', 'Unknown encoding: ' + encoding);
    if (typeof chunk === 'string') { if (state.decodeStrings) { chunk = Buffer.from(chunk, encoding); encoding = 'buffer'; } }
    else {
      const bytes = chunk === undefined ? undefined : asBytes(chunk);
      if (bytes === undefined) throw binding.invalidType('chunk', 'of type string or an instance of Buffer, TypedArray, or DataView', chunk);
      chunk = bytes; encoding = 'buffer';
    }
  }
  let error;
  if (state.ending) error = binding.coded('Error', 'ERR_STREAM_WRITE_AFTER_END', 'write after end'); //@node:internal/streams/writable:491:11
  else if (state.destroyed) error = destroyedError('write'); //@node:internal/streams/writable:493:11
  if (error) { process.nextTick(callback, error); errorOrDestroy(stream, error, true); return error; }
  state.pendingcb++;
  return writeOrBuffer(stream, state, chunk, encoding, callback); //@node:internal/streams/writable:503:10
}
Writable.prototype.write = function(chunk, encoding, callback) {
  if (typeof encoding === 'function') { callback = encoding; encoding = null; }
  return _write(this, chunk, encoding, callback) === true; //@node:internal/streams/writable:512:10
};
Writable.prototype.cork = function() { this._writableState.corked++; };
Writable.prototype.uncork = function() { const state = this._writableState; if (state.corked) { state.corked--; if (!state.writing) clearBuffer(this, state); } };
Writable.prototype.setDefaultEncoding = function setDefaultEncoding(encoding) { if (!Buffer.isEncoding(encoding)) throw binding.coded('TypeError', 'ERR_UNKNOWN_ENCODING', 'Unknown encoding: ' + encoding); this._writableState.defaultEncoding = String(encoding).toLowerCase(); return this; };
function writeOrBuffer(stream, state, chunk, encoding, callback) {
  const length = lengthOf(state, chunk);
  state.length += length;
  if (state.writing || state.corked || state.errored || !state.constructed) state.buffered.push({ chunk, encoding, callback });
  else {
    state.writelen = length; state.writecb = callback; state.writing = state.sync = state.expectWriteCb = true;
    stream._write(chunk, encoding, state.onwrite); //@node:internal/streams/writable:574:12
    state.sync = false;
  }
  const room = state.length < state.highWaterMark || state.length === 0;
  if (!room) state.needDrain = true;
  return room && !state.errored && !state.destroyed;
}
function doWrite(stream, state, many, length, chunk, encoding, callback) {
  state.writelen = length; state.writecb = callback; state.writing = state.sync = state.expectWriteCb = true;
  if (state.destroyed) state.onwrite(destroyedError('write'));
  else if (many) stream._writev(chunk, state.onwrite);
  else stream._write(chunk, encoding, state.onwrite); //@node:internal/streams/writable:600:12
  state.sync = false;
}
function onwriteError(stream, state, error, callback) {
  --state.pendingcb;
  callback(error);
  errorBuffer(state);
  errorOrDestroy(stream, error);
}
function onwrite(stream, error) {
  const state = stream._writableState;
  if (!state.expectWriteCb) { errorOrDestroy(stream, binding.coded('Error', 'ERR_MULTIPLE_CALLBACK', 'Callback called multiple times')); return; }
  const { sync, writecb: callback } = state;
  state.writecb = null; state.writing = state.expectWriteCb = false; state.length -= state.writelen; state.writelen = 0;
  if (error) {
    checkError(error, state, stream._readableState);
    if (sync) process.nextTick(onwriteError, stream, state, error, callback); else onwriteError(stream, state, error, callback);
    return;
  }
  if (state.buffered.length > state.bufferedIndex) clearBuffer(stream, state);
  if (!sync) { afterWrite(stream, state, 1, callback); return; }
  const needTick = (state.needDrain && state.length === 0) || state.destroyed || callback !== nop;
  if (callback === nop) {
    if (!state.afterWritePending && needTick) { process.nextTick(afterWrite, stream, state, 1, callback); state.afterWritePending = true; }
    else { state.pendingcb--; if (state.ending) finishMaybe(stream, state, true); }
  } else if (state.afterWriteTick !== null && state.afterWriteTick.callback === callback) state.afterWriteTick.count++;
  else {
    const tick = state.afterWriteTick = { count: 1, callback };
    process.nextTick(() => { state.afterWriteTick = null; afterWrite(stream, state, tick.count, callback); });
    state.afterWritePending = true;
  }
}
function afterWrite(stream, state, count, callback) {
  state.afterWritePending = false;
  if (!state.ending && !stream.destroyed && state.length === 0 && state.needDrain) { state.needDrain = false; stream.emit('drain'); }
  while (count-- > 0) { state.pendingcb--; callback(null); }
  if (state.destroyed) errorBuffer(state);
  if (state.ending) finishMaybe(stream, state, true);
}
function errorBuffer(state) {
  if (state.writing) return;
  for (const { chunk, callback } of state.buffered.slice(state.bufferedIndex)) { state.length -= lengthOf(state, chunk); callback(state.errored || destroyedError('write')); }
  callFinished(state, state.errored || destroyedError('end'));
  state.buffered = []; state.bufferedIndex = 0;
}
function clearBuffer(stream, state) {
  if (state.corked || state.bufferProcessing || state.destroyed || !state.constructed) return;
  const { buffered } = state;
  const count = buffered.length - state.bufferedIndex;
  if (!count) return;
  let i = state.bufferedIndex;
  state.bufferProcessing = true;
  if (count > 1 && stream._writev) {
    state.pendingcb -= count - 1;
    const chunks = buffered.slice(i);
    const callback = chunks.every((one) => one.callback === nop) ? nop : (error) => { for (const one of chunks) one.callback(error); };
    doWrite(stream, state, true, state.length, chunks, '', callback);
    state.buffered = []; state.bufferedIndex = 0;
  } else {
    do {
      const { chunk, encoding, callback } = buffered[i];
      buffered[i++] = null;
      doWrite(stream, state, false, lengthOf(state, chunk), chunk, encoding, callback);
    } while (i < buffered.length && !state.writing);
    if (i === buffered.length) { state.buffered = []; state.bufferedIndex = 0; } else if (i > 256) { buffered.splice(0, i); state.bufferedIndex = 0; } else state.bufferedIndex = i;
  }
  state.bufferProcessing = false;
}
Writable.prototype._write = function(chunk, encoding, callback) { if (this._writev) this._writev([{ chunk, encoding }], callback); else throw binding.coded('Error', 'ERR_METHOD_NOT_IMPLEMENTED', 'The _write() method is not implemented'); };
Writable.prototype._writev = null;
Writable.prototype.end = function(chunk, encoding, callback) {
  const state = this._writableState;
  if (typeof chunk === 'function') { callback = chunk; chunk = null; encoding = null; } else if (typeof encoding === 'function') { callback = encoding; encoding = null; }
  let error;
  if (chunk !== undefined && chunk !== null) { const done = _write(this, chunk, encoding); if (done instanceof Error) error = done; }
  if (state.corked) { state.corked = 1; this.uncork(); }
  if (error) { /* Told already. */ }
  else if (!state.errored && !state.ending) { state.ending = true; finishMaybe(this, state, true); state.ended = true; }
  else if (state.finished) error = binding.coded('Error', 'ERR_STREAM_ALREADY_FINISHED', 'Cannot call end after a stream was finished');
  else if (state.destroyed) error = destroyedError('end');
  if (typeof callback === 'function') {
    if (error) process.nextTick(callback, error);
    else if (state.errored) process.nextTick(callback, state.errored);
    else if (state.finished) process.nextTick(callback, null);
    else state.callbacks.push(callback);
  }
  return this;
};
const needFinish = (state) => state.ending && !state.destroyed && state.constructed && state.length === 0 && !state.errored && state.buffered.length === 0 && !state.finished && !state.writing && !state.errorEmitted && !state.closeEmitted;
function onFinish(stream, state, error) {
  if (state.prefinished) { errorOrDestroy(stream, error || binding.coded('Error', 'ERR_MULTIPLE_CALLBACK', 'Callback called multiple times')); return; }
  state.pendingcb--;
  if (error) { callFinished(state, error); errorOrDestroy(stream, error, state.sync); }
  else if (needFinish(state)) { state.prefinished = true; stream.emit('prefinish'); state.pendingcb++; process.nextTick(finish, stream, state); }
}
function prefinish(stream, state) {
  if (state.prefinished || state.finalCalled) return;
  state.finalCalled = true;
  if (typeof stream._final === 'function' && !state.destroyed) {
    state.sync = true; state.pendingcb++;
    try { stream._final((error) => onFinish(stream, state, error)); } catch (error) { onFinish(stream, state, error); }
    state.sync = false;
  } else { state.prefinished = true; stream.emit('prefinish'); }
}
function finishMaybe(stream, state, sync) {
  if (!needFinish(state)) return;
  prefinish(stream, state);
  if (state.pendingcb !== 0) return;
  if (sync) { state.pendingcb++; process.nextTick((other, s) => { if (needFinish(s)) finish(other, s); else s.pendingcb--; }, stream, state); }
  else if (needFinish(state)) { state.pendingcb++; finish(stream, state); }
}
function finish(stream, state) {
  state.pendingcb--;
  state.finished = true;
  callFinished(state, null);
  stream.emit('finish');
  if (state.autoDestroy) { const r = stream._readableState; if (!r || (r.autoDestroy && (r.endEmitted || r.readable === false))) stream.destroy(); }
}
function callFinished(state, error) { for (const one of state.callbacks.splice(0)) one(error); }
Writable.prototype.destroy = function(error, callback) {
  const state = this._writableState;
  if (!state.destroyed && (state.bufferedIndex < state.buffered.length || state.callbacks.length > 0)) process.nextTick(errorBuffer, state);
  destroy.call(this, error, callback);
  return this;
};
Writable.prototype._destroy = function(error, callback) { callback(error); };
const writableGetters = {
  writableLength() { return this._writableState.length; }, writableHighWaterMark() { return this._writableState.highWaterMark; }, writableObjectMode() { return this._writableState.objectMode; },
  writableEnded() { return this._writableState.ending; }, writableFinished() { return this._writableState.finished; }, writableNeedDrain() { const s = this._writableState; return !s.destroyed && !s.ending && s.needDrain; }, writableCorked() { return this._writableState.corked; },
  writableAborted() { const s = this._writableState; return s.writable !== false && Boolean(s.destroyed || s.errored) && !s.finished; },
};
const writableState = function() { const w = this._writableState; return Boolean(w) && w.writable !== false && !w.destroyed && !w.errored && !w.ending && !w.ended; };
const setWritable = function(value) { if (this._writableState) this._writableState.writable = Boolean(value); };
for (const name of Object.keys(writableGetters)) getter(Writable.prototype, name, writableGetters[name]);
getter(Writable.prototype, 'writable', writableState, setWritable);
getter(Writable.prototype, 'destroyed', function() { return Boolean(this._writableState && this._writableState.destroyed); }, function(value) { if (this._writableState) this._writableState.destroyed = value; });
getter(Writable.prototype, 'closed', function() { return this._writableState.closed; });
getter(Writable.prototype, 'errored', function() { return this._writableState.errored; });
function Duplex(options) {
  if (!(this instanceof Duplex)) return new Duplex(options);
  this._readableState = new ReadableState(options, this, true);
  if (options && typeof options.read === 'function') this._read = options.read;
  initWritable(this, options, true);
  this.allowHalfOpen = !options || options.allowHalfOpen !== false;
  if (options && options.readable === false) { this._readableState.readable = false; this._readableState.ended = true; this._readableState.endEmitted = true; }
  if (options && options.writable === false) { this._writableState.writable = false; this._writableState.ending = true; this._writableState.ended = true; this._writableState.finished = true; }
  Stream.call(this, options);
  if (options && options.signal) abortOn(this, options.signal);
  constructWritable(this);
}
Object.setPrototypeOf(Duplex.prototype, Readable.prototype);
Object.setPrototypeOf(Duplex, Readable);
for (const name of ['write', 'end', 'cork', 'uncork', 'setDefaultEncoding', '_write', '_writev', 'destroy']) Duplex.prototype[name] = Writable.prototype[name];
for (const name of Object.keys(writableGetters)) getter(Duplex.prototype, name, writableGetters[name]);
getter(Duplex.prototype, 'writable', writableState, setWritable);
getter(Duplex.prototype, 'destroyed', function() { return Boolean(this._readableState && this._readableState.destroyed && this._writableState && this._writableState.destroyed); }, function(value) { if (this._readableState && this._writableState) this._readableState.destroyed = this._writableState.destroyed = value; });
const kCallback = Symbol('kCallback');
function Transform(options) {
  if (!(this instanceof Transform)) return new Transform(options);
  Duplex.call(this, options);
  this._readableState.sync = false;
  this[kCallback] = null;
  if (options) { if (typeof options.transform === 'function') this._transform = options.transform; if (typeof options.flush === 'function') this._flush = options.flush; }
  this.on('prefinish', onPrefinish);
}
Object.setPrototypeOf(Transform.prototype, Duplex.prototype);
Object.setPrototypeOf(Transform, Duplex);
function final(callback) {
  const done = () => { this.push(null); if (callback) callback(); };
  if (typeof this._flush !== 'function' || this.destroyed) { done(); return; }
  this._flush((error, value) => {
    if (error) { if (callback) callback(error); else this.destroy(error); return; }
    if (value !== undefined && value !== null) this.push(value);
    done();
  });
}
function onPrefinish() { if (this._final !== final) final.call(this); }
Transform.prototype._final = final;
Transform.prototype._transform = function() { throw binding.coded('Error', 'ERR_METHOD_NOT_IMPLEMENTED', 'The _transform() method is not implemented'); };
Transform.prototype._write = function(chunk, encoding, callback) {
  const r = this._readableState; const w = this._writableState;
  const { length } = r;
  const done = (error, value) => {
    if (error) { callback(error); return; }
    if (value !== undefined && value !== null) this.push(value);
    if (r.ended) process.nextTick(callback);
    else if (w.ended || length === r.length || r.length < r.highWaterMark) callback();
    else this[kCallback] = callback;
  };
  this._transform(chunk, encoding, done); //@node:internal/streams/transform:171:8
};
Transform.prototype._read = function() { if (this[kCallback]) { const callback = this[kCallback]; this[kCallback] = null; callback(); } };
function PassThrough(options) { if (!(this instanceof PassThrough)) return new PassThrough(options); Transform.call(this, options); }
Object.setPrototypeOf(PassThrough.prototype, Transform.prototype);
Object.setPrototypeOf(PassThrough, Transform);
PassThrough.prototype._transform = function(chunk, encoding, callback) { callback(null, chunk); };
`;
