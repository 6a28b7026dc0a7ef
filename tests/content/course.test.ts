import { describe, expect, it } from 'vitest';
import { lessonIds } from '../../scripts/content/lesson-source.ts';
import { type ClaimId, claimIds } from '../../src/content/course/claims.ts';
import { lessons, units } from '../../src/content/course/lessons.ts';
import { misconceptions } from '../../src/content/course/misconceptions.ts';
import { isWritten } from '../../src/content/course/written.ts';
import { createMachine } from '../../src/engine/index.ts';

describe('the course', () => {
  it('plans every claim', () => {
    const planned = new Set<ClaimId>(lessons.flatMap(({ claims }) => claims));
    expect(claimIds.filter((id) => !planned.has(id))).toEqual([]);
  });

  it('has seven units, and each lesson once', () => {
    expect(units).toHaveLength(7);
    expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
  });

  it('plans every lesson that there is', () => {
    const planned = lessons.map(({ id }) => id);
    expect(lessonIds().filter((id) => !planned.includes(id))).toEqual([]);
  });

  it('knows which lessons are written', () => {
    const written = lessons.filter(({ id }) => isWritten(id)).map(({ id }) => id);
    expect([...written].sort()).toEqual([...lessonIds()]);
    const open = lessons.filter(({ id }) => !isWritten(id)).map(({ id }) => id);
    if (open.length > 0) console.log(`not yet written: ${open.join(', ')}`);
  });

  it.each(Object.entries(misconceptions))('runs the experiment of %s', async (_, { experiment }) => {
    const machine = await createMachine({ seed: 'experiments', time: 'virtual', images: ['busybox'] });
    const { stdout, stderr } = await machine.run(experiment);
    expect(stdout + stderr).not.toBe('');
    expect(stderr).not.toMatch(/Invalid|unknown|usage|not simulated|not found/i);
  });

  it('answers each misconception with a truth and an experiment', () => {
    for (const [name, { myth, truth, experiment }] of Object.entries(misconceptions)) {
      expect([name, myth.endsWith('.'), truth.endsWith('.'), experiment.length > 3]).toEqual([name, true, true, true]);
    }
  });
});
