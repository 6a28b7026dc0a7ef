import { installErrnos } from '../../process/all-errno-texts.ts';
import { useArgumentWords } from '../../process/argument-errors.ts';
import { ARGUMENT_WORDS } from '../../process/argument-words.ts';
import type { Builtin } from '../../process/builtin.ts';
import { buffer, stringDecoder } from '../buffer.ts';
import { deepEqual } from '../deep-equal.ts';
import { stdio, tty } from '../stdio.ts';
import { stream, streamConsumers, streamPromises } from '../stream.ts';
import { util, utilTypes } from '../util-module.ts';

installErrnos();
useArgumentWords(ARGUMENT_WORDS);

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
