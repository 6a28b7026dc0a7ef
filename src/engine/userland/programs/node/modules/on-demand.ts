import type { Builtin } from '../process/builtin.ts';
import { assert, assertStrict } from './assert.ts';
import { asyncHooks } from './async-hooks.ts';
import { childProcess } from './child-process.ts';
import { crypto } from './crypto.ts';
import { dns, dnsPromises } from './dns.ts';
import { http, https } from './http.ts';
import { net } from './net.ts';
import { nodeTest } from './node-test.ts';
import { querystring } from './querystring.ts';
import { readline, readlinePromises } from './readline.ts';
import { cluster, workerThreads } from './worker-threads.ts';
import { zlib } from './zlib.ts';

/** Node's own modules that are fetched when a program asks for the first of them; their names stand in index.ts. */
export const MODULES_ON_DEMAND: readonly Builtin[] = [
  assert,
  assertStrict,
  asyncHooks,
  childProcess,
  cluster,
  crypto,
  dns,
  dnsPromises,
  http,
  https,
  net,
  nodeTest,
  querystring,
  readline,
  readlinePromises,
  workerThreads,
  zlib,
];
