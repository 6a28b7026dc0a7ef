import { expect, it } from 'vitest';
import { Aes } from '../../../src/engine/base/aes.ts';
import { CipherStream } from '../../../src/engine/base/cipher-modes.ts';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const upTo = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => i);
const PLAIN = Uint8Array.from({ length: 16 }, (_, i) => i * 0x11);

it.each([
  [16, '69c4e0d86a7b0430d8cdb78070b4c55a'],
  [24, 'dda97ca4864cdfe06eaf70a0ec0d7191'],
  [32, '8ea2b7ca516745bfeafc49904b496089'],
])('enciphers the example of FIPS 197 with a key of %d bytes, and back', (size, wanted) => {
  const aes = new Aes(upTo(size));
  const block = PLAIN.slice();
  aes.encrypt(block);
  expect(hex(block)).toBe(wanted);
  aes.decrypt(block);
  expect(block).toEqual(PLAIN);
});

it('tags an empty message as GCM’s first test case does', () => {
  const stream = new CipherStream('gcm', new Uint8Array(16), new Uint8Array(12), false);
  expect(stream.final()).toEqual(new Uint8Array());
  expect(hex(stream.tag())).toBe('58e2fccefa7e3061367f1d57a4e7455a');
});

it.each(['cbc', 'ctr', 'gcm', 'ecb'] as const)('%s in pieces is %s in one', (mode) => {
  const [key, iv, text] = [upTo(32), upTo(mode === 'gcm' ? 12 : 16), upTo(100)];
  const seal = (pieces: readonly Uint8Array[]): string => {
    const stream = new CipherStream(mode, key, iv, false);
    return pieces.map((piece) => hex(stream.update(piece))).join('') + hex(stream.final() as Uint8Array);
  };
  expect(seal([text.slice(0, 7), text.slice(7, 60), text.slice(60)])).toBe(seal([text]));
});
