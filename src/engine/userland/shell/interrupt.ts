import type { Signal } from '../../kernel/signal.ts';
import { writeError } from './messages.ts';
import type { ShellState } from './state.ts';

/** Ctrl-C at an interactive shell: the line that runs is given up at its next command. */
export function noteInterrupt(shell: ShellState, signal: Signal): void {
  shell.interrupts.push(signal);
  shell.newlineDue = shell.interactive;
}

/** Ends the line on which the terminal has echoed `^C`, once. */
export async function endInterruptedLine(shell: ShellState): Promise<void> {
  if (!shell.newlineDue) return;
  shell.newlineDue = false;
  await writeError(shell, '\n');
}
