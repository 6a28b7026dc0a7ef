import { type DeflateFormat, deflate, inflate } from '../../../../base/deflate.ts';
import type { Builtin } from '../process/builtin.ts';

// DIFFERS: node's zlib packs by another program than the real one: the same data may come out some bytes longer or shorter.

const source = `'use strict';
const { Buffer } = require('buffer');
const { Transform } = require('stream');
const bytesOf = (data) => { if (typeof data === 'string') return Buffer.from(data); if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength); if (data instanceof ArrayBuffer) return Buffer.from(data); throw binding.invalidType('buffer', 'of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer', data); };
// What fails in the pool has no call of the program below it.
const late = (error) => { error.stack = error.stack.split('\\n    at ')[0]; return binding.traced(error, 'internal/errors:986¦  const err = new Error(message);¦15', 'genericNodeError (node:internal/errors:986:15);wrappedFn (node:internal/errors:540:14);Zlib.zlibOnError [as onerror] (node:zlib:193:17)'); };
const NUMBERS = { Z_DATA_ERROR: -3, Z_BUF_ERROR: -5 };
function run(kind, format, data, options) {
  const answer = kind === 'pack' ? binding.pack(format, data, options && options.level) : binding.unpack(format, data);
  if (answer.error) { const error = new Error(answer.error); error.errno = NUMBERS[answer.code]; error.code = answer.code; throw error; }
  return Buffer.from(answer.bytes);
}
class Zlib extends Transform {
  constructor(kind, format, options) { super(options); this.bytesWritten = 0; this._parts = []; this._work = [kind, format, options]; for (const key of ['_parts', '_work']) Object.defineProperty(this, key, { enumerable: false }); }
  _transform(chunk, encoding, callback) { this._parts.push(chunk); this.bytesWritten += chunk.length; callback(); }
  _flush(callback) { setImmediate(() => setImmediate(() => this._done(callback))); }
  _done(callback) { let out; try { const [kind, format, options] = this._work; out = run(kind, format, Buffer.concat(this._parts), options); } catch (error) { callback(late(error)); return; } if (out.length > 0) this.push(out); callback(); }
  flush(callback) { if (typeof callback === 'function') process.nextTick(callback); }
  close(callback) { if (callback) process.nextTick(callback); this.destroy(); }
}
const all = { Gzip: ['pack', 'gzip'], Gunzip: ['unpack', 'gzip'], Deflate: ['pack', 'zlib'], Inflate: ['unpack', 'zlib'], DeflateRaw: ['pack', 'raw'], InflateRaw: ['unpack', 'raw'], Unzip: ['unpack', 'auto'] };
const out = {};
for (const name of Object.keys(all)) {
  const [kind, format] = all[name];
  const lower = name[0].toLowerCase() + name.slice(1);
  out[name] = { [name]: class extends Zlib { constructor(options) { super(kind, format, options); } } }[name];
  out['create' + name] = (options) => new out[name](options);
  out[lower + 'Sync'] = { [lower + 'Sync'](data, options) { const bytes = bytesOf(data); try { return run(kind, format, bytes, options); } catch (error) { throw binding.traced(error, 'zlib:448¦      throw self[kError];¦7', 'genericNodeError (node:internal/errors:986:15);wrappedFn (node:internal/errors:540:14);Zlib.zlibOnError [as onerror] (node:zlib:193:17);processChunkSync (node:zlib:438:12);zlibBufferSync (node:zlib:182:12);Object.syncBufferWrapper [as ' + lower + 'Sync] (node:zlib:811:14)', true); } } }[lower + 'Sync'];
  out[lower] = (data, options, callback) => { if (typeof options === 'function') { callback = options; options = {}; } const bytes = bytesOf(data); setImmediate(() => { let result; try { result = run(kind, format, bytes, options); } catch (error) { callback(late(error)); return; } callback(null, result); }); };
}
for (const name of ['brotliCompress', 'brotliCompressSync', 'brotliDecompress', 'brotliDecompressSync', 'createBrotliCompress', 'createBrotliDecompress', 'zstdCompress', 'zstdCompressSync', 'zstdDecompress', 'zstdDecompressSync', 'createZstdCompress', 'createZstdDecompress']) out[name] = () => { throw new Error('drydock: zlib.' + name + ' is not simulated'); };
let table;
out.crc32 = (data, value = 0) => { if (!table) { table = new Uint32Array(256); for (let n = 0; n < 256; n++) { let c = n; for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1; table[n] = c >>> 0; } } let crc = ~value; for (const byte of bytesOf(data)) crc = table[(crc ^ byte) & 255] ^ (crc >>> 8); return ~crc >>> 0; };
out.constants = { Z_NO_FLUSH: 0, Z_PARTIAL_FLUSH: 1, Z_SYNC_FLUSH: 2, Z_FULL_FLUSH: 3, Z_FINISH: 4, Z_NO_COMPRESSION: 0, Z_BEST_SPEED: 1, Z_BEST_COMPRESSION: 9, Z_DEFAULT_COMPRESSION: -1, Z_DEFAULT_STRATEGY: 0, Z_OK: 0, Z_DATA_ERROR: -3, Z_BUF_ERROR: -5 };
module.exports = out;
`;

/** zlib: gzip and deflate, in one piece. */
export const zlib: Builtin = {
  name: 'zlib',
  source,
  natives: ({ rt, argumentErrors }) => ({
    ...argumentErrors,
    pack: rt.native('pack', 3, (_, [format, bytes, level]) => ({
      bytes: deflate(
        bytes as Uint8Array,
        format as DeflateFormat,
        typeof level === 'number' && level >= 0 ? level : 6,
      ).slice(),
    })),
    unpack: rt.native('unpack', 2, (_, [format, bytes]) => {
      const result = inflate(bytes as Uint8Array, format as DeflateFormat | 'auto');
      if (result instanceof Uint8Array) return { bytes: result.slice() };
      return { error: result, code: result === 'unexpected end of file' ? 'Z_BUF_ERROR' : 'Z_DATA_ERROR' };
    }),
  }),
};
