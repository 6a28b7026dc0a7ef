import type { Process } from '../../kernel/process.ts';
import type { Signal } from '../../kernel/signal.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import type { CommandNode, FunctionNode, Statement } from './parse.ts';
import type { Dialect } from './shell.ts';
import type { VariableStore } from './variables.ts';
import { copyVariables } from './variables.ts';

/** A text that is being run; positions of its nodes become lines by it. */
export interface Source {
  readonly text: string;
  /** Number of its first line: 1 for files, 0 for ash's -c. */
  readonly firstLine: number;
  /** What errors name it: the script, or `environment` for functions that came from nowhere. */
  readonly file: string;
}

export interface ShellFunction {
  readonly name: string;
  readonly node: FunctionNode;
  readonly source: Source;
  exported: boolean;
  /** `readonly -f`: neither redefined nor unset. */
  readonly?: boolean;
}

/** Leaves the running code: `exit`, `return`, `break n`, `continue n`. Thrown, and caught where it ends. */
export class Jump {
  readonly kind: 'exit' | 'return' | 'break' | 'continue';
  /** Exit status, or loops still to leave. */
  readonly value: number;

  constructor(kind: Jump['kind'], value: number) {
    this.kind = kind;
    this.value = value;
  }
}

/** An error that ends more than its command, already printed. `discard` gives up the command line, `exit` a shell that is not interactive. */
export class Failure {
  readonly status: number;
  readonly reach: 'discard' | 'exit';

  constructor(status: number, reach: Failure['reach']) {
    this.status = status;
    this.reach = reach;
  }
}

export interface Job {
  readonly number: number;
  /** Process group when job control is on, else the last process. */
  readonly pgid: number;
  readonly pids: readonly number[];
  /** Exit statuses by pid, of those that ended. */
  readonly ended: Map<number, number>;
  readonly command: string;
  state: 'running' | 'stopped' | 'done';
  /** Of the last process: its exit code, or the signal that ended or stopped it. */
  status: number;
  signal: Signal | undefined;
  /** Told to the user already. */
  notified: boolean;
  readonly foreground: boolean;
}

/** `set -o` names with their letters; those that only bash has are marked. */
export const OPTIONS = {
  allexport: 'a',
  braceexpand: 'B',
  emacs: '',
  errexit: 'e',
  errtrace: 'E',
  functrace: 'T',
  hashall: 'h',
  histexpand: 'H',
  history: '',
  ignoreeof: '',
  'interactive-comments': '',
  keyword: 'k',
  monitor: 'm',
  noclobber: 'C',
  noexec: 'n',
  noglob: 'f',
  nolog: '',
  notify: 'b',
  nounset: 'u',
  onecmd: 't',
  physical: 'P',
  pipefail: '',
  posix: '',
  privileged: 'p',
  verbose: 'v',
  vi: '',
  xtrace: 'x',
} as const;
export type Option = keyof typeof OPTIONS;

/** The executor, as expansion and builtins reach it (they lie below it). */
export interface Hooks {
  /** Runs commands in this shell; positions count in `source` when given. `last` allows to become the last command instead of forking. */
  runStatements(shell: ShellState, statements: readonly Statement[], source?: Source, last?: boolean): Promise<number>;
  runNode(shell: ShellState, node: CommandNode, last?: boolean): Promise<number>;
  /** Runs a text file as a script of a fresh shell in this process: what exec answers ENOEXEC to. */
  runScript(process: Process, dialect: Dialect, path: string, argv: readonly string[]): Promise<number>;
  /** Parses and runs a text command by command: eval, traps, sourced files. */
  runText(
    shell: ShellState,
    text: string,
    source: {
      readonly firstLine: number;
      readonly file: string;
      readonly label?: string;
      readonly goesOn?: boolean;
      readonly last?: boolean;
    },
  ): Promise<number>;
  /** A command by its words; builtins only, or PATH only, when asked. */
  runArguments(
    shell: ShellState,
    argv: readonly string[],
    how: {
      readonly functions: boolean;
      readonly builtins: boolean;
      readonly programs: boolean;
      readonly path?: string;
    },
  ): Promise<number>;
  /** Becomes the program, or fails with what `exec` prints. */
  replace(
    shell: ShellState,
    argv: readonly string[],
    options: { readonly argv0?: string; readonly env?: ReadonlyMap<string, string> },
  ): Promise<number>;
  isBuiltin(shell: ShellState, name: string): boolean;
  /** POSIX special builtins, whose errors end a shell. */
  isSpecial(name: string): boolean;
  builtinNames(shell: ShellState): readonly string[];
}

/** Everything one shell process knows. */
export interface ShellState {
  readonly process: Process;
  readonly hooks: Hooks;
  readonly dialect: Dialect;
  /** $0, and the beginning of messages. */
  name: string;
  /** ash's `commandname`: the builtin or script that messages name after $0. */
  commandName: string | undefined;
  /** The same as it is outside of builtins, for programs that a builtin runs. */
  outerCommandName: string | undefined;
  readonly options: Set<Option>;
  /** bash's `shopt`. */
  readonly shopt: Set<string>;
  variables: VariableStore;
  positional: readonly string[];
  readonly functions: Map<string, ShellFunction>;
  readonly aliases: Map<string, string>;
  /** Signal names, EXIT, ERR, DEBUG, RETURN; an empty text ignores. */
  readonly traps: Map<string, string>;
  /** Signals that arrived and wait for their trap. */
  readonly pending: Signal[];
  /** Ctrl-C at an interactive shell: the line being run is given up. */
  readonly interrupts: Signal[];
  /** Ctrl-C stands on the screen as `^C`, and what comes next belongs on a line of its own. */
  newlineDue: boolean;
  readonly jobs: Job[];
  /** Statuses of ended background processes that `wait PID` may still ask for. */
  readonly reaped: Map<number, { readonly status: number; readonly signal: Signal | undefined }>;
  /** Builtins that `enable -n` put aside. */
  readonly disabled: Set<string>;
  readonly hashed: Map<string, string>;
  /** How often commands were run, for `hash`, and for `type` to call them hashed. */
  readonly used: Map<string, number>;
  status: number;
  pipeStatus: readonly number[];
  lastBackground: number | undefined;
  interactive: boolean;
  loginShell: boolean;
  /** Job control (`set -m`): groups of their own, terminal hand-over. */
  shellPid: number;
  /** How many subshells deep; 0 is the shell itself. */
  subshell: number;
  functionNames: readonly string[];
  /** Where each running function was called from, innermost first: `caller`, BASH_LINENO, BASH_SOURCE. */
  calls: readonly { readonly line: number; readonly file: string }[];
  /** How many texts deep this one is (substitutions, eval, sourced files): bash repeats PS4's first character for each. */
  traceDepth: number;
  /** What `local -` will put back when the running function ends. */
  localOptions: ReadonlySet<Option> | undefined;
  sourced: number;
  loops: number;
  /** Above 0 while a status is being tested: `set -e` and ERR keep still. */
  tested: number;
  nesting: number;
  /** Text being run by -c: an error that discards ends it. */
  fromString: boolean;
  /** Commands come from standard input (`-s`). */
  readsStdin: boolean;
  source: Source;
  line: number;
  /** A trap is being run: its status does not matter. */
  inTrap: boolean;
  lastArgument: string;
  /** A command substitution has set `$?` during the expansion under way. */
  substituted: boolean;
  /** `$?` at the beginning of the trap being run: what a bare `exit` or `return` in it gives. */
  trapStatus: number;
  /** Traps of the shell that this subshell was forked from: `$(trap)` lists them until it sets its own. */
  inheritedTraps: ReadonlyMap<string, string> | undefined;
  /** Name of the busybox applet, in messages of its kind. */
  readonly appletName: string;
  /** Source text of the command being run, for BASH_COMMAND. */
  currentCommand: string;
  /** pushd's stack below the working directory. */
  directories: readonly string[];
  /** Names that changed what later text means: aliases. Readers look. */
  grammarVersion: number;
  history: string[];
  /** Offset within a bundle of getopts letters. */
  getoptsAt: number;
  /** Descriptors of process substitutions, closed after the command. */
  substitutions: { readonly fd: number; readonly pid: number }[];
  readonly started: number;
}

/** What an interactive shell handles or ignores for itself, and its children must not. */
export const INTERACTIVE_SIGNALS: readonly Signal[] = ['INT', 'QUIT', 'TERM', 'TSTP', 'TTIN', 'TTOU'];

/** A copy for a forked process: what it changes stays there. Traps are reset as POSIX says. */
export function subshellOf(shell: ShellState, child: Process): ShellState {
  const traps = new Map([...shell.traps].filter(([, action]) => action === ''));
  for (const [name] of shell.traps) {
    if (!traps.has(name) && name in SIGNAL_NUMBERS) child.onSignal(name as Signal, 'default');
  }
  if (shell.interactive) for (const name of INTERACTIVE_SIGNALS) if (!traps.has(name)) child.onSignal(name, 'default');
  if (shell.options.has('errtrace') && shell.traps.has('ERR')) traps.set('ERR', shell.traps.get('ERR') as string);
  return {
    ...shell,
    process: child,
    options: new Set([...shell.options].filter((option) => option !== 'monitor')),
    shopt: new Set(shell.shopt),
    variables: copyVariables(shell.variables),
    functions: new Map(shell.functions),
    aliases: new Map(shell.aliases),
    traps,
    inheritedTraps: shell.inheritedTraps ?? shell.traps,
    pending: [],
    interrupts: [],
    newlineDue: false,
    jobs: [],
    reaped: new Map(),
    disabled: new Set(shell.disabled),
    hashed: new Map(shell.hashed),
    used: new Map(shell.used),
    subshell: shell.subshell + 1,
    interactive: false,
    inTrap: false,
    history: [...shell.history],
    substitutions: [],
  };
}

/** Line of an offset in the text being run. */
export function lineAt(source: Source, pos: number): number {
  let starts = STARTS.get(source);
  if (!starts) {
    starts = [];
    for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at);
    STARTS.set(source, starts);
  }
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < pos) low = middle + 1;
    else high = middle;
  }
  return source.firstLine + low;
}

const STARTS = new WeakMap<Source, number[]>();
