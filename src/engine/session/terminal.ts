import { decodeUtf8, encodeUtf8 } from '../base/bytes.ts';
import { createEmitter } from '../base/emitter.ts';
import type { Kernel } from '../kernel/machine-kernel.ts';
import { exitCodeOf } from '../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../kernel/signal.ts';
import type { LineEditor } from '../userland/line-editor/line-editor.ts';
import { createShell } from '../userland/shell/session.ts';
import type { ArgumentCompleter } from '../userland/shell/shell.ts';
import type { Host } from './host.ts';
import type { TerminalSession, TranscriptEntry } from './machine.ts';
import type { TimeGate } from './time-gate.ts';

/** Text of one command that its transcript entry keeps; the beginning, since the rest is on the screen. */
const TRANSCRIPT_LIMIT = 64 * 1024;

export interface TerminalParts {
  readonly kernel: Kernel;
  readonly host: Host;
  readonly gate: TimeGate;
  readonly columns: number;
  readonly rows: number;
  readonly completer: ArgumentCompleter;
  readonly history: readonly string[];
  /** After each command line. */
  onCommand(line: string): void;
}

/** Processes that one machine may have at once (`ulimit -u`). */
export const PROCESS_LIMIT = 4096;

/** Ctrl-E and Ctrl-U: takes back what is half typed. */
const CLEAR_LINE = '\x05\x15';

/** A window with the host's login shell on a pty of its own. */
export function openTerminal(parts: TerminalParts): TerminalSession {
  const { kernel, host, gate } = parts;
  const { master, slave } = kernel.createPty(kernel.nextTerminalName(kernel.host), parts.columns, parts.rows);
  const done = gate.open();
  const entries = createEmitter<TranscriptEntry>();
  const exits = createEmitter<number>();
  let editor: LineEditor | undefined;
  const prompts = createEmitter<void>();
  let printed = '';
  /** Pid of the login shell, which leads the terminal's session. */
  let leader: number | undefined;
  const busy = (): boolean => !editor?.active;

  master.onOutput((bytes) => {
    if (busy() && printed.length < TRANSCRIPT_LIMIT) printed += decodeUtf8(bytes);
  });

  // DIFFERS: Ctrl-C on a machine that is full of processes kills all that the terminal has started: a fork bomb ends without switching the machine off.
  const endForkBomb = (): void => {
    const all = kernel.processes(kernel.host);
    if (leader === undefined || all.length < PROCESS_LIMIT * 0.9) return;
    for (const { pid, sid } of all) if (sid === leader && pid !== leader) kernel.kill(pid, 'KILL');
  };

  const nextPrompt = (): Promise<void> =>
    new Promise((resolve) => {
      const stop = prompts.on(() => {
        stop();
        resolve();
      });
    });

  void kernel
    .launch({
      namespace: kernel.host,
      fs: host.home,
      argv: ['-bash'],
      env: host.env,
      descriptions: [slave, slave, slave],
      controllingTty: true,
      main: async (process) => {
        const shell = createShell(process, {
          name: 'bash',
          dialect: { name: 'bash', lineInErrors: true, banner: undefined },
          completer: parts.completer,
          history: parts.history,
          onPrompt(at) {
            editor = at;
            // What the shell said before its prompt (`[1]+  Done`) belongs to no command.
            printed = '';
            prompts.emit();
          },
          onCommand(text, exitCode) {
            const command = text.replace(/\n$/, '');
            entries.emit({ command, output: plain(printed), exitCode });
            printed = '';
            parts.onCommand(command);
          },
        });
        return shell.interact();
      },
    })
    .then(async (launched) => {
      leader = launched.hostPid;
      const code = exitCodeOf(await launched.exited, SIGNAL_NUMBERS);
      done();
      exits.emit(code);
    });

  return {
    input(data) {
      if (data.includes('\x03')) endForkBomb();
      master.input(encodeUtf8(data));
    },
    resize: (columns, rows) => master.resize(columns, rows),
    onOutput: (listener) => master.onOutput(listener),
    async runLine(line) {
      if (busy()) await nextPrompt();
      const half = editor?.text ?? '';
      const done = nextPrompt();
      master.input(encodeUtf8(`${half === '' ? '' : CLEAR_LINE}${line}\r`));
      await done;
      if (half !== '') master.input(encodeUtf8(half));
    },
    nextPrompt,
    get typed() {
      return busy() ? '' : (editor?.text ?? '');
    },
    onCommand: (listener) => entries.on(listener),
    onExit: (listener) => exits.on(listener),
    get busy() {
      return busy();
    },
    close() {
      master.close();
      done();
    },
  };
}

/** Text without the terminal's control sequences, lines ended by a newline alone. */
function plain(output: string): string {
  return output
    .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[@-_]/g, '')
    .replace(/\r\n/g, '\n')
    .replace(/^.*\r(?!$)/gm, '');
}
