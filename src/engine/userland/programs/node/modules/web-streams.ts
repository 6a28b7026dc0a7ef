import type { Builtin } from '../process/builtin.ts';
import { webReadableSource } from './web-streams-readable-source.ts';
import { webWritableSource } from './web-streams-writable-source.ts';

const rest = String.raw`
class ByteLengthQueuingStrategy { #mark; constructor(init) { if (init === null || (typeof init !== 'object' && typeof init !== 'function')) throw binding.invalidType('init', 'of type object', init); if (init.highWaterMark === undefined) throw binding.coded('TypeError', 'ERR_MISSING_OPTION', 'options.highWaterMark is required'); this.#mark = +init.highWaterMark; } get highWaterMark() { return this.#mark; } get size() { return byteLengthSize; } [inspect.custom](depth, options) { return shown(this, depth, options, { highWaterMark: this.highWaterMark }); } }
class CountQueuingStrategy { #mark; constructor(init) { if (init === null || (typeof init !== 'object' && typeof init !== 'function')) throw binding.invalidType('init', 'of type object', init); if (init.highWaterMark === undefined) throw binding.coded('TypeError', 'ERR_MISSING_OPTION', 'options.highWaterMark is required'); this.#mark = +init.highWaterMark; } get highWaterMark() { return this.#mark; } get size() { return countSize; } [inspect.custom](depth, options) { return shown(this, depth, options, { highWaterMark: this.highWaterMark }); } }
const byteLengthSize = Object.defineProperty((chunk) => chunk.byteLength, 'name', { value: 'size' });
const countSize = Object.defineProperty(() => 1, 'name', { value: 'size' });
class TextEncoderStream {
  #pending = ''; #transform;
  constructor() {
    const encoder = new TextEncoder();
    this.#transform = new TransformStream({
      transform: (chunk, controller) => {
        const text = this.#pending + String(chunk); const half = /[\ud800-\udbff]$/.test(text);
        this.#pending = half ? text.slice(-1) : '';
        const whole = half ? text.slice(0, -1) : text;
        if (whole !== '') controller.enqueue(encoder.encode(whole));
      },
      flush: (controller) => { if (this.#pending !== '') controller.enqueue(new Uint8Array([0xef, 0xbf, 0xbd])); },
    });
  }
  get encoding() { return 'utf-8'; }
  get readable() { return this.#transform.readable; }
  get writable() { return this.#transform.writable; }
  [inspect.custom](depth, options) { return shown(this, depth, options, { encoding: this.encoding, readable: this.readable, writable: this.writable }); }
}
class TextDecoderStream {
  #decoder; #transform;
  constructor(encoding = 'utf-8', options = {}) {
    this.#decoder = new TextDecoder(encoding, options);
    this.#transform = new TransformStream({
      transform: (chunk, controller) => { if (chunk === undefined) throw binding.invalidType('chunk', 'of type string', chunk); const value = this.#decoder.decode(chunk, { stream: true }); if (value) controller.enqueue(value); },
      flush: (controller) => { const value = this.#decoder.decode(); if (value) controller.enqueue(value); controller.terminate(); },
    });
  }
  get encoding() { return this.#decoder.encoding; }
  get fatal() { return this.#decoder.fatal; }
  get ignoreBOM() { return this.#decoder.ignoreBOM; }
  get readable() { return this.#transform.readable; }
  get writable() { return this.#transform.writable; }
  [inspect.custom](depth, options) { return shown(this, depth, options, { encoding: this.encoding, fatal: this.fatal, ignoreBOM: this.ignoreBOM, readable: this.readable, writable: this.writable }); }
}
const coders = (name, makers) => class {
  #transform;
  constructor(format) {
    const maker = Object.hasOwn(makers, String(format)) ? makers[format] : undefined;
    if (!maker) throw binding.coded('TypeError', 'ERR_INVALID_ARG_VALUE', "Failed to construct '" + name + "': 1st argument '" + String(format) + "' is not a valid enum value of type CompressionFormat.");
    const coder = require('zlib')[maker]();
    this.#transform = { readable: readableFrom(coder), writable: writableFrom(coder) };
  }
  get readable() { return this.#transform.readable; }
  get writable() { return this.#transform.writable; }
  [inspect.custom](depth, options) { return shown(this, depth, options, { readable: this.readable, writable: this.writable }); }
};
const CompressionStream = coders('CompressionStream', { gzip: 'createGzip', deflate: 'createDeflate', 'deflate-raw': 'createDeflateRaw' });
const DecompressionStream = coders('DecompressionStream', { gzip: 'createGunzip', deflate: 'createInflate', 'deflate-raw': 'createInflateRaw' });
Object.defineProperty(CompressionStream, 'name', { value: 'CompressionStream' });
Object.defineProperty(DecompressionStream, 'name', { value: 'DecompressionStream' });
const types = { ReadableStream, ReadableStreamDefaultReader, ReadableStreamBYOBReader, ReadableStreamBYOBRequest, ReadableByteStreamController, ReadableStreamDefaultController, TransformStream, TransformStreamDefaultController, WritableStream, WritableStreamDefaultController, WritableStreamDefaultWriter, ByteLengthQueuingStrategy, CountQueuingStrategy, TextEncoderStream, TextDecoderStream, CompressionStream, DecompressionStream,
  ReadableStreamTee(stream) { if (!isReadable(stream)) throw binding.invalidType('stream', 'an instance of ReadableStream', stream); return tee(stream); } };
for (const type of [ByteLengthQueuingStrategy, CountQueuingStrategy, TextEncoderStream, TextDecoderStream, CompressionStream, DecompressionStream]) enumerable(type);
module.exports = types;

// Between the two kinds of streams.
const known = (error) => error && error.code === 'ERR_STREAM_PREMATURE_CLOSE' ? new (require('internal/abort-error').AbortError)(undefined, { cause: error }) : error;
function readableFrom(stream, options = {}) {
  const { finished } = require('stream');
  if (!stream || typeof stream._readableState !== 'object') throw binding.invalidType('streamReadable', 'an instance of Stream.Readable', stream);
  let controller; let over = false; const whole = stream.readableObjectMode; const highWaterMark = stream.readableHighWaterMark;
  const made = new ReadableStream({ start(given) { controller = given; }, pull() { stream.resume(); }, cancel(reason) { over = true; stream.destroy(reason); } }, options.strategy || new (whole ? CountQueuingStrategy : ByteLengthQueuingStrategy)({ highWaterMark }));
  if (stream.destroyed || stream.readableEnded) { controller.close(); return made; }
  const cleanup = finished(stream, { writable: false }, (error) => { cleanup(); stream.on('error', nop); if (over) return; over = true; if (error) controller.error(known(error)); else controller.close(); });
  stream.pause();
  stream.on('data', (chunk) => { if (over) return; controller.enqueue(Buffer.isBuffer(chunk) && !whole ? new Uint8Array(chunk) : chunk); if (controller.desiredSize <= 0) stream.pause(); });
  return made;
}
function writableFrom(stream) {
  const { finished } = require('stream');
  if (!stream || typeof stream.write !== 'function' || typeof stream.on !== 'function') throw binding.invalidType('streamWritable', 'an instance of Stream.Writable', stream);
  if (stream.destroyed || stream.writableEnded) { const made = new WritableStream(); made.close(); return made; }
  const highWaterMark = stream.writableHighWaterMark; let controller; let drained; let closed;
  const cleanup = finished(stream, { readable: false }, (error) => {
    cleanup(); stream.on('error', nop);
    if (error) { const why = known(error); if (drained) drained.reject(why); if (closed) closed.reject(why); closed = undefined; controller.error(why); return; }
    if (closed) { closed.resolve(); closed = undefined; return; }
    controller.error(new (require('internal/abort-error').AbortError)());
  });
  stream.on('drain', () => { if (drained) drained.resolve(); });
  return new WritableStream({
    start(given) { controller = given; },
    write(chunk) { if (chunk instanceof ArrayBuffer) chunk = new Uint8Array(chunk); if (stream.writableNeedDrain || !stream.write(chunk)) { drained = deferred(); if (!stream.writableNeedDrain) drained.resolve(); return drained.promise.finally(() => { drained = undefined; }); } },
    abort(reason) { stream.destroy(reason); },
    close() { if (!closed && !stream.writableEnded) { closed = deferred(); const { promise } = closed; stream.end(); return promise; } },
  }, stream.writableObjectMode ? new CountQueuingStrategy({ highWaterMark }) : { highWaterMark, size: (chunk) => chunk && chunk.byteLength !== undefined ? chunk.byteLength : chunk && chunk.length !== undefined ? chunk.length : 1 });
}
function toReadable(web, { highWaterMark, encoding, objectMode = false, signal } = {}) {
  const { Readable } = require('stream');
  if (!isReadable(web)) throw binding.invalidType('readableStream', 'an instance of ReadableStream', web);
  const reader = web.getReader(); let closed = false;
  const readable = new Readable({
    objectMode, highWaterMark, encoding, signal,
    read() { reader.read().then(({ done, value }) => readable.push(done ? null : value), (error) => readable.destroy(error)); },
    destroy(error, callback) { const done = () => callback(error); if (closed) done(); else reader.cancel(error).then(done, done); },
  });
  reader.closed.then(() => { closed = true; }, (error) => { closed = true; readable.destroy(error); });
  return readable;
}
function toWritable(web, { highWaterMark, decodeStrings = true, objectMode = false, signal } = {}) {
  const { Writable } = require('stream');
  if (!isWritable(web)) throw binding.invalidType('writableStream', 'an instance of WritableStream', web);
  const writer = web.getWriter(); let closed = false;
  const writable = new Writable({
    highWaterMark, decodeStrings, objectMode, signal,
    write(chunk, encoding, callback) { if (typeof chunk === 'string' && decodeStrings && !objectMode) chunk = new Uint8Array(Buffer.from(chunk, encoding)); writer.ready.then(() => writer.write(chunk)).then(() => callback(), (error) => writable.destroy(error)); },
    destroy(error, callback) { const done = () => callback(error); if (closed) done(); else (error ? writer.abort(error) : writer.close()).then(done, done); },
    final(callback) { const done = (error) => callback(error); if (closed) done(); else writer.close().then(() => done(), done); },
  });
  writer.closed.then(() => { closed = true; }, (error) => { closed = true; writable.destroy(error); });
  return writable;
}
function toDuplex({ readable, writable }, options = {}) {
  const { Duplex } = require('stream');
  const input = toReadable(readable, { ...options, objectMode: options.readableObjectMode || options.objectMode }); const output = toWritable(writable, { ...options, objectMode: options.writableObjectMode || options.objectMode });
  const duplex = new Duplex({ ...options, read() { input.resume(); }, write(chunk, encoding, callback) { output.write(chunk, encoding, callback); }, final(callback) { output.end(callback); }, destroy(error, callback) { input.destroy(error); output.destroy(error); callback(error); } });
  input.on('data', (chunk) => { if (!duplex.push(chunk)) input.pause(); }).on('end', () => duplex.push(null)).on('error', (error) => duplex.destroy(error));
  output.on('error', (error) => duplex.destroy(error));
  return duplex;
}
/** A stream of bytes that a body or a Blob hands out. */
const streamOfBytes = (parts, cancel) => { const steps = parts(); return new ReadableStream({ type: 'bytes', async pull(controller) { const { done, value } = await steps.next(); if (!done) { if (value.byteLength > 0) controller.enqueue(value); else return this.pull(controller); return; } controller.close(); if (controller.byobRequest) controller.byobRequest.respond(0); }, cancel(reason) { if (cancel) cancel(reason); } }); };
Object.defineProperty(types, 'between', { value: { readableFrom, writableFrom, toReadable, toWritable, toDuplex, streamOfBytes, isReadable, isWritable, disturbed: (stream) => stream[S].disturbed, stateOf: (stream) => stream[S].state } });
`;

/** stream/web: the streams that Node has in common with browsers. */
export const webStreams: Builtin = {
  name: 'stream/web',
  source: webReadableSource + webWritableSource + rest,
  natives: (node) => ({ ...node.argumentErrors }),
};
