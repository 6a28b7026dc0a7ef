import { readFileSync } from 'node:fs';
import { lessonIds, readLesson } from '../../scripts/content/lesson-source.ts';
import { type Answer, rightAnswer } from '../../src/learn/quiz/grade.ts';
import type { ShownQuiz } from '../../src/learn/quiz/shown-question.ts';
import { parseRecord } from '../../src/learn/record.ts';
import { replaySteps } from '../../src/learn/replay.ts';
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

async function give(form: import('@playwright/test').Locator, { picked, typed }: Answer): Promise<void> {
  const places = await form.locator('select').all();
  for (const [index, place] of places.entries()) await place.selectOption(String(picked[index]));
  if (places.length === 0) for (const choice of picked) await form.locator(`input[value="${choice}"]`).check();
  for (const [index, text] of typed.entries()) await form.locator('input[type="text"]').nth(index).fill(text);
}

for (const id of lessonIds()) {
  test(`${id}: completed from a fresh profile by its own commands`, async ({ lesson, page }) => {
    test.setTimeout(240_000);
    const { exercises } = await readLesson(id);
    await lesson.open(`/${id}/`);
    for (const example of await page.locator('dk-run').all()) await lesson.run(example);
    for (const exercise of exercises) {
      for (const command of exercise.solution) await lesson.type(command);
      const card = page.locator(`dk-exercise[data-exercise="${exercise.id}"]`);
      await card.locator('[data-do="check"]').click();
      await expect(card.locator('[data-part="result"]'), exercise.id).toHaveText(/^Solved/);
    }
    await answerAll(lesson);
    await page.goto('/course/');
    await expect(page.locator(`[data-lesson="${id}"]`)).toHaveAttribute('data-state', 'done');
  });
}

test('the record that is downloaded holds when it is replayed', async ({ lesson, page }) => {
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
