import { describe, expect, it } from 'vitest';
import { createMachine } from '../../src/engine/index.ts';
import { startingPoints } from '../../src/learn/starting-points/index.ts';

describe('the starting points of the playground', () => {
  it('have ids of their own', () => {
    expect(new Set(startingPoints.map(({ id }) => id)).size).toBe(startingPoints.length);
  });

  it.each(startingPoints)('$id: what it tells one to try works', async ({ first, scenario }) => {
    const machine = await createMachine({ ...scenario, time: 'virtual' });
    for (const command of first) {
      const { stdout, stderr, exitCode } = await machine.run(command);
      expect(exitCode, `${command}\n${stdout}${stderr}`).toBe(0);
    }
  });
});
