import type { Examination } from './examination/examination.ts';
import { type VerifiedSitting, verifySitting } from './examination/verify-sitting.ts';
import type { Exercise } from './exercise/exercise.ts';
import type { Scenario } from './lesson.ts';
import { checkAnswer } from './quiz/check-answer.ts';
import type { Quiz } from './quiz/question.ts';
import { type Means, workOutQuiz } from './quiz/work-out.ts';
import type { CourseRecord } from './record.ts';
import { replaySteps } from './replay.ts';

/** What verifying found for one lesson. */
export interface VerifiedLesson {
  readonly id: string;
  /** Exercises that the record says are solved, and those of them that the replay solves. */
  readonly claimed: readonly string[];
  readonly confirmed: readonly string[];
  /** Questions that the record says are right, and how many of them are when graded again; and how many there are in all. */
  readonly right: { readonly claimed: number; readonly confirmed: number; readonly all: number };
  /** Of an examination: each sitting that was handed in. */
  readonly sittings: readonly VerifiedSitting[];
}

/** What belongs to a lesson, for whoever verifies. Undefined for a lesson that does not exist. */
export interface LessonParts {
  readonly scenario: Scenario;
  readonly exercises: readonly Exercise[];
  readonly quizzes: readonly Quiz[];
  readonly examination?: Examination;
}

/** Replays a record: what it claims, and what of it holds. Lessons that do not exist confirm nothing. */
export async function verifyRecord(
  record: CourseRecord,
  partsOf: (lesson: string) => Promise<LessonParts | undefined>,
  means: Means,
): Promise<readonly VerifiedLesson[]> {
  const verified: VerifiedLesson[] = [];
  for (const { id, progress } of record.lessons) {
    const parts = await partsOf(id);
    const replayed = parts ? await replaySteps(parts.scenario, parts.exercises, progress.steps) : [];
    const claimed = Object.entries(progress.answers).filter(([, { correct }]) => correct);
    let confirmed = 0;
    for (const quiz of parts?.quizzes ?? []) {
      const { questions } = await workOutQuiz(quiz, means);
      for (const [index, variants] of questions.entries()) {
        const answer = progress.answers[`${quiz.id}/${variants[0]?.id}`];
        const shown = answer?.correct ? variants[answer.variant] : undefined;
        const source = quiz.questions[index];
        if (!shown || !answer || !source) continue;
        if ((await checkAnswer(quiz.id, source, shown, answer, means))?.correct) confirmed++;
      }
    }
    const sittings: VerifiedSitting[] = [];
    if (parts?.examination)
      for (const sitting of progress.sittings)
        sittings.push(await verifySitting(parts.examination, parts.scenario, sitting, means));
    const passed = sittings.some((sitting) => sitting.confirmed.passed);
    const reached = [...replayed, ...(parts?.examination && passed ? [parts.examination.id] : [])];
    verified.push({
      id,
      claimed: progress.solved,
      confirmed: progress.solved.filter((exercise) => reached.includes(exercise)),
      right: {
        claimed: claimed.length,
        confirmed,
        all: (parts?.quizzes ?? []).flatMap(({ questions }) => questions).length,
      },
      sittings,
    });
  }
  return verified;
}
