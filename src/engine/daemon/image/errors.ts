import { shortId } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';

/** `conflict: unable to delete busybox:latest (must be forced) - …` (moby daemon/containerd/image_delete.go). */
export function deleteConflict(reference: string, isHard: boolean, message: string): EngineError {
  return new EngineError(
    'conflict',
    `conflict: unable to delete ${reference} (${isHard ? 'cannot be forced' : 'must be forced'}) - ${message}`,
  );
}

export const deleteReasons = {
  usedBy: (container: string, image: string) =>
    `container ${shortId(container)} is using its referenced image ${shortId(image)}`,
  running: (container: string) => `image is being used by running container ${shortId(container)}`,
  stopped: (container: string) => `image is being used by stopped container ${shortId(container)}`,
  severalNames: () => 'image is referenced in multiple repositories',
};
