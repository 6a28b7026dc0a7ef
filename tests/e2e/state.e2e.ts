import { expect, LessonPage, test } from './lesson-page.ts';

/** Writes a record into the place where the lesson's machine is kept. */
async function plant(lesson: LessonPage, kind: 'garbage' | 'foreign' | 'truncated'): Promise<void> {
  await lesson.page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('drydock', 1);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const store = request.result.transaction('machines', 'readwrite').objectStore('machines');
          const key = 'start/image-and-container';
          const get = store.get(key);
          get.onsuccess = () => {
            const bytes: Uint8Array = get.result.bytes;
            const records = {
              garbage: { ...get.result, bytes: new Uint8Array([1, 2, 3, 255]) },
              foreign: 'something else altogether',
              truncated: { ...get.result, bytes: bytes.slice(0, Math.floor(bytes.length / 2)) },
            };
            store.put(records[wanted], key).onsuccess = () => {
              request.result.close();
              resolve();
            };
          };
        };
      }),
    kind,
  );
}

test('a reload brings back files, images, containers, history, exercise and quiz', async ({ lesson }) => {
  await lesson.open();
  await lesson.type('docker run -d --name monday busybox sleep 3600');
  await lesson.type("docker exec monday sh -c 'echo cherries > /cake'");
  await lesson.type('docker stop -t 1 monday');
  await lesson.type('docker run -d --name tuesday busybox sleep 3600');
  await lesson.type('echo mine > note.txt');
  await lesson.check();
  const question = lesson.quiz.locator('[data-question="who-sees-it"]');
  await question.getByLabel('The first container only').check();
  await question.getByRole('button', { name: 'Answer' }).click();
  await lesson.saved();

  await lesson.page.reload();
  await lesson.prompt();
  await expect(lesson.exercise.locator('[data-part="result"]')).toHaveText('Solved.');
  await expect(question.getByLabel('The first container only')).toBeChecked();
  await expect(question.getByRole('status')).toContainText('Right.');
  expect(await lesson.type('cat note.txt')).toBe('mine');
  expect(await lesson.type("docker ps -a --format '{{.Names}}' | sort")).toBe('monday\ntuesday');
  expect(await lesson.type('docker start monday')).toBe('monday');
  expect(await lesson.type('docker exec monday cat /cake')).toBe('cherries');
  expect(await lesson.type('docker images -q | wc -l')).toBe('1');

  for (let press = 0; press < 5; press++) await lesson.page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await lesson.screen()).trimEnd()).toMatch(/cat note\.txt$/);
});

for (const kind of ['garbage', 'foreign', 'truncated'] as const) {
  test(`a saved state that is ${kind} is set aside with a message, and the lesson works`, async ({ lesson }) => {
    await lesson.open();
    await lesson.type('echo mine > note.txt');
    await lesson.saved();
    await plant(lesson, kind);

    await lesson.page.reload();
    await lesson.prompt();
    await expect(lesson.terminal.getByRole('alert')).toContainText('set aside');
    expect(await lesson.type('ls')).toBe('');
    const kept = await lesson.page.evaluate(
      () =>
        new Promise<IDBValidKey[]>((resolve) => {
          const request = indexedDB.open('drydock', 1);
          request.onsuccess = () => {
            const keys = request.result.transaction('machines').objectStore('machines').getAllKeys();
            keys.onsuccess = () => resolve(keys.result);
          };
        }),
    );
    expect(kept.map(String).filter((key) => key.startsWith('set-aside/'))).toHaveLength(1);
  });
}

test('progress that cannot be read is set aside, too', async ({ lesson }) => {
  await lesson.page.goto('/');
  await lesson.page.evaluate(() => localStorage.setItem('drydock/progress/start/image-and-container', '{"format":99}'));
  await lesson.open();
  await expect(lesson.exercise.locator('[data-part="result"]')).toContainText('set aside');
});

test('reset asks, then starts the lesson anew', async ({ lesson }) => {
  await lesson.open();
  await lesson.type('docker run -d --name monday busybox sleep 3600');
  await lesson.check();
  await expect(lesson.exercise.locator('[data-state="done"]')).toHaveCount(1);

  await lesson.tool('Reset lesson');
  await lesson.page.getByRole('button', { name: 'Keep everything' }).click();
  expect(await lesson.type("docker ps -a --format '{{.Names}}'")).toBe('monday');

  await lesson.tool('Reset lesson');
  await lesson.page.getByRole('button', { name: 'Start anew' }).click();
  await expect(lesson.picture.locator('.boxes .container')).toHaveCount(0);
  await lesson.prompt();
  await expect(lesson.exercise.locator('[data-state]')).toHaveCount(0);
  expect(await lesson.type("docker ps -a --format '{{.Names}}'")).toBe('');
  await lesson.saved();
  await lesson.page.reload();
  await lesson.prompt();
  expect(await lesson.type("docker ps -a --format '{{.Names}}'")).toBe('');
});

test('two tabs of one lesson do not overwrite each other', async ({ lesson, context }) => {
  await lesson.open();
  await lesson.type('echo first > a.txt');
  await lesson.saved();
  const other = new LessonPage(await context.newPage());
  await other.open();
  expect(await other.type('ls')).toBe('a.txt');
  await other.type('echo second > b.txt');
  await other.saved();

  await lesson.page.bringToFront();
  await lesson.type('echo third > c.txt');
  await lesson.saved();
  await expect(lesson.terminal.getByRole('alert')).toContainText('in another tab');

  await lesson.terminal.getByRole('button', { name: 'Continue with the other tab’s machine' }).click();
  await lesson.prompt();
  expect(await lesson.type('ls')).toBe('a.txt  b.txt');
});
