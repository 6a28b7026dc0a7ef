import { expect, test } from './lesson-page.ts';

/** Ids, times and sizes differ from run to run; the rest is promised to the letter. */
function promised(text: string): string {
  return (
    text
      // On a terminal, the table of images has a legend above it; the text shows what a pipe gets.
      .replace(/^.*Info →.*$/m, '')
      .replace(/\b[0-9a-f]{64}\b/g, '<id>')
      .replace(/\b[0-9a-f]{12}\b/g, '<id>')
      .replace(/\b(?:About )?(?:an?|\d+|Less than a) (?:second|minute|hour|day|week|month|year)s?\b/g, '<time>')
      .replace(/ {2,}/g, '  ')
      .trim()
  );
}

test('each example prints in the terminal what stands in the text', async ({ lesson }) => {
  await lesson.open();
  const examples = await lesson.page.locator('dk-run').all();
  expect(examples.length).toBeGreaterThan(10);
  for (const example of examples) {
    const commands = ((await example.getAttribute('data-command')) ?? '').trim().split('\n');
    const printed = await lesson.run(example);
    const shown = await example.locator('.lines').evaluate((lines) =>
      [...lines.querySelectorAll('.command')].map((command) => {
        const next = command.nextElementSibling;
        return next?.matches('pre') ? (next.textContent ?? '') : '';
      }),
    );
    // On a terminal, pull draws progress that the text does not show; its last lines are the same.
    for (const [index, output] of printed.entries()) {
      if (commands[index]?.startsWith('docker pull')) {
        expect(promised(output)).toContain(promised((shown[index] ?? '').split('\n').slice(-2).join('\n')));
      } else expect(promised(output), commands[index]).toBe(promised(shown[index] ?? ''));
    }
  }
});

test('typed commands run, and the picture follows', async ({ lesson }) => {
  await lesson.open();
  await expect(lesson.picture.locator('[data-part="twin"]')).toContainText('Nothing yet');
  await lesson.type('docker run -d --name one busybox sleep 3600');
  await expect(lesson.picture.locator('.boxes .container .name')).toHaveText(['one']);
  await expect(lesson.picture.locator('[data-part="twin"]')).toContainText('Container one, running');
  await lesson.type("docker exec one sh -c 'echo hi > /note'");
  await expect(lesson.picture.locator('.boxes .writable')).toContainText('A /note');
  await lesson.type('docker rm -f one');
  await expect(lesson.picture.locator('.boxes .container')).toHaveCount(0);
  await expect(lesson.picture.getByRole('status')).toContainText('1 container removed (one)');
});

test('the exercise says what is missing, and passes when it is reached', async ({ lesson }) => {
  await lesson.open();
  await lesson.check();
  await expect(lesson.exercise.locator('[data-part="result"]')).toHaveText(/^0 of 4 reached/);
  await expect(lesson.exercise.locator('[data-task="monday"] [data-part="verdict"]')).toHaveText(
    'Expected: a container called monday, made from busybox. Found: no container of that name.',
  );

  await lesson.type('docker run -d --name monday busybox sleep 3600');
  await lesson.type('docker run -d --name tuesday busybox sleep 3600');
  await lesson.check();
  await expect(lesson.exercise.locator('[data-state="done"]')).toHaveCount(2);
  await expect(lesson.exercise.locator('[data-task="stopped"] [data-part="verdict"]')).toHaveText(
    /Found: monday is running\.$/,
  );

  await lesson.type("docker exec monday sh -c 'echo cherries > /cake'");
  await lesson.type('docker stop -t 1 monday');
  await lesson.check();
  await expect(lesson.exercise.locator('[data-part="result"]')).toHaveText(/^Solved/);
  await expect(lesson.exercise.locator('[data-state="done"]')).toHaveCount(4);
});

test('the quiz grades wrong and right answers, each with a reason', async ({ lesson }) => {
  await lesson.open();
  const stopped = lesson.quiz.locator('[data-question="after-stop"]');
  await stopped.getByLabel('It is gone: changes disappear when a container stops').check();
  await stopped.getByRole('button', { name: 'Answer' }).click();
  await expect(stopped.getByRole('status')).toContainText('Not yet. The writable layer stays on disk.');
  await stopped.getByLabel('It is still there').check();
  await stopped.getByRole('button', { name: 'Answer' }).click();
  await expect(stopped.getByRole('status')).toContainText('Right. Stopping ends the program.');

  const kept = lesson.quiz.locator('[data-question="what-stop-ends"]');
  for (const box of await kept.getByRole('checkbox').all()) await box.check();
  await kept.getByRole('button', { name: 'Answer' }).click();
  await expect(kept.getByRole('status')).toContainText('“Its running program” is not right.');

  const copies = lesson.quiz.locator('[data-question="how-many-copies"]');
  await copies.getByRole('textbox').fill('5');
  await copies.getByRole('textbox').press('Enter');
  await expect(copies.getByRole('status')).toContainText('Nothing is copied.');
  await copies.getByRole('textbox').fill('one');
  await copies.getByRole('textbox').press('Enter');
  await expect(copies.getByRole('status')).toContainText('Right.');
  await expect(lesson.quiz.locator('[data-part="score"]')).toHaveText('2 of 10 right so far.');
});

test('another variant of a question takes its place, and a command that nobody thought of is tried', async ({
  lesson,
}) => {
  await lesson.open();
  const variants = lesson.quiz.locator('[data-question="fill-in-the-name"]');
  await expect(variants).toHaveCount(3);
  const first = lesson.quiz.locator('[data-question="fill-in-the-name"][data-variant="0"]');
  const name = /called (\w+)/.exec((await first.locator('legend').textContent()) ?? '')?.[1] ?? '';
  await first.getByLabel('Blank 1').fill(`-di --restart no --name ${name}`);
  await first.getByRole('button', { name: 'Answer' }).click();
  await expect(first.getByRole('status')).toContainText('Right.');

  await first.getByRole('button', { name: 'Another one like it' }).click();
  const second = lesson.quiz.locator('[data-question="fill-in-the-name"][data-variant="1"]');
  await expect(first).toBeHidden();
  await expect(second).toBeVisible();
  await expect(second.getByLabel('Blank 1')).toBeFocused();
  await second.getByLabel('Blank 1').fill('-z');
  await second.getByRole('button', { name: 'Answer' }).click();
  await expect(second.getByRole('status')).toContainText('Docker says: “unknown shorthand flag');
});

test('a solution that was played does not count as solved until the lesson starts anew', async ({ lesson, page }) => {
  await lesson.open();
  await lesson.exercise.getByText('Show a solution').click();
  await lesson.exercise.getByRole('button', { name: 'Play it in the terminal' }).click();
  await expect(lesson.picture.locator('.boxes .container .name').filter({ hasText: 'tuesday' })).toBeVisible();
  await expect(lesson.exercise.getByRole('button', { name: 'Play it in the terminal' })).toBeEnabled();
  await lesson.check();
  await expect(lesson.exercise.locator('[data-part="result"]')).toHaveText(/it does not count yet/);
  await lesson.saved();
  await page.reload();
  await lesson.prompt();
  await lesson.type('docker start tuesday');
  await lesson.check();
  await expect(lesson.exercise.locator('[data-part="result"]')).toHaveText(/it does not count yet/);
});

test('a known mistake gets its own message', async ({ lesson }) => {
  await lesson.open();
  await lesson.type('docker run -d --name monday busybox sleep 3600');
  await lesson.type('docker exec monday echo cherries > cake');
  await lesson.check();
  await expect(lesson.exercise.locator('[data-part="likely"]')).toContainText('Your own shell did the redirect');
});

test('reads without a script, transcripts included', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/start/image-and-container/');
  await expect(page.locator('dk-run').first()).toContainText('$ docker pull busybox');
  await expect(page.locator('dk-run .output').first()).toContainText('docker.io/library/busybox:latest');
  await expect(page.locator('dk-run button').first()).toBeHidden();
  await expect(page.locator('dk-workbench noscript p')).toHaveText(/^The terminal needs JavaScript/);
  await expect(page.locator('dk-workbench noscript p')).toBeVisible();
  await page.close();
});
