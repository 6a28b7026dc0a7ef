/** The second half of stream in JavaScript: Writable, Duplex, Transform, pipelines. */
export const writableSource = `function Writable(options) {
  if (!(this instanceof Writable) && !(this instanceof Duplex)) return new Writable(options);
  initWritable(this, options);
  Stream.call(this, options);
  begin(this);
}
Object.setPrototypeOf(Writable.prototype, Stream.prototype);
Object.setPrototypeOf(Writable, Stream);
Object.defineProperty(Writable, Symbol.hasInstance, { value(object) { return Function.prototype[Symbol.hasInstance].call(this, object) || (this === Writable && object instanceof Duplex); } });
function initWritable(stream, options) {
  const objectMode = Boolean(options && (options.objectMode || (stream instanceof Duplex && options.writableObjectMode)));
  stream._writableState = { objectMode, highWaterMark: hwm(options, 'writableHighWaterMark', objectMode) === 65536 && !(options && options.highWaterMark) ? 16384 * (objectMode ? 1 : 4) : hwm(options, 'writableHighWaterMark', objectMode), buffered: [], length: 0, writing: false, needDrain: false, ending: false, ended: false, finished: false, destroyed: false, closed: false, closeEmitted: false, errored: null, corked: 0, emitClose: !options || options.emitClose !== false, autoDestroy: !options || options.autoDestroy !== false, decodeStrings: !options || options.decodeStrings !== false, defaultEncoding: options && options.defaultEncoding || 'utf8', callbacks: [] };
  if (options) {
    if (typeof options.write === 'function') stream._write = options.write;
    if (typeof options.writev === 'function') stream._writev = options.writev;
    if (typeof options.final === 'function') stream._final = options.final;
    if (typeof options.destroy === 'function') stream._destroy = options.destroy;
    if (typeof options.construct === 'function') stream._construct = options.construct;
    if (options.signal) abortOn(stream, options.signal);
  }
}
function abortOn(stream, signal) { const abort = () => { const error = new Error('The operation was aborted', { cause: signal.reason }); error.name = 'AbortError'; error.code = 'ABORT_ERR'; stream.destroy(error); }; if (signal.aborted) process.nextTick(abort); else signal.addEventListener('abort', abort, { once: true }); }
Writable.prototype._write = function(chunk, encoding, callback) { if (this._writev) this._writev([{ chunk, encoding }], callback); else throw binding.coded('Error', 'ERR_METHOD_NOT_IMPLEMENTED', 'The _write() method is not implemented'); };
Writable.prototype._destroy = function(error, callback) { callback(error); };
Writable.prototype.destroy = function(error, callback) {
  const state = this._writableState;
  if (!state.destroyed) process.nextTick(() => { const failure = state.errored || binding.coded('Error', 'ERR_STREAM_DESTROYED', 'Cannot call write after a stream was destroyed'); for (const one of state.buffered.splice(0)) one.callback(failure); for (const one of state.callbacks.splice(0)) one(failure); });
  return destroyer(this, error, callback);
};
Writable.prototype.write = function(chunk, encoding, callback) {
  const state = this._writableState;
  if (typeof encoding === 'function') { callback = encoding; encoding = undefined; }
  callback = callback || (() => {});
  if (chunk === null) throw binding.coded('TypeError', 'ERR_STREAM_NULL_VALUES', 'May not write null values to stream');
  if (!state.objectMode) {
    if (typeof chunk === 'string') { if (state.decodeStrings) { chunk = Buffer.from(chunk, encoding || state.defaultEncoding); encoding = 'buffer'; } }
    else if (chunk instanceof Uint8Array) { if (!(chunk instanceof Buffer)) chunk = Buffer.from(chunk); encoding = 'buffer'; }
    else throw binding.invalidType('chunk', 'of type string or an instance of Buffer, TypedArray, or DataView', chunk);
  }
  let error;
  if (state.ending) error = binding.coded('Error', 'ERR_STREAM_WRITE_AFTER_END', 'write after end');
  else if (state.destroyed) error = binding.coded('Error', 'ERR_STREAM_DESTROYED', 'Cannot call write after a stream was destroyed');
  if (error) { process.nextTick(callback, error); if (state.ending) process.nextTick(() => destroyer(this, error)); else if (!state.destroyed) destroyer(this, error); return false; }
  state.length += lengthOf(state, chunk);
  const room = state.length < state.highWaterMark;
  if (!room) state.needDrain = true;
  state.buffered.push({ chunk, encoding: encoding || state.defaultEncoding, callback });
  writeOn(this);
  return room && !state.errored && !state.destroyed;
};
function writeOn(stream) {
  const state = stream._writableState;
  if (stream._constructed === false || state.corked > 0 || state.destroyed) return;
  while (!state.writing && state.buffered.length > 0) {
    if (stream._writev && state.buffered.length > 1) { const all = state.buffered.splice(0); perform(stream, state, all, (done) => stream._writev(all.map(({ chunk, encoding }) => ({ chunk, encoding })), done)); }
    else { const one = state.buffered.shift(); perform(stream, state, [one], (done) => stream._write(one.chunk, one.encoding, done)); }
  }
  finishMaybe(stream);
}
function perform(stream, state, entries, run) {
  state.writing = true;
  let sync = true;
  run((error) => {
    if (!state.writing) { destroyer(stream, binding.coded('Error', 'ERR_MULTIPLE_CALLBACK', 'Callback called multiple times')); return; }
    state.writing = false;
    for (const { chunk } of entries) state.length -= lengthOf(state, chunk);
    const finish = () => {
      if (error) { for (const { callback } of entries) callback(error); for (const one of state.buffered.splice(0)) one.callback(error); return; }
      if (state.needDrain && state.length === 0 && !state.ending && !state.destroyed) { state.needDrain = false; stream.emit('drain'); }
      for (const { callback } of entries) callback(null);
      finishMaybe(stream);
    };
    if (error) { state.errored = error; process.nextTick(finish); destroyer(stream, error); return; }
    if (sync) process.nextTick(() => { finish(); }); else { writeOn(stream); finish(); }
  });
  sync = false;
}
function finishMaybe(stream) {
  const state = stream._writableState;
  if (!state.ending || state.finished || state.finalCalled && !state.finalDone || state.writing || state.buffered.length > 0 || state.errored || state.destroyed || stream._constructed === false) return;
  if (!state.finalCalled && typeof stream._final === 'function') {
    state.finalCalled = true;
    process.nextTick(() => stream._final((error) => { if (error) { for (const one of state.callbacks.splice(0)) one(error); destroyer(stream, error); return; } state.finalDone = true; finishMaybe(stream); }));
    return;
  }
  if (state.finishScheduled) return;
  state.finishScheduled = true;
  process.nextTick(() => {
    if (state.finished || state.errored || state.destroyed) return;
    state.finished = true;
    for (const one of state.callbacks.splice(0)) one();
    stream.emit('finish');
    const r = stream._readableState;
    if (state.autoDestroy && (!r || r.endEmitted || r.autoDestroy === false)) stream.destroy();
  });
}
Writable.prototype.end = function(chunk, encoding, callback) {
  const state = this._writableState;
  if (typeof chunk === 'function') { callback = chunk; chunk = undefined; } else if (typeof encoding === 'function') { callback = encoding; encoding = undefined; }
  if (chunk !== undefined && chunk !== null) this.write(chunk, encoding);
  if (state.corked) { state.corked = 0; }
  if (typeof callback === 'function') { if (state.finished) process.nextTick(callback); else state.callbacks.push((error) => callback(error)); }
  if (!state.ending) { state.ending = true; state.ended = true; writeOn(this); }
  return this;
};
Writable.prototype.cork = function() { this._writableState.corked++; };
Writable.prototype.uncork = function() { if (this._writableState.corked > 0 && --this._writableState.corked === 0) writeOn(this); };
Writable.prototype.setDefaultEncoding = function(encoding) { this._writableState.defaultEncoding = encoding; return this; };
Writable.prototype.pipe = function() { destroyer(this, binding.coded('Error', 'ERR_STREAM_CANNOT_PIPE', 'Cannot pipe, not readable')); };
const writableGetters = {
  writableLength() { return this._writableState.length; }, writableHighWaterMark() { return this._writableState.highWaterMark; }, writableObjectMode() { return this._writableState.objectMode; },
  writableEnded() { return this._writableState.ending; }, writableFinished() { return this._writableState.finished; }, writableNeedDrain() { const s = this._writableState; return !s.destroyed && !s.ending && s.needDrain; }, writableCorked() { return this._writableState.corked; },
  writable() { const s = this._writableState; return s !== undefined && !s.destroyed && !s.errored && !s.ending; },
};
for (const name of Object.keys(writableGetters)) getter(Writable.prototype, name, writableGetters[name]);
getter(Writable.prototype, 'destroyed', function() { return Boolean(this._writableState && this._writableState.destroyed); }, function(value) { if (this._writableState) this._writableState.destroyed = value; });
getter(Writable.prototype, 'closed', function() { return this._writableState.closed; });
getter(Writable.prototype, 'errored', function() { return this._writableState.errored; });
function Duplex(options) {
  if (!(this instanceof Duplex)) return new Duplex(options);
  Readable.call(this, options);
  initWritable(this, options);
  this.allowHalfOpen = !options || options.allowHalfOpen !== false;
  if (options && options.readable === false) { this._readableState.ended = true; this._readableState.endEmitted = true; }
  if (options && options.writable === false) { this._writableState.ending = true; this._writableState.finished = true; }
  begin(this);
}
Object.setPrototypeOf(Duplex.prototype, Readable.prototype);
Object.setPrototypeOf(Duplex, Readable);
for (const name of ['write', 'end', 'cork', 'uncork', 'setDefaultEncoding', '_write']) Duplex.prototype[name] = Writable.prototype[name];
for (const name of Object.keys(writableGetters)) getter(Duplex.prototype, name, writableGetters[name]);
Duplex.prototype.destroy = Writable.prototype.destroy;
getter(Duplex.prototype, 'destroyed', function() { return Boolean(this._readableState && this._readableState.destroyed && this._writableState && this._writableState.destroyed); });
Duplex.from = (source) => source instanceof Duplex ? source : Readable.from(source);
function Transform(options) {
  if (!(this instanceof Transform)) return new Transform(options);
  if (options) { if (typeof options.transform === 'function') this._transform = options.transform; if (typeof options.flush === 'function') this._flush = options.flush; }
  this._pending = null;
  Duplex.call(this, options);
  this.once('prefinish', () => {});
}
Object.setPrototypeOf(Transform.prototype, Duplex.prototype);
Object.setPrototypeOf(Transform, Duplex);
Transform.prototype._transform = function() { throw binding.coded('Error', 'ERR_METHOD_NOT_IMPLEMENTED', 'The _transform() method is not implemented'); };
Transform.prototype._write = function(chunk, encoding, callback) {
  this._transform(chunk, encoding, (error, value) => {
    if (error) { callback(error); return; }
    if (value !== undefined && value !== null) this.push(value);
    if (this._readableState.length < this._readableState.highWaterMark || this._readableState.ended) callback(); else this._pending = callback;
  });
};
Transform.prototype._read = function() { if (this._pending) { const callback = this._pending; this._pending = null; callback(); } };
Transform.prototype._final = function(callback) {
  if (typeof this._flush === 'function' && !this.destroyed) this._flush((error, value) => { if (error) { callback(error); return; } if (value !== undefined && value !== null) this.push(value); this.push(null); callback(); });
  else { this.push(null); callback(); }
};
function PassThrough(options) { if (!(this instanceof PassThrough)) return new PassThrough(options); Transform.call(this, options); }
Object.setPrototypeOf(PassThrough.prototype, Transform.prototype);
Object.setPrototypeOf(PassThrough, Transform);
PassThrough.prototype._transform = function(chunk, encoding, callback) { callback(null, chunk); };
function finished(stream, options, callback) {
  if (typeof options === 'function') { callback = options; options = {}; }
  let done = false;
  const finish = (error) => { if (done) return; done = true; cleanup(); callback.call(stream, error); };
  const r = stream._readableState; const w = stream._writableState;
  const wantsRead = r && options.readable !== false; const wantsWrite = w && options.writable !== false;
  const check = () => { if ((!wantsRead || r.endEmitted) && (!wantsWrite || w.finished)) finish(); };
  const onClose = () => { if ((wantsRead && !r.endEmitted) || (wantsWrite && !w.finished)) finish((r && r.errored) || (w && w.errored) || binding.coded('Error', 'ERR_STREAM_PREMATURE_CLOSE', 'Premature close')); else finish(); };
  const cleanup = () => { stream.removeListener('end', check); stream.removeListener('finish', check); stream.removeListener('close', onClose); };
  stream.on('end', check); stream.on('finish', check); stream.on('error', finish); stream.on('close', onClose);
  if ((r && r.closed) || (w && w.closed)) process.nextTick(onClose); else process.nextTick(check);
  return cleanup;
}
function pipeline(...streams) {
  const callback = typeof streams[streams.length - 1] === 'function' && streams.length > 1 && !(streams.length === 2 && false) ? streams.pop() : () => {};
  if (Array.isArray(streams[0]) && streams.length === 1) streams = streams[0];
  let options;
  const lastOne = streams[streams.length - 1];
  if (lastOne && typeof lastOne === 'object' && !lastOne.pipe && !lastOne.write && !lastOne[Symbol.asyncIterator] && !lastOne[Symbol.iterator]) options = streams.pop();
  let failed; let open = 0; let value; let called = false;
  const finish = (error) => { if (error && !failed) { failed = error; for (const one of all) if (one && typeof one.destroy === 'function' && !one.destroyed) one.destroy(one === all[all.length - 1] ? undefined : undefined); } if (--open <= 0 || (error && !called)) { if (called) return; called = true; process.nextTick(() => callback(failed, value)); } };
  const all = [];
  let current = streams[0];
  if (typeof current === 'function') current = current();
  if (!(current instanceof Stream) && current !== null && typeof current.pipe !== 'function') current = Readable.from(current);
  all.push(current);
  for (let i = 1; i < streams.length; i++) {
    let next = streams[i];
    const last = i === streams.length - 1;
    if (typeof next === 'function') {
      const made = next(current);
      if (last && made && typeof made.then === 'function') { open++; made.then((v) => { value = v; finish(); }, finish); watch(current); return current; }
      next = Readable.from(made);
      watch(current);
    } else { watch(current); current.pipe(next); }
    all.push(next); current = next;
  }
  watch(current, true);
  function watch(stream, last) { open++; stream.on('error', () => {}); finished(stream, last ? {} : { writable: false }, finish); }
  if (options && options.signal) options.signal.addEventListener('abort', () => { const error = new Error('The operation was aborted'); error.name = 'AbortError'; error.code = 'ABORT_ERR'; for (const one of all) one.destroy(error); finish(error); });
  return current;
}
Duplex.from = (body) => {
  if (body instanceof Duplex) return body;
  if (typeof body === 'function') { const input = new PassThrough({ objectMode: true }); const made = body(input); const out = made && made[Symbol.asyncIterator] ? Readable.from(made) : undefined; const duplex = new Duplex({ objectMode: true, write(chunk, encoding, callback) { input.write(chunk, callback); }, final(callback) { input.end(); callback(); }, read() { if (out) out.resume(); } }); if (out) out.on('data', (chunk) => { if (!duplex.push(chunk)) out.pause(); }).on('end', () => duplex.push(null)).on('error', (error) => duplex.destroy(error)); else { Promise.resolve(made).then(() => duplex.push(null), (error) => duplex.destroy(error)); } return duplex; }
  const source = body && body.readable !== undefined && body.writable !== undefined ? body.readable : Readable.from(body);
  const duplex = new Duplex({ objectMode: true, write(chunk, encoding, callback) { if (body.writable && body.writable.write) body.writable.write(chunk, callback); else callback(); }, read() { source.resume(); } });
  source.on('data', (chunk) => { if (!duplex.push(chunk)) source.pause(); }).on('end', () => duplex.push(null)).on('error', (error) => duplex.destroy(error));
  return duplex;
};
const promises = {
  pipeline: (...streams) => new Promise((resolve, reject) => pipeline(...streams, (error, value) => { if (error) reject(error); else resolve(value); })),
  finished: (stream, options = {}) => new Promise((resolve, reject) => finished(stream, options, (error) => { if (error) reject(error); else resolve(); })),
};
pipeline[Symbol.for('nodejs.util.promisify.custom')] = promises.pipeline;
finished[Symbol.for('nodejs.util.promisify.custom')] = promises.finished;
module.exports = Stream;
Object.assign(Stream, { Stream, Readable, Writable, Duplex, Transform, PassThrough, finished, pipeline, promises, isReadable: (s) => s.readable, isErrored: (s) => Boolean(s.errored), isDisturbed: (s) => s.readableFlowing !== null, addAbortSignal: (signal, stream) => { abortOn(stream, signal); return stream; }, getDefaultHighWaterMark: (o) => o ? 16 : 65536 });
`;
