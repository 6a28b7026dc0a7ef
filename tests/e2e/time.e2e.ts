import { AxeBuilder } from '@axe-core/playwright';
import { expect, LessonPage, test } from './lesson-page.ts';

test('undo, history and comparison; the way back lasts over a reload', async ({ lesson, page }) => {
  await lesson.open();
  await lesson.type('docker run -d --name one busybox sleep 3600');
  await lesson.type("docker exec one sh -c 'echo kept > /note'");
  await lesson.type('docker rm -f one');
  await expect(lesson.picture.locator('.boxes .container')).toHaveCount(0);
  const started = Date.now();
  await page.getByRole('button', { name: 'Undo the last command' }).click();
  await expect(lesson.picture.locator('.boxes .container .state')).toHaveText(['running']);
  console.log(`undo after ${Date.now() - started} ms`);
  expect(await lesson.type('docker exec one cat /note')).toBe('kept');

  await page.getByRole('button', { name: 'History' }).click();
  const strip = page.getByRole('region', { name: 'History' });
  await expect(strip.locator('.strip button')).toHaveCount(4);
  await strip.getByLabel('First point').selectOption('1');
  await strip.getByLabel('Second point').selectOption('3');
  await strip.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(strip.getByRole('status')).toContainText('one: 1 change in its writable layer');
  // What was done first, the removal, is another way from there.
  await strip.getByLabel('Another way that was taken').selectOption({ index: 1 });
  await expect(lesson.picture.locator('.boxes .container')).toHaveCount(0);
  await expect(strip.locator('[aria-current]')).toContainText('docker rm -f one');
  await strip.getByRole('button', { name: '← Back' }).press('Enter');
  await expect(lesson.picture.locator('.boxes .container')).toHaveCount(1);
  await strip.locator('.strip button').first().click();
  await expect(lesson.picture.locator('.boxes .image')).toHaveCount(0);
  await strip.locator('.strip button').nth(2).click();
  await expect(lesson.picture.locator('.boxes .container')).toHaveCount(1);
  await lesson.prompt();
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
  ).toEqual([]);

  await lesson.type('echo last > last.txt');
  await lesson.saved();
  await page.reload();
  await lesson.prompt();
  await page.getByRole('button', { name: 'Undo the last command' }).click();
  await expect(lesson.picture.locator('.boxes .container .state')).toHaveText(['running']);
  expect(await lesson.type('ls; docker exec one cat /note')).toBe('kept');
});

test('a shared address asks, and leads to the same ids and digests elsewhere', async ({ lesson, page, browser }) => {
  await lesson.open('/playground/?start=web-site');
  await lesson.type('docker build -q -t site .');
  await lesson.type('docker run -d --name web -p 8080:80 site');
  await lesson.type('curl -s localhost:8080 | tail -1');
  const facts = "docker images --no-trunc -q; docker ps --no-trunc --format '{{.ID}} {{.Names}}'";
  const mine = await lesson.type(facts);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and keep' });
  const address = dialog.getByLabel('Address of this session');
  await expect(address).toHaveValue(/#session=/);
  const url = await address.inputValue();
  expect(url.length).toBeLessThan(2_000);
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
  ).toEqual([]);
  const exported = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  const file = await (await exported).path();

  const context = await browser.newContext();
  const other = new LessonPage(await context.newPage());
  await other.page.goto(url);
  await other.page
    .getByRole('dialog', { name: 'Open a shared session?' })
    .getByRole('button', { name: 'Open it' })
    .click();
  await other.prompt();
  await expect(other.picture.locator('.boxes .container .state')).toHaveText(['running']);
  await expect.poll(() => other.screen()).toContain('It floats');
  expect(await other.type(facts)).toBe(mine);
  await context.close();

  // All progress as one file, taken into a browser that has none.
  const third = await browser.newContext();
  const empty = new LessonPage(await third.newPage());
  await empty.open('/playground/?start=web-site');
  await empty.page.getByRole('button', { name: 'Share', exact: true }).click();
  const chooser = empty.page.waitForEvent('filechooser');
  await empty.page.getByRole('button', { name: 'Import …' }).click();
  await (await chooser).setFiles(file);
  await empty.page.getByRole('button', { name: 'Replace', exact: true }).click();
  await empty.page.waitForURL('**');
  await expect(empty.picture.locator('.boxes .container .name')).toHaveText(['web']);
  await third.close();
});

test('a killed tab loses nothing that had ended; full storage is said, and nothing is lost', async ({
  lesson,
  page,
  context,
}) => {
  await lesson.open();
  await lesson.type('echo kept > kept.txt');
  await lesson.saved();
  // Without its last words: as when the browser kills a tab.
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = new LessonPage(await context.newPage());
  await again.open();
  expect(await again.type('cat kept.txt')).toBe('kept');

  await again.page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The storage is full.', 'QuotaExceededError');
    };
  });
  await again.type('echo more > more.txt');
  await expect(again.terminal.getByRole('alert')).toContainText('The browser has no more room');
  expect(await again.type('cat kept.txt more.txt')).toBe('kept\nmore');
  await again.page.reload();
  await again.prompt();
  expect(await again.type('ls')).toBe('kept.txt');
});
