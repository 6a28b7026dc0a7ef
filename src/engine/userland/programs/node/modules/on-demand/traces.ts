import { installTraces } from '../../process/internal-traces.ts';
import { ARGUMENT_TRACES } from '../argument-traces.ts';

// Errors about arguments find there what Node shows of its own.
installTraces(ARGUMENT_TRACES);
