import { FsError, strerror } from '../../../fs/errno.ts';
import { DpkgDatabase as Database, type DpkgDatabase } from '../dpkg/database.ts';
import { configure, remove, runTriggers, unpack } from '../dpkg/operations.ts';
import { type PackageArchive, readArchive } from '../packages/archive.ts';
import { automaticOf, unneeded, writeAutomatic } from './automatic.ts';
import { archiveName, type Candidate, candidatesOf } from './candidates.ts';
import { preconfigure } from './debconf.ts';
import { CACHE, fetchArchives } from './fetch-archives.ts';
import { planInstall, planRemoval } from './plan.ts';
import { type Change, report, reportSizes } from './report.ts';
import { compareVersions, select } from './selection.ts';
import { hasAptSetting } from './sources.ts';
import type { Voice } from './voice.ts';

/** Whether dpkg's database may be written; tells why not. */
async function lock(voice: Voice): Promise<boolean> {
  const { process } = voice;
  if (voice.request.simulate) return true;
  if (process.credentials.uid !== 0) {
    await voice.error('Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)');
    await voice.error('Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?');
    return false;
  }
  return true;
}

/** `apt-get install`, and `upgrade` with what it found. */
export async function install(voice: Voice): Promise<number> {
  if (!(await lock(voice))) return 100;
  await voice.reading();
  const { process, request } = voice;
  const database = Database.read(process.fs);
  const offered = candidatesOf(process.fs);
  const selection = await select(voice, offered, database);
  if (!selection) return 100;
  const automatic = automaticOf(process.fs);
  for (const name of selection.present) {
    const shown = `${name} is already the newest version (${database.get(name)?.version}).`;
    await voice.say(
      request.onlyUpgrade ? `Skipping ${name}, it is not installed and only upgrades are requested.` : shown,
    );
    if (automatic.delete(name)) await voice.say(`${name} set to manually installed.`);
  }
  const plan = planInstall(selection.wanted, offered, database, request);
  const leaving = planRemoval(selection.dropped, database);
  return carryOut(voice, database, automatic, {
    install: plan.install,
    asked: new Set(selection.wanted.map(({ name }) => name)),
    recommended: plan.recommended,
    suggested: plan.suggested,
    remove: leaving.flatMap((name) => database.get(name) ?? []),
    purge: request.purge,
    unneeded: unneeded(database, automatic),
  });
}

/** `apt-get upgrade`, `dist-upgrade` */
export async function upgrade(voice: Voice): Promise<number> {
  if (!(await lock(voice))) return 100;
  await voice.reading();
  await voice.progress('Calculating upgrade');
  const { process } = voice;
  const database = Database.read(process.fs);
  const offered = candidatesOf(process.fs);
  const automatic = automaticOf(process.fs);
  const later = database.all().flatMap((one) => {
    const candidate = offered.get(one.name);
    return one.installed && one.version !== '' && candidate && compareVersions(candidate.version, one.version) > 0
      ? [candidate]
      : [];
  });
  return carryOut(voice, database, automatic, {
    install: later,
    asked: new Set(later.map(({ name }) => name)),
    recommended: [],
    suggested: [],
    remove: [],
    purge: false,
    unneeded: unneeded(database, automatic),
  });
}

/** `apt-get remove`, `purge` */
export async function uninstall(voice: Voice): Promise<number> {
  if (!(await lock(voice))) return 100;
  await voice.reading();
  const { process, request } = voice;
  const purge = request.purge || request.command === 'purge';
  const database = Database.read(process.fs);
  const offered = candidatesOf(process.fs);
  const names: string[] = [];
  for (const word of request.names) {
    const name = word.replace(/:(amd64|all)$/, '');
    const entry = database.get(name);
    if (entry && (entry.installed || purge)) names.push(name);
    else if (entry || offered.has(name)) await voice.say(`Package '${name}' is not installed, so not removed`);
    else await voice.error(`Unable to locate package ${name}`);
  }
  if (voice.hasFailed) return 100;
  const automatic = automaticOf(process.fs);
  const left = planRemoval(names, database).flatMap((name) => database.get(name) ?? []);
  const spare = sparedBy(
    database,
    automatic,
    left.map(({ name }) => name),
  );
  const also = request.autoRemove ? spare : [];
  return carryOut(voice, database, automatic, {
    install: [],
    asked: new Set(names),
    recommended: [],
    suggested: [],
    remove: [...left, ...also],
    purge,
    unneeded: request.autoRemove ? [] : spare,
  });
}

/** What nothing would need any more without these. */
function sparedBy(database: DpkgDatabase, automatic: ReadonlySet<string>, gone: readonly string[]) {
  const before = new Map(
    gone.flatMap((name) => {
      const entry = database.get(name);
      return entry ? [[name, entry] as const] : [];
    }),
  );
  for (const name of gone) database.forget(name);
  const spare = unneeded(database, automatic);
  for (const entry of before.values()) database.set(entry.fields);
  return spare;
}

/** `apt-get autoremove` */
export async function autoremove(voice: Voice): Promise<number> {
  if (!(await lock(voice))) return 100;
  if (voice.request.names.length > 0)
    return uninstall(
      new (voice.constructor as typeof Voice)(voice.process, { ...voice.request, command: 'remove', autoRemove: true }),
    );
  await voice.reading();
  const database = Database.read(voice.process.fs);
  const automatic = automaticOf(voice.process.fs);
  return carryOut(voice, database, automatic, {
    install: [],
    asked: new Set(),
    recommended: [],
    suggested: [],
    remove: unneeded(database, automatic),
    purge: voice.request.purge,
    unneeded: [],
  });
}

async function carryOut(voice: Voice, database: DpkgDatabase, automatic: Set<string>, change: Change): Promise<number> {
  const { process, request } = voice;
  const { fs } = process;
  await report(voice, change, database);
  const isNothing = change.install.length === 0 && change.remove.length === 0;
  if (isNothing) {
    if (!request.simulate) await save(voice, () => writeAutomatic(fs, automatic, database));
    return 0;
  }
  if (request.simulate) return simulate(voice, change);
  const cached = change.install.filter((one) => one.isLocal || fs.exists(`${CACHE}/${archiveName(one)}`));
  await reportSizes(
    voice,
    change,
    cached.reduce((sum, one) => sum + (one.isLocal ? 0 : one.size), 0),
  );
  const extra = change.install.some(({ name }) => !change.asked.has(name)) || change.remove.length > 0;
  if (extra && !request.yes && !(await confirm(voice))) return 1;
  const archives = await fetchArchives(voice, change.install);
  if (!archives) return 100;
  if (request.downloadOnly) {
    await voice.say('Download complete and in download only mode');
    return 0;
  }
  try {
    await applyChange(voice, database, automatic, change, archives);
    return 0;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await voice.relay(
      `dpkg: error: unable to access the dpkg database directory /var/lib/dpkg: ${strerror(error.errno)}`,
    );
    await voice.error('Sub-process /usr/bin/dpkg returned an error code (2)');
    return 100;
  }
}

async function save(voice: Voice, write: () => void): Promise<void> {
  try {
    write();
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (error.errno !== 'EROFS') await voice.warn(strerror(error.errno));
  }
}

async function applyChange(
  voice: Voice,
  database: DpkgDatabase,
  automatic: Set<string>,
  change: Change,
  archives: ReadonlyMap<string, PackageArchive>,
): Promise<void> {
  const { process } = voice;
  const say = (line: string): Promise<void> => voice.relay(line);
  const touched: string[] = [];
  let counted = false;
  const countOnce = async (): Promise<void> => {
    if (counted) return;
    counted = true;
    const steps = Array.from({ length: 20 }, (_, i) => `(Reading database ... ${(i + 1) * 5}%\r`).join('');
    await voice.relay(
      `(Reading database ... \r${steps}(Reading database ... ${database.count()} files and directories currently installed.)`,
    );
  };
  for (const entry of change.remove) {
    await countOnce();
    touched.push(...database.files(entry.name));
    await remove(process, database, entry, change.purge, say);
    automatic.delete(entry.name);
  }
  const isMany = change.install.length >= 5;
  const digits = String(change.install.length - 1).length;
  for (const [i, one] of change.install.entries()) {
    const archive = archives.get(one.name);
    if (!archive) continue;
    const known = database.isInstalled(one.name);
    const label = one.fields.get('Multi-Arch') === 'same' ? `${one.name}:${one.architecture}` : one.name;
    if (!known) await say(`Selecting previously unselected package ${label}.`);
    await countOnce();
    const path = one.isLocal
      ? one.file
      : isMany
        ? `/tmp/apt-dpkg-install-Zq3fYd/${String(i).padStart(digits, '0')}-${archiveName(one)}`
        : `${CACHE}/${archiveName(one)}`;
    await process.sleep(15);
    await unpack(process, database, archive, path, say);
    touched.push(...archive.files.map((file) => file.path));
    if (!known && !change.asked.has(one.name)) automatic.add(one.name);
    if (change.asked.has(one.name)) automatic.delete(one.name);
  }
  for (const one of change.install) {
    const entry = database.get(one.name);
    if (entry) await configure(entry, archives.get(one.name), say);
    await preconfigure(voice, one.name, say);
  }
  await runTriggers(process.fs, database, touched, say);
  writeAutomatic(process.fs, automatic, database);
  if (hasAptSetting(process.fs, /docker-clean|rm -f \/var\/cache\/apt\/archives/)) {
    for (const one of change.install)
      if (process.fs.exists(`${CACHE}/${archiveName(one)}`)) process.fs.unlink(`${CACHE}/${archiveName(one)}`);
  }
}

async function simulate(voice: Voice, change: Change): Promise<number> {
  for (const entry of change.remove)
    await voice.tell(`${change.purge ? 'Purg' : 'Remv'} ${entry.name} [${entry.version}]`);
  const line = (one: Candidate): string => `${one.name} (${one.version} Debian:13.2/stable [${one.architecture}])`;
  for (const one of change.install) await voice.tell(`Inst ${line(one)}`);
  for (const one of change.install) await voice.tell(`Conf ${line(one)}`);
  return 0;
}

/** `Do you want to continue? [Y/n]`; end of input is a no. */
async function confirm(voice: Voice): Promise<boolean> {
  const { process } = voice;
  await process.write(1, voice.isModern ? 'Continue? [Y/n] ' : 'Do you want to continue? [Y/n] ');
  let answer = '';
  for (;;) {
    const bytes = await process.read(0, 1);
    if (bytes.length === 0) break;
    const letter = String.fromCharCode(bytes[0] as number);
    if (letter === '\n') return /^\s*(y(es)?)?\s*$/i.test(answer) || (await abort(voice));
    answer += letter;
  }
  return answer !== '' && /^\s*y(es)?\s*$/i.test(answer) ? true : abort(voice);
}

async function abort(voice: Voice): Promise<false> {
  await voice.process.write(1, 'Abort.\n');
  return false;
}

/** An archive on the disk. */
export function archiveAt(voice: Voice, path: string): PackageArchive | undefined {
  return readArchive(voice.process.fs.readFile(path));
}
