import { describe, expect, it } from 'vitest';
import { createMachine, type Machine, type TerminalSession } from '../../../src/engine/index.ts';
import { screenOf } from '../../conformance/screen.ts';

interface Window {
  readonly machine: Machine;
  readonly terminal: TerminalSession;
  /** What stands on the screen once it is quiet and ends so; by default with a prompt. */
  screen(until?: RegExp): Promise<string>;
}

async function open(): Promise<Window> {
  const machine = await createMachine({ seed: 'terminal', time: 'virtual', images: ['busybox'] });
  const terminal = machine.openTerminal(100, 30);
  let seen = '';
  const decoder = new TextDecoder();
  terminal.onOutput((bytes) => {
    seen += decoder.decode(bytes, { stream: true });
  });
  const screen = async (until = /[$#]$/): Promise<string> => {
    for (let before = ''; ; ) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const now = await screenOf(seen);
      if (now === before && until.test(now)) return now;
      before = now;
    }
  };
  await screen();
  return { machine, terminal, screen };
}

describe('a terminal window', () => {
  it('shows a prompt, runs what is typed, keeps type-ahead', async () => {
    const { terminal, screen } = await open();
    terminal.input('docker run --name one busybox echo hi\recho next\r');
    expect(await screen()).toBe(
      [
        'learner@drydock:~$ docker run --name one busybox echo hi',
        'hi',
        'learner@drydock:~$ echo next',
        'next',
        'learner@drydock:~$',
      ].join('\n'),
    );
  });

  it('has a living shell in a container', async () => {
    const { terminal, screen } = await open();
    terminal.input('docker run -it --rm busybox\r');
    await screen();
    terminal.input('hostname | wc -c\r');
    await screen();
    terminal.input('exit 3\r');
    await screen(/learner@drydock:~\$$/);
    terminal.input('echo $?\r');
    expect((await screen()).split('\n').slice(-3)).toEqual(['learner@drydock:~$ echo $?', '3', 'learner@drydock:~$']);
  });

  it('Ctrl-C stops what runs, Ctrl-D at an empty prompt ends the shell', async () => {
    const { terminal, screen } = await open();
    let ended = -1;
    terminal.onExit((code) => {
      ended = code;
    });
    terminal.input('while true; do :; done\r');
    await new Promise((resolve) => setTimeout(resolve, 60));
    terminal.input('\x03');
    await screen();
    terminal.input('echo $?\r');
    expect(await screen()).toBe(
      [
        'learner@drydock:~$ while true; do :; done',
        '^C',
        'learner@drydock:~$ echo $?',
        '130',
        'learner@drydock:~$',
      ].join('\n'),
    );
    terminal.input('\x04');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(ended).toBe(0);
  });

  it('runs a line for the learner, keeps what was half typed, and reports it', async () => {
    const { terminal, screen } = await open();
    const entries: unknown[] = [];
    terminal.onCommand((entry) => entries.push(entry));
    terminal.input('echo half');
    await screen(/half$/);
    await terminal.runLine('echo whole');
    expect(await screen(/half$/)).toMatch(/whole\nlearner@drydock:~\$ echo half$/);
    expect(entries).toEqual([{ command: 'echo whole', output: 'whole\n', exitCode: 0 }]);
  });

  it('takes a paste of a megabyte', async () => {
    const { terminal, screen } = await open();
    const ran = new Promise((resolve) =>
      terminal.onCommand((entry) => resolve({ output: entry.output, exitCode: entry.exitCode })),
    );
    terminal.input(`echo ${'x'.repeat(1_000_000)} | wc -c\r`);
    expect(await ran).toEqual({ output: '1000001\n', exitCode: 0 });
    expect((await screen()).split('\n').at(-1)).toBe('learner@drydock:~$');
  });

  it('completes commands, flags and names on Tab', async () => {
    const { machine, terminal, screen } = await open();
    await machine.run('docker create --name lighthouse busybox');
    terminal.input('docker sta\t');
    await screen(/sta\w*$/);
    terminal.input('rt lig\t');
    expect(await screen(/lighthouse$/)).toBe('learner@drydock:~$ docker start lighthouse');
  });
});
