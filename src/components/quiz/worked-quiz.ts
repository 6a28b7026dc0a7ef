import { misconceptions } from '../../content/course/misconceptions.ts';
import type { Misconceptions } from '../../learn/quiz/choice.ts';
import type { Quiz } from '../../learn/quiz/question.ts';
import type { ShownQuiz } from '../../learn/quiz/shown-question.ts';
import { faultsOf, type Means, workOutQuiz } from '../../learn/quiz/work-out.ts';
import { runWork } from '../../learn/run-work.ts';
import type { Texts } from '../../texts/index.ts';

const byName: Misconceptions = (name) =>
  name in misconceptions ? misconceptions[name as keyof typeof misconceptions] : undefined;

/** What working out the site's quizzes takes. For the build and the tests: it brings the engine. */
export function meansFor(texts: Texts): Means {
  return { run: runWork, misconceptions: byName, texts: texts.grade };
}

/** A quiz with its keys, as the page gets it; the first fault of its author where there is one. */
export async function workedQuiz(
  quiz: Quiz,
  texts: Texts,
): Promise<{ readonly shown: ShownQuiz; readonly fault: string | undefined }> {
  const means = meansFor(texts);
  const [fault] = await faultsOf(quiz, means);
  return { shown: await workOutQuiz(quiz, means), fault };
}
