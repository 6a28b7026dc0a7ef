import { command, exactArgs } from '../command.ts';
import { create } from './create.ts';
import { inspect } from './inspect.ts';
import { list } from './list.ts';
import { prune } from './prune.ts';
import { rm } from './rm.ts';

/** For cluster volumes alone, which need a swarm. */
const update = command({
  use: 'update [OPTIONS] [VOLUME]',
  short: 'Update a volume (cluster volumes only)',
  args: exactArgs(1),
  hidden: true,
  flags: '--availability string=active Cluster Volume availability ("active", "pause", "drain")',
});

/** `docker volume …` */
export const VOLUME = command({
  use: 'volume COMMAND',
  short: 'Manage volumes',
  commands: [create, inspect, list, prune, rm, update],
});
