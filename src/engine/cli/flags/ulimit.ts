import { parseInteger, ValueError } from './numbers.ts';

const NAMES = new Set([
  'core',
  'cpu',
  'data',
  'fsize',
  'locks',
  'memlock',
  'msgqueue',
  'nice',
  'nofile',
  'nproc',
  'rss',
  'rtprio',
  'rttime',
  'sigpending',
  'stack',
]);

export interface Ulimit {
  readonly name: string;
  readonly soft: number;
  readonly hard: number;
}

/** `nofile=1024:2048` (go-units ParseUlimit); -1 is unlimited. */
export function parseUlimit(text: string): Ulimit {
  const cut = text.indexOf('=');
  if (cut < 0) throw new ValueError(`invalid ulimit argument: ${text}`);
  const name = text.slice(0, cut);
  const limits = text.slice(cut + 1);
  if (!NAMES.has(name)) throw new ValueError(`invalid ulimit type: ${name}`);
  const parts = limits.split(':');
  if (parts.length > 2) {
    throw new ValueError(`too many limit value arguments - ${limits}, can only have up to two, \`soft[:hard]\``);
  }
  const last = parts.length === 2 ? parseInteger(parts[1] ?? '', 64, false, 10) : undefined;
  const soft = parseInteger(parts[0] ?? '', 64, false, 10);
  const hard = last ?? soft;
  if (hard !== -1) {
    if (soft === -1)
      throw new ValueError(
        `ulimit soft limit must be less than or equal to hard limit: soft: -1 (unlimited), hard: ${hard}`,
      );
    if (soft > hard)
      throw new ValueError(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`);
  }
  return { name, soft, hard };
}
