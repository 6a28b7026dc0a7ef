import type { ImageApi } from '../../api/image.ts';
import { EngineError } from '../../base/errors.ts';
import { parsePlatform } from '../../base/platforms.ts';
import { TarError } from '../../fs/tar/index.ts';
import { importImage } from '../../image/commit.ts';
import type { Daemon } from '../daemon.ts';
import { applyChanges } from './change-config.ts';
import { nameImage } from './tag.ts';

/** `docker import` (moby daemon/containerd/image_import.go). Answers the id. */
export function importTar(daemon: Daemon, tar: Uint8Array, options: Parameters<ImageApi['import']>[1]): string {
  const config = applyChanges({}, options.changes);
  try {
    const target = importImage(daemon.images, {
      tar,
      config,
      message: options.message || 'Imported from -',
      now: daemon.clock.now(),
      ...(options.platform ? { platform: parsePlatform(options.platform) } : {}),
    });
    if (options.reference === '') daemon.images.addDangling(target, daemon.clock.now());
    else nameImage(daemon, options.reference, target);
    daemon.events.emit('image', 'import', target.digest, { name: target.digest });
    return target.digest;
  } catch (error) {
    if (error instanceof TarError) throw new EngineError('internal', error.message);
    throw error;
  }
}
