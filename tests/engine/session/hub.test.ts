import { describe, expect, test } from 'vitest';
import { createMachine, type HubRules } from '../../../src/engine/index.ts';

async function machine(hub?: HubRules, saved?: Uint8Array) {
  const host = await createMachine({
    seed: 'hub',
    time: 'virtual',
    ...(hub ? { hub } : {}),
    ...(saved ? { saved } : {}),
    files: { Dockerfile: 'FROM busybox\nRUN echo soup > /menu\nCMD ["cat", "/menu"]\n' },
  });
  const run = async (line: string): Promise<string> => {
    const { stdout, stderr, exitCode } = await host.run(line);
    return stdout + stderr + (exitCode === 0 ? '' : `exit ${exitCode}\n`);
  };
  return { host, run };
}

const masked = (text: string): string =>
  text
    .replace(/\bsha256:[0-9a-f]{64}\b/g, 'DIGEST')
    .replace(/^[0-9a-f]{12}:/gm, 'ID:')
    .replace(/size: \d+/, 'size: N');

const WARNING = `
WARNING! Your credentials are stored unencrypted in '/home/learner/.docker/config.json'.
Configure a credential helper to remove this warning. See
https://docs.docker.com/go/credential-store/

`;
const DENIED =
  'push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed\n';

describe('pushing to the Hub', () => {
  test('needs a login, goes to one’s own namespace alone, and outlives rmi and the machine', async () => {
    const { host, run } = await machine();
    await run('docker build -q --provenance=false -t alice/app:1 .');
    expect(await run('docker push alice/app:1')).toBe(
      `The push refers to repository [docker.io/alice/app]\n${DENIED}exit 1\n`,
    );
    expect(await run('echo secret | docker login -u alice --password-stdin')).toBe(`Login Succeeded\n${WARNING}`);
    expect(masked(await run('docker push alice/app:1'))).toBe(
      'The push refers to repository [docker.io/alice/app]\nID: Pushed\nID: Mounted from library/busybox\n1: digest: DIGEST size: N\n',
    );
    expect(masked(await run('docker push alice/app:1'))).toBe(
      'The push refers to repository [docker.io/alice/app]\nID: Layer already exists\nID: Layer already exists\n1: digest: DIGEST size: N\n',
    );
    const id = await run('docker images -q --no-trunc alice/app:1');
    await run('docker tag alice/app:1 bob/app; docker tag alice/app:1 busybox:mine');
    for (const name of ['bob/app', 'busybox:mine'])
      expect(await run(`docker push -q ${name}`), name).toBe(`${DENIED}exit 1\n`);
    expect(await run('docker search alice/ --format "{{.Name}}"')).toBe('alice/app\n');
    const digest = id.trim();
    expect(
      await run(
        'docker rmi -f alice/app:1 bob/app busybox:mine >/dev/null; docker builder prune -af >/dev/null; docker images -q',
      ),
    ).toBe('');
    const later = await machine(undefined, host.save());
    expect(masked(await later.run('docker run --rm alice/app:1'))).toBe(
      "soup\nUnable to find image 'alice/app:1' locally\n1: Pulling from alice/app\nID: Pulling fs layer\nID: Pulling fs layer\nID: Download complete\nID: Download complete\nID: Pull complete\nID: Pull complete\nDigest: DIGEST\nStatus: Downloaded newer image for alice/app:1\n",
    );
    expect(await later.run('docker images -q --no-trunc alice/app:1')).toBe(`${digest}\n`);
    expect(await later.run(`docker pull -q alice/app@${digest}`)).toBe(`docker.io/alice/app@${digest}\n`);
    expect(await later.run('docker pull alice/app:2')).toBe(
      'Error response from daemon: failed to resolve reference "docker.io/alice/app:2": docker.io/alice/app:2: not found\nexit 1\n',
    );
    expect(await later.run('docker logout; docker push -q alice/app:1')).toBe(
      `Removing login credentials for https://index.docker.io/v1/\n${DENIED}exit 1\n`,
    );
  });

  test('docker build --push sends the account along', async () => {
    const { run } = await machine();
    await run('echo secret | docker login -u alice --password-stdin');
    expect(
      await run(
        'docker build -q --push -t alice/app . >/dev/null; docker rmi -f alice/app >/dev/null; docker run --rm --quiet alice/app',
      ),
    ).toBe('soup\n');
  });

  test('a namespace of the catalogue is nobody’s to log in to', async () => {
    const { run } = await machine();
    expect(await run('echo secret | docker login -u library --password-stdin')).toBe(
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password\nexit 1\n',
    );
  });
});

test('logins that can fail', async () => {
  const { run } = await machine({ checksLogins: true });
  expect(await run('echo wrong | docker login -u learner --password-stdin')).toBe(
    'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password\nexit 1\n',
  );
  expect(await run('echo learner | docker login -u learner --password-stdin 2>/dev/null')).toBe('Login Succeeded\n');
  await run(
    'mkdir -p .docker; printf \'{"auths":{"https://index.docker.io/v1/":{"auth":"bGVhcm5lcjpvbGQ="}}}\' > .docker/config.json',
  );
  expect(await run('docker pull busybox')).toBe(
    'Using default tag: latest\nError response from daemon: authentication required - incorrect username or password\nexit 1\n',
  );
});

describe('a pull limit', () => {
  const LIMIT =
    'error from registry: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit\n';

  test('counts manifests that are fetched, for six hours; an account has twice as many', async () => {
    const { host, run } = await machine({ pullLimit: 2 });
    const pull = (name: string): Promise<string> => run(`docker pull -q ${name}`);
    expect(await pull('busybox')).toBe('docker.io/library/busybox:latest\n');
    expect(await pull('alpine')).toBe('docker.io/library/alpine:latest\n');
    expect(await pull('busybox')).toBe('docker.io/library/busybox:latest\n');
    expect(await pull('hello-world')).toBe(`Error response from daemon: ${LIMIT}exit 1\n`);
    expect(await run('docker run hello-world')).toBe(
      `Unable to find image 'hello-world:latest' locally\ndocker: Error response from daemon: ${LIMIT}\nRun 'docker run --help' for more information\nexit 125\n`,
    );
    const again = await machine({ pullLimit: 2 }, host.save());
    expect(await again.run('docker pull -q hello-world')).toBe(`Error response from daemon: ${LIMIT}exit 1\n`);
    await again.run('echo x | docker login -u alice --password-stdin');
    expect(await again.run('docker pull -q hello-world')).toBe('docker.io/library/hello-world:latest\n');
    await again.run('docker logout; docker rmi hello-world; sleep 6h');
    expect(await again.run('docker pull -q hello-world')).toBe('docker.io/library/hello-world:latest\n');
  });

  test('stops a build, too', async () => {
    const { run } = await machine({ pullLimit: 0 });
    const out = await run('docker build --progress=plain . 2>&1 | tail -2');
    expect(masked(out)).toBe(
      'ERROR: failed to build: failed to solve: busybox: failed to resolve source metadata for docker.io/library/busybox:latest: failed to copy: httpReadSeeker: failed open: unexpected status from GET request to https://registry-1.docker.io/v2/library/busybox/manifests/DIGEST: 429 Too Many Requests\ntoomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit\n',
    );
  });
});
