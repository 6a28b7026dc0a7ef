import { createMachine } from '../../src/engine/index.ts';
import { assess, openTasks } from '../../src/learn/exercise/assess.ts';
import type { Exercise } from '../../src/learn/exercise/exercise.ts';
import type { Trial } from '../../src/learn/exercise/mutants.ts';
import type { Scenario } from '../../src/learn/lesson.ts';

/** What came of a trial: the tasks left open and what the learner was told. */
export interface Outcome {
  readonly open: readonly string[];
  readonly message: string | undefined;
}

/** Plays commands on a fresh machine of the lesson and checks the exercise. */
export async function play(exercise: Exercise, scenario: Scenario, commands: readonly string[]): Promise<Outcome> {
  const machine = await createMachine({ ...scenario, time: 'virtual' });
  for (const command of commands) await machine.run(command);
  const assessment = assess(exercise, machine.world());
  return { open: openTasks(assessment), message: assessment.message };
}

/** What is wrong with the outcome of a trial; undefined when it is as it has to be. */
export function faultOfTrial(trial: Trial, { open, message }: Outcome): string | undefined {
  if (trial.expected === 'solved')
    return open.length === 0 ? undefined : `${trial.name} leaves open: ${open.join(', ')}`;
  if (trial.expected === 'open') return open.length > 0 ? undefined : `${trial.name} passes`;
  if (open.join() !== trial.expected.join())
    return `${trial.name} leaves open: ${open.join(', ') || 'nothing'}; expected: ${trial.expected.join(', ')}`;
  return message === trial.message ? undefined : `${trial.name} is told: ${message ?? 'nothing'}`;
}
