/** The pool of the examination, played like the lessons' exercises and quizzes, and the drawing of sheets from it. */
import { describe, expect, it } from 'vitest';
import { faultOfTrial, play } from '../../scripts/content/play-exercise.ts';
import { meansFor } from '../../src/components/quiz/worked-quiz.ts';
import { examination } from '../../src/content/examination/index.ts';
import { questionsAsked } from '../../src/learn/examination/examination.ts';
import { nextSheet, sheetCount, sheetOf } from '../../src/learn/examination/sheet.ts';
import { trialsOf } from '../../src/learn/exercise/mutants.ts';
import { scenarioOf } from '../../src/learn/lesson.ts';
import { faultsOf } from '../../src/learn/quiz/work-out.ts';
import { textsFor } from '../../src/texts/index.ts';

const scenario = scenarioOf('myths/examination', examination.tasks);

describe.each(examination.tasks.map((task) => ({ id: task.id, task })))('the task $id', ({ task }) => {
  it.each(trialsOf(task))('$name: $expected', async (trial) => {
    expect(faultOfTrial(trial, await play(task, scenario, trial.commands))).toBeUndefined();
  });

  it('has two other ways, three mistakes, and three hints a step', () => {
    expect(task.alternatives.length).toBeGreaterThanOrEqual(2);
    expect(task.wrong.length).toBeGreaterThanOrEqual(3);
    for (const { hints } of task.tasks) expect(hints).toHaveLength(3);
  });

  it('is solved on a machine where all the others were solved before', async () => {
    const others = examination.tasks.filter((one) => one !== task).flatMap(({ solution }) => solution);
    expect((await play(task, scenario, [...others, ...task.solution])).open).toEqual([]);
  });
});

it.each(examination.parts.map(({ quiz, draws }) => ({ id: quiz.id, quiz, draws })))(
  'the part $id has no faults, and enough questions for two sheets',
  async ({ quiz, draws }) => {
    expect(await faultsOf(quiz, meansFor(textsFor('en')))).toEqual([]);
    expect(quiz.questions.length).toBeGreaterThanOrEqual(2 * draws);
  },
  60_000,
);

describe('a sheet', () => {
  const asked = (number: number) =>
    new Set(sheetOf(examination, number).questions.map(({ quiz, question }) => `${quiz}/${question}`));

  it('is the same each time it is drawn', () => {
    expect(sheetOf(examination, 17)).toEqual(sheetOf(examination, 17));
  });

  it('asks each question once, so many of each part', () => {
    for (let number = 1; number <= 40; number++) {
      const sheet = sheetOf(examination, number);
      expect(asked(number).size).toBe(questionsAsked(examination));
      expect(sheet.questions).toHaveLength(questionsAsked(examination));
      expect(new Set(sheet.tasks).size).toBe(examination.drawsTasks);
    }
  });

  it('shares nothing with the next one', () => {
    for (let number = 1; number <= 40; number++) {
      const next = asked(nextSheet(number));
      expect([...asked(number)].filter((key) => next.has(key))).toEqual([]);
      const tasks = sheetOf(examination, nextSheet(number)).tasks;
      expect(sheetOf(examination, number).tasks.filter((id) => tasks.includes(id))).toEqual([]);
    }
  });

  it('brings every question and every task sooner or later, in every variant', () => {
    const questions = new Set<string>();
    const tasks = new Set<string>();
    for (let number = 1; number <= 40; number++) {
      const sheet = sheetOf(examination, number);
      for (const { quiz, question, variant } of sheet.questions) questions.add(`${quiz}/${question}/${variant}`);
      for (const task of sheet.tasks) tasks.add(task);
    }
    const all = examination.parts.flatMap(({ quiz }) =>
      quiz.questions.flatMap((question) =>
        Array.from(
          { length: 'make' in question ? (question.variants ?? 3) : 1 },
          (_, variant) => `${quiz.id}/${question.id}/${variant}`,
        ),
      ),
    );
    expect([...questions].sort()).toEqual(all.sort());
    expect([...tasks].sort()).toEqual(examination.tasks.map(({ id }) => id).sort());
  });

  it('comes round', () => {
    expect(nextSheet(sheetCount)).toBe(1);
  });
});
