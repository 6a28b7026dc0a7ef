import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/engine/index.ts';

async function shell() {
  const host = await createMachine({ seed: 'verbs', time: 'virtual' });
  return async (line: string): Promise<string> => {
    const { stdout, stderr, exitCode } = await host.run(line);
    return stdout + stderr + (exitCode === 0 ? '' : `exit ${exitCode}\n`);
  };
}

describe('docker search', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'docker search redis',
      `NAME      DESCRIPTION                                     STARS     OFFICIAL
redis     Redis is the world’s fastest data platform f…   13400     [OK]
`,
    ],
    [
      'docker search --limit 2 --no-trunc n',
      `NAME      DESCRIPTION                                                               STARS     OFFICIAL
nginx     Official build of Nginx.                                                  20900     [OK]
ubuntu    Ubuntu is a Debian-based Linux operating system based on free software.   17600     [OK]
`,
    ],
    ['docker search zzzz', 'NAME      DESCRIPTION   STARS     OFFICIAL\n'],
    [
      "docker search nginx --filter is-official=true --format '{{.Name}} {{.StarCount}} {{.IsOfficial}}'",
      'nginx 20900 [OK]\n',
    ],
    ['docker search nginx --filter is-official=false --format "{{.Name}}"', 'ngnix/nginx\npixelbarn/static-site\n'],
    [
      'docker search nginx --filter stars=1000 --format json',
      '{"Description":"Official build of Nginx.","IsOfficial":"true","Name":"nginx","StarCount":"20900"}\n',
    ],
    ['docker search docker.io/library/httpd --format "{{.Name}}"', 'httpd\n'],
    [
      'docker search --filter is-automated=true x',
      'NAME      DESCRIPTION   STARS     OFFICIAL\nWARNING: the "is-automated" filter is deprecated, and searching for "is-automated=true" will not yield any results in future.\n',
    ],
    ['docker search --filter nope=1 x', "Error response from daemon: invalid filter 'nope'\nexit 1\n"],
    [
      'docker search --filter stars=many x',
      `Error response from daemon: invalid filter 'stars=many': strconv.Atoi: parsing "many": invalid syntax\nexit 1\n`,
    ],
    [
      'docker search --filter is-official=perhaps x',
      "Error response from daemon: invalid filter 'is-official=[perhaps]'\nexit 1\n",
    ],
    ['docker search --limit 101 x', 'Error response from daemon: limit 101 is outside the range of [1, 100]\nexit 1\n'],
    [
      'docker search https://docker.io/x',
      'Error response from daemon: invalid repository name: repository name (https://docker.io/x) should not have a scheme\nexit 1\n',
    ],
    [
      'docker search localhost:5000/x',
      "Error response from daemon: drydock: 'docker search' asks Docker Hub only, not localhost:5000\nexit 1\n",
    ],
    [
      "docker search --format '{{.Nope}}' redis",
      `template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *registry.searchContext\nexit 1\n`,
    ],
    [
      'docker search',
      "docker: 'docker search' requires 1 argument\n\nUsage:  docker search [OPTIONS] TERM\n\nRun 'docker search --help' for more information\nexit 1\n",
    ],
  ];
  test('its answers', async () => {
    const run = await shell();
    for (const [line, answer] of cases) expect(await run(line), line).toBe(answer);
  });
});

const INSECURE = 'WARNING! Using --password via the CLI is insecure. Use --password-stdin.\n';
const STORED = `
WARNING! Your credentials are stored unencrypted in '/home/learner/.docker/config.json'.
Configure a credential helper to remove this warning. See
https://docs.docker.com/go/credential-store/

`;

describe('docker login and logout', () => {
  test('accounts come and go in the configuration', async () => {
    const run = await shell();
    expect(await run('docker login -u a -p x')).toBe(`Login Succeeded\n${INSECURE}${STORED}`);
    expect(await run('cat .docker/config.json; echo; stat -c %a .docker/config.json')).toBe(
      '{\n\t"auths": {\n\t\t"https://index.docker.io/v1/": {\n\t\t\t"auth": "YTp4"\n\t\t}\n\t}\n}\n600\n',
    );
    expect(await run('docker login -u a -p x docker.io')).toBe(`Login Succeeded\n${INSECURE}`);
    expect(await run('docker login')).toBe(
      `Login Succeeded\nAuthenticating with existing credentials... [Username: a]\n\n Info -> To login with a different account, run 'docker logout' followed by 'docker login'\n\n\n`,
    );
    expect(await run('docker logout; cat .docker/config.json')).toBe(
      'Removing login credentials for https://index.docker.io/v1/\n{\n\t"auths": {}\n}',
    );
    expect(await run('docker logout https://localhost:5000/v2/')).toBe(
      'Removing login credentials for localhost:5000\n',
    );
    await run('docker run -d -p 5000:5000 registry:2; sleep 1');
    expect(await run('echo s | docker login -u me --password-stdin localhost:5000')).toBe(`Login Succeeded\n${STORED}`);
    expect(
      await run('jq -c .auths .docker/config.json; docker logout localhost:5000; jq -c .auths .docker/config.json'),
    ).toBe('{"localhost:5000":{"auth":"bWU6cw=="}}\nRemoving login credentials for localhost:5000\n{}\n');
  });

  const refused: readonly (readonly [string, string])[] = [
    ["docker login -u ''", 'username is empty\n'],
    ["docker login -p ''", 'password is empty\n'],
    ['docker login --password-stdin </dev/null', 'the --password-stdin option requires --username to be set\n'],
    [
      'docker login -u a -p x --password-stdin </dev/null',
      'conflicting options: cannot specify both --password and --password-stdin\n',
    ],
    ['docker login -u a --password-stdin </dev/null', 'password is empty\n'],
    ['docker login', 'error: cannot perform an interactive login from a non-TTY device\n'],
    ['docker login -u a', 'error: cannot perform an interactive login from a non-TTY device\n'],
    [
      'docker login -u a -p b localhost:5000',
      `${INSECURE}Error response from daemon: Get "http://localhost:5000/v2/": dial tcp [::1]:5000: connect: connection refused\n`,
    ],
    [
      'docker login -u a -p b nowhere.example',
      `${INSECURE}Error response from daemon: Get "https://nowhere.example/v2/": dial tcp: lookup nowhere.example on 127.0.0.53:53: no such host\n`,
    ],
  ];
  test('what is refused', async () => {
    const run = await shell();
    for (const [line, answer] of refused) expect(await run(line), line).toBe(`${answer}exit 1\n`);
  });
});
