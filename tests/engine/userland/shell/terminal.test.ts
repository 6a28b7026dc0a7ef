import { Terminal } from '@xterm/headless';
import { describe, expect, it } from 'vitest';
import { makeShell } from './make-shell.ts';

/** What stands on a terminal of 80 columns after these inputs, trailing blanks cut. */
async function screenAfter(
  argv: readonly string[],
  inputs: readonly string[],
): Promise<{ readonly lines: readonly string[]; readonly column: number }> {
  const machine = makeShell();
  machine.fs.mkdirs('/work/folder');
  machine.fs.writeFile('/work/file one', '');
  const terminal = await machine.terminal(argv);
  await terminal.send('');
  for (const input of inputs) await terminal.send(input);
  expect(machine.internalErrors).toEqual([]);
  const screen = new Terminal({ cols: 80, rows: 24, allowProposedApi: true });
  await new Promise<void>((resolve) => screen.write(terminal.screen(), resolve));
  const { buffer } = screen;
  const lines = Array.from({ length: buffer.active.length }, (_, row) =>
    (buffer.active.getLine(row)?.translateToString(true) ?? '').trimEnd(),
  );
  while (lines.at(-1) === '') lines.pop();
  return {
    lines: lines.filter((line) => line !== '' && !/BusyBox|Enter 'help'/.test(line)),
    column: buffer.active.cursorX,
  };
}

const ash = (...inputs: string[]) => screenAfter(['sh'], inputs);
const bash = (...inputs: string[]) => screenAfter(['bash'], inputs);

describe('editing keys', () => {
  it.each([
    ['Backspace', 'echo helo\x7flo\r', 'hello'],
    ['cursor left', 'echo wrld\x1b[D\x1b[D\x1b[Do\r', 'world'],
    ['Ctrl-U', 'rubbish\x15echo ok\r', 'ok'],
    ['Ctrl-A', 'cho start\x01e\r', 'start'],
    ['Ctrl-W', 'echo one two\x17three\r', 'one three'],
    ['Ctrl-K and Ctrl-Y', 'echo a b\x1b[D\x1b[D\x0b\x05\x19\x19\r', 'a b b'],
    ['Ctrl-T', 'echo ab\x14\r', 'ba'],
    ['Home, Delete, End', 'xecho\x1b[H\x1b[3~\x1b[F x\r', 'x'],
    ['Alt-B and Alt-D', 'echo one two\x1bb\x1bb\x1bdsix\r', 'six two'],
    ['wide characters', 'echo \u6f22\u5b57x\x1b[D\x7f\x1b[F.\r', '\u6f22x.'],
  ])('%s', async (_, typed, said) => {
    for (const shell of [ash, bash]) expect((await shell(typed)).lines.at(-2)).toBe(said);
  });

  it('lines longer than the screen wrap, and can be edited there', async () => {
    const long = 'x'.repeat(100);
    const { lines } = await bash(`echo ${long}\x01\x05\x7f\x7fyz\r`);
    expect(lines.slice(0, 4).join('')).toBe(`bash-5.2# echo ${'x'.repeat(98)}yz${'x'.repeat(98)}yz`);
  });

  it('history: up, down, Ctrl-R, !!', async () => {
    expect((await ash('echo first\r', 'echo second\r', '\x1b[A\x1b[A\r')).lines.at(-2)).toBe('first');
    expect((await bash('echo first\r', 'echo second\r', '\x12fir\r')).lines.at(-2)).toBe('first');
    expect((await bash('echo first\r', '!! again\r')).lines.slice(-3, -1)).toEqual(['echo first again', 'first again']);
  });

  it('Tab completes commands, files and variables', async () => {
    expect((await bash('cd fol\t; pwd\r')).lines.at(-2)).toBe('/work/folder');
    expect((await bash('args fil\t\r')).lines.at(-2)).toBe('<file one>');
    expect((await bash('sle\t0; echo $HOM\t\r')).lines.at(-2)).toBe('/root');
    expect((await bash('cat f\t\t')).lines).toEqual(['bash-5.2# cat f', 'file one  folder/', 'bash-5.2# cat f']);
  });
});

describe('prompts', () => {
  it('Ctrl-C gives up the line, Ctrl-D ends the shell', async () => {
    expect((await ash('echo partly\x03', 'echo "a\r', 'b"\r', '\x04')).lines).toEqual([
      '/work # echo partly^C',
      '/work # echo "a',
      '> b"',
      'a',
      'b',
      '/work #',
    ]);
    expect((await bash('echo partly\x03', '\x04')).lines).toEqual(['bash-5.2# echo partly^C', 'bash-5.2#', 'exit']);
  });

  it('asks for more: compound commands, here-documents', async () => {
    expect((await ash('if true\r', 'then echo a\r', 'fi\r', 'cat <<E\r', 'x\r', 'E\r')).lines).toEqual([
      '/work # if true',
      '> then echo a',
      '> fi',
      'a',
      '/work # cat <<E',
      '> x',
      '> E',
      'x',
      '/work #',
    ]);
  });

  it('errors name no line, and the shell goes on', async () => {
    expect(
      (await bash('nosuch\r', 'cd /nope\r', 'echo )\r', 'echo $?\r')).lines.filter(
        (line) => !line.startsWith('bash-5.2#'),
      ),
    ).toEqual([
      'bash: nosuch: command not found',
      'bash: cd: /nope: No such file or directory',
      "bash: syntax error near unexpected token `)'",
      '2',
    ]);
  });

  it('a paste of several lines runs line by line, and commands read what follows them', async () => {
    expect(
      (await bash('\x1b[200~echo one\necho two\n\x1b[201~read x\rtyped\recho [$x]\r')).lines.filter(
        (line) => !line.startsWith('bash-5.2#'),
      ),
    ).toEqual(['one', 'two', '[typed]']);
  });

  it('expands escapes in PS1', async () => {
    expect((await bash("PS1='\\u@\\h:\\w\\$ '\r", 'cd /\r')).lines).toEqual([
      "bash-5.2# PS1='\\u@\\h:\\w\\$ '",
      'root@vm:/work# cd /',
      'root@vm:/#',
    ]);
  });
});

describe('job control', () => {
  it('Ctrl-C kills the foreground', async () => {
    expect((await ash('sleep 60\r', '\x03', 'echo $?\r')).lines).toEqual([
      '/work # sleep 60',
      '^C',
      '/work # echo $?',
      '130',
      '/work #',
    ]);
    expect((await bash('while true; do :; done\r', '\x03', 'echo $?\r')).lines.at(-2)).toBe('130');
  });

  it('Ctrl-Z stops, jobs lists, fg goes on', async () => {
    expect((await bash('sleep 100\r', '\x1a', 'jobs\r', 'fg\r', '\x03')).lines).toEqual([
      'bash-5.2# sleep 100',
      '^Z',
      '[1]+  Stopped                 sleep 100',
      'bash-5.2# jobs',
      '[1]+  Stopped                 sleep 100',
      'bash-5.2# fg',
      'sleep 100',
      '^C',
      'bash-5.2#',
    ]);
  });

  it('tells of background jobs that ended', async () => {
    const { lines } = await bash('sleep 0.1 &\r', 'true\r');
    expect(lines.at(-2)).toBe('[1]+  Done                    sleep 0.1');
  });
});
