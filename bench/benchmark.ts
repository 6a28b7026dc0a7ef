import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createMachine, type Machine } from '../src/engine/index.ts';

/** One figure and what it may be. */
export interface Benchmark {
  readonly name: string;
  /** What is measured. */
  readonly unit: string;
  readonly budget: number;
  /** Whether less is better. */
  readonly atMost: boolean;
  measure(): Promise<number>;
}

export const machine = (): Promise<Machine> => createMachine({ seed: 'bench', time: 'virtual', images: ['busybox'] });

/** Milliseconds that something takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds that a line takes on a machine. */
export function timeOf(host: Machine, line: string): Promise<number> {
  return timed(async () => {
    const result = await host.run(line);
    if (result.exitCode !== 0) throw new Error(`${line}: exit ${result.exitCode}: ${result.stderr}`);
  });
}

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** Frees what nobody holds, so that one benchmark does not pay for another. */
export function collect(): void {
  for (let i = 0; i < 3; i++) gc();
}

export function heapUsed(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
