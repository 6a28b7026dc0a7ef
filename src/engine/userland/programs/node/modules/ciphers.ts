import { type CipherMode, CipherStream } from '../../../../base/cipher-modes.ts';
import type { Builtin } from '../process/builtin.ts';
import type { Runtime } from '../runtime/runtime.ts';

const source = `'use strict';
const { Buffer } = require('buffer');
const { Transform } = require('stream');
const bytesOf = (data, encoding) => typeof data === 'string' ? Buffer.from(data, encoding) : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : data instanceof ArrayBuffer ? Buffer.from(data) : undefined;
const encoded = (bytes, encoding) => encoding && encoding !== 'buffer' ? Buffer.from(bytes).toString(encoding) : Buffer.from(bytes);
const INFO = { cbc: ['', 16, 16], ecb: ['', 16], ctr: ['', 1, 16], gcm: ['id-', 1, 12] };
const NIDS = { 'aes-128-ecb': 418, 'aes-128-cbc': 419, 'aes-192-ecb': 422, 'aes-192-cbc': 423, 'aes-256-ecb': 426, 'aes-256-cbc': 427, 'aes-128-gcm': 895, 'aes-192-gcm': 898, 'aes-256-gcm': 901, 'aes-128-ctr': 904, 'aes-192-ctr': 905, 'aes-256-ctr': 906 };
const parse = (name) => { const found = /^(?:id-)?aes-?(128|192|256)-(cbc|ctr|ecb|gcm)$/.exec(String(name).toLowerCase()); return found && { size: found[1] / 8, mode: found[2] }; };
function made(kind, create, error, code) {
  if (code) error.code = code;
  const type = kind + 'iv';
  return binding.traced(error, 'internal/crypto/cipher:121¦  this[kHandle] = new CipherBase(isEncrypt, cipher, key, iv, authTagLength);¦19', type + '.createCipherBase (node:internal/crypto/cipher:121:19);' + type + '.createCipherWithIV (node:internal/crypto/cipher:132:3);new ' + type + ' (node:internal/crypto/cipher:' + (kind === 'Cipher' ? 222 : 253) + ':3);Object.' + create + ' (node:crypto:' + (kind === 'Cipher' ? 150 : 154) + ':10)');
}
const FAULTS = { length: ['1C80006B', 'wrong final block length'], padding: ['1C800064', 'bad decrypt'] };
class Base extends Transform {
  constructor(kind, create, name, key, iv, options) {
    super(options);
    if (typeof name !== 'string') throw binding.invalidType('cipher', 'of type string', name);
    const secret = bytesOf(key && key._secret ? key._secret : key);
    if (secret === undefined) throw binding.invalidType('key', 'of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey', key);
    const start = iv === null ? null : bytesOf(iv);
    if (start === undefined) throw binding.invalidType('iv', 'of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView', iv);
    const found = parse(name);
    if (!found) {
      if (module.exports.names.includes(name.toLowerCase())) throw new Error("drydock: the cipher '" + name + "' is not simulated");
      throw made(kind, create, new Error('Unknown cipher'), 'ERR_CRYPTO_UNKNOWN_CIPHER');
    }
    const { mode, size } = found;
    const length = start === null ? 0 : start.length;
    if (mode === 'ecb' ? length > 0 : mode === 'gcm' ? length === 0 : length !== 16) throw made(kind, create, new TypeError('Invalid initialization vector'), 'ERR_CRYPTO_INVALID_IV');
    if (secret.length !== size) throw made(kind, create, new RangeError('Invalid key length'), 'ERR_CRYPTO_INVALID_KEYLEN');
    Object.defineProperty(this, '_cipher', { value: { work: binding.cipher(mode, secret, start === null ? Buffer.alloc(0) : start, kind === 'Decipher'), mode, type: kind + 'iv', done: false, size: (options && options.authTagLength) || 16 } });
  }
  update(data, from, to) {
    const bytes = bytesOf(data, from);
    if (bytes === undefined) throw binding.invalidType('data', 'of type string or an instance of Buffer, TypedArray, or DataView', data);
    const { work, done, type } = this._cipher;
    if (done) throw binding.traced(new Error('Trying to add data in unsupported state'), 'internal/crypto/cipher:163¦  const ret = this[kHandle].update(data, inputEncoding);¦29', type + '.update (node:internal/crypto/cipher:163:29)');
    return encoded(work.update(bytes), to);
  }
  final(to) {
    const state = this._cipher;
    const failed = (error, more) => binding.traced(Object.assign(error, more), 'internal/crypto/cipher:174¦  const ret = this[kHandle].final();¦29', state.type + '.final (node:internal/crypto/cipher:174:29)');
    if (state.done) throw failed(new Error('Invalid state'), { code: 'ERR_CRYPTO_INVALID_STATE' });
    state.done = true;
    const out = state.work.final();
    if (out === 'tag') throw failed(new Error('Unsupported state or unable to authenticate data'));
    if (typeof out === 'string') {
      const [number, reason] = FAULTS[out]; const text = 'error:' + number + ':Provider routines::' + reason;
      throw failed(new Error(text), { opensslErrorStack: [text], library: 'Provider routines', reason, code: 'ERR_OSSL_' + reason.toUpperCase().replace(/ /g, '_') });
    }
    return encoded(out, to);
  }
  setAutoPadding(on = true) { this._cipher.work.pad(Boolean(on)); return this; }
  setAAD(data) { this._cipher.work.authenticate(bytesOf(data)); return this; }
  _transform(chunk, encoding, callback) { this.push(this.update(chunk, encoding)); callback(); }
  _flush(callback) { try { this.push(this.final()); } catch (error) { callback(error); return; } callback(); }
}
class Cipheriv extends Base {
  constructor(name, key, iv, options) { super('Cipher', 'createCipheriv', name, key, iv, options); }
  getAuthTag() { const { work, mode, done, size } = this._cipher; if (mode !== 'gcm' || !done) throw binding.coded('Error', 'ERR_CRYPTO_INVALID_STATE', 'Invalid state for operation getAuthTag'); return Buffer.from(work.tag()).subarray(0, size); }
}
class Decipheriv extends Base {
  constructor(name, key, iv, options) { super('Decipher', 'createDecipheriv', name, key, iv, options); }
  setAuthTag(tag, encoding) { const bytes = bytesOf(tag, encoding); if (bytes.length !== 4 && bytes.length !== 8 && !(bytes.length >= 12 && bytes.length <= 16)) throw binding.traced(Object.assign(new TypeError('Invalid authentication tag length: ' + bytes.length), { code: 'ERR_CRYPTO_INVALID_AUTH_TAG' }), 'internal/crypto/cipher:199¦  if (!this[kHandle].setAuthTag(tagbuf))¦22', 'Decipheriv.setAuthTag (node:internal/crypto/cipher:199:22)'); this._cipher.work.expect(bytes); return this; }
}
module.exports = { Cipheriv, Decipheriv, createCipheriv: (...args) => new Cipheriv(...args), createDecipheriv: (...args) => new Decipheriv(...args),
  names: [...Object.keys(NIDS), 'chacha20-poly1305', 'des-ede3-cbc', 'aes-128-ccm', 'aes-256-ccm', 'aes-256-cfb', 'aes-256-ofb', 'camellia-256-cbc'],
  info(name) { const found = parse(name); if (!found) return undefined; const { mode, size } = found; const [lead, blockSize, ivLength] = INFO[mode]; return { mode, name: lead === '' ? 'aes-' + size * 8 + '-' + mode : 'id-aes' + size * 8 + '-gcm', nid: NIDS['aes-' + size * 8 + '-' + mode], blockSize, ...(ivLength && { ivLength }), keyLength: size }; } };
`;

/** A cipher under way, for the library. */
function cipherOf(rt: Runtime, stream: CipherStream): object {
  const bytes = (value: unknown): Uint8Array => value as Uint8Array;
  return {
    update: rt.native('update', 1, (_, [data]) => stream.update(bytes(data)).slice()),
    final: rt.native('final', 0, () => {
      const out = stream.final();
      return typeof out === 'string' ? out : out.slice();
    }),
    pad: rt.native('pad', 1, (_, [on]) => {
      stream.padding = Boolean(on);
    }),
    authenticate: rt.native('authenticate', 1, (_, [data]) => stream.authenticate(bytes(data))),
    tag: rt.native('tag', 0, () => stream.tag().slice()),
    expect: rt.native('expect', 1, (_, [tag]) => {
      stream.expected = bytes(tag).slice();
    }),
  };
}

/** createCipheriv and createDecipheriv: AES. */
export const ciphers: Builtin = {
  name: 'internal/ciphers',
  internal: true,
  source,
  natives: (node) => ({
    ...node.argumentErrors,
    cipher: node.rt.native('cipher', 4, (_, [mode, key, iv, decrypts]) =>
      cipherOf(
        node.rt,
        new CipherStream(
          mode as CipherMode,
          (key as Uint8Array).slice(),
          (iv as Uint8Array).slice(),
          Boolean(decrypts),
        ),
      ),
    ),
  }),
};
