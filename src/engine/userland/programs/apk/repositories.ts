import { decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import { toHex } from '../../../base/digest.ts';
import { hashBytes } from '../../../base/hashes.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { fillUp } from '../packages/archive.ts';
import { download } from '../packages/download.ts';
import { type ApkPackage, parseRecords } from './database.ts';
import type { ApkRequest } from './request.ts';

const CACHE = '/var/cache/apk';

export interface Indexes {
  readonly packages: readonly ApkPackage[];
  /** Addresses of the repositories whose index could be read. */
  readonly read: readonly string[];
}

export function repositoriesOf(process: Process, request: ApkRequest): readonly string[] {
  const { fs } = process;
  const file = request.repositoriesFile ?? '/etc/apk/repositories';
  const lines = fs.exists(file) ? fs.readText(file).split('\n') : [];
  const named = lines
    .map((line) => line.trim().replace(/^@\S+\s+/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));
  return [...named, ...request.repositories].map((line) => line.replace(/\/$/, ''));
}

function architecture(process: Process): string {
  return process.fs.exists('/etc/apk/arch') ? process.fs.readText('/etc/apk/arch').trim() : 'x86_64';
}

/** Where an index is kept: the name carries a hash of the repository's address. */
function cacheFile(repository: string): string {
  return `${CACHE}/APKINDEX.${toHex(hashBytes('sha1', encodeUtf8(repository))).slice(0, 8)}.tar.gz`;
}

/**
 * The indexes of the repositories. `fetching` gets those that are not in the cache, or all; otherwise one that is missing is only warned of.
 */
export async function readIndexes(
  process: Process,
  request: ApkRequest,
  fetching: 'all' | 'missing' | 'never',
): Promise<Indexes> {
  const packages: ApkPackage[] = [];
  const read: string[] = [];
  for (const repository of repositoriesOf(process, request)) {
    const file = cacheFile(repository);
    const cached = !request.noCache && process.fs.exists(file);
    let bytes: Uint8Array | undefined;
    if (fetching === 'all' || (fetching === 'missing' && !cached)) {
      const address = `${repository}/${architecture(process)}/APKINDEX.tar.gz`;
      if (!request.quiet) await process.write(1, `fetch ${address}\n`);
      const got = await download(process, address);
      if (got.kind === 'ok') {
        bytes = got.body;
        if (!request.noCache) keep(process, file, got.body, got.size);
      } else {
        const reason =
          got.kind === 'status'
            ? 'unexpected end of file'
            : got.kind === 'unresolved'
              ? 'DNS: transient error (try again later)'
              : 'temporary error (try again later)';
        await process.write(
          2,
          `WARNING: ${request.noCache ? 'fetching' : 'updating and opening'} ${repository}: ${reason}\n`,
        );
      }
    } else if (cached) bytes = process.fs.readFile(file);
    else if (request.command !== 'del')
      await process.write(2, `WARNING: opening from cache ${repository}: No such file or directory\n`);
    if (!bytes) continue;
    read.push(repository);
    const end = bytes.indexOf(0);
    packages.push(...parseRecords(decodeUtf8(end < 0 ? bytes : bytes.subarray(0, end)), repository));
  }
  return { packages, read };
}

function keep(process: Process, file: string, body: Uint8Array, size: number): void {
  try {
    process.fs.mkdirs(CACHE);
    process.fs.writeFile(file, body);
    fillUp(process.fs, file, size);
  } catch (error) {
    if (!(error instanceof FsError) || strerror(error.errno) === '') throw error;
  }
}
