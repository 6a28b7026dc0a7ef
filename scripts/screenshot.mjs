/** Makes docs/screenshot.png from the built site: the first lesson after a few of its own commands. Run `npm run build` before. */
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const { port, close } = await serve(4400);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
await page.goto(`http://localhost:${port}/start/image-and-container/`);
await page.locator('dk-terminal[data-ready]').waitFor();
const examples = page.locator('dk-run');
for (let index = 0; index < 7; index++) {
  const button = examples.nth(index).getByRole('button', { name: /^Run/ });
  await button.click();
  // The button is off while its command runs.
  await page.waitForFunction((element) => !element.disabled, await button.elementHandle());
}
// What has just changed stays lit for a moment.
await page.waitForTimeout(800);
await page.screenshot({ path: 'docs/screenshot.png' });
await browser.close();
close();
console.log('docs/screenshot.png');
