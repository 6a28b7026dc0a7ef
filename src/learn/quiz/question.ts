import type { Draw } from '../draw.ts';
import type { FillQuestion } from './types/fill.ts';
import type { LayerQuestion } from './types/layer.ts';
import type { MultipleQuestion } from './types/multiple.ts';
import type { NumberOrTextQuestion } from './types/number-or-text.ts';
import type { OrderQuestion } from './types/order.ts';
import type { PredictQuestion } from './types/predict.ts';
import type { SingleQuestion } from './types/single.ts';

/** What every question has. */
export interface QuestionBase {
  /** Unique within the quiz; results are kept under it. */
  readonly id: string;
  /** The question. Backticks mark code. */
  readonly prompt: string;
  /** A command that shows the answer on the lesson's machine. */
  readonly experiment?: string;
}

/** Where a wrong answer comes from. */
export interface Origin {
  /** Name of the misconception, from `src/content/course/misconceptions.ts`. It lends its reason and its experiment. */
  readonly from?: string;
  /** Why it is wrong; needed when no misconception is named. */
  readonly why?: string;
}

export type Question =
  | SingleQuestion
  | MultipleQuestion
  | PredictQuestion
  | OrderQuestion
  | FillQuestion
  | LayerQuestion
  | NumberOrTextQuestion;

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** A question that is drawn: another variant at each retry. */
export interface VariedQuestion {
  readonly id: string;
  /** How many variants there are; 3 when left out. */
  readonly variants?: number;
  readonly make: (draw: Draw) => WithoutId<Question>;
}

/** A lesson's quiz, as its author writes it. */
export interface Quiz {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly (Question | VariedQuestion)[];
}

/** The variants of a question: one for a question without. */
export function variantCount(question: Question | VariedQuestion): number {
  return 'make' in question ? (question.variants ?? 3) : 1;
}
