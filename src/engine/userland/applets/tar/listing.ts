import type { TarEntry } from '../../../fs/tar/index.ts';
import type { Process } from '../../../kernel/process.ts';
import { modeString } from '../modes.ts';
import { strftime, UTC, zoneOf } from '../timestamps.ts';

export interface LongOptions {
  readonly gnu: boolean;
  readonly numeric: boolean;
  /** GNU tar widens its column of owners and sizes as it goes. */
  readonly width: { value: number };
  readonly fullTime: boolean;
  readonly utc: boolean;
}

/** A line of `tar tv`. */
export function longLine(process: Process, entry: TarEntry, options: LongOptions): string {
  const mode = modeString({ type: entry.type === 'hardlink' ? 'file' : entry.type, mode: entry.mode });
  const shownMode = options.gnu && entry.type === 'hardlink' ? `h${mode.slice(1)}` : mode;
  const user = options.numeric || !entry.uname ? String(entry.uid) : entry.uname;
  const group = options.numeric || !entry.gname ? String(entry.gid) : entry.gname;
  const device = entry.type === 'char-device' || entry.type === 'block-device';
  const size = device ? `${entry.major},${entry.minor}` : String(entry.content?.size ?? 0);
  const link =
    entry.type === 'symlink' ? ` -> ${entry.linkName}` : entry.type === 'hardlink' ? ` link to ${entry.linkName}` : '';
  const zone = options.utc ? UTC : zoneOf(process);
  if (!options.gnu) {
    const busyboxLink = entry.type === 'symlink' || entry.type === 'hardlink' ? ` -> ${entry.linkName}` : '';
    return `${mode} ${user}/${group} ${size.padStart(9)} ${strftime('%Y-%m-%d %H:%M:%S', entry.mtime, zone)} ${entry.name}${busyboxLink}\n`;
  }
  const taken = user.length + group.length + size.length + 2;
  options.width.value = Math.max(options.width.value, taken);
  return `${shownMode} ${user}/${group} ${size.padStart(options.width.value - taken + size.length)} ${strftime(options.fullTime ? '%Y-%m-%d %H:%M:%S' : '%Y-%m-%d %H:%M', entry.mtime, zone)} ${entry.name}${link}\n`;
}
