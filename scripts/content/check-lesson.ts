import { readFileSync } from 'node:fs';
import { AuthorError, runTags } from '../../src/components/lesson/run-tags.ts';
import { transcriptsOf } from '../../src/components/lesson/transcripts.ts';
import { meansFor } from '../../src/components/quiz/worked-quiz.ts';
import { type ClaimId, claims } from '../../src/content/course/claims.ts';
import { lessons } from '../../src/content/course/lessons.ts';
import { faultsOf } from '../../src/learn/quiz/work-out.ts';
import { textsFor } from '../../src/texts/index.ts';
import type { LessonSource } from './lesson-source.ts';
import { mostWords, mostWordsInSentence, sentencesOf } from './prose.ts';

/** Something an author got wrong: where, what, and what to do about it. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

/** `src/content/docs/start/x.mdx:12: problem` and the remedy below it. */
export function faultText({ file, line, problem, remedy }: Fault): string {
  return `${file}:${line}: ${problem}\n  Remedy: ${remedy}`;
}

/** Everything that is wrong with a lesson, but for its exercises' trials, which take longer (see play-exercise.ts). */
export async function faultsOfLesson(lesson: LessonSource): Promise<readonly Fault[]> {
  return [
    ...faultsOfFrontMatter(lesson),
    ...faultsOfParts(lesson),
    ...faultsOfProse(lesson),
    ...(await faultsOfExamples(lesson)),
    ...(await faultsOfQuizzes(lesson)),
  ];
}

function faultsOfFrontMatter(lesson: LessonSource): readonly Fault[] {
  const at = (pattern: RegExp) => lineOf(lesson.source, pattern);
  const fault = (line: number, problem: string, remedy: string): Fault => ({
    file: lesson.file,
    line,
    problem,
    remedy,
  });
  const planned = lessons.find(({ id }) => id === lesson.id);
  if (!planned) return [fault(1, 'the course does not plan this lesson', 'add it to src/content/course/lessons.ts.')];
  const named = /^claims: \[(.*)\]$/m.exec(lesson.frontMatter)?.[1]?.split(/,\s*/).filter(Boolean) ?? [];
  const unknown = named.filter((id) => !(id in claims));
  const missing = planned.claims.filter((id) => !named.includes(id));
  return [
    ...unknown.map((id) =>
      fault(at(/^claims:/m), `there is no claim ${id}`, 'the claims stand in src/content/course/claims.ts.'),
    ),
    ...missing.map((id) =>
      fault(
        at(/^claims:/m),
        `the course plans claim ${id} (${claims[id as ClaimId].text}) for this lesson, and it does not name it`,
        'show it by a runnable step or in the exercise, and add it to `claims: [...]`.',
      ),
    ),
    ...(/^minutes: ([5-9]|1[0-5])$/m.test(lesson.frontMatter)
      ? []
      : [fault(1, 'it does not say how long it takes', 'write `minutes: 10` (5 to 15) in the front matter.')]),
    ...(/^description: \S/m.test(lesson.frontMatter)
      ? []
      : [fault(1, 'it has no description', 'write `description:` with one or two sentences.')]),
  ];
}

function faultsOfParts({ id, file, source, exercises, quizzes }: LessonSource): readonly Fault[] {
  const faults: Fault[] = [];
  const shown = (tag: string) =>
    [...source.matchAll(new RegExp(`<${tag} id="([^"]+)" />`, 'g'))].map(([, name]) => name);
  const check = (tag: 'Exercise' | 'Quiz', ids: readonly string[], folder: string) => {
    const there = `src/content/${folder}/${id}.ts`;
    for (const name of ids.filter((name) => !shown(tag).includes(name)))
      faults.push({
        file: there,
        line: 1,
        problem: `${name} is not shown`,
        remedy: `write <${tag} id="${name}" /> in ${file}.`,
      });
    // An examination's tasks are drawn from its pool.
    if (ids.length === 0 && !(tag === 'Exercise' && source.includes('<Examination />')))
      faults.push({
        file,
        line: 1,
        problem: `there is no ${tag}`,
        remedy: `write one in ${there}; npm run new:lesson makes the file.`,
      });
  };
  check(
    'Exercise',
    exercises.map((exercise) => exercise.id),
    'exercises',
  );
  check(
    'Quiz',
    quizzes.map((quiz) => quiz.id),
    'quizzes',
  );
  const questions = quizzes.flatMap((quiz) => quiz.questions).length;
  if (quizzes.length > 0 && questions < 5)
    faults.push({
      file: `src/content/quizzes/${id}.ts`,
      line: 1,
      problem: `it has ${questions} questions`,
      remedy: 'write five or more.',
    });
  if (!source.includes('<Predict'))
    faults.push({
      file,
      line: 1,
      problem: 'nothing is predicted',
      remedy: 'put a <Predict options={[…]}>question</Predict> before the experiment.',
    });
  for (const { id: name, alternatives, wrong, tasks } of exercises) {
    const there = `src/content/exercises/${id}.ts`;
    const line = lineOf(readFileSync(there, 'utf8'), new RegExp(`id: '${name}'`));
    const add = (problem: string, remedy: string) =>
      faults.push({ file: there, line, problem: `${name}: ${problem}`, remedy });
    if (alternatives.length < 2) add('fewer than two alternatives', 'write other ways that solve it.');
    if (wrong.length < 3) add('fewer than three mistakes', 'write known wrong ways, each with its message.');
    for (const task of tasks)
      if (task.hints.length !== 3)
        add(`task ${task.id} has ${task.hints.length} hints`, 'write three, from a nudge to nearly the solution.');
  }
  return faults;
}

function faultsOfProse({ file, source }: LessonSource): readonly Fault[] {
  const sentences = sentencesOf(source);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return [
    ...(words > mostWords
      ? [
          {
            file,
            line: 1,
            problem: `it has ${words} words; ${mostWords} is the most`,
            remedy: 'cut, or make two lessons.',
          },
        ]
      : []),
    ...sentences
      .filter((sentence) => sentence.words > mostWordsInSentence)
      .map(({ line, words: count, text }) => ({
        file,
        line,
        problem: `a sentence of ${count} words: “${text.slice(0, 60)}…”`,
        remedy: `make two of it; ${mostWordsInSentence} words is the most.`,
      })),
  ];
}

async function faultsOfExamples({ file, source, scenario }: LessonSource): Promise<readonly Fault[]> {
  try {
    if (runTags(source, file).length === 0)
      return [{ file, line: 1, problem: 'it runs nothing', remedy: 'write <Run command="docker ps" />.' }];
    await transcriptsOf(file, source, scenario);
    return [];
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    const [, line = '1', text = ''] = /:(\d+): ([\s\S]*)$/.exec(error.message) ?? [];
    const [problem = '', remedy = ''] = text.split('\n  Hint: ');
    return [{ file, line: Number(line), problem, remedy }];
  }
}

async function faultsOfQuizzes({ id, quizzes }: LessonSource): Promise<readonly Fault[]> {
  const file = `src/content/quizzes/${id}.ts`;
  const faults: Fault[] = [];
  for (const quiz of quizzes) {
    for (const problem of await faultsOf(quiz, meansFor(textsFor('en')))) {
      const question = /^question (\S+):/.exec(problem)?.[1] ?? '';
      const line = lineOf(readFileSync(file, 'utf8'), new RegExp(`id: '${question}'`));
      faults.push({ file, line, problem, remedy: 'mend the question; CONTRIBUTING.md tells what each type needs.' });
    }
  }
  return faults;
}

function lineOf(source: string, pattern: RegExp): number {
  const at = source.search(pattern);
  return at < 0 ? 1 : source.slice(0, at).split('\n').length;
}
