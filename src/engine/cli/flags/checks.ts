import { goQuote } from '../../base/go-quote.ts';
import { ramInBytes } from '../../base/units.ts';
import { parseIp } from './ip.ts';
import { ValueError } from './numbers.ts';

/** Checks and normalises one value of a list flag. `env` is the environment of the docker process. */
export type Check = (value: string, env: ReadonlyMap<string, string>) => string;

const SYSCTLS = new Set([
  'kernel.msgmax',
  'kernel.msgmnb',
  'kernel.msgmni',
  'kernel.sem',
  'kernel.shmall',
  'kernel.shmmax',
  'kernel.shmmni',
  'kernel.shm_rmid_forced',
]);

/** The validators of docker/cli opts/, by the name that the flag lines use: `list:env`. */
export const CHECKS: Readonly<Record<string, Check>> = {
  env(value, env) {
    const name = value.split('=', 1)[0] ?? '';
    if (name === '') throw new ValueError(`invalid environment variable: ${value}`);
    const given = value.includes('=') ? undefined : env.get(name);
    return given === undefined ? value : `${name}=${given}`;
  },
  label(value) {
    const key = (value.split('=', 1)[0] ?? '').replace(/^[ \t]+/, '');
    if (key === '') throw new ValueError(`invalid label '${value}': empty name`);
    if (/[ \t]/.test(key)) throw new ValueError(`label '${key}' contains whitespaces`);
    return value;
  },
  ip(value) {
    const address = parseIp(value.trim());
    if (address === undefined) throw new ValueError(`IP address is not correctly formatted: ${value}`);
    return address;
  },
  host(value) {
    const cut = value.includes('=') ? value.indexOf('=') : value.indexOf(':');
    const name = value.slice(0, Math.max(cut, 0));
    if (cut < 0 || name === '' || name.includes(':'))
      throw new ValueError(`bad format for add-host: ${goQuote(value)}`);
    const written = value.slice(cut + 1);
    if (written === 'host-gateway') return `${name}:${written}`;
    const address =
      written.length > 2 && written.startsWith('[') && written.endsWith(']') ? written.slice(1, -1) : written;
    if (parseIp(address.trim()) === undefined)
      throw new ValueError(`invalid IP address in add-host: ${goQuote(address)}`);
    return `${name}:${address}`;
  },
  domain(value) {
    const text = value.replace(/^ +| +$/g, '');
    if (text === '.') return text;
    const match =
      /^((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)\.?\s*$/.exec(
        text,
      );
    if (!/[a-zA-Z]/.test(text) || !match || (match[1]?.length ?? 0) >= 255)
      throw new ValueError(`${text} is not a valid domain`);
    return match[1] ?? '';
  },
  link(value) {
    if (value === '') throw new ValueError('empty string specified for links');
    if (value.split(':').length > 2) throw new ValueError(`bad format for links: ${value}`);
    return value;
  },
  attach(value) {
    const stream = value.toLowerCase();
    if (!['stdin', 'stdout', 'stderr'].includes(stream))
      throw new ValueError('valid streams are STDIN, STDOUT and STDERR');
    return stream;
  },
  sysctl(value) {
    const cut = value.indexOf('=');
    const name = value.slice(0, Math.max(cut, 0));
    if (cut <= 0 || !(SYSCTLS.has(name) || name.startsWith('net.') || name.startsWith('fs.mqueue.'))) {
      throw new ValueError(`sysctl '${value}' is not allowed`);
    }
    return value;
  },
  rule(value) {
    if (!/^[acb] (\d+|\*):(\d+|\*) [rwm]{1,3}$/.test(value))
      throw new ValueError(`invalid device cgroup format '${value}'`);
    return value;
  },
  bps: (value) => rate(value, true),
  iops: (value) => rate(value, false),
  weight(value) {
    const cut = value.indexOf(':');
    if (cut <= 0) throw new ValueError(`bad format: ${value}`);
    if (!value.startsWith('/dev/')) throw new ValueError(`bad format for device path: ${value}`);
    const weight = value.slice(cut + 1);
    if (!/^\d+$/.test(weight) || (Number(weight) > 0 && (Number(weight) < 10 || Number(weight) > 1000))) {
      throw new ValueError(`invalid weight for device: ${value}`);
    }
    return value;
  },
};

function rate(value: string, bytes: boolean): string {
  const cut = value.indexOf(':');
  if (cut <= 0) throw new ValueError(`bad format: ${value}`);
  if (!value.startsWith('/dev/')) throw new ValueError(`bad format for device path: ${value}`);
  const number = value.slice(cut + 1);
  const form = bytes
    ? '<device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb'
    : '<device-path>:<number>. Number must be a positive integer';
  try {
    if (bytes) ramInBytes(number);
    else if (!/^\d+$/.test(number)) throw new ValueError('');
  } catch {
    throw new ValueError(`invalid rate for device: ${value}. The correct format is ${form}`);
  }
  return value;
}
