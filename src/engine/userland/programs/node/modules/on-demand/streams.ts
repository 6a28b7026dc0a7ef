import { installErrnos } from '../../process/all-errno-texts.ts';
import type { Builtin } from '../../process/builtin.ts';
import { installTraces } from '../../process/internal-traces.ts';
import { ARGUMENT_TRACES } from '../argument-traces.ts';
import { buffer, stringDecoder } from '../buffer.ts';
import { deepEqual } from '../deep-equal.ts';
import { stdio, tty } from '../stdio.ts';
import { stream, streamConsumers, streamPromises } from '../stream.ts';
import { util, utilTypes } from '../util-module.ts';

installErrnos();
// Errors about arguments find there what Node shows of its own.
installTraces(ARGUMENT_TRACES);

/** Bytes, streams and util, which most other modules stand on. */
export const STREAMS: readonly Builtin[] = [
  buffer,
  deepEqual,
  stdio,
  stream,
  streamConsumers,
  streamPromises,
  stringDecoder,
  tty,
  util,
  utilTypes,
];
