import type { Signal } from '../../kernel/signal.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import { noteInterrupt } from './interrupt.ts';
import type { ShellState } from './state.ts';

/** Signals whose traps wait, run in the order they came. Called between commands. */
export async function runPendingTraps(shell: ShellState): Promise<void> {
  while (shell.pending.length > 0) {
    const signal = shell.pending.shift() as Signal;
    const action = shell.traps.get(signal);
    if (action) await runTrap(shell, action);
  }
}

/** Runs a trap's text; `$?` is what it was before, whatever the trap does. */
export async function runTrap(shell: ShellState, action: string): Promise<void> {
  const { status, pipeStatus, inTrap, line, trapStatus } = shell;
  shell.inTrap = true;
  shell.trapStatus = status;
  try {
    await shell.hooks.runText(shell, action, { firstLine: shell.line, file: shell.source.file });
    shell.status = status;
    shell.pipeStatus = pipeStatus;
  } finally {
    shell.inTrap = inTrap;
    shell.trapStatus = trapStatus;
    shell.line = line;
  }
}

/** The trap of `exit`, once. */
export async function runExitTrap(shell: ShellState): Promise<void> {
  await runPendingTraps(shell);
  const action = shell.traps.get('EXIT');
  shell.traps.delete('EXIT');
  if (action) await runTrap(shell, action);
}

/** ERR and DEBUG, when set and not running already. */
export async function runHookTrap(shell: ShellState, name: 'ERR' | 'DEBUG' | 'RETURN'): Promise<void> {
  const action = shell.traps.get(name);
  if (!action || shell.inTrap) return;
  await runTrap(shell, action);
}

/** Sets, ignores (empty text) or resets (undefined) a trap. */
export function setTrap(shell: ShellState, name: string, action: string | undefined): void {
  shell.inheritedTraps = undefined;
  if (action === undefined) shell.traps.delete(name);
  else shell.traps.set(name, action);
  if (!(name in SIGNAL_NUMBERS) || name === 'KILL' || name === 'STOP') return;
  const signal = name as Signal;
  if (action === undefined) {
    if (
      shell.interactive &&
      (signal === 'INT' ||
        signal === 'TERM' ||
        signal === 'TSTP' ||
        signal === 'QUIT' ||
        signal === 'TTOU' ||
        signal === 'TTIN')
    ) {
      if (signal === 'INT') shell.process.onSignal('INT', (caught) => noteInterrupt(shell, caught));
      else shell.process.onSignal(signal, 'ignore');
    } else shell.process.onSignal(signal, 'default');
  } else if (action === '') shell.process.onSignal(signal, 'ignore');
  else shell.process.onSignal(signal, (caught) => void shell.pending.push(caught));
}
