import { FsError, strerror } from '../../../fs/errno.ts';
import { fillUp, type PackageArchive, readArchive } from '../packages/archive.ts';
import { download } from '../packages/download.ts';
import { archiveName, type Candidate, suiteOf } from './candidates.ts';
import { debconfComplaints } from './debconf.ts';
import { failureOf } from './update.ts';
import { aptSize, type Voice } from './voice.ts';

export const CACHE = '/var/cache/apt/archives';

/** Gets what is to be installed into the cache; undefined after errors, which it told. */
export async function fetchArchives(
  voice: Voice,
  wanted: readonly Candidate[],
): Promise<ReadonlyMap<string, PackageArchive> | undefined> {
  const { fs, clock } = voice.process;
  const archives = new Map<string, PackageArchive>();
  const failures: string[] = [];
  const started = clock.now();
  let fetched = 0;
  for (const [i, one] of wanted.entries()) {
    const path = one.isLocal ? one.file : `${CACHE}/${archiveName(one)}`;
    const what = `${i + 1} ${one.source.uri} ${suiteOf(one)} ${one.architecture === 'all' ? 'amd64' : one.architecture} ${one.name} ${one.architecture} ${one.version}`;
    if (!fs.exists(path)) {
      const url = `${one.source.uri}/${one.file.split('/').map(encodeURIComponent).join('/')}`;
      const got = await download(voice.process, url);
      const reason = got.kind === 'ok' ? keep(voice, path, got.body, one.size) : failureOf(voice, one.source, got);
      if (reason !== undefined) {
        await voice.say(
          `${got.kind === 'ok' || got.kind === 'status' ? 'Err' : 'Ign'}:${what}${got.kind === 'ok' || got.kind === 'status' ? `\n  ${reason}` : ''}`,
        );
        if (got.kind !== 'ok' && got.kind !== 'status') await voice.say(`Err:${what}\n  ${reason}`);
        failures.push(
          `Failed to fetch ${one.source.uri}/${one.file.replaceAll('+', '%2b').replaceAll('~', '%7e')}  ${reason}`,
        );
        continue;
      }
      fetched += one.size;
      await voice.say(`Get:${what} [${aptSize(one.size)}]`);
    } else if (one.isLocal)
      await voice.say(`Get:${i + 1} ${one.file} ${one.name} ${one.architecture} ${one.version} [${aptSize(one.size)}]`);
    const archive = readArchive(fs.readFile(path));
    if (archive) archives.set(one.name, archive);
  }
  for (const failure of failures) await voice.error(failure);
  if (failures.length > 0) {
    await voice.error('Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?');
    return undefined;
  }
  await debconfComplaints(voice, wanted);
  const ms = clock.now() - started;
  if (fetched > 0)
    await voice.say(
      `Fetched ${aptSize(fetched)} in ${Math.round(ms / 1000)}s (${aptSize((fetched * 1000) / Math.max(1, ms))}/s)`,
    );
  return archives;
}

/** Writes an archive into the cache; answers why it could not. */
function keep({ process }: Voice, path: string, body: Uint8Array, size: number): string | undefined {
  try {
    process.fs.mkdirs(`${CACHE}/partial`);
    process.fs.writeFile(path, body);
    fillUp(process.fs, path, size);
    return undefined;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const number = error.errno === 'EROFS' ? 30 : error.errno === 'ENOSPC' ? 28 : 13;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return `Could not open file ${CACHE}/partial/${name} - open (${number}: ${strerror(error.errno)}) [IP: 203.0.113.10 80]`;
  }
}
