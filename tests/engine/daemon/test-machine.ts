import type { ContainerRequest } from '../../../src/engine/api/container.ts';
import type { DockerApi } from '../../../src/engine/api/docker-api.ts';
import { decodeUtf8, encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { seededRandom } from '../../../src/engine/base/random.ts';
import { createDaemon, type DockerDaemon } from '../../../src/engine/daemon/create-daemon.ts';
import type { DaemonSave } from '../../../src/engine/daemon/save.ts';
import { bytesContent } from '../../../src/engine/fs/content.ts';
import { FsError, strerror } from '../../../src/engine/fs/errno.ts';
import { createMemoryFs, type MemoryFs } from '../../../src/engine/fs/memory-fs.ts';
import { type TarEntry, writeTar } from '../../../src/engine/fs/tar/index.ts';
import { createVirtualClock } from '../../../src/engine/kernel/clock-virtual.ts';
import { createKernel } from '../../../src/engine/kernel/kernel.ts';
import type { Program } from '../../../src/engine/kernel/program.ts';
import type { Signal } from '../../../src/engine/kernel/signal.ts';
import { createNetworkFabric } from '../../../src/engine/network/index.ts';
import { createHub } from '../../../src/engine/registry/index.ts';

/** 2026-11-21 10:00:00 UTC. */
const START = 1_795_255_200_000;

/** One program for everything that a test makes a container do: `tool say hello`, `tool sleep 5000`, `tool trap TERM 3`. */
const TOOL: Program = {
  name: 'tool',
  load: () => async (process) => {
    const [, verb = '', ...rest] = process.argv;
    try {
      switch (verb) {
        case 'say':
          await process.write(1, `${rest.join(' ')}\n`);
          return 0;
        case 'complain':
          await process.write(2, `${rest.join(' ')}\n`);
          return 0;
        case 'exit':
          return Number(rest[0]);
        case 'sleep':
          await process.sleep(Number(rest[0]));
          return 0;
        case 'cat': {
          for (let bytes = await process.read(0); bytes.length > 0; bytes = await process.read(0))
            await process.write(1, bytes);
          return 0;
        }
        case 'show':
          await process.write(1, process.fs.readFile(rest[0] ?? ''));
          return 0;
        case 'write':
          process.fs.writeFile(rest[0] ?? '', `${rest[1]}\n`);
          return 0;
        case 'remove':
          process.fs.removeTree(rest[0] ?? '');
          return 0;
        case 'list':
          await process.write(
            1,
            process.fs
              .readdir(rest[0] ?? '/')
              .map(({ name }) => `${name}\n`)
              .join(''),
          );
          return 0;
        case 'id':
          await process.write(
            1,
            `${process.credentials.uid}:${process.credentials.gid}:${process.credentials.groups.join(',')}\n`,
          );
          return 0;
        case 'env':
          await process.write(1, [...process.env].map(([name, value]) => `${name}=${value}\n`).join(''));
          return 0;
        case 'pid':
          await process.write(1, `${process.pid} ${process.hostname} ${process.fs.cwd}\n`);
          return 0;
        case 'resolve':
          await process.write(1, `${(await process.net.resolve(rest[0] ?? ''))?.join(' ') ?? 'unknown'}\n`);
          return 0;
        case 'trap': {
          let caught = false;
          process.onSignal(rest[0] as Signal, () => {
            caught = true;
          });
          await process.write(1, 'ready\n');
          while (!caught) await process.sleep(50);
          await process.write(1, `got ${rest[0]}\n`);
          return Number(rest[1] ?? 0);
        }
        default:
          return 64;
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await process.write(2, `tool: ${rest[0]}: ${strerror(error.errno)}\n`);
      return 1;
    }
  },
};

/** What the image `tool:latest` holds. */
const FILES: readonly (readonly [name: string, mode: number, text: string])[] = [
  ['bin/tool', 0o755, '\x7fELFdrydock:tool\n'],
  ['bin/plain', 0o644, '\x7fELFdrydock:tool\n'],
  ['bin/script', 0o755, '#!/bin/nothere\n'],
  ['bin/garbage', 0o755, 'no program\n'],
  ['etc/passwd', 0o644, 'root:x:0:0:root:/root:/bin/tool\nann:x:1000:1000:Ann:/home/ann:/bin/tool\n'],
  ['etc/group', 0o644, 'root:x:0:\nwheel:x:10:root\nann:x:1000:\nstaff:x:50:ann\n'],
  ['data/seed', 0o640, 'from the image\n'],
];

function tarOf(files: typeof FILES): Uint8Array {
  const common = { uid: 0, gid: 0, mtime: START };
  const folders = ['bin/', 'data/', 'etc/', 'tmp/'].map(
    (name): TarEntry => ({ name, type: 'directory', mode: name === 'tmp/' ? 0o1777 : 0o755, ...common }),
  );
  const entries = files.map(
    ([name, mode, text]): TarEntry => ({
      name,
      type: 'file',
      mode,
      content: bytesContent(encodeUtf8(text)),
      ...common,
    }),
  );
  return writeTar([...folders, ...entries]);
}

export interface TestMachine {
  readonly api: DockerApi;
  readonly docker: DockerDaemon;
  readonly hostFs: MemoryFs;
  /** Runs to the end, attached; answers what the command line would show. */
  run(
    request: Partial<ContainerRequest> & { readonly cmd: readonly string[] },
    stdin?: string,
  ): Promise<{ readonly id: string; readonly stdout: string; readonly stderr: string; readonly exitCode: number }>;
  start(request: Partial<ContainerRequest> & { readonly cmd: readonly string[] }): Promise<string>;
  exec(container: string, cmd: readonly string[]): Promise<{ readonly stdout: string; readonly exitCode: number }>;
  logs(container: string, options?: { readonly tail?: string }): Promise<string>;
  sleep(ms: number): Promise<void>;
  now(): number;
}

export async function testMachine(saved?: {
  readonly daemon: DaemonSave;
  readonly hostFs: MemoryFs;
}): Promise<TestMachine> {
  const clock = createVirtualClock({ start: START, macrotask: (callback) => void setImmediate(callback) });
  const random = seededRandom(saved ? 'restored' : 'test');
  const network = createNetworkFabric({ clock, random });
  const kernel = createKernel({ clock, random, hostNet: network.host, hostname: 'host' });
  kernel.addProgram(TOOL);
  const hostFs = saved?.hostFs ?? createMemoryFs({ type: 'ext4', clock });
  const docker = await createDaemon({
    kernel,
    hub: createHub('learner'),
    network,
    hostFs,
    clock,
    random,
    ...(saved ? { saved: saved.daemon } : {}),
  });
  const { api } = docker;
  if (!saved)
    await api.images.import(tarOf(FILES), {
      reference: 'tool',
      message: '',
      changes: ['ENV PATH=/bin', 'LABEL origin=test'],
    });
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => void clock.after(ms, resolve));
  return {
    api,
    docker,
    hostFs,
    async run(request, stdin) {
      const { id } = await api.containers.create({
        ...containerRequest(request),
        openStdin: stdin !== undefined,
        stdinOnce: stdin !== undefined,
      });
      const collected = { stdout: '', stderr: '' };
      const input = stdin === undefined ? [] : [encodeUtf8(stdin)];
      const attachment = await api.containers.attach(id, {
        stdout: async (bytes) => {
          collected.stdout += decodeUtf8(bytes);
        },
        stderr: async (bytes) => {
          collected.stderr += decodeUtf8(bytes);
        },
        ...(stdin === undefined ? {} : { stdin: async () => input.shift() ?? new Uint8Array() }),
      });
      const waited = api.containers.wait(id, request.autoRemove ? 'removed' : 'next-exit');
      await api.containers.start(id);
      await attachment.ended;
      const { exitCode } = await waited;
      return { id, ...collected, exitCode };
    },
    async start(request) {
      const { id } = await api.containers.create(containerRequest(request));
      await api.containers.start(id);
      return id;
    },
    async exec(container, cmd) {
      const { id } = await api.containers.createExec(container, {
        cmd,
        env: [],
        user: '',
        workingDir: '',
        tty: false,
        privileged: false,
        attachStdin: false,
        attachStdout: true,
        attachStderr: true,
        consoleSize: [0, 0],
      });
      let stdout = '';
      const attachment = await api.containers.startExec(
        id,
        {
          stdout: async (bytes) => {
            stdout += decodeUtf8(bytes);
          },
        },
        { detach: false },
      );
      await attachment.ended;
      return { stdout, exitCode: (await api.containers.inspectExec(id)).exitCode };
    },
    async logs(container, options = {}) {
      let text = '';
      const query = {
        stdout: true,
        stderr: true,
        follow: false,
        tail: options.tail ?? 'all',
        since: '',
        until: '',
        details: false,
      };
      for await (const { bytes } of api.containers.logs(container, query)) text += decodeUtf8(bytes);
      return text;
    },
    sleep,
    now: () => clock.now(),
  };
}

/** What `docker run tool` would ask for, with changes. */
export function containerRequest(change: Partial<ContainerRequest>): ContainerRequest {
  return {
    name: '',
    image: 'tool',
    env: [],
    user: '',
    workingDir: '',
    hostname: '',
    domainname: '',
    labels: {},
    tty: false,
    openStdin: false,
    stdinOnce: false,
    attachStdin: false,
    attachStdout: true,
    attachStderr: true,
    exposedPorts: [],
    portBindings: new Map(),
    publishAll: false,
    mounts: [],
    volumesFrom: [],
    volumeDriver: '',
    networkMode: 'default',
    endpoints: [],
    mac: '',
    links: [],
    extraHosts: [],
    dns: [],
    dnsSearch: [],
    dnsOptions: [],
    restart: { name: '', maximumRetryCount: 0 },
    autoRemove: false,
    readOnly: false,
    capAdd: [],
    capDrop: [],
    privileged: false,
    securityOptions: [],
    groupAdd: [],
    stopSignal: '',
    pidMode: '',
    ipcMode: '',
    utsMode: '',
    usernsMode: '',
    cgroupnsMode: '',
    shmSize: 0,
    sysctls: {},
    ulimits: [],
    logDriver: '',
    logOptions: {},
    runtime: '',
    annotations: {},
    storageOptions: {},
    oomScoreAdj: 0,
    devices: [],
    consoleSize: [0, 0],
    resources: {
      memory: 0,
      memoryReservation: 0,
      memorySwap: 0,
      nanoCpus: 0,
      cpuShares: 0,
      cpuPeriod: 0,
      cpuQuota: 0,
      cpusetCpus: '',
      cpusetMems: '',
      blkioWeight: 0,
      oomKillDisable: false,
    },
    ...change,
  };
}
