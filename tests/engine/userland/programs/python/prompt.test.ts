import { describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../../../src/engine/index.ts';
import { screenOf } from '../../../../conformance/screen.ts';
import screens from './prompt-screens.json' with { type: 'json' };

/** The screen at the end; each input is typed at a prompt, in one piece. */
async function typed(command: string, inputs: readonly string[]): Promise<string> {
  const machine: Machine = await createMachine({ seed: 'prompt', time: 'virtual', images: ['python:3.13-slim'] });
  const terminal = machine.openTerminal(80, 60);
  let seen = '';
  const decoder = new TextDecoder();
  terminal.onOutput((bytes) => {
    seen += decoder.decode(bytes, { stream: true });
  });
  const quiet = async (until: RegExp): Promise<string> => {
    for (let before = ''; ; ) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const now = await screenOf(seen);
      if (now === before && until.test(now)) return now;
      before = now;
    }
  };
  await quiet(/\$$/);
  terminal.input(`clear; ${command}\r`);
  await quiet(/>>>$/);
  for (const input of inputs) {
    terminal.input(input);
    await quiet(/[\r\x03\x04]$/.test(input) ? /(?:^|\n)(?:>>>|\.\.\. *|learner.*\$)$/ : /./);
  }
  await quiet(/\$$/);
  return (await screenOf(seen)).replace(/\n?learner@drydock:~\$$/, '').replace(/ +$/gm, '');
}

describe('the prompt of Python 3.13', () => {
  it.each(screens)('shows what the real one shows: $inputs', async ({ inputs, screen }) => {
    expect(await typed('docker run -it --rm python:3.13-slim python3 -q', inputs)).toBe(screen);
  });

  it('is the basic one when asked for', async () => {
    const inputs = [
      'x = 21\r',
      '\x1b[A\x1b[D\x1b[D\x1b[D\x1b[D\x1b[D\x7fy\r',
      'y * 2\r',
      'rub\x03',
      'exit\r',
      'y.\r',
      '\x04',
    ];
    expect(await typed('docker run -it --rm -e PYTHON_BASIC_REPL=1 python:3.13-slim python3 -q', inputs)).toBe(
      [
        '>>> x = 21',
        '>>> y = 21',
        '>>> y * 2',
        '42',
        '>>> rub^C',
        'KeyboardInterrupt',
        '>>> exit',
        'Use exit() or Ctrl-D (i.e. EOF) to exit',
        '>>> y.',
        '  File "<stdin>", line 1',
        '    y.',
        '      ^',
        'SyntaxError: invalid syntax',
        '>>>',
      ].join('\n'),
    );
  });
});
