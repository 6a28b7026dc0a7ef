import { FsError, strerror } from '../../../fs/errno.ts';
import { fillUp } from '../packages/archive.ts';
import { download } from '../packages/download.ts';
import { LISTS } from './candidates.ts';
import { hasAptSetting, listName, type Source, sourcesOf } from './sources.ts';
import { aptSize, type Voice } from './voice.ts';

/** Bytes of a list as it lies on the disk, for each of its download: repacked by lz4, or unpacked. */
const REPACKED = 2.02;
const UNPACKED = 4.76;

/** `apt-get update` */
export async function update(voice: Voice): Promise<number> {
  const { process } = voice;
  const { fs } = process;
  const isRoot = process.credentials.uid === 0;
  if (!isRoot || !canLock(voice)) {
    await voice.progress('Reading package lists');
    const reason = isRoot ? '30: Read-only file system' : '13: Permission denied';
    await voice.error(`Could not open lock file ${LISTS}/lock - open (${reason})`);
    await voice.error(`Unable to lock directory ${LISTS}/`);
    // The official images keep no caches.
    const caches = hasAptSetting(fs, /pkgcache ""/) ? [] : ['pkgcache.bin', 'srcpkgcache.bin'];
    for (const cache of caches)
      await voice.warn(`Problem unlinking the file /var/cache/apt/${cache} - RemoveCaches (${reason})`);
    return 100;
  }
  fs.mkdirs(`${LISTS}/partial`);
  fs.mkdirs(`${LISTS}/auxfiles`);
  fs.writeFile(`${LISTS}/lock`, '', { mode: 0o640 });
  const started = process.clock.now();
  const sources = unique(sourcesOf(fs));
  let number = 0;
  let fetched = 0;
  let refused = false;
  const fresh: { readonly source: Source; readonly number: number }[] = [];
  for (const source of sources) {
    number++;
    const what = `${number} ${source.uri} ${source.suite} InRelease`;
    const got = await download(process, `${source.uri}/dists/${source.suite}/InRelease`);
    if (got.kind === 'ok') {
      const path = `${LISTS}/${listName(source, 'InRelease')}`;
      if (fs.exists(path)) {
        await voice.say(`Hit:${what}`);
        continue;
      }
      fs.writeFile(path, got.body);
      fillUp(fs, path, got.size);
      fetched += got.size;
      await voice.say(`Get:${what} [${aptSize(got.size)}]`);
      fresh.push({ source, number });
    } else if (got.kind === 'status') {
      await voice.say(`Ign:${what}`);
      await voice.say(
        `Err:${++number} ${source.uri} ${source.suite} Release\n  ${got.status}  Not Found [IP: 203.0.113.10 80]`,
      );
      refused = true;
      voice.warnLater(`\u0000The repository '${source.uri} ${source.suite} Release' does not have a Release file.`);
    } else {
      for (let i = 0; i < 3; i++) {
        await voice.say(`Ign:${what}`);
        await process.sleep(1000 * 2 ** i);
      }
      const reason = failureOf(voice, source, got);
      await voice.say(`Err:${what}\n  ${reason}`);
      voice.warnLater(`Failed to fetch ${source.uri}/dists/${source.suite}/InRelease  ${reason}`);
    }
  }
  for (const { source } of fresh) fetched += await fetchLists(voice, source, () => ++number);
  const seconds = Math.max(0, Math.round((process.clock.now() - started) / 1000));
  if (fetched > 0)
    await voice.say(
      `Fetched ${aptSize(fetched)} in ${seconds}s (${aptSize((fetched * 1000) / Math.max(1, process.clock.now() - started))}/s)`,
    );
  await voice.progress('Reading package lists');
  if (voice.request.tool === 'apt') {
    await voice.progress('Building dependency tree');
    await voice.progress('Reading state information');
    if (!refused) await voice.say('All packages are up to date.');
  }
  return finish(voice, refused);
}

async function finish(voice: Voice, refused: boolean): Promise<number> {
  const failed = voice.takeWarnings();
  for (const text of failed) if (text.startsWith('\u0000')) await voice.error(text.slice(1));
  const warnings = failed.filter((text) => !text.startsWith('\u0000'));
  for (const text of warnings) await voice.warn(text);
  if (warnings.length > 0)
    await voice.warn('Some index files failed to download. They have been ignored, or old ones used instead.');
  if (!refused) return 0;
  await voice.note("Updating from such a repository can't be done securely, and is therefore disabled by default.");
  await voice.note('See apt-secure(8) manpage for repository creation and user configuration details.');
  return 100;
}

/** The package lists of one suite; answers the bytes that came. */
async function fetchLists(voice: Voice, source: Source, next: () => number): Promise<number> {
  const { fs } = voice.process;
  const packed = hasAptSetting(fs, /GzipIndexes\s+"?true|docker-gzip-indexes/i);
  const translated = !hasAptSetting(fs, /Languages\s+"?none|docker-no-languages/i);
  let fetched = 0;
  for (const component of source.components) {
    const file = `${component}/binary-amd64/Packages`;
    const got = await download(voice.process, `${source.uri}/dists/${source.suite}/${file}`);
    if (got.kind !== 'ok') continue;
    const path = `${LISTS}/${listName(source, file)}${packed ? '.lz4' : ''}`;
    fs.writeFile(path, got.body);
    fillUp(fs, path, Math.round(got.size * (packed ? REPACKED : UNPACKED)));
    fetched += got.size;
    await voice.say(`Get:${next()} ${source.uri} ${source.suite}/${component} amd64 Packages [${aptSize(got.size)}]`);
    if (!translated || got.size < 1_000_000) continue;
    const translation = `${LISTS}/${listName(source, `${component}/i18n/Translation-en`)}${packed ? '.lz4' : ''}`;
    const size = Math.round(got.size * 0.67);
    fs.writeFile(translation, '');
    fillUp(fs, translation, Math.round(size * (packed ? REPACKED : UNPACKED)));
    fetched += size;
    await voice.say(`Get:${next()} ${source.uri} ${source.suite}/${component} Translation-en [${aptSize(size)}]`);
  }
  return fetched;
}

/** Why a host gave nothing, in apt's words. */
export function failureOf(
  voice: Voice,
  { uri }: { readonly uri: string },
  got: { readonly kind: string; readonly reason?: string; readonly status?: number },
): string {
  const host = uri.replace(/^\w+:\/\//, '').replace(/[/:].*$/, '');
  if (got.kind === 'status') return `${got.status}  Not Found [IP: 203.0.113.10 80]`;
  if (got.kind === 'unresolved')
    // Without a network the resolver itself cannot be asked.
    return voice.process.net.gateway === undefined
      ? `Temporary failure resolving '${host}'`
      : `Could not resolve '${host}'`;
  return `Cannot initiate the connection to ${host}:80 - connect (${got.reason ?? 'Connection timed out'})`;
}

function canLock({ process }: Voice): boolean {
  try {
    process.fs.mkdirs(LISTS);
    process.fs.writeFile(`${LISTS}/lock`, '');
    return true;
  } catch (error) {
    if (error instanceof FsError && strerror(error.errno) !== '') return false;
    throw error;
  }
}

function unique(sources: readonly Source[]): readonly Source[] {
  const seen = new Set<string>();
  return sources.filter(({ uri, suite }) => {
    const key = `${uri} ${suite}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
