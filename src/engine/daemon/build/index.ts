import { type BuildApi, BuildFailure } from '../../api/build.ts';

/** Builds: the build floor is not joined to the daemon yet, which says so. */
// DIFFERS: docker build is not simulated.
export function buildApi(): BuildApi {
  return {
    build: async () => {
      throw new BuildFailure("drydock: 'docker build' is not simulated");
    },
    diskUsage: async () => [],
    prune: async () => ({ deleted: [], reclaimed: 0 }),
  };
}
