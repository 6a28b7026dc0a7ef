import type { DpkgDatabase } from '../dpkg/database.ts';
import { readArchive } from '../packages/archive.ts';
import { type Candidate, candidateOf } from './candidates.ts';
import type { Voice } from './voice.ts';

/** What the words of `apt install` mean. */
export interface Selection {
  readonly wanted: readonly Candidate[];
  /** Installed already, in the newest version. */
  readonly present: readonly string[];
  /** Marked to be removed (`name-`). */
  readonly dropped: readonly string[];
}

/** Looks up the words; undefined after errors, which it told. */
export async function select(
  voice: Voice,
  offered: ReadonlyMap<string, Candidate>,
  database: DpkgDatabase,
): Promise<Selection | undefined> {
  const wanted: Candidate[] = [];
  const present: string[] = [];
  const dropped: string[] = [];
  for (const word of voice.request.names) {
    if (word.startsWith('./') || word.startsWith('/')) {
      const one = await localFile(voice, word);
      if (one && database.get(one.name)?.version === one.version && database.isInstalled(one.name))
        present.push(one.name);
      else if (one) wanted.push(one);
      continue;
    }
    const [bare = '', version] = word.split('=');
    const name = bare.replace(/\/.*$/, '').replace(/:(amd64|any|all)$/, '');
    if (name.endsWith('-') && !offered.has(name) && database.isInstalled(name.slice(0, -1))) {
      dropped.push(name.slice(0, -1));
      continue;
    }
    const one = await resolve(voice, name.replace(/\+$/, offered.has(name) ? '+' : ''), offered, database);
    if (!one) continue;
    if (typeof one === 'string') {
      if (voice.request.reinstall && offered.has(one)) wanted.push(offered.get(one) as Candidate);
      else present.push(one);
      continue;
    }
    if (version !== undefined && !matches(one.version, version)) {
      await voice.say(
        `Package ${name} is not available, but is referred to by another package.\nThis may mean that the package is missing, has been obsoleted, or\nis only available from another source\n`,
      );
      await voice.error(`Version '${version}' for '${name}' was not found`);
      continue;
    }
    wanted.push(one);
  }
  return voice.hasFailed ? undefined : { wanted, present, dropped };
}

/** `1.2*` matches what begins so. */
function matches(version: string, pattern: string): boolean {
  return pattern.endsWith('*') ? version.startsWith(pattern.slice(0, -1)) : version === pattern;
}

/** A candidate, or the name of what is installed already. */
async function resolve(
  voice: Voice,
  name: string,
  offered: ReadonlyMap<string, Candidate>,
  database: DpkgDatabase,
): Promise<Candidate | string | undefined> {
  const found = offered.get(name);
  if (database.isInstalled(name)) {
    const installed = database.get(name)?.version ?? '';
    return found && voice.request.command !== 'remove' && installed !== '' && newer(found.version, installed)
      ? found
      : name;
  }
  if (found) return found;
  const providers = [...offered.values()].filter((one) => one.provides.includes(name));
  const [only] = providers;
  if (providers.length === 1 && only) {
    await voice.say(`Note, selecting '${only.name}' instead of '${name}'`);
    return database.isInstalled(only.name) ? only.name : only;
  }
  if (providers.length > 1) {
    const list = providers.map((one) => `  ${one.name} ${one.version}\n`).join('');
    await voice.say(
      `Package ${name} is a virtual package provided by:\n${list}You should explicitly select one to install.\n`,
    );
    await voice.error(`Package '${name}' has no installation candidate`);
    return undefined;
  }
  await voice.error(`Unable to locate package ${name}`);
  if (/[*?[]/.test(name)) {
    await voice.error(`Couldn't find any package by glob '${name}'`);
    await voice.error(`Couldn't find any package by regex '${name}'`);
  } else if (name.includes('.')) await voice.error(`Couldn't find any package by glob '${name}'`);
  return undefined;
}

/** Whether a Debian version is newer than another one (deb-version(7)). */
export function newer(a: string, b: string): boolean {
  return compareVersions(a, b) > 0;
}

export function compareVersions(a: string, b: string): number {
  const split = (version: string): readonly [number, string, string] => {
    const [, epoch = '0', rest = ''] = /^(?:(\d+):)?(.*)$/.exec(version) ?? [];
    const dash = rest.lastIndexOf('-');
    return [Number(epoch), dash < 0 ? rest : rest.slice(0, dash), dash < 0 ? '' : rest.slice(dash + 1)];
  };
  const [x, y] = [split(a), split(b)];
  return x[0] - y[0] || compareParts(x[1], y[1]) || compareParts(x[2], y[2]);
}

function compareParts(a: string, b: string): number {
  const pieces = (text: string): readonly string[] => text.match(/\d+|\D+/g) ?? [];
  const weight = (character: string | undefined): number =>
    character === undefined
      ? 0
      : character === '~'
        ? -1
        : /[A-Za-z]/.test(character)
          ? character.charCodeAt(0)
          : character.charCodeAt(0) + 256;
  let [x, y] = [pieces(a), pieces(b)];
  if (/^\d/.test(x[0] ?? '')) x = ['', ...x];
  if (/^\d/.test(y[0] ?? '')) y = ['', ...y];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const [p = '', q = ''] = [x[i], y[i]];
    if (i % 2 === 1) {
      if (Number(p || 0) !== Number(q || 0)) return Number(p || 0) - Number(q || 0);
      continue;
    }
    for (let k = 0; k < Math.max(p.length, q.length); k++) {
      const difference = weight(p[k]) - weight(q[k]);
      if (difference !== 0) return difference;
    }
  }
  return 0;
}

async function localFile(voice: Voice, path: string): Promise<Candidate | undefined> {
  const { fs } = voice.process;
  if (!fs.exists(path)) {
    await voice.error(`Unsupported file ${path} given on commandline`);
    return undefined;
  }
  const archive = readArchive(fs.readFile(path));
  if (!archive) {
    await voice.error(`Unsupported file ${path} given on commandline`);
    return undefined;
  }
  const fields = new Map([...Object.entries(archive.control), ['Size', String(fs.stat(path).size)] as const]);
  const one = candidateOf(fields, { uri: '', suite: '', components: [] }, fs.absolute(path));
  await voice.say(`Note, selecting '${one.name}' instead of '${path}'`);
  return one;
}
