import { describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';
import { commandLines } from './command-lines.ts';

/** Lines in all; FUZZ_LINES=10000 for the long run. */
const LINES = Number(process.env['FUZZ_LINES'] ?? 1000);
const PER_MACHINE = 100;
const SEED = process.env['FUZZ_SEED'] ?? 'drydock';

async function furnished(seed: string): Promise<Machine> {
  const machine = await createMachine({ seed, time: 'virtual', images: ['busybox', 'alpine:3.22'] });
  await machine.run(
    'echo x > note; docker run -d --name web busybox sleep 100000; docker create --name db alpine:3.22; docker volume create data; docker network create net1',
  );
  return machine;
}

describe('random command lines', () => {
  const batches = Array.from({ length: Math.ceil(LINES / PER_MACHINE) }, (_, i) => `${SEED}-${i}`);

  it.each(batches)(
    'seed %s: no crash, no internal error, no process left behind',
    async (seed) => {
      const machine = await furnished(seed);
      for (const line of commandLines(seed, PER_MACHINE)) {
        const result = await machine.run(`timeout 100 ${line} < /dev/null`);
        const said = `${result.stdout}${result.stderr}`;
        expect(said, `${seed}: ${line}`).not.toMatch(
          /internal error|TypeError|RangeError|undefined is not|\[object Object\]|at .*\.ts:\d+/,
        );
        expect(result.exitCode, `${seed}: ${line}\n${said}`).not.toBe(70);
      }
      const left = await machine.run(
        'docker rm -f $(docker ps -aq) > /dev/null 2>&1; ps -e -o args | tail -n +2 | grep -v -e "^/sbin/init" -e "^ps " -e "^-\\?bash" -e grep -e tail',
      );
      expect(left.stdout, `${seed}: processes left behind`).toBe('');
    },
    120_000,
  );
});
