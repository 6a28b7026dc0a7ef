import { command, minArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { forEachTarget } from './targets.ts';

/** `docker rm web`, `docker rm -f $(docker ps -aq)` */
export const rm = command({
  use: 'rm [OPTIONS] CONTAINER [CONTAINER...]',
  short: 'Remove one or more containers',
  args: minArgs(1),
  spellings: 'docker container rm, docker container remove, docker rm',
  words: 'container',
  flags: `
-v --volumes bool Remove anonymous volumes associated with the container
-l --link bool Remove the specified link
-f --force bool Force the removal of a running container (uses SIGKILL)`,
  async run(invocation) {
    const { flags, api } = invocation;
    const force = flags.bool('force');
    const options = { force, volumes: flags.bool('volumes'), ...(flags.bool('link') ? { link: true } : {}) };
    const remove = async (name: string): Promise<void> => {
      const plain = name.replace(/^\/+|\/+$/g, '');
      if (plain === '') throw new CliError('container name cannot be empty');
      await api.containers.remove(plain, options);
    };
    await forEachTarget(invocation, remove, { ignoreMissing: force });
  },
});
