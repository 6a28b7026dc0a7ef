import type { Builtin } from '../process/builtin.ts';
import { bootstrap } from './bootstrap.ts';
import { console } from './console.ts';
import { events } from './events.ts';
import { inspect } from './inspect.ts';
import { processModule, processPublic } from './process.ts';
import { promisify } from './promisify.ts';
import { timers, timersPromises } from './timers.ts';

/**
 * Node's own modules, one a file. To add one: a file here that exports a Builtin (its JavaScript as `source`, what it needs of the machine as
 * `natives`), and its line below.
 */
export const MODULES: readonly Builtin[] = [bootstrap, console, events, inspect, processModule, processPublic, promisify, timers, timersPromises];
