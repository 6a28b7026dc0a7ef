import { describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

const options = { seed: 'build-cache', time: 'virtual' } as const;
const FILES = `mkdir app; cd app; echo one > one.txt; echo two > two.txt
cat > Dockerfile <<'EOF'
FROM busybox
ARG MODE=dev
COPY one.txt /
RUN cat /one.txt
COPY two.txt /
RUN echo $MODE
EOF`;

const misses = (machine: Machine) =>
  (machine.world().build?.steps ?? []).map(({ name, cached, miss }) => [
    name.replace(/^\[.*\] /, ''),
    cached ? 'cached' : [miss?.kind, ...(miss?.names ?? [])].join(' '),
  ]);

async function built(): Promise<Machine> {
  const machine = await createMachine({ ...options, images: ['busybox'] });
  await machine.run(`${FILES}\ndocker build -t app .`);
  return machine;
}

describe('the build cache', () => {
  it('tells of each step of the latest build whether it was there, and why not', async () => {
    const machine = await built();
    await machine.run('docker build -t app .');
    expect(misses(machine).filter(([, why]) => why !== 'cached')).toEqual([]);
    await machine.run('echo three > two.txt; docker build -t app .');
    expect(misses(machine)).toEqual([
      ['COPY one.txt /', 'cached'],
      ['RUN cat /one.txt', 'cached'],
      ['COPY two.txt /', 'files /two.txt'],
      ['RUN echo dev', 'parent'],
    ]);
    await machine.run('docker build -t app --build-arg MODE=prod .');
    expect(misses(machine).at(-1)).toEqual(['RUN echo prod', 'variables MODE']);
    await machine.run("sed -i 's/RUN cat/RUN head/' Dockerfile; docker build -t app .");
    expect(misses(machine).find(([step]) => step?.startsWith('RUN head'))).toEqual([
      'RUN head /one.txt',
      'instruction',
    ]);
    await machine.run('docker build -t app --no-cache .');
    expect(misses(machine).map(([, why]) => why)).toEqual(['disabled', 'disabled', 'disabled', 'disabled']);
    await machine.run('docker builder prune -af; docker build -t app .');
    expect(misses(machine)[0]).toEqual(['COPY one.txt /', 'gone']);
  });

  it('comes back with a saved machine, its cache folders too', async () => {
    const machine = await createMachine({ ...options, images: ['busybox'] });
    await machine.run(`${FILES}
echo 'RUN --mount=type=cache,target=/c echo x >> /c/log && wc -l < /c/log' >> Dockerfile
docker build -t app .; docker rmi app; docker build --progress=plain --target=nosuch . 2>&1`);
    const usage = 'docker buildx du --format "{{.ID}} {{.Type}} {{.Size}} {{.Description}}" | sort';
    const before = await machine.run(usage);
    const again = await createMachine({ ...options, saved: machine.save() });
    expect(await again.run(usage)).toEqual(before);
    expect(await again.run('cd app; docker build -t app . 2>&1 | grep -c CACHED')).toMatchObject({ stdout: '5\n' });
    expect(
      (
        await again.run(
          "echo 'RUN --mount=type=cache,target=/c cat /c/log' >> Dockerfile; docker build . 2>&1 | grep -c ' x$'",
        )
      ).stdout,
    ).toBe('1\n');
  });
});
