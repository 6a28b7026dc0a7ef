import type { Builtin } from '../process/builtin.ts';

/** Globals that Node has from browsers and that few programs name. */
export const platform: Builtin = {
  name: 'internal/platform',
  internal: true,
  source: `'use strict';
const proc = process;
let made;
exports.hrtime = (nanoseconds) => {
  if (made) return made;
  const hrtime = function hrtime(previous) {
  const ns = nanoseconds();
  let s = Math.floor(ns / 1e9), n = Math.floor(ns % 1e9);
  if (previous) { s -= previous[0]; n -= previous[1]; if (n < 0) { s--; n += 1e9; } }
  return [s, n];
};
  hrtime.bigint = function bigint() { return BigInt(Math.floor(nanoseconds())); };
  return (made = hrtime);
};
exports.cpuUsage = () => ({ user: Math.floor(proc.uptime() * 50000), system: Math.floor(proc.uptime() * 10000) });
exports.setUncaughtExceptionCaptureCallback = () => {};
exports.hasUncaughtExceptionCaptureCallback = () => false;
exports.getActiveResourcesInfo = () => [];
exports.resourceUsage = () => ({ userCPUTime: 50000, systemCPUTime: 10000, maxRSS: 45000 });
exports.loadEnvFile = (path = '.env') => {
  const parsed = require('util').parseEnv(require('fs').readFileSync(path, 'utf8'));
  for (const key of Object.keys(parsed)) if (proc.env[key] === undefined) proc.env[key] = parsed[key];
};
exports.navigator = { hardwareConcurrency: 2, language: 'en-US', languages: ['en-US'], platform: 'linux', userAgent: 'Node.js/' + proc.versions.node.split('.')[0] };
for (const name of ['WebSocket', 'EventSource', 'BroadcastChannel']) exports[name] = { [name]: class { constructor() { throw new Error("drydock: '" + name + "' is not simulated"); } } }[name];
exports.WebAssembly = (() => { const refuse = () => { throw new Error('drydock: WebAssembly is not simulated'); }; const it = {}; for (const name of ['compile', 'validate', 'instantiate', 'compileStreaming', 'instantiateStreaming', 'promising']) it[name] = { [name]() { refuse(); } }[name]; for (const name of ['Module', 'Instance', 'Table', 'Memory', 'Global']) Object.defineProperty(it, name, { value: { [name]: function() { refuse(); } }[name], writable: true, configurable: true }); return Object.defineProperty(it, Symbol.toStringTag, { value: 'WebAssembly', configurable: true }); })();
`,
};
