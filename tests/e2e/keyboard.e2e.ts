import { expect, test } from './lesson-page.ts';

/** Goes on with Tab, or back with Shift+Tab, until something of that name has the focus. */
async function tabTo(page: import('@playwright/test').Page, name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 90; step++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      return `${element?.getAttribute('role') ?? element?.tagName.toLowerCase()} ${label.replace(/\s+/g, ' ').trim()}`;
    });
    if (name.test(focused)) return;
    seen.push(focused);
  }
  throw new Error(`Tab never came to ${name}; it was at ${seen.join(' | ')}`);
}

test('the panes by keyboard alone: picture, its text, files, editor, history, share', async ({ lesson, page }) => {
  await lesson.open('/playground/?start=web-site');
  await page.keyboard.type('docker build -q -t site .\n');
  await expect.poll(() => lesson.lastOutput()).toMatch(/^sha256:/);

  await tabTo(page, /^button Picture$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, /^button (registry|image|layer|container|volume|network) /);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toBeVisible();
  await tabTo(page, /^button Close details$/);
  await page.keyboard.press('Enter');
  await expect(details).toBeHidden();

  await tabTo(page, /^button Text$/, 'Shift+Tab');
  await page.keyboard.press('Space');
  await tabTo(page, /^treeitem /);
  // Past the image's list of layers, to the first of them.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(details.getByRole('heading', { name: /^Layer / })).toBeVisible();

  await tabTo(page, /^button Files$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, /^treeitem .*$/);
  for (let step = 0; step < 6; step++) {
    const here = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (/Dockerfile/.test(here)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  const editor = page.getByRole('textbox', { name: /Edit .*Dockerfile/ });
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('LABEL by=keyboard');
  await expect(page.locator('dk-files [data-part="state"]')).toHaveText('saved');
  // Tab indents in the editor; after Escape it leaves.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();

  await tabTo(page, /^button History$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'History' })).toBeVisible();
  await tabTo(page, /docker build/);
  await tabTo(page, /^button Share$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Share and keep' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Share and keep' })).toHaveCount(0);
});
