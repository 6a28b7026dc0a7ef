import type { JsonObject } from '../../api/json.ts';
import { MACHINE_FACTS } from '../../kernel/machine-facts.ts';
import { SERVER } from './versions.ts';

/** The server half of `docker version` (moby api types/system VersionResponse). */
// DIFFERS: docker version shows no build time of the server and no commits of its parts, since nothing was built.
export function serverVersion(): JsonObject {
  const details = {
    ApiVersion: SERVER.apiVersion,
    Arch: 'amd64',
    BuildTime: '',
    Experimental: 'false',
    GitCommit: SERVER.gitCommit,
    GoVersion: SERVER.goVersion,
    KernelVersion: MACHINE_FACTS.release,
    MinAPIVersion: SERVER.minimumApiVersion,
    Os: 'linux',
  };
  return {
    Platform: { Name: 'Docker Engine - Community' },
    Version: SERVER.version,
    ApiVersion: SERVER.apiVersion,
    MinAPIVersion: SERVER.minimumApiVersion,
    Os: 'linux',
    Arch: 'amd64',
    Components: [
      { Name: 'Engine', Version: SERVER.version, Details: details },
      { Name: 'containerd', Version: SERVER.containerd, Details: { GitCommit: '' } },
      { Name: 'runc', Version: SERVER.runc, Details: { GitCommit: '' } },
      { Name: 'docker-init', Version: SERVER.init, Details: { GitCommit: '' } },
    ],
    GitCommit: SERVER.gitCommit,
    GoVersion: SERVER.goVersion,
    KernelVersion: MACHINE_FACTS.release,
    BuildTime: '',
  };
}
