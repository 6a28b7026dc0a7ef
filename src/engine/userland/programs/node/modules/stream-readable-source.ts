/** The second part of stream in JavaScript: Readable (Node's lib/internal/streams/{readable,from}.js). */
export const readableSource = `function ReadableState(options, stream, duplex) {
  this.objectMode = Boolean(options && (options.objectMode || (duplex && options.readableObjectMode)));
  this.highWaterMark = hwm(options, 'readableHighWaterMark', duplex, this.objectMode);
  this.buffer = []; this.length = 0; this.pipes = []; this.flowing = null; this.ended = false; this.endEmitted = false; this.reading = false; this.constructed = true; this.sync = true;
  this.needReadable = false; this.emittedReadable = false; this.readableListening = false; this.dataListening = false; this.resumeScheduled = false; this.paused = null; this.errorEmitted = false;
  this.emitClose = !options || options.emitClose !== false; this.autoDestroy = !options || options.autoDestroy !== false; this.destroyed = false; this.errored = null; this.closed = false; this.closeEmitted = false;
  this.defaultEncoding = options && options.defaultEncoding || 'utf8'; this.awaitDrainWriters = null; this.readingMore = false; this.dataEmitted = false; this.decoder = null; this.encoding = null;
  if (options && options.encoding) { const { StringDecoder } = require('string_decoder'); this.decoder = new StringDecoder(options.encoding); this.encoding = options.encoding; }
}
function Readable(options) {
  if (!(this instanceof Readable)) return new Readable(options);
  this._readableState = new ReadableState(options, this, false);
  if (options) {
    if (typeof options.read === 'function') this._read = options.read;
    if (typeof options.destroy === 'function') this._destroy = options.destroy;
    if (typeof options.construct === 'function') this._construct = options.construct;
  }
  Stream.call(this, options);
  if (options && options.signal) abortOn(this, options.signal);
  if (this._construct) construct(this, () => { if (this._readableState.needReadable) maybeReadMore(this, this._readableState); });
}
Object.setPrototypeOf(Readable.prototype, Stream.prototype);
Object.setPrototypeOf(Readable, Stream);
Readable.prototype.destroy = destroy;
Readable.prototype._destroy = function(error, callback) { callback(error); };
Readable.prototype._read = function _read() {
  throw binding.coded('Error', 'ERR_METHOD_NOT_IMPLEMENTED', 'The _read() method is not implemented'); //@node:internal/streams/readable:917:9
};
Readable.prototype.push = function(chunk, encoding) { return take(this, this._readableState, chunk, encoding, false); };
Readable.prototype.unshift = function(chunk, encoding) { return take(this, this._readableState, chunk, encoding, true); };
const canPushMore = (state) => !state.ended && (state.length < state.highWaterMark || state.length === 0);
function take(stream, state, chunk, encoding, front) {
  if (chunk === null) { state.reading = false; onEof(stream, state); return false; }
  if (!state.objectMode) {
    if (typeof chunk === 'string') {
      encoding = encoding || state.defaultEncoding;
      if (state.encoding !== encoding) { chunk = front && state.encoding ? Buffer.from(chunk, encoding).toString(state.encoding) : Buffer.from(chunk, encoding); encoding = ''; }
    } else {
      const bytes = chunk === undefined ? undefined : asBytes(chunk);
      if (chunk !== undefined && bytes === undefined) { errorOrDestroy(stream, binding.invalidType('chunk', 'of type string or an instance of Buffer, TypedArray, or DataView', chunk)); return false; }
      chunk = bytes; encoding = '';
    }
    if (!chunk || chunk.length <= 0) { if (!front) { state.reading = false; maybeReadMore(stream, state); } return canPushMore(state); }
  }
  if (front ? state.endEmitted : state.ended) { errorOrDestroy(stream, front ? binding.coded('Error', 'ERR_STREAM_UNSHIFT_AFTER_END_EVENT', 'stream.unshift() after end event') : binding.coded('Error', 'ERR_STREAM_PUSH_AFTER_EOF', 'stream.push() after EOF')); return front ? canPushMore(state) : false; }
  if (state.destroyed || state.errored) return false;
  if (!front) {
    state.reading = false;
    if (state.decoder && !encoding) { chunk = state.decoder.write(chunk); if (!state.objectMode && chunk.length === 0) { maybeReadMore(stream, state); return canPushMore(state); } }
  }
  addChunk(stream, state, chunk, front);
  return canPushMore(state);
}
function letWrite(state) { if (state.awaitDrainWriters instanceof Set) state.awaitDrainWriters.clear(); else state.awaitDrainWriters = null; }
function addChunk(stream, state, chunk, front) {
  if (state.flowing && !state.sync && state.dataListening && state.length === 0) {
    letWrite(state);
    state.dataEmitted = true;
    stream.emit('data', chunk); //@node:internal/streams/readable:568:12
  } else {
    state.length += lengthOf(state, chunk);
    if (front) state.buffer.unshift(chunk); else state.buffer.push(chunk);
    if (state.needReadable) emitReadable(stream);
  }
  maybeReadMore(stream, state);
}
Readable.prototype.isPaused = function() { return this._readableState.paused === true || this._readableState.flowing === false; };
Readable.prototype.setEncoding = function(encoding) {
  const { StringDecoder } = require('string_decoder');
  const state = this._readableState; state.decoder = new StringDecoder(encoding); state.encoding = state.decoder.encoding;
  let content = state.buffer.map((part) => state.decoder.write(part)).join('');
  if (state.ended) content += state.decoder.end();
  state.buffer = content === '' ? [] : [content]; state.length = content.length;
  return this;
};
function howMuch(n, state) {
  if (n <= 0 || (state.length === 0 && state.ended)) return 0;
  if (state.objectMode) return 1;
  if (Number.isNaN(n)) return state.flowing && state.length ? state.buffer[0].length : state.length;
  if (n <= state.length) return n;
  return state.ended ? state.length : 0;
}
Readable.prototype.read = function(n) {
  n = n === undefined ? NaN : Number.isInteger(n) ? n : Number.parseInt(n, 10);
  const state = this._readableState;
  const asked = n;
  if (n > state.highWaterMark) state.highWaterMark = 2 ** Math.ceil(Math.log2(n));
  if (n !== 0) state.emittedReadable = false;
  if (n === 0 && state.needReadable && ((state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0) || state.ended)) {
    if (state.length === 0 && state.ended) endReadable(this); else emitReadable(this);
    return null;
  }
  n = howMuch(n, state);
  if (n === 0 && state.ended) { if (state.length === 0) endReadable(this); return null; }
  let doRead = state.needReadable;
  if (state.length === 0 || state.length - n < state.highWaterMark) doRead = true;
  if (state.ended || state.reading || state.destroyed || state.errored || !state.constructed) doRead = false;
  else if (doRead) {
    state.reading = true; state.sync = true;
    if (state.length === 0) state.needReadable = true;
    try {
      this._read(state.highWaterMark); //@node:internal/streams/readable:750:12
    } catch (error) { errorOrDestroy(this, error); }
    state.sync = false;
    if (!state.reading) n = howMuch(asked, state);
  }
  const out = n > 0 ? fromList(n, state) : null;
  if (out === null) { if (state.length <= state.highWaterMark) state.needReadable = true; n = 0; }
  else { state.length -= n; letWrite(state); }
  if (state.length === 0) {
    if (!state.ended) state.needReadable = true;
    if (asked !== n && state.ended) endReadable(this);
  }
  if (out !== null && !state.errorEmitted && !state.closeEmitted) {
    state.dataEmitted = true;
    this.emit('data', out); //@node:internal/streams/readable:793:10
  }
  return out;
};
function fromList(n, state) {
  if (state.length === 0) return null;
  const { buffer } = state;
  if (state.objectMode) return buffer.shift();
  if (n === buffer[0].length) return buffer.shift();
  if (n < buffer[0].length) { const out = buffer[0].slice(0, n); buffer[0] = buffer[0].slice(n); return out; }
  const all = state.decoder ? buffer.join('') : Buffer.concat(buffer);
  state.buffer = !n || n >= state.length ? [] : [all.slice(n)];
  return !n || n >= state.length ? all : all.slice(0, n);
}
function onEof(stream, state) {
  if (state.ended) return;
  if (state.decoder) { const rest = state.decoder.end(); if (rest && rest.length) { state.buffer.push(rest); state.length += lengthOf(state, rest); } }
  state.ended = true;
  if (state.sync) emitReadable(stream);
  else { state.needReadable = false; state.emittedReadable = true; emitReadable_(stream); }
}
function emitReadable(stream) {
  const state = stream._readableState;
  state.needReadable = false;
  if (!state.emittedReadable) { state.emittedReadable = true; process.nextTick(emitReadable_, stream); }
}
function emitReadable_(stream) {
  const state = stream._readableState;
  if (!state.destroyed && !state.errored && (state.length || state.ended)) { stream.emit('readable'); state.emittedReadable = false; }
  state.needReadable = (state.needReadable && (state.flowing || state.ended)) || (!state.flowing && !state.ended && state.length <= state.highWaterMark);
  flow(stream);
}
function maybeReadMore(stream, state) { if (!state.readingMore && !state.reading && state.constructed) { state.readingMore = true; process.nextTick(readMore, stream, state); } }
function readMore(stream, state) {
  while (!state.reading && !state.ended && (state.length < state.highWaterMark || (state.flowing && state.length === 0))) {
    const before = state.length;
    stream.read(0);
    if (before === state.length) break;
  }
  state.readingMore = false;
}
Readable.prototype.pipe = function(target, options) {
  const src = this; const state = this._readableState;
  if (state.pipes.length === 1 && !(state.awaitDrainWriters instanceof Set)) state.awaitDrainWriters = new Set(state.awaitDrainWriters ? [state.awaitDrainWriters] : []);
  state.pipes.push(target);
  const end = (!options || options.end !== false) && target !== process.stdout && target !== process.stderr ? onend : unpipe;
  if (state.endEmitted) process.nextTick(end); else src.once('end', end);
  target.on('unpipe', onunpipe);
  function onunpipe(source, info) { if (source === src && info && info.hasUnpiped === false) { info.hasUnpiped = true; cleanup(); } }
  function onend() { target.end(); }
  let ondrain; let clean = false;
  function cleanup() {
    target.removeListener('close', onclose); target.removeListener('finish', onfinish);
    if (ondrain) target.removeListener('drain', ondrain);
    target.removeListener('error', onerror); target.removeListener('unpipe', onunpipe);
    src.removeListener('end', onend); src.removeListener('end', unpipe); src.removeListener('data', ondata);
    clean = true;
    if (ondrain && state.awaitDrainWriters && (!target._writableState || target._writableState.needDrain)) ondrain();
  }
  function pause() {
    if (!clean) {
      if (state.pipes.length === 1 && state.pipes[0] === target) state.awaitDrainWriters = target;
      else if (state.pipes.length > 1 && state.pipes.includes(target)) state.awaitDrainWriters.add(target);
      src.pause();
    }
    if (!ondrain) {
      ondrain = () => {
        if (state.awaitDrainWriters === target) state.awaitDrainWriters = null;
        else if (state.awaitDrainWriters instanceof Set) state.awaitDrainWriters.delete(target);
        if ((!state.awaitDrainWriters || state.awaitDrainWriters.size === 0) && state.dataListening) src.resume();
      };
      target.on('drain', ondrain);
    }
  }
  src.on('data', ondata);
  function ondata(chunk) {
    try {
      if (target.write(chunk) === false) pause(); //@node:internal/streams/readable:1021:24
    } catch (error) { target.destroy(error); }
  }
  function onerror(error) {
    unpipe();
    target.removeListener('error', onerror);
    if (target.listenerCount('error') === 0) {
      const s = target._writableState || target._readableState;
      if (s && !s.errorEmitted) errorOrDestroy(target, error); else target.emit('error', error);
    }
  }
  target.prependListener('error', onerror);
  function onclose() { target.removeListener('finish', onfinish); unpipe(); }
  target.once('close', onclose);
  function onfinish() { target.removeListener('close', onclose); unpipe(); }
  target.once('finish', onfinish);
  function unpipe() { src.unpipe(target); }
  target.emit('pipe', src);
  if (target.writableNeedDrain === true) pause(); else if (!state.flowing) src.resume();
  return target;
};
Readable.prototype.unpipe = function(target) {
  const state = this._readableState;
  if (state.pipes.length === 0) return this;
  if (!target) { const all = state.pipes; state.pipes = []; this.pause(); for (const one of all) one.emit('unpipe', this, { hasUnpiped: false }); return this; }
  const at = state.pipes.indexOf(target);
  if (at < 0) return this;
  state.pipes.splice(at, 1);
  if (state.pipes.length === 0) this.pause();
  target.emit('unpipe', this, { hasUnpiped: false });
  return this;
};
Readable.prototype.on = function(name, listener) {
  const out = Stream.prototype.on.call(this, name, listener);
  const state = this._readableState;
  if (name === 'data') {
    state.dataListening = true;
    state.readableListening = state.readableListening || this.listenerCount('readable') > 0;
    if (state.flowing !== false) this.resume();
  } else if (name === 'readable' && !state.endEmitted && !state.readableListening) {
    state.readableListening = state.needReadable = true; state.flowing = false; state.emittedReadable = false;
    if (state.length) emitReadable(this); else if (!state.reading) process.nextTick((self) => { self.read(0); }, this);
  }
  return out;
};
Readable.prototype.addListener = Readable.prototype.on;
Readable.prototype.removeListener = function(name, listener) {
  const state = this._readableState;
  const out = Stream.prototype.removeListener.call(this, name, listener);
  if (name === 'readable') process.nextTick(updateListening, this); else if (name === 'data' && this.listenerCount('data') === 0) state.dataListening = false;
  return out;
};
Readable.prototype.off = Readable.prototype.removeListener;
Readable.prototype.removeAllListeners = function(name) {
  const out = Stream.prototype.removeAllListeners.apply(this, arguments);
  if (name === 'readable' || name === undefined) process.nextTick(updateListening, this);
  return out;
};
function updateListening(self) {
  const state = self._readableState;
  state.readableListening = self.listenerCount('readable') > 0;
  if (state.resumeScheduled && state.paused === false) state.flowing = true;
  else if (state.dataListening) self.resume();
  else if (!state.readableListening) state.flowing = null;
}
Readable.prototype.resume = function() {
  const state = this._readableState;
  if (!state.flowing) {
    state.flowing = !state.readableListening;
    if (!state.resumeScheduled) { state.resumeScheduled = true; process.nextTick(resume_, this, state); }
  }
  state.paused = false;
  return this;
};
function resume_(stream, state) {
  if (!state.reading) stream.read(0); //@node:internal/streams/readable:1273:12
  state.resumeScheduled = false;
  stream.emit('resume');
  flow(stream); //@node:internal/streams/readable:1278:3
  if (state.flowing && !state.reading) stream.read(0);
}
Readable.prototype.pause = function() { const state = this._readableState; if (state.flowing !== false) { state.flowing = false; this.emit('pause'); } state.paused = true; return this; };
function flow(stream) {
  const state = stream._readableState;
  while (state.flowing && stream.read() !== null); //@node:internal/streams/readable:1299:53
}
function endReadable(stream) { const state = stream._readableState; if (!state.endEmitted) { state.ended = true; process.nextTick(endReadableNT, state, stream); } }
function endReadableNT(state, stream) {
  if (state.errored || state.closeEmitted || state.endEmitted || state.length > 0) return;
  state.endEmitted = true;
  stream.emit('end'); //@node:internal/streams/readable:1764:12
  if (stream.writable && stream.allowHalfOpen === false) process.nextTick((other) => { if (other.writable && !other.writableEnded && !other.destroyed) other.end(); }, stream);
  else if (state.autoDestroy) { const w = stream._writableState; if (!w || (w.autoDestroy && (w.finished || w.writable === false))) stream.destroy(); }
}
Readable.prototype.wrap = function(old) {
  let paused = false;
  old.on('data', (chunk) => { if (!this.push(chunk) && old.pause) { paused = true; old.pause(); } });
  old.on('end', () => this.push(null)); old.on('error', (error) => errorOrDestroy(this, error)); old.on('close', () => this.destroy());
  this._read = () => { if (paused && old.resume) { paused = false; old.resume(); } };
  return this;
};
Readable.prototype[Symbol.asyncIterator] = function() { return iterate(this); };
Readable.prototype.iterator = function(options) { return iterate(this, options); };
async function* iterate(stream, options) {
  let callback = nop;
  function next(resolve) { if (this === stream) { callback(); callback = nop; } else callback = resolve; }
  stream.on('readable', next);
  let error;
  const cleanup = finished(stream, { writable: false }, (failure) => { error = failure || null; callback(); callback = nop; });
  try {
    for (;;) {
      const chunk = stream.destroyed ? null : stream.read();
      if (chunk !== null) yield chunk;
      else if (error) throw error;
      else if (error === null) return;
      else await new Promise(next);
    }
  } catch (failure) { error = error || failure; throw error; } finally {
    if ((error || !options || options.destroyOnReturn !== false) && (error === undefined || stream._readableState.autoDestroy)) destroyStream(stream, null);
    else { stream.off('readable', next); cleanup(); }
  }
}
const readableGetters = {
  readable() { const r = this._readableState; return Boolean(r) && r.readable !== false && !r.destroyed && !r.errorEmitted && !r.endEmitted; },
  readableDidRead() { return this._readableState.dataEmitted; }, readableAborted() { const r = this._readableState; return Boolean(r.readable !== false && (r.destroyed || r.errored) && !r.endEmitted); },
  readableHighWaterMark() { return this._readableState.highWaterMark; }, readableBuffer() { return this._readableState.buffer; }, readableLength() { return this._readableState.length; }, readableObjectMode() { return this._readableState.objectMode; },
  readableEncoding() { return this._readableState.encoding; }, readableEnded() { return this._readableState.endEmitted; }, errored() { return this._readableState.errored; }, closed() { return this._readableState.closed; },
};
for (const name of Object.keys(readableGetters)) getter(Readable.prototype, name, readableGetters[name], name === 'readable' ? function(value) { if (this._readableState) this._readableState.readable = Boolean(value); } : undefined);
getter(Readable.prototype, 'readableFlowing', function() { return this._readableState.flowing; }, function(value) { this._readableState.flowing = value; });
getter(Readable.prototype, 'destroyed', function() { return Boolean(this._readableState && this._readableState.destroyed); }, function(value) { if (this._readableState) this._readableState.destroyed = value; });
Readable.from = function(iterable, options) {
  if (typeof iterable === 'string' || iterable instanceof Buffer) return new Readable({ objectMode: true, ...options, read() { this.push(iterable); this.push(null); } });
  const isAsync = Boolean(iterable && iterable[Symbol.asyncIterator]);
  if (!isAsync && !(iterable && iterable[Symbol.iterator])) throw binding.invalidType('iterable', 'an instance of Iterable', iterable);
  const iterator = isAsync ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]();
  const readable = new Readable({ objectMode: true, highWaterMark: 1, ...options });
  let reading = false; let asyncValues = isAsync;
  readable._read = function() { if (!reading) { reading = true; if (asyncValues) nextAsync(); else nextSync(); } };
  readable._destroy = function(error, callback) { close(error).then(() => process.nextTick(callback, error), (failure) => process.nextTick(callback, failure || error)); };
  async function close(error) {
    if (error !== undefined && error !== null && typeof iterator.throw === 'function') { const { value, done } = await iterator.throw(error); await value; if (done) return; }
    if (typeof iterator.return === 'function') { const { value } = await iterator.return(); await value; }
  }
  const checked = (value) => { if (value === null) { reading = false; throw binding.coded('TypeError', 'ERR_STREAM_NULL_VALUES', 'May not write null values to stream'); } return value; };
  function nextSync() {
    for (;;) {
      try {
        const { value, done } = iterator.next();
        if (done) { readable.push(null); return; }
        if (value && typeof value.then === 'function') { asyncValues = true; nextAsync(value); return; }
        if (readable.push(checked(value))) continue;
        reading = false;
      } catch (error) { readable.destroy(error); }
      return;
    }
  }
  async function nextAsync(pending) {
    for (let first = pending; ; first = undefined) {
      try {
        const { value, done } = first ? { value: first, done: false } : isAsync ? await iterator.next() : iterator.next();
        if (done) { readable.push(null); return; }
        const item = isAsync ? value : await value;
        if (readable.push(checked(item))) continue;
        reading = false;
      } catch (error) { readable.destroy(error); }
      return;
    }
  }
  return readable;
};
`;
