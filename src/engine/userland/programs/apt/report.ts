import { diskSpace } from '../../applets/disk-space.ts';
import type { DpkgDatabase, StatusEntry } from '../dpkg/database.ts';
import type { Candidate } from './candidates.ts';
import { aptSize, columns, type Voice, wrapped } from './voice.ts';

/** What a transaction will do, for the report in front of it. */
export interface Change {
  readonly install: readonly Candidate[];
  /** Of those, what was asked for by name. */
  readonly asked: ReadonlySet<string>;
  readonly recommended: readonly string[];
  readonly suggested: readonly string[];
  readonly remove: readonly StatusEntry[];
  readonly purge: boolean;
  /** Not needed any more, but left. */
  readonly unneeded: readonly StatusEntry[];
}

const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

export async function report(voice: Voice, change: Change, database: DpkgDatabase): Promise<void> {
  const isUpgrade = (one: Candidate): boolean =>
    database.isInstalled(one.name) && database.get(one.name)?.version !== one.version;
  const isAgain = (one: Candidate): boolean => database.isInstalled(one.name) && !isUpgrade(one);
  const upgraded = change.install.filter(isUpgrade);
  const again = change.install.filter(isAgain);
  const fresh = change.install.filter((one) => !isUpgrade(one) && !isAgain(one));
  const removed = change.remove.map(({ name }) => `${name}${change.purge ? '*' : ''}`);
  const counts = { fresh, upgraded, again, removed };
  if (voice.isModern) await modern(voice, change, counts);
  else await classic(voice, change, counts);
}

interface Counts {
  readonly fresh: readonly Candidate[];
  readonly upgraded: readonly Candidate[];
  readonly again: readonly Candidate[];
  readonly removed: readonly string[];
}

const names = (list: readonly Candidate[]): readonly string[] => sorted(list.map(({ name }) => name));

async function classic(voice: Voice, change: Change, { fresh, upgraded, again, removed }: Counts): Promise<void> {
  const list = async (title: string, words: readonly string[]): Promise<void> => {
    if (words.length > 0) await voice.say(`${title}\n${wrapped(words, voice.width)}`.trimEnd());
  };
  await list(
    'The following packages were automatically installed and are no longer required:',
    names2(change.unneeded),
  );
  if (change.unneeded.length > 0)
    await voice.say(`Use 'apt autoremove' to remove ${change.unneeded.length > 1 ? 'them' : 'it'}.`);
  await list(
    'The following additional packages will be installed:',
    names(fresh.filter(({ name }) => !change.asked.has(name))),
  );
  await list('Suggested packages:', change.suggested);
  await list('Recommended packages:', change.recommended);
  await list('The following packages will be REMOVED:', sorted(removed));
  await list('The following NEW packages will be installed:', names(fresh));
  await list('The following packages will be upgraded:', names(upgraded));
  const reinstalled = again.length > 0 ? `${again.length} reinstalled, ` : '';
  await voice.say(
    `${upgraded.length} upgraded, ${fresh.length} newly installed, ${reinstalled}${change.remove.length} to remove and 0 not upgraded.`,
  );
}

function names2(list: readonly StatusEntry[]): readonly string[] {
  return sorted(list.map(({ name }) => name));
}

async function modern(voice: Voice, change: Change, { fresh, upgraded, again, removed }: Counts): Promise<void> {
  const paint = (colour: number, text: string): string => (voice.isTerminal ? `\x1b[${colour}m${text}\x1b[0m` : text);
  const list = async (title: string, words: readonly string[], colour?: number): Promise<void> => {
    if (words.length === 0) return;
    const text = columns(words, voice.width);
    await voice.say(`${title}\n${colour === undefined ? text : paint(colour, text)}`);
  };
  if (change.unneeded.length > 0)
    await voice.say(
      `The following packages were automatically installed and are no longer required:\n${columns(names2(change.unneeded), voice.width)}Use 'apt autoremove' to remove ${change.unneeded.length > 1 ? 'them' : 'it'}.\n`,
    );
  await list('Upgrading:', names(upgraded), 32);
  await list('Reinstalling:', names(again), 32);
  await list('Installing:', names(fresh.filter(({ name }) => change.asked.has(name))), 32);
  await list('Installing dependencies:', names(fresh.filter(({ name }) => !change.asked.has(name))), 32);
  await list('Suggested packages:', change.suggested);
  await list('Recommended packages:', change.recommended);
  await list('REMOVING:', sorted(removed), 31);
  await voice.say(
    `Summary:\n  Upgrading: ${upgraded.length}, Installing: ${fresh.length + again.length}, Removing: ${change.remove.length}, Not Upgrading: 0`,
  );
}

/** How much has to come and how much space it takes. `cached` bytes are there already. */
export async function reportSizes(voice: Voice, change: Change, cached: number): Promise<void> {
  const total = change.install.reduce((sum, one) => sum + one.size, 0);
  const space = 1024 * (change.install.reduce((sum, one) => sum + one.installedSize, 0) - sizeOf(change.remove));
  const need = aptSize(total - cached);
  if (voice.isModern) {
    if (total > 0) await voice.say(`  Download size: ${cached > 0 ? `${need} / ${aptSize(total)}` : need}`);
    const free = aptSize(diskSpace(voice.process.fs.mountOf('/')).free);
    await voice.say(
      space >= 0 ? `  Space needed: ${aptSize(space)} / ${free} available` : `  Freed space: ${aptSize(-space)}`,
    );
    return voice.say('');
  }
  if (total > 0) await voice.say(`Need to get ${cached > 0 ? `${need}/${aptSize(total)}` : need} of archives.`);
  await voice.say(
    space >= 0
      ? `After this operation, ${aptSize(space)} of additional disk space will be used.`
      : `After this operation, ${aptSize(-space)} disk space will be freed.`,
  );
}

function sizeOf(entries: readonly StatusEntry[]): number {
  return entries.reduce((sum, { fields }) => sum + Number(fields.get('Installed-Size') ?? 0), 0);
}
