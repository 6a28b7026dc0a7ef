import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Score } from './compare.ts';
import { readRatchet, recordedSessions, scoreSessions, summary } from './suite.ts';

const sessions = recordedSessions();
const ratchet = readRatchet();
let scores: ReadonlyMap<string, Score> = new Map();

beforeAll(async () => {
  scores = await scoreSessions(sessions);
}, 1_800_000);

afterAll(() => {
  process.stdout.write(`\nRecorded sessions, steps passed:\n${summary(scores)}\n`);
});

describe('sessions recorded on a real Docker', () => {
  it('has a ratchet line for every session, and no other', () => {
    expect(Object.keys(ratchet).sort()).toEqual([...sessions.keys()].sort());
  });

  it.each([...sessions.keys()])('%s passes at least as many steps as before', (name) => {
    const score = scores.get(name) as Score;
    const least = ratchet[name] ?? 0;
    const said = score.misses.map((miss) => `step ${miss.step}: $ ${miss.command}\n${miss.why}`).join('\n\n');
    expect(score.passed, `${name} passed ${score.passed} of ${score.counted} steps\n\n${said}`).toBeGreaterThanOrEqual(
      least,
    );
  });
});
