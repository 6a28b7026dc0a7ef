import { base64, decodeBase64 } from '../../../base/base64.ts';
import { concatBytes, decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import { ed25519PublicKey, isP256Secret, p256PublicKey } from '../../../base/elliptic-curves.ts';
import type { Process } from '../../../kernel/process.ts';
import { generateRsa } from './rsa.ts';
import { mpint, Reader, string, uint32 } from './wire-format.ts';

export type KeyType = 'ed25519' | 'rsa' | 'ecdsa';

/** A public key as files have it. */
export interface PublicKey {
  /** `ssh-ed25519`, `ssh-rsa`, `ecdsa-sha2-nistp256`. */
  readonly algorithm: string;
  readonly blob: Uint8Array;
  readonly comment: string;
}

export interface KeyPair {
  readonly publicKey: PublicKey;
  /** What stands in a private file between the check numbers and the comment. */
  readonly secrets: Uint8Array;
}

const MAGIC = 'openssh-key-v1\0';
const BEGIN = '-----BEGIN OPENSSH PRIVATE KEY-----';
const END = '-----END OPENSSH PRIVATE KEY-----';
const CURVE = 'nistp256';

export async function generateKey(process: Process, type: KeyType, bits: number, comment: string): Promise<KeyPair> {
  switch (type) {
    case 'ed25519': {
      const algorithm = 'ssh-ed25519';
      const secret = process.random.bytes(32);
      const open = ed25519PublicKey(secret);
      const blob = concatBytes([string(algorithm), string(open)]);
      const secrets = concatBytes([string(algorithm), string(open), string(concatBytes([secret, open]))]);
      return { publicKey: { algorithm, blob, comment }, secrets };
    }
    case 'ecdsa': {
      const algorithm = `ecdsa-sha2-${CURVE}`;
      let secret = process.random.bytes(32);
      while (!isP256Secret(secret)) secret = process.random.bytes(32);
      const blob = concatBytes([string(algorithm), string(CURVE), string(p256PublicKey(secret))]);
      const scalar = secret.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
      return { publicKey: { algorithm, blob, comment }, secrets: concatBytes([blob, mpint(scalar)]) };
    }
    case 'rsa': {
      const algorithm = 'ssh-rsa';
      const { n, e, d, iqmp, p, q } = await generateRsa(process, bits);
      const blob = concatBytes([string(algorithm), mpint(e), mpint(n)]);
      return {
        publicKey: { algorithm, blob, comment },
        secrets: concatBytes([string(algorithm), ...[n, e, d, iqmp, p, q].map(mpint)]),
      };
    }
  }
}

/** A private key without a passphrase (PROTOCOL.key of OpenSSH). */
export function privateFile({ publicKey, secrets }: KeyPair, check: number): string {
  const open = concatBytes([uint32(check), uint32(check), secrets, string(publicKey.comment)]);
  const padding = Uint8Array.from({ length: (8 - (open.length % 8)) % 8 }, (_, at) => at + 1);
  const whole = concatBytes([
    encodeUtf8(MAGIC),
    string('none'),
    string('none'),
    string(''),
    uint32(1),
    string(publicKey.blob),
    string(concatBytes([open, padding])),
  ]);
  return `${BEGIN}\n${(base64(whole).match(/.{1,70}/g) ?? []).join('\n')}\n${END}\n`;
}

export function publicLine({ algorithm, blob, comment }: PublicKey): string {
  return `${algorithm} ${base64(blob)}${comment === '' ? '' : ` ${comment}`}`;
}

/** A line of a .pub file or of authorized_keys; undefined for anything else. */
export function readPublicLine(line: string): PublicKey | undefined {
  const [, algorithm = '', text = '', comment = ''] =
    /(?:^|\s)((?:ssh|ecdsa|sk-ssh|sk-ecdsa)-\S+)\s+([A-Za-z0-9+/]+=*)(?:[ \t]+(.*?))?\s*$/.exec(line) ?? [];
  const blob = text === '' ? 'wrong' : decodeBase64(text);
  if (!(blob instanceof Uint8Array) || new Reader(blob).text() !== algorithm) return undefined;
  return { algorithm, blob, comment };
}

/** A private file's key; `encrypted`: it has a passphrase. */
export function readPrivateFile(text: string): KeyPair | 'encrypted' | undefined {
  const start = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (start < 0 || end < 0) return undefined;
  const bytes = decodeBase64(text.slice(start + BEGIN.length, end).replace(/\s+/g, ''));
  if (!(bytes instanceof Uint8Array) || decodeUtf8(bytes.slice(0, MAGIC.length)) !== MAGIC) return undefined;
  const reader = new Reader(bytes.slice(MAGIC.length));
  const cipher = reader.text();
  reader.bytes();
  reader.bytes();
  reader.uint32();
  const blob = reader.bytes();
  const closed = reader.bytes();
  if (cipher !== 'none') return blob === undefined ? undefined : 'encrypted';
  const algorithm = blob && new Reader(blob).text();
  if (blob === undefined || closed === undefined || algorithm === undefined) return undefined;
  const inner = new Reader(closed);
  const [check, again] = [inner.uint32(), inner.uint32()];
  if (check !== again) return undefined;
  const before = inner.rest;
  const fields = algorithm === 'ssh-rsa' ? 7 : algorithm === 'ssh-ed25519' ? 3 : 4;
  for (let field = 0; field < fields; field++) if (inner.bytes() === undefined) return undefined;
  const secrets = before.slice(0, before.length - inner.rest.length);
  return { publicKey: { algorithm, blob, comment: inner.text() ?? '' }, secrets };
}

/** `ED25519`, `RSA`, `ECDSA`. */
export function typeName({ algorithm }: PublicKey): string {
  if (algorithm.startsWith('ecdsa')) return 'ECDSA';
  return algorithm.replace('ssh-', '').toUpperCase();
}

/** Bits, as `ssh-keygen -l` counts them. */
export function bitsOf({ algorithm, blob }: PublicKey): number {
  if (algorithm !== 'ssh-rsa') return Number(/nistp(\d+)$/.exec(algorithm)?.[1] ?? 256);
  const reader = new Reader(blob);
  reader.bytes();
  reader.bytes();
  const modulus = reader.bytes() ?? new Uint8Array(0);
  const first = modulus.findIndex((byte) => byte !== 0);
  return (modulus.length - first - 1) * 8 + (modulus[first] ?? 0).toString(2).length;
}
