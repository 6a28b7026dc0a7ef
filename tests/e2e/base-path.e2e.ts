import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, LessonPage, test } from './lesson-page.ts';

const kinds: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The plainest server there is: files of a folder, index.html for folders, nothing compressed. */
function serveFolder(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const bytes = readFileSync(file);
      response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://localhost:${port}`, close: () => server.close() });
    });
  });
}

test.describe('the zip of the site, unpacked below another path', () => {
  test.use({ serviceWorkers: 'allow' });
  let folder = '';
  let server: Awaited<ReturnType<typeof serveFolder>>;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'drydock-'));
    const zip = join(folder, 'site.zip');
    execFileSync(process.execPath, ['scripts/zip.mjs', zip]);
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      const file = join(folder, 'courses/docker', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    server = await serveFolder(folder);
  });

  test.afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('the lesson runs, pulls, builds in the playground, is searched, changes its language, and lasts without a network', async ({
    context,
    page,
  }) => {
    const base = `${server.address}/courses/docker`;
    const lesson = new LessonPage(page);
    await lesson.open(`${base}/start/image-and-container/`);
    expect(await lesson.type('docker pull -q redis')).toBe('docker.io/library/redis:latest');

    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.keyboard.type('cherries');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('status')).toHaveText(/found/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/courses\/docker\/start\/image-and-container\//);

    // The search may have loaded the page anew: a choice that is made before its scripts run is lost.
    await expect(async () => {
      await page.getByRole('combobox', { name: 'Select language' }).first().selectOption({ label: 'Deutsch' });
      await expect(page).toHaveURL(`${base}/de/start/image-and-container/`, { timeout: 3000 });
    }).toPass();
    await page.goto(`${base}/`);
    for (const link of await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)))
      if (link.startsWith(server.address)) expect((await page.request.get(link)).status(), link).toBe(200);

    await lesson.open(`${base}/playground/?start=web-site`);
    await lesson.type('docker build -q -t site .');
    expect(await lesson.type('docker images -q site')).toMatch(/^[0-9a-f]{12}$/);

    const state = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
    await expect.poll(state, { timeout: 45_000 }).toBe('activated');
    await context.setOffline(true);
    await lesson.open(`${base}/containers/life-cycle/`);
    expect(await lesson.type('echo still here')).toBe('still here');
  });
});
