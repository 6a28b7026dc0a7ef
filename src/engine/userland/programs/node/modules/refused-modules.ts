import type { Builtin } from '../process/builtin.ts';

/** What each module of Node that is not simulated exports: packages may name one without using it. */
const EXPORTS = {
  dgram: 'createSocket Socket',
  domain: 'create createDomain Domain',
  inspector: 'open close waitForDebugger Session',
  repl: 'start REPLServer',
  trace_events: 'createTracing getEnabledCategories',
  wasi: 'WASI',
} as const;

// DIFFERS: Node's modules dgram, domain, inspector, repl, trace_events and wasi can be required, but what they do is not simulated: each function says so.
/** Modules that say plainly, when they are used, that they are not simulated. */
export const REFUSED: readonly Builtin[] = Object.entries(EXPORTS).map(([name, exported]) => ({
  name,
  source: `'use strict';
for (const name of '${exported}'.split(' ')) exports[name] = ({ [name]: function() { throw new Error("drydock: '${name}." + name + "' is not simulated"); } })[name];`,
}));
