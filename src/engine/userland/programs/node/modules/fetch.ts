import type { Builtin } from '../process/builtin.ts';
import { nowhere } from '../process/nowhere.ts';
import { pushFrames } from '../process/stack-frames.ts';

/** Below the URL that does not parse. */
const PARSING: readonly string[] = [
  'new Request (node:internal/deps/undici/undici:12107:25)',
  'fetch (node:internal/deps/undici/undici:13032:25)',
  'fetch (node:internal/deps/undici/undici:17857:10)',
  'fetch (node:internal/bootstrap/web/exposed-window-or-worker:83:12)',
].map((frame) => `    at ${frame}`);

const REFUSING = [
  ['makeNetworkError', 'node:internal/deps/undici/undici:11841:35'],
  ['mainFetch', 'node:internal/deps/undici/undici:13224:22'],
  ['fetching', 'node:internal/deps/undici/undici:13211:7'],
  ['fetch', 'node:internal/deps/undici/undici:13075:20'],
  ['fetch', 'node:internal/deps/undici/undici:17857:10'],
  ['fetch', 'node:internal/bootstrap/web/exposed-window-or-worker:83:12'],
] as const;

/** fetch and its classes, over http. */
export const fetchModule: Builtin = {
  name: 'internal/fetch',
  internal: true,
  source: String.raw`'use strict';
const { Buffer, Blob, File } = require('buffer');
const { inspect } = require('internal/inspect');
const hidden = (object, name, value) => Object.defineProperty(object, name, { value, writable: true, enumerable: false, configurable: true });
const checkName = (name, method) => { if (!/^[!#$%&'*+\-.^_|~0-9A-Za-z\x60]+$/.test(name)) throw new TypeError('Headers.' + method + ': "' + name + '" is an invalid header name.'); return name.toLowerCase(); };
const need = (args, count, where) => { if (args.length < count) throw new TypeError(where + ': ' + count + ' argument' + (count === 1 ? '' : 's') + ' required, but' + (args.length ? ' only' : '') + ' ' + args.length + ' found.'); };
// What an iterator of these is printed as.
const named = (name, run) => Object.setPrototypeOf({ next: run.next.bind(run), [Symbol.iterator]() { return this; } }, Object.create(Object.getPrototypeOf(Object.getPrototypeOf([].values())), { [Symbol.toStringTag]: { value: name, configurable: true } }));
class Headers {
  constructor(init) { hidden(this, '_map', new Map()); hidden(this, '_names', new Map()); if (init === undefined || init === null) return; for (const pair of init instanceof Headers ? init._written() : init[Symbol.iterator] ? init : Object.entries(init)) { if (pair.length !== 2) throw new TypeError('Headers constructor: expected name/value pair to be length 2, found ' + pair.length + '.'); this.append(pair[0], pair[1]); } }
  *_written() { for (const [key, list] of this._map) for (const one of list) yield [this._names.get(key), one]; }
  append(name, value) { need(arguments, 2, 'Headers.append'); const key = checkName(String(name), 'append'); if (!this._map.has(key)) this._names.set(key, String(name)); const text = String(value).trim(); const known = this._map.get(key); this._map.set(key, known === undefined ? [text] : [...known, text]); }
  set(name, value) { need(arguments, 2, 'Headers.set'); const key = checkName(String(name), 'set'); this._map.set(key, [String(value).trim()]); this._names.set(key, String(name)); }
  get(name) { need(arguments, 1, 'Headers.get'); const found = this._map.get(String(name).toLowerCase()); return found === undefined ? null : found.join(', '); }
  has(name) { need(arguments, 1, 'Headers.has'); return this._map.has(String(name).toLowerCase()); }
  delete(name) { this._map.delete(String(name).toLowerCase()); }
  getSetCookie() { return this._map.get('set-cookie') || []; }
  *entries() { for (const key of [...this._map.keys()].sort()) if (key === 'set-cookie') for (const one of this._map.get(key)) yield [key, one]; else yield [key, this.get(key)]; }
  *keys() { for (const [key] of this.entries()) yield key; }
  *values() { for (const [, value] of this.entries()) yield value; }
  forEach(run, self) { for (const [key, value] of this.entries()) run.call(self, value, key, this); }
  [Symbol.iterator]() { return this.entries(); }
  [inspect.custom](depth, options) { return 'Headers ' + inspect(Object.fromEntries([...this._map].map(([key, list]) => [this._names.get(key), list.join(', ')])), options); }
}
class FormData {
  constructor() { hidden(this, '_list', []); }
  append(name, value, file) { need(arguments, 2, 'FormData.append'); this._list.push([String(name), value instanceof Blob ? (value instanceof File && file === undefined ? value : new File([value], file === undefined ? 'blob' : String(file), { type: value.type })) : String(value)]); }
  [inspect.custom](depth, options) { const shown = {}; for (const [key, value] of this._list) shown[key] = key in shown ? [].concat(shown[key], value) : value; return 'FormData ' + inspect(shown, options); }
  set(name, value) { this.delete(name); this.append(name, value); }
  get(name) { const found = this._list.find(([key]) => key === name); return found ? found[1] : null; }
  getAll(name) { return this._list.filter(([key]) => key === name).map(([, value]) => value); }
  has(name) { return this._list.some(([key]) => key === name); }
  delete(name) { this._list = this._list.filter(([key]) => key !== name); }
  *entries() { for (const [key, value] of this._list) yield [key, value]; }
  *keys() { for (const [key] of this._list) yield key; }
  *values() { for (const [, value] of this._list) yield value; }
  forEach(run) { for (const [key, value] of this._list) run(value, key, this); }
  [Symbol.iterator]() { return this.entries(); }
}
async function multipart(form, boundary) { const parts = []; for (const [name, value, file] of form._list) { const isFile = typeof value !== 'string'; parts.push(Buffer.from('--' + boundary + '\r\nContent-Disposition: form-data; name="' + name + '"' + (isFile ? '; filename="' + (file || value.name || 'blob') + '"\r\nContent-Type: ' + (value.type || 'application/octet-stream') : '') + '\r\n\r\n'), isFile ? Buffer.from(await value.arrayBuffer()) : Buffer.from(value), Buffer.from('\r\n')); } parts.push(Buffer.from('--' + boundary + '--\r\n')); return Buffer.concat(parts); }
const web = () => require('stream/web').between;
const all = async (stream) => { const parts = []; for await (const part of stream) { if (!(part instanceof Uint8Array)) throw new TypeError('Received non-Uint8Array chunk'); parts.push(part); } return Buffer.concat(parts); };
function extract(body) {
  if (body === undefined || body === null) return { bytes: async () => Buffer.alloc(0), type: null, none: true };
  if (typeof body === 'string') return { bytes: async () => Buffer.from(body), type: 'text/plain;charset=UTF-8' };
  if (body instanceof URLSearchParams) return { bytes: async () => Buffer.from(String(body)), type: 'application/x-www-form-urlencoded;charset=UTF-8' };
  if (body instanceof Blob) return { bytes: async () => Buffer.from(await body.arrayBuffer()), type: body.type || null };
  if (body instanceof FormData) { const boundary = '----formdata-undici-0' + String(Math.floor(Math.random() * 1e11)).padStart(11, '0'); return { bytes: () => multipart(body, boundary), type: 'multipart/form-data; boundary=' + boundary }; }
  if (ArrayBuffer.isView(body)) return { bytes: async () => Buffer.from(body.buffer, body.byteOffset, body.byteLength), type: null };
  if (body instanceof ArrayBuffer) return { bytes: async () => Buffer.from(body), type: null };
  if (web().isReadable(body)) { if (body.locked || web().disturbed(body)) throw new TypeError('Response body object should not be disturbed or locked'); return { bytes: () => all(body), type: null, stream: body }; }
  if (body[Symbol.asyncIterator]) return { bytes: async () => { const parts = []; for await (const part of body) parts.push(Buffer.from(part)); return Buffer.concat(parts); }, type: null, parts: async function* () { for await (const part of body) yield new Uint8Array(Buffer.from(part)); } };
  return { bytes: async () => Buffer.from(String(body)), type: 'text/plain;charset=UTF-8' };
}
class Body {
  constructor(body) { hidden(this, '_source', extract(body)); hidden(this, '_used', false); }
  get bodyUsed() { const { stream } = this._source; return this._used || Boolean(stream && web().disturbed(stream)); }
  // Those who take the whole never see a stream; once one was shown, all goes through it.
  get body() {
    const source = this._source; if (source.none) return null;
    if (!source.stream) { const { bytes, parts } = source; source.stream = web().streamOfBytes(parts || (async function* () { yield new Uint8Array(await bytes()); }), source.cancel); if (this._used) { const reader = source.stream.getReader(); reader.cancel(); reader.releaseLock(); } source.bytes = () => all(source.stream); }
    return source.stream;
  }
  async _take() { const { none, stream } = this._source; if (this.bodyUsed || (stream && stream.locked)) throw new TypeError('Body is unusable: Body has already been read'); this._used = !none; return this._source.bytes(); }
  async text() { return (await this._take()).toString('utf8').replace(/^\ufeff/, ''); }
  async json() { return JSON.parse(await this.text()); }
  async arrayBuffer() { const b = await this._take(); return b.buffer.slice(b.byteOffset, b.byteOffset + b.length); }
  async bytes() { return new Uint8Array(await this.arrayBuffer()); }
  async blob() { return new Blob([await this._take()], { type: this.headers.get('content-type') || '' }); }
  async formData() { const form = new FormData(); for (const [key, value] of new URLSearchParams(await this.text())) form.append(key, value); return form; }
}
class Response extends Body {
  constructor(body, init = {}) {
    super(body);
    const status = init.status === undefined ? 200 : init.status;
    if (!(status >= 200 && status <= 599)) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
    for (const [name, value] of [['type', 'default'], ['url', ''], ['redirected', false], ['status', status], ['ok', status >= 200 && status < 300], ['statusText', init.statusText || ''], ['headers', new Headers(init.headers)]]) hidden(this, name, value);
    if (this._source.type && !this.headers.has('content-type')) this.headers.set('content-type', this._source.type);
  }
  static json(value, init = {}) { const response = new Response(JSON.stringify(value), init); if (!new Headers(init.headers).has('content-type')) response.headers.set('content-type', 'application/json'); return response; }
  static error() { const response = new Response(null); hidden(response, 'type', 'error'); hidden(response, 'status', 0); hidden(response, 'ok', false); return response; }
  static redirect(url, status = 302) { const response = new Response(null, { status }); response.headers.set('location', String(url)); return response; }
  clone() { if (this.bodyUsed || (this._source.stream && this._source.stream.locked)) throw new TypeError('Response.clone: Body has already been consumed.'); let source = this._source; if (source.stream || source.parts) { const [one, two] = this.body.tee(); this._source = { ...source, stream: one, bytes: () => all(one) }; source = { ...source, stream: two, bytes: () => all(two) }; } else { const { bytes } = source; let read; source = { ...source, bytes: () => (read ||= bytes()) }; this._source = { ...source }; } const copy = new Response(null, { status: this.status, statusText: this.statusText, headers: this.headers }); copy._source = source; hidden(copy, 'url', this.url); return copy; }
  [inspect.custom](depth, options) { return 'Response ' + inspect({ status: this.status, statusText: this.statusText, headers: this.headers, body: this.body, bodyUsed: this.bodyUsed, ok: this.ok, redirected: this.redirected, type: this.type, url: this.url }, options); }
}
class Request extends Body {
  constructor(input, init = {}) {
    const from = input instanceof Request ? input : undefined;
    super(init.body !== undefined ? init.body : undefined);
    if ((this._source.stream || this._source.parts) && init.duplex === undefined) throw new TypeError('RequestInit: duplex option is required when sending a body.');
    if (from && init.body === undefined) this._source = from._source;
    let url; try { url = from ? from.url : new URL(String(input)).href; } catch (cause) { const error = new TypeError('Failed to parse URL from ' + input, { cause }); throw init !== FETCHED ? error : binding.unparsed(error, cause); }
    hidden(this, 'url', url); hidden(this, 'method', String(init.method || (from && from.method) || 'GET').toUpperCase()); hidden(this, 'headers', new Headers(init.headers || (from && from.headers))); hidden(this, 'redirect', init.redirect || (from && from.redirect) || 'follow'); hidden(this, 'signal', init.signal || (from && from.signal) || null);
    if (!this._source.none && (this.method === 'GET' || this.method === 'HEAD')) throw new TypeError('Request with GET/HEAD method cannot have body.');
    if (this._source.type && !this.headers.has('content-type')) this.headers.set('content-type', this._source.type);
  }
  clone() { return new Request(this); }
}
// The Fetch standard's list.
const BAD_PORTS = new Set('1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'.split(' '));
const failed = (cause) => binding.failed(cause);
const unreachable = (text) => binding.failed(binding.refused(text));
const FETCHED = {};
async function fetch(input, init) {
  if (!(input instanceof Request)) try { new URL(String(input)); } catch { new Request(input, FETCHED); }
  const request = new Request(input, init);
  let { method } = request; const streamed = Boolean(request._source.stream || request._source.parts); let bytes = request._source.none ? undefined : await request._take(); let url = new URL(request.url); let hops = 0;
  for (;;) {
    if (url.protocol === 'data:') { const [, type, base64, data] = /^data:([^,]*?)(;base64)?,(.*)$/s.exec(url.href) || []; return new Response(base64 ? Buffer.from(data, 'base64') : decodeURIComponent(data), { headers: { 'content-type': type || 'text/plain;charset=US-ASCII' } }); }
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw unreachable('unknown scheme');
    if (BAD_PORTS.has(url.port)) throw unreachable('bad port');
    const res = await new Promise((resolve, reject) => {
      const { signal } = request;
      if (signal && signal.aborted) { reject(signal.reason); return; }
      const headers = Object.fromEntries(request.headers);
      for (const [name, value] of [['accept', '*/*'], ['accept-language', '*'], ['sec-fetch-mode', 'cors'], ['user-agent', 'node'], ['accept-encoding', 'gzip, deflate']]) if (headers[name] === undefined) headers[name] = value;
      if (bytes !== undefined && !streamed) headers['content-length'] = bytes.length;
      // undici does not wait to see whether a body follows after all.
      if (method === 'HEAD') headers.connection = 'close';
      const req = require(url.protocol === 'https:' ? 'https' : 'http').request(url, { method, headers }, resolve);
      req.on('error', (error) => reject(signal && signal.aborted ? signal.reason : failed(error)));
      if (signal) signal.addEventListener('abort', () => { req.destroy(); reject(signal.reason); }, { once: true });
      if (streamed && bytes) req.write(bytes);
      req.end(streamed ? undefined : bytes);
    });
    const { location } = res.headers;
    if (location !== undefined && [301, 302, 303, 307, 308].includes(res.statusCode) && request.redirect !== 'manual') {
      res.resume();
      if (request.redirect === 'error') throw failed(new Error('unexpected redirect'));
      if (++hops > 20) throw failed(new Error('redirect count exceeded'));
      if (res.statusCode === 303 || ((res.statusCode === 301 || res.statusCode === 302) && method === 'POST')) { method = 'GET'; bytes = undefined; for (const name of ['content-type', 'content-length']) request.headers.delete(name); }
      url = new URL(location, url);
      continue;
    }
    const response = new Response(null, { status: res.statusCode, statusText: res.statusMessage });
    for (let i = 0; i < res.rawHeaders.length; i += 2) response.headers.append(res.rawHeaders[i], res.rawHeaders[i + 1]);
    const coding = (res.headers['content-encoding'] || '').toLowerCase();
    const parts = async function* () { if (coding === 'gzip' || coding === 'deflate') { const packed = []; for await (const part of res) packed.push(part); yield new Uint8Array(require('zlib').unzipSync(Buffer.concat(packed))); return; } for await (const part of res) yield new Uint8Array(part); };
    response._source = { bytes: async () => { const list = []; for await (const part of parts()) list.push(part); return Buffer.concat(list); }, type: null, parts, cancel() { res.destroy(); } };
    if (method === 'HEAD' || res.statusCode === 204 || res.statusCode === 304) { response._source.none = true; res.resume(); }
    hidden(response, 'url', url.href); hidden(response, 'redirected', hops > 0); hidden(response, 'type', 'basic');
    return response;
  }
}
module.exports = { fetch: function(input, init) { return fetch(input, init); }, Headers, FormData, Request, Response };
`,
  natives(node) {
    const { rt } = node;
    return {
      // What fetch refuses without a try: undici's frames, above those of its caller.
      refused: rt.native('refused', 1, (_, [text]) => {
        const { top } = rt;
        pushFrames(rt, REFUSING);
        const error = rt.errors.plain(String(text));
        rt.top = top;
        return error;
      }),
      // Asked of fetch, it comes without a trace of its own.
      unparsed: rt.native('unparsed', 2, (_, [error, cause]) => {
        const made = error as Error;
        made.stack = `TypeError: ${made.message}`;
        rt.excerpts.set(made, nowhere(node));
        const { stack = '' } = cause as Error;
        const [head = '', url = '', ...below] = stack.split('\n');
        (cause as Error).stack = [head, url, ...PARSING, ...below].slice(0, rt.stackTraceLimit + 1).join('\n');
        return made;
      }),
      failed: rt.native('failed', 1, (_, [cause]) => {
        const error = rt.errors.make('TypeError', 'fetch failed');
        error.stack = 'TypeError: fetch failed';
        rt.excerpts.set(error, nowhere(node));
        Object.defineProperty(error, 'cause', { value: cause, writable: true, configurable: true });
        return error;
      }),
    };
  },
};
