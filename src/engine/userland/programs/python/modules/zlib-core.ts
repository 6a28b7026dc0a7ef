import { type DeflateFormat, deflate, inflate } from '../../../../base/deflate.ts';
import { needBytes } from '../builtins/bytes-text.ts';
import { native } from '../objects/define.ts';
import { valueError } from '../objects/exception.ts';
import { PyBytes } from '../objects/object.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

const FORMATS: readonly DeflateFormat[] = ['zlib', 'gzip', 'raw'];

const formatOf = (name: string): DeflateFormat => FORMATS.find((one) => one === name) ?? 'zlib';

/** _zlib: compresses and unpacks bytes at hand. */
export const zlibCore: LibraryModule = {
  init: (_vm, module) => {
    module.dict.set(
      'compress',
      native(
        'compress',
        'data level format',
        (_vm, data, level: number, format: string) => new PyBytes(deflate(needBytes(data), formatOf(format), level)),
      ),
    );
    module.dict.set(
      'decompress',
      native('decompress', 'data format', (_vm, data, format: string) => {
        const unpacked = inflate(needBytes(data), formatOf(format));
        if (typeof unpacked === 'string') throw valueError(unpacked);
        return new PyBytes(unpacked);
      }),
    );
  },
};
