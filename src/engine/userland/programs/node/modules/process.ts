import type { Builtin } from '../process/builtin.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { beneath } from '../process/stack-frames.ts';
import { Ending } from '../runtime/suspension.ts';

const source = `'use strict';
const proc = {};
binding.install(proc);
const EventEmitter = require('events');
Object.setPrototypeOf(proc, Object.create(EventEmitter.prototype, { constructor: { value: function process() {}, configurable: true, writable: true }, [Symbol.toStringTag]: { value: 'process', configurable: true } }));
proc.title = 'node';
Object.assign(proc, binding.facts);
proc.env = binding.env;
proc.domain = null;
proc.config = { target_defaults: {}, variables: {} };
proc.nextTick = function nextTick(callback, ...args) {
  if (typeof callback !== 'function') throw binding.invalidType('callback', 'of type function', callback);
  binding.tick(callback, args);
};
const exitCodeOf = (code) => { if (code !== undefined && code !== null && !Number.isInteger(typeof code === 'string' && code !== '' ? Number(code) : code)) throw typeof code === 'number' ? binding.outOfRange('code', 'an integer', code) : binding.invalidType('code', 'of type number', code); return code; };
let exitCode;
Object.defineProperty(proc, 'exitCode', { get: () => exitCode, set: { exitCode(code) { exitCode = exitCodeOf(code); } }.exitCode, enumerable: true, configurable: false });
proc.exit = function exit(code) { if (code !== undefined) proc.exitCode = code; return binding.exit(proc.exitCode === undefined ? 0 : Number(proc.exitCode)); };
proc.reallyExit = binding.reallyExit;
proc.abort = binding.abort;
proc.cwd = binding.cwd;
proc.uptime = binding.uptime;
Object.defineProperty(proc, 'hrtime', { get: () => require('internal/platform').hrtime(binding.nanoseconds), enumerable: true, configurable: true });
Object.defineProperty(proc, 'memoryUsage', { get: () => require('internal/platform').memoryUsage, enumerable: true, configurable: true });
for (const name of ['getuid', 'geteuid', 'getgid', 'getegid']) proc[name] = binding[name];
proc.binding = (name) => { throw new Error('No such module: ' + name); };
proc.getBuiltinModule = (name) => binding.builtin(String(name));
for (const name of ['emitWarning', 'chdir', 'umask', 'kill', 'getgroups', 'setuid', 'setgid', 'loadEnvFile', 'cpuUsage', 'resourceUsage', 'getActiveResourcesInfo', 'setUncaughtExceptionCaptureCallback', 'hasUncaughtExceptionCaptureCallback']) proc[name] = { [name](...args) { return require('internal/platform')[name](...args); } }[name];
let streams = {};
for (const [name, fd] of [['stdin', 0], ['stdout', 1], ['stderr', 2]])
  Object.defineProperty(proc, name, { configurable: true, enumerable: true, get: () => streams[name] || (streams[name] = require('internal/stdio').open(fd)), set(value) { streams[name] = value; } });
binding.streams(streams);
proc.openStdin = () => { proc.stdin.resume(); return proc.stdin; };
module.exports = proc;
`;

function natives(node: NodeProcess): object {
  const { rt, proc, options } = node;
  const env: Record<string, string> = Object.create(Object.prototype);
  for (const [name, value] of options.thread?.env ?? proc.env) env[name] = value;
  const version = `v${options.version}`;
  return {
    ...node.argumentErrors,
    install: rt.native('install', 1, (_, [object]) => {
      node.processObject = object as object;
    }),
    env: environment(node, env),
    facts: {
      version,
      versions: versionsOf(options.version),
      arch: 'x64',
      platform: 'linux',
      release: {
        name: 'node',
        ...(node.majorVersion % 2 === 0 && { lts: LTS[node.majorVersion] ?? false }),
        sourceUrl: '',
        headersUrl: '',
      },
      argv: [options.execPath, ...options.argv],
      execArgv: [...options.execArgv],
      execPath: options.execPath,
      argv0: proc.argv[0] ?? 'node',
      pid: proc.pid,
      ppid: proc.ppid,
      debugPort: 9229,
      features: {
        inspector: true,
        debug: false,
        uv: true,
        ipv6: true,
        tls: true,
        typescript: node.commonjs.kinds.typed.on && 'strip',
      },
      report: undefined,
      allowedNodeEnvironmentFlags: new Set(),
    },
    tick: rt.native('tick', 2, (_, [callback, args]) => {
      node.loop.ticks.push(
        rt.inContext(() =>
          beneath(rt, node.frames.tick((args as unknown[]).length), () =>
            rt.call(callback, undefined, args as unknown[]),
          ),
        ),
      );
    }),
    exit: rt.native('exit', 1, (_, [code]) => node.exit(Number(code))),
    reallyExit: rt.native('reallyExit', 1, (_, [code]) => {
      throw new Ending(Number(code ?? 0));
    }),
    abort: rt.native('abort', 0, () => {
      throw new Ending(134);
    }),
    cwd: rt.native('cwd', 0, () => proc.fs.cwd),
    uptime: rt.native('uptime', 0, () => (proc.clock.now() - node.started) / 1000 + 0.02),
    nanoseconds: rt.native('nanoseconds', 0, () => (proc.clock.now() - node.started + 1_000_000) * 1e6),
    getuid: rt.native('getuid', 0, () => proc.credentials.uid),
    geteuid: rt.native('geteuid', 0, () => proc.credentials.uid),
    getgid: rt.native('getgid', 0, () => proc.credentials.gid),
    getegid: rt.native('getegid', 0, () => proc.credentials.gid),
    builtin: rt.native('builtin', 1, (_, [name]) => {
      const plain = node.commonjs.builtinName(String(name));
      return plain === undefined ? undefined : node.builtins.load(plain);
    }),
    streams: rt.native('streams', 1, (_, [streams]) => {
      node.streams = streams as Record<string, object | undefined>;
    }),
  };
}

const LTS: Readonly<Record<number, string>> = { 18: 'Hydrogen', 20: 'Iron', 22: 'Jod', 24: 'Krypton' };

function versionsOf(version: string): Readonly<Record<string, string>> {
  const recent = Number.parseInt(version, 10) >= 24;
  return {
    node: version,
    v8: recent ? '13.6.233.17-node.53' : '11.3.244.8-node.30',
    uv: recent ? '1.51.0' : '1.46.0',
    zlib: '1.3.1',
    modules: recent ? '137' : '115',
    openssl: recent ? '3.5.4' : '3.0.16',
  };
}

/** Values of the environment are texts, whatever is assigned. */
function environment(node: NodeProcess, env: Record<string, string>): object {
  const { rt } = node;
  const proxy = new Proxy(env, {
    set(target, key, value) {
      rt.asking = 0;
      if (typeof key === 'symbol' || typeof value === 'symbol')
        throw rt.errors.make('TypeError', 'Cannot convert a Symbol value to a string');
      target[key] = String(value);
      return true;
    },
    defineProperty(target, key, descriptor) {
      target[String(key)] = String(descriptor.value);
      return true;
    },
  });
  return proxy;
}

/** `process`. */
export const processModule: Builtin = { name: 'internal/process', internal: true, source, natives };

export const processPublic: Builtin = { name: 'process', source: 'module.exports = process;' };
