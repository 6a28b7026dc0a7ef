import { base64, decodeBase64 } from '../../../base/base64.ts';
import { encodeUtf8 } from '../../../base/bytes.ts';
import { hmacBytes } from '../../../base/hmac.ts';

/** A line of known_hosts: names of a host and its key, or anything else as it stands. */
export interface KnownHostsLine {
  readonly text: string;
  /** The first field; undefined for remarks and empty lines. */
  readonly hosts: string | undefined;
}

export function knownHostsLines(text: string): readonly KnownHostsLine[] {
  if (text === '') return [];
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const words = line.trim().split(/\s+/);
      const named = line.trim() !== '' && !line.trim().startsWith('#');
      const hosts = words[0]?.startsWith('@') ? words[1] : words[0];
      return { text: line, hosts: named ? hosts : undefined };
    });
}

export function isHashed(hosts: string): boolean {
  return hosts.startsWith('|1|');
}

/** Whether a first field means this host: by name, by pattern with `*`, `?` and `!`, or by its hash. */
export function means(hosts: string, host: string): boolean {
  if (isHashed(hosts)) {
    const [, , salt = '', hash] = hosts.split('|');
    const bytes = decodeBase64(salt);
    return bytes instanceof Uint8Array && base64(hmacBytes('sha1', bytes, encodeUtf8(host))) === hash;
  }
  let found = false;
  for (const pattern of hosts.split(',')) {
    const negated = pattern.startsWith('!');
    if (!matches(negated ? pattern.slice(1) : pattern, host)) continue;
    if (negated) return false;
    found = true;
  }
  return found;
}

function matches(pattern: string, host: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'i').test(host);
}

/** `|1|SALT|HASH`, so that the file does not tell the host's name. */
export function hashedHost(host: string, salt: Uint8Array): string {
  return `|1|${base64(salt)}|${base64(hmacBytes('sha1', salt, encodeUtf8(host)))}`;
}
