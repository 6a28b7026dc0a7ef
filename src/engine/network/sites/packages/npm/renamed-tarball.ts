import { decodeUtf8, encodeUtf8 } from '../../../../base/bytes.ts';
import { gunzip, gzip } from '../../../../base/gzip.ts';
import { bytesContent } from '../../../../fs/content.ts';
import { readTar, writeTar } from '../../../../fs/tar/index.ts';

// DIFFERS: Older versions of npm's packages that package.json files of tutorials ask for hold the files, and have the dependencies, of the newest one of their major version that the simulated registry has.

/** A package's tarball (gzip of a tar) under another version: its package.json says that version, all else stays. */
export function renamedTarball(tarball: Uint8Array, version: string): Uint8Array {
  const entries = [...readTar(gunzip(tarball))].map((entry) => {
    if (!/^[^/]+\/package\.json$/.test(entry.name) || !entry.content) return entry;
    const manifest = decodeUtf8(entry.content.read(0, entry.content.size));
    const renamed = manifest.replace(/^(\s*"version"\s*:\s*")[^"]*/m, `$1${version}`);
    return { ...entry, content: bytesContent(encodeUtf8(renamed)) };
  });
  return gzip(writeTar(entries));
}
