import type { Process } from '../../kernel/process.ts';

/** How one shell differs from another; chosen by the binary's options (`drydock:shell dialect=ash lines=yes`). */
export interface Dialect {
  /** `dash` is Debian's /bin/sh: `sh: 1: x: not found`, no bash extensions. */
  readonly name: 'bash' | 'ash' | 'dash';
  /** Debian's build of busybox says `sh: line 0: x: not found`, Alpine's `sh: x: not found`. */
  readonly lineInErrors: boolean;
  /** First lines of an interactive ash: "\n\nBusyBox v1.38.0 (Debian 1:1.38.0-3+b1) built-in shell (ash)\nEnter 'help' for a list of built-in commands.\n\n". */
  readonly banner: string | undefined;
}

/** Completes arguments of one command (docker); undefined falls back to file names. `words` are those before the cursor's word, command included. */
export type ArgumentCompleter = (
  process: Process,
  words: readonly string[],
  current: string,
) => Promise<readonly string[] | undefined>;

/** A shell that lives on between command lines: what the host's terminal and replay drive. */
export interface Shell {
  readonly process: Process;
  /** Runs a whole script text in this shell (no subshell), as `eval` would; answers `$?`. Syntax errors are printed and give 2. */
  run(text: string): Promise<number>;
  /** Reads commands from the terminal (line editor, history, completion, job control) until end of input or `exit`. */
  interact(): Promise<number>;
  /**
   * Runs a text in a subshell that `setup` has prepared (other descriptors, a terminal of its own), and waits for it. Answers its exit code.
   */
  runForked(text: string, setup: (child: Process) => void): Promise<number>;
  /** What SIGINT does to a shell at a prompt: the command line that runs is given up, with status 130. */
  interrupt(): void;
  readonly lastStatus: number;
  /** Set by `exit`; a driver stops then. */
  readonly exited: boolean;
  getVariable(name: string): string | undefined;
  setVariable(name: string, value: string, options?: { readonly exported?: boolean }): void;
  /** Command lines entered, oldest first. */
  history: readonly string[];
}
