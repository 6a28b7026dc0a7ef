import { FsError } from '../../../../fs/errno.ts';
import { parseSignal } from '../../../../kernel/signal.ts';
import type { Builtin } from '../process/builtin.ts';
import type { NodeProcess } from '../process/node-process.ts';

/** Globals that Node has from browsers and that few programs name. */
export const platform: Builtin = {
  name: 'internal/platform',
  internal: true,
  source: `'use strict';
const proc = process;
for (const name of ['umask', 'getgroups', 'setuid', 'setgid']) exports[name] = binding[name];
exports.emitWarning = function emitWarning(warning, type, code) {
  let detail;
  if (type !== null && typeof type === 'object') { detail = type.detail; code = type.code; type = type.type; }
  if (typeof type === 'function') type = undefined;
  const isError = warning instanceof Error;
  if (!isError && typeof warning !== 'string') throw binding.invalidType('warning', 'of type string or an instance of Error', warning);
  const name = isError ? warning.name : type || 'Warning';
  const error = isError ? warning : Object.assign(new Error(String(warning)), {});
  if (!isError) { Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true, enumerable: false }); if (code) error.code = code; if (detail) error.detail = detail; }
  if (name === 'DeprecationWarning' && proc.noDeprecation) return;
  proc.nextTick(() => { proc.emit('warning', error); binding.warn(name, String(error.message), error.code, detail); });
};
exports.memoryUsage = function memoryUsage() { return binding.memory(); };
exports.memoryUsage.rss = () => binding.memory().rss;
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
const { kill, chdir } = binding;
exports.chdir = (path) => { if (typeof path !== 'string') throw binding.invalidType('directory', 'of type string', path); try { chdir(path); } catch (error) { throw binding.traced(error, 'internal/bootstrap/switches/does_own_process_state:128¦  rawMethods.chdir(directory);¦14', 'process.wrappedChdir [as chdir] (node:internal/bootstrap/switches/does_own_process_state:128:14)'); } };
exports.kill = (pid, signal) => { if (pid != (pid | 0)) throw binding.invalidType('pid', 'of type number', pid); try { const unknown = kill(pid, signal || (signal === 0 ? 0 : 'SIGTERM')); if (unknown !== true) throw binding.coded('TypeError', 'ERR_UNKNOWN_SIGNAL', 'Unknown signal: ' + unknown); return true; } catch (error) { throw error.syscall === 'kill' ? binding.traced(error, "internal/process/per_thread:277¦      throw new ErrnoException(err, 'kill');¦7", 'process.kill (node:internal/process/per_thread:277:13)') : error; } };
exports.loadEnvFile = (given) => {
  const path = given === undefined ? '.env' : given;
  let text;
  try { text = require('fs').readFileSync(path, 'utf8'); } catch (error) { error.stack = error.stack.split('\\n').filter((line) => !line.includes('readFileSync')).join('\\n'); const line = given === undefined ? 362 : 360; throw binding.traced(error, 'internal/process/per_thread:' + line + '¦      _loadEnvFile(' + (given === undefined ? '' : 'path') + ');¦7', 'process.loadEnvFile (node:internal/process/per_thread:' + line + ':7)'); }
  const parsed = require('util').parseEnv(text);
  for (const key of Object.keys(parsed)) if (proc.env[key] === undefined) proc.env[key] = parsed[key];
};
exports.navigator = { hardwareConcurrency: 2, language: 'en-US', languages: ['en-US'], platform: 'linux', userAgent: 'Node.js/' + proc.versions.node.split('.')[0] };
for (const name of ['WebSocket', 'EventSource', 'BroadcastChannel']) exports[name] = { [name]: class { constructor() { throw new Error("drydock: '" + name + "' is not simulated"); } } }[name];
exports.WebAssembly = (() => { const refuse = () => { throw new Error('drydock: WebAssembly is not simulated'); }; const it = {}; for (const name of ['compile', 'validate', 'instantiate', 'compileStreaming', 'instantiateStreaming', 'promising']) it[name] = { [name]() { refuse(); } }[name]; for (const name of ['Module', 'Instance', 'Table', 'Memory', 'Global']) Object.defineProperty(it, name, { value: { [name]: function() { refuse(); } }[name], writable: true, configurable: true }); return Object.defineProperty(it, Symbol.toStringTag, { value: 'WebAssembly', configurable: true }); })();
`,
  natives,
};

function natives(node: NodeProcess): object {
  const { rt, proc } = node;
  const failing = (syscall: string, path: string, dest: string, run: () => void): undefined => {
    try {
      run();
    } catch (error) {
      throw node.systemError(error, syscall, { path, dest });
    }
  };
  return {
    ...node.argumentErrors,
    chdir: rt.native('chdir', 1, (_, [path]) =>
      failing('chdir', proc.fs.cwd, String(path), () => proc.fs.chdir(String(path))),
    ),
    memory: rt.native('memory', 0, () => ({
      rss: 45_678_592,
      heapTotal: 5_636_096,
      heapUsed: 4_233_216,
      external: 1_677_312,
      arrayBuffers: 10_515,
    })),
    warn: rt.native('warn', 4, (_, [name, message, code, detail]) => {
      node.warn(
        String(name),
        String(message),
        code === undefined ? undefined : String(code),
        detail === undefined ? undefined : String(detail),
      );
    }),
    umask: rt.native('umask', 1, (_, [mask]) => {
      const before = proc.fs.umask;
      if (mask !== undefined) proc.fs.umask = typeof mask === 'string' ? Number.parseInt(mask, 8) : Number(mask);
      return before;
    }),
    kill: rt.native('kill', 2, (_, [pid, signal = 'SIGTERM']) => {
      const named = signal === 0 ? 0 : parseSignal(String(signal));
      if (named === undefined) return signal;
      try {
        proc.kill(Number(pid), named);
      } catch (error) {
        if (error instanceof FsError)
          throw rt.errors.make('Error', `kill ${error.errno}`, {
            errno: error.errno === 'ESRCH' ? -3 : -1,
            code: error.errno,
            syscall: 'kill',
          });
        throw error;
      }
      return true;
    }),
    getgroups: rt.native('getgroups', 0, () => [
      proc.credentials.gid,
      ...proc.credentials.groups.filter((gid) => gid !== proc.credentials.gid),
    ]),
    setuid: rt.native('setuid', 1, (_, [uid]) => {
      if (proc.credentials.uid !== 0 && Number(uid) !== proc.credentials.uid)
        throw rt.errors.make('Error', 'setuid EPERM', { errno: -1, code: 'EPERM', syscall: 'setuid' });
      proc.setCredentials({ ...proc.credentials, uid: Number(uid) });
    }),
    setgid: rt.native('setgid', 1, (_, [gid]) => {
      if (proc.credentials.uid !== 0 && Number(gid) !== proc.credentials.gid)
        throw rt.errors.make('Error', 'setgid EPERM', { errno: -1, code: 'EPERM', syscall: 'setgid' });
      proc.setCredentials({ ...proc.credentials, gid: Number(gid) });
    }),
  };
}
