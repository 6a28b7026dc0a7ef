import { drawFor } from '../draw.ts';
import { variantCount } from '../quiz/question.ts';
import type { Examination } from './examination.ts';

/** What one sitting asks: which questions, each in which variant, and which tasks. */
export interface Sheet {
  readonly number: number;
  readonly questions: readonly { readonly quiz: string; readonly question: string; readonly variant: number }[];
  /** Ids of tasks. */
  readonly tasks: readonly string[];
}

/** Sheets are numbered from 1 to this. */
export const sheetCount = 9_999;

/**
 * The sheet of that number: the same number gives the same sheet, on every machine. Two neighbours share no question and no task, and a
 * question that comes back later does so in its next variant.
 * @param number 1 to `sheetCount`
 */
export function sheetOf(examination: Examination, number: number): Sheet {
  const questions = examination.parts.flatMap(({ quiz, draws }) =>
    draw(`${examination.id}/${quiz.id}`, quiz.questions, draws, number).map(({ item, round }) => ({
      quiz: quiz.id,
      question: item.id,
      variant: round % variantCount(item),
    })),
  );
  const tasks = draw(`${examination.id}/tasks`, examination.tasks, examination.drawsTasks, number);
  return {
    number,
    questions: drawFor(`${examination.id}/order`, number).shuffle(questions),
    tasks: tasks.map(({ item }) => item.id),
  };
}

/** The number after this one; after the last comes the first. */
export function nextSheet(number: number): number {
  return (number % sheetCount) + 1;
}

/** Deals a shuffled pool out, so many a sheet, round after round. */
function draw<T>(
  seed: string,
  pool: readonly T[],
  count: number,
  number: number,
): readonly { readonly item: T; readonly round: number }[] {
  const dealt = drawFor(seed, 0).shuffle(pool);
  return Array.from({ length: count }, (_, index) => {
    const place = (number - 1) * count + index;
    const item = dealt[place % dealt.length];
    if (item === undefined) throw new Error(`there is nothing to draw from in ${seed}`);
    return { item, round: Math.floor(place / dealt.length) };
  });
}
