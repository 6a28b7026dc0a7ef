/** Makes the screenshots in docs/ from the built site: a lesson, and each pane of the workbench in both themes and on a phone. Run `npm run build` before. */
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const { port, close } = await serve(4400);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

async function open(path, options) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', ...options });
  await page.goto(`http://localhost:${port}${path}`);
  return page;
}

async function typed(page, line) {
  const entries = page.locator('dk-terminal [data-part="log"] > li');
  const before = await entries.count();
  await page.locator('.xterm-helper-textarea').first().focus();
  await page.keyboard.type(`${line}\n`);
  await page.waitForFunction(
    (count) => document.querySelectorAll('dk-terminal [data-part="log"] > li').length > count,
    before,
  );
}

async function keep(page, name) {
  // What has just changed stays lit for a moment.
  await page.waitForTimeout(800);
  await page.screenshot({ path: `docs/${name}.png` });
  console.log(`docs/${name}.png`);
}

const lesson = await open('/start/image-and-container/', { colorScheme: 'light' });
await lesson.locator('dk-terminal[data-ready]').waitFor();
for (let index = 0; index < 7; index++) {
  const button = lesson.locator('dk-run').nth(index).getByRole('button', { name: /^Run/ });
  await button.click();
  // The button is off while its command runs.
  await lesson.waitForFunction((element) => !element.disabled, await button.elementHandle());
}
await keep(lesson, 'screenshot');

for (const colorScheme of ['light', 'dark']) {
  const page = await open('/playground/?start=web-site', { colorScheme });
  await page.locator('dk-terminal[data-ready]').waitFor();
  await page.getByRole('treeitem', { name: /Dockerfile/ }).click();
  // The editor takes the focus when it has come.
  await page.locator('dk-files .cm-focused').waitFor();
  await typed(page, 'docker build -t site .');
  await keep(page, `files-${colorScheme}`);
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await typed(page, 'docker run -d --name web -p 8080:80 -v data:/data site');
  await typed(page, 'docker run -d --name plain nginx');
  await page.getByRole('button', { name: 'History' }).click();
  await keep(page, `picture-${colorScheme}`);
  await typed(page, 'echo more >> index.html');
  await typed(page, 'docker build -q -t site .');
  await page.getByRole('button', { name: 'Last build' }).click();
  await keep(page, `build-${colorScheme}`);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog', { name: 'Share and keep' }).waitFor();
  await keep(page, `share-${colorScheme}`);
  await page.close();
}

for (const colorScheme of ['light', 'dark']) {
  const small = await open('/start/image-and-container/', { colorScheme, ...phone });
  await small.locator('dk-run').nth(0).getByRole('button', { name: /^Run/ }).tap();
  await small.locator('.plain .out').getByText('docker.io/library/busybox').waitFor();
  await keep(small, `phone-terminal-${colorScheme}`);
  await small.locator('dk-run').nth(2).getByRole('button', { name: /^Run/ }).tap();
  await small.waitForTimeout(1500);
  await small.getByRole('button', { name: 'Picture', exact: true }).tap();
  await keep(small, `phone-picture-${colorScheme}`);
  await small.getByRole('button', { name: 'Files', exact: true }).tap();
  await keep(small, `phone-files-${colorScheme}`);
  await small.close();
}
await browser.close();
close();
