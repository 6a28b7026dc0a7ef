import { CHECKPOINT } from './checkpoint.ts';
import { COMPOSE } from './compose.ts';
import { CONFIG } from './config.ts';
import { NODE } from './node.ts';
import { PLUGIN } from './plugin.ts';
import { SECRET } from './secret.ts';
import { SERVICE } from './service.ts';
import { STACK } from './stack.ts';
import { SWARM } from './swarm.ts';

/** Commands whose help is Docker's and whose execution is refused. */
export const UNSIMULATED = [CHECKPOINT, COMPOSE, CONFIG, NODE, PLUGIN, SECRET, SERVICE, STACK, SWARM];
