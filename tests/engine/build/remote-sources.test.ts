import { describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

const machine = (): Promise<Machine> => createMachine({ seed: 'remote', time: 'virtual', images: ['busybox'] });
const dockerfile = (...lines: readonly string[]): string => `printf '${lines.join('\\n')}\\n' > Dockerfile\n`;

describe('ADD of what lies elsewhere', () => {
  it('downloads a URL, and finds it in the cache while it stays the same', async () => {
    const host = await machine();
    const lines = dockerfile('FROM busybox', 'ADD https://example.com/ /page.html', 'RUN head -c 9 /page.html');
    expect(
      (await host.run(`${lines}docker build -q -t page . > /dev/null; docker run --rm page stat -c %a /page.html`))
        .stdout,
    ).toBe('600\n');
    expect((await host.run('docker build . 2>&1 | grep -c CACHED')).stdout).toBe('2\n');
  });

  it('checks the sum that was asked for', async () => {
    const host = await machine();
    const sum = `sha256:${'0'.repeat(64)}`;
    const { stderr, exitCode } = await host.run(
      `${dockerfile('FROM scratch', `ADD --checksum=${sum} https://example.com/ /page`)}docker build .`,
    );
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /failed to load cache key: digest mismatch for https:\/\/example.com\/: sha256:[0-9a-f]+ \(expected: sha256:0+\)\n$/,
    );
  });

  it('says why there was no answer', async () => {
    const host = await machine();
    const { stderr } = await host.run(`${dockerfile('FROM scratch', 'ADD http://nowhere.example/x /')}docker build .`);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      'ERROR: failed to build: failed to solve: failed to load cache key: Get "http://nowhere.example/x": dial tcp: lookup nowhere.example on 127.0.0.53:53: no such host',
    );
  });

  it('clones a repository, or a folder of it', async () => {
    const host = await machine();
    const repository = 'https://samples.example/hello-web.git';
    await host.run(
      `${dockerfile('FROM busybox', `ADD ${repository} /all/`, `ADD ${repository}#main:html /html/`)}docker build -q -t web . > /dev/null`,
    );
    expect((await host.run('docker run --rm web ls /all /html')).stdout).toBe(
      '/all:\nDockerfile\nREADME.md\nhtml\n\n/html:\nindex.html\n',
    );
  });

  it.each([
    ['COPY https://example.com/ /', "source can't be a URL for COPY"],
    ['COPY https://samples.example/hello-web.git /', "source can't be a git ref for COPY"],
    ['ADD https://samples.example/none.git /', "fatal: repository 'https://samples.example/none.git/' not found"],
    ['ADD https://samples.example/hello-web.git#nosuch /', 'repository does not contain ref nosuch'],
  ])('refuses %s', async (line, message) => {
    const host = await machine();
    const { stderr, exitCode } = await host.run(`${dockerfile('FROM scratch', line)}docker build .`);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
  });
});

describe('a context that lies elsewhere', () => {
  it('is a git repository', async () => {
    const host = await machine();
    const { stderr, exitCode } = await host.run('docker build -t counter https://samples.example/counter.git');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('#1 [internal] load git source https://samples.example/counter.git\n');
    expect((await host.run('docker run --rm counter')).stdout).toBe('start number 1\n');
  });

  it('is an archive or a Dockerfile that a server hands out', async () => {
    const host = await machine();
    await host.run(`mkdir c; cd c; echo hi > a; ${dockerfile('FROM busybox', 'COPY a /', 'CMD cat /a')}
printf 'FROM busybox\\nCMD echo alone\\n' > Alone; mkdir www; tar -czf www/ctx.tar.gz a Dockerfile; cp Alone www/
docker run -d --name srv -p 8000:80 -v "$PWD/www:/www" busybox httpd -f -h /www; sleep 1`);
    expect(
      (await host.run('docker build -q -t arc http://localhost:8000/ctx.tar.gz > /dev/null; docker run --rm arc'))
        .stdout,
    ).toBe('hi\n');
    expect(
      (await host.run('docker build -q -t one http://localhost:8000/Alone > /dev/null; docker run --rm one')).stdout,
    ).toBe('alone\n');
  });
});
