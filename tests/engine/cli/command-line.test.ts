import { describe, expect, it } from 'vitest';
import { docker, fakeApi } from '../../helpers/fake-api.ts';

const api = fakeApi();

describe('what is not a command', () => {
  it.each([
    ['runn busybox', "docker: unknown command: docker runn\n\nRun 'docker --help' for more information\n"],
    [
      'container foo',
      "docker: unknown command: docker container foo\n\nUsage:  docker container\n\nRun 'docker container --help' for more information\n",
    ],
    [
      'volume crate data',
      "docker: unknown command: docker volume crate\n\nUsage:  docker volume COMMAND\n\nRun 'docker volume --help' for more information\n",
    ],
    ['help nothing', 'unknown help topic: nothing\n'],
  ])('docker %s', async (words, stderr) => {
    expect(await docker(api, words)).toMatchObject({ stdout: '', stderr, exitCode: 1 });
  });

  it('answers what is known but not simulated in plain words, after checking flags and words', async () => {
    expect(await docker(api, 'swarm init')).toMatchObject({
      stderr: "drydock: 'docker swarm init' is not simulated\n",
      exitCode: 1,
    });
    expect(await docker(api, 'run --isolation hyperv busybox')).toMatchObject({
      stderr: "drydock: 'docker run --isolation' is not simulated\n",
      exitCode: 1,
    });
    expect((await docker(api, 'service rm')).stderr).toContain("'docker service rm' requires at least 1 argument");
  });

  it.each([
    ['compose up -d --build', 'docker compose up'],
    ['compose logs -f web', 'docker compose logs'],
    ['compose -f compose.dev.yaml up', 'docker compose'],
    ['buildx bake -f docker-bake.hcl', 'docker buildx bake'],
  ])('says of %s that it is not simulated, whatever its flags', async (words, command) => {
    expect(await docker(api, words)).toMatchObject({
      stdout: '',
      stderr: `drydock: '${command}' is not simulated\n`,
      exitCode: 1,
    });
  });
});

describe('numbers of words', () => {
  const complaint = (text: string): string => `docker: ${text} --help' for more information\n`;
  it.each([
    [
      'run',
      "'docker run' requires at least 1 argument\n\nUsage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]\n\nSee 'docker run",
    ],
    [
      'pull',
      "'docker pull' requires 1 argument\n\nUsage:  docker pull [OPTIONS] NAME[:TAG|@DIGEST]\n\nRun 'docker pull",
    ],
    [
      'image tag a',
      "'docker image tag' requires 2 arguments\n\nUsage:  docker image tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]\n\nRun 'docker image tag",
    ],
    [
      'images a b',
      "'docker images' requires at most 1 argument\n\nUsage:  docker images [OPTIONS] [REPOSITORY[:TAG]]\n\nRun 'docker images",
    ],
    [
      'commit',
      "'docker commit' requires at least 1 and at most 2 arguments\n\nUsage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]\n\nRun 'docker commit",
    ],
    ['ps extra', "'docker ps' accepts no arguments\n\nUsage:  docker ps [OPTIONS]\n\nRun 'docker ps"],
    [
      'cp a',
      "'docker cp' requires 2 arguments\n\nUsage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-\n\tdocker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH\n\nRun 'docker cp",
    ],
  ])('docker %s', async (words, stderr) => {
    expect(await docker(api, words)).toMatchObject({ stdout: '', stderr: complaint(stderr), exitCode: 1 });
  });
});

describe('flags that docker does not take', () => {
  it.each([
    ['--nope ps', 'unknown flag: --nope', 'docker [OPTIONS] COMMAND [ARG...]', 'docker'],
    [
      'run -dz busybox',
      "unknown shorthand flag: 'z' in -z",
      'docker run [OPTIONS] IMAGE [COMMAND] [ARG...]',
      'docker run',
    ],
    [
      'run -rm busybox',
      "unknown shorthand flag: 'r' in -rm",
      'docker run [OPTIONS] IMAGE [COMMAND] [ARG...]',
      'docker run',
    ],
    ['run --name', 'flag needs an argument: --name', 'docker run [OPTIONS] IMAGE [COMMAND] [ARG...]', 'docker run'],
    ['run --rm -e', "flag needs an argument: 'e' in -e", 'docker run [OPTIONS] IMAGE [COMMAND] [ARG...]', 'docker run'],
    ['run --=x busybox', 'bad flag syntax: --=x', 'docker run [OPTIONS] IMAGE [COMMAND] [ARG...]', 'docker run'],
    [
      'run --detach=maybe busybox',
      'invalid argument "maybe" for "-d, --detach" flag: strconv.ParseBool: parsing "maybe": invalid syntax',
      'docker run [OPTIONS] IMAGE [COMMAND] [ARG...]',
      'docker run',
    ],
    [
      'ps -n two',
      'invalid argument "two" for "-n, --last" flag: strconv.ParseInt: parsing "two": invalid syntax',
      'docker ps [OPTIONS]',
      'docker ps',
    ],
    [
      'ps -f nonsense',
      'invalid argument "nonsense" for "-f, --filter" flag: bad format of filter (expected name=value)',
      'docker ps [OPTIONS]',
      'docker ps',
    ],
    ['builder prune -q', "unknown shorthand flag: 'q' in -q", 'docker buildx prune', 'docker buildx prune'],
    [
      'build -T app .',
      "unknown shorthand flag: 'T' in -T",
      'docker buildx build [OPTIONS] PATH | URL | -',
      'docker buildx build',
    ],
  ])('docker %s', async (words, complaint, usage, path) => {
    const stderr = `${complaint}\n\nUsage:  ${usage}\n\nRun '${path} --help' for more information\n`;
    expect(await docker(api, words)).toMatchObject({ stdout: '', stderr, exitCode: 125 });
  });
});

describe('help', () => {
  const rmi = `Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

Remove one or more images

Aliases:
  docker image rm, docker image remove, docker rmi

Options:
  -f, --force              Force removal of the image
      --no-prune           Do not delete untagged parents
      --platform strings   Remove only the given platform variant.
                           Formatted as "os[/arch[/variant]]" (e.g.,
                           "linux/amd64")
`;
  const volume = `Usage:  docker volume COMMAND

Manage volumes

Commands:
  create      Create a volume
  inspect     Display detailed information on one or more volumes
  ls          List volumes
  prune       Remove unused local volumes
  rm          Remove one or more volumes

Run 'docker volume COMMAND --help' for more information on a command.
`;

  it('describes a verb, however it is asked for', async () => {
    for (const words of ['rmi --help', 'help rmi', '--help rmi', 'rmi x --help'])
      expect(await docker(api, words)).toMatchObject({ stdout: rmi, exitCode: 0 });
    expect((await docker(api, 'rmi -h')).stdout).toBe(`Flag shorthand -h has been deprecated, use --help\n${rmi}`);
  });

  it('describes a noun: on standard error when only the noun was given', async () => {
    expect(await docker(api, 'volume --help')).toMatchObject({ stdout: volume, stderr: '', exitCode: 0 });
    expect(await docker(api, 'volume')).toMatchObject({ stdout: '', stderr: volume, exitCode: 0 });
  });

  it('wraps options at the width of the terminal', async () => {
    const { stdout } = await docker(api, 'rmi --help', { tty: { columns: 140, rows: 30 } });
    expect(stdout).toContain(
      '      --platform strings   Remove only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")\n',
    );
  });

  it('lists common, management, swarm and other commands of docker itself', async () => {
    const { stdout } = await docker(api, '--help');
    expect(stdout).toContain(
      'Common Commands:\n  run         Create and run a new container from an image\n  exec        Execute',
    );
    expect(stdout).toContain('  buildx*     Docker Buildx\n');
    expect(stdout).toContain('Swarm Commands:\n  swarm       Manage Swarm\n');
    expect(stdout).toContain(
      'Global Options:\n      --config string      Location of client config files (default\n                           "/root/.docker")\n',
    );
  });

  it('tells its version', async () => {
    expect(await docker(api, '--version')).toMatchObject({
      stdout: 'Docker version 29.7.2, build a7dcaa6\n',
      exitCode: 0,
    });
  });
});
