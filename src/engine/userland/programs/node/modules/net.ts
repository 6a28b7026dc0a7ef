import { FsError } from '../../../../fs/errno.ts';
import type { Connection, Listener } from '../../../../kernel/net-stack.ts';
import { ProcessGone } from '../../../../kernel/process.ts';
import { received as receivedText } from '../process/argument-errors.ts';
import type { Builtin } from '../process/builtin.ts';
import type { NodeProcess } from '../process/node-process.ts';

const source = String.raw`'use strict';
const EventEmitter = require('events');
const { Duplex } = require('stream');
const { Buffer } = require('buffer');
const isIPv4 = (text) => /^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/.test(text);
const isIPv6 = (text) => /^[0-9a-fA-F:.]+$/.test(text) && text.includes(':');
const isIP = (text) => isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0;
function Socket(options) {
  if (!(this instanceof Socket)) return new Socket(options);
  Duplex.call(this, { allowHalfOpen: Boolean(options && options.allowHalfOpen), decodeStrings: true });
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
    this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  });
};
Socket.prototype._write = function(data, encoding, callback) {
  if (this.connecting || !this._handle) { if (!this.connecting && !this._handle) { callback(binding.coded('Error', 'ERR_SOCKET_CLOSED', 'Socket is closed')); return; } this.once('connect', () => this._write(data, encoding, callback)); return; }
  this.bytesWritten += data.length;
  touch(this);
  binding.write(this._handle, data, (error) => callback(error || null));
};
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
  if (!(port >= 0 && port < 65536) || options.port === '') throw binding.coded('RangeError', 'ERR_SOCKET_BAD_PORT', 'options.port should be >= 0 and < 65536. ' + binding.received(options.port) + '.');
  const host = options.host;
  const open = (address) => {
    let handle;
    try { handle = binding.listen(address === undefined ? '0.0.0.0' : address, port, (connection) => accept(this, connection)); }
    catch (error) {
      const failure = binding.systemError(error.code, 'listen', { address: address === undefined ? '::' : address, port });
      if (failure.code === 'EACCES') {}
      process.nextTick(() => this.emit('error', failure));
      return;
    }
    this._handle = handle; this._host = address; this.listening = true;
    process.nextTick(() => { if (this._handle) this.emit('listening'); });
  };
  if (host === undefined || host === '::' || host === '0.0.0.0' || isIP(host)) open(host === '::' ? undefined : host);
  else binding.lookup(host, (error, addresses) => { if (error) { this.emit('error', error); return; } open(addresses[0]); });
  return this;
};
function accept(server, handle) {
  const socket = new Socket({ handle, allowHalfOpen: server.allowHalfOpen });
  server._connections++; socket._server = server; socket.server = server; server._sockets.add(socket);
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
Server.prototype._maybeClose = function() { if (this._closing && this._connections === 0 && !this._closed) { this._closed = true; process.nextTick(() => { this._closed = false; this._closing = false; this.emit('close'); }); } };
Server.prototype.getConnections = function(callback) { process.nextTick(callback, null, this._connections); return this; };
Server.prototype.ref = function() { if (this._handle) binding.refListener(this._handle, true); return this; };
Server.prototype.unref = function() { if (this._handle) binding.refListener(this._handle, false); return this; };
Server.prototype[Symbol.asyncDispose] = function() { return new Promise((resolve) => this.close(resolve)); };
const connect = (...args) => { const options = typeof args[0] === 'object' ? args[0] : {}; const socket = new Socket(options); if (options.timeout) socket.setTimeout(options.timeout); return socket.connect(...args); };
module.exports = { Socket, Stream: Socket, Server, createServer: (options, listener) => new Server(options, listener), connect, createConnection: connect, isIP, isIPv4, isIPv6, getDefaultAutoSelectFamily: () => true, setDefaultAutoSelectFamily() {}, BlockList: class BlockList {} };
`;

interface Held {
  referenced: boolean;
  open: boolean;
}

function natives(node: NodeProcess): object {
  const { rt, proc, loop } = node;
  const connections = new WeakMap<object, Connection & { readonly held?: Held }>();
  const listeners = new WeakMap<object, { readonly listener: Listener; readonly held: Held }>();
  const wrap = (connection: Connection): object => {
    const handle = {};
    connections.set(handle, connection);
    return handle;
  };
  const need = (handle: unknown): Connection => {
    const connection = connections.get(handle as object);
    if (!connection) throw rt.errors.plain('no such connection');
    return connection;
  };
  const lookUp = async (host: string): Promise<readonly string[]> => {
    if (host === 'localhost') return ['127.0.0.1'];
    if (/^[\d.]+$/.test(host)) return [host];
    if (host === '::1' || host === '::') return ['127.0.0.1'];
    return (await proc.net.resolve(host)) ?? [];
  };
  const notFound = (host: string): Error =>
    rt.errors.make('Error', `getaddrinfo ENOTFOUND ${host}`, {
      errno: -3008,
      code: 'ENOTFOUND',
      syscall: 'getaddrinfo',
      hostname: host,
    });
  const bare = (error: Error): Error => {
    Object.defineProperty(error, 'stack', {
      value: `Error: ${error.message}`,
      writable: true,
      configurable: true,
      enumerable: false,
    });
    return error;
  };
  return {
    ...node.argumentErrors,
    received: rt.native('received', 1, (_, [value]) => receivedText(node, value)),
    systemError: rt.native('systemError', 3, (_, [code, syscall, more]) =>
      node.builtins.systemError(String(code), String(syscall), more as Record<string, unknown>),
    ),
    addresses: rt.native('addresses', 1, (_, [handle]) => {
      const { local, remote } = need(handle);
      return [local.address, local.port, remote.address, remote.port];
    }),
    connect: rt.native('connect', 3, (_, [host, port, callback]) => {
      const name = String(host);
      const attempt = async (): Promise<
        | { readonly connection: Connection }
        | { readonly error: 'missing' }
        | { readonly error: FsError; readonly address: string }
      > => {
        const addresses = await lookUp(name);
        const [address] = addresses;
        if (address === undefined) return { error: 'missing' };
        try {
          return { connection: await proc.net.connect(address, Number(port)) };
        } catch (error) {
          if (error instanceof FsError) return { error, address };
          throw error;
        }
      };
      loop.wait(
        attempt(),
        (outcome) => {
          if ('connection' in outcome) return rt.call(callback, undefined, [null, wrap(outcome.connection)]);
          if (outcome.error === 'missing') return rt.call(callback, undefined, [bare(notFound(name))]);
          const { errno } = outcome.error;
          if (name === 'localhost' && node.majorVersion >= 20 && errno === 'ECONNREFUSED')
            return rt.call(callback, undefined, [refusedBoth(node, Number(port))]);
          const error = node.builtins.systemError(errno, 'connect', { address: outcome.address, port });
          Object.defineProperty(error, 'stack', {
            value: `Error: ${error.message}${node.majorVersion >= 24 ? '\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1705:16)' : '\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)'}`,
            writable: true,
            configurable: true,
            enumerable: false,
          });
          return rt.call(callback, undefined, [error]);
        },
        (error) => {
          throw error;
        },
      );
    }),
    read: rt.native('read', 2, (_, [handle, callback]) => {
      const connection = need(handle);
      loop.wait(
        connection.read(65_536),
        (bytes) => rt.call(callback, undefined, [null, bytes.length === 0 ? null : bytes.slice()]),
        (error) => {
          if (error instanceof FsError)
            return rt.call(callback, undefined, [bare(node.builtins.systemError(error.errno, 'read', {})), null]);
          throw error;
        },
      );
    }),
    write: rt.native('write', 3, (_, [handle, data, callback]) => {
      const connection = need(handle);
      loop.wait(
        connection.write((data as Uint8Array).slice()),
        () => rt.call(callback, undefined, []),
        (error) => {
          if (error instanceof FsError)
            return rt.call(callback, undefined, [bare(node.builtins.systemError(error.errno, 'write', {}))]);
          throw error;
        },
      );
    }),
    end: rt.native('end', 2, (_, [handle, callback]) => {
      need(handle).end();
      loop.arrive(() => rt.call(callback, undefined, []));
    }),
    close: rt.native('close', 1, (_, [handle]) => need(handle).close()),
    ref: rt.native('ref', 2, () => undefined),
    lookup: rt.native('lookup', 2, (_, [host, callback]) => {
      loop.wait(
        lookUp(String(host)),
        (addresses) =>
          addresses.length === 0
            ? rt.call(callback, undefined, [bare(notFound(String(host)))])
            : rt.call(callback, undefined, [null, [...addresses]]),
        (error) => {
          throw error;
        },
      );
    }),
    listen: rt.native('listen', 3, (_, [address, port, accepted]) => {
      let listener: Listener;
      if (
        Number(port) < 1024 &&
        Number(port) > 0 &&
        proc.credentials.uid !== 0 &&
        !proc.credentials.capabilities.has('NET_BIND_SERVICE') &&
        unprivilegedStart(node) > Number(port)
      )
        throw node.builtins.systemError('EACCES', 'listen', {});
      try {
        listener = proc.net.listen(String(address), Number(port));
      } catch (error) {
        throw node.systemError(error, 'listen');
      }
      const handle = {};
      const held: Held = { referenced: true, open: true };
      listeners.set(handle, { listener, held });
      loop.hold();
      const serve = async (): Promise<void> => {
        while (held.open) {
          const connection = await listener.accept();
          if (!held.open) return;
          loop.arrive(() => rt.call(accepted, undefined, [wrap(connection)]));
        }
      };
      serve().catch((error: unknown) => {
        if (error instanceof ProcessGone) loop.interrupt();
      });
      return handle;
    }),
    port: rt.native('port', 1, (_, [handle]) => listeners.get(handle as object)?.listener.port),
    closeListener: rt.native('closeListener', 1, (_, [handle]) => {
      const found = listeners.get(handle as object);
      if (!found?.held.open) return;
      found.held.open = false;
      found.listener.close();
      if (found.held.referenced) loop.release();
    }),
    refListener: rt.native('refListener', 2, (_, [handle, on]) => {
      const held = listeners.get(handle as object)?.held;
      if (!held?.open || held.referenced === Boolean(on)) return;
      held.referenced = Boolean(on);
      if (on) loop.hold();
      else loop.release();
    }),
  };
}

/** net.ipv4.ip_unprivileged_port_start of the namespace: containers have 0. */
function unprivilegedStart(node: NodeProcess): number {
  try {
    return Number(node.proc.fs.readText('/proc/sys/net/ipv4/ip_unprivileged_port_start').trim());
  } catch {
    return 1024;
  }
}

/** `localhost` is tried by IPv6 first: both refusals in one error. */
function refusedBoth(node: NodeProcess, port: number): Error {
  const { rt } = node;
  const errors = ['::1', '127.0.0.1'].map((address) => {
    const error = node.builtins.systemError('ECONNREFUSED', 'connect', { address, port });
    Object.defineProperty(error, 'stack', {
      value: `Error: ${address === '::1' ? `connect ECONNREFUSED ::1:${port}` : error.message}\n    at createConnectionError (node:net:1678:14)\n    at afterConnectMultiple (node:net:1708:16)`,
      writable: true,
      configurable: true,
      enumerable: false,
    });
    return error;
  });
  const error = new AggregateError(errors);
  rt.errors.setStack(error);
  Object.defineProperty(error, 'stack', {
    value:
      'AggregateError [ECONNREFUSED]: \n    at internalConnectMultiple (node:net:1134:18)\n    at afterConnectMultiple (node:net:1715:7)',
    writable: true,
    configurable: true,
    enumerable: false,
  });
  Object.assign(error, { code: 'ECONNREFUSED' });
  return error;
}

/** net: TCP over the machine's network. */
export const net: Builtin = { name: 'net', source, natives };
