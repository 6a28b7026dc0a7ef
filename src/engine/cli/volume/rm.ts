import { command, minArgs } from '../command.ts';
import { forEachTarget } from '../container/targets.ts';

/** `docker volume rm data` */
export const rm = command({
  use: 'rm [OPTIONS] VOLUME [VOLUME...]',
  short: 'Remove one or more volumes',
  aliases: ['remove'],
  args: minArgs(1),
  words: 'volume',
  flags: '-f --force bool Force the removal of one or more volumes',
  run: (invocation) =>
    forEachTarget(
      invocation,
      (name) => invocation.api.volumes.remove(name, { force: invocation.flags.bool('force') }),
      { inOrder: true },
    ),
});
