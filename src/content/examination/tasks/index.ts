import type { Exercise } from '../../../learn/exercise/exercise.ts';
import { careful } from './careful.ts';
import { greeter } from './greeter.ts';
import { keepData } from './keep-data.ts';
import { lane } from './lane.ts';
import { oldAndNew } from './old-and-new.ts';
import { salvage } from './salvage.ts';

/** The tasks on the machine from which an examination draws. */
export const tasks: readonly Exercise[] = [keepData, oldAndNew, greeter, careful, salvage, lane];
