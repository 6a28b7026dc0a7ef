import type { Builtin } from '../process/builtin.ts';
import { assert, assertStrict, deepEqual } from './assert.ts';
import { asyncHooks } from './async-hooks.ts';
import { bootstrap } from './bootstrap.ts';
import { buffer, stringDecoder } from './buffer.ts';
import { childProcess } from './child-process.ts';
import { console } from './console-module.ts';
import { crypto } from './crypto.ts';
import { events } from './events.ts';
import { fetchModule } from './fetch.ts';
import { fs, fsPromises } from './fs.ts';
import { fsStreams } from './fs-streams.ts';
import { http, https } from './http.ts';
import { inspect } from './inspect.ts';
import { moduleModule } from './module.ts';
import { net } from './net.ts';
import { nodeTest } from './node-test.ts';
import { os } from './os.ts';
import { path, pathPosix, pathWin32 } from './path.ts';
import { processModule, processPublic } from './process.ts';
import { promisify } from './promisify.ts';
import { querystring } from './querystring.ts';
import { readline, readlinePromises } from './readline.ts';
import { stdio, tty } from './stdio.ts';
import { stream, streamConsumers, streamPromises } from './stream.ts';
import { timers, timersPromises } from './timers.ts';
import { url } from './url.ts';
import { util, utilTypes } from './util-module.ts';
import { clone, dns, dnsPromises, perfHooks, web } from './web.ts';
import { cluster, workerThreads } from './worker-threads.ts';
import { zlib } from './zlib.ts';

/**
 * Node's own modules, one a file. To add one: a file here that exports a Builtin (its JavaScript as `source`, what it needs of the machine as
 * `natives`), and its line below.
 */
export const MODULES: readonly Builtin[] = [
  assert,
  assertStrict,
  asyncHooks,
  bootstrap,
  buffer,
  childProcess,
  clone,
  cluster,
  console,
  crypto,
  deepEqual,
  dns,
  dnsPromises,
  events,
  fetchModule,
  fs,
  fsPromises,
  fsStreams,
  http,
  https,
  inspect,
  moduleModule,
  net,
  nodeTest,
  os,
  path,
  pathPosix,
  pathWin32,
  perfHooks,
  processModule,
  processPublic,
  promisify,
  querystring,
  readline,
  readlinePromises,
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
  workerThreads,
  zlib,
];
