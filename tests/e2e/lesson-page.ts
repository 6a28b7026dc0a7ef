import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** A lesson in the browser, with what a learner does there. */
export class LessonPage {
  readonly page: Page;
  readonly terminal: Locator;
  readonly picture: Locator;
  readonly exercise: Locator;
  readonly quiz: Locator;

  constructor(page: Page) {
    this.page = page;
    this.terminal = page.locator('dk-terminal');
    this.picture = page.locator('dk-picture');
    this.exercise = page.locator('dk-exercise');
    this.quiz = page.locator('dk-quiz');
  }

  /** Opens the lesson, waits for the prompt and goes into the terminal. */
  async open(path = '/start/image-and-container/'): Promise<void> {
    await this.page.goto(path);
    await this.prompt();
    await this.focus();
  }

  focus(): Promise<void> {
    return this.terminal.locator('.screen:not([hidden]) .xterm-helper-textarea').focus();
  }

  /** Waits until the last line of the screen is an empty prompt of the host (a container's shell has another). */
  async prompt(timeout = 15_000): Promise<void> {
    await expect
      .poll(async () => (await this.screen()).split('\n').at(-1) ?? '', { timeout })
      .toMatch(/learner@drydock:\S*\$$/);
  }

  /** What the screen shows now. */
  async screen(): Promise<string> {
    const rows = await this.terminal.locator('.screen:not([hidden]) .xterm-rows > div').allInnerTexts();
    return rows
      .map((row) => row.replaceAll('\u00a0', ' ').trimEnd())
      .join('\n')
      .trimEnd();
  }

  /** Types a line and waits until it has run. Returns what it printed, from the transcript. */
  async type(line: string): Promise<string> {
    const before = await this.#entries().count();
    await this.focus();
    await this.page.keyboard.type(`${line}\n`);
    await expect.poll(() => this.#entries().count(), { timeout: 20_000 }).toBeGreaterThan(before);
    return this.lastOutput();
  }

  /** Presses the Run button of an example and waits until all its lines have run. Returns what each printed. */
  async run(example: Locator): Promise<readonly string[]> {
    const lines = ((await example.getAttribute('data-command')) ?? '').trim().split('\n').length;
    const before = await this.#entries().count();
    await example.locator('[data-do="run"]').click();
    await expect.poll(() => this.#entries().count(), { timeout: 30_000 }).toBe(before + lines);
    const outputs: string[] = [];
    for (let index = before; index < before + lines; index++) outputs.push(await outputOf(this.#entries().nth(index)));
    return outputs;
  }

  /** Output of the last command, from the transcript. */
  lastOutput(): Promise<string> {
    return outputOf(this.#entries().last());
  }

  /** Chooses from the terminal's menu. */
  async tool(name: string): Promise<void> {
    await this.terminal.getByRole('button', { name: 'More terminal tools' }).click();
    await this.terminal.locator('[data-part="menu"]').getByRole('button', { name, exact: true }).click();
  }

  async check(): Promise<void> {
    await this.exercise.getByRole('button', { name: 'Check' }).click();
    await expect(this.exercise.locator('[data-part="result"]')).not.toHaveText(/Looking|^$/);
  }

  /** The machine is saved a moment after the last change. */
  async saved(): Promise<void> {
    await this.page.waitForTimeout(1_500);
  }

  #entries(): Locator {
    return this.terminal.locator('[data-part="log"] > li');
  }
}

async function outputOf(entry: Locator): Promise<string> {
  const pre = entry.locator('pre');
  return (await pre.count()) > 0 ? ((await pre.textContent()) ?? '') : '';
}

/** A test with a lesson; it fails when the browser's console complained. */
export const test = base.extend<{ lesson: LessonPage; quiet: undefined }>({
  lesson: async ({ page }, use) => {
    await use(new LessonPage(page));
  },
  quiet: [
    async ({ page }, use) => {
      const heard: string[] = [];
      page.on('console', (message) => {
        if (/blocked by Playwright/.test(message.text())) return;
        if (['error', 'warning'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
      page.on('requestfailed', (request) => {
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.push(`failed request: ${request.url()}`);
      });
      await use(undefined);
      expect(heard, 'the console stays silent').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
