/**
 * npm run bench
 *
 * Measures what the engine promises, each figure against its budget; exits 1 when one is missed. The best of several rounds counts, since
 * the machine may be busy with other things.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createMachine, type Machine } from '../src/engine/index.ts';

interface Benchmark {
  readonly name: string;
  /** What is measured, and which way is better. */
  readonly unit: string;
  readonly budget: number;
  readonly atMost: boolean;
  measure(): Promise<number>;
}

const machine = (): Promise<Machine> => createMachine({ seed: 'bench', time: 'virtual', images: ['busybox'] });

/** Milliseconds that a line takes on a machine. */
async function timeOf(host: Machine, line: string): Promise<number> {
  const start = performance.now();
  const result = await host.run(line);
  if (result.exitCode !== 0) throw new Error(`${line}: exit ${result.exitCode}: ${result.stderr}`);
  return performance.now() - start;
}

/** A machine with a Dockerfile of 20 steps in its folder. */
async function withDockerfile(): Promise<Machine> {
  const host = await machine();
  const steps = Array.from({ length: 19 }, (_, i) => (i % 3 === 0 ? `COPY f${i} /` : `RUN echo ${i} > /step${i}`));
  await timeOf(
    host,
    `for i in $(seq 0 18); do echo $i > f$i; done\ncat > Dockerfile <<'END'\nFROM busybox\n${steps.join('\n')}\nEND`,
  );
  return host;
}

const BENCHMARKS: readonly Benchmark[] = [
  {
    name: 'docker build of 20 steps, nothing cached',
    unit: 'ms',
    budget: 60,
    atMost: true,
    async measure() {
      const host = await withDockerfile();
      const build = 'docker build -q --no-cache . > /dev/null';
      for (let round = 0; round < 3; round++) await timeOf(host, build);
      return timeOf(host, build);
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
  {
    name: 'docker run --rm busybox true',
    unit: 'a second',
    budget: 1000,
    atMost: false,
    async measure() {
      const host = await machine();
      await timeOf(host, 'docker run --rm busybox true');
      const rounds = 1000;
      return (1000 * rounds) / (await timeOf(host, `for i in $(seq ${rounds}); do docker run --rm busybox true; done`));
    },
  },
  {
    name: '1,000 containers of one image start',
    unit: 'ms',
    budget: 2000,
    atMost: true,
    async measure() {
      return timeOf(await machine(), 'for i in $(seq 1000); do docker run -d busybox sleep 100000 > /dev/null; done');
    },
  },
  {
    name: 'docker ps with 1,000 containers',
    unit: 'ms',
    budget: 20,
    atMost: true,
    async measure() {
      const host = await machine();
      await timeOf(host, 'for i in $(seq 1000); do docker run -d busybox sleep 100000 > /dev/null; done');
      await timeOf(host, 'docker ps > /dev/null');
      return timeOf(host, 'docker ps > /dev/null');
    },
  },
  {
    name: 'memory of an idle container',
    unit: 'kB',
    budget: 30,
    atMost: true,
    async measure() {
      const host = await machine();
      await timeOf(host, 'for i in $(seq 100); do docker run -d busybox sleep 100000 > /dev/null; done');
      const before = heapUsed();
      await timeOf(host, 'for i in $(seq 1000); do docker run -d busybox sleep 100000 > /dev/null; done');
      return (heapUsed() - before) / 1000 / 1000;
    },
  },
  {
    name: 'a machine is ready',
    unit: 'ms',
    budget: 100,
    atMost: true,
    async measure() {
      const start = performance.now();
      await createMachine({ seed: 'bench', time: 'virtual' });
      return performance.now() - start;
    },
  },
];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapUsed(): number {
  for (let i = 0; i < 3; i++) collect();
  return process.memoryUsage().heapUsed;
}

const ROUNDS = 3;
let missed = 0;
for (const bench of BENCHMARKS) {
  let best: number | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const figure = await bench.measure();
    best = best === undefined ? figure : bench.atMost ? Math.min(best, figure) : Math.max(best, figure);
  }
  const figure = best as number;
  const kept = bench.atMost ? figure <= bench.budget : figure >= bench.budget;
  if (!kept) missed++;
  const sign = bench.atMost ? 'at most' : 'at least';
  console.log(
    `${kept ? 'kept  ' : 'MISSED'} ${bench.name}: ${figure.toFixed(1)} ${bench.unit} (${sign} ${bench.budget})`,
  );
}
if (missed > 0) process.exitCode = 1;
