import { createMachine, type Machine } from '../engine/index.ts';
import { assess } from './exercise/assess.ts';
import type { Exercise } from './exercise/exercise.ts';
import type { Scenario } from './lesson.ts';
import type { RecordedStep } from './progress.ts';

/**
 * Plays what a learner did on a fresh machine of the lesson, in virtual time.
 * @returns the ids of the exercises that were solved after some step
 */
export async function replaySteps(
  scenario: Scenario,
  exercises: readonly Exercise[],
  steps: readonly RecordedStep[],
): Promise<readonly string[]> {
  const machine = await createMachine({ ...scenario, time: 'virtual' });
  const solved = new Set<string>();
  for (const step of steps) {
    await play(machine, step);
    for (const exercise of exercises) if (assess(exercise, machine.world()).solved) solved.add(exercise.id);
  }
  return exercises.map(({ id }) => id).filter((id) => solved.has(id));
}

/**
 * Plays what a learner did, and looks at the end only: an examination counts what is there when it is handed in.
 * @returns the ids of the exercises that are solved then
 */
export async function replayToEnd(
  scenario: Scenario,
  exercises: readonly Exercise[],
  steps: readonly RecordedStep[],
): Promise<readonly string[]> {
  const machine = await createMachine({ ...scenario, time: 'virtual' });
  for (const step of steps) await play(machine, step);
  const world = machine.world();
  return exercises.filter((exercise) => assess(exercise, world).solved).map(({ id }) => id);
}

async function play(machine: Machine, step: RecordedStep): Promise<void> {
  const { files } = machine;
  try {
    switch (step[0]) {
      case 'run': {
        const [, line, ...typed] = step;
        if (typed.length === 0) await machine.run(line);
        else await machine.runOnTerminal(line, typed);
        return;
      }
      case 'file':
        files.write(step[1], new TextEncoder().encode(step[2]));
        return;
      case 'move':
        files.rename(step[1], step[2]);
        return;
      case 'folder':
        files.makeDirectory(step[1]);
        return;
      case 'remove':
        files.remove(step[1]);
        return;
      default:
        return never(step);
    }
  } catch {
    // What failed for the learner may fail again; only the state in the end counts.
  }
}

function never(step: never): never {
  throw new Error(`unknown step: ${JSON.stringify(step)}`);
}
