import { beforeEach, describe, expect, test } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

let machine: Machine;
beforeEach(async () => {
  machine = await createMachine({ seed: 'contexts', time: 'virtual' });
});

/** What a line shows on a screen, and its exit code where it failed. */
async function shown(line: string): Promise<string> {
  const { stdout, stderr, exitCode } = await machine.run(`{ ${line}; } 2>&1`);
  return `${stdout}${stderr}${exitCode === 0 ? '' : `[${exitCode}]\n`}`;
}

const DEFAULT = 'Current DOCKER_HOST based configuration';
const OTHER = 'd9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa';

// Recorded from a docker client without a daemon; where 29.7.2 words a failure to connect otherwise, its source (moby client/request.go) is followed.
describe('docker context', () => {
  test('lists the default one, and what was created, with a star at the one in use', async () => {
    expect(await shown('docker context ls')).toBe(
      `NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR\ndefault *   ${DEFAULT}   unix:///var/run/docker.sock   \n`,
    );
    expect(await shown('docker context create my --docker host=tcp://h:2375')).toBe(
      'my\nSuccessfully created context "my"\n',
    );
    expect(await shown('docker context create other --description "some words"')).toBe(
      'other\nSuccessfully created context "other"\n',
    );
    expect(await shown('docker context use my')).toBe('my\nCurrent context is now "my"\n');
    expect(await shown('docker context ls; docker context show; docker context ls -q')).toBe(
      `NAME      DESCRIPTION                               DOCKER ENDPOINT               ERROR
default   ${DEFAULT}   unix:///var/run/docker.sock   
my *                                                tcp://h:2375                  
other     some words                                unix:///var/run/docker.sock   
my
default
my
other
`,
    );
    expect(await shown('docker context ls --format json')).toBe(
      `{"Current":false,"Description":"${DEFAULT}","DockerEndpoint":"unix:///var/run/docker.sock","Error":"","Name":"default"}
{"Current":true,"Description":"","DockerEndpoint":"tcp://h:2375","Error":"","Name":"my"}
{"Current":false,"Description":"some words","DockerEndpoint":"unix:///var/run/docker.sock","Error":"","Name":"other"}
`,
    );
    expect(await shown('docker ps')).toBe(
      'failed to connect to the docker API at tcp://h:2375: lookup h on 127.0.0.1:53: no such host\n[1]\n',
    );
    expect(await shown('docker context use default; docker ps -q')).toBe('default\nCurrent context is now "default"\n');
  });

  test('inspects from its files', async () => {
    await machine.run('docker context create other --description "some words"');
    expect(await shown('docker context inspect other default')).toBe(`[
    {
        "Name": "other",
        "Metadata": {
            "Description": "some words"
        },
        "Endpoints": {
            "docker": {
                "Host": "unix:///var/run/docker.sock",
                "SkipTLSVerify": false
            }
        },
        "TLSMaterial": {},
        "Storage": {
            "MetadataPath": "/home/learner/.docker/contexts/meta/${OTHER}",
            "TLSPath": "/home/learner/.docker/contexts/tls/${OTHER}"
        }
    },
    {
        "Name": "default",
        "Metadata": {},
        "Endpoints": {
            "docker": {
                "Host": "unix:///var/run/docker.sock",
                "SkipTLSVerify": false
            }
        },
        "TLSMaterial": {},
        "Storage": {
            "MetadataPath": "\\u003cIN MEMORY\\u003e",
            "TLSPath": "\\u003cIN MEMORY\\u003e"
        }
    }
]
`);
    expect(await shown(`cat .docker/contexts/meta/${OTHER}/meta.json`)).toBe(
      '{"Name":"other","Metadata":{"Description":"some words"},"Endpoints":{"docker":{"Host":"unix:///var/run/docker.sock","SkipTLSVerify":false}}}',
    );
    expect(
      await shown("docker context use other; docker context inspect -f '{{.Name}} {{.Endpoints.docker.Host}}'"),
    ).toBe('other\nCurrent context is now "other"\nother unix:///var/run/docker.sock\n');
  });

  test('says what is wrong with a name, an endpoint, a removal', async () => {
    await machine.run('docker context create my; docker context use my; docker context create spare');
    const absent =
      /context "nope": context not found: open \/home\/learner\/\.docker\/contexts\/meta\/ca3704aa[0-9a-f]*\/meta\.json: no such file or directory\n\[1\]\n$/;
    const lines: Readonly<Record<string, string | RegExp>> = {
      'docker context create my': 'context "my" already exists\n[1]\n',
      'docker context create default': '"default" is a reserved context name\n[1]\n',
      'docker context create m':
        'context name "m" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"\n[1]\n',
      'docker context create new --docker hst=tcp://h:1':
        'unable to create docker endpoint config: unrecognized config key: hst\n[1]\n',
      'docker context create new --from my --docker host=x': 'cannot use --docker flag when --from is set\n[1]\n',
      'docker context create new --docker host=tcp://h:1,ca=ca.pem':
        "drydock: 'docker context --docker ca=' is not simulated\n[1]\n",
      'docker context use nope': absent,
      'docker context update nope --description x': absent,
      'docker context inspect nope': absent,
      'docker context rm my': 'context "my" is in use, set -f flag to force remove\n[1]\n',
      'docker context rm default nope spare':
        'spare\ncontext "default" cannot be removed\ncontext "nope" does not exist\n[1]\n',
      'docker context rm -f my; docker context show': 'my\ndefault\n',
      'docker context export my': "drydock: 'docker context export' is not simulated\n[1]\n",
    };
    for (const [line, expected] of Object.entries(lines)) {
      const got = await shown(line);
      if (typeof expected === 'string') expect([line, got]).toEqual([line, expected]);
      else expect(got).toMatch(expected);
    }
  });

  test('the variables and flags of one command come before what was chosen', async () => {
    await machine.run('docker context create my --docker host=tcp://127.0.0.1:1');
    expect(await shown('DOCKER_HOST=tcp://h:1 docker context ls')).toBe(
      `NAME        DESCRIPTION                               DOCKER ENDPOINT     ERROR
default *   ${DEFAULT}   tcp://h:1           
my                                                    tcp://127.0.0.1:1   
Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.
`,
    );
    expect(await shown('DOCKER_CONTEXT=my docker ps')).toBe(
      'Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?\n[1]\n',
    );
    expect(await shown('DOCKER_CONTEXT=zz docker context ls')).toContain(
      'zz *                                                                              context "zz": context not found: open /home/…\n',
    );
    expect(await shown('docker -H tcp://h:1 --context my ps')).toBe(
      'conflicting options: cannot specify both --host and --context\n[1]\n',
    );
    expect(await shown('docker --context zz ps')).toMatch(
      /^Failed to initialize: unable to resolve docker endpoint: context "zz": context not found: open /,
    );
    expect(await shown('docker -H unix:///var/run/docker.sock ps -q')).toBe('');
  });
});

test('a daemon that is not there is a failure of the connection, in the words of each command', async () => {
  const at = 'docker -H tcp://127.0.0.1:1';
  const cannot = 'Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?\n';
  const missing =
    'failed to connect to the docker API at unix:///x.sock; check if the path is correct and if the daemon is running: dial unix /x.sock: connect: no such file or directory\n[1]\n';
  expect(await shown(`${at} ps`)).toBe(`${cannot}[1]\n`);
  // 29 asks for the daemon before it reads what the options mean.
  expect(await shown(`${at} run --expose bogus busybox`)).toBe(`${cannot}[1]\n`);
  expect(await shown(`${at} inspect x`)).toBe(`[]\n${cannot}[1]\n`);
  expect(await shown(`${at} pull x`)).toBe(`Using default tag: latest\n${cannot}[1]\n`);
  expect(await shown(`docker -H foo://x ps`)).toBe(
    'Failed to initialize: unable to resolve docker endpoint: invalid bind address format: foo://x\n[1]\n',
  );
  expect(await shown(`${at} version -f '{{.Client.Version}} {{.Server}}'`)).toBe(`29.7.2 <nil>\n${cannot}[1]\n`);
  expect(await shown('docker -H unix:///x.sock ps')).toBe(missing);
  expect(await shown('docker -H unix:///x.sock build .')).toBe(`ERROR: ${missing}`);
  expect(await shown('docker -H unix:///x.sock info 2> /dev/null | tail -2')).toBe('\nServer:\n');
});
