import { beforeAll, describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/engine/index.ts';
import { createMachine } from '../../../src/engine/index.ts';

let machine: Machine;
beforeAll(async () => {
  machine = await createMachine({
    seed: 'devices',
    time: 'virtual',
    host: 'recording',
    catalog: 'recording',
    images: ['busybox'],
  });
});

/** What a failed run says, without the hint behind it. */
async function failure(flags: string): Promise<string> {
  const { stderr, exitCode } = await machine.run(`docker run ${flags} busybox true`);
  return `${exitCode} ${stderr.split('\n')[0]}`;
}

const DAEMON = 'docker: Error response from daemon:';

describe('devices and cgroups of docker run', () => {
  it.each([
    ['--gpus all', `125 ${DAEMON} could not select device driver "" with capabilities: [[gpu]]`],
    ['--gpus foo=bar', `125 invalid argument "foo=bar" for "--gpus" flag: unexpected key 'foo' in 'foo=bar'`],
    [
      '--cgroup-parent foo',
      `125 ${DAEMON} cgroup-parent for systemd cgroup should be a valid slice named as "xxx.slice"`,
    ],
    [
      '--device /etc/passwd',
      `125 ${DAEMON} error gathering device information while adding custom device "/etc/passwd": not a device node`,
    ],
    ['--device-read-bps /dev/sda:1mb', `127 ${DAEMON} stat /dev/sda: no such file or directory`],
    ['--tmpfs /x:foo', `125 ${DAEMON} invalid tmpfs option "foo"`],
    ['--ipc container:nope', `125 ${DAEMON} No such container: nope`],
    [
      '--log-opt max-size=abc',
      `125 ${DAEMON} failed to create task for container: failed to initialize logging driver: invalid size: 'abc'`,
    ],
  ])('%s', async (flags, said) => {
    expect(await failure(flags)).toBe(said);
  });

  it('what Docker hands to the kernel shows in inspect', async () => {
    await machine.run(
      `docker create --name asked --gpus '"device=0,1"' --cgroup-parent lab.slice --device-cgroup-rule 'c 1:3 mr' --device-write-bps /dev/zero:1mb busybox`,
    );
    const fields = 'DeviceRequests CgroupParent DeviceCgroupRules BlkioDeviceWriteBps'.split(' ');
    const template = fields.map((field) => `{{json .HostConfig.${field}}}`).join(' ');
    expect((await machine.run(`docker inspect -f '${template}' asked`)).stdout).toBe(
      '[{"Driver":"","Count":0,"DeviceIDs":["0","1"],"Capabilities":[["gpu"]],"Options":{}}] "lab.slice" ["c 1:3 mr"] [{"Path":"/dev/zero","Rate":1048576}]\n',
    );
  });
});

describe('log rotation', () => {
  it.each([
    ['--log-opt max-size=1k --log-opt max-file=2', '85 16'],
    ['--log-opt max-size=1k', '99 2'],
    ['--log-opt max-file=3', '1 100'],
  ])('%s: first line that is left, and how many', async (options, expected) => {
    const { stdout } = await machine.run(
      `docker run --name noisy ${options} busybox seq 100 > /dev/null; echo $(docker logs noisy | head -1) $(docker logs noisy | wc -l); docker rm noisy > /dev/null`,
    );
    expect(stdout.trim()).toBe(expected);
  });
});
