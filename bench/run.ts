/**
 * npm run bench
 * npm run bench -- archive     those with this in their name
 *
 * Measures what the engine promises, each figure against its budget; exits 1 when one is missed. The best of several rounds counts, since
 * the machine may be busy with other things.
 */
import { createMachine } from '../src/engine/index.ts';
import { type Benchmark, heapUsed, machine, timeOf } from './benchmark.ts';
import { buildBenchmarks } from './build-of-20.ts';
import { imageBenchmarks } from './images.ts';
import { nodeBenchmarks } from './node.ts';
import { pythonBenchmarks } from './python.ts';
import { sliceBenchmarks } from './slices.ts';

const BENCHMARKS: readonly Benchmark[] = [
  ...buildBenchmarks,
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
  ...imageBenchmarks,
  ...nodeBenchmarks,
  ...pythonBenchmarks,
  ...sliceBenchmarks,
];

const ROUNDS = 3;
const only = process.argv[2] ?? '';
let missed = 0;
for (const bench of BENCHMARKS.filter(({ name }) => name.includes(only))) {
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
