import { describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

const machine = (): Promise<Machine> => createMachine({ seed: 'stages', time: 'virtual', images: ['busybox'] });
const dockerfile = (a: string, b: string): string => `cat > Dockerfile <<'END'
FROM busybox AS a
RUN ${a}
FROM busybox AS b
RUN ${b}
FROM busybox
COPY --from=a /etc/passwd /a
COPY --from=b /etc/passwd /b
END
`;

describe('stages that do not need each other', () => {
  it('run at the same time', async () => {
    const host = await machine();
    const { stdout } = await host.run(
      `${dockerfile('sleep 5', 'sleep 4')}date +%s; docker build -q . > /dev/null; date +%s`,
    );
    const [before = 0, after = 0] = stdout.split('\n').map(Number);
    expect(after - before).toBeGreaterThanOrEqual(5);
    expect(after - before).toBeLessThan(7);
  });

  it('are given up when one of them fails', async () => {
    const host = await machine();
    const { stderr, stdout, exitCode } = await host.run(
      `${dockerfile('sleep 100; echo never', 'sleep 1; false')}date +%s; docker build .; code=$?; date +%s; exit $code`,
    );
    const [before = 0, after = 0] = stdout.split('\n').map(Number);
    expect(exitCode).toBe(1);
    expect(after - before).toBeLessThan(4);
    const step = /^#(\d+) \[a 2\/2\] RUN sleep 100/m.exec(stderr)?.[1];
    expect(stderr).toContain(`#${step} CANCELED\n`);
    expect(stderr).toContain('ERROR: failed to build: failed to solve: process "/bin/sh -c sleep 1; false"');
  });

  it('share a locked cache folder one after the other', async () => {
    const host = await machine();
    const step = (name: string): string =>
      `--mount=type=cache,target=/c,sharing=locked echo ${name} in >> /c/log; sleep 2; echo ${name} out >> /c/log`;
    await host.run(`${dockerfile(step('a'), step('b'))}docker build -q . > /dev/null`);
    const { stderr } = await host.run(
      `printf 'FROM busybox\\nRUN --mount=type=cache,target=/c,sharing=locked cut -d" " -f2 /c/log\\n' > Dockerfile; docker build .`,
    );
    expect(stderr.match(/ (?:in|out)$/gm)).toEqual([' in', ' out', ' in', ' out']);
  });
});
