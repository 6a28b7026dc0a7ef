import type { Progress } from './progress.ts';

/** How far a lesson is. A lesson is done when its exercises are solved and all its questions answered rightly. */
export interface LessonStanding {
  readonly state: 'none' | 'begun' | 'done';
  /** Solved, and all. */
  readonly exercises: readonly [number, number];
  /** Right, and all. */
  readonly questions: readonly [number, number];
}

/** @param questions as `QUIZ/QUESTION` */
export function standingOf(
  exercises: readonly string[],
  questions: readonly string[],
  progress: Progress,
): LessonStanding {
  const solved = exercises.filter((id) => progress.solved.includes(id)).length;
  const right = questions.filter((id) => progress.answers[id]?.correct).length;
  const touched = progress.steps.length > 0 || progress.solved.length > 0 || Object.keys(progress.answers).length > 0;
  const done = solved === exercises.length && right === questions.length && exercises.length + questions.length > 0;
  return {
    state: done ? 'done' : touched ? 'begun' : 'none',
    exercises: [solved, exercises.length],
    questions: [right, questions.length],
  };
}
