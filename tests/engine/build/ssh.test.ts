import { describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

const machine = (): Promise<Machine> => createMachine({ seed: 'ssh', time: 'virtual', images: ['busybox'] });
const DOCKERFILE = `cat > Dockerfile <<'END'
FROM busybox
RUN --mount=type=ssh test -S "$SSH_AUTH_SOCK" && echo $SSH_AUTH_SOCK; true
RUN --mount=type=ssh,id=work,target=/agent,mode=0666,required=true stat -c '%F %a' /agent
RUN echo "[$SSH_AUTH_SOCK]"; ls /agent /run/buildkit 2>&1 || true
END
printf -- '-----BEGIN OPENSSH PRIVATE KEY-----\\n' > key; echo none > text
`;

describe('--ssh', () => {
  it('gives a step the socket of an agent, and only that step', async () => {
    const host = await machine();
    const { stderr } = await host.run(`${DOCKERFILE}docker build --ssh default=key --ssh work=key .`);
    expect(stderr.match(/^#\d+ \d+\.\d+ .*$/gm)?.map((line) => line.replace(/^#\d+ \S+ /, ''))).toEqual([
      '/run/buildkit/ssh_agent.0',
      'socket 666',
      '[]',
      'ls: /agent: No such file or directory',
      'ls: /run/buildkit: No such file or directory',
    ]);
  });

  it.each([
    ['', 'failed to solve: unset ssh forward key work'],
    ['--ssh default', 'make sure SSH_AUTH_SOCK is set'],
    ['--ssh default=key --ssh default=key', 'duplicate agent ID "default"'],
    ['--ssh default=nosuch', 'stat nosuch: no such file or directory'],
    ['--ssh default=text', 'failed to parse text: ssh: no key found'],
  ])('refuses %j', async (flags, message) => {
    const host = await machine();
    const { stderr, exitCode } = await host.run(`${DOCKERFILE}docker build ${flags} .`);
    expect([exitCode, stderr.trimEnd().split('\n').at(-1)?.endsWith(message)]).toEqual([1, true]);
  });
});
