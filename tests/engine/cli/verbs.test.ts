import { describe, expect, it } from 'vitest';
import { EngineError } from '../../../src/engine/base/errors.ts';
import { complete, containerRow, docker, fakeApi, imageRow, notFound } from '../../helpers/fake-api.ts';

describe('verbs with many targets', () => {
  it('print what worked, then every complaint', async () => {
    const remove = async (name: string): Promise<void> => {
      if (name !== 'two') throw notFound(`No such container: ${name}`);
    };
    const api = fakeApi({ containers: { remove } });
    expect(await docker(api, 'rm two nosuch three')).toMatchObject({
      stdout: 'two\n',
      stderr:
        'Error response from daemon: No such container: nosuch\nError response from daemon: No such container: three\n',
      exitCode: 1,
    });
    expect(await docker(api, 'rm -f nosuch')).toMatchObject({ stdout: '', stderr: '', exitCode: 0 });
  });

  it('take what was so already for done', async () => {
    const same = async (): Promise<void> => Promise.reject(new EngineError('not-modified', 'already stopped'));
    expect(await docker(fakeApi({ containers: { stop: same, start: same } }), 'stop web')).toMatchObject({
      stdout: 'web\n',
      exitCode: 0,
    });
    expect(await docker(fakeApi({ containers: { start: same } }), 'start web')).toMatchObject({
      stdout: 'web\n',
      exitCode: 0,
    });
  });

  it('start names those that failed', async () => {
    const start = async (name: string): Promise<void> => {
      if (name === 'nosuch') throw notFound('No such container: nosuch');
    };
    expect(await docker(fakeApi({ containers: { start } }), 'start nosuch web')).toMatchObject({
      stdout: 'web\n',
      stderr: 'Error response from daemon: No such container: nosuch\nfailed to start containers: nosuch\n',
      exitCode: 1,
    });
  });
});

describe('questions', () => {
  const prune = async () => ({ deleted: ['a'.repeat(64)], reclaimed: 8192 });
  const api = fakeApi({ containers: { prune } });
  const question = 'WARNING! This will remove all stopped containers.\nAre you sure you want to continue? [y/N] ';
  const done = `Deleted Containers:\n${'a'.repeat(64)}\n\nTotal reclaimed space: 8.192kB\n`;
  it.each([
    ['y\n', question + done],
    ['Y\n', question + done],
    ['n\n', question],
    ['maybe\n', question],
    ['', question],
  ])('answered with %j', async (stdin, stdout) => {
    expect(await docker(api, 'container prune', { stdin })).toMatchObject({ stdout, stderr: '', exitCode: 0 });
  });

  it('lists what system prune would remove', async () => {
    expect(
      (await docker(fakeApi(), 'system prune -a --volumes --filter label=x', { stdin: 'n\n' })).stdout,
    ).toBe(`WARNING! This will remove:
  - all stopped containers
  - all networks not used by at least one container
  - all anonymous volumes not used by at least one container
  - all images without at least one container associated to them
  - all build cache

  Items to be pruned will be filtered with:
  - label=x

Are you sure you want to continue? [y/N] `);
  });
});

describe('docker inspect', () => {
  const api = fakeApi({
    containers: {
      inspect: async (name) =>
        name === 'web'
          ? { Id: 'abc', Name: '/web', Args: [], State: {} }
          : Promise.reject(notFound(`No such container: ${name}`)),
    },
    images: {
      inspect: async (name) =>
        name === 'busybox'
          ? { Id: 'sha256:1', RepoTags: ['busybox:latest'] }
          : Promise.reject(notFound(`No such image: ${name}:latest`)),
    },
    networks: { inspect: async (name) => Promise.reject(notFound(`network ${name} not found`)) },
    volumes: { inspect: async (name) => Promise.reject(notFound(`get ${name}: no such volume`)) },
  });

  it('finds containers and images, indented', async () => {
    expect((await docker(api, 'inspect web busybox')).stdout).toBe(`[
    {
        "Id": "abc",
        "Name": "/web",
        "Args": [],
        "State": {}
    },
    {
        "Id": "sha256:1",
        "RepoTags": [
            "busybox:latest"
        ]
    }
]
`);
  });

  it('prints what it found before it complains', async () => {
    expect(await docker(api, 'inspect web nosuch -f {{.Name}}')).toMatchObject({
      stdout: '/web\n',
      stderr: 'error: no such object: nosuch\n',
      exitCode: 1,
    });
    expect(await docker(api, 'inspect nosuch')).toMatchObject({
      stdout: '[]\n',
      stderr: 'error: no such object: nosuch\n',
      exitCode: 1,
    });
    expect(await docker(api, 'inspect --type image web')).toMatchObject({
      stdout: '[]\n',
      stderr: 'Error response from daemon: No such image: web:latest\n',
      exitCode: 1,
    });
    expect(await docker(api, 'inspect web -f {{.Nope}}')).toMatchObject({
      stdout: '\n',
      stderr: 'template parsing error: template: :1:2: executing "" at <.Nope>: map has no entry for key "Nope"\n',
      exitCode: 1,
    });
    expect((await docker(api, 'inspect web -f {{.Name')).exitCode).toBe(64);
  });
});

describe('docker exec', () => {
  it('prints the runtime’s complaint as output and takes its code', async () => {
    const api = fakeApi({
      containers: {
        inspect: async () => ({}),
        createExec: async () => ({ id: 'e' }),
        startExec: async () =>
          Promise.reject(new EngineError('invalid', 'OCI runtime exec failed: exec failed: no nope')),
        inspectExec: async () => ({ running: false, exitCode: 127, pid: 0 }),
      },
    });
    expect(await docker(api, 'exec web nope')).toMatchObject({
      stdout: 'OCI runtime exec failed: exec failed: no nope\n',
      stderr: '',
      exitCode: 127,
    });
  });
});

describe('docker cp', () => {
  it('says what it cannot do', async () => {
    const statPath = async (): Promise<never> => Promise.reject(notFound('Could not find the file'));
    const api = fakeApi({ containers: { statPath } });
    const files = { 'hello.txt': 'hi' };
    for (const [words, stderr] of [
      ['cp hello.txt other.txt', 'must specify at least one container source\n'],
      ['cp box:/a box:/b', 'copying between containers is not supported\n'],
      ['cp missing.txt box:/tmp', 'lstat /home/learner/missing.txt: no such file or directory\n'],
      ['cp hello.txt box:/no/such/', 'no such directory\n'],
      ['cp box:/a /nowhere/x/y', 'invalid output path: directory "/nowhere/x" does not exist\n'],
    ]) {
      expect(await docker(api, words ?? '', { files })).toMatchObject({ stderr, exitCode: 1 });
    }
  });

  it('gives what it copies the name of its place', async () => {
    const put: unknown[] = [];
    const api = fakeApi({
      containers: {
        statPath: async (_, path) => {
          if (path !== '/tmp') throw notFound('none');
          return { name: 'tmp', size: 0, mode: 0o755, isDirectory: true, isSymlink: false, mtime: 0, linkTarget: '' };
        },
        putArchive: async (_, path, tar) => void put.push([path, new TextDecoder().decode(tar)]),
      },
    });
    const files = { 'hello.txt': 'hi', 'src/a': '1' };
    for (const words of [
      'cp hello.txt box:/tmp',
      'cp hello.txt box:/tmp/other.txt',
      'cp src box:/tmp',
      'cp src box:/srv',
      'cp src/. box:/tmp',
    ])
      await docker(api, words, { files });
    expect(put).toEqual([
      ['/tmp', 'tar of /home/learner/hello.txt as hello.txt'],
      ['/tmp', 'tar of /home/learner/hello.txt as other.txt'],
      ['/tmp', 'tar of /home/learner/src as src'],
      ['/', 'tar of /home/learner/src as srv'],
      ['/tmp', 'tar of /home/learner/src/. as .'],
    ]);
  });
});

describe('names of images', () => {
  it('checks them as docker does', async () => {
    const tag = async (): Promise<void> => {};
    const api = fakeApi({ images: { tag } });
    for (const good of ['my_box:1.0', 'my__box', 'mybox:UPPER', 'Library/box', 'localhost:5000/a/b:1'])
      expect(await docker(api, ['tag', 'busybox', good])).toMatchObject({ stderr: '', exitCode: 0 });
    for (const [bad, why] of [
      ['MyBox', 'invalid reference format: repository name (library/MyBox) must be lowercase'],
      ['my___box', 'invalid reference format'],
      ['mybox:', 'invalid reference format'],
      ['mybox:.hidden', 'invalid reference format'],
      [`mybox:${'a'.repeat(129)}`, 'invalid reference format'],
    ]) {
      expect((await docker(api, ['tag', 'busybox', bad ?? ''])).stderr).toBe(
        `error parsing reference: "${bad}" is not a valid repository/tag: ${why}\n`,
      );
    }
    expect((await docker(api, ['tag', 'busybox', `x@sha256:${'0'.repeat(64)}`])).stderr).toBe(
      'refusing to create a tag with a digest reference\n',
    );
  });
});

describe('Tab', () => {
  const api = fakeApi({
    containers: {
      list: async () => [containerRow({ names: ['/web'] }), containerRow({ names: ['/old'], state: 'exited' })],
    },
    images: { list: async () => [imageRow({ repoTags: ['busybox:latest', 'app:1'] })] },
    networks: { list: async () => [] },
    volumes: { list: async () => [] },
  });
  it.each([
    ['rm', ['rm', 'rmi']],
    ['image l', ['load', 'ls']],
    ['run --inter', ['--interactive']],
    ['run -it b', ['busybox', 'busybox:latest']],
    ['run --name x -p 80:80 a', ['app:1']],
    ['run --pull ', ['always', 'missing', 'never']],
    ['start ', ['old']],
    ['rm -f ', ['old', 'web']],
    ['exec web l', undefined],
    ['cp ./', undefined],
  ])('docker %s', async (line, offered) => {
    expect(await complete(api, line)).toEqual(offered);
  });
});
