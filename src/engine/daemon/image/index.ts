import type { ImageApi } from '../../api/image.ts';
import type { Daemon } from '../daemon.ts';
import { imageHistory } from './history.ts';
import { importTar } from './import.ts';
import { inspectImage } from './inspect.ts';
import { listImages } from './list.ts';
import { loadImages } from './load.ts';
import { pruneImages } from './prune.ts';
import { pullImage } from './pull.ts';
import { pushImage } from './push.ts';
import { removeImage } from './remove.ts';
import { saveArchive } from './save.ts';
import { tagImage } from './tag.ts';

/** Images: one file a verb. */
export function imageApi(daemon: Daemon): ImageApi {
  return {
    list: async (options) => listImages(daemon, options),
    inspect: async (reference, options) => inspectImage(daemon, reference, options?.platform),
    history: async (reference, options) => imageHistory(daemon, reference, options?.platform),
    tag: async (source, target) => tagImage(daemon, source, target),
    remove: async (reference, options) => removeImage(daemon, reference, options),
    prune: async (filters) => pruneImages(daemon, filters),
    pull: (reference, options, progress) => pullImage(daemon, reference, options, progress),
    push: (reference, options, progress) => pushImage(daemon, reference, options, progress),
    save: async (references, options) => saveArchive(daemon, references, options),
    load: (archive, options, progress) => loadImages(daemon, archive, options, progress),
    import: async (tar, options) => importTar(daemon, tar, options),
  };
}
