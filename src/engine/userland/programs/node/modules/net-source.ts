/** net in JavaScript, over the natives of net.ts. */
export const source = String.raw`'use strict';
const EventEmitter = require('events');
const { Duplex } = require('stream');
const { Buffer } = require('buffer');
const isIPv4 = (text) => /^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/.test(text);
const isIPv6 = (text) => /^[0-9a-fA-F:.]+$/.test(text) && text.includes(':');
const isIP = (text) => isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0;
function Socket(options) {
  if (!(this instanceof Socket)) return new Socket(options);
  Duplex.call(this, { allowHalfOpen: Boolean(options && options.allowHalfOpen), decodeStrings: true, emitClose: false });
  this._handle = null; this.connecting = false; this.bytesRead = 0; this.bytesWritten = 0; this.timeout = 0; this._host = null;
  if (options && options.handle) attach(this, options.handle);
}
Object.setPrototypeOf(Socket.prototype, Duplex.prototype);
Object.setPrototypeOf(Socket, Duplex);
Object.defineProperty(Socket.prototype, '_hadError', { get() { return Boolean(this.errored); } });
function attach(socket, handle) {
  socket._handle = handle;
  const [la, lp, ra, rp] = binding.addresses(handle);
  socket.localAddress = la; socket.localPort = lp; socket.remoteAddress = ra; socket.remotePort = rp; socket.remoteFamily = 'IPv4'; socket.localFamily = 'IPv4';
}
function touch(socket) { if (socket._timer) socket._timer.refresh(); }
Socket.prototype._read = function() {
  if (this.connecting || !this._handle) { this.once('connect', () => this._read()); return; }
  if (this._reading) return;
  this._reading = true;
  binding.read(this._handle, (error, bytes) => {
    this._reading = false;
    if (this.destroyed) return;
    if (error) { this.destroy(error); return; }
    touch(this);
    if (bytes === null) { this.push(null); if (this.readableLength === 0) this.read(0); return; }
    this.bytesRead += bytes.length;
    if (this._consume) { this._consume(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)); if (!this.destroyed) this._read(); return; }
    this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  });
};
Socket.prototype._write = function(data, encoding, callback) {
  if (this.connecting || !this._handle) { if (!this.connecting && !this._handle) { callback(binding.coded('Error', 'ERR_SOCKET_CLOSED', 'Socket is closed')); return; } this.once('connect', () => this._write(data, encoding, callback)); return; }
  this.bytesWritten += data.length;
  touch(this);
  binding.write(this._handle, data, (error) => callback(error || null));
};
Socket.prototype._writev = function(chunks, callback) { this._write(Buffer.concat(chunks.map(({ chunk, encoding }) => typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk)), 'buffer', callback); };
Socket.prototype._final = function(callback) {
  if (this.connecting) { this.once('connect', () => this._final(callback)); return; }
  if (this._handle) binding.end(this._handle, () => callback()); else callback();
};
Socket.prototype._destroy = function(error, callback) {
  this.connecting = false;
  clearTimeout(this._timer);
  if (this._handle) { const handle = this._handle; this._handle = null; binding.close(handle); }
  if (this._server) { const server = this._server; this._server = null; server._connections--; server._sockets.delete(this); process.nextTick(() => server._maybeClose()); }
  callback(error);
  process.nextTick(() => this.emit('close', Boolean(error)));
};
Socket.prototype.connect = function(...args) {
  let callback = typeof args[args.length - 1] === 'function' ? args.pop() : undefined;
  let options = args[0];
  if (typeof options !== 'object' || options === null) options = typeof options === 'number' || /^\d+$/.test(options) ? { port: Number(options), host: args[1] } : { path: options };
  if (callback) this.once('connect', callback);
  if (options.path) { process.nextTick(() => this.destroy(binding.systemError('ENOENT', 'connect', { address: options.path }))); return this; }
  const port = Number(options.port);
  if (!(port >= 0 && port < 65536)) throw binding.coded('RangeError', 'ERR_SOCKET_BAD_PORT', 'Port should be >= 0 and < 65536. Received ' + binding.received(options.port).replace('Received ', '') + '.');
  this.connecting = true;
  const host = options.host || options.hostname || 'localhost';
  this._host = host;
  binding.connect(String(host), port, (error, handle) => {
    if (this.destroyed) { if (handle) binding.close(handle); return; }
    this.connecting = false;
    if (error) { this.destroy(error); return; }
    attach(this, handle);
    this.emit('connect'); this.emit('ready');
    if (this.readableFlowing !== null || this.listenerCount('readable') > 0) this.read(0);
  });
  return this;
};
Socket.prototype.setTimeout = function(ms, callback) {
  this.timeout = ms;
  clearTimeout(this._timer); this._timer = undefined;
  if (ms > 0) { this._timer = setTimeout(() => this.emit('timeout'), ms); this._timer.unref(); if (callback) this.once('timeout', callback); }
  else if (callback) this.removeListener('timeout', callback);
  return this;
};
Socket.prototype.setNoDelay = Socket.prototype.setKeepAlive = function() { return this; };
Socket.prototype.ref = function() { if (this._handle) binding.ref(this._handle, true); return this; };
Socket.prototype.unref = function() { if (this._handle) binding.ref(this._handle, false); return this; };
Socket.prototype.address = function() { return this.localAddress ? { address: this.localAddress, family: 'IPv4', port: this.localPort } : {}; };
Socket.prototype.destroySoon = function() { if (this.writable) this.end(); if (this.writableFinished) this.destroy(); else this.once('finish', () => this.destroy()); };
Socket.prototype.resetAndDestroy = Socket.prototype.destroy;
Object.defineProperty(Socket.prototype, 'readyState', { get() { return this.connecting ? 'opening' : this.readable && this.writable ? 'open' : this.readable ? 'readOnly' : this.writable ? 'writeOnly' : 'closed'; }, configurable: true });
Object.defineProperty(Socket.prototype, 'pending', { get() { return !this._handle || this.connecting; }, configurable: true });
function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  EventEmitter.call(this);
  if (typeof options === 'function') { listener = options; options = {}; }
  if (listener) this.on('connection', listener);
  this._connections = 0; this._handle = null; this.allowHalfOpen = Boolean(options && options.allowHalfOpen); this._sockets = new Set(); this.listening = false; this.maxConnections = undefined;
}
Object.setPrototypeOf(Server.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Server, EventEmitter);
Server.prototype.listen = function(...args) {
  const callback = typeof args[args.length - 1] === 'function' ? args.pop() : undefined;
  let options = args[0];
  if (options === undefined || options === null) options = { port: 0 };
  else if (typeof options !== 'object') {
    if (typeof options === 'string' && !/^\d+$/.test(options)) options = { path: options };
    else options = { port: options, host: typeof args[1] === 'string' ? args[1] : undefined };
  }
  if (this.listening) throw binding.coded('Error', 'ERR_SERVER_ALREADY_LISTEN', 'Listen method has been called more than once without closing.');
  if (callback) this.once('listening', callback);
  if (options.path !== undefined && options.port === undefined) { this._path = options.path; this.listening = true; process.nextTick(() => this.emit('listening')); return this; }
  const port = Number(options.port);
  if (!(port >= 0 && port < 65536) || options.port === '') throw binding.excerpted('node:internal/errors:543\n      throw error;\n      ^\n', 'RangeError', 'ERR_SOCKET_BAD_PORT', 'options.port should be >= 0 and < 65536. ' + binding.received(options.port) + '.'); //@node:net:2551:5
  const host = options.host;
  if (host === undefined || host === '::') listenInCluster(this, undefined, port); //@node:net:2562:7
  else if (isIP(host)) process.nextTick(listenAt, this, { host, port });
  else binding.lookup(host, (error, addresses) => { if (error) { this.emit('error', error); return; } listenInCluster(this, addresses[0], port); });
  return this;
};
const listenAt = ((run) => run)((server, { host, port }) => {
  listenInCluster(server, host, port); //@node:net:2666:7
});
function listenInCluster(server, address, port) {
  server._listen2(address, port); //@node:net:2437:12
}
Server.prototype._listen2 = function setupListenHandle(address, port) {
  let handle;
  try { handle = binding.listen(address === undefined ? '0.0.0.0' : address, port, (connection) => accept(this, connection)); }
  catch (error) {
    const failure = binding.listenError(error.code, address === undefined ? '::' : address, port); //@node:net:2328:16
    process.nextTick(emitErrorNT, this, failure);
    return;
  }
  this._handle = handle; this._host = address; this.listening = true;
  process.nextTick(emitListeningNT, this);
};
function emitErrorNT(self, error) {
  self.emit('error', error); //@node:net:2416:8
}
function emitListeningNT(self) {
  if (self._handle) self.emit('listening'); //@node:net:2423:10
}
function accept(server, handle) {
  const socket = new Socket({ handle, allowHalfOpen: server.allowHalfOpen });
  server._served = true; server._connections++; socket._server = server; socket.server = server; server._sockets.add(socket);
  if (!server.pauseOnConnect) socket.read(0);
  server.emit('connection', socket);
}
Server.prototype.address = function() {
  if (this._path) return this._path;
  if (!this._handle) return null;
  const port = binding.port(this._handle);
  return this._host === undefined ? { address: '::', family: 'IPv6', port } : { address: this._host, family: 'IPv4', port };
};
Server.prototype.close = function(callback) {
  if (typeof callback === 'function') { if (!this._handle && !this.listening) this.once('close', () => callback(binding.coded('Error', 'ERR_SERVER_NOT_RUNNING', 'Server is not running.'))); else this.once('close', () => callback()); }
  this._closing = true; this.listening = false;
  if (this._handle) { binding.closeListener(this._handle); this._handle = null; }
  this._maybeClose();
  return this;
};
Server.prototype._maybeClose = function() { if (this._closing && this._connections === 0 && !this._closed) { this._closed = true; const end = () => { this._closed = false; this._closing = false; this.emit('close'); }; if (this._served) setImmediate(() => setImmediate(end)); else process.nextTick(end); } };
Server.prototype.getConnections = function(callback) { process.nextTick(callback, null, this._connections); return this; };
Server.prototype.ref = function() { if (this._handle) binding.refListener(this._handle, true); return this; };
Server.prototype.unref = function() { if (this._handle) binding.refListener(this._handle, false); return this; };
Server.prototype[Symbol.asyncDispose] = function() { return new Promise((resolve) => this.close(resolve)); };
const connect = (...args) => { const options = typeof args[0] === 'object' ? args[0] : {}; const socket = new Socket(options); if (options.timeout) socket.setTimeout(options.timeout); return socket.connect(...args); };
module.exports = { Socket, Stream: Socket, Server, createServer: (options, listener) => new Server(options, listener), connect, createConnection: connect, isIP, isIPv4, isIPv6, getDefaultAutoSelectFamily: () => true, setDefaultAutoSelectFamily() {}, BlockList: class BlockList {} };
`;
