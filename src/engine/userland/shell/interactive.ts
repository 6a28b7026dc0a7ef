import { decodeUtf8 } from '../../base/bytes.ts';
import { FsError } from '../../fs/errno.ts';
import type { LineEditor } from '../line-editor/line-editor.ts';
import { createLineEditor } from '../line-editor/line-editor.ts';
import { completeLine } from './completion.ts';
import { terminalOf } from './fork.ts';
import { endInterruptedLine, noteInterrupt } from './interrupt.ts';
import { takeTerminal } from './jobs.ts';
import { writeError } from './messages.ts';
import { promptText } from './prompt.ts';
import type { LineReader } from './read-commands.ts';
import { runCommands } from './read-commands.ts';
import type { ArgumentCompleter } from './shell.ts';
import { sourceIfThere } from './source-file.ts';
import type { ShellState } from './state.ts';
import { setText } from './variables.ts';

export interface InteractiveOptions {
  readonly rcfile?: string | undefined;
  readonly completer?: ArgumentCompleter;
  /** Called before the first prompt, for login files. */
  readonly startup?: () => Promise<void>;
  readonly onCommand?: (text: string, status: number) => void;
  readonly onPrompt?: (editor: LineEditor | undefined) => void;
}

/** A shell at a terminal: job control, prompt, line editor, history. Ends with `exit` (a Jump) or at end of input. */
export async function interactiveSession(shell: ShellState, options: InteractiveOptions): Promise<number> {
  const { process, dialect } = shell;
  shell.interactive = true;
  shell.line = 1;
  process.onSignal('INT', (signal) => noteInterrupt(shell, signal));
  process.onSignal('TERM', 'ignore');
  process.onSignal('QUIT', 'ignore');
  await startJobControl(shell);
  if (dialect.name === 'bash') {
    for (const option of ['histexpand', 'history', 'emacs'] as const) shell.options.add(option);
    shell.shopt.add('expand_aliases');
    setText(shell.variables, 'PS1', '\\s-\\v\\$ ');
    setText(shell.variables, 'PS2', '> ');
  }
  shell.source = { text: '', firstLine: 1, file: shell.name };
  await options.startup?.();
  if (dialect.name === 'bash' && !shell.loginShell) {
    await sourceIfThere(shell, '/etc/bash.bashrc');
    const home = shell.variables.map.get('HOME')?.value ?? '/';
    if (options.rcfile !== undefined) await sourceIfThere(shell, options.rcfile.replace(/^~/, home));
  }
  if (dialect.name !== 'bash') {
    const env = shell.variables.map.get('ENV')?.value;
    if (env) await sourceIfThere(shell, env);
  }
  if (dialect.banner !== undefined) await process.write(1, dialect.banner);
  const tty = process.tty(0);
  const reader = tty && dialect.name !== 'dash' ? editorLines(shell, options) : plainLines(shell);
  const status = await runCommands(shell, reader, shell.name);
  if (dialect.name === 'bash') await writeError(shell, shell.loginShell ? 'logout\n' : 'exit\n');
  return status;
}

async function startJobControl(shell: ShellState): Promise<void> {
  const { process } = shell;
  if (!process.controllingTty) {
    if (shell.dialect.name === 'bash') {
      await writeError(
        shell,
        `${shell.name}: cannot set terminal process group (-1): Inappropriate ioctl for device\n${shell.name}: no job control in this shell\n`,
      );
    } else
      await writeError(
        shell,
        `${shell.name}: ${shell.dialect.name === 'dash' ? '0: ' : ''}can't access tty; job control turned off\n`,
      );
    return;
  }
  for (const signal of ['TSTP', 'TTIN', 'TTOU'] as const) process.onSignal(signal, 'ignore');
  try {
    if (process.pgid !== process.pid) process.setpgid(0, process.pid);
    process.setForeground(terminalOf(process), process.pgid);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
  shell.options.add('monitor');
}

/** Lines from the line editor, with history expansion in bash. */
function editorLines(shell: ShellState, options: InteractiveOptions): LineReader {
  const editor = createLineEditor({
    process: shell.process,
    style: shell.dialect.name === 'bash' ? 'readline' : 'busybox',
    history: () => shell.history,
    complete: (line, cursor) => completeLine(shell, line, cursor, options.completer),
  });
  return {
    async next(continuing, inDocument) {
      shell.interrupts.length = 0;
      await endInterruptedLine(shell);
      if (shell.options.has('monitor')) takeTerminal(shell);
      const prompt = await promptText(shell, continuing ? 'PS2' : 'PS1');
      options.onPrompt?.(editor);
      const result = await editor.readLine(prompt);
      if (result.kind === 'interrupt') return 'interrupt';
      if (result.kind === 'end') return undefined;
      if (inDocument || shell.dialect.name !== 'bash' || !shell.options.has('histexpand')) return result.text;
      if (!/[!^]/.test(result.text)) return result.text;
      const fetched = await shell.process.clock.hold(import('./history-expansion.ts').catch(() => undefined));
      if (!fetched) return result.text;
      const expanded = fetched.expandHistory(shell.history, result.text);
      if (expanded.error !== undefined) {
        await writeError(shell, `${shell.name}: ${expanded.error}\n`);
        return 'interrupt';
      }
      if (expanded.text !== result.text) await writeError(shell, `${expanded.text}\n`);
      return expanded.text;
    },
    remember(text) {
      if (shell.dialect.name === 'bash' || shell.history.at(-1) !== text)
        shell.history.push(
          text.includes('<<') ? text : text.replace(/;?\n\s*/g, (gap) => (gap.startsWith(';') ? '; ' : '; ')),
        );
      if (shell.history.length > 1000) shell.history.shift();
    },
    ...(options.onCommand ? { ran: options.onCommand } : {}),
  };
}

/** Prompts and lines without an editor: dash, and `sh -i` on a pipe. */
function plainLines(shell: ShellState): LineReader {
  let rest = new Uint8Array(0) as Uint8Array;
  return {
    async next(continuing) {
      shell.interrupts.length = 0;
      await endInterruptedLine(shell);
      await writeError(shell, await promptText(shell, continuing ? 'PS2' : 'PS1'));
      for (;;) {
        const newline = rest.indexOf(10);
        if (newline >= 0) {
          const line = decodeUtf8(rest.subarray(0, newline));
          rest = rest.subarray(newline + 1);
          return line;
        }
        let chunk: Uint8Array;
        try {
          chunk = await shell.process.read(0, 4096, { restart: false });
        } catch (error) {
          if (!(error instanceof FsError) || error.errno !== 'EINTR') throw error;
          await writeError(shell, '\n');
          rest = new Uint8Array(0);
          return 'interrupt';
        }
        if (chunk.length === 0) {
          if (rest.length === 0) {
            if (shell.process.tty(0)) await writeError(shell, '\n');
            return undefined;
          }
          const line = decodeUtf8(rest);
          rest = new Uint8Array(0);
          return line;
        }
        const joined = new Uint8Array(rest.length + chunk.length);
        joined.set(rest);
        joined.set(chunk, rest.length);
        rest = joined;
      }
    },
  };
}
