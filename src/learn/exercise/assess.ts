import type { World } from '../../engine/index.ts';
import type { Exercise, Verdict } from './exercise.ts';

/** Each task with its verdict, in the exercise's order. */
export interface Assessment {
  readonly tasks: readonly { readonly id: string; readonly verdict: Verdict }[];
  readonly solved: boolean;
}

/** Checks every task of an exercise against the state of the machine. */
export function assess(exercise: Exercise, world: World): Assessment {
  const tasks = exercise.tasks.map(({ id, check }) => ({ id, verdict: check(world) }));
  return { tasks, solved: tasks.every(({ verdict }) => verdict.done) };
}

/** The ids of the tasks that are still open. */
export function openTasks(assessment: Assessment): readonly string[] {
  return assessment.tasks.filter(({ verdict }) => !verdict.done).map(({ id }) => id);
}

/** One sentence on where the learner stands. */
export function standing(assessment: Assessment): string {
  const reached = assessment.tasks.length - openTasks(assessment).length;
  if (assessment.solved) return 'Solved: everything is as it should be.';
  return `${reached} of ${assessment.tasks.length} reached. What is still missing stands at each step.`;
}
