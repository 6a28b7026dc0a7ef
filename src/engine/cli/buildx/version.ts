import { command } from '../command.ts';

/** The buildx that comes with the docker that this one follows. */
export const BUILDX_VERSION = 'v0.36.1';
const COMMIT = '1d8dde89b8aba914e05e45366770736fea1fd690';

/** `docker buildx version` */
export const version = command({
  use: 'version',
  short: 'Show buildx version information',
  async run({ terminal }) {
    await terminal.out(`github.com/docker/buildx ${BUILDX_VERSION} ${COMMIT}\n`);
  },
});
