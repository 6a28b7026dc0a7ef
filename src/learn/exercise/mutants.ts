import type { Exercise } from './exercise.ts';

/** A list of commands with what an honest exercise must say about them. */
export interface Trial {
  readonly name: string;
  readonly commands: readonly string[];
  /** `solved`, `open` (some task), or exactly these tasks open. */
  readonly expected: 'solved' | 'open' | readonly string[];
  /** What the learner has to be told. */
  readonly message?: string;
}

/** All trials that an exercise has to stand: its own ways, and its solution with each step left out. */
export function trialsOf(exercise: Exercise): readonly Trial[] {
  const { solution, unneeded = [] } = exercise;
  return [
    { name: 'the solution', commands: solution, expected: 'solved' },
    { name: 'nothing', commands: [], expected: 'open' },
    ...exercise.alternatives.map(
      (commands, index): Trial => ({ name: `alternative ${index + 1}`, commands, expected: 'solved' }),
    ),
    ...solution.map((left, step): Trial => {
      const equivalent = unneeded.some((entry) => entry.step === step);
      return {
        name: `the solution without '${left}'`,
        commands: solution.filter((_, index) => index !== step),
        expected: equivalent ? 'solved' : 'open',
      };
    }),
    ...exercise.wrong.map(
      ({ mistake, commands, failing, message }): Trial => ({
        name: `mistake: ${mistake}`,
        commands,
        expected: failing,
        message,
      }),
    ),
  ];
}
