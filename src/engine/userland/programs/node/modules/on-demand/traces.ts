import { tracerOf } from '../../process/internal-traces.ts';
import { ARGUMENT_TRACES } from '../argument-traces.ts';

/** Errors about arguments find here what Node shows of its own. */
export const TRACER = tracerOf(ARGUMENT_TRACES);
