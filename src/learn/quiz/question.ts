import type { MultipleQuestion } from './types/multiple.ts';
import type { NumberOrTextQuestion } from './types/number-or-text.ts';
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

/** One answer to choose from, with why it is right or which misconception it comes from. */
export interface Choice {
  readonly text: string;
  readonly correct?: true;
  readonly why: string;
}

export type Question = SingleQuestion | MultipleQuestion | NumberOrTextQuestion;

/** A lesson's quiz. */
export interface Quiz {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** How an answer was. `remarks` explain it, one sentence or two each. */
export interface Grade {
  readonly correct: boolean;
  readonly remarks: readonly string[];
}
