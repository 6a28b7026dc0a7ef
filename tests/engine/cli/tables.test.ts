import { describe, expect, it, test } from 'vitest';
import { tabulate } from '../../../src/engine/cli/format/tabwriter.ts';
import { containerRow, docker, fakeApi, imageRow, NOW } from '../../helpers/fake-api.ts';

const seconds = NOW / 1000;
const ports = [
  { ip: '0.0.0.0', privatePort: 80, publicPort: 8080, type: 'tcp' },
  { ip: '::', privatePort: 80, publicPort: 8080, type: 'tcp' },
  { privatePort: 443, type: 'tcp' },
];
const delta = containerRow({
  names: ['/delta'],
  image: 'alpine',
  command: "sh -c 'sleep 300; echo a rather long command line'",
  created: seconds,
  status: 'Up Less than a second',
  labels: { team: 'web' },
  ports,
  sizeRw: 4096,
  sizeRootFs: 2_300_000,
});
const beta = containerRow({
  id: 'b'.repeat(64),
  names: ['/beta', '/delta/link'],
  command: 'false',
  state: 'exited',
  status: 'Exited (1) 2 minutes ago',
});

function containers(rows: readonly (typeof delta)[]) {
  const asked: unknown[] = [];
  const api = fakeApi({
    containers: {
      list: async (options) => {
        asked.push({ ...options, filters: [...options.filters] });
        return rows;
      },
    },
  });
  return { api, asked };
}

describe('docker ps', () => {
  it('aligns its columns to the letter', async () => {
    const { api } = containers([delta, beta]);
    expect((await docker(api, 'ps -a')).stdout).toBe(
      `CONTAINER ID   IMAGE     COMMAND                  CREATED                  STATUS                     PORTS                                              NAMES
ffffffffffff   alpine    "sh -c 'sleep 300; e…"   Less than a second ago   Up Less than a second      443/tcp, 0.0.0.0:8080->80/tcp, [::]:8080->80/tcp   delta
bbbbbbbbbbbb   busybox   "false"                  About a minute ago       Exited (1) 2 minutes ago                                                      beta
`,
    );
    expect((await docker(containers([]).api, 'ps')).stdout).toBe(
      'CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES\n',
    );
  });

  it('asks for sizes when a template wants them', async () => {
    const { api, asked } = containers([delta]);
    expect((await docker(api, ['ps', '--format', '{{.Names}} {{.Size}}'])).stdout).toBe(
      'delta 4.1kB (virtual 2.3MB)\n',
    );
    await docker(api, 'ps -n 2 -f status=running -f status=paused -f name=x');
    expect(asked).toEqual([
      { all: false, limit: -1, size: true, filters: [] },
      {
        all: true,
        limit: 2,
        size: false,
        filters: [
          ['status', ['running', 'paused']],
          ['name', ['x']],
        ],
      },
    ]);
  });

  it('prints templates, tables of them, and JSON', async () => {
    const { api } = containers([delta, beta]);
    expect(
      (await docker(api, ['ps', '--format', 'table {{.Names}}\\t{{.Label "team"}}\\t{{.State | upper}}'])).stdout,
    ).toBe('NAMES     team      STATE\ndelta     web       RUNNING\nbeta                EXITED\n');
    expect(JSON.parse((await docker(containers([beta]).api, 'ps --format json')).stdout)).toEqual({
      Command: '"false"',
      CreatedAt: '2026-11-21 01:58:30 +0000 UTC',
      HealthStatus: 'none',
      ID: 'b'.repeat(12),
      Image: 'busybox',
      Labels: '',
      LocalVolumes: '0',
      Mounts: '',
      Names: 'beta',
      Networks: 'bridge',
      Platform: { architecture: 'amd64', os: 'linux' },
      Ports: '',
      RunningFor: 'About a minute ago',
      Size: '0B',
      State: 'exited',
      Status: 'Exited (1) 2 minutes ago',
    });
    expect((await docker(api, 'ps -q --no-trunc')).stdout).toBe(`${'f'.repeat(64)}\n${'b'.repeat(64)}\n`);
  });

  it('finds mistakes in templates before it asks', async () => {
    const { api, asked } = containers([]);
    expect(await docker(api, ['ps', '--format', '{{.Nope}}'])).toMatchObject({
      stderr: `failed to execute template: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext\n`,
      exitCode: 1,
    });
    expect((await docker(api, ['ps', '--format', '{{.Names'])).stderr).toBe(
      'failed to parse template: template: :1: unclosed action\n',
    );
    expect(asked).toEqual([]);
  });
});

describe('docker images', () => {
  const used = imageRow({
    id: `sha256:${'54ba10c6d817'.padEnd(64, '1')}`,
    repoTags: ['app:v1'],
    repoDigests: [],
    size: 3_310_000,
    containers: 1,
  });
  const busybox = imageRow({ repoTags: ['busybox:latest', 'busybox:1.37'] });
  const dangling = imageRow({ id: `sha256:${'d'.repeat(64)}`, repoTags: [], repoDigests: [] });
  const api = fakeApi({ images: { list: async () => [used, busybox, dangling] } });

  it('is a table of names, plain where it is no terminal', async () => {
    expect((await docker(api, 'images')).stdout).toBe(`IMAGE            ID             DISK USAGE   CONTENT SIZE   EXTRA
app:v1           54ba10c6d817       3.31MB         1.14MB   U    
busybox:1.37     46dd41ee5a5d        3.3MB         1.14MB        
busybox:latest   46dd41ee5a5d        3.3MB         1.14MB        
`);
    expect((await docker(api, 'images -a')).stdout).toContain(
      '<untagged>       dddddddddddd        3.3MB         1.14MB        \n',
    );
  });

  it('shows platforms as a tree', async () => {
    expect((await docker(api, 'images --tree')).stdout).toBe(
      `IMAGE                ID             DISK USAGE   CONTENT SIZE   EXTRA
app:v1               54ba10c6d817       3.31MB         1.14MB   U    
└─ linux/amd64       46dd41ee5a5d        3.3MB         1.14MB        

busybox:1.37      
busybox:latest       46dd41ee5a5d        3.3MB         1.14MB        
└─ linux/amd64       46dd41ee5a5d        3.3MB         1.14MB        

`,
    );
  });

  it('has colours and a legend on a terminal, unless NO_COLOR is set', async () => {
    const tty = { columns: 100, rows: 30 };
    const { stdout } = await docker(api, 'images', { tty });
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      `${' '.repeat(80)}\x1b[1m\x1b[106m\x1b[30mi\x1b[0m\x1b[0m \x1b[96mInfo → \x1b[0m\x1b[0m \x1b[38;5;0m\x1b[48;5;14m U \x1b[0m In Use`,
      '\x1b[39m\x1b[1mIMAGE\x1b[0m            \x1b[39m\x1b[1mID\x1b[0m             \x1b[39m\x1b[1mDISK USAGE\x1b[0m   \x1b[39m\x1b[1mCONTENT SIZE\x1b[0m   \x1b[39m\x1b[1mEXTRA\x1b[0m',
      '\x1b[34m\x1b[1mapp:v1\x1b[0m           \x1b[39m54ba10c6d817\x1b[0m       \x1b[39m3.31MB\x1b[0m         \x1b[39m1.14MB\x1b[0m   \x1b[38;5;0m\x1b[48;5;14m U \x1b[0m  ',
    ]);
    expect((await docker(api, 'images', { tty, env: { NO_COLOR: '1' } })).stdout).not.toContain('\x1b');
  });

  it('keeps the older table for whole ids, digests and formats', async () => {
    expect((await docker(api, ['images', '--format', 'table {{.Repository}}\\t{{.Tag}}\\t{{.Size}}'])).stdout).toBe(
      'REPOSITORY   TAG       SIZE\napp          v1        3.31MB\nbusybox      latest    3.3MB\nbusybox      1.37      3.3MB\n',
    );
    expect((await docker(api, 'images -q')).stdout).toBe('54ba10c6d817\n46dd41ee5a5d\n46dd41ee5a5d\n');
    expect((await docker(api, ['images', '--format', '{{.Nope}}'])).stderr).toBe(
      `template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.imageContext\n`,
    );
    expect((await docker(api, 'images --tree -q')).stderr).toBe('--quiet is not yet supported with --tree\n');
  });
});

test('config.json sets formats of lists; a format of one’s own, -q and --tree go before it', async () => {
  const api = fakeApi({
    containers: { list: async () => [containerRow()] },
    images: { list: async () => [imageRow()] },
    networks: { list: async () => [] },
    volumes: { list: async () => ({ volumes: [], warnings: [] }) as never },
  });
  const around = {
    env: { HOME: '/home/learner' },
    files: {
      '/home/learner/.docker/config.json':
        '{"psFormat": "{{.Names}}", "imagesFormat": "table {{.Tag}}", "networksFormat": "table {{.Name}}"}',
    },
  };
  const shown = async (line: string): Promise<string> => (await docker(api, line, around)).stdout;
  expect(await shown('ps')).toBe('web\n');
  expect(await shown('ps --format {{.Image}}')).toBe('busybox\n');
  expect(await shown('ps -q')).toBe('ffffffffffff\n');
  expect(await shown('images')).toBe('TAG\nlatest\n');
  expect(await shown('images -q')).toBe('46dd41ee5a5d\n');
  expect(await shown('images --tree')).toMatch(/^IMAGE /);
  expect(await shown('network ls')).toBe('NAME\n');
  const broken = { ...around, files: { '/home/learner/.docker/config.json': '{' } };
  expect((await docker(api, 'images', broken)).stdout).toMatch(/^IMAGE /);
});

describe('tabulate', () => {
  it('lets columns end where lines have no cell for them', () => {
    expect(tabulate('a\tb\tc\nlong cell here\tx\ty\n\nalone\nshort\tz\n', 4, 2)).toBe(
      'a               b   c\nlong cell here  x   y\n\nalone\nshort  z\n',
    );
    expect(tabulate('日本\tx\nab\ty\n', 1, 1)).toBe('日本 x\nab   y\n');
  });
});
