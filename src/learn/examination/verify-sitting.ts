import type { Scenario } from '../lesson.ts';
import type { Sitting } from '../progress.ts';
import { checkAnswer } from '../quiz/check-answer.ts';
import { type Means, workOutVariant } from '../quiz/work-out.ts';
import { replayToEnd } from '../replay.ts';
import { type Examination, type Outcome, outcomeOf } from './examination.ts';
import { sheetOf } from './sheet.ts';

/** What a sitting says came of it, and what comes of it when its answers are graded and its steps played again. */
export interface VerifiedSitting {
  readonly sheet: number;
  readonly claimed: Outcome;
  readonly confirmed: Outcome;
}

/** Grades a sitting anew. Answers to questions that its sheet does not ask count for nothing. */
export async function verifySitting(
  examination: Examination,
  scenario: Scenario,
  sitting: Sitting,
  means: Means,
): Promise<VerifiedSitting> {
  const sheet = sheetOf(examination, sitting.sheet);
  let right = 0;
  for (const { quiz: quizId, question, variant } of sheet.questions) {
    const answer = sitting.answers[`${quizId}/${question}`];
    const quiz = examination.parts.find((part) => part.quiz.id === quizId)?.quiz;
    const source = quiz?.questions.find(({ id }) => id === question);
    if (!answer || !source) continue;
    const shown = await workOutVariant(quizId, source, variant, means);
    if ((await checkAnswer(quizId, source, shown, answer, means))?.correct) right++;
  }
  const asked = examination.tasks.filter(({ id }) => sheet.tasks.includes(id));
  const solved = await replayToEnd(scenario, asked, sitting.steps);
  return {
    sheet: sitting.sheet,
    claimed: outcomeOf(examination, sitting.right, sitting.solved.length),
    confirmed: outcomeOf(examination, right, solved.length),
  };
}
