import type { MountRequest } from '../../api/container.ts';
import { CliError } from '../errors.ts';

const PROPAGATIONS = ['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave'];

/** One -v (docker/cli internal/volumespec); what is wrong with its path or mode, the daemon says. */
export function parseVolume(spec: string, absolute: (path: string) => string): MountRequest {
  if (spec === '') throw new CliError('invalid empty volume spec');
  const parts = spec.length <= 2 ? [spec] : sections(spec);
  const [first = '', target] = parts;
  if (target === undefined)
    return { type: 'volume', source: '', target: first, readOnly: false, origin: 'bind-flag', raw: spec };
  const options = (parts[2] ?? '').split(',').filter((option) => option !== '');
  const isPath = /^[./~]/.test(first);
  const source = isPath && first.startsWith('.') ? absolute(first) : first;
  const propagation = options.findLast((option) => PROPAGATIONS.includes(option));
  return {
    type: isPath ? 'bind' : 'volume',
    source,
    target,
    readOnly: options.includes('ro'),
    origin: 'bind-flag',
    raw: source + spec.slice(first.length),
    ...(isPath ? { createHostPath: true } : {}),
    ...(propagation === undefined ? {} : { propagation }),
    ...(options.includes('nocopy') ? { volumeNoCopy: true } : {}),
  };
}

/** Splits at colons, but for those of a Windows drive: `C:\data`. */
function sections(spec: string): string[] {
  const bad = (why: string): CliError => new CliError(`invalid spec: ${spec}: ${why}`);
  const parts: string[] = [];
  let part = '';
  for (const char of [...spec, '']) {
    if (char === ':' && /^\p{L}$/u.test(part)) part += char;
    else if (char === ':' || char === '') {
      if (part === '') throw bad('empty section between colons');
      if (parts.length === 2 && char === ':') throw bad('too many colons');
      parts.push(part);
      part = '';
    } else part += char;
  }
  return parts;
}
