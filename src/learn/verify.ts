import type { Exercise } from './exercise/exercise.ts';
import type { Scenario } from './lesson.ts';
import { grade } from './quiz/grade.ts';
import type { Quiz } from './quiz/question.ts';
import type { Grade, ShownQuestion } from './quiz/shown-question.ts';
import { fillWork, gradeTried } from './quiz/types/index.ts';
import { variantOf } from './quiz/variant.ts';
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
}

/** What belongs to a lesson, for whoever verifies. Undefined for a lesson that does not exist. */
export interface LessonParts {
  readonly scenario: Scenario;
  readonly exercises: readonly Exercise[];
  readonly quizzes: readonly Quiz[];
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
      for (const variants of questions) {
        const answer = progress.answers[`${quiz.id}/${variants[0]?.id}`];
        const shown = answer?.correct ? variants[answer.variant] : undefined;
        const result =
          shown && answer && (grade(shown, answer, means.texts) ?? (await tried(quiz, shown, answer.typed, means)));
        if (result?.correct) confirmed++;
      }
    }
    verified.push({
      id,
      claimed: progress.solved,
      confirmed: progress.solved.filter((exercise) => replayed.includes(exercise)),
      right: {
        claimed: claimed.length,
        confirmed,
        all: (parts?.quizzes ?? []).flatMap(({ questions }) => questions).length,
      },
    });
  }
  return verified;
}

async function tried(
  quiz: Quiz,
  shown: ShownQuestion,
  typed: readonly string[],
  means: Means,
): Promise<Grade | undefined> {
  const source = quiz.questions.find(({ id }) => id === shown.id);
  const question = source && variantOf(quiz.id, source, shown.variant);
  if (question?.type !== 'fill') return undefined;
  return gradeTried(question, await means.run(fillWork(question, typed)), means.texts);
}
