import type { ImageApi } from '../../api/image.ts';
import type { ProgressSink } from '../../api/progress.ts';
import { EngineError } from '../../base/errors.ts';
import { familiarName, familiarString, fullName, parseReference, withDefaultTag } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';

/** `docker push`: says what it would push, and that no registry takes it. */
// DIFFERS: docker push is not simulated, images cannot be sent to a registry.
export async function pushImage(
  daemon: Daemon,
  text: string,
  _options: Parameters<ImageApi['push']>[1],
  progress: ProgressSink,
): Promise<void> {
  const reference = withDefaultTag(parseReference(text));
  await progress({
    status: `The push refers to repository [${reference.domain === 'docker.io' ? `${reference.domain}/${reference.path}` : familiarName(reference)}]`,
  });
  if (!daemon.images.get(fullName(reference)))
    throw new EngineError('not-found', `tag does not exist: ${familiarString(reference)}`);
  throw new EngineError('unavailable', 'drydock: pushing to a registry is not simulated');
}
