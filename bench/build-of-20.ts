import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Machine } from '../src/engine/index.ts';
import { type Benchmark, machine, timeOf } from './benchmark.ts';

const BUILD = 'docker build -q --no-cache . > /dev/null';

/** A machine with a Dockerfile of 20 steps in its folder; its programs are loaded, but nothing was built. */
async function withDockerfile(): Promise<Machine> {
  const host = await machine();
  const steps = Array.from({ length: 19 }, (_, i) => (i % 3 === 0 ? `COPY f${i} /` : `RUN echo ${i} > /step${i}`));
  await timeOf(
    host,
    `for i in $(seq 0 18); do echo $i > f$i; done\ncat > Dockerfile <<'END'\nFROM busybox\n${steps.join('\n')}\nEND\ndocker run --rm busybox true`,
  );
  return host;
}

/** The first build of a process, which runs code that nothing has warmed up. `node bench/build-of-20.ts` prints it. */
async function firstBuild(): Promise<number> {
  return timeOf(await withDockerfile(), BUILD);
}

const own = fileURLToPath(import.meta.url);
if (process.argv[1] === own) process.stdout.write(String(await firstBuild()));

export const buildBenchmarks: readonly Benchmark[] = [
  {
    name: 'docker build of 20 steps, nothing cached, the first of a process',
    unit: 'ms',
    budget: 60,
    atMost: true,
    measure: async () => Math.min(...[1, 2, 3, 4, 5].map(() => Number(spawnSync(process.execPath, [own]).stdout))),
  },
  {
    name: 'docker build of 20 steps, nothing cached',
    unit: 'ms',
    budget: 60,
    atMost: true,
    async measure() {
      const host = await withDockerfile();
      for (let round = 0; round < 3; round++) await timeOf(host, BUILD);
      return timeOf(host, BUILD);
    },
  },
  {
    name: 'docker build of 20 steps, all cached',
    unit: 'ms',
    budget: 15,
    atMost: true,
    async measure() {
      const host = await withDockerfile();
      for (let round = 0; round < 3; round++) await timeOf(host, 'docker build -q . > /dev/null');
      return timeOf(host, 'docker build -q . > /dev/null');
    },
  },
];
