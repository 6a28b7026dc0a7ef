import { faultsOfOrigin, faultsOfTexts, type Misconceptions, reasonOf } from '../choice.ts';
import type { GradeTexts } from '../grade-texts.ts';
import type { Origin, QuestionBase } from '../question.ts';
import type { Grade, Shown, ShownChoice } from '../shown-question.ts';
import { followedBy, type RunWork, type Work } from '../work.ts';
import { gradeSingle } from './single.ts';

/** What will the last command print? The right answer is what the engine prints. */
export interface PredictQuestion extends QuestionBase {
  readonly type: 'predict';
  /** What is there before, and the commands that are shown. The last one's output is asked for. */
  readonly work: Work;
  /** Why the right answer is right. */
  readonly why: string;
  /** Wrong answers: typed, or printed by the last of other commands, run instead of the question's own on the same images and files. */
  readonly instead: readonly (Origin & { readonly output?: string; readonly commands?: readonly string[] })[];
}

export async function showPredict(
  question: PredictQuestion,
  run: RunWork,
  misconceptions: Misconceptions,
  texts: GradeTexts,
) {
  const right = (await run(question.work)).output || texts.nothing;
  const wrong = await Promise.all(
    question.instead.map(async ({ output, commands, ...origin }): Promise<ShownChoice> => {
      const printed = commands ? (await run(followedBy({ ...question.work, commands: [] }, commands))).output : output;
      return { text: printed || texts.nothing, correct: false, ...reasonOf(origin, misconceptions) };
    }),
  );
  return {
    type: 'predict' as const,
    commands: question.work.commands,
    choices: [{ text: right, correct: true, why: question.why }, ...wrong],
  };
}

export function gradePredict(
  question: Pick<Shown<'predict'>, 'choices'>,
  picked: readonly number[],
  texts: GradeTexts,
): Grade {
  return gradeSingle(question, picked, texts);
}

/** What an author got wrong, in sentences; empty when nothing. */
export function faultsOfPredict(
  question: PredictQuestion,
  shown: Pick<Shown<'predict'>, 'choices'>,
  misconceptions: Misconceptions,
): readonly string[] {
  return [
    ...(question.instead.length < 2 ? ['it has fewer than two wrong answers'] : []),
    ...(question.why === '' ? ['it does not say why'] : []),
    ...faultsOfTexts(shown.choices.map(({ text }) => text)),
    ...question.instead.flatMap((origin, index) => faultsOfOrigin(`wrong answer ${index + 1}`, origin, misconceptions)),
  ];
}
