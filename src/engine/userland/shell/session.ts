import type { Process } from '../../kernel/process.ts';
import { exitCodeOf } from '../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import { createState } from './create.ts';
import { forkShell } from './fork.ts';
import { HOOKS } from './hooks.ts';
import type { InteractiveOptions } from './interactive.ts';
import { interactiveSession } from './interactive.ts';
import { runText } from './run-text.ts';
import type { ArgumentCompleter, Dialect, Shell } from './shell.ts';
import { Failure, Jump } from './state.ts';
import { runExitTrap } from './traps.ts';
import { getText, newVariable, setText } from './variables.ts';

export interface ShellOptions {
  readonly dialect: Dialect;
  /** Options of an interactive shell on: job control, prompt. `interact` turns them on anyhow. */
  readonly interactive?: boolean;
  /** $0: what messages begin with. */
  readonly name: string;
  readonly completer?: ArgumentCompleter;
  readonly history?: readonly string[];
  /** Called after each command line of `interact`. */
  readonly onCommand?: InteractiveOptions['onCommand'];
  /** Called before each prompt of `interact`, with the editor that will show it. */
  readonly onPrompt?: InteractiveOptions['onPrompt'];
}

/** A shell in a process of the caller's, living on between command lines. The caller may put new descriptors 0, 1, 2 there before each run. */
export function createShell(process: Process, options: ShellOptions): Shell {
  const state = createState(process, options.dialect, HOOKS, options.name);
  state.history = [...(options.history ?? [])];
  state.interactive = options.interactive ?? false;
  if (options.dialect.name === 'ash' && options.dialect.lineInErrors) state.commandName = options.name;
  let exited = false;

  const guarded = async (body: () => Promise<number>): Promise<number> => {
    try {
      state.status = await body();
    } catch (error) {
      if (error instanceof Jump) {
        if (error.kind === 'exit') {
          exited = true;
          state.status = error.value;
          await runExitTrap(state);
        } else state.status = error.value;
      } else if (error instanceof Failure) state.status = error.status;
      else if (error instanceof RangeError) state.status = 2;
      else throw error;
      while (state.variables.frames.length > 0) state.variables.frames.pop();
      Object.assign(state, {
        loops: 0,
        tested: 0,
        nesting: 0,
        functionNames: [],
        calls: [],
        traceDepth: 0,
        sourced: 0,
        inTrap: false,
      });
    }
    return state.status & 255;
  };

  return {
    process,
    run(text) {
      return guarded(async () => {
        return runText(state, text, { firstLine: 1, file: state.name });
      });
    },
    interact() {
      return guarded(async () => {
        const status = await interactiveSession(state, {
          rcfile: '~/.bashrc',
          ...(options.completer ? { completer: options.completer } : {}),
          ...(options.onCommand ? { onCommand: options.onCommand } : {}),
          ...(options.onPrompt ? { onPrompt: options.onPrompt } : {}),
        });
        exited = true;
        await runExitTrap(state);
        return status;
      });
    },
    runForked(text, setup) {
      return guarded(async () => {
        const pid = await forkShell(state, (child) => {
          setup(child.process);
          return runText(child, text, { firstLine: 1, file: state.name, label: '-c', last: true });
        });
        const waited = pid === undefined ? undefined : await process.wait(pid);
        return waited ? exitCodeOf(waited.status, SIGNAL_NUMBERS) : state.status;
      });
    },
    interrupt: () => void state.interrupts.push('INT'),
    get lastStatus() {
      return state.status & 255;
    },
    get exited() {
      return exited;
    },
    getVariable: (name) => getText(state.variables, name),
    setVariable(name, value, how = {}) {
      setText(state.variables, name, value);
      const variable = state.variables.map.get(name) ?? newVariable(value);
      state.variables.map.set(name, variable);
      if (how.exported !== undefined) variable.exported = how.exported;
    },
    get history() {
      return state.history;
    },
    set history(lines) {
      state.history = [...lines];
    },
  };
}
