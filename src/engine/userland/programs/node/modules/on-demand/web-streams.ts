import type { Builtin } from '../../process/builtin.ts';
import { webStreams } from '../web-streams.ts';

/** Streams as browsers have them. */
export const WEB_STREAMS: readonly Builtin[] = [webStreams];
