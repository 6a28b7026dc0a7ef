import { command, minArgs } from '../command.ts';
import { forEachTarget } from './targets.ts';

/** `docker kill web`, `docker kill -s HUP web` */
export const kill = command({
  use: 'kill [OPTIONS] CONTAINER [CONTAINER...]',
  short: 'Kill one or more running containers',
  args: minArgs(1),
  spellings: 'docker container kill, docker kill',
  words: 'running',
  flags: '-s --signal string Signal to send to the container',
  run: (invocation) =>
    forEachTarget(invocation, (name) => invocation.api.containers.kill(name, invocation.flags.string('signal'))),
});
