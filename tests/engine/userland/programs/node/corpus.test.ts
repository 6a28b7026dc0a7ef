import { expect, test } from 'vitest';
import { type Answer, masked, readAnswers, readCorpus } from './corpus/read-corpus.ts';
import { runInCorner } from './corpus/run-in-corner.ts';

/** Share of the programs that must be equal to the letter: standard output, standard error and exit code. */
const SHARE = 0.97;

/** Programs that differ, by what differs. */
const KNOWN: readonly string[] = [
  // A callee's text around a class expression.
  'class-features',
  // new.target outside of functions.
  'syntax-new-target',
  // `arguments` and `caller` of sloppy functions.
  'function-tostring',
  // Differences within long texts.
  'assertion-diff',
];

const { node, answers } = readAnswers();

test(`programs do what they do under Node ${node}`, { timeout: 300_000 }, async () => {
  const programs = readCorpus();
  expect(programs.map(({ name }) => name).filter((name) => !answers[name])).toEqual([]);
  const missed: string[] = [];
  for (const { name, files, args, input } of programs) {
    const { out, err, code } = await runInCorner(args, files, input);
    const got: Answer = { out: masked(out), err: masked(err), code };
    const answer = answers[name];
    const wanted = answer && { ...answer, out: masked(answer.out), err: masked(answer.err) };
    if (got.out === wanted?.out && got.err === wanted.err && got.code === wanted.code) continue;
    missed.push(name);
    if (process.env['CORPUS_DIFF']) console.log(difference(name, wanted, got));
  }
  expect(missed.length / programs.length, missed.join(', ')).toBeLessThanOrEqual(1 - SHARE);
  expect(missed.filter((name) => !KNOWN.includes(name))).toEqual([]);
});

function difference(name: string, wanted: Answer | undefined, got: Answer): string {
  const lines = [`=== ${name}: exit code ${got.code}, should be ${wanted?.code}`];
  for (const stream of ['out', 'err'] as const) {
    const [a, b] = [wanted?.[stream] ?? '', got[stream]].map((text) => text.split('\n'));
    const from = a?.findIndex((line, i) => line !== b?.[i]) ?? -1;
    if (wanted?.[stream] !== got[stream])
      lines.push(
        `${stream} line ${from + 1}`,
        ...(a ?? []).slice(from, from + 4).map((line) => `  - ${line}`),
        ...(b ?? []).slice(from, from + 4).map((line) => `  + ${line}`),
      );
  }
  return lines.join('\n');
}
