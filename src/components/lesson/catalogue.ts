import type { Exercise } from '../../learn/exercise/exercise.ts';
import { type LessonMachine, type Scenario, scenarioOf } from '../../learn/lesson.ts';
import type { Quiz } from '../../learn/quiz/question.ts';

type ExerciseModule = { readonly exercises: readonly Exercise[]; readonly machine?: LessonMachine };
type QuizModule = { readonly quizzes: readonly Quiz[] };

const exerciseFiles = import.meta.glob<ExerciseModule>('../../content/exercises/**/*.ts');
const quizFiles = import.meta.glob<QuizModule>('../../content/quizzes/**/*.ts');

/** A lesson's name without the language: `start/first-container` of `de/start/first-container`. */
export function lessonOf(entry: string): string {
  return entry.replace(/^de\//, '');
}

/** The exercises of a lesson, from the file of the lesson's name, in that language where it is translated; none when it has no such file. */
export async function exercisesOf(lesson: string, language = 'en'): Promise<readonly Exercise[]> {
  const module = await (
    exerciseFiles[pathOf('exercises', lesson, language)] ?? exerciseFiles[pathOf('exercises', lesson)]
  )?.();
  return module?.exercises ?? [];
}

/** The quizzes of a lesson, from the file of the lesson's name, in that language where it is translated; none when it has no such file. */
export async function quizzesOf(lesson: string, language = 'en'): Promise<readonly Quiz[]> {
  const module = await (quizFiles[pathOf('quizzes', lesson, language)] ?? quizFiles[pathOf('quizzes', lesson)])?.();
  return module?.quizzes ?? [];
}

/** The machine with which a lesson begins. */
export async function lessonScenario(lesson: string): Promise<Scenario> {
  const module = await exerciseFiles[pathOf('exercises', lesson)]?.();
  return scenarioOf(lesson, module?.exercises ?? [], module?.machine);
}

function pathOf(kind: 'exercises' | 'quizzes', lesson: string, language = 'en'): string {
  return `../../content/${kind}/${language === 'en' ? '' : `${language}/`}${lesson}.ts`;
}
