/** worker_threads in JavaScript, over the natives of worker-threads.ts. */
export const source = String.raw`'use strict';
const { EventEmitter } = require('events');
const { structuredClone } = require('internal/clone');
const kEnd = Symbol('end');
const wrap = (value, seen = new Set()) => {
  if (value === null || typeof value !== 'object') return value;
  if (binding.isEnd(value)) return new MessagePort(value);
  if (seen.has(value)) return value;
  seen.add(value);
  if (value instanceof Map) { for (const [key, one] of value) value.set(key, wrap(one, seen)); } else if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) for (const key of Object.keys(value)) value[key] = wrap(value[key], seen);
  return value;
};
function pack(value, transfer) {
  const list = Array.isArray(transfer) ? transfer : transfer && transfer.transfer || [];
  const ports = list.filter((one) => one instanceof MessagePort);
  if (ports.length === 0) return { value: structuredClone(value), ports: false };
  const swap = (one) => one instanceof MessagePort ? one[kEnd] : Array.isArray(one) ? one.map(swap) : one !== null && typeof one === 'object' && Object.getPrototypeOf(one) === Object.prototype ? Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, swap(inner)])) : structuredClone(one);
  return { value: swap(value), ports: true };
}
class MessagePort extends EventEmitter {
  constructor(end) {
    super();
    if (!binding.isEnd(end)) throw binding.coded('TypeError', 'ERR_CONSTRUCT_CALL_INVALID', 'Constructor cannot be called');
    Object.defineProperty(this, kEnd, { value: end, configurable: true });
    Object.defineProperty(this, '_on', { value: null, writable: true });
    binding.onClose(end, () => this.emit('close'));
    const update = () => { if (this.listenerCount('message') > 0) { this.start(); this.ref(); } else this.unref(); };
    this.on('newListener', (name) => { if (name === 'message') process.nextTick(update); });
    this.on('removeListener', (name) => { if (name === 'message') update(); });
  }
  start() { if (this._started) return; Object.defineProperty(this, '_started', { value: true }); binding.rehome(this[kEnd]); binding.start(this[kEnd], ({ value, ports }) => { const data = ports ? wrap(value) : value; this.emit('message', data); }); }
  get onmessage() { return this._on; }
  set onmessage(run) { if (this._on) this.off('message', this._wrapped); this._on = run; if (run) { Object.defineProperty(this, '_wrapped', { value: (data) => run.call(this, { data, target: this, type: 'message' }), configurable: true, writable: true }); this.on('message', this._wrapped); } }
  addEventListener(name, run, options) { const listener = (data) => run.call(this, { data, target: this, type: name }); if (options && options.once) this.once(name, listener); else this.on(name, listener); }
  postMessage(value, transfer) { binding.post(this[kEnd], pack(value, transfer)); }
  close() { binding.close(this[kEnd]); }
  ref() { binding.hold(this[kEnd], true); } unref() { binding.hold(this[kEnd], false); }
  hasRef() { return this.listenerCount('message') > 0; }
}
class MessageChannel { constructor() { const [a, b] = binding.pair(); this.port1 = new MessagePort(a); this.port2 = new MessagePort(b); } }
class Worker extends EventEmitter {
  constructor(filename, options = {}) {
    super();
    let file = filename;
    if (!options.eval) {
      if (file !== null && typeof file === 'object' && file.href) file = file.protocol === 'data:' ? file : require('url').fileURLToPath(file);
      if (typeof file !== 'string') throw binding.invalidType('filename', 'of type string or an instance of URL', filename);
      if (!require('path').isAbsolute(file)) {
        if (!/^\.\.?[\/\\]/.test(file)) throw binding.coded('TypeError', 'ERR_WORKER_PATH', 'The worker script or module filename must be an absolute path or a relative path starting with \'./\' or \'../\'.' + (file.startsWith('file://') ? ' Wrap file:// URLs with \x60new URL\x60.' : '') + ' Received "' + file + '"');
        file = require('path').resolve(file);
      }
    }
    if (options.execArgv && !Array.isArray(options.execArgv)) throw binding.invalidType('options.execArgv', 'an instance of Array', options.execArgv);
    const env = options.env && typeof options.env === 'object' ? Object.entries(options.env).map(([key, value]) => [key, String(value)]) : Object.entries(process.env);
    const started = binding.worker({ file: String(file), eval: Boolean(options.eval), argv: (options.argv || []).map(String), data: structuredClone(options.workerData === undefined ? null : options.workerData), env, name: options.name === undefined ? '' : String(options.name) },
      () => this.emit('online'),
      (error) => { this.emit('error', error); }, //@node:internal/worker:381:10
      (code) => { const end = this._ended; this.threadId = -1; Object.defineProperty(this, '_over', { value: code, configurable: true }); this.emit('exit', code); if (end) end(code); });
    this.threadId = started.id; this.threadName = options.name || ''; this.resourceLimits = {}; this.stdin = null; this.stdout = null; this.stderr = null;
    Object.defineProperty(this, '_thread', { value: started.thread });
    Object.defineProperty(this, '_ended', { value: undefined, writable: true });
    Object.defineProperty(this, kEnd, { value: started.port });
    binding.start(started.port, ({ value, ports }) => { this.emit('message', ports ? wrap(value) : value); });
  }
  postMessage(value, transfer) { binding.post(this[kEnd], pack(value, transfer)); }
  terminate() { if (this._over !== undefined) return Promise.resolve(undefined); return new Promise((resolve) => { this._ended = resolve; binding.terminate(this._thread); }); }
  ref() { binding.holdWorker(this._thread, true); } unref() { binding.holdWorker(this._thread, false); }
  async [Symbol.asyncDispose]() { await this.terminate(); }
}
const thread = binding.thread();
const parentPort = thread ? new MessagePort(thread.port) : null;
module.exports = {
  isMainThread: !thread, isInternalThread: false, threadId: thread ? thread.id : 0, threadName: thread ? thread.name : '', parentPort, workerData: thread ? thread.data : null, resourceLimits: {},
  Worker, MessageChannel, MessagePort, SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'),
  receiveMessageOnPort(port) { const got = binding.take(port[kEnd]); return got === undefined ? undefined : { message: got.ports ? wrap(got.value) : got.value }; },
  markAsUntransferable() {}, isMarkedAsUntransferable: () => false, setEnvironmentData(key, value) { data.set(key, value); }, getEnvironmentData: (key) => data.get(key),
  BroadcastChannel: class BroadcastChannel { constructor() { throw new Error("drydock: 'BroadcastChannel' is not simulated"); } },
};
const data = new Map();
`;
