import { deflateRaw, gunzip, gzip, inflateRaw, zlib } from '../../../../base/gzip.ts';
import { needBytes } from '../builtins/bytes-text.ts';
import { native } from '../objects/define.ts';
import { valueError } from '../objects/exception.ts';
import { PyBytes } from '../objects/object.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

interface Format {
  pack(bytes: Uint8Array, level: number): Uint8Array;
  unpack(bytes: Uint8Array): Uint8Array;
}

/** Containers of DEFLATE data: RFC 1950, RFC 1952, none. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['zlib', zlib],
  ['gzip', { pack: gzip, unpack: (bytes) => gunzip(bytes) }],
  ['raw', { pack: deflateRaw, unpack: inflateRaw }],
]);

const formatOf = (name: string): Format => FORMATS.get(name) ?? zlib;

/** _zlib: compresses and unpacks bytes at hand. */
export const zlibCore: LibraryModule = {
  init: (_vm, module) => {
    module.dict.set(
      'compress',
      native(
        'compress',
        'data level format',
        (_vm, data, level: number, format: string) => new PyBytes(formatOf(format).pack(needBytes(data), level)),
      ),
    );
    module.dict.set(
      'decompress',
      native('decompress', 'data format', (_vm, data, format: string) => {
        try {
          return new PyBytes(formatOf(format).unpack(needBytes(data)));
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          throw valueError(error.message);
        }
      }),
    );
  },
};
