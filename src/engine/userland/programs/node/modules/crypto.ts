import { encodeUtf8 } from '../../../../base/bytes.ts';
import { type HashName, hashBytes } from '../../../../base/hashes.ts';
import { hmacBytes } from '../../../../base/hmac.ts';
import { scrypt } from '../../../../base/key-derivation.ts';
import type { Builtin } from '../process/builtin.ts';

const NAMES: Readonly<Record<string, HashName>> = {
  md5: 'md5',
  sha1: 'sha1',
  sha224: 'sha224',
  sha256: 'sha256',
  sha384: 'sha384',
  sha512: 'sha512',
  'sha3-256': 'sha3-256',
  'sha3-512': 'sha3-512',
};

const source = `'use strict';
const { Buffer } = require('buffer');
const { Transform } = require('stream');
const bytesOf = (data, encoding) => { if (typeof data === 'string') return Buffer.from(data, encoding); if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength); throw binding.invalidType('data', 'of type string or an instance of Buffer, TypedArray, or DataView', data); };
class Hash extends Transform {
  constructor(name, key) { super(); if (!binding.known(name)) { const error = new Error(key === undefined ? 'Digest method not supported' : 'Invalid digest: ' + name); if (key !== undefined) error.code = 'ERR_CRYPTO_INVALID_DIGEST'; throw key === undefined ? binding.traced(error, 'internal/crypto/hash:114¦  this[kHandle] = new _Hash(algorithm, xofLen, algorithmId, getHashCache());¦19', 'new Hash (node:internal/crypto/hash:114:19);Object.createHash (node:crypto:146:10)') : error; } Object.defineProperty(this, '_parts', { value: { name, key, list: [], done: false } }); }
  update(data, encoding) { if (this._parts.done) throw binding.coded('Error', 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called'); this._parts.list.push(Buffer.from(bytesOf(data, encoding))); return this; }
  digest(encoding) {
    const { name, key, list } = this._parts;
    if (this._parts.done) throw binding.coded('Error', 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
    this._parts.done = true;
    const out = Buffer.from(key === undefined ? binding.hash(name, Buffer.concat(list)) : binding.hmac(name, key, Buffer.concat(list)));
    return encoding && encoding !== 'buffer' ? out.toString(encoding) : out;
  }
  _transform(chunk, encoding, callback) { this.update(chunk); callback(); }
  _flush(callback) { callback(null, this.digest()); }
  copy() { const other = new Hash(this._parts.name, this._parts.key); other._parts.list.push(...this._parts.list); return other; }
}
function randomBytes(size, callback) { if (typeof size !== 'number') throw binding.invalidType('size', 'of type number', size); if (Number.isNaN(size) || size < 0 || size > 2147483647) throw binding.outOfRange('size', '>= 0 && <= 2147483647', size); const out = Buffer.from(binding.random(size)); if (callback) { process.nextTick(callback, null, out); return; } return out; }
function randomUUID() { const b = randomBytes(16); b[6] = (b[6] & 15) | 64; b[8] = (b[8] & 63) | 128; const h = b.toString('hex'); return h.slice(0, 8) + '-' + h.slice(8, 12) + '-' + h.slice(12, 16) + '-' + h.slice(16, 20) + '-' + h.slice(20); }
const isSafe = Number.isSafeInteger;
function randomInt(min, max, callback) {
  const alone = max === undefined || typeof max === 'function';
  if (alone) { callback = max; max = min; min = 0; }
  if (callback !== undefined && typeof callback !== 'function') throw binding.invalidType('callback', 'of type function', callback);
  if (!isSafe(min)) throw binding.invalidType('min', 'a safe integer', min);
  if (!isSafe(max)) throw binding.invalidType('max', 'a safe integer', max);
  if (max <= min) throw binding.outOfRange('max', 'greater than the value of "min" (' + min + ')', max);
  const out = min + binding.below(max - min); if (callback) { process.nextTick(callback, null, out); return; } return out; }
function pbkdf2Sync(password, salt, iterations, length, digest) {
  const out = [];
  for (let block = 1; Buffer.concat(out).length < length; block++) {
    const index = Buffer.alloc(4); index.writeUInt32BE(block);
    let u = binding.hmac(digest, bytesOf(password), Buffer.concat([bytesOf(salt), index])); const t = Buffer.from(u);
    for (let i = 1; i < iterations; i++) { u = binding.hmac(digest, bytesOf(password), u); for (let j = 0; j < t.length; j++) t[j] ^= u[j]; }
    out.push(t);
  }
  return Buffer.concat(out).subarray(0, length);
}
function scryptSync(password, salt, length, options = {}) {
  const number = (long, short, fallback) => (options[long] !== undefined ? options[long] : options[short] !== undefined ? options[short] : fallback);
  const [N, r, p, limit] = [number('cost', 'N', 16384), number('blockSize', 'r', 8), number('parallelization', 'p', 1), options.maxmem === undefined ? 32 * 1024 * 1024 : options.maxmem];
  if (!(N > 1) || (N & (N - 1)) !== 0 || 128 * N * r > limit) throw binding.coded('RangeError', 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS', 'Invalid scrypt params' + (128 * N * r > limit ? ': memory limit exceeded' : ''));
  return Buffer.from(binding.scrypt(bytesOf(password), bytesOf(salt), N, r, p, length));
}
function hkdfSync(digest, key, salt, info, length) {
  if (!binding.known(digest)) { const error = new TypeError('Invalid digest: ' + digest); error.code = 'ERR_CRYPTO_INVALID_DIGEST'; throw error; }
  const size = binding.hash(digest, Buffer.alloc(0)).length;
  if (length > 255 * size) throw binding.coded('RangeError', 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length');
  const secret = binding.hmac(digest, bytesOf(salt).length > 0 ? bytesOf(salt) : Buffer.alloc(size), bytesOf(key));
  const parts = []; let last = Buffer.alloc(0);
  for (let i = 1; parts.length * size < length; i++) { last = binding.hmac(digest, secret, Buffer.concat([last, bytesOf(info), Buffer.from([i])])); parts.push(last); }
  const out = Buffer.concat(parts);
  return out.buffer.slice(out.byteOffset, out.byteOffset + length);
}
const later = (run) => (...args) => { const callback = args.pop(); if (typeof callback !== 'function') throw binding.invalidType('callback', 'of type function', callback); const out = run(...args); setImmediate(() => callback(null, out)); };
// DIFFERS: node's crypto has hashes, HMAC, scrypt, PBKDF2, HKDF and AES (cbc, ctr, ecb, gcm); other ciphers, key pairs and signatures say that they are not simulated.
const refused = (name) => ({ [name]() { throw new Error("drydock: crypto." + name + " is not simulated"); } })[name];
class KeyObject {
  constructor(type, bytes) { Object.defineProperty(this, '_key', { value: { type, bytes } }); }
  get type() { return this._key.type; }
  get symmetricKeySize() { return this._key.bytes.length; }
  export(options) { return options && options.format === 'jwk' ? { kty: 'oct', k: this._key.bytes.toString('base64url') } : Buffer.from(this._key.bytes); }
  equals(other) { return this._key.bytes.equals(other._key.bytes); }
  static from(key) { return key; }
}
const createSecretKey = (key, encoding) => new KeyObject('secret', Buffer.from(bytesOf(key, encoding)));
function timingSafeEqual(a, b) { if (a.byteLength !== b.byteLength) throw binding.coded('RangeError', 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH', 'Input buffers must have the same byte length'); return Buffer.from(a).equals(Buffer.from(b)); }
function createHash(name) { if (typeof name !== 'string') throw binding.invalidType('algorithm', 'of type string', name); return new Hash(name.toLowerCase()); }
const bytesIn = (view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
const ciphers = (name) => ({ [name](...args) { return require('internal/ciphers')[name](...args); } })[name];
const webcrypto = { getRandomValues: (view) => { view.set(randomBytes(view.length)); return view; }, randomUUID, subtle: { digest: async (name, data) => { const out = createHash(String(name.name || name).replace('-', '')).update(new Uint8Array(data.buffer || data)).digest(); return out.buffer.slice(out.byteOffset, out.byteOffset + out.length); } } };
module.exports = { createHash, createSecretKey, KeyObject, constants: {}, createCipheriv: ciphers('createCipheriv'), createDecipheriv: ciphers('createDecipheriv'), getCiphers: () => require('internal/ciphers').names.filter((name) => name.startsWith('aes')), getCipherInfo: (name) => require('internal/ciphers').info(name), createHmac: function createHmac(name, key) { if (typeof name !== 'string') throw binding.invalidType('hmac', 'of type string', name); if (key instanceof KeyObject) key = key._key.bytes; if (typeof key !== 'string' && !ArrayBuffer.isView(key) && !(key instanceof ArrayBuffer)) throw binding.invalidType('key', 'of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey', key); return new Hash(name.toLowerCase().replace('rsa-', ''), Buffer.from(key instanceof ArrayBuffer ? new Uint8Array(key) : bytesOf(key))); }, Hash, randomBytes, pseudoRandomBytes: randomBytes, randomUUID, randomInt, timingSafeEqual, pbkdf2Sync, scryptSync, scrypt: later((password, salt, length, options) => scryptSync(password, salt, length, options)), hkdfSync, hkdf: later(hkdfSync),
  ...Object.fromEntries(['createSign', 'createVerify', 'sign', 'verify', 'generateKeyPair', 'generateKeyPairSync', 'generateKey', 'generateKeySync', 'createPrivateKey', 'createPublicKey', 'publicEncrypt', 'privateDecrypt', 'createDiffieHellman', 'createECDH'].map((name) => [name, refused(name)])),
  randomFillSync: (view) => { view.set(randomBytes(view.length)); return view; },
  pbkdf2: (p, s, i, l, d, callback) => { const out = pbkdf2Sync(p, s, i, l, d); setImmediate(() => callback(null, out)); },
  hash: (name, data, encoding = 'hex') => createHash(name).update(data).digest(encoding),
  getHashes: () => ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'],
  getRandomValues: (view) => { view.set(randomBytes(view.length)); return view; },
  webcrypto, subtle: webcrypto.subtle };
`;

/** crypto: hashes, HMAC, randomness from the machine's seed. */
export const crypto: Builtin = {
  name: 'crypto',
  source,
  natives(node) {
    const { rt, proc } = node;
    const nameOf = (name: unknown): HashName => NAMES[String(name)] ?? 'sha256';
    const bytes = (value: unknown): Uint8Array =>
      typeof value === 'string' ? encodeUtf8(value) : (value as Uint8Array);
    return {
      ...node.argumentErrors,
      known: rt.native('known', 1, (_, [name]) => String(name) in NAMES),
      hash: rt.native('hash', 2, (_, [name, data]) => hashBytes(nameOf(name), bytes(data)).slice()),
      hmac: rt.native('hmac', 3, (_, [name, key, data]) => hmacBytes(nameOf(name), bytes(key), bytes(data)).slice()),
      scrypt: rt.native('scrypt', 6, (_, [password, salt, N, r, p, length]) =>
        scrypt(bytes(password), bytes(salt), { n: Number(N), r: Number(r), p: Number(p) }, Number(length)).slice(),
      ),
      random: rt.native('random', 1, (_, [size]) => proc.random.bytes(Number(size))),
      below: rt.native('below', 1, (_, [limit]) => proc.random.int(Number(limit))),
    };
  },
};
