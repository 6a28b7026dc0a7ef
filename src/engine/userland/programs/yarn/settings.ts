import type { Process } from '../../../kernel/process.ts';
import type { CommandLine } from './command-line.ts';
import { parseLock } from './lockfile.ts';

/** root's files lie where all users see them. */
const shared = (proc: Process): string | undefined => (proc.credentials.uid === 0 ? '/usr/local/share' : undefined);

const homeOf = (proc: Process): string => shared(proc) ?? proc.env.get('HOME') ?? '/';

/** Where tarballs are kept. */
export function cacheFolder(proc: Process, line: CommandLine): string {
  const given =
    line.options.get('cache-folder') ?? proc.env.get('YARN_CACHE_FOLDER') ?? settingsOf(proc).get('cache-folder');
  return `${typeof given === 'string' ? given : `${homeOf(proc)}/.cache/yarn`}/v6`;
}

export const globalFolder = (proc: Process): string => `${homeOf(proc)}/.config/yarn/global`;

export const linkFolder = (proc: Process): string => `${homeOf(proc)}/.config/yarn/link`;

export const settingsFile = (proc: Process): string => `${homeOf(proc)}/.yarnrc`;

/** What .yarnrc files set: the user's, above it the project's. */
export function settingsOf(proc: Process): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of [settingsFile(proc), '.yarnrc'])
    if (proc.fs.exists(path)) for (const [name, value] of readSettings(proc.fs.readText(path))) found.set(name, value);
  return found;
}

/** Lines such as `registry "https://…"`. */
export function readSettings(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^(?!#)("[^"]*"|\S+)\s+(.*)$/.exec(line) ?? [];
    if (name !== undefined) found.set(plain(name), plain(value));
  }
  return found;
}

const plain = (text: string): string => (text.startsWith('"') ? ([...parseLock(`${text}:`).keys()][0] ?? '') : text);
