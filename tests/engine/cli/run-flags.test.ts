/** Every flag that docker run of docker/cli 29.7 has is here: with its effect, or refused by name. */
import { expect, it } from 'vitest';
import { run } from '../../../src/engine/cli/container/run.ts';
import { createMachine } from '../../../src/engine/index.ts';

/** docker/cli cli/command/container: opts.go, run.go. */
const FLAGS = `
add-host annotation attach blkio-weight blkio-weight-device cap-add cap-drop cgroup-parent cgroupns cidfile
cpu-count cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpus cpuset-cpus
cpuset-mems detach detach-keys device device-cgroup-rule device-read-bps device-read-iops device-write-bps
device-write-iops disable-content-trust dns dns-opt dns-option dns-search domainname entrypoint env env-file
expose gpus group-add health-cmd health-interval health-retries health-start-interval health-start-period
health-timeout help hostname init interactive io-maxbandwidth io-maxiops ip ip6 ipc isolation kernel-memory
label label-file link link-local-ip log-driver log-opt mac-address memory memory-reservation memory-swap
memory-swappiness mount name net net-alias network network-alias no-healthcheck oom-kill-disable oom-score-adj
pid pids-limit platform privileged publish publish-all pull quiet read-only restart rm runtime security-opt
shm-size sig-proxy stop-signal stop-timeout storage-opt sysctl tmpfs tty ulimit use-api-socket user userns uts
volume volume-driver volumes-from workdir
`;

it('docker run has all of them and no other', () => {
  expect(run.flags.map(({ name }) => name).sort()).toEqual(FLAGS.trim().split(/\s+/));
});

/** Of Windows, or of a daemon that does not let containers in on itself. */
const REFUSED = ['cpu-count', 'cpu-percent', 'io-maxbandwidth', 'io-maxiops', 'isolation', 'use-api-socket'];

it('those without an effect are marked as refused', () => {
  expect(
    run.flags
      .filter(({ refused }) => refused)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(REFUSED);
});

it.each([
  ['--isolation hyperv', 1, "drydock: 'docker run --isolation' is not simulated\n"],
  ['--cpu-count 2', 1, "drydock: 'docker run --cpu-count' is not simulated\n"],
  ['--use-api-socket', 1, "drydock: 'docker run --use-api-socket' is not simulated\n"],
  [
    '--gpus all',
    125,
    'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]]\n',
  ],
  ['--cpu-rt-runtime 10', 125, 'docker: Error response from daemon: kernel does not support CPU real-time scheduler\n'],
  ['--nonsense', 125, 'unknown flag: --nonsense\n\nUsage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]\n'],
])('docker run %s', async (flags, exitCode, said) => {
  const machine = await createMachine({ seed: 'flags', time: 'virtual', images: ['busybox'] });
  const result = await machine.run(`docker run --rm ${flags} busybox true`);
  expect(result.stderr.replace(/\n\nRun 'docker .*/s, '\n')).toBe(said);
  expect(result.exitCode).toBe(exitCode);
});
