import type { Builtin } from '../process/builtin.ts';

// DIFFERS: node's cluster hands connections on through the primary, byte by byte: a worker sees 127.0.0.1 as the address of whoever calls.

/** cluster: forked workers that share the primary's ports, in turn. */
export const cluster: Builtin = {
  name: 'cluster',
  source: `'use strict';
const { EventEmitter } = require('events');
const net = require('net');
const cluster = new EventEmitter();
class Worker extends EventEmitter {
  constructor(id, child) {
    super();
    this.id = id; this.process = child; this.state = 'none'; this.exitedAfterDisconnect = undefined;
    child.on('message', (message, handle) => this.emit('message', message, handle));
    child.on('error', (error) => this.emit('error', error));
  }
  send(...args) { return this.process.send(...args); }
  isConnected() { return Boolean(this.process.connected); }
  isDead() { return this.process.exitCode !== null && this.process.exitCode !== undefined || Boolean(this.process.signalCode); }
  kill(signal = 'SIGTERM') { this.process.kill(signal); }
  destroy(signal) { this.kill(signal); }
  disconnect() { this.exitedAfterDisconnect = true; if (cluster.isWorker) { for (const server of listening) server.close(); process.disconnect(); } else if (this.isConnected()) this.process.send({ cmd: 'NODE_CLUSTER_DISCONNECT' }); return this; }
}
const id = process.env.NODE_UNIQUE_ID;
const listening = new Set();
cluster.Worker = Worker; cluster.SCHED_NONE = 1; cluster.SCHED_RR = 2; cluster.schedulingPolicy = 2;
cluster.isWorker = id !== undefined;
cluster.isMaster = cluster.isPrimary = !cluster.isWorker;
cluster.settings = {};
if (cluster.isPrimary) {
  let count = 0;
  cluster.workers = {};
  const ports = new Map();
  cluster.setupPrimary = cluster.setupMaster = (settings = {}) => { cluster.settings = { args: process.argv.slice(2), exec: process.argv[1], execArgv: process.execArgv, silent: false, ...cluster.settings, ...settings }; process.nextTick(() => cluster.emit('setup', cluster.settings)); };
  const share = (worker, { key, port, host }) => {
    let shared = ports.get(key);
    if (shared) { if (shared.server.listening) worker.process.send({ cmd: 'NODE_CLUSTER_LISTENING', key, port: shared.server.address().port }); else shared.waiting.push(worker); return; }
    shared = { waiting: [worker], targets: [], next: 0, server: net.createServer((socket) => {
      const target = shared.targets[shared.next++ % shared.targets.length];
      if (!target) { socket.destroy(); return; }
      const inner = net.connect(target.port, '127.0.0.1');
      socket.on('error', () => inner.destroy()); inner.on('error', () => socket.destroy());
      socket.pipe(inner); inner.pipe(socket);
    }) };
    ports.set(key, shared);
    const answer = (message) => { for (const one of shared.waiting.splice(0)) if (one.isConnected()) one.process.send({ ...message, key }); };
    shared.server.on('error', (error) => { ports.delete(key); answer({ cmd: 'NODE_CLUSTER_FAILED', code: error.code, address: error.address, port }); });
    shared.server.listen(port, host, () => answer({ cmd: 'NODE_CLUSTER_LISTENING', port: shared.server.address().port }));
  };
  const leave = (worker) => { for (const [key, shared] of ports) { shared.targets = shared.targets.filter((one) => one.worker !== worker); if (shared.targets.length === 0 && shared.server.listening) { shared.server.close(); ports.delete(key); } } };
  cluster.fork = (env) => {
    if (cluster.settings.exec === undefined) cluster.setupPrimary();
    const { exec, args, execArgv, silent, cwd } = cluster.settings;
    const child = require('child_process').fork(exec, args, { cwd, silent, execArgv, env: { ...process.env, ...env, NODE_UNIQUE_ID: String(++count) } });
    const worker = new Worker(count, child);
    cluster.workers[worker.id] = worker;
    worker.on('message', function(message, handle) { cluster.emit('message', this, message, handle); });
    child.on('internalMessage', (message) => {
      if (message.cmd === 'NODE_CLUSTER_ONLINE') { worker.state = 'online'; worker.emit('online'); cluster.emit('online', worker); }
      if (message.cmd === 'NODE_CLUSTER_LISTEN') share(worker, message);
      if (message.cmd === 'NODE_CLUSTER_AT') { const shared = ports.get(message.key); if (shared) shared.targets.push({ worker, port: message.inner }); worker.state = 'listening'; const address = { addressType: 4, address: message.host || null, port: message.port, fd: undefined }; worker.emit('listening', address); cluster.emit('listening', worker, address); }
    });
    child.on('disconnect', () => { worker.state = 'disconnected'; leave(worker); if (worker.isDead()) delete cluster.workers[worker.id]; worker.emit('disconnect'); cluster.emit('disconnect', worker); });
    child.on('exit', (code, signal) => { worker.state = 'dead'; leave(worker); worker.exitedAfterDisconnect = Boolean(worker.exitedAfterDisconnect); delete cluster.workers[worker.id]; worker.emit('exit', code, signal); cluster.emit('exit', worker, code, signal); });
    process.nextTick(() => cluster.emit('fork', worker));
    return worker;
  };
  cluster.disconnect = (callback) => { const all = Object.values(cluster.workers); let left = all.length; if (left === 0 && callback) process.nextTick(callback); for (const worker of all) { worker.once('disconnect', () => { if (--left === 0 && callback) callback(); }); worker.disconnect(); } };
} else {
  cluster.worker = new Worker(Number(id), process);
  cluster.worker.state = 'online';
  delete process.env.NODE_UNIQUE_ID;
  const asked = new Map();
  process.on('internalMessage', (message) => {
    if (message.cmd === 'NODE_CLUSTER_DISCONNECT') { cluster.worker.disconnect(); return; }
    const waiting = asked.get(message.key);
    if (!waiting) return;
    asked.delete(message.key);
    waiting(message);
  });
  process.on('disconnect', () => { cluster.worker.emit('disconnect'); if (!cluster.worker.exitedAfterDisconnect) process.exit(0); });
  process.send({ cmd: 'NODE_CLUSTER_ONLINE' });
  const own = net.Server.prototype._listen2;
  let count = 0;
  net.Server.prototype._listen2 = function(address, port) {
    const key = String(address) + ':' + port + (port === 0 ? '#' + count++ : '');
    asked.set(key, (message) => {
      if (message.cmd === 'NODE_CLUSTER_FAILED') { const error = Object.assign(new Error('bind ' + message.code + ' ' + (message.address || 'null') + ':' + port), { code: message.code, syscall: 'bind', address: message.address, port }); this.emit('error', error); return; }
      this.once('listening', () => { const inner = this.address().port; listening.add(this); const host = this._asked; this.address = () => ({ address: host === undefined ? '::' : host, family: host === undefined ? 'IPv6' : 'IPv4', port: message.port }); process.send({ cmd: 'NODE_CLUSTER_AT', key, inner, port: message.port, host: address }); });
      this._asked = address;
      own.call(this, '127.0.0.1', 0);
    });
    process.send({ cmd: 'NODE_CLUSTER_LISTEN', key, port, host: address });
  };
}
module.exports = cluster;
`,
};
