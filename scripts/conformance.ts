/**
 * npm run -s conformance -- [PREFIX] [--diff N] [--ratchet]
 *
 * Replays the recorded sessions whose names begin with PREFIX, prints up to N misses and the score by area. `--ratchet` writes
 * tests/conformance/ratchet.json anew from what passes now; it refuses to lower a session.
 */
import { readRatchet, recordedSessions, scoreSessions, summary, writeRatchet } from '../tests/conformance/suite.ts';

const args = process.argv.slice(2);
const flagAt = args.indexOf('--diff');
const diffs = flagAt < 0 ? 0 : Number(args.splice(flagAt, 2)[1]);
const ratchetAt = args.indexOf('--ratchet');
const ratchet = ratchetAt >= 0 && args.splice(ratchetAt, 1).length > 0;
const scores = await scoreSessions(recordedSessions(args[0] ?? ''));

let shown = 0;
for (const [name, score] of scores) {
  for (const miss of score.misses) {
    if (shown++ < diffs) console.log(`\n=== ${name} step ${miss.step}\n$ ${miss.command}\n${miss.why}`);
  }
}
for (const [name, score] of scores)
  if (score.passed < score.counted) console.log(`${score.passed}/${score.counted} ${name}`);
console.log(summary(scores));

if (ratchet) {
  const before = readRatchet();
  const lowered = [...scores].filter(([name, score]) => score.passed < (before[name] ?? 0));
  for (const [name, score] of lowered)
    console.error(`${name} passes ${score.passed} steps, the ratchet says ${before[name]}: not written`);
  if (lowered.length > 0 || args[0]) process.exit(1);
  writeRatchet(scores);
}
