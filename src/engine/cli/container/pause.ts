import { command, minArgs } from '../command.ts';
import { forEachTarget } from './targets.ts';

/** `docker pause web`: its processes stand still until `docker unpause`. */
export const pause = command({
  use: 'pause CONTAINER [CONTAINER...]',
  short: 'Pause all processes within one or more containers',
  args: minArgs(1),
  spellings: 'docker container pause, docker pause',
  words: 'running',
  run: (invocation) => forEachTarget(invocation, (name) => invocation.api.containers.pause(name)),
});
