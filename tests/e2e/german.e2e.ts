import { expect, test } from './lesson-page.ts';

test('the lesson in German speaks German, and shares its machine and its results with the English one', async ({
  lesson,
  page,
}) => {
  await lesson.open('/de/start/image-and-container/');
  await expect(page.getByRole('button', { name: 'docker pull busybox im Terminal ausführen' })).toBeVisible();
  await lesson.type('docker run -d --name monday busybox sleep 3600');
  await lesson.type('docker exec monday echo cherries > cake');
  const card = lesson.exercise;
  await card.getByRole('button', { name: 'Prüfen' }).click();
  await expect(card.locator('[data-part="result"]')).toHaveText(/^1 von 4 erreicht/);
  await expect(card.locator('[data-task="cherries"] [data-part="verdict"]')).toHaveText(
    'Erwartet: das Wort cherries in /cake in monday. Gefunden: eine Datei cake auf der Maschine, aber keine in monday.',
  );
  await expect(card.locator('[data-part="likely"]')).toContainText('Deine eigene Shell hat umgeleitet');

  const question = lesson.quiz.locator('[data-question="how-many-copies"]');
  await question.getByRole('textbox').fill('einmal');
  await question.getByRole('button', { name: 'Antworten' }).click();
  await expect(question.getByRole('status')).toContainText('✓ Richtig.');
  await lesson.saved();

  await page.goto('/start/image-and-container/');
  await lesson.prompt();
  expect(await lesson.type("docker ps --all --format '{{.Names}}'")).toBe('monday');
  await expect(lesson.exercise.locator('[data-task="monday"]')).toHaveAttribute('data-state', 'done');
});

test('a lesson without a translation is shown in English, with a word on it', async ({ page }) => {
  await page.goto('/de/start/first-container/');
  await expect(page.getByText('Dieser Inhalt ist noch nicht in deiner Sprache verfügbar.')).toBeVisible();
  await expect(page.locator('dk-run').first()).toContainText('docker run hello-world');
});

test('the workbench speaks German: its bar, terminal, picture, files, history and dialogs', async ({
  lesson,
  page,
}) => {
  await lesson.open('/de/start/image-and-container/');
  const bench = page.getByRole('complementary', { name: 'Werkbank' });
  await expect(bench.getByRole('button', { name: 'Den letzten Befehl zurücknehmen' })).toBeVisible();
  await lesson.type('docker run -d --name monday busybox sleep 3600');
  await expect(bench.getByRole('button', { name: /Container monday/ })).toBeVisible();
  await bench.getByRole('button', { name: /Container monday/ }).click();
  await expect(bench.getByRole('region', { name: 'Einzelheiten' })).toContainText('In die Dateien sehen');
  await bench.getByRole('button', { name: 'Verlauf' }).click();
  await expect(bench.getByRole('button', { name: 'Vergleichen' })).toBeVisible();
  await bench.getByRole('button', { name: 'Dateien', exact: true }).click();
  await expect(bench.getByRole('button', { name: 'Neuer Ordner' })).toBeVisible();
  await bench.getByRole('button', { name: 'Teilen' }).click();
  await expect(page.getByRole('dialog', { name: 'Teilen und behalten' })).toContainText(
    'Sicherung: mein ganzer Fortschritt',
  );
  await page.getByRole('button', { name: 'Schließen' }).click();
});

test('the map of the course speaks German and leads to the German pages', async ({ page }) => {
  await page.goto('/de/course/');
  await expect(page.locator('.dk-course')).toContainText('Voraussagen, was ein Container tut');
  await page.locator('.dk-course').getByRole('link', { name: 'Viele Kuchen, ein Rezept' }).click();
  await expect(page).toHaveURL('/de/start/many-cakes/');
});
