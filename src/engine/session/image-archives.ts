import type { DockerApi } from '../api/docker-api.ts';
import { digestOf } from '../base/digest.ts';
import { EngineError } from '../base/errors.ts';
import { gunzip, isGzip } from '../base/gzip.ts';
import { readTar, TarError } from '../fs/tar/index.ts';
import type { LoadedArchive } from './machine.ts';

/**
 * Loads a `docker save` archive as `docker load` does, after every blob in it was compared with the digest that it is called by.
 * Throws EngineError when one of them holds something else, when it is no archive, or with docker's own sentence.
 */
export async function loadArchive(api: DockerApi, archive: Uint8Array): Promise<LoadedArchive> {
  const verified = verify(archive);
  const loaded: string[] = [];
  await api.images.load(archive, { platforms: [] }, (message) => {
    const name = /^Loaded image(?: ID)?: (.*)$/.exec('status' in message ? String(message.status) : '')?.[1];
    if (name) loaded.push(name.trim());
  });
  return { loaded, verified };
}

/** How many blobs have the digest that their name says. */
function verify(archive: Uint8Array): number {
  let verified = 0;
  for (const { name, content } of entriesOf(archive)) {
    const hex = /^(?:\.\/)?blobs\/sha256\/([0-9a-f]{64})$/.exec(name)?.[1];
    if (hex === undefined || !content) continue;
    if (digestOf(content.read(0, content.size)) !== `sha256:${hex}`)
      throw new EngineError('invalid', `the archive is damaged: blob sha256:${hex.slice(0, 12)} holds something else`);
    verified++;
  }
  return verified;
}

function entriesOf(archive: Uint8Array): ReturnType<typeof readTar> {
  try {
    return readTar(isGzip(archive) ? gunzip(archive) : archive);
  } catch (error) {
    const what = error instanceof TarError ? error.message : 'it cannot be unpacked';
    throw new EngineError('invalid', `this is no archive of docker save (${what})`);
  }
}
