import { DockerfileError } from '../dockerfile/error.ts';
import { type Expander, mistakes, type ParseRequest, type Written } from './instruction.ts';

/** `VOLUME ["/data"]` */
export interface VolumeInstruction extends Written {
  readonly kind: 'volume';
  readonly volumes: readonly string[];
}

export function parseVolume(request: ParseRequest): VolumeInstruction {
  if (request.words.length === 0) throw mistakes.atLeastOne('VOLUME');
  request.flags.read();
  const volumes = request.words.map((word) => word.trim());
  if (volumes.includes('')) throw new DockerfileError('VOLUME specified can not be an empty string');
  return { kind: 'volume', ...request.written, volumes };
}

export function expandVolume(volume: VolumeInstruction, expand: Expander): VolumeInstruction {
  return { ...volume, volumes: volume.volumes.map(expand) };
}
