import { describe, expect, it } from 'vitest';
import type { ContainerApi, ContainerRequest } from '../../../src/engine/api/container.ts';
import type { ProgressMessage } from '../../../src/engine/api/progress.ts';
import type { ClientStreams } from '../../../src/engine/api/streams.ts';
import { EngineError } from '../../../src/engine/base/errors.ts';
import { docker, fakeApi, notFound } from '../../helpers/fake-api.ts';

const ID = 'c'.repeat(64);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A container that does `work` with the client's ends, then exits. */
function container(
  work: (streams: ClientStreams) => Promise<void>,
  exitCode = 0,
  parts: Partial<ContainerApi> = {},
): Partial<ContainerApi> {
  const ended = Promise.withResolvers<{ exitCode: number }>();
  let go: () => void = () => {};
  const started = new Promise<void>((resolve) => {
    go = resolve;
  });
  return {
    create: async () => ({ id: ID, warnings: [] }),
    attach: async (_, streams) => {
      const end = started
        .then(() => work(streams))
        .then(() => {
          ended.resolve({ exitCode });
          return 'eof' as const;
        });
      return { ended: end, detach: () => {} };
    },
    start: async () => go(),
    wait: () => ended.promise,
    ...parts,
  };
}

const PULL: readonly ProgressMessage[] = [
  { id: 'latest', status: 'Pulling from library/busybox' },
  { id: '369e1847d777', status: 'Pulling fs layer' },
  { id: '369e1847d777', status: 'Downloading', current: 10, total: 1_140_000 },
  { id: '369e1847d777', status: 'Pull complete' },
  { status: 'Digest: sha256:46dd' },
  { status: 'Status: Downloaded newer image for busybox:latest' },
];

describe('docker run', () => {
  it('hands output through and exits as the container does', async () => {
    const api = fakeApi({
      containers: container(async ({ stdout, stderr }) => {
        await stdout?.(bytes('out\n'));
        await stderr?.(bytes('err\n'));
      }, 42),
    });
    expect(await docker(api, 'run busybox work')).toMatchObject({ stdout: 'out\n', stderr: 'err\n', exitCode: 42 });
  });

  it('gives standard input only with -i', async () => {
    const echo = async ({ stdin, stdout }: ClientStreams): Promise<void> => {
      for (let chunk = await stdin?.(); chunk && chunk.length > 0; chunk = await stdin?.()) await stdout?.(chunk);
    };
    expect(
      (await docker(fakeApi({ containers: container(echo) }), 'run -i busybox cat', { stdin: 'hello\n' })).stdout,
    ).toBe('hello\n');
    expect(
      (await docker(fakeApi({ containers: container(echo) }), 'run busybox cat', { stdin: 'hello\n' })).stdout,
    ).toBe('');
  });

  it('prints the id and goes with -d', async () => {
    expect(await docker(fakeApi({ containers: container(async () => {}) }), 'run -d busybox sleep 9')).toMatchObject({
      stdout: `${ID}\n`,
      exitCode: 0,
    });
    expect(await docker(fakeApi(), 'run -d -a stdout busybox')).toMatchObject({
      stderr: 'conflicting options: cannot specify both --attach and --detach\n',
      exitCode: 1,
    });
  });

  it('pulls what is missing, on standard error', async () => {
    const made: ContainerRequest[] = [];
    const containers = container(async () => {}, 0, {
      create: async (request) => {
        made.push(request);
        if (made.length === 1) throw notFound('No such image: busybox:latest');
        return { id: ID, warnings: [] };
      },
    });
    const pull = async (_: string, __: unknown, progress: (message: ProgressMessage) => unknown): Promise<void> => {
      for (const message of PULL) await progress(message);
    };
    const { stdout, stderr } = await docker(fakeApi({ containers, images: { pull } }), 'run busybox true');
    expect(stdout).toBe('');
    expect(stderr).toBe(`Unable to find image 'busybox:latest' locally
latest: Pulling from library/busybox
369e1847d777: Pulling fs layer
369e1847d777: Pull complete
Digest: sha256:46dd
Status: Downloaded newer image for busybox:latest
`);
    const missing = { create: async () => Promise.reject(notFound('No such image: busybox:latest')) };
    expect(await docker(fakeApi({ containers: missing }), 'run --pull never busybox true')).toMatchObject({
      stderr:
        "docker: Error response from daemon: No such image: busybox:latest\n\nRun 'docker run --help' for more information\n",
      exitCode: 125,
    });
  });

  it.each([
    ['exec: "nope": executable file not found in $PATH', 127],
    ['exec: "/etc": is a directory: permission denied', 126],
    ['port is already allocated', 125],
  ])('ends with docker’s own code when the start fails: %s', async (message, exitCode) => {
    const containers = container(async () => {}, 0, {
      start: async () => Promise.reject(new EngineError('invalid', message)),
    });
    expect(await docker(fakeApi({ containers }), 'run busybox x')).toMatchObject({
      stderr: `docker: Error response from daemon: ${message}\n\nRun 'docker run --help' for more information\n`,
      exitCode,
    });
  });

  it('refuses bad names of images before it asks', async () => {
    for (const [name, text] of [
      ['BusyBox', 'invalid reference format: repository name (library/BusyBox) must be lowercase'],
      ['busybox:a:b', 'invalid reference format'],
    ]) {
      expect(await docker(fakeApi(), ['run', name ?? ''])).toMatchObject({
        stderr: `docker: ${text}\n\nRun 'docker run --help' for more information\n`,
        exitCode: 125,
      });
    }
  });

  it('wants a terminal for -it', async () => {
    const stderr = 'cannot attach stdin to a TTY-enabled container because stdin is not a terminal\n';
    expect(await docker(fakeApi(), 'run -it busybox')).toMatchObject({ stderr, exitCode: 1 });
  });

  it('leaves the container running at the detach keys', async () => {
    const seen: string[] = [];
    const containers = container(
      async ({ stdin }) => {
        for (;;) seen.push(new TextDecoder().decode(await stdin?.()));
      },
      0,
      { resize: async () => {} },
    );
    const tty = { columns: 80, rows: 24 };
    expect(
      await docker(fakeApi({ containers }), 'run -it busybox', { tty, stdin: 'ls\r\x10x\x10\x11rest' }),
    ).toMatchObject({ exitCode: 0, stderr: '' });
    expect(seen).toEqual(['ls\r\x10x']);
  });

  it('hands signals on, and ends at the third', async () => {
    const killed: string[] = [];
    const never = new Promise<void>(() => {});
    const containers = container(() => never, 0, {
      kill: async (_, signal) => {
        killed.push(signal);
        if (killed.length < 3) send('INT');
      },
    });
    let send: (signal: string) => void = () => {};
    const start = containers.start;
    containers.start = async (id) => {
      await start?.(id);
      send('INT');
    };
    const outcome = await docker(fakeApi({ containers }), 'run busybox sleep 9', {
      signals: (each) => {
        send = each;
      },
    });
    expect(outcome).toMatchObject({ stderr: '\ngot 3 SIGTERM/SIGINTs, forcefully exiting\n', exitCode: 1 });
    expect(killed).toEqual(['INT', 'INT', 'INT']);
  });
});

describe('progress on a terminal', () => {
  it('moves each layer’s line in place', async () => {
    const pull = async (_: string, __: unknown, progress: (message: ProgressMessage) => unknown): Promise<void> => {
      for (const message of PULL) await progress(message);
    };
    const { stdout } = await docker(fakeApi({ images: { pull } }), 'pull busybox', { tty: { columns: 100, rows: 30 } });
    const line = (text: string): string => `\x1b[1A\x1b[2K\r369e1847d777: ${text}\r\x1b[1B`;
    expect(stdout).toBe(
      `Using default tag: latest\nlatest: Pulling from library/busybox\n\n${line('Pulling fs layer ')}${line('Downloading      10B/1.14MB')}${line('Pull complete ')}Digest: sha256:46dd\nStatus: Downloaded newer image for busybox:latest\ndocker.io/library/busybox:latest\n`,
    );
  });
});
