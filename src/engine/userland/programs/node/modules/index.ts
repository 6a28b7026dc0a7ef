import type { Builtin } from '../process/builtin.ts';
import { bootstrap } from './bootstrap.ts';
import { buffer, stringDecoder } from './buffer.ts';
import { console } from './console-module.ts';
import { events } from './events.ts';
import { fs, fsPromises } from './fs.ts';
import { fsStreams } from './fs-streams.ts';
import { http, https } from './http.ts';
import { inspect } from './inspect.ts';
import { net } from './net.ts';
import { os } from './os.ts';
import { path, pathPosix, pathWin32 } from './path.ts';
import { processModule, processPublic } from './process.ts';
import { promisify } from './promisify.ts';
import { querystring } from './querystring.ts';
import { stdio, tty } from './stdio.ts';
import { stream, streamConsumers, streamPromises } from './stream.ts';
import { timers, timersPromises } from './timers.ts';
import { url } from './url.ts';
import { util, utilTypes } from './util-module.ts';

/**
 * Node's own modules, one a file. To add one: a file here that exports a Builtin (its JavaScript as `source`, what it needs of the machine as
 * `natives`), and its line below.
 */
export const MODULES: readonly Builtin[] = [
  bootstrap,
  buffer,
  console,
  events,
  fs,
  fsPromises,
  fsStreams,
  http,
  https,
  inspect,
  net,
  os,
  path,
  pathPosix,
  pathWin32,
  processModule,
  processPublic,
  promisify,
  querystring,
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
];
