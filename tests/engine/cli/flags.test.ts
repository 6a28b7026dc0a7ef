import { describe, expect, it } from 'vitest';
import type { ContainerRequest } from '../../../src/engine/api/container.ts';
import { creating, docker } from '../../helpers/fake-api.ts';

/** What `docker create FLAGS busybox` asks the daemon for. */
async function request(flags: string, around: Parameters<typeof docker>[2] = {}): Promise<ContainerRequest> {
  const requests: ContainerRequest[] = [];
  const outcome = await docker(creating(requests), `create ${flags} busybox`, around);
  expect(outcome).toMatchObject({ stderr: '', exitCode: 0 });
  return requests[0] as ContainerRequest;
}

/** What docker says of flags that it does not take; without the usage or the hint. */
async function complaint(words: readonly string[]): Promise<string> {
  const outcome = await docker(creating([]), ['run', ...words, 'busybox']);
  expect(outcome.exitCode).toBe(125);
  return outcome.stderr.split('\n\n')[0] ?? '';
}

describe('how flags are written', () => {
  it('takes values in all of pflag’s ways', async () => {
    expect((await request('-p8080:80')).portBindings).toEqual(
      new Map([['80/tcp', [{ hostIp: '', hostPort: '8080' }]]]),
    );
    expect((await request('-p=8080:80')).portBindings).toEqual(
      new Map([['80/tcp', [{ hostIp: '', hostPort: '8080' }]]]),
    );
    expect(await request('--name=web -it --rm=false --init=false')).toMatchObject({
      name: 'web',
      tty: true,
      openStdin: true,
      autoRemove: false,
      init: false,
    });
    expect(await request('-tiw/tmp')).toMatchObject({ tty: true, openStdin: true, workingDir: '/tmp' });
  });

  it('ends flags at the image, and at --', async () => {
    const requests: ContainerRequest[] = [];
    await docker(creating(requests), 'create --name a busybox ls -l --name b');
    await docker(creating(requests), 'create -- busybox -x');
    expect(requests.map(({ name, cmd }) => ({ name, cmd }))).toEqual([
      { name: 'a', cmd: ['ls', '-l', '--name', 'b'] },
      { name: '', cmd: ['-x'] },
    ]);
  });

  it('keeps hidden other names', async () => {
    expect(await request('--net host --dns-opt ndots:1')).toMatchObject({
      networkMode: 'host',
      dnsOptions: ['ndots:1'],
    });
  });
});

describe('values', () => {
  it('reads sizes, CPUs, durations and limits', async () => {
    const made = await request(
      '-m 1.5g --memory-swap -1 --cpus 0.5 --pids-limit 50 --shm-size 32m --ulimit nofile=100:200 --health-cmd true --health-interval 1m30s',
    );
    expect(made.resources).toMatchObject({
      memory: 1.5 * 1024 ** 3,
      memorySwap: -1,
      nanoCpus: 500_000_000,
      pidsLimit: 50,
    });
    expect(made).toMatchObject({ shmSize: 32 * 1024 ** 2, ulimits: [{ name: 'nofile', soft: 100, hard: 200 }] });
    expect(made.health).toMatchObject({ test: ['CMD-SHELL', 'true'], interval: 90e9 });
  });

  it('takes variables from the environment and from files, the last one counting', async () => {
    const env = { COLOR: 'blue', SHAPE: 'round' };
    const files = { 'app.env': '# settings\nMODE=production\n\nCOLOR\nMISSING\nMODE=x y' };
    expect((await request('-e SHAPE -e NOT_SET --env-file app.env -e MODE=debug', { env, files })).env).toEqual([
      'MODE=debug',
      'COLOR=blue',
      'SHAPE=round',
      'NOT_SET',
    ]);
  });

  it('publishes ranges and addresses', async () => {
    const made = await request('-p 8000-8001:80-81 -p 127.0.0.1::53/udp -p [::1]:7000-7005:7000 --expose 9000-9001');
    expect([...made.portBindings]).toEqual([
      ['80/tcp', [{ hostIp: '', hostPort: '8000' }]],
      ['81/tcp', [{ hostIp: '', hostPort: '8001' }]],
      ['53/udp', [{ hostIp: '127.0.0.1', hostPort: '' }]],
      ['7000/tcp', [{ hostIp: '::1', hostPort: '7000-7005' }]],
    ]);
    expect(made.exposedPorts).toEqual(['80/tcp', '81/tcp', '53/udp', '7000/tcp', '9000/tcp', '9001/tcp']);
  });

  it('tells volumes from folders', async () => {
    const made = await request(
      '-v data:/data:ro -v ./src:/src -v /anon --mount type=bind,src=.,dst=/here,readonly --tmpfs /run:size=1m',
    );
    expect(made.mounts).toMatchObject([
      { type: 'volume', source: 'data', target: '/data', readOnly: true, raw: 'data:/data:ro' },
      {
        type: 'bind',
        source: '/home/learner/src',
        target: '/src',
        raw: '/home/learner/src:/src',
        createHostPath: true,
      },
      { type: 'volume', source: '', target: '/anon' },
      { type: 'bind', source: '/home/learner', target: '/here', readOnly: true, origin: 'mount-flag' },
      { type: 'tmpfs', target: '/run', raw: 'size=1m', tmpfsSize: 1024 ** 2 },
    ]);
  });

  it('gives each network its endpoint', async () => {
    const made = await request('--network name=back,alias=db,ip=10.0.0.5 --network front');
    expect(made).toMatchObject({
      networkMode: 'back',
      endpoints: [
        { network: 'back', aliases: ['db'], ipv4: '10.0.0.5' },
        { network: 'front', aliases: [] },
      ],
    });
  });

  it.each([
    [['--memory', 'lots'], `invalid argument "lots" for "-m, --memory" flag: invalid size: 'lots'`],
    [['--memory', '5x'], `invalid argument "5x" for "-m, --memory" flag: invalid suffix: 'x'`],
    [['--cpus', 'half'], 'invalid argument "half" for "--cpus" flag: failed to parse half as a rational number'],
    [
      ['--health-interval', 'soon'],
      'invalid argument "soon" for "--health-interval" flag: time: invalid duration "soon"',
    ],
    [
      ['--ulimit', 'nofile=soft'],
      'invalid argument "nofile=soft" for "--ulimit" flag: strconv.ParseInt: parsing "soft": invalid syntax',
    ],
    [
      ['--ulimit', 'nofile=2:1'],
      'invalid argument "nofile=2:1" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 2 > 1',
    ],
    [['--add-host', 'db'], 'invalid argument "db" for "--add-host" flag: bad format for add-host: "db"'],
    [['--dns', 'x'], 'invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x'],
    [['-e', '=bad'], 'invalid argument "=bad" for "-e, --env" flag: invalid environment variable: =bad'],
    [['--label', '='], `invalid argument "=" for "-l, --label" flag: invalid label '=': empty name`],
    [
      ['--mount', 'source=d,target=/d,colour=red'],
      `invalid argument "source=d,target=/d,colour=red" for "--mount" flag: unknown option 'colour' in 'colour=red'`,
    ],
    [
      ['--mount', 'source=d, target=/d'],
      `invalid argument "source=d, target=/d" for "--mount" flag: invalid option 'target' in ' target=/d': option should not have whitespace`,
    ],
    [['-p', 'abc:80'], 'docker: invalid hostPort: abc'],
    [['-p', '8080:99999'], 'docker: invalid containerPort: 99999'],
    [['-p', '80:80:80:80'], 'docker: invalid IP address: 80:80'],
    [['-p', '8080-8082:80-81'], 'docker: invalid ranges specified for container and host Ports: 80-81 and 8080-8082'],
    [['-p', '80/foo'], 'docker: invalid proto: foo'],
    [['-v', ':/data'], 'docker: invalid spec: :/data: empty section between colons'],
    [['-v', 'one:/a:ro:extra'], 'docker: invalid spec: one:/a:ro:extra: too many colons'],
    [
      ['--pull', 'sometimes'],
      `docker: invalid pull option: 'sometimes': must be one of "always", "missing" or "never"`,
    ],
    [['--restart', 'on-failure:many'], 'docker: invalid restart policy format: maximum retry count must be an integer'],
    [['--rm', '--restart', 'always'], 'docker: conflicting options: cannot specify both --restart and --rm'],
    [['--no-healthcheck', '--health-cmd', 'true'], 'docker: --no-healthcheck conflicts with --health-* options'],
    [['--security-opt', 'nonsense'], 'docker: invalid --security-opt: "nonsense"'],
    [['--pid', 'nope'], 'docker: --pid: invalid PID mode'],
    [['--env-file', 'missing.env'], 'docker: --env-file: open missing.env: no such file or directory'],
    [
      ['--network', 'a', '--network', 'host'],
      'docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes',
    ],
  ])('refuses %j', async (words, text) => {
    expect(await complaint(words)).toBe(text);
  });
});
