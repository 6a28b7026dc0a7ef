import type { BuildApi } from './build.ts';
import type { ContainerApi } from './container.ts';
import type { ImageApi } from './image.ts';
import type { NetworkApi } from './network.ts';
import type { RegistryApi } from './registry.ts';
import type { SystemApi } from './system.ts';
import type { VolumeApi } from './volume.ts';

/**
 * The Docker Engine API as the command line sees it. The daemon implements it; tests give the command line a fake. Failures are
 * EngineError with the daemon's sentence ("No such container: x"); the command line adds "Error response from daemon: ".
 * Ids may be given as names, full ids or unique prefixes of ids.
 */
export interface DockerApi {
  readonly containers: ContainerApi;
  readonly images: ImageApi;
  readonly volumes: VolumeApi;
  readonly networks: NetworkApi;
  readonly registry: RegistryApi;
  readonly system: SystemApi;
  readonly build: BuildApi;
}
