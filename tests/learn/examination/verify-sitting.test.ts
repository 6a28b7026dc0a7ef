import { describe, expect, it } from 'vitest';
import { meansFor } from '../../../src/components/quiz/worked-quiz.ts';
import { examination } from '../../../src/content/examination/index.ts';
import { outcomeOf } from '../../../src/learn/examination/examination.ts';
import { sheetOf } from '../../../src/learn/examination/sheet.ts';
import { scenarioOf } from '../../../src/learn/lesson.ts';
import {
  noProgress,
  type Progress,
  withDraft,
  withHandedIn,
  withOpened,
  withStep,
} from '../../../src/learn/progress.ts';
import { rightAnswer } from '../../../src/learn/quiz/grade.ts';
import { workOutVariant } from '../../../src/learn/quiz/work-out.ts';
import { formatRecord, parseRecord } from '../../../src/learn/record.ts';
import { verifyRecord } from '../../../src/learn/verify.ts';
import { textsFor } from '../../../src/texts/index.ts';

const id = 'myths/examination';
const means = meansFor(textsFor('en'));
const scenario = scenarioOf(id, examination.tasks);
const partsOf = async () => ({ scenario, exercises: [], quizzes: [], examination });
const sheet = sheetOf(examination, 5);

/** A sitting in which everything is right, as the page keeps it; `claims` is what it says of itself. */
async function sitting(claims: { right: number; solved: readonly string[]; passed: boolean }): Promise<Progress> {
  let progress = withOpened(noProgress, sheet.number);
  for (const { quiz, question, variant } of sheet.questions) {
    const source = examination.parts
      .find((part) => part.quiz.id === quiz)
      ?.quiz.questions.find((one) => one.id === question);
    if (!source) throw new Error(`there is no question ${question}`);
    progress = withDraft(
      progress,
      `${quiz}/${question}`,
      rightAnswer(await workOutVariant(quiz, source, variant, means)),
    );
  }
  for (const task of examination.tasks.filter((one) => sheet.tasks.includes(one.id)))
    for (const line of task.solution) progress = withStep(progress, ['run', line]);
  return withHandedIn(progress, examination.id, claims);
}

const record = (progress: Progress) =>
  parseRecord(formatRecord({ name: 'Ada', made: '2026-11-21', lessons: [{ id, progress }] }));
const full = outcomeOf(examination, 12, 2);

describe('an examination that was handed in', () => {
  it('holds when the answers and the replay confirm it', async () => {
    const progress = await sitting({ right: 12, solved: sheet.tasks, passed: true });
    expect(progress.open).toBeUndefined();
    expect(await verifyRecord(record(progress), partsOf, means)).toEqual([
      {
        id,
        claimed: ['examination'],
        confirmed: ['examination'],
        right: { claimed: 0, confirmed: 0, all: 0 },
        sittings: [{ sheet: 5, claimed: full, confirmed: full }],
      },
    ]);
  });

  it('does not hold with steps that were left out, or under another sheet', async () => {
    const progress = await sitting({ right: 12, solved: sheet.tasks, passed: true });
    const [first] = progress.sittings;
    if (!first) throw new Error('nothing was handed in');
    const forged = async (change: Partial<typeof first>) =>
      (await verifyRecord(record({ ...progress, sittings: [{ ...first, ...change }] }), partsOf, means))[0];
    const idle = await forged({ steps: [] });
    expect(idle?.sittings[0]?.confirmed).toEqual(outcomeOf(examination, 12, 0));
    expect(idle?.confirmed).toEqual([]);
    const other = await forged({ sheet: 6 });
    expect(other?.sittings[0]?.confirmed).toEqual(outcomeOf(examination, 0, 0));
    expect(other?.confirmed).toEqual([]);
  });

  it('is not passed with one task open, or one right answer too few', () => {
    expect(outcomeOf(examination, 10, 2).passed).toBe(true);
    expect(outcomeOf(examination, 9, 2).passed).toBe(false);
    expect(outcomeOf(examination, 12, 1).passed).toBe(false);
  });
});
