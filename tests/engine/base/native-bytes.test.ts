import { expect, test } from 'vitest';
import { digestOf } from '../../../src/engine/base/digest.ts';
import { gzip } from '../../../src/engine/base/gzip.ts';
import { nativeDigest, nativeGunzip } from '../../../src/engine/base/native-bytes.ts';

const noise = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, i) => (i * i * 31 + (i >> 7)) & 255);

test.each([0, 1000, 300_000])('%i bytes hash and unpack as our own code does', async (size) => {
  const bytes = noise(size);
  expect(await nativeDigest(bytes)).toBe(digestOf(bytes));
  expect(await nativeGunzip(gzip(bytes))).toEqual(bytes);
});

test('a file of several members is unpacked whole', async () => {
  const [one, other] = [noise(200_000), noise(100_000)];
  const whole = await nativeGunzip(new Uint8Array([...gzip(one), ...gzip(other)]));
  expect(whole).toEqual(new Uint8Array([...one, ...other]));
});

test('what is broken, cut off or too much is refused', async () => {
  const packed = gzip(noise(300_000));
  const broken = packed.slice();
  broken.set([255, 255, 255, 255], 1000);
  await expect(nativeGunzip(broken)).rejects.toThrow(Error);
  await expect(nativeGunzip(packed.subarray(0, 70_000))).rejects.toThrow('unexpected EOF');
  await expect(nativeGunzip(packed, 1000)).rejects.toThrow(
    'drydock: the archive unpacks to more than 1000 bytes, which is too much here',
  );
});
