import type { Exercise } from '../../learn/exercise/exercise.ts';
import { type Scenario, scenarioOf } from '../../learn/lesson.ts';
import type { Quiz } from '../../learn/quiz/question.ts';

type ExerciseModule = { readonly exercises: readonly Exercise[] };
type QuizModule = { readonly quizzes: readonly Quiz[] };

const exerciseFiles = import.meta.glob<ExerciseModule>('../../content/exercises/**/*.ts');
const quizFiles = import.meta.glob<QuizModule>('../../content/quizzes/**/*.ts');

/** The exercises of a lesson, from the file of the lesson's name; none when it has no such file. */
export async function exercisesOf(lesson: string): Promise<readonly Exercise[]> {
  return (await exerciseFiles[`../../content/exercises/${lesson}.ts`]?.())?.exercises ?? [];
}

/** The quizzes of a lesson, from the file of the lesson's name; none when it has no such file. */
export async function quizzesOf(lesson: string): Promise<readonly Quiz[]> {
  return (await quizFiles[`../../content/quizzes/${lesson}.ts`]?.())?.quizzes ?? [];
}

/** The machine with which a lesson begins. */
export async function lessonScenario(lesson: string): Promise<Scenario> {
  return scenarioOf(lesson, await exercisesOf(lesson));
}
