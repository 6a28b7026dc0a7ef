import { decodeUtf8 } from '../../base/bytes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Main, Program } from '../../kernel/program.ts';
import { busyboxBanner } from '../applets/builds.ts';
import { changeOption, optionOf } from './builtins/set.ts';
import { BASH_VERSION, createState } from './create.ts';
import { finishShell } from './fork.ts';
import { isDirectory } from './glob.ts';
import { HOOKS } from './hooks.ts';
import { byteReader } from './input.ts';
import { interactiveSession } from './interactive.ts';
import { writeError } from './messages.ts';
import type { LineReader } from './read-commands.ts';
import { runCommands } from './read-commands.ts';
import { readScript } from './read-file.ts';
import { runText } from './run-text.ts';
import type { Dialect } from './shell.ts';
import { sourceIfThere } from './source-file.ts';
import type { Option, ShellState } from './state.ts';
import { OPTIONS } from './state.ts';
import { getText, setText } from './variables.ts';

/** busybox's `sh` and `ash`. Binary options: `lines=yes` (Debian's messages name the line), `version`, `build` for the banner. */
export const busyboxShell: Main = (process) => runShell(process, ashDialect(process), process.argv);

/** The same with an argv of the caller's, for `busybox sh …`. */
export function runBusyboxShell(process: Process, argv: readonly string[]): Promise<number> {
  return runShell(process, ashDialect(process), argv);
}

export const bashShell: Main = (process) =>
  runShell(process, { name: 'bash', lineInErrors: true, banner: undefined }, process.argv);
export const dashShell: Main = (process) =>
  runShell(process, { name: 'dash', lineInErrors: true, banner: undefined }, process.argv);

/** `drydock:shell dialect=ash|bash|dash`, and a name for each. */
export const SHELL_PROGRAMS: readonly Program[] = [
  { name: 'bash', load: () => bashShell },
  { name: 'dash', load: () => dashShell },
  { name: 'ash', load: () => busyboxShell },
  {
    name: 'shell',
    load: () => (process) => {
      const dialect = process.binary?.options.get('dialect');
      return dialect === 'bash' ? bashShell(process) : dialect === 'dash' ? dashShell(process) : busyboxShell(process);
    },
  },
];

export function ashDialect(process: Process): Dialect {
  return {
    name: 'ash',
    lineInErrors: process.binary?.options.get('lines') !== 'no',
    banner: `

${busyboxBanner(process)} built-in shell (ash)
Enter 'help' for a list of built-in commands.

`,
  };
}

/** bash's options in short, as after an option that it does not know (shell.c, show_shell_usage). */
function usageOf(shell: ShellState): string {
  const name = shell.name;
  const long = [...BASH_LONG, ...OTHER_LONG].sort();
  return `Usage:\t${name} [GNU long option] [option] ...\n\t${name} [GNU long option] [option] script-file ...\nGNU long options:\n${long
    .map((option) => `\t${option}\n`)
    .join(
      '',
    )}Shell options:\n\t-ilrsD or -c command or -O shopt_option\t\t(invocation only)\n\t-abefhkmnptuvxBCEHPT or -o option\n`;
}

interface Request {
  command: string | undefined;
  readonly operands: readonly string[];
  stdin: boolean;
  interactive: boolean;
  login: boolean;
  norc: boolean;
  rcfile: string | undefined;
}

async function runShell(process: Process, dialect: Dialect, argv: readonly string[]): Promise<number> {
  const name = argv[0] ?? 'sh';
  const shell = createState(process, dialect, HOOKS, name);
  const request = await readArguments(shell, argv.slice(1));
  if (typeof request === 'number') return request;
  request.login ||= name.startsWith('-');
  shell.loginShell = request.login;
  if (dialect.name !== 'bash') catchInterrupt(process);
  if (dialect.name === 'ash') shell.commandName = dialect.lineInErrors ? name : undefined;
  return finishShell(shell, () => start(shell, request));
}

/**
 * ash and dash catch SIGINT in a script's or -c's own shell (not in subshells) and kill themselves with it. A container's first process
 * cannot be killed so, and exits with 130: what Ctrl-C at `docker run busybox sh -c '…'` comes to (ash.c, setsignal and raise_interrupt).
 */
function catchInterrupt(process: Process): void {
  if (process.signalAction('INT') !== 'default') return;
  process.onSignal('INT', () => {
    process.onSignal('INT', 'default');
    if (process.pid === 1) process.exit(130);
    else process.kill(process.pid, 'INT');
  });
}

async function start(shell: ShellState, request: Request): Promise<number> {
  const { process, dialect } = shell;
  if (request.command !== undefined) {
    shell.fromString = true;
    if (dialect.name === 'bash') setText(shell.variables, 'BASH_EXECUTION_STRING', request.command);
    const [name, ...rest] = request.operands;
    if (name !== undefined) shell.name = name;
    if (name !== undefined && dialect.name === 'ash') shell.commandName = name;
    shell.positional = rest;
    const firstLine = dialect.name === 'ash' ? 0 : 1;
    shell.source = { text: '', firstLine, file: shell.name };
    if (request.login) await runStartup(shell, request);
    return runText(shell, request.command, { firstLine, file: shell.name, label: '-c', last: true });
  }
  const script = request.stdin ? undefined : request.operands[0];
  if (script !== undefined) return runScript(shell, script, request.operands.slice(1));
  shell.positional = request.operands;
  shell.readsStdin = true;
  const onTerminal = process.tty(0) !== undefined && process.tty(2) !== undefined;
  if (request.interactive || onTerminal)
    return interactiveSession(shell, {
      rcfile: request.norc ? undefined : (request.rcfile ?? '~/.bashrc'),
      startup: () => runStartup(shell, request),
    });
  if (request.login) await runStartup(shell, request);
  shell.source = { text: '', firstLine: 1, file: shell.name };
  return runCommands(shell, stdinLines(shell), shell.name);
}

async function runScript(shell: ShellState, path: string, args: readonly string[]): Promise<number> {
  const { process, dialect } = shell;
  const bash = dialect.name === 'bash';
  let text: string;
  let found = path;
  try {
    if (!path.includes('/') && !process.fs.exists(path)) {
      const inPath = process.lookupExecutable(path, getText(shell.variables, 'PATH'));
      if (inPath) found = inPath.path;
    }
    if (isDirectory(process.fs, found)) throw new FsError('EISDIR');
    text = await readScript(shell, found);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const missing = error.errno === 'ENOENT';
    if (bash) {
      await writeError(
        shell,
        error.errno === 'EISDIR'
          ? `${path}: ${path}: Is a directory\n`
          : `${shell.name}: ${path}: ${strerror(error.errno)}\n`,
      );
      return missing ? 127 : 126;
    }
    if (dialect.name === 'dash')
      await writeError(
        shell,
        `${shell.name}: 0: cannot open ${path}: ${missing ? 'No such file' : strerror(error.errno)}\n`,
      );
    else if (dialect.lineInErrors)
      await writeError(
        shell,
        `${shell.name}: line 0: can't open ${path}: ${missing ? 'no such file' : strerror(error.errno)}\n`,
      );
    else await writeError(shell, `${shell.name}: can't open '${path}': ${strerror(error.errno)}\n`);
    return 2;
  }
  const head = text.slice(0, text.indexOf('\n') < 0 ? 80 : text.indexOf('\n'));
  if (bash && head.includes('\0')) {
    await writeError(shell, `${path}: ${path}: cannot execute binary file\n`);
    return 126;
  }
  shell.name = path;
  shell.positional = args;
  if (dialect.name === 'ash') shell.commandName = path;
  shell.source = { text: '', firstLine: 1, file: path };
  return runText(shell, text, { firstLine: 1, file: path, goesOn: true });
}

/** Lines of standard input: bash takes no byte too many, ash and dash fill a buffer. */
function stdinLines(shell: ShellState): LineReader {
  if (shell.dialect.name === 'bash') {
    const reader = byteReader(shell, 0);
    return { next: () => readTo(reader.next, () => reader.done()) };
  }
  let buffer: Uint8Array = new Uint8Array(0);
  let at = 0;
  const next = async (): Promise<number> => {
    if (at >= buffer.length) {
      buffer = await shell.process.read(0, 1023);
      at = 0;
      if (buffer.length === 0) return -1;
    }
    return buffer[at++] as number;
  };
  return { next: () => readTo(next, () => {}) };
}

async function readTo(next: () => Promise<number>, done: () => void): Promise<string | undefined> {
  const bytes: number[] = [];
  for (;;) {
    const byte = await next();
    if (byte < 0 && bytes.length === 0) return undefined;
    if (byte < 0 || byte === 10) break;
    bytes.push(byte);
  }
  done();
  return decodeUtf8(Uint8Array.from(bytes));
}

/** /etc/profile and ~/.profile of a login shell. */
async function runStartup(shell: ShellState, request: Request): Promise<void> {
  if (!request.login) return;
  const home = getText(shell.variables, 'HOME') ?? '/';
  await sourceIfThere(shell, '/etc/profile');
  for (const file of shell.dialect.name === 'bash' ? ['.bash_profile', '.bash_login', '.profile'] : ['.profile']) {
    if (await sourceIfThere(shell, `${home}/${file}`)) return;
  }
}

const BASH_LONG = new Set([
  '--login',
  '--norc',
  '--noprofile',
  '--posix',
  '--noediting',
  '--verbose',
  '--restricted',
  '--debugger',
]);

/** What bash's usage lists besides. */
const OTHER_LONG = [
  '--debug',
  '--dump-po-strings',
  '--dump-strings',
  '--help',
  '--init-file',
  '--pretty-print',
  '--rcfile',
  '--version',
] as const;

/** The command line; a number is the exit code of one that is wrong or asked for the version. */
async function readArguments(shell: ShellState, args: readonly string[]): Promise<Request | number> {
  const bash = shell.dialect.name === 'bash';
  const request = {
    command: undefined as string | undefined,
    operands: [] as readonly string[],
    stdin: false,
    interactive: false,
    login: false,
    norc: false,
    rcfile: undefined as string | undefined,
  };
  let wantsCommand = false;
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--' || arg === '-') {
      at++;
      break;
    }
    if (bash && arg.startsWith('--')) {
      if (arg === '--version') {
        await shell.process.write(
          1,
          `GNU bash, version ${BASH_VERSION} (x86_64-pc-linux-gnu)\nCopyright (C) 2022 Free Software Foundation, Inc.\nLicense GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>\n\nThis is free software; you are free to change and redistribute it.\nThere is NO WARRANTY, to the extent permitted by law.\n`,
        );
        return 0;
      }
      if (arg === '--login') request.login = true;
      if (arg === '--norc') request.norc = true;
      if (arg === '--rcfile' || arg === '--init-file') request.rcfile = args[++at];
      else if (!BASH_LONG.has(arg)) {
        await writeError(shell, `${shell.name}: ${arg}: invalid option\n${usageOf(shell)}`);
        return 2;
      }
      continue;
    }
    if (!/^[-+]./.test(arg)) break;
    for (const letter of arg.slice(1)) {
      if (letter === 'c') wantsCommand = true;
      else if (letter === 's') request.stdin = true;
      else if (letter === 'i') request.interactive = true;
      else if (letter === 'l' && arg[0] === '-') request.login = true;
      else if (letter === 'o' || (letter === 'O' && bash)) {
        const option = args[++at] ?? '';
        if (letter === 'O') {
          if (arg[0] === '-') shell.shopt.add(option);
          else shell.shopt.delete(option);
        } else if (option in OPTIONS) changeOption(shell, option as Option, arg[0] === '-');
        else {
          await writeError(
            shell,
            `${shell.name}: ${bash ? `line 0: ${shell.name}: ${option}: invalid option name` : `${shell.dialect.name === 'dash' ? '0: Illegal' : 'illegal'} option -o ${option}`}\n`,
          );
          return 2;
        }
      } else {
        const option = optionOf(shell, letter);
        if (option === undefined) {
          await writeError(
            shell,
            `${shell.name}: ${bash ? `-${letter}: invalid option` : `${shell.dialect.name === 'dash' ? '0: Illegal' : 'illegal'} option -${letter}`}\n${bash ? usageOf(shell) : ''}`,
          );
          return 2;
        }
        changeOption(shell, option, arg[0] === '-');
      }
    }
  }
  let operands = args.slice(at);
  if (wantsCommand) {
    if (operands[0] === undefined) {
      await writeError(
        shell,
        bash
          ? `${shell.name}: -c: option requires an argument\n`
          : `${shell.name}: ${shell.dialect.name === 'dash' ? '0: ' : ''}-c requires an argument\n`,
      );
      return 2;
    }
    request.command = operands[0];
    operands = operands.slice(1);
  }
  request.operands = operands;
  return request;
}
