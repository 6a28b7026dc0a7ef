import type { DockerApi } from '../api/docker-api.ts';
import { EngineError } from '../base/errors.ts';
import type { LoadedArchive } from './machine.ts';

/**
 * Loads a `docker save` archive as `docker load` does, and tells what came. Throws EngineError: for what is damaged or no archive with
 * a sentence that needs no daemon's words, else with docker's own.
 */
export async function loadArchive(api: DockerApi, archive: Uint8Array): Promise<LoadedArchive> {
  const loaded: string[] = [];
  try {
    const { verified } = await api.images.load(archive, { platforms: [] }, (message) => {
      const name = /^Loaded image(?: ID)?: (.*)$/.exec('status' in message ? String(message.status) : '')?.[1];
      if (name) loaded.push(name.trim());
    });
    return { loaded, verified };
  } catch (error) {
    throw error instanceof EngineError ? plainly(error) : error;
  }
}

function plainly(error: EngineError): EngineError {
  const { message } = error;
  const [, blob] = /unexpected commit digest \S+, expected sha256:([0-9a-f]{12})/.exec(message) ?? [];
  if (blob !== undefined)
    return new EngineError('invalid', `the archive is damaged: blob sha256:${blob} holds something else`);
  if (/^(archive\/tar: .*|unexpected EOF|unrecognized image format)$/.test(message))
    return new EngineError('invalid', `this is no archive of docker save (${message})`);
  return error;
}
