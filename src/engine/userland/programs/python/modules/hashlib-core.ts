import { blakeBytes, type HashName, hashBytes, shakeBytes } from '../../../../base/hashes.ts';
import { pbkdf2, scrypt } from '../../../../base/key-derivation.ts';
import { needBytes } from '../builtins/bytes-text.ts';
import { native } from '../objects/define.ts';
import { valueError } from '../objects/exception.ts';
import { PyBytes } from '../objects/object.ts';
import { index } from '../protocols/numbers.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

const NAMES: ReadonlySet<string> = new Set<HashName>([
  'blake2b',
  'blake2s',
  'md5',
  'sha1',
  'sha224',
  'sha256',
  'sha384',
  'sha512',
  'sha3-224',
  'sha3-256',
  'sha3-384',
  'sha3-512',
]);

const isHash = (name: string): name is HashName => NAMES.has(name);

/** _hashlib: digests of bytes, and CRC-32. */
export const hashlibCore: LibraryModule = {
  init: (_vm, module) => {
    module.dict.set(
      'digest',
      native('digest', 'name data', (_vm, name: string, data) => {
        const given = name.replace('_', '-');
        if (!isHash(given)) throw valueError(`unsupported hash type ${name}`);
        return new PyBytes(hashBytes(given, needBytes(data)));
      }),
    );
    module.dict.set(
      'shake',
      native(
        'shake',
        'name data size',
        (_vm, name: string, data, size) =>
          new PyBytes(shakeBytes(name === 'shake_128' ? 'shake128' : 'shake256', needBytes(data), index(size))),
      ),
    );
    module.dict.set(
      'blake',
      native('blake', 'name data size key salt person', (_vm, name: string, data, size, key, salt, person) => {
        const own = { key: needBytes(key), salt: needBytes(salt), personalization: needBytes(person) };
        return new PyBytes(blakeBytes(name === 'blake2b' ? 'blake2b' : 'blake2s', needBytes(data), index(size), own));
      }),
    );
    module.dict.set(
      'pbkdf2',
      native(
        'pbkdf2',
        'name password salt iterations length',
        (_vm, name: string, password, salt, iterations, length) => {
          const given = name.replace('_', '-') as Parameters<typeof pbkdf2>[0];
          return new PyBytes(pbkdf2(given, needBytes(password), needBytes(salt), index(iterations), index(length)));
        },
      ),
    );
    module.dict.set(
      'scrypt',
      native('scrypt', 'password salt n r p length', (_vm, password, salt, n, r, p, length) => {
        const cost = { n: index(n), r: index(r), p: index(p) };
        return new PyBytes(scrypt(needBytes(password), needBytes(salt), cost, index(length)));
      }),
    );
    module.dict.set(
      'xor',
      native('xor', 'data mask', (_vm, data, mask: number) => new PyBytes(needBytes(data).map((byte) => byte ^ mask))),
    );
  },
};
