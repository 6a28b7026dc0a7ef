import { base64 } from '../../../base/base64.ts';
import { encodeUtf8 } from '../../../base/bytes.ts';
import { hashBytes } from '../../../base/hashes.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { userOfName } from '../../applets/accounts.ts';
import { type PackageArchive, readArchive } from '../packages/archive.ts';
import { download } from '../packages/download.ts';
import { addUser, exists, parentOf, placeFile, removeFile } from '../packages/place-files.ts';
import { type ApkDatabase, type ApkPackage, compareApk } from './database.ts';
import type { ApkRequest } from './request.ts';
import type { Solution } from './solve.ts';

/** Carries a solution out: `(1/5) Installing …`, scripts, triggers, `OK: 12 MiB in 24 packages`. Answers an exit code. */
export async function commit(
  process: Process,
  request: ApkRequest,
  database: ApkDatabase,
  solution: Solution,
): Promise<number> {
  const say = async (line: string): Promise<void> => {
    if (!request.quiet) await process.write(1, `${line}\n`);
  };
  const total = solution.install.length + solution.purge.length;
  let done = 0;
  let errors = 0;
  const touched = new Set<string>();
  const count = (): string => `(${++done}/${total})`;
  for (const one of solution.purge) {
    await say(`${count()} Purging ${one.name} (${one.version})`);
    if (request.simulate) continue;
    for (const path of [...database.files(one)].reverse()) {
      touched.add(parentOf(path));
      removeFile(process.fs, path);
    }
    database.remove(one.name);
  }
  for (const one of solution.install) {
    const old = database.get(one.name);
    const verb = old
      ? `${compareApk(one.version, old.version) < 0 ? 'Downgrading' : 'Upgrading'} ${one.name} (${old.version} -> ${one.version})`
      : `Installing ${one.name} (${one.version})`;
    await say(`${count()} ${verb}`);
    if (request.simulate) continue;
    const failure = await install(process, database, one, say, touched);
    if (failure === undefined) continue;
    errors++;
    await process.write(2, `ERROR: ${one.name}-${one.version}: ${failure}\n`);
  }
  if (!request.simulate) {
    if (total > 0) await triggers(process, database, touched, solution, say);
    database.write();
  }
  const size = request.simulate
    ? database.bytes + solution.install.reduce((sum, one) => sum + one.installedSize, 0)
    : database.bytes;
  const packages = request.simulate
    ? database.all().length + solution.install.length - solution.purge.length
    : database.all().length;
  if (errors > 0) await say(`${errors} error${errors > 1 ? 's' : ''}; ${mebibytes(size)} in ${packages} packages`);
  else await say(`OK: ${mebibytes(size)} in ${packages} packages`);
  return errors;
}

function mebibytes(bytes: number): string {
  return `${Math.floor(bytes / 1_048_576)} MiB`;
}

/** Answers why it failed. */
async function install(
  process: Process,
  database: ApkDatabase,
  one: ApkPackage,
  say: (line: string) => Promise<void>,
  touched: Set<string>,
): Promise<string | undefined> {
  let archive: PackageArchive | undefined;
  if (one.repository !== undefined) {
    const got = await download(process, `${one.repository}/x86_64/${one.name}-${one.version}.apk`);
    if (got.kind !== 'ok')
      return got.kind === 'status'
        ? "package mentioned in index not found (try 'apk update')"
        : 'temporary error (try again later)';
    archive = readArchive(got.body);
    if (!archive) return 'BAD archive';
  }
  for (const user of archive?.users ?? []) addUser(process.fs, user);
  const scripts = archive?.says ?? [];
  const run = async (when: string): Promise<void> => {
    if (scripts.includes(when)) await say(`Executing ${one.name}-${one.version}.${when}`);
  };
  await run('pre-install');
  try {
    for (const file of archive?.files ?? []) {
      const pause = process.step();
      if (pause) await pause;
      touched.add(parentOf(file.path));
      if (file.path.startsWith('/etc/') && file.kind === undefined && exists(process.fs, file.path)) continue;
      placeFile(process.fs, file, (owner) => userOfName(process, owner)?.uid);
    }
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return strerror(error.errno);
  }
  await process.sleep(10);
  await run('post-install');
  database.add({ ...one, raw: installedRecord(one, archive) });
  return undefined;
}

/** The record of the installed database: what the index tells, then folders and files. */
function installedRecord(one: ApkPackage, archive: PackageArchive | undefined): readonly string[] {
  const checksum = (text: string): string => `Q1${base64(hashBytes('sha1', encodeUtf8(text)))}`;
  const lines = [`C:${checksum(`${one.name}-${one.version}`)}`, ...one.raw.filter((line) => !/^[FRMaZC]:/.test(line))];
  const folders = new Map<string, string[]>();
  for (const file of archive?.files ?? []) {
    const folder = parentOf(file.path).slice(1);
    if (file.kind !== 'directory')
      folders.set(folder, [...(folders.get(folder) ?? []), file.path.slice(folder.length + (folder === '' ? 1 : 2))]);
  }
  for (const [folder, names] of folders) {
    lines.push(`F:${folder}`);
    for (const name of names) lines.push(`R:${name}`, 'a:0:0:755', `Z:${checksum(name)}`);
  }
  return lines;
}

async function triggers(
  process: Process,
  database: ApkDatabase,
  touched: ReadonlySet<string>,
  solution: Solution,
  say: (line: string) => Promise<void>,
): Promise<void> {
  const busybox = database.get('busybox');
  const folders = ['/bin', '/usr/bin', '/sbin', '/usr/sbin'];
  if (busybox && folders.some((folder) => touched.has(folder)))
    await say(`Executing busybox-${busybox.version}.trigger`);
  else if (!busybox && folders.some((folder) => touched.has(folder))) await say('Executing busybox-1.37.0-r19.trigger');
  for (const one of solution.install)
    if (one.name === 'ca-certificates' || one.name === 'postgresql-common')
      await say(`Executing ${one.name}-${one.version}.trigger`);
  void process;
}
