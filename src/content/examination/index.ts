import type { Examination } from '../../learn/examination/examination.ts';
import { containers } from './questions/containers.ts';
import { images } from './questions/images.ts';
import { living } from './questions/living.ts';
import { making } from './questions/making.ts';
import { sharing } from './questions/sharing.ts';
import { start } from './questions/start.ts';
import { tasks } from './tasks/index.ts';

/** The examination at the end of the course: two questions of each unit, and two tasks. */
export const examination: Examination = {
  id: 'examination',
  parts: [start, containers, images, making, sharing, living].map((quiz) => ({ quiz, draws: 2 })),
  tasks,
  drawsTasks: 2,
  enough: 10,
};
