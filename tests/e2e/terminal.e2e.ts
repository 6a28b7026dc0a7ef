import { expect, test } from './lesson-page.ts';

/** Pastes as the browser does: as one event with the text in it. */
async function paste(page: import('@playwright/test').Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const area = document.querySelector('.xterm-helper-textarea');
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    area?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test.describe('line editing', () => {
  test('history, cursor keys, Ctrl-U, Ctrl-W, Ctrl-L, Ctrl-R', async ({ lesson }) => {
    await lesson.open();
    const { keyboard } = lesson.page;
    await lesson.type('echo one two');
    await keyboard.press('ArrowUp');
    await keyboard.press('Control+w');
    expect(await lesson.type('three')).toBe('one three');
    await keyboard.type('garbage');
    await keyboard.press('Control+u');
    expect(await lesson.type('echo clean')).toBe('clean');
    await keyboard.type('echo ac');
    await keyboard.press('ArrowLeft');
    expect(await lesson.type('b')).toBe('abc');
    await keyboard.press('Control+r');
    await keyboard.type('two');
    expect(await lesson.type('')).toBe('one two');
    await keyboard.press('Control+l');
    await expect.poll(async () => (await lesson.screen()).trim().split('\n').length).toBe(1);
  });

  test('Tab completes commands, flags, names and paths', async ({ lesson }) => {
    await lesson.open();
    const { keyboard } = lesson.page;
    await lesson.type('docker run -d --name harbour busybox sleep 3600');
    await lesson.type('echo x > anchor.txt');
    await keyboard.type('docker ins');
    await keyboard.press('Tab');
    await keyboard.type('harb');
    await keyboard.press('Tab');
    expect(await lesson.type("--format '{{.State.Status}}'")).toBe('running');
    await keyboard.type('cat anch');
    await keyboard.press('Tab');
    expect(await lesson.type('')).toBe('x');
  });

  test('ten seconds can be skipped', async ({ lesson }) => {
    await lesson.open();
    const times = async (): Promise<readonly number[]> =>
      [...(await lesson.screen()).matchAll(/^(\d{10})$/gm)].map(([text]) => Number(text));
    await lesson.page.keyboard.type('date +%s; sleep 100; date +%s\n');
    // Time that is skipped before the sleep begins is none of its.
    await expect.poll(async () => (await times()).length).toBe(1);
    const skip = lesson.terminal.getByRole('button', { name: '+10 s' });
    for (let i = 0; i < 10; i++) await skip.click();
    await expect
      .poll(async () => {
        const [before = 0, after = 0] = await times();
        return after - before;
      })
      .toBeGreaterThanOrEqual(100);
  });

  test('Ctrl-C drops the line, Ctrl-D leaves a container’s shell', async ({ lesson }) => {
    await lesson.open();
    const { keyboard } = lesson.page;
    await keyboard.type('echo never');
    await keyboard.press('Control+c');
    expect(await lesson.type('echo after')).toBe('after');
    await keyboard.type('docker run -it --rm --name inner busybox\n');
    await expect.poll(() => lesson.screen()).toMatch(/\/ # *$/);
    await keyboard.type('hostname; echo in $((1+1))\n');
    await expect.poll(() => lesson.screen()).toContain('in 2');
    await keyboard.press('Control+d');
    await lesson.prompt();
    expect(await lesson.type("docker ps -a --format '{{.Names}}'")).toBe('');
  });

  test('leaving the host’s shell gives a new one', async ({ lesson }) => {
    await lesson.open();
    await lesson.page.keyboard.press('Control+d');
    await lesson.page.waitForTimeout(300);
    expect(await lesson.type('echo back')).toBe('back');
  });

  test('keys typed while a command runs are not lost', async ({ lesson }) => {
    await lesson.open();
    await lesson.page.keyboard.type('sleep 1; echo first\necho second\n');
    await expect.poll(() => lesson.screen()).toMatch(/first\n[\s\S]*second\n/);
  });
});

test.describe('getting in and out', () => {
  test('by keyboard alone: in, a command, out by Escape and Tab, out by Shift+Tab', async ({ lesson }) => {
    await lesson.open();
    const { page } = lesson;
    const inTerminal = () =>
      page.evaluate(() => document.activeElement?.classList.contains('xterm-helper-textarea') ?? false);
    await page.locator('dk-terminal [data-part="more"]').focus();
    await page.keyboard.press('Tab');
    expect(await inTerminal()).toBe(true);
    expect(await lesson.type('echo inside')).toBe('inside');

    await page.keyboard.press('Tab');
    expect(await inTerminal(), 'Tab alone belongs to the shell').toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await inTerminal()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await inTerminal(), 'and back').toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await inTerminal()).toBe(false);
    await expect(page.locator('dk-terminal [data-part="more"]')).toBeFocused();
  });

  test('the whole page can be walked with Tab, terminal included', async ({ lesson }) => {
    await lesson.open();
    const { page } = lesson;
    await page.locator('.site-title').focus();
    const visited = new Set<string>();
    for (let step = 0; step < 220; step++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'end';
        return element.closest('dk-run, dk-exercise, dk-quiz, dk-picture, dk-terminal')?.localName ?? element.localName;
      });
      visited.add(where);
      if (where === 'dk-terminal') await page.keyboard.press('Escape');
      if (where === 'end') break;
    }
    expect([...visited]).toEqual(
      expect.arrayContaining(['dk-run', 'dk-exercise', 'dk-quiz', 'dk-picture', 'dk-terminal', 'end']),
    );
  });

  test('a half-typed line survives a command that is run by click', async ({ lesson }) => {
    await lesson.open();
    await lesson.focus();
    await lesson.page.keyboard.type('echo half');
    await lesson.run(lesson.page.locator('dk-run').first());
    expect(await lesson.type(' whole')).toBe('half whole');
  });

  test('what a command prints is announced', async ({ lesson }) => {
    await lesson.open();
    await lesson.type('echo hello');
    await expect(lesson.terminal.getByRole('log')).toHaveText('echo hello: hello');
  });
});

test.describe('copy, paste, theme, size', () => {
  test('copies the selection, and pastes', async ({ lesson, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await lesson.open();
    await lesson.type('echo copied text');
    await lesson.tool('Copy');
    await expect(lesson.terminal.getByText('Copied.')).toBeVisible();
    expect(await lesson.page.evaluate(() => navigator.clipboard.readText())).toContain('\ncopied text\n');
    await lesson.page.evaluate(() => navigator.clipboard.writeText('echo from the clipboard'));
    await lesson.tool('Paste');
    await expect.poll(() => lesson.screen()).toMatch(/\$ echo from the clipboard$/);
    expect(await lesson.type('')).toBe('from the clipboard');
  });

  test('Ctrl+V pastes and Ctrl+C copies a selection', async ({ lesson, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await lesson.open();
    await lesson.page.evaluate(() => navigator.clipboard.writeText('echo by key'));
    await lesson.focus();
    await lesson.page.keyboard.press('Control+v');
    await expect.poll(() => lesson.screen()).toMatch(/\$ echo by key$/);
    expect(await lesson.type('')).toBe('by key');
    const word = await lesson.terminal.locator('.xterm-rows > div', { hasText: /^by key/ }).boundingBox();
    await lesson.page.mouse.dblclick((word?.x ?? 0) + 6, (word?.y ?? 0) + 8);
    await lesson.page.keyboard.press('Control+c');
    await expect.poll(() => lesson.page.evaluate(() => navigator.clipboard.readText())).toBe('by');
  });

  test('finds in what has scrolled by, opens addresses, copies what is selected, reads for screen readers', async ({
    lesson,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await lesson.open();
    await lesson.type('echo needle; seq 200');
    await lesson.tool('Find in the output …');
    await page.keyboard.type('needle');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => lesson.screen()).toMatch(/^needle$/m);
    await page.keyboard.type('s without a thread');
    await page.keyboard.press('Enter');
    await expect(lesson.terminal.getByText('is nowhere in the output')).toBeVisible();
    await page.keyboard.press('Escape');

    await lesson.type('docker run -d --name web -p 8080:80 nginx');
    await lesson.type('clear; echo http://localhost:8080/');
    const address = lesson.terminal.locator('.xterm-rows > div', { hasText: /^http:/ });
    const box = await address.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 8);
    await page.mouse.click((box?.x ?? 0) + 30, (box?.y ?? 0) + 8);
    await expect.poll(() => lesson.screen()).toContain('<h1>Welcome to nginx!</h1>');

    await lesson.tool('Copy on select');
    await lesson.type('clear; echo chosen');
    const word = await lesson.terminal.locator('.xterm-rows > div', { hasText: /^chosen/ }).boundingBox();
    await page.mouse.dblclick((word?.x ?? 0) + 6, (word?.y ?? 0) + 8);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('chosen');

    await lesson.tool('Screen reader mode');
    await lesson.type('echo read aloud');
    await expect(lesson.terminal.locator('.xterm-accessibility')).toContainText('read aloud');
  });

  test('follows the theme of the page at once', async ({ lesson }) => {
    await lesson.open();
    const ground = () =>
      lesson.terminal
        .locator('.xterm-scrollable-element')
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    await lesson.page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    await expect.poll(ground).toBe('rgb(11, 20, 27)');
    await lesson.page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'light';
    });
    await expect.poll(ground).toBe('rgb(255, 253, 248)');
  });

  test('tells programs its size, and a new one after a resize', async ({ lesson }) => {
    await lesson.open();
    const wide = Number((await lesson.type('stty size')).split(' ')[1]);
    await lesson.page.setViewportSize({ width: 1200, height: 900 });
    await expect.poll(async () => Number((await lesson.type('stty size')).split(' ')[1])).toBeLessThan(wide);
  });
});

test.describe('bad input', () => {
  const clear: readonly (readonly [string, string, RegExp])[] = [
    ['an unknown command', 'frobnicate', /frobnicate: command not found/],
    ['an unknown docker command', 'docker frobnicate', /docker: unknown command: docker frobnicate/],
    ['an unknown flag', 'docker ps --frobnicate', /unknown flag: --frobnicate/],
    ['a missing argument', 'docker run', /requires at least 1 argument/],
    ['deep recursion', 'f() { f; }; f', /./],
  ];
  for (const [name, line, answer] of clear) {
    test(`${name}: a clear error, and the prompt is back`, async ({ lesson }) => {
      await lesson.open();
      expect(await lesson.type(line)).toMatch(answer);
      expect(await lesson.type('echo alive')).toBe('alive');
    });
  }

  test('an unterminated quote asks for more, and Ctrl-C gives up', async ({ lesson }) => {
    await lesson.open();
    await lesson.page.keyboard.type("echo 'open\n");
    await expect.poll(() => lesson.screen()).toMatch(/\n> *$/);
    await lesson.page.keyboard.press('Control+c');
    await lesson.prompt();
    expect(await lesson.type('echo alive')).toBe('alive');
  });

  test('binary garbage, pasted', async ({ lesson }) => {
    await lesson.open();
    await lesson.focus();
    await paste(
      lesson.page,
      Array.from({ length: 2_000 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join(''),
    );
    await lesson.page.waitForTimeout(500);
    await lesson.page.keyboard.press('Control+c');
    await lesson.page.keyboard.press('Control+c');
    await lesson.prompt();
    expect(await lesson.type('echo alive')).toBe('alive');
  });

  test('a megabyte, pasted into a file', async ({ lesson }) => {
    await lesson.open();
    await lesson.page.keyboard.type('cat > big.txt\n');
    await lesson.page.waitForTimeout(300);
    await paste(lesson.page, `${`${'x'.repeat(99)}\n`.repeat(10_000)}`);
    await lesson.page.keyboard.press('Control+d');
    await lesson.prompt(40_000);
    expect(await lesson.type('wc -c < big.txt')).toBe('1000000');
  });

  for (const [name, line] of [
    ['an endless loop', 'while true; do :; done'],
    ['a loop that prints without end', 'yes'],
  ] as const) {
    test(`${name} leaves the page responsive and dies on Ctrl-C`, async ({ lesson }) => {
      await lesson.open();
      const { page } = lesson;
      await lesson.focus();
      await page.keyboard.type(`${line}\n`);
      await page.waitForTimeout(1_000);
      // The page answers: a hint of the exercise opens within a frame or two.
      await lesson.exercise.getByText('Hint 1').first().click({ timeout: 3_000 });
      await lesson.focus();
      await page.keyboard.press('Control+c');
      // What was started in the background may have something to say first, as in any shell.
      await expect
        .poll(
          async () => {
            await page.keyboard.press('Enter');
            await page.waitForTimeout(500);
            return (await lesson.screen()).split('\n').at(-1);
          },
          { timeout: 40_000 },
        )
        .toMatch(/[$#]$/);
      expect(await lesson.type('echo alive')).toBe('alive');
    });
  }

  test('a fork bomb leaves the page responsive, and Stop ends it without loss', async ({ lesson }) => {
    await lesson.open();
    const { page } = lesson;
    await lesson.type('echo mine > note.txt');
    await lesson.focus();
    await page.keyboard.type(':(){ :|:& };:\n');
    await expect.poll(() => lesson.screen()).toContain('fork: retry: Resource temporarily unavailable');
    await lesson.exercise.getByText('Hint 1').first().click({ timeout: 3_000 });
    await lesson.terminal.getByRole('button', { name: 'Stop' }).click();
    await page.keyboard.press('Control+c');
    await lesson.prompt();
    expect(await lesson.type('cat note.txt')).toBe('mine');
  });

  test('yes | head ends by itself', async ({ lesson }) => {
    await lesson.open();
    expect(await lesson.type('yes | head -3')).toBe('y\ny\ny');
  });
});
