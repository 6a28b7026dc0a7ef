import type { Process } from '../../../kernel/process.ts';
import { log, SshFault } from './asking.ts';
import type { FingerprintHash } from './fingerprint.ts';
import type { KeyType } from './key-file.ts';
import { KEYGEN_USAGE } from './usage.ts';

export interface KeygenOptions {
  readonly type: KeyType;
  readonly bits: number;
  readonly file: string | undefined;
  readonly hash: FingerprintHash;
  has(letter: string): boolean;
  value(letter: string): string | undefined;
}

const VALUED = 'aBbCDEfFIJKMmNnOPQRrSsTtVWwYzZ'.replace('B', '').replace('K', '').replace('Q', '');
const FLAGS = 'ABHKLQUXceghiklpquvxy';
/** What keys and files of Drydock cannot do. */
const REFUSED = ['D', 'e', 'i', 'I', 'k', 'K', 'L', 'M', 'p', 'c', 'Q', 'r', 's', 'Y', 'm'];

/** Reads the command line; a number is an exit code. */
export async function parseKeygen(process: Process): Promise<KeygenOptions | number> {
  const given = new Map<string, string>();
  const words = process.argv.slice(1);
  const usage = async (why: string): Promise<number> => {
    if (why !== '') await log(process, why);
    await process.write(2, KEYGEN_USAGE);
    return 1;
  };
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!/^-./.test(word)) return usage('Too many arguments.');
    for (let at = 1; at < word.length; at++) {
      const letter = word[at] as string;
      if (VALUED.includes(letter)) {
        const value = at + 1 < word.length ? word.slice(at + 1) : words.shift();
        if (value === undefined) return usage(`option requires an argument -- ${letter}`);
        given.set(letter, value);
        break;
      }
      if (letter === '?' || !FLAGS.includes(letter)) return usage(`unknown option -- ${letter}`);
      given.set(letter, '');
    }
  }
  const refused = REFUSED.find((letter) => given.has(letter));
  if (refused !== undefined) throw new SshFault(`drydock: 'ssh-keygen -${refused}' is not simulated`, 1);
  const named = (given.get('t') ?? 'ed25519').toLowerCase();
  if (!/^(?:ed25519|rsa|ecdsa)$/.test(named)) {
    if (/^(?:ed25519|ecdsa)-sk$/.test(named)) throw new SshFault(`drydock: keys of type ${named} are not simulated`, 1);
    throw new SshFault(`unknown key type ${given.get('t')}`);
  }
  const type = named as KeyType;
  const hash = (given.get('E') ?? 'sha256').toLowerCase();
  if (!/^(?:md5|sha1|sha256|sha384|sha512)$/.test(hash))
    throw new SshFault(`Invalid hash algorithm "${given.get('E')}"`);
  return {
    type,
    bits: bitsFor(type, given.get('b')),
    file: given.get('f'),
    hash: hash as FingerprintHash,
    has: (letter) => given.has(letter),
    value: (letter) => given.get(letter),
  };
}

function bitsFor(type: KeyType, text: string | undefined): number {
  if (text === undefined) return type === 'rsa' ? 3072 : 256;
  if (!/^\d+$/.test(text))
    throw new SshFault(`Bits has bad value ${text} (${/^-/.test(text) ? 'too small' : 'invalid'})`);
  const bits = Number(text);
  if (type === 'ed25519') return 256;
  if (type === 'ecdsa') {
    if (bits === 384 || bits === 521) throw new SshFault(`drydock: ECDSA keys of ${bits} bits are not simulated`, 1);
    if (bits !== 256) throw new SshFault('Invalid ECDSA key length: valid lengths are 256, 384 or 521 bits');
    return bits;
  }
  if (bits < 1024) throw new SshFault('Invalid RSA key length: minimum is 1024 bits');
  if (bits > 16_384) throw new SshFault('Invalid RSA key length: maximum is 16384 bits');
  return bits;
}
