/** http in JavaScript, over net. */
export const source = String.raw`'use strict';
const net = require('net');
const { Readable, Writable } = require('stream');
const EventEmitter = require('events');
const { Buffer } = require('buffer');
const STATUS_CODES = { 100: 'Continue', 101: 'Switching Protocols', 102: 'Processing', 103: 'Early Hints', 200: 'OK', 201: 'Created', 202: 'Accepted', 203: 'Non-Authoritative Information', 204: 'No Content', 205: 'Reset Content', 206: 'Partial Content', 207: 'Multi-Status', 208: 'Already Reported', 226: 'IM Used', 300: 'Multiple Choices', 301: 'Moved Permanently', 302: 'Found', 303: 'See Other', 304: 'Not Modified', 305: 'Use Proxy', 307: 'Temporary Redirect', 308: 'Permanent Redirect', 400: 'Bad Request', 401: 'Unauthorized', 402: 'Payment Required', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 406: 'Not Acceptable', 407: 'Proxy Authentication Required', 408: 'Request Timeout', 409: 'Conflict', 410: 'Gone', 411: 'Length Required', 412: 'Precondition Failed', 413: 'Payload Too Large', 414: 'URI Too Long', 415: 'Unsupported Media Type', 416: 'Range Not Satisfiable', 417: 'Expectation Failed', 418: "I'm a Teapot", 421: 'Misdirected Request', 422: 'Unprocessable Entity', 423: 'Locked', 424: 'Failed Dependency', 425: 'Too Early', 426: 'Upgrade Required', 428: 'Precondition Required', 429: 'Too Many Requests', 431: 'Request Header Fields Too Large', 451: 'Unavailable For Legal Reasons', 500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout', 505: 'HTTP Version Not Supported', 506: 'Variant Also Negotiates', 507: 'Insufficient Storage', 508: 'Loop Detected', 509: 'Bandwidth Limit Exceeded', 510: 'Not Extended', 511: 'Network Authentication Required' };
const METHODS = ['ACL', 'BIND', 'CHECKOUT', 'CONNECT', 'COPY', 'DELETE', 'GET', 'HEAD', 'LINK', 'LOCK', 'M-SEARCH', 'MERGE', 'MKACTIVITY', 'MKCALENDAR', 'MKCOL', 'MOVE', 'NOTIFY', 'OPTIONS', 'PATCH', 'POST', 'PROPFIND', 'PROPPATCH', 'PURGE', 'PUT', 'QUERY', 'REBIND', 'REPORT', 'SEARCH', 'SOURCE', 'SUBSCRIBE', 'TRACE', 'UNBIND', 'UNLINK', 'UNLOCK', 'UNSUBSCRIBE'];
const SINGLE = new Set(['age', 'authorization', 'content-length', 'content-type', 'etag', 'expires', 'from', 'host', 'if-modified-since', 'if-unmodified-since', 'last-modified', 'location', 'max-forwards', 'proxy-authorization', 'referer', 'retry-after', 'server', 'user-agent']);
function IncomingMessage(socket) {
  if (!(this instanceof IncomingMessage)) return new IncomingMessage(socket);
  Readable.call(this, { highWaterMark: 65536 });
  this.httpVersionMajor = 1; this.httpVersionMinor = 1; this.httpVersion = '1.1'; this.complete = false;
  this.rawHeaders = []; this.rawTrailers = []; this.trailers = {}; this.headers = {};
  this.aborted = false; this.upgrade = false; this.url = ''; this.method = null; this.statusCode = null; this.statusMessage = null;
  this.socket = socket;
}
Object.setPrototypeOf(IncomingMessage.prototype, Readable.prototype);
Object.setPrototypeOf(IncomingMessage, Readable);
Object.defineProperty(IncomingMessage.prototype, 'connection', { get() { return this.socket; }, configurable: true });
Object.defineProperty(IncomingMessage.prototype, 'headersDistinct', { get() { const out = {}; for (let i = 0; i < this.rawHeaders.length; i += 2) (out[this.rawHeaders[i].toLowerCase()] ||= []).push(this.rawHeaders[i + 1]); return out; }, configurable: true });
IncomingMessage.prototype._read = function() { if (this._more) this._more(); };
IncomingMessage.prototype.setTimeout = function(ms, callback) { if (callback) this.on('timeout', callback); this.socket.setTimeout(ms); return this; };
IncomingMessage.prototype._destroy = function(error, callback) { if (!this.complete && !this.readableEnded) { this.aborted = true; if (this.socket && !this.socket.destroyed && this._client) this.socket.destroy(error); } process.nextTick(callback, error); };
function addHeader(message, name, value) {
  message.rawHeaders.push(name, value);
  const key = name.toLowerCase();
  if (key === 'set-cookie') (message.headers[key] ||= []).push(value);
  else if (key in message.headers) { if (!SINGLE.has(key)) message.headers[key] += (key === 'cookie' ? '; ' : ', ') + value; }
  else message.headers[key] = value;
}
const tokenPattern = /^[\^_\x60a-zA-Z\-0-9!#$%&'*+.|~]+$/;
function checkName(name) { if (typeof name !== 'string' || !tokenPattern.test(name)) throw binding.coded('TypeError', 'ERR_INVALID_HTTP_TOKEN', 'Header name must be a valid HTTP token ["' + name + '"]'); }
function checkValue(name, value) {
  if (value === undefined) throw binding.coded('TypeError', 'ERR_HTTP_INVALID_HEADER_VALUE', 'Invalid value "' + value + '" for header "' + name + '"');
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) throw binding.coded('TypeError', 'ERR_INVALID_CHAR', 'Invalid character in header content ["' + name + '"]');
}
function OutgoingMessage() {
  Writable.call(this, { decodeStrings: true, highWaterMark: 65536, autoDestroy: false });
  this._headers = new Map(); this.headersSent = false; this._flushed = false; this._chunked = false; this._bodyless = false; this.sendDate = true; this.socket = null; this.finished = false; this.shouldKeepAlive = true;
}
Object.setPrototypeOf(OutgoingMessage.prototype, Writable.prototype);
Object.setPrototypeOf(OutgoingMessage, Writable);
Object.defineProperty(OutgoingMessage.prototype, 'connection', { get() { return this.socket; }, configurable: true });
Object.assign(OutgoingMessage.prototype, {
  setHeader(name, value) {
    if (this.headersSent) throw binding.excerpted("node:_http_outgoing:684\n    throw new ERR_HTTP_HEADERS_SENT('set');\n    ^\n", 'Error', 'ERR_HTTP_HEADERS_SENT', 'Cannot set headers after they are sent to the client'); //@node:_http_outgoing:684:11
    checkName(name);
    if (Array.isArray(value)) for (const one of value) checkValue(name, one); else checkValue(name, value);
    this._headers.set(name.toLowerCase(), [name, value]);
    return this;
  },
  setHeaders(headers) { for (const [name, value] of headers) this.setHeader(name, value); return this; },
  appendHeader(name, value) { const old = this.getHeader(name); this.setHeader(name, old === undefined ? value : [].concat(old, value)); return this; },
  getHeader(name) { const found = this._headers.get(String(name).toLowerCase()); return found && found[1]; },
  hasHeader(name) { return this._headers.has(String(name).toLowerCase()); },
  removeHeader(name) { if (this.headersSent) throw binding.coded('Error', 'ERR_HTTP_HEADERS_SENT', 'Cannot remove headers after they are sent to the client'); this._headers.delete(String(name).toLowerCase()); },
  getHeaders() { const out = Object.create(null); for (const [key, [, value]] of this._headers) out[key] = value; return out; },
  getHeaderNames() { return [...this._headers.keys()]; },
  getRawHeaderNames() { return [...this._headers.values()].map(([name]) => name); },
  flushHeaders() { if (!this._flushed) this._sendHead(undefined); },
  setTimeout(ms, callback) { if (callback) this.on('timeout', callback); if (this.socket) this.socket.setTimeout(ms); else this.once('socket', (socket) => socket.setTimeout(ms)); return this; },
  addTrailers(trailers) { this._trailers = trailers; },
  _head(first, length) {
    let text = first + '\r\n';
    for (const [name, value] of this._headers.values()) { if (Array.isArray(value)) for (const one of value) text += name + ': ' + one + '\r\n'; else text += name + ': ' + value + '\r\n'; }
    return text;
  },
});
Object.defineProperty(OutgoingMessage.prototype, '_hasBody', { get() { return !this._bodyless; }, set(value) { this._bodyless = !value; }, configurable: true });
OutgoingMessage.prototype._out = function(data, callback) { const socket = this.socket; if (!socket || socket.destroyed) { if (callback) process.nextTick(callback); return false; } return socket.write(data, callback); };
OutgoingMessage.prototype._write = function(chunk, encoding, callback) {
  if (this._onlyEnd === undefined && !this._flushed) this._sendHead(this._known);
  if (this._bodyless || chunk.length === 0) { callback(); return; }
  if (this._chunked) this._out(Buffer.concat([Buffer.from(chunk.length.toString(16) + '\r\n'), chunk, Buffer.from('\r\n')]), () => callback());
  else this._out(chunk, () => callback());
};
function write_(chunk) {
  const { message } = binding.invalidType('chunk', 'of type string or an instance of Buffer or Uint8Array', chunk);
  throw binding.excerpted('node:_http_outgoing:948\n    throw new ERR_INVALID_ARG_TYPE(\n    ^\n', 'TypeError', 'ERR_INVALID_ARG_TYPE', message); //@node:_http_outgoing:948:11
}
OutgoingMessage.prototype.end = function end(chunk, encoding, callback) {
  if (typeof chunk === 'function') { callback = chunk; chunk = undefined; } else if (typeof encoding === 'function') { callback = encoding; encoding = undefined; }
  if (this.finished) { if (typeof callback === 'function') process.nextTick(callback, binding.coded('Error', 'ERR_STREAM_ALREADY_FINISHED', 'Cannot call end after a stream was finished')); return this; }
  if (chunk !== undefined && chunk !== null && typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) write_(chunk); //@node:_http_outgoing:1178:5
  if (!this.headersSent && !this._headers.has('content-length') && this.writableLength === 0) this._known = chunk === undefined || chunk === null ? 0 : Buffer.byteLength(chunk, encoding);
  this.finished = true;
  if (chunk !== undefined && chunk !== null) Writable.prototype.write.call(this, chunk, encoding);
  return Writable.prototype.end.call(this, undefined, undefined, callback);
};
OutgoingMessage.prototype.write = function(chunk, encoding, callback) {
  if (this.finished) { const error = binding.coded('Error', 'ERR_STREAM_WRITE_AFTER_END', 'write after end'); process.nextTick(() => { if (typeof callback === 'function') callback(error); this.emit('error', error); }); return false; }
  if (!this._flushed) this._sendHead(undefined);
  return Writable.prototype.write.call(this, chunk, encoding, callback);
};
OutgoingMessage.prototype._final = function(callback) {
  if (!this._flushed) this._sendHead(0);
  const done = () => { callback(); };
  if (this._chunked && !this._bodyless) this._out('0\r\n' + Object.keys(this._trailers || {}).map((name) => name + ': ' + this._trailers[name] + '\r\n').join('') + '\r\n', done); else done();
};
OutgoingMessage.prototype._destroy = function(error, callback) { if (error && this.socket) this.socket.destroy(error); process.nextTick(callback, error); };
function ServerResponse(req) {
  OutgoingMessage.call(this);
  this.req = req; this.statusCode = 200; this.statusMessage = undefined;
  if (req.method === 'HEAD') this._bodyless = true;
  this._version = req.httpVersion; this._keepAlive = true;
}
Object.setPrototypeOf(ServerResponse.prototype, OutgoingMessage.prototype);
Object.setPrototypeOf(ServerResponse, OutgoingMessage);
ServerResponse.prototype.writeHead = function(status, reason, headers) {
  if (this.headersSent) throw binding.excerpted("node:_http_server:411\n    throw new ERR_HTTP_HEADERS_SENT('write');\n    ^\n", 'Error', 'ERR_HTTP_HEADERS_SENT', 'Cannot write headers after they are sent to the client'); //@node:_http_server:411:11
  status |= 0;
  if (status < 100 || status > 999) throw binding.coded('RangeError', 'ERR_HTTP_INVALID_STATUS_CODE', 'Invalid status code: ' + status);
  if (typeof reason === 'string') this.statusMessage = reason; else if (reason !== undefined) headers = reason;
  this.statusCode = status;
  if (Array.isArray(headers)) { if (Array.isArray(headers[0])) for (const [name, value] of headers) this.setHeader(name, value); else for (let i = 0; i < headers.length; i += 2) this.appendHeader(headers[i], headers[i + 1]); }
  else if (headers) for (const name of Object.keys(headers)) this.setHeader(name, headers[name]);
  this._header = this._headText(this._contentLength);
  this.headersSent = true;
  return this;
};
ServerResponse.prototype.assignSocket = function(socket) { this.socket = socket; this.emit('socket', socket); };
ServerResponse.prototype.detachSocket = function() { this.socket = null; };
ServerResponse.prototype.writeContinue = function() { this._out('HTTP/1.1 100 Continue\r\n\r\n'); };
ServerResponse.prototype.writeProcessing = function() { this._out('HTTP/1.1 102 Processing\r\n\r\n'); };
ServerResponse.prototype._implicitHeader = function() { this.writeHead(this.statusCode); };
ServerResponse.prototype._sendHead = function(length) {
  if (this._header === undefined) { this._contentLength = length; this._implicitHeader(); }
  this._flushed = true;
  this._out(this._header);
};
ServerResponse.prototype._headText = function(length) {
  const status = this.statusCode;
  if (!(status >= 100 && status <= 999)) throw binding.coded('RangeError', 'ERR_HTTP_INVALID_STATUS_CODE', 'Invalid status code: ' + status);
  if (status === 204 || status === 304 || status < 200) this._bodyless = true;
  let text = this._head('HTTP/1.1 ' + status + ' ' + (this.statusMessage || STATUS_CODES[status] || 'unknown'));
  this.statusMessage = this.statusMessage || STATUS_CODES[status] || 'unknown';
  if (this.sendDate && !this.hasHeader('date')) text += 'Date: ' + binding.date() + '\r\n';
  const connection = this.getHeader('connection');
  const keep = connection !== undefined ? !/close/i.test(connection) : this.shouldKeepAlive && this._keepAlive;
  this._last = !keep;
  const none = status === 204 || status === 304 || status < 200;
  const lengths = this.hasHeader('content-length') || this.hasHeader('transfer-encoding');
  if (connection === undefined) text += keep ? 'Connection: keep-alive\r\nKeep-Alive: timeout=' + Math.floor((this._server ? this._server.keepAliveTimeout : 5000) / 1000) + '\r\n' : 'Connection: close\r\n';
  if (!lengths && !none && this.req.method !== 'HEAD') {
    if (length !== undefined) text += 'Content-Length: ' + length + '\r\n';
    else if (this._version === '1.0') { this._last = true; }
    else { text += 'Transfer-Encoding: chunked\r\n'; this._chunked = true; }
  } else if (/chunked/i.test(this.getHeader('transfer-encoding') || '')) this._chunked = true;
  return text + '\r\n';
};
function Parser(message, onHead, onBody, onEnd, onError) {
  let buffer = Buffer.alloc(0); let state = 'head'; let left = 0; let current;
  const line = () => { const at = buffer.indexOf('\n'); if (at < 0) return undefined; const text = buffer.toString('latin1', 0, at).replace(/\r$/, ''); buffer = buffer.subarray(at + 1); return text; };
  const self = { paused: false, feed(bytes) { if (bytes) buffer = buffer.length > 0 ? Buffer.concat([buffer, bytes]) : bytes; while (!self.paused && step()); }, finish() { if (state === 'until-close') { state = 'head'; onEnd(current); } else if (state !== 'head') onError('aborted', current); else if (buffer.length > 0 && /\S/.test(buffer.toString('latin1', 0, 50))) onError('bad'); }, skipBody() { state = 'head'; } };
  function step() {
    if (state === 'head') {
      while (buffer.length > 0 && (buffer[0] === 13 || buffer[0] === 10)) buffer = buffer.subarray(1);
      const end = buffer.indexOf('\r\n\r\n') >= 0 ? [buffer.indexOf('\r\n\r\n'), 4] : [buffer.indexOf('\n\n'), 2];
      if (end[0] < 0) { if (buffer.length > 16384) onError('overflow'); else if (buffer.length > 8 && message === 'request' && !/^[A-Z-]+( |$)/.test(buffer.toString('latin1', 0, 40))) onError('bad'); return false; }
      const lines = buffer.toString('latin1', 0, end[0]).split(/\r?\n/);
      buffer = buffer.subarray(end[0] + end[1]);
      const first = lines[0]; const headers = [];
      for (const one of lines.slice(1)) { const at = one.indexOf(':'); if (at <= 0) { onError('bad'); return false; } headers.push([one.slice(0, at), one.slice(at + 1).trim()]); }
      current = onHead(first, headers);
      if (!current) return false;
      const { headers: h } = current;
      if (current._upgraded) { const rest = buffer; buffer = Buffer.alloc(0); state = 'raw'; current._upgraded(rest); return false; }
      if (current._noBody) { state = 'head'; onEnd(current); return true; }
      if (/chunked/i.test(h['transfer-encoding'] || '')) state = 'size';
      else if (h['content-length'] !== undefined) { left = Number(h['content-length']); state = 'body'; if (left === 0) { state = 'head'; onEnd(current); } }
      else if (message === 'response') state = 'until-close';
      else { state = 'head'; onEnd(current); }
      return true;
    }
    if (state === 'body' || state === 'chunk') {
      if (buffer.length === 0) return false;
      const part = buffer.subarray(0, left); buffer = buffer.subarray(part.length); left -= part.length;
      onBody(current, part);
      if (left === 0) { if (state === 'body') { state = 'head'; onEnd(current); } else state = 'after'; }
      return true;
    }
    if (state === 'until-close') { if (buffer.length === 0) return false; const part = buffer; buffer = Buffer.alloc(0); onBody(current, part); return true; }
    if (state === 'size') { const text = line(); if (text === undefined) return false; left = parseInt(text, 16); if (Number.isNaN(left)) { onError('bad'); return false; } state = left === 0 ? 'trailer' : 'chunk'; return true; }
    if (state === 'after') { if (line() === undefined) return false; state = 'size'; return true; }
    if (state === 'trailer') { const text = line(); if (text === undefined) return false; if (text === '') { state = 'head'; onEnd(current); } return true; }
    return false;
  }
  return self;
}
function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  if (typeof options === 'function') { listener = options; options = {}; }
  else if (options !== undefined && options !== null && typeof options !== 'object') throw binding.invalidType('options', 'of type object', options);
  net.Server.call(this, { allowHalfOpen: true });
  if (listener) this.on('request', listener);
  this.on('connection', serve);
  this.on('listening', setupConnectionsTracking);
  this.timeout = 0; this.keepAliveTimeout = options && options.keepAliveTimeout || 5000; this.headersTimeout = 60000; this.requestTimeout = 300000; this.maxHeadersCount = null; this.maxRequestsPerSocket = 0;
}
Object.setPrototypeOf(Server.prototype, net.Server.prototype);
Object.setPrototypeOf(Server, net.Server);
Server.prototype.setTimeout = function(ms, callback) { this.timeout = ms; if (callback) this.on('timeout', callback); return this; };
Server.prototype.closeAllConnections = function() { for (const socket of this._sockets) socket.destroy(); };
Server.prototype.closeIdleConnections = function() { for (const socket of this._sockets) if (socket._idle) socket.destroy(); };
Server.prototype.close = function(callback) { net.Server.prototype.close.call(this, callback); this.closeIdleConnections(); return this; };
function setupConnectionsTracking() {}
class HTTPParser {}
function parserOnHeadersComplete(run) {
  return run(); //@node:_http_common:125:17
}
function parserOnIncoming(server, req, res) {
  server.emit('request', req, res); //@node:_http_server:1293:12
}
function serve(socket) {
  const server = this;
  socket._idle = true;
  const queue = []; let idleTimer;
  const arm = () => { socket._idle = true; clearTimeout(idleTimer); if (server._closing) { socket.destroy(); return; } idleTimer = setTimeout(() => socket.destroy(), server.keepAliveTimeout + 1000); idleTimer.unref(); };
  const parser = Parser('request', (first, headers) => parserOnHeadersComplete.call(new HTTPParser(), () => headersOf(first, headers)), (req, part) => { if (!req._dumped) req.push(part); }, (req) => { req.complete = true; req.push(null); if (!req.res || !req.res.writableFinished) parser.paused = true; }, bad);
  const headersOf = (first, headers) => {
    const match = /^([A-Z-]+) (\S+) HTTP\/(\d)\.(\d)$/.exec(first);
    if (!match) { bad('bad'); return null; }
    clearTimeout(idleTimer); socket._idle = false;
    const req = new IncomingMessage(socket);
    req.method = match[1]; req.url = match[2]; req.httpVersionMajor = Number(match[3]); req.httpVersionMinor = Number(match[4]); req.httpVersion = match[3] + '.' + match[4];
    for (const [name, value] of headers) addHeader(req, name, value);
    if (req.httpVersion === '1.1' && req.headers.host === undefined) { socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'); return null; }
    const connection = (req.headers.connection || '').toLowerCase();
    if (req.headers.upgrade && /upgrade/.test(connection) && server.listenerCount('upgrade') > 0) { req.upgrade = true; req._upgraded = (rest) => { socket._consume = null; server.emit('upgrade', req, socket, rest); }; return req; }
    const res = new ServerResponse(req);
    res.socket = socket; res._server = server; res._keepAlive = req.httpVersion === '1.1' ? !/close/.test(connection) : /keep-alive/.test(connection);
    req.res = res;
    queue.push(res);
    if (server.timeout) socket.setTimeout(server.timeout);
    res.on('finish', () => {
      queue.shift();
      if (!req.complete || !req.readableEnded) { req._dumped = true; req.resume(); }
      res.emit('close'); res._closedOnce = true;
      if (res._last) socket.destroySoon(); else if (queue.length === 0) { arm(); process.nextTick(() => { parser.paused = false; parser.feed(); }); }
    });
    res._writableState.emitClose = false;
    parser.paused = false;
    if (/100-continue/i.test(req.headers.expect || '')) { if (server.listenerCount('checkContinue') > 0) server.emit('checkContinue', req, res); else { res.writeContinue(); server.emit('request', req, res); } }
    else parserOnIncoming(server, req, res);
    return req;
  };
  function bad(why, req) {
    if (why === 'aborted') { if (req && !req.complete) { const error = binding.coded('Error', 'ECONNRESET', 'aborted'); error.stack = error.stack.replace(' [ECONNRESET]', ''); req.aborted = true; req.emit('aborted'); req.destroy(req.listenerCount('error') > 0 ? error : undefined); } return; }
    const error = binding.coded('Error', why === 'overflow' ? 'HPE_HEADER_OVERFLOW' : 'HPE_INVALID_METHOD', why === 'overflow' ? 'Parse Error: Header overflow' : 'Parse Error: Invalid method encountered');
    if (server.listenerCount('clientError') > 0) server.emit('clientError', error, socket);
    else { if (socket.writable) socket.write(why === 'overflow' ? 'HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n\r\n' : 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'); socket.destroySoon(); }
  }
  socket._consume = (bytes) => parser.feed(bytes);
  socket.resume();
  socket.on('end', () => { parser.finish(); if (queue.length === 0) socket.end(); else queue[queue.length - 1]._last = true; });
  socket.on('error', (error) => { if (server.listenerCount('clientError') > 0) server.emit('clientError', error, socket); });
  socket.on('timeout', () => { if (!server.emit('timeout', socket)) socket.destroy(); });
  socket.on('close', () => { clearTimeout(idleTimer); for (const res of queue) { res.destroyed = true; if (!res._closedOnce) { res._closedOnce = true; res.emit('close'); } if (!res.req.complete) bad('aborted', res.req); } });
}
function Agent(options) {
  if (!(this instanceof Agent)) return new Agent(options);
  options = options || {}; EventEmitter.call(this); this.options = { path: null, noDelay: true, ...options }; this.keepAlive = Boolean(options.keepAlive); this.maxSockets = options.maxSockets || Infinity; this.maxFreeSockets = 256; this.requests = {}; this.sockets = {}; this.freeSockets = {}; this.defaultPort = 80; this.protocol = 'http:';
}
Object.setPrototypeOf(Agent.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Agent, EventEmitter);
Agent.prototype.getName = function getName(o) { return (o.host || 'localhost') + ':' + (o.port || '') + ':'; };
Agent.prototype.createConnection = function createConnection(options, callback) { return net.createConnection(options, callback); };
Agent.prototype.take = function take(options) { const list = this.freeSockets[this.getName(options)]; while (list && list.length > 0) { const socket = list.pop(); if (!socket.destroyed && socket.readable) { socket.ref(); socket._free = false; return socket; } } };
Agent.prototype.give = function give(options, socket) { const name = this.getName(options); if (!this.keepAlive || socket.destroyed) { socket.destroy(); return; } socket.unref(); socket._free = true; (this.freeSockets[name] ||= []).push(socket); const t = setTimeout(() => { if (socket._free) socket.destroy(); }, 4000); t.unref(); if (socket._pooled) return; socket._pooled = true; socket.once('close', () => { const list = this.freeSockets[name]; const at = list ? list.indexOf(socket) : -1; if (at >= 0) list.splice(at, 1); }); };
Agent.prototype.destroy = function destroy() { for (const name of Object.keys(this.freeSockets)) for (const socket of this.freeSockets[name].slice()) socket.destroy(); };
const globalAgent = new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 });
function ClientRequest(input, options, callback) {
  OutgoingMessage.call(this);
  if (typeof input === 'string') input = require('url').urlToHttpOptions(new URL(input)); else if (input && input.href && input.searchParams) input = require('url').urlToHttpOptions(input);
  else { callback = options; options = input; input = {}; }
  if (typeof options === 'function') { callback = options; options = {}; }
  options = { ...input, ...options };
  const protocol = options.protocol || (options._secure ? 'https:' : 'http:');
  if (protocol !== (options._secure ? 'https:' : 'http:')) throw binding.coded('TypeError', 'ERR_INVALID_PROTOCOL', 'Protocol "' + protocol + '" not supported. Expected "' + (options._secure ? 'https:' : 'http:') + '"');
  if (options.path && /[^\x21-\xff]/.test(options.path)) throw binding.coded('TypeError', 'ERR_UNESCAPED_CHARACTERS', 'Request path contains unescaped characters');
  this.method = (options.method || 'GET').toUpperCase(); this.path = options.path || '/'; this.protocol = protocol;
  this.host = options.hostname || options.host || 'localhost'; if (!options.hostname) this.host = String(this.host).replace(/:\d+$/, '');
  const port = Number(options.port || options.defaultPort || (options._secure ? 443 : 80));
  this.agent = options.agent === false ? new Agent() : options.agent || globalAgent;
  this.reusedSocket = false; this.aborted = false; this.res = null;
  if (callback) this.once('response', callback);
  if (options.headers) { if (Array.isArray(options.headers)) for (let i = 0; i < options.headers.length; i += 2) this.setHeader(options.headers[i], options.headers[i + 1]); else for (const name of Object.keys(options.headers)) if (options.headers[name] !== undefined) this.setHeader(name, options.headers[name]); }
  if (!this.hasHeader('host')) this._headers = new Map([...this._headers, ['host', ['Host', this.host + (port === (options._secure ? 443 : 80) ? '' : ':' + port)]]]);
  if (options.auth && !this.hasHeader('authorization')) this.setHeader('Authorization', 'Basic ' + Buffer.from(options.auth).toString('base64'));
  if (options.timeout) this._timeout = options.timeout;
  if (options.signal) options.signal.addEventListener('abort', () => { const { AbortError } = require('internal/abort-error'); this.destroy(new AbortError(undefined, { cause: options.signal.reason })); }, { once: true });
  const target = { host: this.host, port };
  const reused = options.createConnection ? undefined : this.agent.take(target);
  const start = () => {
    if (this.destroyed) return;
    if (options._secure) { const error = binding.noTls(this.host, port); process.nextTick(() => this.destroy(error)); return; }
    const socket = reused || (options.createConnection ? options.createConnection(target) : options.socketPath ? net.createConnection({ path: options.socketPath }) : this.agent.createConnection(target));
    this.reusedSocket = Boolean(reused);
    this._target = target;
    this.socket = socket;
    this._assign(socket, target);
    this.emit('socket', socket);
    const pending = this._pendingOut; this._pendingOut = undefined;
    for (const [data, done] of pending || []) socket.write(data, done);
  };
  this._pendingOut = [];
  process.nextTick(start);
}
Object.setPrototypeOf(ClientRequest.prototype, OutgoingMessage.prototype);
Object.setPrototypeOf(ClientRequest, OutgoingMessage);
ClientRequest.prototype._out = function(data, callback) { if (this._pendingOut) { this._pendingOut.push([data, callback]); return true; } return OutgoingMessage.prototype._out.call(this, data, callback); };
ClientRequest.prototype._sendHead = function(length) {
  if (length === undefined && !this.hasHeader('content-length')) { if (!this.hasHeader('transfer-encoding')) this._headers.set('transfer-encoding', ['Transfer-Encoding', 'chunked']); this._chunked = true; }
  else if (!this.hasHeader('content-length') && !this.hasHeader('transfer-encoding') && (length > 0 || /^(POST|PUT|PATCH)$/.test(this.method))) this._headers.set('content-length', ['Content-Length', length]);
  if (/chunked/i.test(this.getHeader('transfer-encoding') || '')) this._chunked = true;
  if (!this.hasHeader('connection')) this._headers.set('connection', ['Connection', this.agent.keepAlive ? 'keep-alive' : 'close']);
  this.headersSent = true; this._flushed = true;
  this._out(this._head(this.method + ' ' + this.path + ' HTTP/1.1') + '\r\n');
};
ClientRequest.prototype._assign = function(socket, target) {
  let settled = false;
  const parser = Parser('response', (first, headers) => {
    const match = /^HTTP\/(\d)\.(\d) (\d{3})(?: (.*))?$/.exec(first);
    if (!match) { onError(parseError()); return null; }
    const res = new IncomingMessage(socket);
    res._client = true;
    res.httpVersion = match[1] + '.' + match[2]; res.httpVersionMajor = Number(match[1]); res.httpVersionMinor = Number(match[2]); res.statusCode = Number(match[3]); res.statusMessage = match[4] || '';
    for (const [name, value] of headers) addHeader(res, name, value);
    if (res.statusCode === 100) { this.emit('continue'); res._noBody = true; res._interim = true; return res; }
    if (res.statusCode === 101) { settled = true; res._upgraded = (rest) => { cleanup(); this.emit('upgrade', res, socket, rest); }; return res; }
    res._noBody = this.method === 'HEAD' || res.statusCode === 204 || res.statusCode === 304;
    res.req = this; this.res = res; settled = true;
    if (!this.emit('response', res)) res.resume();
    return res;
  }, (res, part) => { if (!res.destroyed) res.push(part); }, (res) => {
    if (res._interim) return;
    res.complete = true; res.push(null);
    cleanup();
    const keep = !/close/i.test(res.headers.connection || '') && res.httpVersion === '1.1' && !/close/i.test(this.getHeader('connection') || '');
    if (keep && this.writableFinished) this.agent.give(target, socket); else socket.destroySoon();
    process.nextTick(() => { if (!this._closedOnce) { this._closedOnce = true; this.emit('close'); } });
  }, (why) => { if (why === 'bad') onError(parseError()); });
  const parseError = () => binding.coded('Error', 'HPE_INVALID_CONSTANT', 'Parse Error: Expected HTTP/');
  const request = this;
  function socketErrorListener(error) {
    if (settled || request.destroyed) { onError(error); return; }
    settled = true; cleanup();
    emitErrorEvent(request, error); //@node:_http_client:766:5
    request._told = true; request.destroy();
  }
  const onError = (error) => { cleanup(); if (!settled) { settled = true; this.destroy(error); } else if (this.res && !this.res.complete) this.res.destroy(error); };
  const onData = (bytes) => parser.feed(bytes);
  const hangUp = () => { const error = new Error('socket hang up'); error.code = 'ECONNRESET'; error.stack = 'Error: socket hang up\n    at Socket.socketOnEnd (node:_http_client:598:25)\n    at Socket.emit (node:events:526:24)\n    at endReadableNT (node:internal/streams/readable:1729:12)\n    at process.processTicksAndRejections (node:internal/process/task_queues:90:21)'; return error; };
  const onEnd = () => { parser.finish(); if (!settled) onError(hangUp()); };
  const onClose = () => { parser.finish(); cleanup(); if (!settled) { settled = true; this.destroy(hangUp()); } else if (this.res && !this.res.complete) { const error = new Error('aborted'); error.code = 'ECONNRESET'; this.res.aborted = true; this.res.emit('aborted'); this.res.destroy(this.res.listenerCount('error') > 0 ? error : undefined); } };
  const onTimeout = () => this.emit('timeout');
  const cleanup = () => { socket.removeListener('data', onData); socket.removeListener('error', socketErrorListener); socket.removeListener('end', onEnd); socket.removeListener('close', onClose); socket.removeListener('timeout', onTimeout); if (this._timeout) socket.setTimeout(0); };
  socket.on('data', onData); socket.on('error', socketErrorListener); socket.on('end', onEnd); socket.on('close', onClose); socket.on('timeout', onTimeout);
  if (this._timeout) socket.setTimeout(this._timeout);
};
function emitErrorEvent(request, error) {
  request.emit('error', error); //@node:_http_client:114:11
}
ClientRequest.prototype.setTimeout = function(ms, callback) { this._timeout = ms; if (callback) this.once('timeout', callback); if (this.socket) this.socket.setTimeout(ms); return this; };
ClientRequest.prototype.setNoDelay = ClientRequest.prototype.setSocketKeepAlive = function() {};
ClientRequest.prototype.abort = function() { this.aborted = true; this.emit('abort'); this.destroy(); };
ClientRequest.prototype._destroy = function(error, callback) {
  if (!error && !this.res && !this._told) { error = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }); }
  if (this.socket) this.socket.destroy();
  callback(error);
};
ClientRequest.prototype._writableState = undefined;
const request = (input, options, callback) => new ClientRequest(input, options, callback);
const get = (input, options, callback) => { const req = request(input, options, callback); req.end(); return req; };
module.exports = { METHODS, STATUS_CODES, Agent, ClientRequest, IncomingMessage, OutgoingMessage, Server, ServerResponse, createServer: (options, listener) => new Server(options, listener), get, request, globalAgent, maxHeaderSize: 16384, validateHeaderName: checkName, validateHeaderValue: checkValue, setMaxIdleHTTPParsers() {} };
`;
