import type { Builtin } from '../process/builtin.ts';
import { bootstrap } from './bootstrap.ts';
import { buffer, stringDecoder } from './buffer.ts';
import { console } from './console-module.ts';
import { deepEqual } from './deep-equal.ts';
import { events } from './events.ts';
import { fetchModule } from './fetch.ts';
import { fs, fsPromises } from './fs.ts';
import { fsStreams } from './fs-streams.ts';
import { inspect } from './inspect.ts';
import { moduleModule } from './module.ts';
import { os } from './os.ts';
import { path, pathPosix, pathWin32 } from './path.ts';
import { processModule, processPublic } from './process.ts';
import { promisify } from './promisify.ts';
import { stdio, tty } from './stdio.ts';
import { stream, streamConsumers, streamPromises } from './stream.ts';
import { timers, timersPromises } from './timers.ts';
import { url } from './url.ts';
import { util, utilTypes } from './util-module.ts';
import { clone, perfHooks, web } from './web.ts';

/**
 * Node's own modules, one a file. To add one: a file here that exports a Builtin (its JavaScript as `source`, what it needs of the machine as
 * `natives`), and its line below; in on-demand.ts when not every program needs it.
 */
export const MODULES: readonly Builtin[] = [
  bootstrap,
  buffer,
  clone,
  console,
  deepEqual,
  events,
  fetchModule,
  fs,
  fsPromises,
  fsStreams,
  inspect,
  moduleModule,
  os,
  path,
  pathPosix,
  pathWin32,
  perfHooks,
  processModule,
  processPublic,
  promisify,
  stdio,
  stream,
  streamConsumers,
  streamPromises,
  stringDecoder,
  timers,
  timersPromises,
  tty,
  url,
  util,
  utilTypes,
  web,
];

/** Names of those that are fetched when a program asks for the first of them. */
export const ON_DEMAND: readonly string[] = [
  'assert',
  'assert/strict',
  'async_hooks',
  'child_process',
  'cluster',
  'crypto',
  'dns',
  'dns/promises',
  'http',
  'https',
  'net',
  'querystring',
  'readline',
  'readline/promises',
  'test',
  'worker_threads',
  'zlib',
];
