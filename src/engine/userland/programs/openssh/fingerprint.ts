import { base64 } from '../../../base/base64.ts';
import { hashBytes } from '../../../base/hashes.ts';
import { bitsOf, type PublicKey, typeName } from './key-file.ts';

export type FingerprintHash = 'sha256' | 'md5' | 'sha1' | 'sha384' | 'sha512';

/** `SHA256:` and the hash without padding; MD5 in pairs of digits. */
export function fingerprint({ blob }: PublicKey, hash: FingerprintHash): string {
  const bytes = hashBytes(hash, blob);
  if (hash === 'md5') return `MD5:${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(':')}`;
  return `${hash.toUpperCase()}:${base64(bytes).replace(/=+$/, '')}`;
}

const SYMBOLS = ' .o+=*BOX@%&#/^SE';
const WIDTH = 17;
const HEIGHT = 9;

/** The key's picture: a bishop walks over the board, two bits of the hash a step (OpenSSH's fingerprint_randomart). */
export function randomart(key: PublicKey, hash: FingerprintHash): string {
  const top = SYMBOLS.length - 1;
  const board = Array.from({ length: HEIGHT }, () => new Array<number>(WIDTH).fill(0));
  let [x, y] = [Math.floor(WIDTH / 2), Math.floor(HEIGHT / 2)];
  for (const byte of hashBytes(hash, key.blob))
    for (let shift = 0; shift < 8; shift += 2) {
      x = Math.max(0, Math.min(WIDTH - 1, x + ((byte >> shift) & 1 ? 1 : -1)));
      y = Math.max(0, Math.min(HEIGHT - 1, y + ((byte >> shift) & 2 ? 1 : -1)));
      const row = board[y] as number[];
      if ((row[x] as number) < top - 2) row[x] = (row[x] as number) + 1;
    }
  (board[Math.floor(HEIGHT / 2)] as number[])[Math.floor(WIDTH / 2)] = top - 1;
  (board[y] as number[])[x] = top;
  const full = `[${typeName(key)} ${bitsOf(key)}]`;
  const lines = board.map((row) => `|${row.map((value) => SYMBOLS[Math.min(value, top)]).join('')}|`);
  return [edge(full), ...lines, edge(`[${hash.toUpperCase()}]`)].join('\n');
}

function edge(title: string): string {
  const left = Math.floor((WIDTH - title.length) / 2);
  return `+${'-'.repeat(left)}${title}${'-'.repeat(WIDTH - title.length - left)}+`;
}
