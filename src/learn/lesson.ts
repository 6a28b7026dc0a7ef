import type { Exercise } from './exercise/exercise.ts';

/** The machine with which a lesson begins: the same in the page, in the examples worked out at build time and in the tests. */
export interface Scenario {
  readonly seed: string;
  readonly images: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** The scenario of a lesson: what its exercises need, together. */
export function scenarioOf(lesson: string, exercises: readonly Exercise[]): Scenario {
  const images = [...new Set(exercises.flatMap((exercise) => exercise.images))];
  const files = Object.assign({}, ...exercises.map((exercise) => exercise.files ?? {})) as Record<string, string>;
  return { seed: lesson, images, files };
}
