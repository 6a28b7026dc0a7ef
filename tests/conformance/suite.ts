import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSessions, type Score } from './compare.ts';
import { replayAll } from './replay-pool.ts';
import type { SessionFile } from './session-file.ts';

const SESSIONS = new URL('./sessions/', import.meta.url).pathname;
const RATCHET = new URL('./ratchet.json', import.meta.url).pathname;

/** The recorded sessions by name (`container-attach`), in name order; `only` is a prefix. */
export function recordedSessions(only = ''): ReadonlyMap<string, SessionFile> {
  const files = readdirSync(SESSIONS).filter((file) => file.endsWith('.json') && file.startsWith(only));
  return new Map(
    files
      .sort()
      .map((file) => [
        file.replace(/\.json$/, ''),
        JSON.parse(readFileSync(join(SESSIONS, file), 'utf8')) as SessionFile,
      ]),
  );
}

/** Replays and scores sessions. */
export async function scoreSessions(sessions: ReadonlyMap<string, SessionFile>): Promise<ReadonlyMap<string, Score>> {
  const scores = new Map<string, Score>();
  await replayAll(sessions, async (name, replayed) => {
    scores.set(name, await compareSessions(sessions.get(name) as SessionFile, replayed));
  });
  return new Map([...scores].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Passing steps per session that no change may fall below. */
export function readRatchet(): Readonly<Record<string, number>> {
  return JSON.parse(readFileSync(RATCHET, 'utf8')) as Record<string, number>;
}

export function writeRatchet(scores: ReadonlyMap<string, Score>): void {
  const passed = Object.fromEntries([...scores].map(([name, score]) => [name, score.passed]));
  writeFileSync(RATCHET, `${JSON.stringify(passed, null, 2)}\n`);
}

/** A line per area (`container: 500/847 (59.0 %)`) and one for all. */
export function summary(scores: ReadonlyMap<string, Score>): string {
  const areas = new Map<string, { passed: number; counted: number }>();
  const all = { passed: 0, counted: 0 };
  for (const [name, score] of scores) {
    const key = name.split('-')[0] as string;
    const area = areas.get(key) ?? { passed: 0, counted: 0 };
    areas.set(key, area);
    for (const sum of [area, all]) {
      sum.passed += score.passed;
      sum.counted += score.counted;
    }
  }
  const whole = [...scores.values()].filter((score) => score.passed === score.counted).length;
  const line = (name: string, { passed, counted }: { passed: number; counted: number }): string =>
    `${name}: ${passed}/${counted} (${((100 * passed) / Math.max(1, counted)).toFixed(1)} %)`;
  return [
    ...[...areas].map(([name, area]) => line(name, area)),
    `${line('steps', all)}, sessions whole: ${whole}/${scores.size}`,
  ].join('\n');
}
