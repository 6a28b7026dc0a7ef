import type { Exercise } from '../../../learn/exercise/exercise.ts';
import { type LessonMachine, scenarioOf } from '../../../learn/lesson.ts';
import { tasks } from '../../examination/tasks/index.ts';

const { images, files } = scenarioOf('myths/examination', tasks);

/** Has what any sheet may need. */
export const machine: LessonMachine = { images, files };

/** The examination's tasks are drawn, not shown one by one: they stand in `src/content/examination/tasks`. */
export const exercises: readonly Exercise[] = [];
