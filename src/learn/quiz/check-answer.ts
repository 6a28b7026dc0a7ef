import { type Answer, grade } from './grade.ts';
import type { Question, VariedQuestion } from './question.ts';
import type { Grade, ShownQuestion } from './shown-question.ts';
import { fillWork, gradeTried } from './types/index.ts';
import { variantOf } from './variant.ts';
import type { Means } from './work-out.ts';

/** Grades an answer, on a machine where nothing else can tell; undefined for one that cannot be graded. */
export async function checkAnswer(
  quiz: string,
  source: Question | VariedQuestion,
  shown: ShownQuestion,
  answer: Answer,
  means: Means,
): Promise<Grade | undefined> {
  const known = grade(shown, answer, means.texts);
  if (known) return known;
  const question = variantOf(quiz, source, shown.variant);
  if (question.type !== 'fill') return undefined;
  return gradeTried(question, await means.run(fillWork(question, answer.typed)), means.texts);
}
