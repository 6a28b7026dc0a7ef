import { type Errno, strerror } from '../../../../fs/errno.ts';
import { MODULES, ON_DEMAND } from '../modules/index.ts';
import { SourceText } from '../syntax/source-text.ts';
import type { Builtin } from './builtin.ts';
import { compileText } from './evaluate.ts';
import type { NodeProcess } from './node-process.ts';

/** Node's own modules as one process has them. */
export interface Builtins {
  has(name: string): boolean;
  /** Names that programs may require, in order. */
  readonly names: readonly string[];
  /** The exports of a module; may answer SUSPENDED the first time. */
  load(name: string): unknown;
  /** Sets up the globals and `process`. */
  bootstrap(): unknown;
  systemError(errno: Errno | string, syscall: string, more: Readonly<Record<string, unknown>>): Error;
}

/** libuv's numbers and words, which are not strerror's. */
const UV: Readonly<Record<string, readonly [number: number, text: string]>> = {
  E2BIG: [-7, 'argument list too long'],
  EACCES: [-13, 'permission denied'],
  EADDRINUSE: [-98, 'address already in use'],
  EADDRNOTAVAIL: [-99, 'address not available'],
  EAGAIN: [-11, 'resource temporarily unavailable'],
  EBADF: [-9, 'bad file descriptor'],
  EBUSY: [-16, 'resource busy or locked'],
  ECONNREFUSED: [-111, 'connection refused'],
  ECONNRESET: [-104, 'connection reset by peer'],
  EEXIST: [-17, 'file already exists'],
  EHOSTUNREACH: [-113, 'host is unreachable'],
  EINVAL: [-22, 'invalid argument'],
  EIO: [-5, 'i/o error'],
  EISDIR: [-21, 'illegal operation on a directory'],
  ELOOP: [-40, 'too many symbolic links encountered'],
  EMFILE: [-24, 'too many open files'],
  ENAMETOOLONG: [-36, 'name too long'],
  ENETUNREACH: [-101, 'network is unreachable'],
  ENODEV: [-19, 'no such device'],
  ENOENT: [-2, 'no such file or directory'],
  ENOSPC: [-28, 'no space left on device'],
  ENOTDIR: [-20, 'not a directory'],
  ENOTEMPTY: [-39, 'directory not empty'],
  ENOTFOUND: [-3008, 'getaddrinfo ENOTFOUND'],
  EPERM: [-1, 'operation not permitted'],
  EPIPE: [-32, 'broken pipe'],
  EROFS: [-30, 'read-only file system'],
  ESRCH: [-3, 'no such process'],
  ETIMEDOUT: [-110, 'connection timed out'],
  EXDEV: [-18, 'cross-device link not permitted'],
};

/** What has been fetched so far, for all processes. */
let fetched: ReadonlyMap<string, Builtin> | undefined;

/** Fetches the modules that not every program needs. */
export async function fetchOnDemand(): Promise<void> {
  if (fetched) return;
  const { MODULES_ON_DEMAND } = await import('../modules/on-demand.ts');
  fetched = new Map(MODULES_ON_DEMAND.map((module) => [module.name, module]));
}

export function createBuiltins(node: NodeProcess): Builtins {
  const { rt } = node;
  const byName = new Map<string, Builtin>(MODULES.map((module) => [module.name, module]));
  const onDemand = new Set(ON_DEMAND);
  const loaded = new Map<string, { exports: unknown }>();
  const require = rt.native('require', 1, (_, [name]) => load(String(name).replace(/^node:/, '')));

  function load(name: string): unknown {
    const known = loaded.get(name);
    if (known) return known.exports;
    const builtin = byName.get(name) ?? fetched?.get(name);
    if (!builtin && !fetched && onDemand.has(name))
      return rt.after(rt.block(node.proc.clock.hold(fetchOnDemand())), () => load(name));
    if (!builtin) throw rt.errors.plain(`No such built-in module: ${name}`);
    const binding = builtin.natives?.(node);
    const module = { exports: {} as unknown };
    loaded.set(name, module);
    if (builtin.source === undefined) {
      module.exports = binding;
      return binding;
    }
    const source = new SourceText(builtin.source, `node:${name}`, 'native');
    const program = compileText(rt, source, {
      goal: 'commonjs',
      given: ['exports', 'require', 'module', 'binding', 'process', 'this'],
      host: { importModule: () => undefined, meta: () => ({}) },
    });
    const run = program.run({ exports: module.exports, require, module, binding, process: node.processObject });
    return rt.after(run, () => module.exports);
  }

  return {
    has: (name) => onDemand.has(name) || (byName.get(name)?.internal !== true && byName.has(name)),
    names: [...MODULES.filter(({ internal }) => !internal).map(({ name }) => name), ...ON_DEMAND].sort(),
    load,
    bootstrap: () => load('internal/bootstrap'),
    systemError(errno, syscall, more) {
      const [number, text] = UV[errno] ?? [-4095, errno in UV ? '' : strerror(errno as Errno).toLowerCase()];
      const { path, dest, address, port } = more;
      const about =
        path !== undefined
          ? ` '${String(path)}'${dest === undefined ? '' : ` -> '${String(dest)}'`}`
          : address === undefined
            ? ''
            : ` ${String(address)}${port === undefined ? '' : `:${String(port)}`}`;
      const message =
        address === undefined
          ? `${errno}: ${text}, ${syscall}${about}`
          : syscall === 'connect'
            ? `connect ${errno}${about}`
            : `${syscall} ${errno}: ${text}${about}`;
      const error = rt.errors.make('Error', message, { errno: number, code: errno, syscall, ...more });
      return error;
    },
  };
}
