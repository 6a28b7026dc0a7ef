import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { FsError } from '../../../src/engine/fs/errno.ts';
import type { Process } from '../../../src/engine/kernel/process.ts';
import { makeKernel } from './make-kernel.ts';

/** Prints every line that it reads in angle brackets, until end of file. */
async function echoLines(process: Process): Promise<number> {
  for (;;) {
    const bytes = await process.read(0);
    if (bytes.length === 0) return 0;
    await process.write(1, `<${decodeUtf8(bytes).replace(/\n$/, '')}>\n`);
  }
}

test.each([
  ['a line goes out with its newline, mapped for the screen', ['hi\r', '\u0004'], 'hi\r\n<hi>\r\n'],
  ['Backspace takes a character back', ['hx\u007fi\r', '\u0004'], 'hx\b \bi\r\n<hi>\r\n'],
  ['Backspace takes all bytes of one character', ['é\u007fe\r', '\u0004'], 'é\b \be\r\n<e>\r\n'],
  ['Ctrl-U empties the line', ['abc\u0015d\r', '\u0004'], 'abc\b \b\b \b\b \bd\r\n<d>\r\n'],
  ['Ctrl-W takes a word', ['ab cd\u0017e\r', '\u0004'], 'ab cd\b \b\b \be\r\n<ab e>\r\n'],
  ['Backspace over a control character takes both columns', ['\u0001\u007fx\r', '\u0004'], '^A\b \b\b \bx\r\n<x>\r\n'],
  ['Backspace over a tab goes back to where it began', ['ab\t\u007fc\r', '\u0004'], 'ab\t\b\b\b\b\b\bc\r\n<abc>\r\n'],
  ['Ctrl-D in a line hands it over without newline', ['ab\u0004', '\u0004'], 'ab<ab>\r\n'],
  ['nothing to take back', ['\u007f\u0015\u0017\r', '\u0004'], '\r\n<>\r\n'],
])('canonical mode: %s', async (_name, keys, screen) => {
  const { onTerminal, clock } = makeKernel();
  const terminal = await onTerminal(echoLines);
  for (const key of keys) {
    terminal.type(key);
    await clock.idle();
  }
  expect(await terminal.launched.exited).toEqual({ kind: 'exited', code: 0 });
  expect(terminal.screen()).toBe(screen);
});

test('raw mode gives keys as they come, without echo', async () => {
  const { onTerminal, clock } = makeKernel();
  const terminal = await onTerminal(async (process) => {
    const tty = process.tty(0);
    if (!tty) return 1;
    tty.settings = { canonical: false, echo: false, signals: false, mapNewlines: true };
    const bytes = await process.read(0);
    await process.write(1, `[${[...bytes].join(' ')}]\n`);
    return 0;
  });
  await clock.idle();
  terminal.type('\u0003é\r');
  await terminal.launched.exited;
  expect(terminal.screen()).toBe('[3 195 169 10]\r\n');
});

test('what was typed before raw mode is not lost', async () => {
  const { onTerminal } = makeKernel();
  const terminal = await onTerminal(async (process) => {
    await process.sleep(10);
    const tty = process.tty(0);
    if (tty) tty.settings = { ...tty.settings, canonical: false };
    return (await process.read(0)).length;
  });
  terminal.type('ls\rpw');
  expect(await terminal.launched.exited).toEqual({ kind: 'exited', code: 5 });
});

test('Ctrl-C reaches the foreground group, shows ^C and drops what was typed', async () => {
  const { onTerminal, clock } = makeKernel();
  const terminal = await onTerminal(async (process) => {
    process.onSignal('INT', 'ignore');
    process.onSignal('TTOU', 'ignore');
    const job = process.fork(async (child) => {
      child.onSignal('INT', 'default');
      child.setpgid(0, 0);
      await child.sleep(1e6);
      return 0;
    });
    process.setpgid(job, job);
    process.setForeground(0, job);
    const waited = await process.wait(job);
    process.setForeground(0, process.pgid);
    await process.write(1, `${JSON.stringify(waited?.status)} ${process.foreground(0) === process.pid}\n`);
    return echoLines(process);
  });
  await new Promise<void>((resolve) => void clock.after(5, resolve));
  terminal.type('lost\u0003');
  await clock.idle();
  terminal.type('kept\r');
  await clock.idle();
  terminal.type('\u0004');
  await terminal.launched.exited;
  expect(terminal.screen()).toBe('lost^C{"kind":"killed","signal":"INT"} true\r\nkept\r\n<kept>\r\n');
});

test('Ctrl-Z stops a job, which does not take the next line; in the background it may not read', async () => {
  const { onTerminal, clock } = makeKernel();
  const terminal = await onTerminal(async (process) => {
    process.onSignal('TTOU', 'ignore');
    process.onSignal('TSTP', 'ignore');
    const job = process.fork(async (child) => {
      child.onSignal('TSTP', 'default');
      child.setpgid(0, 0);
      return echoLines(child);
    });
    process.setpgid(job, job);
    process.setForeground(0, job);
    const status = async (): Promise<string> => {
      const waited = await process.wait(job, { untraced: true });
      return waited?.status.kind === 'stopped' ? waited.status.signal : JSON.stringify(waited?.status);
    };
    const first = await status();
    process.setForeground(0, process.pgid);
    const line = decodeUtf8(await process.read(0)).trim();
    process.kill(-job, 'CONT');
    const second = await status();
    await process.write(1, `${first} ${line} ${second}\n`);
    process.setForeground(0, job);
    process.kill(-job, 'CONT');
    await process.write(1, `${await status()}\n`);
    return 0;
  });
  for (const key of ['\u001a', 'mine\r', 'its\r', '\u0004']) {
    await clock.idle();
    terminal.type(key);
  }
  await terminal.launched.exited;
  expect(terminal.screen()).toBe('^Zmine\r\nTSTP mine TTIN\r\nits\r\n<its>\r\n{"kind":"exited","code":0}\r\n');
});

test('closing the terminal hangs up its session', async () => {
  const { onTerminal, clock } = makeKernel();
  const terminal = await onTerminal(async (process) => {
    process.onSignal('HUP', 'ignore');
    const job = process.fork(async (child) => {
      child.onSignal('HUP', 'default');
      await child.read(0);
      return 0;
    });
    const waited = await process.wait(job);
    const rest = await process.read(0);
    try {
      await process.write(1, 'x');
    } catch (error) {
      return waited?.status.kind === 'killed' && rest.length === 0 && error instanceof FsError && error.errno === 'EIO'
        ? 21
        : 1;
    }
    return 2;
  });
  await clock.idle();
  terminal.master.close();
  expect(await terminal.launched.exited).toEqual({ kind: 'exited', code: 21 });
});

test('a new size is told to the foreground group', async () => {
  const { onTerminal, clock } = makeKernel();
  const terminal = await onTerminal(async (process) => {
    let code = 1;
    process.onSignal('WINCH', () => {
      code = process.tty(0)?.columns ?? 0;
    });
    await process.sleep(50);
    return code;
  });
  await new Promise<void>((resolve) => void clock.after(5, resolve));
  terminal.master.resize(132, 40);
  expect(await terminal.launched.exited).toEqual({ kind: 'exited', code: 132 });
});

test('a paused terminal holds writers, and Ctrl-C still gets through', async () => {
  const { onTerminal, clock } = makeKernel();
  const terminal = await onTerminal(async (process) => {
    for (;;) await process.write(1, 'y\n');
  });
  await new Promise<void>((resolve) => void clock.after(5, resolve));
  terminal.master.pause(true);
  const shown = terminal.screen().length;
  await new Promise<void>((resolve) => void clock.after(50, resolve));
  expect(terminal.screen().length).toBe(shown);
  terminal.type('\u0003');
  expect(await terminal.launched.exited).toEqual({ kind: 'killed', signal: 'INT' });
});
