import { readFileSync } from 'node:fs';
import { Terminal } from '@xterm/headless';
import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';
import { vim } from '../../../../../src/engine/userland/programs/vim.ts';
import { makeKernel } from '../../../kernel/make-kernel.ts';

/** What real vim 9.0 with its defaults left in a file after these keys. */
const answers = JSON.parse(readFileSync(new URL('vim-answers.json', import.meta.url), 'utf8')) as {
  readonly text: string;
  readonly cases: readonly (readonly [keys: string, text: string])[];
};

/** vim on a terminal of 80 columns and 24 rows. */
async function edit(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const machine = makeKernel();
  machine.fs.mkdirs('/w');
  for (const [path, content] of Object.entries(files)) machine.fs.writeFile(path, content);
  machine.program('/bin/vim', await vim.load());
  machine.program('/bin/sh', async (process) => {
    await process.write(1, `${process.argv[2]?.replace(/^echo /, '')}\n`);
    return 0;
  });
  const { screen, type, launched } = await machine.onTerminal((process) => {
    process.fs.chdir('/w');
    return process.exec({ path: '/bin/vim', argv: ['vim', ...args], env: process.env });
  });
  await machine.clock.idle();
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys.flatMap((all) => all.match(/[^\u001b]*\u001b|[^\u001b]+/g) ?? [])) {
      type(key);
      await machine.clock.idle();
    }
  };
  const rows = async (): Promise<readonly string[]> => {
    const terminal = new Terminal({ cols: 80, rows: 24, allowProposedApi: true });
    await new Promise<void>((resolve) => terminal.write(screen(), resolve));
    const { active } = terminal.buffer;
    return Array.from({ length: 24 }, (_, at) => active.getLine(at)?.translateToString(true).trimEnd() ?? '');
  };
  const last = async (): Promise<string> => (await rows())[23] as string;
  return { machine, press, rows, last, launched };
}

test.each(answers.cases)('vim: %j', async (keys, text) => {
  const { machine, press, launched } = await edit({ '/w/f': answers.text }, 'f');
  await press(keys);
  expect(machine.fs.readText('/w/f')).toBe(text);
  expect(await launched.exited).toEqual({ kind: 'exited', code: 0 });
});

/** Recorded of vim 9.0 on such a terminal, save for the version. */
test('vim shows itself where no file is opened', async () => {
  const { rows, press, last, machine } = await edit({});
  const first = await rows();
  expect(first.filter((line) => line !== '~').map((line) => line.trimEnd())).toEqual([
    '',
    '~                              VIM - Vi IMproved',
    '~                               version 9.1.1230',
    '~                           by Bram Moolenaar et al.',
    '~                   Modified by team+vim@tracker.debian.org',
    '~                 Vim is open source and freely distributable',
    '~                           Sponsor Vim development!',
    '~                type  :help sponsor<Enter>    for information',
    '~                type  :q<Enter>               to exit',
    '~                type  :help<Enter>  or  <F1>  for on-line help',
    '~                type  :help version9<Enter>   for version info',
    '                                                              0,0-1         All',
  ]);
  await press('i');
  expect((await rows()).slice(0, 23)).toEqual(['', ...Array.from({ length: 22 }, () => '~')]);
  expect(await last()).toBe('-- INSERT --                                                  0,1           All');
  await press('\u001b:w\r');
  expect(await last()).toMatch(/^E32: No file name/);
  expect(machine.fs.exists('/w/f')).toBe(false);
});

test('vim: messages, ruler and modes', async () => {
  const { rows, press, last } = await edit({ '/w/f': 'alpha beta\nsecond line\n\tthird\nfour\nfive\n' }, 'f');
  const at = async (...keys: readonly string[]): Promise<string> => {
    await press(...keys);
    return last();
  };
  const status = (message: string, ruler: string, command = ''): string =>
    `${message.padEnd(52)}${command.padEnd(10)}${ruler.padEnd(14)}All`.trimEnd();
  expect((await rows()).slice(0, 6)).toEqual(['alpha beta', 'second line', '        third', 'four', 'five', '~']);
  expect(await last()).toBe(status('"f" 5L, 40B', '1,1'));
  expect(await at('dd')).toBe(status('', '1,1'));
  expect(await at('u')).toBe(status('1 more line; before #1  0 seconds ago', '1,1'));
  expect(await at('\u0012')).toBe(status('1 line less; after #1  0 seconds ago', '1,1'));
  expect(await at('3dd')).toBe(status('3 fewer lines', '1,1'));
  expect(await at('u')).toBe(status('3 more lines; before #2  0 seconds ago', '1,1'));
  expect(await at('v')).toBe(status('-- VISUAL --', '1,1', '1'));
  expect(await at('ll')).toBe(status('-- VISUAL --', '1,3', '3'));
  expect(await at('d')).toBe(status('', '1,1'));
  expect(await at('V')).toBe(status('-- VISUAL LINE --', '1,1', '1'));
  expect(await at('jy')).toBe(status('', '1,1'));
  expect(await at('p')).toBe(status('', '2,1'));
  expect(await at('/sec\r')).toBe(status('E486: Pattern not found: sec', '2,1'));
  expect(await at(':set nu\r')).toBe(status(':set nu', '2,1'));
  expect((await rows()).slice(0, 6)).toEqual([
    '  1 ond line',
    '  2 ond line',
    '  3         third',
    '  4         third',
    '  5 four',
    '  6 five',
  ]);
  expect(await at(':100\r')).toBe(status(':100', '6,1'));
  expect(await at(':foo\r')).toBe(status('E492: Not an editor command: foo', '6,1'));
  expect(await at(':q\r')).toBe(status('E37: No write since last change (add ! to override)', '6,1'));
  expect(await at(':w\r')).toBe(status('"f" 6L, 42B written', '6,1'));
  expect(await at(':help\r')).toBe(status("drydock: vim's help is not simulated", '6,1'));
  expect(await at(':set foo\r')).toBe(status('E518: Unknown option: foo', '6,1'));
  expect(await at('kk')).toBe(
    status('E518: Unknown option: foo', '4,1-8').replace('E518: Unknown option: foo', ' '.repeat(25)),
  );
});

test('vim: new files, folders that are missing, read-only ones', async () => {
  expect(await (await edit({}, 'newfile')).last()).toBe(
    '"newfile" [New]                                               0,0-1         All',
  );
  const missing = await edit({}, '/nodir/x');
  expect(await missing.last()).toMatch(/^"\/nodir\/x" \[New DIRECTORY\] +0,0-1/);
  await missing.press(':w\r');
  expect(await missing.last()).toMatch(/^"\/nodir\/x" E212: Can't open file for writing/);
  const box = await edit({ '/w/f': 'a\n' }, '-R', 'f');
  await box.press('x');
  expect(await box.last()).toMatch(/^W10: Warning: Changing a readonly file/);
  await box.press(':w\r');
  expect(await box.last()).toMatch(/^E45: 'readonly' option is set \(add ! to override\)/);
  await box.press(':wq!\r');
  expect(box.machine.fs.readText('/w/f')).toBe('\n');
});

test('vim: long lines go on below, and what does not fit is an @', async () => {
  const { rows, press } = await edit(
    { '/w/f': `${'x'.repeat(200)}\n${'short\n'.repeat(19)}${'y'.repeat(300)}\nend\n` },
    'f',
  );
  const shown = await rows();
  expect(shown.slice(0, 4)).toEqual(['x'.repeat(80), 'x'.repeat(80), 'x'.repeat(40), 'short']);
  expect(shown[22]).toBe('@');
  await press('G');
  expect((await rows())[22]).toBe('end');
});

test('vim without a terminal, its version and wrong options', async () => {
  const machine = await createMachine({ seed: 'vim', time: 'virtual', images: ['debian'] });
  const { stdout } = await machine.run(
    `docker run --rm debian sh -c 'apt-get update -qq; apt-get install -y vim >/dev/null 2>&1; exec 2>&1; vim --version | head -2; vim --foo; vim f'`,
  );
  expect(stdout).toBe(`VIM - Vi IMproved 9.1 (2024 Jan 02, compiled Jan 01 1970 00:00:00)
Included patches: 1-1230
VIM - Vi IMproved 9.1 (2024 Jan 02, compiled Jan 01 1970 00:00:00)
Unknown option argument: "--foo"
More info with: "vim -h"
Vim: Warning: Output is not to a terminal
Vim: Warning: Input is not from a terminal
Vim: Error reading input, exiting...
`);
});
