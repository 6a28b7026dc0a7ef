import { installAtomics } from '../../intrinsics/atomics.ts';
import type { Builtin } from '../../process/builtin.ts';
import { assert, assertStrict } from '../assert.ts';
import { assertMessage } from '../assert-message.ts';
import { asyncHooks } from '../async-hooks.ts';
import { childChannel, childProcess } from '../child-process.ts';
import { cluster } from '../cluster.ts';
import { crypto } from '../crypto.ts';
import { diagnosticsChannel } from '../diagnostics-channel.ts';
import { nodeTest } from '../node-test.ts';
import { readline, readlinePromises } from '../readline.ts';
import { workerThreads } from '../worker-threads.ts';
import { zlib } from '../zlib.ts';

// A text that names Atomics has this file fetched first.
installAtomics();

/** Modules that few programs need. */
export const TOOLS: readonly Builtin[] = [
  assert,
  assertMessage,
  assertStrict,
  asyncHooks,
  childChannel,
  childProcess,
  cluster,
  crypto,
  diagnosticsChannel,
  nodeTest,
  readline,
  readlinePromises,
  workerThreads,
  zlib,
];
