import { hasBuildSteps, idsIn, normalise } from './normalise.ts';
import { screenOf } from './screen.ts';
import type { SessionFile, Step } from './session-file.ts';

/** One session's verdict: a reason for each step that is counted and did not pass. */
export interface Score {
  readonly passed: number;
  readonly counted: number;
  readonly misses: readonly { readonly step: number; readonly command: string; readonly why: string }[];
}

/**
 * Compares a replay with its recording: exit code and normalised text agree, stdout and stderr apart, and every id stands
 * where the same id stood before.
 */
export async function compareSessions(expected: SessionFile, actual: SessionFile | undefined): Promise<Score> {
  const idsSeen = new Map<string, string>();
  const misses: { step: number; command: string; why: string }[] = [];
  let counted = 0;
  for (const [index, step] of expected.steps.entries()) {
    if (step.unstable) continue;
    counted++;
    const why = await compareStep(step, actual?.steps[index], idsSeen);
    if (why) misses.push({ step: index + 1, command: step.command, why });
  }
  return { passed: counted - misses.length, counted, misses };
}

type Face = readonly (readonly [name: string, text: string])[];

async function faceOf(step: Step): Promise<Face> {
  if (step.tty) return [['screen', await screenOf(step.output ?? '')]];
  return [
    ['stdout', step.stdout ?? ''],
    ['stderr', step.stderr ?? ''],
  ];
}

async function compareStep(
  want: Step,
  got: Step | undefined,
  idsSeen: Map<string, string>,
): Promise<string | undefined> {
  if (!got) return 'no answer';
  const wanted = await faceOf(want);
  const given = new Map(await faceOf(got));
  for (const [name, text] of wanted) {
    const a = normalise(text);
    const b = normalise(given.get(name) ?? '');
    if (a !== b) return `${name}\n--- expected\n${a}\n--- actual\n${b}`;
  }
  if (want.exitCode !== got.exitCode) return `exit code ${got.exitCode}, expected ${want.exitCode}`;
  if (want.tty || hasBuildSteps(want.stderr)) return undefined;
  const wantedIds = wanted.flatMap(([, text]) => idsIn(text));
  const givenIds = wanted.flatMap(([name]) => idsIn(given.get(name) ?? ''));
  for (const [i, id] of wantedIds.entries()) {
    const recorded = id.slice(0, 12);
    const here = givenIds[i]?.slice(0, 12) ?? 'nothing';
    const meant = idsSeen.get(recorded);
    if (meant !== undefined && meant !== here) return `id ${here} where ${meant} was meant (recorded as ${recorded})`;
    idsSeen.set(recorded, here);
  }
  return undefined;
}
