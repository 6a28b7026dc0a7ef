import type { Exercise } from '../exercise/exercise.ts';
import type { Quiz } from '../quiz/question.ts';

/** A final examination: more questions and tasks than one sitting asks for. */
export interface Examination {
  readonly id: string;
  /** The pool of questions, part by part, and how many are drawn from each. A part holds at least twice as many as are drawn. */
  readonly parts: readonly { readonly quiz: Quiz; readonly draws: number }[];
  /** The pool of tasks on the machine. They do not get in each other's way. */
  readonly tasks: readonly Exercise[];
  readonly drawsTasks: number;
  /** Questions that have to be right for it to be passed. All drawn tasks have to be solved. */
  readonly enough: number;
}

/** How many questions a sitting asks. */
export function questionsAsked({ parts }: Examination): number {
  return parts.reduce((sum, { draws }) => sum + draws, 0);
}

/** How a sitting went. */
export interface Outcome {
  readonly right: number;
  readonly questions: number;
  readonly solved: number;
  readonly tasks: number;
  readonly passed: boolean;
}

/** What so many right answers and solved tasks come to. */
export function outcomeOf(examination: Examination, right: number, solved: number): Outcome {
  const [questions, tasks] = [questionsAsked(examination), examination.drawsTasks];
  return { right, questions, solved, tasks, passed: right >= examination.enough && solved === tasks };
}
