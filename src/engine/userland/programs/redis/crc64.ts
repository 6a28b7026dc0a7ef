const POLYNOMIAL = 0x95ac9329ac4bc9b5n;
const TABLE: bigint[] = [];

/** CRC-64 of Jones, as redis has it behind its dumps. Text holds one byte a character. */
export function crc64(text: string): bigint {
  if (TABLE.length === 0)
    for (let byte = 0; byte < 256; byte++) {
      let crc = BigInt(byte);
      for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ POLYNOMIAL : crc >> 1n;
      TABLE.push(crc);
    }
  let crc = 0n;
  for (let i = 0; i < text.length; i++)
    crc = (TABLE[Number((crc ^ BigInt(text.charCodeAt(i))) & 255n)] ?? 0n) ^ (crc >> 8n);
  return crc;
}
