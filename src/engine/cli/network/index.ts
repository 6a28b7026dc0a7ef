import { command } from '../command.ts';
import { connect } from './connect.ts';
import { create } from './create.ts';
import { disconnect } from './disconnect.ts';
import { inspect } from './inspect.ts';
import { list } from './list.ts';
import { prune } from './prune.ts';
import { rm } from './rm.ts';

/** `docker network …` */
export const NETWORK = command({
  use: 'network',
  short: 'Manage networks',
  commands: [connect, create, disconnect, inspect, list, prune, rm],
});
