import type { ContainerRequest, ContainerSummary } from '../../src/engine/api/container.ts';
import type { DockerApi } from '../../src/engine/api/docker-api.ts';
import type { ImageSummary } from '../../src/engine/api/image.ts';
import type { CliTerminal, HostFiles } from '../../src/engine/api/terminal.ts';
import { EngineError } from '../../src/engine/base/errors.ts';
import { completeDocker } from '../../src/engine/cli/complete.ts';
import { runDocker } from '../../src/engine/cli/docker.ts';

type Parts = { [K in keyof DockerApi]?: Partial<DockerApi[K]> };

/** A daemon that can do what a test gives it; anything else is a mistake of the test. */
export function fakeApi(parts: Parts = {}): DockerApi {
  const noun = (name: keyof DockerApi, always: object = {}): never =>
    new Proxy({ ...always, ...parts[name] } as Record<string, unknown>, {
      get(target, verb) {
        if (typeof verb === 'string' && !(verb in target) && verb !== 'then')
          throw new Error(`the test gives no ${name}.${verb}`);
        return target[verb as string];
      },
    }) as never;
  return {
    containers: noun('containers'),
    images: noun('images'),
    volumes: noun('volumes'),
    networks: noun('networks'),
    registry: noun('registry'),
    system: noun('system', { ping: async (): Promise<void> => undefined }),
    build: noun('build'),
  };
}

export const NOW = Date.parse('2026-11-21T02:00:00Z');

/** A row of `docker ps` as a daemon answers it. */
export function containerRow(row: Partial<ContainerSummary> = {}): ContainerSummary {
  return {
    id: 'f'.repeat(64),
    names: ['/web'],
    image: 'busybox',
    imageId: `sha256:${'a'.repeat(64)}`,
    command: 'sleep 300',
    created: NOW / 1000 - 90,
    ports: [],
    labels: {},
    state: 'running',
    status: 'Up About a minute',
    health: 'none',
    networks: ['bridge'],
    mounts: [],
    platform: 'linux/amd64',
    ...row,
  };
}

/** An image as a daemon lists it. */
export function imageRow(row: Partial<ImageSummary> = {}): ImageSummary {
  const id = `sha256:${'46dd41ee5a5d'.padEnd(64, '0')}`;
  return {
    id,
    repoTags: ['busybox:latest'],
    repoDigests: [`busybox@${id}`],
    created: NOW / 1000 - 3700,
    size: 3_297_000,
    sharedSize: -1,
    contentSize: 1_140_000,
    labels: {},
    containers: 0,
    ...row,
    manifests: row.manifests ?? [
      {
        digest: id,
        kind: 'image',
        platform: 'linux/amd64',
        available: true,
        contentSize: 1_140_000,
        unpackedSize: 2_157_000,
        totalSize: 3_297_000,
        containers: [],
      },
    ],
  };
}

export function notFound(message: string): EngineError {
  return new EngineError('not-found', message);
}

interface Surroundings {
  readonly stdin?: string;
  readonly tty?: { readonly columns: number; readonly rows: number };
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Record<string, string | Uint8Array>;
  /** Gets the function that sends the process a signal. */
  readonly signals?: (send: (signal: string) => void) => void;
}

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly files: Record<string, string | Uint8Array>;
}

/** Runs `docker …` against a fake daemon; words are parted at spaces, or given as a list. */
export async function docker(
  api: DockerApi,
  words: string | readonly string[],
  around: Surroundings = {},
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const decoder = new TextDecoder();
  const shown = (data: string | Uint8Array): string => (typeof data === 'string' ? data : decoder.decode(data));
  const files: Record<string, string | Uint8Array> = { ...around.files };
  const input = around.stdin === undefined ? [] : [new TextEncoder().encode(around.stdin)];
  const listeners = new Set<(signal: string) => void>();
  const isTerminal = around.tty !== undefined;
  const terminal: CliTerminal = {
    api,
    clock: {
      now: () => NOW,
      after: () => () => {},
      turn: async () => {},
      hold: (outside) => outside,
      fetch: (code) => code,
    },
    env: new Map(Object.entries(around.env ?? {})),
    cwd: '/home/learner',
    out: async (data) => {
      stdout += shown(data);
    },
    err: async (data) => {
      stderr += shown(data);
    },
    read: async () => input.shift() ?? new Uint8Array(0),
    stdinIsTerminal: isTerminal,
    stdoutIsTerminal: isTerminal,
    stderrIsTerminal: isTerminal,
    size: () => around.tty ?? { columns: 0, rows: 0 },
    onResize: () => () => {},
    raw: () => () => {},
    onSignal(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    sleep: async () => {},
    files: hostFiles(files),
  };
  around.signals?.((signal) => {
    for (const listener of [...listeners]) listener(signal);
  });
  const exitCode = await runDocker(
    terminal,
    typeof words === 'string' ? words.split(' ').filter((word) => word !== '') : words,
  );
  return { stdout, stderr, exitCode, files };
}

/** What Tab offers after `docker …`. */
export function complete(api: DockerApi, line: string): Promise<readonly string[] | undefined> {
  const words = line.split(' ');
  const current = words.pop() ?? '';
  return completeDocker(api, words, current);
}

function hostFiles(files: Record<string, string | Uint8Array>): HostFiles {
  const absolute = (path: string): string =>
    (path.startsWith('/') ? path : `/home/learner/${path.replace(/^\.\//, '')}`)
      .replace(/(.)\/+$/, '$1')
      .replace(/\/\.$/, '');
  const isFolder = (path: string): boolean =>
    path === '/home/learner' ||
    path === '/' ||
    Object.keys(files).some((name) => absolute(name).startsWith(`${path}/`));
  const find = (path: string): string | Uint8Array | undefined =>
    Object.entries(files).find(([name]) => absolute(name) === absolute(path))?.[1];
  const bytes = (data: string | Uint8Array): Uint8Array =>
    typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return {
    readFile(path) {
      const data = find(path);
      if (data === undefined) throw new Error('No such file or directory');
      return bytes(data);
    },
    writeFile: (path, data) => {
      files[path] = new TextDecoder().decode(data);
    },
    exists: (path) => find(path) !== undefined || isFolder(absolute(path)),
    list: (path) =>
      Object.keys(files)
        .map(absolute)
        .filter((name) => name.startsWith(`${absolute(path)}/`))
        .map((name) => name.slice(absolute(path).length + 1).split('/', 1)[0] ?? '')
        .sort(),
    stat(path) {
      const data = find(path);
      if (data === undefined && !isFolder(absolute(path))) return undefined;
      return {
        isDirectory: data === undefined,
        isSymlink: false,
        size: data === undefined ? 0 : bytes(data).length,
        mode: 0o644,
        mtime: 0,
      };
    },
    mkdirs: () => {},
    remove(path) {
      for (const name of Object.keys(files)) if (`${name}/`.startsWith(`${path}/`)) delete files[name];
    },
    absolute,
    pack: (path, name) => new TextEncoder().encode(`tar of ${path} as ${name}`),
    unpack: (tar, folder) => {
      files[`${folder}/unpacked`] = tar;
    },
  };
}

/** Collects what `docker run` asked to create. */
export function creating(requests: ContainerRequest[]): DockerApi {
  return fakeApi({
    containers: {
      create: async (request) => {
        requests.push(request);
        return { id: 'c'.repeat(64), warnings: [] };
      },
    },
  });
}
