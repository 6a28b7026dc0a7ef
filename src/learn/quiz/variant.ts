import { drawFor } from '../draw.ts';
import type { Question, VariedQuestion } from './question.ts';

/** A variant of a question, as its author's function makes it. The same quiz, question and variant give the same. */
export function variantOf(quiz: string, question: Question | VariedQuestion, variant: number): Question {
  if (!('make' in question)) return question;
  return { ...question.make(drawFor(`${quiz}/${question.id}`, variant)), id: question.id };
}
