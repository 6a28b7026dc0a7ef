import { describe, expect, it } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

const run = async (line: string) => (await createMachine({ seed: 'buildx', time: 'virtual' })).run(line);

describe('the builder', () => {
  it('is listed with its node', async () => {
    expect((await run('docker buildx ls --format "{{.Name}} {{.DriverEndpoint}} {{.Status}}"')).stdout).toBe(
      'default docker \ndefault default running\n',
    );
    expect((await run('docker buildx inspect | head -2')).stdout).toBe('Name:   default\nDriver: docker\n');
  });

  it('is the only one', async () => {
    expect(await run('docker buildx use default')).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    expect((await run('docker buildx inspect other')).stderr).toBe('ERROR: no builder "other" found\n');
  });

  it('keeps the cache below a limit, what is used least going first', async () => {
    const lines = [
      'FROM busybox',
      ...[3, 2].map((size) => `RUN dd if=/dev/zero of=/${size} bs=1M count=${size} 2> /dev/null`),
    ];
    const { stdout } = await run(
      `printf '${lines.join('\\n')}\\n' > Dockerfile; docker build -q --output type=cacheonly . > /dev/null 2>&1
docker builder prune -f --max-used-space 1GB | tail -1; docker builder prune -f --max-used-space 4MB > /dev/null; docker buildx du | grep -c 'B'`,
    );
    expect(stdout.split('\n')[0]).toBe('Total:\t0B');
    expect(Number(stdout.split('\n')[1])).toBeGreaterThan(1);
  });
});

describe('flags of the builder before BuildKit', () => {
  it('are taken, some with a warning', async () => {
    const result = await run(
      "printf 'FROM scratch\\nCOPY Dockerfile /\\n' > Dockerfile; docker build -q --rm --force-rm --compress --squash . > /dev/null",
    );
    expect(result).toEqual({
      stdout: '',
      stderr:
        'WARNING: experimental flag squash is removed with BuildKit. You should squash inside build using a multi-stage Dockerfile for efficiency.\n',
      exitCode: 0,
    });
  });
});
