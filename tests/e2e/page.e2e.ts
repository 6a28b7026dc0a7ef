import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { summary } from './axe-summary.ts';
import { expect, LessonPage, test } from './lesson-page.ts';

/** Compressed bytes of what a page loads, all and scripts alone. */
function measure(
  page: import('@playwright/test').Page,
): () => Promise<{ readonly all: number; readonly scripts: number; readonly list: string }> {
  const loaded: Promise<{ readonly url: string; readonly bytes: number; readonly script: boolean }>[] = [];
  page.context().on('response', (response) => {
    if (response.status() !== 200) return;
    loaded.push(
      response.body().then(
        (body) => ({
          url: response.url(),
          bytes: gzipSync(body).length,
          script: /javascript/.test(response.headers()['content-type'] ?? ''),
        }),
        () => ({ url: response.url(), bytes: 0, script: false }),
      ),
    );
  });
  return async () => {
    const all = await Promise.all(loaded);
    const sum = (some: typeof all) => some.reduce((total, { bytes }) => total + bytes, 0);
    const list = all.map(({ url, bytes }) => `${bytes} ${new URL(url).pathname}`).join('\n');
    return { all: sum(all), scripts: sum(all.filter(({ script }) => script)), list };
  };
}

test.describe('byte budgets', () => {
  for (const path of ['/', '/limits/']) {
    test(`${path} loads at most 60 kB of script`, async ({ page }) => {
      const loaded = measure(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      const { scripts, list } = await loaded();
      expect(scripts, list).toBeLessThanOrEqual(60_000);
    });
  }

  test('a lesson that is only read loads at most 60 kB of script', async ({ page }) => {
    const loaded = measure(page);
    await page.setViewportSize({ width: 800, height: 900 });
    await page.goto('/start/image-and-container/', { waitUntil: 'networkidle' });
    const { scripts, list } = await loaded();
    expect(scripts, list).toBeLessThanOrEqual(60_000);
  });

  test('a lesson up to its first prompt loads at most 295 kB in all', async ({ lesson, page }) => {
    const loaded = measure(page);
    await lesson.open();
    await page.waitForLoadState('networkidle');
    const { all, list } = await loaded();
    console.log(`first prompt: ${Math.round(all / 1000)} kB compressed`);
    expect(all, list).toBeLessThanOrEqual(295_000);
  });

  for (const [language, image, program, most] of [
    ['Node', 'node:alpine', 'node -p 6*7', 110_000],
    ['Python', 'python:alpine', "python -c 'print(6*7)'", 150_000],
  ] as const)
    test(`${language} loads at most ${most / 1000} kB when it is first used`, async ({ lesson, page }) => {
      const loaded = measure(page);
      await lesson.open();
      // The image's files and what a container needs are no part of the language.
      await lesson.type(`docker pull -q ${image}`);
      await lesson.type(`docker run --rm ${image} true`);
      await page.waitForLoadState('networkidle');
      const before = await loaded();
      expect(await lesson.type(`docker run --rm ${image} ${program}`)).toBe('42');
      await page.waitForLoadState('networkidle');
      const after = await loaded();
      console.log(`${language}: ${Math.round((after.all - before.all) / 1000)} kB compressed`);
      expect(after.all - before.all, after.list).toBeGreaterThan(50_000);
      expect(after.all - before.all, after.list).toBeLessThanOrEqual(most);
    });
});

test('the prompt is there soon after the terminal comes into view', async ({ page }) => {
  const lesson = new LessonPage(page);
  await page.setViewportSize({ width: 800, height: 900 });
  await lesson.page.goto('/start/image-and-container/', { waitUntil: 'networkidle' });
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    await page.reload({ waitUntil: 'networkidle' });
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            document.querySelector<HTMLElement>('dk-workbench .switch button')?.click();
            const look = () => {
              if (/[$#]\s*$/.test(document.querySelector('.xterm-rows')?.textContent ?? ''))
                resolve(performance.now() - start);
              else requestAnimationFrame(look);
            };
            look();
          }),
      ),
    );
  }
  const best = Math.min(...times);
  console.log(`prompt after ${times.map((time) => Math.round(time)).join(', ')} ms`);
  // 300 ms is the aim on an idle machine. Tests share the processor, so the best of five has slack.
  expect(best).toBeLessThan(600);
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test('axe finds nothing on the lesson, used and unused', async ({ lesson, page }) => {
      await lesson.open();
      const unused = await new AxeBuilder({ page }).analyze();
      expect(summary(unused.violations)).toEqual([]);
      await lesson.type('docker run -d --name monday busybox sleep 3600');
      await lesson.check();
      await lesson.quiz.locator('form').first().getByRole('button').click();
      for (const details of await page.locator('main details, dk-terminal details').all()) {
        await details.evaluate((element) => element.toggleAttribute('open', true));
      }
      // What has just changed is lit up; its colours count once it has faded.
      await page.waitForTimeout(2_600);
      const used = await new AxeBuilder({ page }).analyze();
      expect(summary(used.violations)).toEqual([]);
    });
  });
}

test.describe('on a phone, 360 pixels wide', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('nothing scrolls sideways, and a tapped command shows its answer', async ({ lesson, page }) => {
    await page.goto('/start/image-and-container/');
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await expect(page.locator('.xterm')).toHaveCount(0);
    const example = page.locator('dk-run').first();
    await lesson.run(example);
    // Touch gets plain input: text and a native field, no drawn screen.
    await expect(page.locator('.plain .out')).toContainText('docker.io/library/busybox:latest');
    await expect(page.locator('.xterm')).toHaveCount(0);
    expect(await overflow()).toBe(0);

    await page.getByRole('button', { name: /^Picture/ }).tap();
    await expect(lesson.picture.locator('.boxes .image')).toBeVisible();
    await page.getByRole('button', { name: /^Terminal/ }).tap();
    await expect(lesson.picture).toBeHidden();
  });

  test('the playground has its terminal open, under its head', async ({ page }) => {
    await page.goto('/playground/');
    await expect(page.getByRole('button', { name: /^Terminal/ })).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('.plain .out')).toContainText('learner@drydock');
    await page.locator('dk-playground').getByRole('main').getByRole('button', { name: 'docker images' }).tap();
    await expect(page.locator('.plain .out')).toContainText('DISK USAGE');
  });

  test('keys that phones lack are there, large enough to tap', async ({ lesson, page }) => {
    await page.goto('/start/image-and-container/');
    await page.getByRole('button', { name: /^Terminal/ }).tap();
    await expect(page.locator('.plain .out')).toContainText('learner@drydock');
    const keys =
      'dk-terminal .keys button:visible, dk-terminal .bar > button:visible, .plain .pieces button, .plain form *:visible';
    for (const key of await page.locator(`${keys}`).all()) {
      if ((await key.getAttribute('aria-hidden')) === 'true') continue;
      const box = await key.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    const field = page.getByRole('textbox', { name: 'Terminal input' });
    await field.focus();
    // As a phone's keyboard inserts text: without key events.
    await page.keyboard.insertText('echo tapped');
    await page.getByRole('button', { name: 'Run', exact: true }).last().tap();
    await expect.poll(() => lesson.lastOutput()).toBe('tapped');
    await page.getByRole('button', { name: 'Up: earlier command' }).tap();
    await expect(field).toHaveValue('echo tapped');
    await field.press('Enter');
    await expect(lesson.terminal.locator('[data-part="log"] > li')).toHaveCount(2);
  });

  test('plain input completes, and a program that fills the screen has its keys', async ({ page }) => {
    await page.goto('/start/image-and-container/');
    await page.getByRole('button', { name: /^Terminal/ }).tap();
    const out = page.locator('.plain .out');
    await expect(out).toContainText('learner@drydock');
    const field = page.getByRole('textbox', { name: 'Terminal input' });
    await field.fill('docker pul');
    await field.press('Tab');
    await expect(field).toHaveValue('docker pull ');
    await field.fill('docker p');
    await page.getByRole('button', { name: 'Tab', exact: true }).tap();
    await expect(out).toContainText('pause');
    await expect(field).toHaveValue('docker p');

    await field.fill('seq 200 | less');
    await field.press('Enter');
    await expect(page.getByRole('button', { name: 'Key by key' })).toHaveAttribute('aria-pressed', 'true');
    await expect(out.locator('pre')).toHaveText(/^1\n2\n/);
    await field.press('PageDown');
    await expect(out.locator('pre')).toHaveText(/^24\n25\n/);
    await page.keyboard.insertText('q');
    await expect(page.getByRole('button', { name: 'Key by key' })).toHaveAttribute('aria-pressed', 'false');
    await field.fill('echo back');
    await field.press('Enter');
    await expect(out).toContainText(/^back$/m);
  });
});

test('the search finds words of the lessons, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await page.keyboard.type('cherries');
  await expect(dialog.getByRole('status')).toHaveText(/^\d pages? found\.$/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(summary(violations)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/image-and-container/);
});
