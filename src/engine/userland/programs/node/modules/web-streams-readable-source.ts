/** The first part of stream/web in JavaScript: what all of it stands on, and ReadableStream (the Streams standard, sections 4.1 to 4.9). */
export const webReadableSource = String.raw`'use strict';
const { inspect } = require('internal/inspect');
const S = Symbol('kState');
const nop = () => {};
const invalid = (text) => binding.coded('TypeError', 'ERR_INVALID_STATE', 'Invalid state: ' + text);
const misused = (kind, name, value) => binding.coded(kind, 'ERR_INVALID_ARG_VALUE', "The " + (name.includes('.') ? 'property' : 'argument') + " '" + name + "' is invalid. Received " + inspect(value));
const deferred = () => { const made = Promise.withResolvers(); made.promise.catch(nop); return made; };
const rejected = (error) => { const promise = Promise.reject(error); promise.catch(nop); return promise; };
const handled = (promise) => { promise.then(nop, nop); return promise; };
const promised = (run, ...args) => { try { return Promise.resolve(run(...args)); } catch (error) { return Promise.reject(error); } };
const method = (object, name) => { const run = object[name]; if (run === undefined) return undefined; if (typeof run !== 'function') throw binding.invalidType(name, 'of type function', run); return (...args) => run.apply(object, args); };
const hide = (object, value) => { Object.defineProperty(object, S, { value, writable: true }); return value; };
const checkObject = (name, value) => { if (value !== undefined && (value === null || (typeof value !== 'object' && typeof value !== 'function'))) throw binding.invalidType(name, 'of type object', value); };
const markOf = (strategy, usual) => { const mark = strategy && strategy.highWaterMark; if (mark === undefined) return usual; const number = +mark; if (Number.isNaN(number) || number < 0) throw misused('RangeError', 'strategy.highWaterMark', number); return number; };
const sizeOf = (strategy) => { const size = strategy && strategy.size; if (size === undefined) return () => 1; if (typeof size !== 'function') throw binding.invalidType('strategy.size', 'of type function', size); return (chunk) => size.call(undefined, chunk); };
const checkSize = (size) => { const number = +size; if (typeof size !== 'number' || Number.isNaN(number) || number < 0 || number === Infinity) throw misused('RangeError', 'size', size); return number; };
const shown = (object, depth, options, data) => depth < 0 ? undefined : object.constructor.name + ' ' + inspect(data, { ...options, depth: options.depth === null || options.depth === undefined ? null : options.depth - 1 });
const enumerable = (type) => { for (const name of Object.getOwnPropertyNames(type.prototype)) if (name !== 'constructor') Object.defineProperty(type.prototype, name, { enumerable: true }); Object.defineProperty(type.prototype, Symbol.toStringTag, { value: type.name, configurable: true }); };
let inside = false;
const within = (make) => { inside = true; try { return make(); } finally { inside = false; } };
const onlyInside = () => { if (!inside) throw binding.coded('TypeError', 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor'); };

class ReadableStream {
  constructor(source = {}, strategy = {}) {
    checkObject('source', source);
    if (source === null) throw binding.invalidType('source', 'of type object', source);
    if (strategy !== null) checkObject('strategy', strategy);
    hide(this, { state: 'readable', error: undefined, reader: undefined, disturbed: false, controller: undefined });
    const bytes = String(source.type) === 'bytes';
    if (bytes && strategy && strategy.size !== undefined) throw misused('RangeError', 'strategy.size', strategy.size);
    if (!bytes && source.type !== undefined) throw misused('TypeError', 'source.type', source.type);
    const given = source.autoAllocateChunkSize;
    const controller = within(() => bytes ? new ReadableByteStreamController() : new ReadableStreamDefaultController());
    const c = hide(controller, { stream: this, self: controller, bytes, chunkSize: given, request: null, queue: [], total: 0, mark: markOf(strategy, bytes ? 0 : 1), size: sizeOf(strategy), started: false, closing: false, pulling: false, again: false, pull: method(source, 'pull') || nop, cancel: method(source, 'cancel') || nop });
    this[S].controller = controller;
    const start = method(source, 'start');
    const begun = start && start(controller);
    Promise.resolve(begun).then(() => { c.started = true; pullIfNeeded(c); }, (error) => failController(c, error));
  }
  get locked() { return isLocked(this); }
  static from(iterable) {
    const steps = iterable && (iterable[Symbol.asyncIterator] || iterable[Symbol.iterator]);
    if (typeof steps !== 'function') throw binding.coded('TypeError', 'ERR_ARG_NOT_ITERABLE', inspect(iterable) + ' must be iterable');
    const iterator = steps.call(iterable);
    if (iterator === null || typeof iterator !== 'object') throw invalid('The iterator method must return an object');
    const stream = new ReadableStream({
      pull: (controller) => Promise.resolve(iterator.next()).then(async (result) => {
        if (result === null || typeof result !== 'object') throw invalid('The promise returned by the iterator.next() method must fulfill with an object');
        if (result.done) controller.close(); else controller.enqueue(await result.value);
      }),
      cancel: async (reason) => { if (typeof iterator.return === 'function') await iterator.return(reason); },
    }, { highWaterMark: 0 });
    return stream;
  }
  cancel(reason) { return isLocked(this) ? Promise.reject(invalid('ReadableStream is locked')) : cancelStream(this, reason); }
  getReader(options = {}) {
    checkObject('options', options === null ? undefined : options);
    const mode = options ? options.mode : undefined;
    if (mode === undefined) return new ReadableStreamDefaultReader(this);
    if (String(mode) !== 'byob') throw misused('TypeError', 'options.mode', mode);
    return new ReadableStreamBYOBReader(this);
  }
  pipeThrough(transform, options = {}) {
    const { readable, writable } = transform || {};
    if (!isReadable(readable)) throw binding.invalidType('transform.readable', 'an instance of ReadableStream', readable);
    if (!isWritable(writable)) throw binding.invalidType('transform.writable', 'an instance of WritableStream', writable);
    checkPipe(this, writable, options);
    handled(pipe(this, writable, options || {}));
    return readable;
  }
  pipeTo(destination, options = {}) {
    try {
      if (!isWritable(destination)) throw binding.invalidType('transform.writable', 'an instance of WritableStream', destination);
      checkPipe(this, destination, options);
      return pipe(this, destination, options || {});
    } catch (error) { return Promise.reject(error); }
  }
  tee() { return tee(this); }
  values(options = {}) { return iterate(this, Boolean(options && options.preventCancel)); }
  [inspect.custom](depth, options) { return shown(this, depth, options, { locked: this.locked, state: this[S].state, supportsBYOB: this[S].controller[S].bytes }); }
}
enumerable(ReadableStream);
Object.defineProperty(ReadableStream.prototype, Symbol.asyncIterator, { value: ReadableStream.prototype.values, writable: true, configurable: true });
const isReadable = (value) => value !== null && typeof value === 'object' && S in value && value instanceof ReadableStream;
const isLocked = (stream) => stream[S].reader !== undefined;
function checkPipe(from, to, options) {
  const signal = options ? options.signal : undefined;
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw binding.invalidType('options.signal', 'an instance of AbortSignal', signal);
  if (isLocked(from)) throw invalid('The ReadableStream is locked');
  if (to.locked) throw invalid('The WritableStream is locked');
}

// The controllers.
const waiting = (c) => { const { reader } = c.stream[S]; return reader !== undefined && reader[S].requests.length > 0; };
const desired = (c) => { const { state } = c.stream[S]; return state === 'errored' ? null : state === 'closed' ? 0 : c.mark - c.total; };
const canClose = (c) => !c.closing && c.stream[S].state === 'readable';
function pullIfNeeded(c) {
  if (!canClose(c) || !c.started || (!waiting(c) && desired(c) <= 0)) return;
  if (c.pulling) { c.again = true; return; }
  c.pulling = true;
  promised(c.pull, c.self).then(() => { c.pulling = false; if (c.again) { c.again = false; pullIfNeeded(c); } }, (error) => failController(c, error));
}
function failController(c, error) { if (c.stream[S].state !== 'readable') return; c.queue = []; c.total = 0; c.request = null; forget(c); failStream(c.stream, error); }
function forget(c) { c.pull = c.cancel = nop; }
function closeController(c) { c.closing = true; if (c.queue.length === 0) { forget(c); closeStream(c.stream); } }
function enqueue(c, chunk) {
  if (!canClose(c)) return;
  if (waiting(c)) { c.request = null; const request = c.stream[S].reader[S].requests.shift(); if (request.view) { put(c, chunk); fill(c, request); } else request.chunk(chunk); }
  else if (c.bytes) put(c, chunk);
  else {
    let size;
    try { size = checkSize(c.size(chunk)); } catch (error) { failController(c, error); throw error; }
    c.queue.push({ chunk, size }); c.total += size;
  }
  pullIfNeeded(c);
}
function put(c, chunk) { const size = chunk.byteLength; c.queue.push({ chunk, size }); c.total += size; }
function afterTaking(c) { if (c.closing && c.queue.length === 0) { forget(c); closeStream(c.stream); } else pullIfNeeded(c); }
/** Copies what is queued into the view of a reader that brought its own. */
function fill(c, { view, chunk }) {
  const into = new Uint8Array(view.buffer, view.byteOffset, view.byteLength); let at = 0;
  while (at < into.length && c.queue.length > 0) {
    const first = c.queue[0]; const part = first.chunk.subarray(0, into.length - at);
    into.set(part, at); at += part.length; c.total -= part.length;
    if (part.length === first.chunk.length) c.queue.shift(); else first.chunk = first.chunk.subarray(part.length);
  }
  chunk(viewOf(view, at));
}
const viewOf = (view, bytes) => view instanceof DataView ? new DataView(view.buffer, view.byteOffset, bytes) : new view.constructor(view.buffer, view.byteOffset, Math.floor(bytes / view.BYTES_PER_ELEMENT));
class ReadableStreamDefaultController {
  constructor() { onlyInside(); }
  get desiredSize() { return desired(this[S]); }
  close() { if (!canClose(this[S])) throw invalid('Controller is already closed'); closeController(this[S]); }
  enqueue(chunk) { if (!canClose(this[S])) throw invalid('Controller is already closed'); enqueue(this[S], chunk); }
  error(error) { failController(this[S], error); }
  [inspect.custom](depth, options) { return shown(this, depth, options, {}); }
}
enumerable(ReadableStreamDefaultController);
class ReadableByteStreamController {
  constructor() { onlyInside(); }
  get byobRequest() {
    const c = this[S];
    if (c.request === null && waiting(c)) { const { view } = c.stream[S].reader[S].requests[0]; const bytes = view ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength) : c.chunkSize > 0 ? new Uint8Array(c.chunkSize) : undefined; if (bytes) { c.request = within(() => new ReadableStreamBYOBRequest()); hide(c.request, { c, view: bytes }); } }
    return c.request;
  }
  get desiredSize() { return desired(this[S]); }
  close() { if (this[S].closing) throw invalid('Controller is already closed'); if (!canClose(this[S])) throw invalid('ReadableStream is already closed'); closeController(this[S]); }
  enqueue(chunk) {
    if (!ArrayBuffer.isView(chunk)) throw binding.invalidType('buffer', 'an instance of Buffer, TypedArray, or DataView', chunk);
    if (chunk.byteLength === 0) throw invalid('chunk ArrayBuffer is zero-length or detached');
    if (this[S].closing) throw invalid('Controller is already closed');
    if (!canClose(this[S])) throw invalid('ReadableStream is already closed');
    enqueue(this[S], new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  error(error) { failController(this[S], error); }
  [inspect.custom](depth, options) { return shown(this, depth, options, {}); }
}
enumerable(ReadableByteStreamController);
class ReadableStreamBYOBRequest {
  constructor() { onlyInside(); }
  get view() { return this[S].view; }
  respond(bytes) {
    const { c, view } = this[S];
    if (!view) throw invalid('This BYOB request has been invalidated');
    this[S].view = null; c.request = null;
    if (c.closing || c.stream[S].state === 'closed') { if (c.stream[S].reader) for (const one of c.stream[S].reader[S].requests.splice(0)) one.close(); return; }
    if (!(bytes > 0 && bytes <= view.length)) throw misused(bytes > view.length ? 'RangeError' : 'TypeError', 'bytesWritten', bytes);
    const request = c.stream[S].reader[S].requests.shift();
    request.chunk(request.view ? viewOf(request.view, bytes) : view.subarray(0, bytes));
    pullIfNeeded(c);
  }
  respondWithNewView(view) { const { view: own } = this[S]; if (own && view.buffer !== own.buffer) own.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength)); this.respond(view.byteLength); }
  [inspect.custom](depth, options) { return shown(this, depth, options, { view: this.view, controller: this[S].c && this[S].c.self }); }
}
enumerable(ReadableStreamBYOBRequest);

// The stream.
function closeStream(stream) {
  const s = stream[S]; s.state = 'closed';
  if (!s.reader) return;
  s.reader[S].closed.resolve();
  if (!s.reader[S].byob) for (const request of s.reader[S].requests.splice(0)) request.close();
}
function failStream(stream, error) {
  const s = stream[S]; s.state = 'errored'; s.error = error;
  if (!s.reader) return;
  s.reader[S].closed.reject(error);
  for (const request of s.reader[S].requests.splice(0)) request.error(error);
}
function cancelStream(stream, reason) {
  const s = stream[S]; s.disturbed = true;
  if (s.state === 'closed') return Promise.resolve();
  if (s.state === 'errored') return Promise.reject(s.error);
  closeStream(stream);
  if (s.reader) for (const request of s.reader[S].requests.splice(0)) request.close();
  const c = s.controller[S]; c.queue = []; c.total = 0;
  const { cancel } = c; forget(c);
  return promised(cancel, reason).then(nop);
}

// The readers.
function attach(reader, stream, byob) {
  if (!isReadable(stream)) throw binding.invalidType('stream', 'an instance of ReadableStream', stream);
  if (isLocked(stream)) throw invalid('ReadableStream is locked');
  if (byob && !stream[S].controller[S].bytes) throw binding.coded('TypeError', 'ERR_INVALID_ARG_VALUE', "The argument 'stream' must be a byte stream. Received " + inspect(stream));
  const closed = deferred(); const { state, error } = stream[S];
  if (state === 'closed') closed.resolve(); else if (state === 'errored') closed.reject(error);
  hide(reader, { stream, requests: [], closed, byob });
  stream[S].reader = reader;
}
function release(reader) {
  const r = reader[S]; if (!r.stream) return;
  if (r.stream[S].state !== 'readable') r.closed = deferred();
  r.closed.reject(invalid('Reader released'));
  r.stream[S].reader = undefined; r.stream = undefined;
  for (const request of r.requests.splice(0)) request.error(invalid('Releasing reader'));
}
function take(reader, request) {
  const { stream } = reader[S]; const s = stream[S]; s.disturbed = true;
  if (s.state === 'closed') { request.close(); return; }
  if (s.state === 'errored') { request.error(s.error); return; }
  const c = s.controller[S];
  if (c.queue.length === 0) { reader[S].requests.push(request); pullIfNeeded(c); return; }
  if (request.view) { fill(c, request); afterTaking(c); return; }
  const { chunk, size } = c.queue.shift(); c.total = Math.max(0, c.total - size);
  afterTaking(c);
  request.chunk(chunk);
}
const reading = (reader, view) => {
  // What was queued comes in an object of another order, as Node shows it.
  let queued = !view;
  const promise = new Promise((resolve, reject) => take(reader, { view, chunk: (value) => resolve(queued ? { done: false, value } : { value, done: false }), close: () => resolve({ value: view && viewOf(view, 0), done: true }), error: reject }));
  queued = false;
  return promise;
};
class ReadableStreamDefaultReader {
  constructor(stream) { attach(this, stream, false); }
  get closed() { return this[S].closed.promise; }
  read() { return this[S].stream ? reading(this) : Promise.reject(invalid('The reader is not attached to a stream')); }
  releaseLock() { release(this); }
  cancel(reason) { return this[S].stream ? cancelStream(this[S].stream, reason) : Promise.reject(invalid('The reader is not attached to a stream')); }
  [inspect.custom](depth, options) { return shown(this, depth, options, { stream: this[S].stream, readRequests: this[S].requests.length, close: this.closed }); }
}
enumerable(ReadableStreamDefaultReader);
class ReadableStreamBYOBReader {
  constructor(stream) { attach(this, stream, true); }
  get closed() { return this[S].closed.promise; }
  async read(view) {
    if (!ArrayBuffer.isView(view)) throw binding.invalidType('view', 'an instance of Buffer, TypedArray, or DataView', view);
    if (view.byteLength === 0) throw invalid('View or Viewed ArrayBuffer is zero-length or detached');
    if (!this[S].stream) throw invalid('The reader is not attached to a stream');
    return reading(this, view);
  }
  releaseLock() { release(this); }
  cancel(reason) { return this[S].stream ? cancelStream(this[S].stream, reason) : Promise.reject(invalid('The reader is not attached to a stream')); }
  [inspect.custom](depth, options) { return shown(this, depth, options, { stream: this[S].stream, readIntoRequests: this[S].requests.length, close: this.closed }); }
}
enumerable(ReadableStreamBYOBReader);

const AsyncIterator = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}.prototype));
function iterate(stream, keep) {
  const reader = new ReadableStreamDefaultReader(stream);
  // A read that is under way; Node takes what is queued without waiting for the one before.
  let current = Promise.resolve(); let ended = false;
  const step = () => ended ? Promise.resolve({ done: true, value: undefined }) : new Promise((resolve, reject) => take(reader, {
    chunk: (value) => { current = undefined; resolve({ done: false, value }); },
    close: () => { current = undefined; ended = true; release(reader); resolve({ done: true, value: undefined }); },
    error: (error) => { current = undefined; ended = true; release(reader); reject(error); },
  }));
  const leave = async (value) => {
    if (ended) return { done: true, value };
    ended = true;
    if (!keep) { const result = cancelStream(stream, value); release(reader); await result; }
    release(reader);
    return { done: true, value };
  };
  return Object.setPrototypeOf({
    next() { const before = current; if (before) return (current = before.then(step, step)); const now = step(); if (reader[S].requests.length > 0) current = now; return now; },
    return(value) { return (current = current ? current.then(() => leave(value), () => leave(value)) : leave(value)); },
    [Symbol.asyncIterator]() { return this; },
  }, AsyncIterator);
}

function tee(stream) {
  const reader = new ReadableStreamDefaultReader(stream);
  let busy = false, again = false; const gone = [false, false]; const reasons = []; const controllers = []; const canceled = deferred();
  const bytes = stream[S].controller[S].bytes;
  const both = (run) => controllers.forEach((controller, i) => { if (!gone[i]) run(controller); });
  const pull = () => {
    if (busy) { again = true; return; }
    busy = true;
    take(reader, {
      chunk: (value) => queueMicrotask(() => { again = false; let first = true; both((controller) => { enqueue(controller[S], bytes && !first ? value.slice() : value); first = false; }); busy = false; if (again) pull(); }),
      close: () => { busy = false; both((controller) => { if (canClose(controller[S])) controller.close(); }); if (!gone[0] || !gone[1]) canceled.resolve(); },
      error: () => { busy = false; },
    });
  };
  const branches = [0, 1].map((i) => new ReadableStream({ type: bytes ? 'bytes' : undefined, start(controller) { controllers[i] = controller; }, pull, cancel(reason) { gone[i] = true; reasons[i] = reason; if (gone[1 - i]) canceled.resolve(cancelStream(stream, reasons)); return canceled.promise; } }));
  reader.closed.catch((error) => { both((controller) => controller.error(error)); if (!gone[0] || !gone[1]) canceled.resolve(); });
  return branches;
}
`;
