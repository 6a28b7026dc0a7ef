import { command, respelled } from '../command.ts';
import { attach } from './attach.ts';
import { commit } from './commit.ts';
import { cp } from './cp.ts';
import { create } from './create.ts';
import { diff } from './diff.ts';
import { exec } from './exec.ts';
import { exportContainer } from './export.ts';
import { inspect } from './inspect.ts';
import { kill } from './kill.ts';
import { ps } from './list.ts';
import { logs } from './logs.ts';
import { pause } from './pause.ts';
import { port } from './port.ts';
import { prune } from './prune.ts';
import { rename } from './rename.ts';
import { restart } from './restart.ts';
import { rm } from './rm.ts';
import { run } from './run.ts';
import { start } from './start.ts';
import { stats } from './stats.ts';
import { stop } from './stop.ts';
import { top } from './top.ts';
import { unpause } from './unpause.ts';
import { update } from './update.ts';
import { wait } from './wait.ts';

/** The verbs that stand directly under `docker`. */
export const CONTAINER_VERBS = [
  attach,
  commit,
  cp,
  create,
  diff,
  exec,
  exportContainer,
  kill,
  logs,
  pause,
  port,
  ps,
  rename,
  restart,
  rm,
  run,
  start,
  stats,
  stop,
  top,
  unpause,
  update,
  wait,
];

/** `docker container …` */
export const CONTAINER = command({
  use: 'container',
  short: 'Manage containers',
  commands: [
    ...CONTAINER_VERBS.filter((verb) => verb !== ps && verb !== rm),
    respelled(ps, 'ls [OPTIONS]', ['ps', 'list']),
    respelled(rm, 'rm [OPTIONS] CONTAINER [CONTAINER...]', ['remove']),
    inspect,
    prune,
  ],
});
