import type { Exercise, Verdict } from './exercise.ts';

/** The words of an exercise in another language. Checks and ways stay those of the original. */
export interface ExerciseWords {
  readonly title: string;
  readonly intro: string;
  /** By the task's id. */
  readonly tasks: Readonly<Record<string, { readonly text: string; readonly hints: readonly string[] }>>;
  /** By the mistake, as the original names it. */
  readonly messages: Readonly<Record<string, string>>;
  /** What verdicts say: the original's clause, a pattern with groups, and the clause in this language, with `$1`. */
  readonly clauses: readonly (readonly [pattern: RegExp, text: string])[];
}

/**
 * The exercise in another language.
 * @throws Error when a task or a mistake has no words
 */
export function translated(exercise: Exercise, words: ExerciseWords): Exercise {
  const say = (clause: string) => {
    const found = words.clauses.find(([pattern]) => pattern.test(clause));
    return found ? clause.replace(found[0], found[1]) : clause;
  };
  const verdictOf = (verdict: Verdict): Verdict =>
    verdict.done ? verdict : { done: false, expected: say(verdict.expected), seen: say(verdict.seen) };
  return {
    ...exercise,
    title: words.title,
    intro: words.intro,
    tasks: exercise.tasks.map((task) => {
      const own = words.tasks[task.id];
      if (!own) throw new Error(`the task ${task.id} has no words`);
      return { ...task, ...own, check: (world) => verdictOf(task.check(world)) };
    }),
    wrong: exercise.wrong.map((way) => {
      const message = words.messages[way.mistake];
      if (!message) throw new Error(`the mistake '${way.mistake}' has no words`);
      return { ...way, message };
    }),
  };
}
