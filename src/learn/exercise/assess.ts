import type { World } from '../../engine/index.ts';
import type { Exercise, Verdict } from './exercise.ts';

/** Each task with its verdict, in the exercise's order. */
export interface Assessment {
  readonly tasks: readonly { readonly id: string; readonly verdict: Verdict }[];
  readonly solved: boolean;
  /** What is said about a known mistake that was recognised. */
  readonly message?: string;
}

/** Checks every task of an exercise against the state of the machine. */
export function assess(exercise: Exercise, world: World): Assessment {
  const tasks = exercise.tasks.map(({ id, check }) => ({ id, verdict: check(world) }));
  if (tasks.every(({ verdict }) => verdict.done)) return { tasks, solved: true };
  const mistake = exercise.wrong.find(({ recognise }) => recognise(world));
  return { tasks, solved: false, ...(mistake ? { message: mistake.message } : {}) };
}

/** The ids of the tasks that are still open. */
export function openTasks(assessment: Assessment): readonly string[] {
  return assessment.tasks.filter(({ verdict }) => !verdict.done).map(({ id }) => id);
}
