import { decodeUtf8, encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { seededRandom } from '../../../src/engine/base/random.ts';
import type { FileView, Mount } from '../../../src/engine/fs/file-view.ts';
import { createMemoryFs } from '../../../src/engine/fs/memory-fs.ts';
import { createFileView } from '../../../src/engine/fs/path-view.ts';
import { createVirtualClock, type VirtualClock } from '../../../src/engine/kernel/clock-virtual.ts';
import { createKernel } from '../../../src/engine/kernel/kernel.ts';
import type { Kernel, Launched, LaunchRequest, Namespace } from '../../../src/engine/kernel/machine-kernel.ts';
import type { NetStack } from '../../../src/engine/kernel/net-stack.ts';
import { exitCodeOf } from '../../../src/engine/kernel/process.ts';
import type { Main } from '../../../src/engine/kernel/program.ts';
import { SIGNAL_NUMBERS } from '../../../src/engine/kernel/signal.ts';
import type { PtyMaster } from '../../../src/engine/kernel/tty.ts';

/** 2026-11-21 00:00:00 UTC. */
export const START = 1_795_219_200_000;

/** A network of nothing but loopback's absence, for tests that need none. */
export const NO_NETWORK: NetStack = {
  interfaces: [],
  gateway: undefined,
  listeners: [],
  sockets: [],
  listen: () => {
    throw new Error('no network');
  },
  connect: () => Promise.reject(new Error('no network')),
  resolve: () => Promise.resolve(undefined),
  ask: () => Promise.resolve(undefined),
  ping: () => Promise.resolve(undefined),
};

export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

export interface TestKernel {
  readonly kernel: Kernel;
  readonly clock: VirtualClock;
  readonly fs: FileView;
  readonly internalErrors: unknown[];
  /** Puts a stand-in binary there and registers what it does. */
  program(path: string, main: Main, options?: { readonly mode?: number }): void;
  /** Runs a main to its end in the host's namespace, with what it printed. */
  run(
    main: Main,
    options?: { readonly namespace?: Namespace; readonly argv?: readonly string[]; readonly input?: string },
  ): Promise<Run>;
  launch(main: Main, options?: Partial<LaunchRequest>): Promise<Launched>;
  /** Runs a main on a terminal; `screen` grows with what it shows. */
  onTerminal(
    main: Main,
  ): Promise<{ readonly master: PtyMaster; readonly launched: Launched; screen(): string; type(text: string): void }>;
  /** A fresh container-like namespace whose files are the host's, with its own /proc and /dev. */
  container(id: string): { readonly namespace: Namespace; readonly fs: FileView };
}

export interface Limits {
  readonly processLimit?: number;
}

/** A kernel in virtual time over an empty memory file system. */
export function makeKernel(limits: Limits = {}): TestKernel {
  const clock = createVirtualClock({ start: START, macrotask: (callback) => void setImmediate(callback) });
  const internalErrors: unknown[] = [];
  const kernel = createKernel({
    clock,
    random: seededRandom('kernel tests'),
    hostNet: NO_NETWORK,
    hostname: 'vm',
    onInternalError: (error) => internalErrors.push(error),
    ...limits,
  });
  const disk = createMemoryFs({ type: 'ext4', clock });
  const credentials = kernel.credentials(0, 0);
  const root: Mount = {
    path: '/',
    fs: disk,
    root: disk.root,
    readOnly: false,
    source: '/dev/vda1',
    options: 'relatime',
  };
  const view = (namespace: Namespace): FileView => {
    const mounts = [root, ...kernel.systemMounts(namespace, { tty: false, privileged: false })];
    return createFileView({ mountTable: { mounts }, credentials });
  };
  for (const folder of ['bin', 'dev', 'proc', 'sys', 'tmp'])
    disk.create(disk.root, folder, { type: 'directory', mode: 0o755, uid: 0, gid: 0 });
  const fs = view(kernel.host);
  const env = new Map([['PATH', '/bin']]);

  const launch: TestKernel['launch'] = (main, options = {}) =>
    kernel.launch({
      namespace: kernel.host,
      fs,
      argv: ['test'],
      env,
      descriptions: [kernel.nullDevice(), kernel.nullDevice(), kernel.nullDevice()],
      main,
      ...options,
    });

  return {
    kernel,
    clock,
    fs,
    internalErrors,
    launch,
    program(path, main, options = {}) {
      const name = path.replaceAll('/', '_');
      kernel.addProgram({ name, load: () => main });
      fs.writeFile(path, `\u007fELF\ndrydock:${name} flavour=test\n`);
      fs.chmod(path, options.mode ?? 0o755);
    },
    async run(main, options = {}) {
      let out = '';
      let err = '';
      const source = kernel.source();
      source.push(encodeUtf8(options.input ?? ''));
      source.end();
      const launched = await launch(main, {
        ...(options.namespace ? { namespace: options.namespace, fs: view(options.namespace) } : {}),
        argv: options.argv ?? ['test'],
        descriptions: [
          source.description,
          kernel.sink((bytes) => {
            out += decodeUtf8(bytes);
          }),
          kernel.sink((bytes) => {
            err += decodeUtf8(bytes);
          }),
        ],
      });
      const code = exitCodeOf(await launched.exited, SIGNAL_NUMBERS);
      return { out, err, code };
    },
    async onTerminal(main) {
      const { master, slave } = kernel.createPty('/dev/pts/0', 80, 24);
      let shown = '';
      master.onOutput((bytes) => {
        shown += decodeUtf8(bytes);
      });
      const launched = await launch(main, { descriptions: [slave, slave, slave], controllingTty: true });
      return { master, launched, screen: () => shown, type: (text) => master.input(encodeUtf8(text)) };
    },
    container(id) {
      const namespace = kernel.createNamespace({ id, hostname: id, net: NO_NETWORK });
      return { namespace, fs: view(namespace) };
    },
  };
}
