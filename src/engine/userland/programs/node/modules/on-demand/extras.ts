import type { Builtin } from '../../process/builtin.ts';
import { abortError } from '../abort-error.ts';
import { callSites } from '../call-sites.ts';
import { consoleMore } from '../console-more.ts';
import { consoleTable } from '../console-table.ts';
import { disposal } from '../disposal.ts';
import { eventsMore } from '../events-more.ts';
import { moduleModule } from '../module.ts';
import { parseArgs } from '../parse-args.ts';
import { platform } from '../platform.ts';
import { promisify } from '../promisify.ts';
import { timersPromises } from '../timers-promises.ts';

/** Parts of modules that every program has, and few use. */
export const EXTRAS: readonly Builtin[] = [
  abortError,
  callSites,
  consoleMore,
  consoleTable,
  disposal,
  eventsMore,
  moduleModule,
  parseArgs,
  platform,
  promisify,
  timersPromises,
];
