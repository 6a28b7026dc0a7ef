import { Terminal } from '@xterm/headless';
import { expect, test } from 'vitest';
import { nano } from '../../../../src/engine/userland/programs/nano.ts';
import { makeKernel } from '../../kernel/make-kernel.ts';
import { runProgram } from './run-program.ts';

/** nano on a terminal of 80 columns and 24 rows. */
async function edit(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const machine = makeKernel();
  for (const [path, content] of Object.entries(files)) machine.fs.writeFile(path, content);
  machine.program('/bin/nano', await nano.load());
  const { screen, type, launched, master } = await machine.onTerminal((process) =>
    process.exec({ path: '/bin/nano', argv: ['nano', ...args], env: process.env }),
  );
  const rows = async (): Promise<readonly string[]> => {
    await machine.clock.idle();
    const terminal = new Terminal({ cols: 80, rows: 24, allowProposedApi: true });
    await new Promise<void>((resolve) => terminal.write(screen(), resolve));
    return Array.from(
      { length: 24 },
      (_, at) => terminal.buffer.active.getLine(at)?.translateToString(true).trimEnd() ?? '',
    );
  };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      type(key);
      await machine.clock.idle();
    }
  };
  return { machine, rows, press, launched, master };
}

const ctrl = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) & 31);

test('shows a file between title and shortcuts', async () => {
  const { rows } = await edit({ '/tmp/notes': 'one\n\ttwo\n' }, '/tmp/notes');
  const shown = await rows();
  expect(shown[0]).toBe('  GNU nano 8.4                     /tmp/notes');
  expect(shown.slice(1, 4)).toEqual(['one', '        two', '']);
  expect(shown[21]).toBe('                                [ Read 2 lines ]');
  expect(shown.slice(22)).toEqual([
    '^G Help      ^O Write Out ^F Where Is  ^K Cut       ^T Execute   ^C Location',
    '^X Exit      ^R Read File ^\\ Replace   ^U Paste     ^J Justify   ^/ Go To Line',
  ]);
});

test('edits, saves and leaves', async () => {
  const { machine, press, rows, launched } = await edit({}, '/tmp/new');
  expect((await rows())[21]).toContain('[ New File ]');
  await press('FROM busybox\rCMD trueX', '\u007f', '\u001b[A', ctrl('A'), '# ');
  expect((await rows())[0]).toMatch(/^ {2}GNU nano 8\.4 +\/tmp\/new +Modified$/);
  await press(ctrl('O'));
  expect((await rows())[21]).toBe('File Name to Write: /tmp/new');
  await press('\r');
  expect((await rows())[21]).toContain('[ Wrote 2 lines ]');
  expect(machine.fs.readText('/tmp/new')).toBe('# FROM busybox\nCMD true\n');
  await press(ctrl('X'));
  expect(await launched.exited).toEqual({ kind: 'exited', code: 0 });
  expect(await rows()).toEqual(Array.from({ length: 24 }, () => ''));
});

test('asks before it leaves a changed file', async () => {
  const { machine, press, rows, launched } = await edit({ '/tmp/a': 'a\n' }, '/tmp/a');
  await press('x', ctrl('X'));
  expect((await rows()).slice(21)).toEqual(['Save modified buffer?', ' Y Yes', ' N No           ^C Cancel']);
  await press(ctrl('C'));
  expect((await rows())[21]).toContain('[ Cancelled ]');
  await press(ctrl('X'), 'n');
  expect(await launched.exited).toEqual({ kind: 'exited', code: 0 });
  expect(machine.fs.readText('/tmp/a')).toBe('a\n');
});

test('cuts, pastes, undoes and searches', async () => {
  const { press, rows } = await edit({ '/tmp/a': 'one\ntwo\nthree\n' }, '/tmp/a');
  await press(ctrl('K'), ctrl('K'), ctrl('U'), ctrl('U'));
  expect((await rows()).slice(1, 6)).toEqual(['one', 'two', 'one', 'two', 'three']);
  await press('\u001bu');
  expect((await rows()).slice(1, 4)).toEqual(['one', 'two', 'three']);
  await press(ctrl('W'), 'ONE\r', '!');
  expect((await rows())[1]).toBe('!one');
  await press(ctrl('W'), 'none\r');
  expect((await rows())[21]).toContain('[ "none" not found ]');
});

test('scrolls with the cursor and fits itself to the window', async () => {
  const lines = Array.from({ length: 50 }, (_, at) => `line ${at + 1}`).join('\n');
  const { press, rows, master } = await edit({ '/tmp/a': `${lines}\n` }, '+30', '/tmp/a');
  expect((await rows())[20]).toBe('line 30');
  master.resize(40, 10);
  await press(ctrl('C'));
  expect((await rows())[7]).toContain('line 30/51');
});

test('needs a terminal', async () => {
  expect(await runProgram(nano, ['x'])).toEqual({ out: '', err: 'Standard input is not a terminal\n', code: 1 });
});
