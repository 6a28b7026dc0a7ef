import { command, respelled } from '../command.ts';
import { build } from './build.ts';
import { history } from './history.ts';
import { importImage } from './import.ts';
import { inspect } from './inspect.ts';
import { images } from './list.ts';
import { load } from './load.ts';
import { prune } from './prune.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { rmi } from './rm.ts';
import { save } from './save.ts';
import { tag } from './tag.ts';

/** The verbs that stand directly under `docker`. */
export const IMAGE_VERBS = [build, history, images, importImage, load, pull, push, rmi, save, tag];

/** `docker image …` */
export const IMAGE = command({
  use: 'image',
  short: 'Manage images',
  commands: [
    ...IMAGE_VERBS.filter((verb) => verb !== images && verb !== rmi),
    respelled(images, 'ls [OPTIONS] [REPOSITORY[:TAG]]', ['list']),
    respelled(rmi, 'rm [OPTIONS] IMAGE [IMAGE...]', ['rmi', 'remove']),
    inspect,
    prune,
  ],
});
