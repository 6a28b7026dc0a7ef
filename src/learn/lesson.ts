import type { HubRules } from '../engine/index.ts';
import type { Exercise } from './exercise/exercise.ts';

/** The machine with which a lesson begins: the same in the page, in the examples worked out at build time and in the tests. */
export interface Scenario {
  readonly seed: string;
  readonly images: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** A Hub with pull limits, or with logins that can fail. */
  readonly hub?: HubRules;
}

/** What a lesson's machine has from the start beside what its exercises ask for: `export const machine` in the exercises' file. */
export interface LessonMachine {
  readonly images?: readonly string[];
  /** Below the home directory. */
  readonly files?: Readonly<Record<string, string>>;
  readonly hub?: HubRules;
}

/** The scenario of a lesson: what it and its exercises need, together. */
export function scenarioOf(lesson: string, exercises: readonly Exercise[], machine: LessonMachine = {}): Scenario {
  const images = [...new Set([...(machine.images ?? []), ...exercises.flatMap((exercise) => exercise.images)])];
  const files = Object.assign({}, machine.files, ...exercises.map((exercise) => exercise.files ?? {})) as Record<
    string,
    string
  >;
  return { seed: lesson, images, files, ...(machine.hub ? { hub: machine.hub } : {}) };
}
