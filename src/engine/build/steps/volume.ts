import { DockerfileError } from '../dockerfile/error.ts';
import type { VolumeInstruction } from '../instructions/volume.ts';
import type { StageState } from '../plan/stage-state.ts';

export function applyVolume(stage: StageState, { volumes }: VolumeInstruction): void {
  if (volumes.includes('')) throw new DockerfileError('VOLUME specified can not be an empty string');
  stage.change({
    Volumes: { ...stage.image.config.Volumes, ...Object.fromEntries(volumes.map((path) => [path, {}])) },
  });
  stage.commit(`VOLUME [${volumes.join(' ')}]`, false);
}
