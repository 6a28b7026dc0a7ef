import { command, minArgs } from '../command.ts';
import { forEachTarget } from './targets.ts';

/** `docker unpause web` */
export const unpause = command({
  use: 'unpause CONTAINER [CONTAINER...]',
  short: 'Unpause all processes within one or more containers',
  args: minArgs(1),
  spellings: 'docker container unpause, docker unpause',
  words: 'running',
  run: (invocation) => forEachTarget(invocation, (name) => invocation.api.containers.unpause(name)),
});
