import type { PackageSource } from './package-source.ts';

/** node-redis: a client that speaks RESP with a server; every command by its name, pub/sub, MULTI. */
export const REDIS: PackageSource = {
  files: {
    'index.js': String.raw`'use strict';
const net = require('net'), { EventEmitter } = require('events');
class ErrorReply extends Error {}
class SocketClosedUnexpectedlyError extends Error { constructor() { super('Socket closed unexpectedly'); } }
class ClientClosedError extends Error { constructor() { super('The client is closed'); } }
const encode = (args) => '*' + args.length + '\r\n' + args.map((arg) => { const text = Buffer.isBuffer(arg) ? arg.toString() : String(arg); return '$' + Buffer.byteLength(text) + '\r\n' + text + '\r\n'; }).join('');
function parse(buffer, at) {
  const end = buffer.indexOf('\r\n', at);
  if (end < 0) return undefined;
  const kind = buffer.toString('latin1', at, at + 1), head = buffer.toString('utf8', at + 1, end), next = end + 2;
  if (kind === '+') return { value: head, next };
  if (kind === '-') return { value: new ErrorReply(head), next };
  if (kind === ':') return { value: Number(head), next };
  if (kind === '$') { const size = Number(head); if (size < 0) return { value: null, next }; if (buffer.length < next + size + 2) return undefined; return { value: buffer.toString('utf8', next, next + size), next: next + size + 2 }; }
  const count = Number(head);
  if (count < 0) return { value: null, next };
  const value = []; let from = next;
  for (let i = 0; i < count; i++) { const one = parse(buffer, from); if (!one) return undefined; value.push(one.value); from = one.next; }
  return { value, next: from };
}
const pairs = (list) => { const out = Object.create(null); for (let i = 0; i < list.length; i += 2) out[list[i]] = list[i + 1]; return out; };
const flat = (value) => value === undefined ? [] : Array.isArray(value) ? value.flatMap(flat) : [value];
const fields = (value) => value instanceof Map ? [...value].flat() : Array.isArray(value) ? value.flat() : Object.entries(value).flat();
function options(given = {}) { const out = []; for (const key of ['EX', 'PX', 'EXAT', 'PXAT']) if (given[key] !== undefined) out.push(key, given[key]); if (given.expiration) { if (typeof given.expiration === 'string') out.push(given.expiration); else out.push(given.expiration.type, ...(given.expiration.value === undefined ? [] : [given.expiration.value])); } if (given.KEEPTTL) out.push('KEEPTTL'); if (given.NX || given.condition === 'NX') out.push('NX'); if (given.XX || given.condition === 'XX') out.push('XX'); if (given.GET) out.push('GET'); return out; }
const shapes = {
  set: (key, value, given) => ['SET', key, value, ...options(given)],
  hSet: (key, field, value) => ['HSET', key, ...(value === undefined ? fields(field) : [field, value])],
  mSet: (given) => ['MSET', ...fields(given)],
  zAdd: (key, members) => ['ZADD', key, ...flat(members).flatMap((one) => [one.score, one.value])],
  zRange: (key, from, to, given = {}) => ['ZRANGE', key, from, to, ...(given.BY ? ['BY' + given.BY] : []), ...(given.REV ? ['REV'] : [])],
  zRangeWithScores: (key, from, to, given = {}) => ['ZRANGE', key, from, to, ...(given.REV ? ['REV'] : []), 'WITHSCORES'],
  hGetAll: (key) => ['HGETALL', key], configGet: (name) => ['CONFIG', 'GET', name], configSet: (name, value) => ['CONFIG', 'SET', name, value], flushAll: () => ['FLUSHALL'], flushDb: () => ['FLUSHDB'], dbSize: () => ['DBSIZE'],
  xAdd: (key, id, message) => ['XADD', key, id, ...fields(message)], clientSetName: (name) => ['CLIENT', 'SETNAME', name], clientId: () => ['CLIENT', 'ID'],
};
const replies = { hGetAll: pairs, configGet: pairs, zRangeWithScores: (list) => { const out = []; for (let i = 0; i < list.length; i += 2) out.push({ value: list[i], score: Number(list[i + 1]) }); return out; }, zScore: (value) => value === null ? null : Number(value), zIncrBy: Number, incrByFloat: String, sIsMember: Number, expire: Number, exists: Number };
const names = 'append decr decrBy del exists expire expireAt expireTime get getDel getEx getRange getSet hDel hExists hGet hIncrBy hIncrByFloat hKeys hLen hmGet hSetNX hVals incr incrBy incrByFloat info keys lIndex lInsert lLen lPop lPush lPushX lRange lRem lSet lTrim rPop rPush rPushX rPopLPush mGet persist pExpire ping echo publish pTTL randomKey rename renameNX sAdd sCard sDiff sInter sIsMember sMembers sMove sPop sRandMember sRem sUnion save bgSave lastSave select setEx setNX setRange strLen time touch ttl type unlink zCard zCount zIncrBy zRank zRem zRevRank zScore zPopMin zPopMax auth'.split(' ');
class Client extends EventEmitter {
  constructor(given = {}) {
    super();
    const url = given.url ? new URL(given.url) : undefined;
    this.options = given; this.isOpen = false; this.isReady = false; this.queue = []; this.waiting = []; this.pending = Buffer.alloc(0); this.listeners_ = new Map();
    this.host = url ? url.hostname : (given.socket && given.socket.host) || 'localhost'; this.port = Number((url && url.port) || (given.socket && given.socket.port) || 6379);
    this.password = given.password || (url && url.password ? decodeURIComponent(url.password) : undefined); this.username = given.username || (url && url.username) || undefined; this.database = given.database || (url && Number(url.pathname.slice(1))) || 0; this.tries = 0;
    for (const key of ['options', 'queue', 'waiting', 'pending', 'listeners_', 'tries']) Object.defineProperty(this, key, { enumerable: false, writable: true });
  }
  connect() { if (this.isOpen) return Promise.reject(new Error('Socket already opened')); this.isOpen = true; return new Promise((resolve, reject) => this.#open(resolve, reject)); }
  #open(resolve, reject) {
    this.emit('connect');
    const socket = net.connect(this.port, this.host); this.socket = socket; Object.defineProperty(this, 'socket', { enumerable: false });
    let opened = false;
    socket.on('connect', async () => {
      opened = true; this.tries = 0;
      try { if (this.password) await this.#send(this.username ? ['AUTH', this.username, this.password] : ['AUTH', this.password]); if (this.database) await this.#send(['SELECT', this.database]); } catch (error) { this.isOpen = false; socket.destroy(); reject(error); return; }
      this.isReady = true; this.emit('ready');
      for (const one of this.queue.splice(0)) this.#send(one.args).then(one.resolve, one.reject);
      resolve(this);
    });
    socket.on('data', (part) => this.#read(part));
    socket.on('error', (error) => { this.failure = error; Object.defineProperty(this, 'failure', { enumerable: false, configurable: true }); });
    socket.on('close', () => {
      this.isReady = false;
      const failure = this.failure || new SocketClosedUnexpectedlyError(); this.failure = undefined;
      for (const one of this.waiting.splice(0)) one.reject(this.isOpen ? failure : new ClientClosedError());
      if (!this.isOpen) { this.emit('end'); return; }
      const strategy = this.options.socket && this.options.socket.reconnectStrategy;
      const wait = strategy === false ? failure : typeof strategy === 'function' ? strategy(this.tries, failure) : typeof strategy === 'number' ? strategy : Math.min(2000, 50 * 2 ** this.tries) + Math.floor(Math.random() * 200);
      this.tries++;
      if (typeof wait !== 'number') { this.isOpen = false; if (!opened) { reject(wait instanceof Error ? wait : failure); return; } this.emit('error', failure); return; }
      this.emit('error', failure);
      this.emit('reconnecting');
      this.timer = setTimeout(() => { if (this.isOpen) this.#open(resolve, reject); }, wait); Object.defineProperty(this, 'timer', { enumerable: false });
    });
  }
  #read(part) {
    this.pending = Buffer.concat([this.pending, part]);
    for (;;) {
      const one = parse(this.pending, 0);
      if (!one) return;
      this.pending = this.pending.subarray(one.next);
      const value = one.value;
      if (this.listeners_.size > 0 && Array.isArray(value) && (value[0] === 'message' || value[0] === 'pmessage')) { const [kind, pattern, ...rest] = value; const run = this.listeners_.get(kind + ':' + pattern) || []; const [channel, text] = kind === 'message' ? [pattern, rest[0]] : rest; for (const f of run) f(text, channel); continue; }
      const waiting = this.waiting.shift();
      if (waiting) value instanceof Error ? waiting.reject(value) : waiting.resolve(value);
    }
  }
  #send(args) { return new Promise((resolve, reject) => { this.waiting.push({ resolve, reject }); this.socket.write(encode(args)); }); }
  sendCommand(args) {
    if (!this.isOpen) return Promise.reject(new ClientClosedError());
    if (this.isReady) return this.#send(args);
    return new Promise((resolve, reject) => this.queue.push({ args, resolve, reject }));
  }
  async subscribe(channels, listener) { for (const channel of flat(channels)) { const key = 'message:' + channel; this.listeners_.set(key, [...(this.listeners_.get(key) || []), listener]); await this.sendCommand(['SUBSCRIBE', channel]); } }
  async pSubscribe(patterns, listener) { for (const pattern of flat(patterns)) { const key = 'pmessage:' + pattern; this.listeners_.set(key, [...(this.listeners_.get(key) || []), listener]); await this.sendCommand(['PSUBSCRIBE', pattern]); } }
  async unsubscribe(channels) { for (const channel of flat(channels)) { this.listeners_.delete('message:' + channel); await this.sendCommand(['UNSUBSCRIBE', channel]); } }
  duplicate(more) { return new Client({ ...this.options, ...more }); }
  multi() { const client = this, list = [], chain = { async exec() { if (list.length === 0) return []; const sent = [client.sendCommand(['MULTI']), ...list.map((one) => client.sendCommand(one.args)), client.sendCommand(['EXEC'])]; const results = await Promise.all(sent); const answers = results[results.length - 1]; return answers.map((value, i) => list[i].reply ? list[i].reply(value) : value); } }; for (const name of [...names, ...Object.keys(shapes)]) chain[name] = (...args) => { list.push({ args: command(name, args), reply: replies[name] }); return chain; }; return chain; }
  async *scanIterator(given = {}) { let cursor = '0'; do { const [next, keys] = await this.sendCommand(['SCAN', cursor, ...(given.MATCH ? ['MATCH', given.MATCH] : []), ...(given.COUNT ? ['COUNT', given.COUNT] : [])]); cursor = next; if (require('./package.json').version.startsWith('4')) yield* keys; else yield keys; } while (cursor !== '0'); }
  async quit() { if (!this.isOpen) throw new ClientClosedError(); const answer = await this.sendCommand(['QUIT']).catch(() => 'OK'); this.#end(); return answer; }
  async close() { await Promise.allSettled(this.waiting.map((one) => one.promise)); this.#end(); }
  async disconnect() { this.#end(); }
  destroy() { this.#end(); }
  #end() { this.isOpen = false; clearTimeout(this.timer); if (this.socket) this.socket.end(); }
}
const command = (name, args) => shapes[name] ? shapes[name](...args) : [name.toUpperCase(), ...flat(args)];
for (const name of new Set([...names, ...Object.keys(shapes)])) {
  const run = { async [name](...args) { const value = await this.sendCommand(command(name, args)); return replies[name] ? replies[name](value) : value; } }[name];
  for (const spelling of new Set([name, name.toUpperCase()])) Object.defineProperty(Client.prototype, spelling, { value: run, writable: true, configurable: true });
}
module.exports = { createClient: (given) => new Client(given), createCluster() { throw new Error('drydock: clusters of redis are not simulated'); }, ErrorReply, ClientClosedError, SocketClosedUnexpectedlyError };
`,
  },
};
