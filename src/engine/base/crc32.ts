/** Four tables, so that four bytes are taken at once: the second goes on with what the first says of a byte followed by a zero, and so on. */
const TABLES = tables();

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = Int32Array.from({ length: 256 }, (_, byte) => {
    let word = byte;
    for (let bit = 0; bit < 8; bit++) word = word & 1 ? 0xedb88320 ^ (word >>> 1) : word >>> 1;
    return word;
  });
  const next = (table: Int32Array): Int32Array => table.map((word) => (one[word & 255] as number) ^ (word >>> 8));
  const two = next(one);
  const three = next(two);
  return [one, two, three, next(three)];
}

/** The checksum of gzip and zip (RFC 1952, 8), without sign. `before`: of the bytes in front of these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [one, two, three, four] = TABLES;
  let crc = ~before;
  let i = 0;
  for (const last = bytes.length - 3; i < last; i += 4) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    crc =
      (four[crc & 255] as number) ^
      (three[(crc >>> 8) & 255] as number) ^
      (two[(crc >>> 16) & 255] as number) ^
      (one[crc >>> 24] as number);
  }
  for (; i < bytes.length; i++) crc = (one[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
