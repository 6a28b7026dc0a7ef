/** The first half of stream in JavaScript: Stream and Readable. */
export const readableSource = `'use strict';
const EventEmitter = require('events');
const { Buffer } = require('buffer');
function Stream(options) { EventEmitter.call(this, options); }
Object.setPrototypeOf(Stream.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Stream, EventEmitter);
const lengthOf = (state, chunk) => state.objectMode ? 1 : chunk.length;
const hwm = (options, key, objectMode) => options && options[key] !== undefined ? options[key] : options && options.highWaterMark !== undefined ? options.highWaterMark : objectMode ? 16 : 65536;
const getter = (proto, name, get, set) => Object.defineProperty(proto, name, { get, set: set || function(value) { Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }); }, configurable: true, enumerable: false });
function begin(stream) {
  if (typeof stream._construct === 'function' && !stream._constructing) {
    stream._constructing = true; stream._constructed = false;
    process.nextTick(() => {
      let called = false;
      stream._construct((error) => {
        if (called) return; called = true;
        stream._constructed = true;
        if (error) { destroyer(stream, error); return; }
        if (stream._writableState) process.nextTick(writeOn, stream);
        if (stream._readableState && (stream._readableState.flowing || stream._readableState.needed)) process.nextTick(pull, stream);
      });
    });
  } else if (stream._constructed === undefined) stream._constructed = true;
}
function destroyer(stream, error, callback) {
  const r = stream._readableState; const w = stream._writableState;
  if ((r && r.destroyed) || (w && w.destroyed)) { if (callback) callback(error); return stream; }
  if (r) r.destroyed = true;
  if (w) w.destroyed = true;
  if (error) { if (r) r.errored = error; if (w) w.errored = error; }
  stream._destroy(error || null, (failure) => {
    failure = failure || error;
    if (r) r.closed = true;
    if (w) w.closed = true;
    process.nextTick(() => {
      if (failure && !(stream._silent)) stream.emit('error', failure);
      const emitClose = r ? r.emitClose : w.emitClose;
      if (emitClose) { if (r) r.closeEmitted = true; if (w) w.closeEmitted = true; stream.emit('close', ...(stream._hadError === undefined ? [] : [stream._hadError])); }
      if (callback) callback(failure);
    });
  });
  return stream;
}
function Readable(options) {
  if (!(this instanceof Readable)) return new Readable(options);
  const objectMode = Boolean(options && (options.objectMode || (this instanceof Duplex && options.readableObjectMode)));
  this._readableState = { objectMode, highWaterMark: hwm(options, 'readableHighWaterMark', objectMode), buffer: [], length: 0, flowing: null, ended: false, endEmitted: false, reading: false, needed: false, destroyed: false, closed: false, closeEmitted: false, errored: null, emitClose: !options || options.emitClose !== false, autoDestroy: !options || options.autoDestroy !== false, decoder: null, encoding: null, pipes: [], readableListening: false, awaitDrain: new Set() };
  if (options) {
    if (typeof options.read === 'function') this._read = options.read;
    if (typeof options.destroy === 'function') this._destroy = options.destroy;
    if (typeof options.construct === 'function') this._construct = options.construct;
    if (options.encoding) this.setEncoding(options.encoding);
    if (options.signal) abortOn(this, options.signal);
  }
  Stream.call(this, options);
  if (!(this instanceof Duplex)) begin(this);
}
Object.setPrototypeOf(Readable.prototype, Stream.prototype);
Object.setPrototypeOf(Readable, Stream);
Readable.prototype._read = function() { throw binding.coded('Error', 'ERR_METHOD_NOT_IMPLEMENTED', 'The _read() method is not implemented'); };
Readable.prototype._destroy = function(error, callback) { callback(error); };
Readable.prototype.destroy = function(error, callback) { return destroyer(this, error, callback); };
Readable.prototype.push = function(chunk, encoding) { return add(this, chunk, encoding, false); };
Readable.prototype.unshift = function(chunk, encoding) { return add(this, chunk, encoding, true); };
function add(stream, chunk, encoding, front) {
  const state = stream._readableState;
  state.reading = false;
  if (chunk === null) {
    if (!state.ended) {
      state.ended = true;
      if (state.decoder) { const rest = state.decoder.end(); if (rest) { state.buffer.push(rest); state.length += lengthOf(state, rest); } }
      if (state.flowing) flowSoon(stream); else { emitReadable(stream); if (state.length === 0 && state.readableListening) endSoon(stream); }
    }
    return false;
  }
  if (!state.objectMode) {
    if (typeof chunk === 'string') { if (state.encoding !== (encoding || 'utf8') || !state.decoder) chunk = Buffer.from(chunk, encoding); else { state.buffer[front ? 'unshift' : 'push'](chunk); state.length += chunk.length; return after(stream, state); } }
    else if (!(chunk instanceof Uint8Array)) { destroyer(stream, binding.invalidType('chunk', 'of type string or an instance of Buffer, TypedArray, or DataView', chunk)); return false; }
    else if (!(chunk instanceof Buffer)) chunk = Buffer.from(chunk);
    if (chunk.length === 0 && !front) { maybeMore(stream); return false; }
  }
  if (state.ended && !front) { destroyer(stream, binding.coded('Error', 'ERR_STREAM_PUSH_AFTER_EOF', 'stream.push() after EOF')); return false; }
  if (state.destroyed || state.errored) return false;
  if (state.decoder && typeof chunk !== 'string') { chunk = state.decoder.write(chunk); if (chunk.length === 0) { maybeMore(stream); return false; } }
  if (state.flowing && state.length === 0 && !front && stream.listenerCount('data') > 0 && !state.syncing) {
    stream.emit('data', chunk);
    maybeMore(stream);
    return !state.ended && state.length < state.highWaterMark;
  }
  state.buffer[front ? 'unshift' : 'push'](chunk);
  state.length += lengthOf(state, chunk);
  return after(stream, state);
}
function after(stream, state) {
  if (state.flowing) flowSoon(stream); else emitReadable(stream);
  maybeMore(stream);
  return !state.ended && (state.length < state.highWaterMark || state.length === 0);
}
function maybeMore(stream) {
  const state = stream._readableState;
  if (state.moreScheduled) return;
  state.moreScheduled = true;
  process.nextTick(() => { state.moreScheduled = false; if (!state.reading && !state.ended && (state.length < state.highWaterMark || (state.flowing && state.length === 0))) pull(stream); });
}
function pull(stream) {
  const state = stream._readableState;
  if (stream._constructed === false) { state.needed = true; return; }
  if (state.reading || state.ended || state.destroyed || state.errored) return;
  state.reading = true; state.syncing = true;
  try { stream._read(state.highWaterMark); } catch (error) { state.syncing = false; destroyer(stream, error); return; }
  state.syncing = false;
}
function emitReadable(stream) {
  const state = stream._readableState;
  if (state.readableScheduled) return;
  state.readableScheduled = true;
  process.nextTick(() => { state.readableScheduled = false; if (!state.destroyed && !state.errored && (state.length > 0 || state.ended)) { if (state.readableListening) stream.emit('readable'); } if (state.flowing) flow(stream); else if (state.ended && state.length === 0 && state.readableListening) endSoon(stream); });
}
function flowSoon(stream) {
  const state = stream._readableState;
  if (state.flowScheduled) return;
  state.flowScheduled = true;
  process.nextTick(() => { state.flowScheduled = false; flow(stream); });
}
function flow(stream) {
  const state = stream._readableState;
  while (state.flowing && state.buffer.length > 0 && !state.destroyed) stream.emit('data', shift(state));
  if (state.destroyed) return;
  if (state.buffer.length === 0 && state.ended) { if (state.flowing) endSoon(stream); }
  else if (state.flowing && !state.ended) maybeMore(stream);
}
function shift(state) { const chunk = state.buffer.shift(); state.length -= lengthOf(state, chunk); return chunk; }
function endSoon(stream) {
  const state = stream._readableState;
  if (state.endEmitted || state.endScheduled) return;
  state.endScheduled = true;
  process.nextTick(() => {
    if (state.errored || state.endEmitted || state.length > 0) { state.endScheduled = false; return; }
    state.endEmitted = true; stream.readable = false;
    stream.emit('end');
    const w = stream._writableState;
    if (w && stream.allowHalfOpen === false && !w.ending) stream.end();
    else if (state.autoDestroy && (!w || w.finished)) stream.destroy();
  });
}
Readable.prototype.read = function(n) {
  const state = this._readableState;
  if (n === 0) { if (state.ended && state.length === 0) endSoon(this); else pull(this); return null; }
  if (state.length === 0) { if (state.ended) endSoon(this); else pull(this); if (state.length === 0) return null; }
  let out;
  if (state.objectMode) out = shift(state);
  else if (n === undefined || Number.isNaN(n) || n >= state.length) {
    if (n > state.length && !state.ended) { pull(this); return null; }
    out = state.decoder ? state.buffer.join('') : state.buffer.length === 1 ? state.buffer[0] : Buffer.concat(state.buffer);
    state.buffer = []; state.length = 0;
  } else {
    const all = state.decoder ? state.buffer.join('') : Buffer.concat(state.buffer);
    out = all.slice(0, n); state.buffer = [all.slice(n)]; state.length -= n;
  }
  if (state.length === 0 && state.ended) endSoon(this); else maybeMore(this);
  if (out !== null) this.emit('data', out);
  return out;
};
Readable.prototype.on = function(name, listener) {
  const out = Stream.prototype.on.call(this, name, listener);
  const state = this._readableState;
  if (name === 'data') { if (state.flowing !== false && !state.readableListening) this.resume(); }
  else if (name === 'readable') { state.readableListening = true; state.flowing = false; if (state.length > 0) emitReadable(this); else if (!state.reading) process.nextTick(pull, this); }
  return out;
};
Readable.prototype.addListener = Readable.prototype.on;
Readable.prototype.resume = function() {
  const state = this._readableState;
  if (!state.flowing) { state.flowing = !state.readableListening; state.paused = false; process.nextTick(() => { if (!state.reading && state.length === 0) pull(this); this.emit('resume'); flow(this); }); }
  return this;
};
Readable.prototype.pause = function() { const state = this._readableState; if (state.flowing !== false) { state.flowing = false; this.emit('pause'); } state.paused = true; return this; };
Readable.prototype.isPaused = function() { return this._readableState.paused === true || this._readableState.flowing === false; };
Readable.prototype.setEncoding = function(encoding) {
  const { StringDecoder } = require('string_decoder');
  const state = this._readableState; state.decoder = new StringDecoder(encoding); state.encoding = state.decoder.encoding;
  if (state.buffer.length > 0) { state.buffer = [state.buffer.map((part) => state.decoder.write(part)).join('')]; state.length = state.buffer[0].length; }
  return this;
};
Readable.prototype.pipe = function(target, options) {
  const state = this._readableState;
  state.pipes.push(target);
  const onData = (chunk) => { if (target.write(chunk) === false) { state.awaitDrain.add(target); this.pause(); target.once('drain', () => { state.awaitDrain.delete(target); if (state.awaitDrain.size === 0) this.resume(); }); } };
  this.on('data', onData);
  const ends = (!options || options.end !== false) && target !== process.stdout && target !== process.stderr;
  const onEnd = () => { if (ends) target.end(); };
  if (state.endEmitted) process.nextTick(onEnd); else this.once('end', onEnd);
  const cleanup = () => { this.removeListener('data', onData); this.removeListener('end', onEnd); const at = state.pipes.indexOf(target); if (at >= 0) state.pipes.splice(at, 1); };
  target.once('unpipe', (source) => { if (source === this) cleanup(); });
  target.once('error', (error) => { cleanup(); this.unpipe(target); if (target.listenerCount('error') === 0) destroyer(target, error) && target.emit('error', error); });
  target.once('close', cleanup);
  target.emit('pipe', this);
  if (state.flowing !== true) this.resume();
  return target;
};
Readable.prototype.unpipe = function(target) { const state = this._readableState; for (const one of target ? [target] : state.pipes.slice()) one.emit('unpipe', this); if (state.pipes.length === 0) this.pause(); return this; };
Readable.prototype.wrap = function(old) { old.on('data', (chunk) => { if (!this.push(chunk)) old.pause(); }); old.on('end', () => this.push(null)); this._read = () => old.resume(); return this; };
Readable.prototype[Symbol.asyncIterator] = function() { return iterate(this); };
Readable.prototype.iterator = function() { return iterate(this); };
async function* iterate(stream) {
  let wake; let failed; let closed = false;
  const poke = () => { if (wake) { const w = wake; wake = undefined; w(); } };
  stream.on('readable', poke);
  const onError = (error) => { failed = error; poke(); };
  stream.on('error', onError); stream.on('end', poke); stream.on('close', () => { closed = true; poke(); });
  try {
    for (;;) {
      const chunk = stream.destroyed ? null : stream.read();
      if (chunk !== null) { yield chunk; continue; }
      if (failed || stream._readableState.errored) throw failed || stream._readableState.errored;
      if (stream._readableState.endEmitted) return;
      if (closed) { throw Object.assign(binding.coded('Error', 'ERR_STREAM_PREMATURE_CLOSE', 'Premature close')); }
      await new Promise((resolve) => { wake = resolve; });
    }
  } finally {
    stream.removeListener('readable', poke);
    if (!stream.destroyed && stream._readableState.autoDestroy) stream.destroy();
  }
}
for (const [name, run] of [
  ['map', async function* (source, fn) { for await (const one of source) yield await fn(one); }],
  ['filter', async function* (source, fn) { for await (const one of source) if (await fn(one)) yield one; }],
  ['take', async function* (source, n) { if (n <= 0) return; for await (const one of source) { yield one; if (--n <= 0) return; } }],
  ['drop', async function* (source, n) { for await (const one of source) if (n-- <= 0) yield one; }],
  ['flatMap', async function* (source, fn) { for await (const one of source) yield* await fn(one); }],
]) Readable.prototype[name] = function(argument) { return Readable.from(run(this, argument)); };
Readable.prototype.toArray = async function() { const out = []; for await (const one of this) out.push(one); return out; };
Readable.prototype.forEach = async function(fn) { for await (const one of this) await fn(one); };
Readable.prototype.reduce = async function(fn, initial) { let value = initial; let first = arguments.length < 2; for await (const one of this) { if (first) { value = one; first = false; } else value = await fn(value, one); } return value; };
Readable.prototype.some = async function(fn) { for await (const one of this) if (await fn(one)) return true; return false; };
Readable.prototype.every = async function(fn) { for await (const one of this) if (!await fn(one)) return false; return true; };
Readable.prototype.find = async function(fn) { for await (const one of this) if (await fn(one)) return one; };
Readable.from = function(iterable, options) {
  if (typeof iterable === 'string' || iterable instanceof Uint8Array) return new Readable({ objectMode: true, ...options, read() { this.push(iterable); this.push(null); } });
  const iterator = iterable[Symbol.asyncIterator] ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]();
  let busy = false;
  return new Readable({ objectMode: true, highWaterMark: 1, ...options,
    read() { if (busy) return; busy = true; (async () => { try { for (;;) { const { value, done } = await iterator.next(); if (done) { this.push(null); return; } const item = await value; if (!this.push(item)) { busy = false; return; } } } catch (error) { this.destroy(error); } })(); },
    destroy(error, callback) { if (iterator.return && busy !== 'done') Promise.resolve(iterator.return()).then(() => callback(error), callback); else callback(error); },
  });
};
getter(Readable.prototype, 'readableFlowing', function() { return this._readableState.flowing; });
getter(Readable.prototype, 'readableLength', function() { return this._readableState.length; });
getter(Readable.prototype, 'readableHighWaterMark', function() { return this._readableState.highWaterMark; });
getter(Readable.prototype, 'readableObjectMode', function() { return this._readableState.objectMode; });
getter(Readable.prototype, 'readableEncoding', function() { return this._readableState.encoding; });
getter(Readable.prototype, 'readableEnded', function() { return this._readableState.endEmitted; });
getter(Readable.prototype, 'readableAborted', function() { return this._readableState.destroyed && !this._readableState.endEmitted; });
getter(Readable.prototype, 'readable', function() { const s = this._readableState; return s !== undefined && !s.destroyed && !s.endEmitted && !s.errored; });
getter(Readable.prototype, 'destroyed', function() { const r = this._readableState; return Boolean(r && r.destroyed); }, function(value) { if (this._readableState) this._readableState.destroyed = value; });
getter(Readable.prototype, 'closed', function() { return this._readableState.closed; });
getter(Readable.prototype, 'errored', function() { return this._readableState.errored; });
`;
