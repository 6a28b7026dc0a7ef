/** The last part of stream in JavaScript: finished, pipeline, the operators (Node's lib/internal/streams/{end-of-stream,pipeline,operators}.js). */
export const pipelineSource = `const isReadableStream = (stream) => Boolean(stream && typeof stream.pipe === 'function' && typeof stream.on === 'function' && (!stream._writableState || stream._readableState && stream._readableState.readable !== false));
const isWritableStream = (stream) => Boolean(stream && typeof stream.write === 'function' && typeof stream.on === 'function' && (!stream._readableState || stream._writableState && stream._writableState.writable !== false));
const isStream = (stream) => Boolean(stream && (stream._readableState || stream._writableState || (typeof stream.write === 'function' && typeof stream.on === 'function') || (typeof stream.pipe === 'function' && typeof stream.on === 'function')));
const isIterable = (value, asynchronous) => Boolean(value) && (typeof value[Symbol.asyncIterator] === 'function' || (asynchronous !== true && typeof value[Symbol.iterator] === 'function'));
function finished(stream, options, callback) {
  if (typeof options === 'function') { callback = options; options = {}; } else options = options || {};
  if (typeof callback !== 'function') throw binding.invalidType('callback', 'of type function', callback);
  let called = false;
  const done = (...args) => { if (called) return; called = true; callback.call(stream, ...args); };
  const readable = options.readable !== undefined ? options.readable : isReadableStream(stream);
  const writable = options.writable !== undefined ? options.writable : isWritableStream(stream);
  const r = stream._readableState; const w = stream._writableState; const s = w || r;
  let willEmitClose = Boolean(s && s.autoDestroy && s.emitClose && s.closed === false && isReadableStream(stream) === readable && isWritableStream(stream) === writable);
  const isWritableFinished = () => w ? w.finished || (w.ended && w.length === 0 && w.finished) : Boolean(stream.writableFinished);
  const isReadableFinished = () => r ? r.endEmitted : Boolean(stream.readableEnded);
  let writableFinished = w ? w.finished : stream.writableFinished; let readableFinished = r ? r.endEmitted : stream.readableEnded;
  const onfinish = () => { writableFinished = true; if (stream.destroyed) willEmitClose = false; if (willEmitClose && (!stream.writable || readable)) return; if (!readable || readableFinished) done(); };
  const onend = () => { readableFinished = true; if (stream.destroyed) willEmitClose = false; if (willEmitClose && (!stream.readable || writable)) return; if (!writable || writableFinished) done(); };
  const onerror = (error) => { done(error); };
  let closed = Boolean(s ? s.closed : stream.closed);
  const onclose = () => {
    closed = true;
    const errored = (w && w.errored) || (r && r.errored);
    if (errored && typeof errored !== 'boolean') return done(errored);
    if (readable && !readableFinished && isReadableStream(stream) && !isReadableFinished()) return done(premature());
    if (writable && !writableFinished && !isWritableFinished()) return done(premature());
    done();
  };
  const onclosed = () => { closed = true; const errored = (w && w.errored) || (r && r.errored); if (errored) done(errored); else done(); };
  const isRequest = stream.setHeader && typeof stream.abort === 'function';
  const onrequest = () => { stream.req.on('finish', onfinish); };
  if (isRequest) { stream.on('complete', onfinish); if (!willEmitClose) stream.on('abort', onclose); if (stream.req) onrequest(); else stream.on('request', onrequest); }
  stream.on('end', onend); stream.on('finish', onfinish);
  if (options.error !== false) stream.on('error', onerror);
  stream.on('close', onclose);
  if (closed) process.nextTick(onclose);
  else if ((w && w.errorEmitted) || (r && r.errorEmitted)) { if (!willEmitClose) process.nextTick(onclosed); }
  else if (!readable && (!willEmitClose || stream.readable) && (writableFinished || stream.writable === false)) process.nextTick(onclosed);
  else if (!writable && (!willEmitClose || stream.writable) && (readableFinished || stream.readable === false)) process.nextTick(onclosed);
  const cleanup = () => {
    called = true;
    for (const [name, listener] of [['complete', onfinish], ['abort', onclose], ['request', onrequest], ['end', onend], ['finish', onfinish], ['error', onerror], ['close', onclose]]) stream.removeListener(name, listener);
  };
  if (options.signal && !closed) {
    const abort = () => { const end = callback; cleanup(); end.call(stream, abortError(options.signal)); };
    if (options.signal.aborted) process.nextTick(abort); else options.signal.addEventListener('abort', abort, { once: true });
  }
  return cleanup;
}
function ending(stream, reading, writing) {
  let over = false;
  stream.on('close', () => { over = true; });
  const cleanup = finished(stream, { readable: reading, writable: writing }, (error) => { over = !error; });
  return { destroy(error) { if (over) return; over = true; destroyStream(stream, error || destroyedError('pipe')); }, cleanup };
}
async function pump(iterable, writable, finish, end) {
  let error; let wake = null;
  const resume = (failure) => { if (failure) error = failure; if (wake) { const run = wake; wake = null; run(); } };
  const wait = () => new Promise((resolve, reject) => { if (error) reject(error); else wake = () => { if (error) reject(error); else resolve(); }; });
  writable.on('drain', resume);
  const cleanup = finished(writable, { readable: false }, resume);
  try {
    if (writable.writableNeedDrain) await wait();
    for await (const chunk of iterable) if (!writable.write(chunk)) await wait();
    if (end) { writable.end(); await wait(); }
    finish();
  } catch (failure) { finish(error || failure); } finally { cleanup(); writable.off('drain', resume); }
}
function join(source, target, finish, onlyError, end) {
  let ended = false;
  target.on('close', () => { if (!ended) onlyError(premature()); });
  source.pipe(target, { end: false });
  if (end) {
    const run = () => { ended = true; target.end(); };
    if (source._readableState ? source._readableState.endEmitted : source.readableEnded) process.nextTick(run); else source.once('end', run);
  } else finish();
  finished(source, { readable: true, writable: false }, (error) => {
    const r = source._readableState;
    if (error && error.code === 'ERR_STREAM_PREMATURE_CLOSE' && r && r.ended && !r.errored && !r.errorEmitted) source.once('end', finish).once('error', finish);
    else finish(error);
  });
  return finished(target, { readable: false, writable: true }, finish);
}
function pipeline(...streams) {
  const callback = streams.pop();
  if (typeof callback !== 'function') throw binding.invalidType('streams[stream.length - 1]', 'of type function', callback);
  let called = false;
  return runPipeline(streams, (...args) => { if (!called) { called = true; callback(...args); } });
}
function runPipeline(streams, callback, options) {
  if (streams.length === 1 && Array.isArray(streams[0])) streams = streams[0];
  if (streams.length < 2) throw binding.coded('TypeError', 'ERR_MISSING_ARGS', 'The "streams" argument must be specified');
  const controller = new (require('internal/web').AbortController)();
  const { signal } = controller;
  const outer = options && options.signal;
  const cleanups = []; const destroys = [];
  let error; let value; let count = 0;
  const settle = (failure, last) => {
    if (failure && (!error || error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.name === 'AbortError')) error = failure;
    if (!error && !last) return;
    while (destroys.length) destroys.shift()(error);
    controller.abort();
    if (last) { if (!error) for (const run of cleanups) run(); process.nextTick(callback, error, value); }
  };
  const finish = (failure) => settle(failure, --count === 0);
  const onlyError = (failure) => settle(failure, false);
  const abort = () => settle(interrupted(outer, 'internal/streams/pipeline:206¦    finishImpl(new AbortError(undefined, { cause: outerSignal?.reason }));¦16', 'AbortSignal.abort (node:internal/streams/pipeline:206:16)'));
  if (outer && !outer.aborted) outer.addEventListener('abort', abort, { once: true });
  let current;
  for (let i = 0; i < streams.length; i++) {
    const stream = streams[i];
    const reading = i < streams.length - 1; const writing = i > 0; const last = !reading;
    const end = reading || !options || options.end !== false;
    if (isStream(stream)) {
      if (end) { const { destroy, cleanup } = ending(stream, reading, writing); destroys.push(destroy); if (stream.readable && last) cleanups.push(cleanup); }
      const onError = (failure) => { if (failure && failure.name !== 'AbortError' && failure.code !== 'ERR_STREAM_PREMATURE_CLOSE') onlyError(failure); };
      stream.on('error', onError);
      if (stream.readable && last) cleanups.push(() => stream.removeListener('error', onError));
    }
    if (i === 0) {
      if (typeof stream === 'function') { current = stream({ signal }); if (!isIterable(current)) throw binding.coded('TypeError', 'ERR_INVALID_RETURN_VALUE', 'Expected Iterable, AsyncIterable or Stream to be returned from the "source" function but got ' + (current === null ? 'null' : 'type ' + typeof current) + '.'); }
      else if (isIterable(stream) || isReadableStream(stream)) current = stream;
      else current = Duplex.from(stream);
    } else if (typeof stream === 'function') {
      current = stream(current, { signal });
      if (reading) { if (!isIterable(current, true)) throw binding.coded('TypeError', 'ERR_INVALID_RETURN_VALUE', 'Expected AsyncIterable to be returned from the "transform[' + (i - 1) + ']" function but got ' + (current === null ? 'null' : 'type ' + typeof current) + '.'); }
      else {
        const through = new PassThrough({ objectMode: true });
        if (current && typeof current.then === 'function') {
          count++;
          current.then((v) => { value = v; if (v !== undefined && v !== null) through.write(v); if (end) through.end(); process.nextTick(finish); }, (failure) => { through.destroy(failure); process.nextTick(finish, failure); });
        } else { count++; pump(current, through, finish, end); }
        current = through;
        const { destroy, cleanup } = ending(current, false, true);
        destroys.push(destroy);
        if (last) cleanups.push(cleanup);
      }
    } else if (isStream(stream)) {
      if (isReadableStream(current)) { count += 2; const cleanup = join(current, stream, finish, onlyError, end); if (stream.readable && last) cleanups.push(cleanup); }
      else { count++; pump(current, stream, finish, end); }
      current = stream;
    } else current = Duplex.from(stream);
  }
  if (outer && outer.aborted) process.nextTick(abort);
  return current;
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
Duplex.from = (body) => {
  if (body instanceof Duplex) return body;
  if (typeof body === 'function') { const input = new PassThrough({ objectMode: true }); const made = body(input); const out = made && made[Symbol.asyncIterator] ? Readable.from(made) : undefined; const duplex = new Duplex({ objectMode: true, write(chunk, encoding, callback) { input.write(chunk, callback); }, final(callback) { input.end(); callback(); }, read() { if (out) out.resume(); } }); if (out) out.on('data', (chunk) => { if (!duplex.push(chunk)) out.pause(); }).on('end', () => duplex.push(null)).on('error', (error) => duplex.destroy(error)); else { Promise.resolve(made).then(() => duplex.push(null), (error) => duplex.destroy(error)); } return duplex; }
  const source = body && body.readable !== undefined && body.writable !== undefined ? body.readable : Readable.from(body);
  const duplex = new Duplex({ objectMode: true, write(chunk, encoding, callback) { if (body.writable && body.writable.write) body.writable.write(chunk, callback); else callback(); }, read() { source.resume(); } });
  source.on('data', (chunk) => { if (!duplex.push(chunk)) source.pause(); }).on('end', () => duplex.push(null)).on('error', (error) => duplex.destroy(error));
  return duplex;
};
const web = () => require('stream/web').between;
Readable.fromWeb = (stream, options) => web().toReadable(stream, options);
Readable.toWeb = (stream, options) => web().readableFrom(stream, options);
Writable.fromWeb = (stream, options) => web().toWritable(stream, options);
Writable.toWeb = (stream) => web().writableFrom(stream);
Duplex.fromWeb = (pair, options) => web().toDuplex(pair, options);
Duplex.toWeb = (stream) => ({ readable: web().readableFrom(stream), writable: web().writableFrom(stream) });
const promises = {
  pipeline: (...streams) => new Promise((resolve, reject) => {
    const last = streams[streams.length - 1];
    const options = last && typeof last === 'object' && !isStream(last) && !isIterable(last) ? streams.pop() : undefined;
    runPipeline(streams, (error, value) => { if (error) reject(error); else resolve(value); }, options);
  }),
  finished: (stream, options) => new Promise((resolve, reject) => { const cleanup = finished(stream, options || {}, (error) => { if (options && options.cleanup) cleanup(); if (error) reject(error); else resolve(); }); }),
};
pipeline[Symbol.for('nodejs.util.promisify.custom')] = promises.pipeline;
finished[Symbol.for('nodejs.util.promisify.custom')] = promises.finished;
// The pipe of streams from before Node 0.10, which some packages call by its name.
Stream.prototype.pipe = function pipe(dest, options) {
  const source = this;
  let ended = false;
  const ondata = (chunk) => { if (dest.writable && dest.write(chunk) === false && source.pause) source.pause(); };
  const ondrain = () => { if (source.readable && source.resume) source.resume(); };
  const onend = () => { if (ended) return; ended = true; dest.end(); };
  const onclose = () => { if (ended) return; ended = true; if (typeof dest.destroy === 'function') dest.destroy(); };
  const onerror = function(error) { cleanup(); if (this.listenerCount('error') === 0) this.emit('error', error); };
  function cleanup() { source.removeListener('data', ondata); dest.removeListener('drain', ondrain); source.removeListener('end', onend); source.removeListener('close', onclose); for (const one of [source, dest]) { one.removeListener('error', onerror); one.removeListener('close', cleanup); } source.removeListener('end', cleanup); }
  source.on('data', ondata); dest.on('drain', ondrain);
  if (!dest._isStdio && (!options || options.end !== false)) { source.on('end', onend); source.on('close', onclose); }
  source.prependListener('error', onerror); dest.prependListener('error', onerror);
  source.on('end', cleanup); source.on('close', cleanup); dest.on('close', cleanup);
  dest.emit('pipe', source);
  return dest;
};
module.exports = Stream;
Object.assign(Stream, { Stream, Readable, Writable, Duplex, Transform, PassThrough, finished, pipeline, promises, isReadable: (s) => s.readable, isErrored: (s) => Boolean(s.errored), isDisturbed: (s) => s.readableFlowing !== null, addAbortSignal: (signal, stream) => { abortOn(stream, signal); return stream; }, getDefaultHighWaterMark: (o) => o ? 16 : 65536, setDefaultHighWaterMark() {} });
`;
