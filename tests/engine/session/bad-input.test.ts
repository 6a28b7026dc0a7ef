import { describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

/** A machine with busybox pulled, in virtual time. */
const machine = (): Promise<Machine> => createMachine({ seed: 'bad-input', time: 'virtual', images: ['busybox'] });

/** Runs a line, then shows that the prompt is back and nothing is lost. */
async function survives(line: string): Promise<{ stdout: string; stderr: string; exitCode: number }> {
  const host = await machine();
  await host.run('echo kept > note; docker run --name kept busybox true');
  const result = await host.run(line);
  expect(await host.run('cat note; docker ps -aqf name=kept | wc -l')).toEqual({
    stdout: 'kept\n1\n',
    stderr: '',
    exitCode: 0,
  });
  return result;
}

describe('bad input gets a clear error, and nothing is lost', () => {
  it.each([
    ['nosuch', '', 'bash: line 1: nosuch: command not found\n', 127],
    ['docker nosuch', '', "docker: unknown command: docker nosuch\n\nRun 'docker --help' for more information\n", 1],
    [
      'docker run --nosuch busybox',
      '',
      "unknown flag: --nosuch\n\nUsage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]\n\nRun 'docker run --help' for more information\n",
      125,
    ],
    [
      'docker rm',
      '',
      "docker: 'docker rm' requires at least 1 argument\n\nUsage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]\n\nSee 'docker rm --help' for more information\n",
      1,
    ],
    ['echo "no end', '', 'bash: line 1: unexpected EOF while looking for matching `"\'\n', 2],
    ['docker swarm init', '', "drydock: 'docker swarm init' is not simulated\n", 1],
  ])('%s', async (line, stdout, stderr, exitCode) => {
    expect(await survives(line)).toEqual({ stdout, stderr, exitCode });
  });

  it('binary garbage', async () => {
    const garbage = String.fromCharCode(...Array.from({ length: 300 }, (_, i) => (i * 7919) % 256)).replace(
      /[\n\r]/g,
      '',
    );
    const result = await survives(garbage);
    expect(result.exitCode).not.toBe(70);
  });

  it('a fork bomb runs into the limit on processes and ends', async () => {
    const result = await survives(
      "docker run --rm --pids-limit 50 busybox sh -c 'f() { f | f & }; f'; echo over; docker ps -q",
    );
    expect(result.stdout).toBe('over\n');
    expect(result.stderr).toContain("can't fork: Resource temporarily unavailable");
  });

  it('yes | head ends', async () => {
    expect(await survives('yes | head -2')).toEqual({ stdout: 'y\ny\n', stderr: '', exitCode: 0 });
    expect(await survives('docker run --rm busybox yes | head -1')).toMatchObject({ stdout: 'y\n' });
  });

  it('deep recursion ends with the shell’s own error', async () => {
    expect((await survives('f() { f; }; f')).exitCode).not.toBe(0);
    expect((await survives("docker run --rm busybox sh -c 'f() { f; }; f'")).exitCode).not.toBe(0);
  });

  it('a runaway loop dies when it is interrupted', async () => {
    const host = await machine();
    const running = host.run('while true; do :; done');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await host.interrupt();
    expect((await running).exitCode).toBe(130);
    expect(await host.run('echo back')).toEqual({ stdout: 'back\n', stderr: '', exitCode: 0 });
  });

  it('a hungry regular expression does not hang the machine', async () => {
    expect(await survives(`echo ${'a'.repeat(40)}b | grep -cE '(a+)+$'`)).toEqual({
      stdout: '0\n',
      stderr: '',
      exitCode: 1,
    });
  });
});
