import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './lesson-page.ts';

test.describe('the panes', () => {
  test('files: edited in the page, seen by commands, and the other way round', async ({ lesson, page }) => {
    await lesson.open('/playground/?start=web-site');
    const files = page.locator('dk-files');
    await files.getByRole('treeitem', { name: /Dockerfile/ }).click();
    const editor = files.getByRole('textbox', { name: 'Edit /home/learner/Dockerfile' });
    await expect(editor).toContainText('FROM nginx');
    // Coloured: the instruction has a style of its own.
    await expect(editor.locator('.cm-line').first().locator('span').first()).toHaveText('FROM');

    await editor.press('Control+End');
    await page.keyboard.type('LABEL made=here');
    expect(await lesson.type('tail -1 Dockerfile')).toBe('LABEL made=here');
    await lesson.type('echo "# by a command" >> Dockerfile');
    await expect(editor).toContainText('# by a command');

    await lesson.type('nano notes.md');
    await expect(files.getByRole('textbox', { name: 'Edit /home/learner/notes.md' })).toBeFocused();
    await page.keyboard.type('remember');
    await expect(files.locator('[data-part="state"]')).toHaveText('saved');
    expect(await lesson.type('cat notes.md')).toBe('remember');

    await files.getByRole('treeitem', { name: /notes\.md/ }).focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('todo.md');
    await page.keyboard.press('Enter');
    await expect(files.getByRole('treeitem', { name: /todo\.md/ })).toBeVisible();
    await files
      .locator('[data-part="upload"]')
      .setInputFiles({ name: 'up.txt', mimeType: 'text/plain', buffer: Buffer.from('from outside\n') });
    await expect(files.getByRole('treeitem', { name: /up\.txt/ })).toBeVisible();
    expect(await lesson.type('cat up.txt; ls todo.md')).toBe('from outside\ntodo.md');
    await files.getByRole('treeitem', { name: /todo\.md/ }).click();
    await files.getByRole('treeitem', { name: /todo\.md/ }).focus();
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Delete' }).last().click();
    await expect(files.getByRole('treeitem', { name: /todo\.md/ })).toHaveCount(0);
    const download = page.waitForEvent('download');
    await files.getByRole('treeitem', { name: /up\.txt/ }).click();
    await files.getByRole('button', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe('up.txt');
    expect(
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
    ).toEqual([]);
  });

  test('picture: a build step by step, a path through the layers, waste, an archive out and in again', async ({
    lesson,
    page,
  }) => {
    await lesson.open('/playground/?start=fat-image');
    await lesson.type('docker build -t fat .');
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    const { picture } = lesson;
    await picture.getByRole('button', { name: 'Last build' }).click();
    await expect(picture.locator('ol.build li')).toHaveCount(4);
    await lesson.type('docker build -q -t fat .');
    await expect(picture.locator('.sum')).toHaveText('4 steps: 4 from the cache, 0 ran.');

    await picture.getByRole('button', { name: 'Boxes' }).click();
    // By keyboard: the boxes are one stop of the Tab key, arrows go from one to the next.
    await picture.locator('.boxes [data-key][tabindex="0"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await picture.locator('.boxes .image', { hasText: 'fat' }).focus();
    await page.keyboard.press('Enter');
    const details = picture.getByRole('region', { name: 'Details' });
    await details.getByRole('button', { name: 'Find waste' }).click();
    await expect(details).toContainText('4 MB wasted');
    await details.getByRole('textbox').fill('/data/download.bin');
    await page.keyboard.press('Enter');
    await expect(details.locator('.story li')).toHaveText([
      /adds it, 2 MB/,
      /replaces it, 2 MB/,
      /removes it with a whiteout/,
    ]);
    await expect(details).toContainText('A container does not see it.');
    await expect(picture.locator('.boxes [data-does="removes"]')).toHaveCount(1);
    await details.getByLabel('Compare with').selectOption({ label: 'alpine:latest' });
    await expect(details).toContainText('They share 1 layer from the bottom.');
    await page.waitForTimeout(2_600);
    expect(
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
    ).toEqual([]);

    const before = await lesson.type('docker images -q --no-trunc fat');
    const arriving = page.waitForEvent('download');
    await details.getByRole('button', { name: 'Download as archive' }).click();
    const archive = await (await arriving).path();
    await lesson.type('docker rmi -f fat');
    await picture.locator('[data-part="archive"]').setInputFiles({
      name: 'fat-latest.tar',
      mimeType: 'application/x-tar',
      buffer: await import('node:fs/promises').then(({ readFile }) => readFile(archive)),
    });
    await expect(lesson.terminal.getByRole('alert')).toContainText('fat-latest.tar brought fat:latest.');
    expect(await lesson.type('docker images -q --no-trunc fat')).toBe(before);
    expect(await lesson.type('docker run --rm fat')).toBe('2000000 download.bin');

    // Dropped, anywhere in the page.
    await lesson.type('docker rmi -f fat');
    const dropped = await page.evaluateHandle((base64) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([bytes], 'dropped.tar'));
      return transfer;
    }, readFileSync(archive).toString('base64'));
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await expect(lesson.terminal.getByRole('alert')).toContainText('dropped.tar brought fat:latest.');
    expect(await lesson.type('docker images -q --no-trunc fat')).toBe(before);

    // The same facts as a tree, walked by keyboard; then the files of the image.
    await picture.getByRole('button', { name: 'Text' }).click();
    await picture.locator('[role="treeitem"][tabindex="0"]').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(picture.locator('[role="treeitem"]').first()).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    const [drawing] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save picture' }).click(),
    ]);
    expect(drawing.suggestedFilename()).toBe('drydock-picture.svg');
    expect(readFileSync(await drawing.path(), 'utf8')).toMatch(/^<svg xmlns=[\s\S]*<\/svg>\n$/);
    await details.getByRole('button', { name: 'Look into its files' }).click();
    await expect(page.locator('dk-files').getByRole('treeitem', { name: /etc/ })).toBeVisible();
  });

  test('layout: dragged, by keys, full screen, several terminals, and remembered', async ({ lesson, page }) => {
    await lesson.open();
    const bench = page.locator('dk-workbench aside');
    const width = async () => (await bench.boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole('separator', { name: 'Width of the workbench' }).focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(width).toBeLessThan(before - 80);
    const edge = await page.getByRole('separator', { name: /Room for the pane/ }).boundingBox();
    const [x, y] = [(edge?.x ?? 0) + (edge?.width ?? 0) / 2, (edge?.y ?? 0) + 4];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 120, { steps: 4 });
    await page.mouse.up();
    const narrow = await width();
    const height = (await lesson.picture.boundingBox())?.height ?? 0;

    await page.getByRole('button', { name: 'New terminal' }).click();
    // Until its screen is there, the prompt that one sees is the first terminal's.
    await expect(page.getByRole('textbox', { name: 'Terminal 2 input' })).toBeFocused();
    await lesson.prompt();
    await page.keyboard.type('echo second > shared; tty\n');
    await expect.poll(() => lesson.lastOutput()).toBe('/dev/pts/1');
    await page.getByRole('button', { name: 'Terminal 1', exact: true }).click();
    expect(await lesson.type('cat shared; tty')).toBe('second\n/dev/pts/0');
    await page.getByRole('button', { name: 'Full screen' }).click();
    await expect.poll(async () => (await bench.boundingBox())?.width).toBe(1440);
    await page.getByRole('button', { name: 'Full screen' }).click();
    await page.getByRole('button', { name: 'Files', exact: true }).click();

    await page.reload();
    await lesson.prompt();
    expect(await width()).toBeCloseTo(narrow, 0);
    await expect(page.locator('dk-files')).toBeVisible();
    expect((await page.locator('dk-files').boundingBox())?.height).toBeCloseTo(height, 0);
  });
});
