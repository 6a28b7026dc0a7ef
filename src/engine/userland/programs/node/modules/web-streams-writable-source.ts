/** The second part of stream/web in JavaScript: WritableStream, pipes, TransformStream (the Streams standard, sections 4.9.1, 5 and 6). */
export const webWritableSource = String.raw`
class WritableStream {
  constructor(sink = {}, strategy = {}) {
    checkObject('sink', sink === null ? undefined : sink); sink = sink || {};
    if (sink.type !== undefined) throw misused('RangeError', 'type', sink.type);
    const size = sizeOf(strategy);
    const s = hide(this, { state: 'writable', error: undefined, writer: undefined, writes: [], inFlight: undefined, close: undefined, closing: undefined, aborting: undefined, backpressure: false, controller: undefined });
    const abort = new AbortController();
    const controller = within(() => new WritableStreamDefaultController());
    const c = hide(controller, { stream: this, self: controller, abort, queue: [], total: 0, mark: markOf(strategy, 1), size, started: false, write: method(sink, 'write') || nop, closed: method(sink, 'close') || nop, aborted: method(sink, 'abort') || nop });
    s.controller = controller;
    press(this, desiredWrite(c) <= 0);
    const start = method(sink, 'start');
    const begun = start && start(controller);
    Promise.resolve(begun).then(() => { c.started = true; advance(c); }, (error) => { c.started = true; reject(this, error); });
  }
  get locked() { return this[S].writer !== undefined; }
  abort(reason) { return this.locked ? Promise.reject(invalid('WritableStream is locked')) : abortStream(this, reason); }
  close() { return this.locked ? Promise.reject(invalid('WritableStream is locked')) : closeQueued(this) ? Promise.reject(invalid('Failure closing WritableStream')) : closeWritable(this); }
  getWriter() { return new WritableStreamDefaultWriter(this); }
  [inspect.custom](depth, options) { return shown(this, depth, options, { locked: this.locked, state: this[S].state }); }
}
enumerable(WritableStream);
const isWritable = (value) => value !== null && typeof value === 'object' && S in value && value instanceof WritableStream;
const closeQueued = (stream) => Boolean(stream[S].close || stream[S].closing);
const desiredWrite = (c) => c.mark - c.total;
class WritableStreamDefaultController {
  constructor() { onlyInside(); }
  get signal() { return this[S].abort.signal; }
  error(error) { if (this[S].stream[S].state === 'writable') erring(this[S].stream, error); }
  [inspect.custom](depth, options) { return shown(this, depth, options, { stream: this[S].stream }); }
}
enumerable(WritableStreamDefaultController);
function forgetSink(c) { c.write = c.closed = c.aborted = nop; c.size = () => 1; }
function reject(stream, error) { if (stream[S].state === 'writable') erring(stream, error); else finishErring(stream); }
function erring(stream, error) {
  const s = stream[S]; s.state = 'erroring'; s.error = error;
  if (s.writer) { const w = s.writer[S]; if (w.waiting) w.ready.reject(error); else { w.ready = deferred(); w.ready.reject(error); } w.waiting = false; }
  if (!s.inFlight && !s.closing && s.controller[S].started) finishErring(stream);
}
function finishErring(stream) {
  const s = stream[S]; if (s.state !== 'erroring' || s.inFlight || s.closing) return;
  s.state = 'errored'; const c = s.controller[S]; c.queue = []; c.total = 0;
  for (const one of s.writes.splice(0)) one.reject(s.error);
  const { aborting } = s;
  if (!aborting) { failClose(stream); return; }
  s.aborting = undefined;
  if (aborting.erring) { aborting.reject(s.error); failClose(stream); return; }
  const { aborted } = c; forgetSink(c);
  promised(aborted, aborting.reason).then(() => { aborting.resolve(); failClose(stream); }, (error) => { aborting.reject(error); failClose(stream); });
}
function failClose(stream) { const s = stream[S]; if (s.close) { s.close.reject(s.error); s.close = undefined; } if (s.writer) s.writer[S].closed.reject(s.error); }
function press(stream, backpressure) {
  const s = stream[S];
  if (s.writer && backpressure !== s.backpressure) { const w = s.writer[S]; if (backpressure) { w.ready = deferred(); w.waiting = true; } else { w.ready.resolve(); w.waiting = false; } }
  s.backpressure = backpressure;
}
function advance(c) {
  const { stream } = c; const s = stream[S];
  if (!c.started || s.inFlight) return;
  if (s.state === 'erroring') { finishErring(stream); return; }
  if (c.queue.length === 0 || (s.state !== 'writable')) return;
  const first = c.queue[0];
  if (first.last) {
    s.closing = s.close; s.close = undefined; c.queue.shift(); c.total = 0;
    const { closed } = c; forgetSink(c);
    promised(closed).then(() => {
      s.closing.resolve(); s.closing = undefined;
      if (s.state === 'erroring') { s.error = undefined; if (s.aborting) { s.aborting.resolve(); s.aborting = undefined; } }
      s.state = 'closed';
      if (s.writer) s.writer[S].closed.resolve();
    }, (error) => { s.closing.reject(error); s.closing = undefined; if (s.aborting) { s.aborting.reject(error); s.aborting = undefined; } reject(stream, error); });
    return;
  }
  s.inFlight = s.writes.shift();
  promised(c.write, first.chunk, c.self).then(() => {
    s.inFlight.resolve(); s.inFlight = undefined;
    if (c.queue.length > 0) { c.queue.shift(); c.total = Math.max(0, c.total - first.size); }
    if (!closeQueued(stream) && s.state === 'writable') press(stream, desiredWrite(c) <= 0);
    advance(c);
  }, (error) => { if (s.state === 'writable') forgetSink(c); s.inFlight.reject(error); s.inFlight = undefined; reject(stream, error); });
}
function write(stream, chunk) {
  const s = stream[S]; const c = s.controller[S]; let size = 1;
  try { size = checkSize(c.size(chunk)); } catch (error) { if (s.state === 'writable') erring(stream, error); }
  if (s.state === 'errored') return Promise.reject(s.error);
  if (closeQueued(stream) || s.state === 'closed') return Promise.reject(invalid('WritableStream is closed'));
  if (s.state === 'erroring') return Promise.reject(s.error);
  const made = Promise.withResolvers(); s.writes.push(made);
  c.queue.push({ chunk, size }); c.total += size;
  press(stream, desiredWrite(c) <= 0);
  advance(c);
  return made.promise;
}
function closeWritable(stream) {
  const s = stream[S];
  if (s.state === 'closed' || s.state === 'errored') return Promise.reject(invalid('WritableStream is closed'));
  s.close = Promise.withResolvers(); const { promise } = s.close;
  if (s.writer && s.backpressure && s.state === 'writable') { s.writer[S].ready.resolve(); s.writer[S].waiting = false; }
  s.controller[S].queue.push({ last: true, size: 0 });
  advance(s.controller[S]);
  return promise;
}
function abortStream(stream, reason) {
  const s = stream[S];
  if (s.state === 'closed' || s.state === 'errored') return Promise.resolve();
  s.controller[S].abort.abort(reason);
  if (s.state === 'closed' || s.state === 'errored') return Promise.resolve();
  if (s.aborting) return s.aborting.promise;
  const already = s.state === 'erroring';
  s.aborting = Object.assign(Promise.withResolvers(), { reason: already ? undefined : reason, erring: already });
  const { promise } = s.aborting;
  if (!already) erring(stream, reason);
  return promise;
}
const unbound = () => invalid('Writer is not bound to a WritableStream');
class WritableStreamDefaultWriter {
  constructor(stream) {
    if (!isWritable(stream)) throw binding.invalidType('stream', 'an instance of WritableStream', stream);
    if (stream.locked) throw invalid('WritableStream is locked');
    const s = stream[S]; const w = hide(this, { stream, ready: deferred(), closed: deferred(), waiting: false });
    s.writer = this;
    if (s.state === 'writable' && !closeQueued(stream) && s.backpressure) w.waiting = true;
    else if (s.state === 'writable' || s.state === 'closed') w.ready.resolve();
    else w.ready.reject(s.error);
    if (s.state === 'closed') w.closed.resolve();
    else if (s.state === 'errored') w.closed.reject(s.error);
  }
  get closed() { return this[S].closed.promise; }
  get ready() { return this[S].ready.promise; }
  get desiredSize() { const { stream } = this[S]; if (!stream) throw unbound(); const { state } = stream[S]; return state === 'errored' || state === 'erroring' ? null : state === 'closed' ? 0 : desiredWrite(stream[S].controller[S]); }
  abort(reason) { return this[S].stream ? abortStream(this[S].stream, reason) : Promise.reject(unbound()); }
  close() { const { stream } = this[S]; return !stream ? Promise.reject(unbound()) : closeQueued(stream) ? Promise.reject(invalid('Failure to close WritableStream')) : closeWritable(stream); }
  write(chunk) { return this[S].stream ? write(this[S].stream, chunk) : Promise.reject(unbound()); }
  releaseLock() {
    const w = this[S]; if (!w.stream) return;
    const error = invalid('Writer has been released');
    if (!w.waiting) w.ready = deferred();
    w.ready.reject(error);
    const { state } = w.stream[S];
    if (state === 'closed' || state === 'errored') w.closed = deferred();
    w.closed.reject(error);
    w.stream[S].writer = undefined; w.stream = undefined;
  }
  [inspect.custom](depth, options) { return shown(this, depth, options, { stream: this[S].stream, close: this.closed, ready: this.ready, desiredSize: this.desiredSize }); }
}
enumerable(WritableStreamDefaultWriter);

function pipe(source, target, { preventClose, preventAbort, preventCancel, signal }) {
  const reader = new ReadableStreamDefaultReader(source); const writer = new WritableStreamDefaultWriter(target);
  const from = source[S]; const to = target[S]; from.disturbed = true;
  const out = Promise.withResolvers(); let done = false; let last = Promise.resolve();
  const finish = (failed, error) => { writer.releaseLock(); release(reader); if (signal) signal.removeEventListener('abort', abort); if (failed) out.reject(error); else out.resolve(); };
  const shut = (action, failed, error) => {
    if (done) return; done = true;
    const end = () => action ? action().then(() => finish(failed, error), (other) => finish(true, other)) : finish(failed, error);
    if (to.state === 'writable' && !closeQueued(target)) handled(last).then(end, end); else end();
  };
  function abort() {
    const error = signal.reason; const actions = [];
    if (!preventAbort) actions.push(() => to.state === 'writable' ? abortStream(target, error) : Promise.resolve());
    if (!preventCancel) actions.push(() => from.state === 'readable' ? cancelStream(source, error) : Promise.resolve());
    shut(() => Promise.all(actions.map((run) => run())), true, error);
  }
  if (signal) { if (signal.aborted) { abort(); return out.promise; } signal.addEventListener('abort', abort); }
  const sourceFailed = (error) => shut(preventAbort ? undefined : () => abortStream(target, error), true, error);
  const targetFailed = (error) => shut(preventCancel ? undefined : () => cancelStream(source, error), true, error);
  const sourceClosed = () => shut(preventClose ? undefined : () => closeQueued(target) || to.state === 'closed' ? Promise.resolve() : to.state === 'errored' ? Promise.reject(to.error) : writer.close(), false);
  if (from.state === 'errored') sourceFailed(from.error); else reader.closed.catch(sourceFailed);
  if (to.state === 'errored') targetFailed(to.error); else writer.closed.catch(targetFailed);
  if (from.state === 'closed') sourceClosed(); else reader.closed.then(sourceClosed, nop);
  if (closeQueued(target) || to.state === 'closed') { const error = invalid('Destination WritableStream is closed'); shut(preventCancel ? undefined : () => cancelStream(source, error), true, error); }
  const step = () => done ? Promise.resolve(true) : writer.ready.then(() => done || new Promise((resolve) => take(reader, { chunk: (value) => { last = handled(write(target, value)); resolve(false); }, close: () => resolve(true), error: () => resolve(true) })));
  (async () => { while (!await step()); })().catch(nop);
  return out.promise;
}

class TransformStream {
  constructor(transformer = {}, writableStrategy = {}, readableStrategy = {}) {
    checkObject('transformer', transformer === null ? undefined : transformer); transformer = transformer || {};
    if (transformer.readableType !== undefined) throw misused('RangeError', 'transformer.readableType', transformer.readableType);
    if (transformer.writableType !== undefined) throw misused('RangeError', 'transformer.writableType', transformer.writableType);
    const begun = Promise.withResolvers();
    const controller = within(() => new TransformStreamDefaultController());
    const t = hide(this, { backpressure: undefined, change: undefined, readable: undefined, writable: undefined, controller });
    const c = hide(controller, { stream: this, finish: undefined, transform: method(transformer, 'transform') || ((chunk) => passOn(c, chunk)), flush: method(transformer, 'flush') || nop, cancel: method(transformer, 'cancel') || nop });
    const transformed = (chunk) => promised(c.transform, chunk, controller).catch((error) => { failTransform(this, error); throw error; });
    t.writable = new WritableStream({
      start: () => begun.promise,
      write: (chunk) => t.backpressure ? t.change.promise.then(() => { if (t.writable[S].state === 'erroring') throw t.writable[S].error; return transformed(chunk); }) : transformed(chunk),
      abort: (reason) => finishTransform(c, () => promised(c.cancel, reason), () => { if (t.readable[S].state === 'errored') throw t.readable[S].error; failController(t.readable[S].controller[S], reason); }, (error) => failController(t.readable[S].controller[S], error)),
      close: () => finishTransform(c, () => promised(c.flush, controller), () => { if (t.readable[S].state === 'errored') throw t.readable[S].error; const r = t.readable[S].controller[S]; if (canClose(r)) closeController(r); }, (error) => failController(t.readable[S].controller[S], error)),
    }, { highWaterMark: markOf(writableStrategy, 1), size: sizeOf(writableStrategy) });
    t.readable = new ReadableStream({
      start: () => begun.promise,
      pull: () => { pressTransform(t, false); return t.change.promise; },
      cancel: (reason) => finishTransform(c, () => promised(c.cancel, reason), () => { if (t.writable[S].state === 'errored') throw t.writable[S].error; if (t.writable[S].state === 'writable') erring(t.writable, reason); unblock(t); }, (error) => { if (t.writable[S].state === 'writable') erring(t.writable, error); unblock(t); }),
    }, { highWaterMark: markOf(readableStrategy, 0), size: sizeOf(readableStrategy) });
    pressTransform(t, true);
    const start = method(transformer, 'start');
    begun.resolve(start && start(controller));
  }
  get readable() { return this[S].readable; }
  get writable() { return this[S].writable; }
  [inspect.custom](depth, options) { return shown(this, depth, options, { readable: this.readable, writable: this.writable, backpressure: this[S].backpressure }); }
}
enumerable(TransformStream);
const pressTransform = (t, backpressure) => { if (t.change) t.change.resolve(); t.change = Promise.withResolvers(); t.backpressure = backpressure; };
const unblock = (t) => { if (t.backpressure) pressTransform(t, false); };
function finishTransform(c, run, good, bad) {
  if (c.finish) return c.finish;
  const made = deferred(); c.finish = made.promise;
  run().then(() => { good(); made.resolve(); }).catch((error) => { bad(error); made.reject(error); });
  return c.finish;
}
function failWritable(stream, error) { const t = stream[S]; const c = t.controller[S]; c.transform = c.flush = c.cancel = nop; if (t.writable[S].state === 'writable') erring(t.writable, error); unblock(t); }
function failTransform(stream, error) { failController(stream[S].readable[S].controller[S], error); failWritable(stream, error); }
function passOn(c, chunk) {
  const t = c.stream[S]; const r = t.readable[S].controller[S];
  if (!canClose(r)) throw invalid('Unable to enqueue');
  try { enqueue(r, chunk); } catch (error) { failWritable(c.stream, error); throw t.readable[S].error; }
  const full = !waiting(r) && desired(r) <= 0;
  if (full !== t.backpressure) pressTransform(t, true);
}
class TransformStreamDefaultController {
  constructor() { onlyInside(); }
  get desiredSize() { return desired(this[S].stream[S].readable[S].controller[S]); }
  enqueue(chunk) { passOn(this[S], chunk); }
  error(reason) { failTransform(this[S].stream, reason); }
  terminate() { const { stream } = this[S]; const r = stream[S].readable[S].controller[S]; if (canClose(r)) closeController(r); failWritable(stream, invalid('TransformStream has been terminated')); }
  [inspect.custom](depth, options) { return shown(this, depth, options, { stream: this[S].stream }); }
}
enumerable(TransformStreamDefaultController);
`;
