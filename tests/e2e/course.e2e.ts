import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { lessonIds, readLesson } from '../../scripts/content/lesson-source.ts';
import { meansFor } from '../../src/components/quiz/worked-quiz.ts';
import type { Examination } from '../../src/learn/examination/examination.ts';
import { sheetOf } from '../../src/learn/examination/sheet.ts';
import { type Answer, rightAnswer } from '../../src/learn/quiz/grade.ts';
import type { ShownQuiz } from '../../src/learn/quiz/shown-question.ts';
import { parseRecord, recordOfBackup } from '../../src/learn/record.ts';
import { replaySteps } from '../../src/learn/replay.ts';
import { verifyRecord } from '../../src/learn/verify.ts';
import { textsFor } from '../../src/texts/index.ts';
import { expect, type LessonPage, test } from './lesson-page.ts';

/** Answers every question of the lesson's quizzes by the key that the page carries. */
async function answerAll({ page }: LessonPage): Promise<void> {
  for (const quiz of await page.locator('dk-quiz').all()) {
    const shown = JSON.parse((await quiz.locator('[data-part="key"]').textContent()) ?? '') as ShownQuiz;
    for (const [question] of shown.questions) {
      if (!question) continue;
      const form = quiz.locator(`form[data-question="${question.id}"][data-variant="0"]`);
      await give(form, rightAnswer(question));
      await form.locator('button[type="submit"]').click();
      await expect(form, question.id).toHaveAttribute('data-grade', 'right');
    }
    await expect(quiz.locator('[data-part="score"]')).toHaveText(/^All \d+ right\.$/);
  }
}

/** Takes a sheet of the examination and does all that it asks. Returns its number. */
async function sit(lesson: LessonPage, examination: Examination): Promise<number> {
  const { page } = lesson;
  const card = page.locator('dk-examination');
  await card.locator('[data-do="begin"]').click();
  await expect(card.locator('[data-part="number"]')).toBeVisible();
  await lesson.prompt();
  const number = Number(/\d+/.exec(await card.locator('[data-part="number"]').innerText())?.[0]);
  const sheet = sheetOf(examination, number);
  for (const task of examination.tasks.filter(({ id }) => sheet.tasks.includes(id)))
    for (const command of task.solution) await lesson.type(command);
  const quizzes = JSON.parse((await card.locator('[data-part="key"]').textContent()) ?? '') as ShownQuiz[];
  for (const { quiz, question, variant } of sheet.questions) {
    const shown = quizzes.find(({ id }) => id === quiz)?.questions.find(([first]) => first?.id === question)?.[variant];
    if (!shown) throw new Error(`no question ${question}`);
    const form = card.locator(`form[data-quiz="${quiz}"][data-question="${question}"][data-variant="${variant}"]`);
    await expect(form).toBeVisible();
    await give(form, rightAnswer(shown));
  }
  await card.locator('[data-do="hand-in"]').click();
  await expect(card.locator('[data-part="said"]')).toHaveText('12 of 12 questions right, 2 of 2 tasks solved.');
  await expect(card.locator('[data-part="standing"]')).toHaveText(/^✓ Passed/);
  return number;
}

async function give(form: import('@playwright/test').Locator, { picked, typed }: Answer): Promise<void> {
  const places = await form.locator('select').all();
  for (const [index, place] of places.entries()) await place.selectOption(String(picked[index]));
  if (places.length === 0) for (const choice of picked) await form.locator(`input[value="${choice}"]`).check();
  for (const [index, text] of typed.entries()) await form.locator('input[type="text"]').nth(index).fill(text);
}

for (const id of lessonIds()) {
  test(`${id}: completed from a fresh profile by its own commands`, async ({ lesson, page }) => {
    test.setTimeout(240_000);
    const { exercises, examination } = await readLesson(id);
    await lesson.open(`/${id}/`);
    for (const example of await page.locator('dk-run').all()) await lesson.run(example);
    for (const exercise of exercises) {
      for (const command of exercise.solution) await lesson.type(command);
      const card = page.locator(`dk-exercise[data-exercise="${exercise.id}"]`);
      await card.locator('[data-do="check"]').click();
      await expect(card.locator('[data-part="result"]'), exercise.id).toHaveText(/^Solved/);
    }
    await answerAll(lesson);
    if (examination) await sit(lesson, examination);
    await page.goto('/course/');
    await expect(page.locator(`[data-lesson="${id}"]`)).toHaveAttribute('data-state', 'done');
  });
}

test('the record that is downloaded holds when it is replayed', async ({ lesson, page }) => {
  test.setTimeout(120_000);
  const { id, scenario, exercises } = await readLesson('start/image-and-container');
  await lesson.open();
  // Half of it is typed into a shell in the container, as learners do.
  await page.keyboard.type('docker run -it --name monday busybox\n');
  await expect.poll(() => lesson.screen()).toMatch(/\/ #$/);
  await page.keyboard.type('echo cherries > /cake\n');
  await page.keyboard.type('exit\n');
  await lesson.prompt();
  await lesson.type('docker run -d --name tuesday busybox sleep 3600');
  await lesson.check();
  await expect(lesson.exercise.locator('[data-part="result"]')).toHaveText(/^Solved/);

  await page.goto('/course/');
  await page.getByLabel('Your name').fill('Ada');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download my record' }).click(),
  ]);
  const record = parseRecord(readFileSync(await download.path(), 'utf8'));
  expect(record.name).toBe('Ada');
  const [first] = record.lessons;
  expect(first?.id).toBe(id);
  expect(first?.progress.solved).toEqual(['two-cakes']);
  expect(await replaySteps(scenario, exercises, first?.progress.steps ?? [])).toEqual(['two-cakes']);

  // The backup of everything holds the same progress.
  const [backup] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  const kept = recordOfBackup(gunzipSync(readFileSync(await backup.path())).toString('utf8'));
  expect(kept.lessons).toEqual(record.lessons);
});

test('the examination: a sheet by its number, answers kept over a reload, another sheet asks something else', async ({
  lesson,
  page,
}) => {
  test.setTimeout(120_000);
  const { examination } = await readLesson('myths/examination');
  if (!examination) throw new Error('there is no examination');
  await lesson.open('/myths/examination/?sheet=7');
  const card = page.locator('dk-examination');
  await card.getByRole('button', { name: 'Begin' }).click();
  await expect(card.locator('[data-part="number"]')).toHaveText('Sheet 7');
  await expect(card.locator('form:not([hidden])')).toHaveCount(12);
  await expect(card.locator('.item[data-task]:not([hidden])')).toHaveCount(2);
  const first = card.locator('form:not([hidden]) input[type="radio"]').first();
  await first.check();
  await page.reload();
  await expect(card.locator('[data-part="number"]')).toHaveText('Sheet 7');
  await expect(first).toBeChecked();
  // Handed in as it is, it is not passed, and says what was missing.
  await lesson.prompt();
  await card.getByRole('button', { name: 'Hand in' }).click();
  await expect(card.locator('[data-part="standing"]')).toHaveText(/^Not passed yet/);
  await expect(card.locator('[data-part="verdict"]:visible').first()).toHaveText(/^Expected: /);
  const before = sheetOf(examination, 7);
  await page.goto('/myths/examination/');
  await lesson.prompt();
  expect(await sit(lesson, examination)).toBe(8);
  expect(sheetOf(examination, 8).tasks.filter((id) => before.tasks.includes(id))).toEqual([]);

  await page.goto('/course/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download my record' }).click(),
  ]);
  const record = parseRecord(readFileSync(await download.path(), 'utf8'));
  const partsOf = (id: string) => readLesson(id);
  const [verified] = await verifyRecord(record, partsOf, meansFor(textsFor('en')));
  expect(verified?.confirmed).toEqual(['examination']);
  expect(verified?.sittings.map(({ sheet, confirmed }) => [sheet, confirmed.right, confirmed.passed])).toEqual([
    [7, expect.any(Number), false],
    [8, 12, true],
  ]);
});

test('the cheat sheet prints on one page', async ({ page }) => {
  await page.goto('/reference/cheat-sheet/');
  const pdf = await page.pdf({ format: 'A4' });
  expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length).toBe(1);
});

test('a word of the glossary leads to its meaning', async ({ page }) => {
  await page.goto('/start/image-and-container/');
  const term = page.locator('a.dk-term').filter({ hasText: /^writable layer$/ });
  await expect(term).toHaveCount(1);
  await term.click();
  await expect(page).toHaveURL(/\/reference\/glossary\/#writable-layer$/);
  await expect(page.locator('#writable-layer')).toBeVisible();
});
