import type { Builtin } from '../process/builtin.ts';

/** The error that Node's own calls fail with when their signal is aborted, with Node's own frames below it. */
export const abortError: Builtin = {
  name: 'internal/abort-error',
  internal: true,
  natives: (node) => ({ ...node.argumentErrors }),
  source: `'use strict';
class AbortError extends Error {
  constructor(message = 'The operation was aborted', options = undefined) { super(message, options); this.code = 'ABORT_ERR'; this.name = 'AbortError'; }
}
const DISPATCH = ';[nodejs.internal.kHybridDispatch] (node:internal/event_target:848:20);AbortSignal.dispatchEvent (node:internal/event_target:789:26);runAbort (node:internal/abort_controller:554:10);abortSignal (node:internal/abort_controller:518:3);';
const TIMED = 'Timeout._onTimeout (node:internal/abort_controller:208:7)';
const ASKED = 'AbortController.abort (node:internal/abort_controller:573:5)';
const made = (signal) => new AbortError(undefined, signal && { cause: signal.reason });
/** Aborted before the call: the line that made the error, and its frames. */
const aborted = (signal, line, frames, rejected = true) => binding.traced(made(signal), line, frames, rejected);
/** Aborted while it waits: the listener's line and frames. */
const interrupted = (signal, line, frames) => binding.traced(made(signal), line, frames + DISPATCH + (signal.reason && signal.reason.name === 'TimeoutError' ? TIMED : ASKED), line);
module.exports = { AbortError, aborted, interrupted };
`,
};
