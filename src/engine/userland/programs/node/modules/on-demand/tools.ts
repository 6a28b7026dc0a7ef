import { installAtomics } from '../../intrinsics/atomics.ts';
import type { Builtin } from '../../process/builtin.ts';
import { assert, assertStrict } from '../assert.ts';
import { assertMessage } from '../assert-message.ts';
import { asyncHooks } from '../async-hooks.ts';
import { childChannel, childProcess } from '../child-process.ts';
import { cluster } from '../cluster.ts';
import { crypto } from '../crypto.ts';
import { diagnosticsChannel } from '../diagnostics-channel.ts';
import { nodeTest, testFiles, testMock, testReporters, testRunner } from '../node-test.ts';
import { constants, sys } from '../other-names.ts';
import { punycode } from '../punycode.ts';
import { readline, readlinePromises } from '../readline.ts';
import { REFUSED } from '../refused-modules.ts';
import { v8 } from '../v8.ts';
import { vm } from '../vm.ts';
import { workerThreads } from '../worker-threads.ts';
import { zlib } from '../zlib.ts';

// A text that names Atomics has this file fetched first.
installAtomics();

/** Modules that few programs need. */
export const TOOLS: readonly Builtin[] = [
  ...REFUSED,
  assert,
  assertMessage,
  assertStrict,
  asyncHooks,
  childChannel,
  childProcess,
  cluster,
  constants,
  crypto,
  diagnosticsChannel,
  nodeTest,
  punycode,
  readline,
  readlinePromises,
  sys,
  testFiles,
  testMock,
  testReporters,
  testRunner,
  v8,
  vm,
  workerThreads,
  zlib,
];
