import { command, minArgs } from '../command.ts';
import { STOP_FLAGS, stopOptions } from './stop.ts';
import { forEachTarget } from './targets.ts';

/** `docker restart -t 0 web` */
export const restart = command({
  use: 'restart [OPTIONS] CONTAINER [CONTAINER...]',
  short: 'Restart one or more containers',
  args: minArgs(1),
  spellings: 'docker container restart, docker restart',
  words: 'container',
  flags: STOP_FLAGS,
  async run(invocation) {
    const options = stopOptions(invocation.flags);
    await forEachTarget(invocation, (name) => invocation.api.containers.restart(name, options), { inOrder: true });
  },
});
