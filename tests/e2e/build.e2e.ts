import { expect, test } from './lesson-page.ts';

test('a Dockerfile is written, built, broken, mended, and its steps come out of the cache', async ({ lesson }) => {
  await lesson.open();
  await lesson.type('echo hello > note.txt');
  await lesson.type("printf 'FROM busybox\\nCOPY note.txt /\\nRUN cat /note.txt\\n' > Dockerfile");
  await lesson.type('docker build --progress=plain -t note .');
  expect(await lesson.lastOutput()).toContain('naming to docker.io/library/note:latest done');

  // Broken: the error shows the line and what was meant.
  await lesson.type("sed -i 's/COPY/COPPY/' Dockerfile");
  const broken = await lesson.type('docker build --progress=plain -t note .');
  expect(broken).toContain('   2 | >>> COPPY note.txt /');
  expect(broken).toContain(
    'ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction: COPPY (did you mean COPY?)',
  );

  // Mended: everything is still in the cache.
  await lesson.type("sed -i 's/COPPY/COPY/' Dockerfile");
  expect((await lesson.type('docker build --progress=plain -t note .')).match(/^#\d+ CACHED$/gm)).toHaveLength(2);

  // A changed file: the step that reads it and what follows run again.
  await lesson.type('echo bye > note.txt');
  const again = await lesson.type('docker build --progress=plain -t note .');
  expect(again.match(/^#\d+ CACHED$/gm), 'only the base image').toHaveLength(1);
  expect(again).toMatch(/^#\d+ [\d.]+ bye$/m);
});

test('the build cache outlives a reload', async ({ lesson }) => {
  await lesson.open();
  await lesson.type("printf 'FROM busybox\\nRUN echo once > /file\\n' > Dockerfile");
  await lesson.type('docker build --progress=plain .');
  await lesson.page.waitForTimeout(1500);
  await lesson.page.reload();
  await lesson.prompt();
  await lesson.focus();
  expect((await lesson.type('docker build --progress=plain .')).match(/^#\d+ CACHED$/gm)).toHaveLength(1);
});

test('the same in the editor, and the picture says why a step ran again', async ({ lesson, page }) => {
  await lesson.open('/playground/');
  const files = page.locator('dk-files');
  const write = async (name: string, text: string): Promise<void> => {
    const editor = files.getByRole('textbox', { name: `Edit /home/learner/${name}` });
    await expect(editor).toBeFocused();
    await editor.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await expect(files.locator('[data-part="state"]')).toHaveText('saved');
  };
  const open = (name: string): Promise<void> =>
    files.getByRole('treeitem', { name: new RegExp(name.replace('.', '\\.')) }).press('Enter');
  const build = (): Promise<string> => lesson.type('docker build --progress=plain -t note .');
  const dockerfile = (copy: string): string => `FROM busybox\n${copy} note.txt /\nRUN cat /note.txt\n`;

  await lesson.type('nano note.txt');
  await write('note.txt', 'hello\n');
  await lesson.type('nano Dockerfile');
  await write('Dockerfile', dockerfile('COPY'));
  expect(await build()).toMatch(/^#\d+ [\d.]+ hello$/m);

  await open('Dockerfile');
  await write('Dockerfile', dockerfile('COPPY'));
  expect(await build()).toContain('dockerfile parse error on line 2: unknown instruction: COPPY (did you mean COPY?)');
  await open('Dockerfile');
  await write('Dockerfile', dockerfile('COPY'));
  expect((await build()).match(/^#\d+ CACHED$/gm)).toHaveLength(2);

  await open('note.txt');
  await write('note.txt', 'bye\n');
  expect(await build()).toMatch(/^#\d+ [\d.]+ bye$/m);
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await lesson.picture.getByRole('button', { name: 'Last build' }).click();
  await expect(lesson.picture.locator('ol.build li')).toHaveText([
    'ran[2/3] COPY note.txt /Files that it reads have changed (changed: /note.txt).',
    'ran[3/3] RUN cat /note.txtA step that it stands on has changed.',
  ]);
});
