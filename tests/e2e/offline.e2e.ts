import { type ChildProcess, spawn } from 'node:child_process';
import { expect, LessonPage, test } from './lesson-page.ts';

test.use({ serviceWorkers: 'allow' });

/** The built site from a server of its own, that can be stopped. */
async function served(): Promise<{ readonly address: string; readonly process: ChildProcess }> {
  const process = spawn(globalThis.process.execPath, ['scripts/serve.mjs', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise<string>((resolve) => {
    process.stdout?.on('data', (text: Buffer) => {
      const found = /http:\/\/localhost:\d+/.exec(text.toString());
      if (found) resolve(found[0]);
    });
  });
  return { address, process };
}

test('after a first visit everything works with the server stopped: an unvisited lesson, a pull, a build, the search', async ({
  context,
}) => {
  const { address, process } = await served();
  const page = await context.newPage();
  await page.goto(`${address}/`);
  // The copy is complete when the worker is active.
  const state = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(state, { timeout: 45_000 }).toBe('activated');
  const stopped = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await stopped;

  const lesson = new LessonPage(page);
  await lesson.open(`${address}/playground/?start=web-site`);
  await lesson.type('docker build -q -t site .');
  expect(await lesson.type('docker pull -q redis')).toBe('docker.io/library/redis:latest');
  await page.goto(`${address}/start/image-and-container/`);
  await lesson.prompt();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
  await page.keyboard.type('cherries');
  await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('status')).toHaveText(/found/);
});
