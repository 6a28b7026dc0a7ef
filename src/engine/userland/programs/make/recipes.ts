import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process, WaitStatus } from '../../../kernel/process.ts';
import type { Signal } from '../../../kernel/signal.ts';
import { requestFor } from '../../applets/run-program.ts';
import { wordsOf } from './patterns.ts';

/** What makes a line one for the shell; anything else make executes itself, as GNU make does. */
const FOR_THE_SHELL = /[#;"'*?[\]&|<>(){}$`^~!\\\n=]/;
const BUILTINS: ReadonlySet<string> = new Set(
  '. : alias bg break case cd command continue eval exec exit export fc fg for getopts hash if jobs login logout read readonly return set shift test times trap type ulimit umask unalias unset wait while'.split(
    ' ',
  ),
);

export interface ShellRequest {
  /** `SHELL`, `/bin/sh` unless the makefile says otherwise. */
  readonly shell: string;
  /** `.SHELLFLAGS` */
  readonly flags: readonly string[];
  readonly env: ReadonlyMap<string, string>;
}

/** Starts a line of a recipe. Answers how it ended, or the sentence of a program that cannot be started (exit code 127). */
export async function runLine(
  process: Process,
  line: string,
  { shell, flags, env }: ShellRequest,
): Promise<WaitStatus | { readonly kind: 'missing'; readonly sentence: string }> {
  const words = wordsOf(line);
  const direct =
    shell === '/bin/sh' && flags.join(' ') === '-c' && !FOR_THE_SHELL.test(line) && !BUILTINS.has(words[0] ?? '');
  const argv = direct ? words : [shell, ...flags, line];
  const request = requestFor(process, argv, env);
  if ('reason' in request) return { kind: 'missing', sentence: `${argv[0] ?? ''}: ${request.reason}` };
  let pid: number;
  try {
    pid = process.spawn(request);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return { kind: 'missing', sentence: `${argv[0] ?? ''}: ${strerror(error.errno)}` };
  }
  const waited = await process.wait(pid);
  return waited?.status ?? { kind: 'exited', code: 0 };
}

/** `$(shell …)`: what the command writes, and its exit code. */
export async function outputOf(
  process: Process,
  command: string,
  { shell, flags, env }: ShellRequest,
): Promise<{ readonly text: string; readonly code: number }> {
  const [reader, writer] = process.pipe();
  const request = requestFor(process, [shell, ...flags, command], env);
  if ('reason' in request) {
    process.close(reader);
    process.close(writer);
    await process.write(2, `make: ${shell}: ${request.reason}\n`);
    return { text: '', code: 127 };
  }
  const pid = process.spawn({
    ...request,
    setup(child) {
      child.dup2(writer, 1);
      child.close(writer);
      child.close(reader);
    },
  });
  process.close(writer);
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const bytes = await process.read(reader);
    if (bytes.length === 0) break;
    text += decoder.decode(bytes, { stream: true });
  }
  process.close(reader);
  const waited = await process.wait(pid);
  return { text, code: waited?.status.kind === 'exited' ? waited.status.code : 1 };
}

const DEATHS: Partial<Record<Signal, string>> = {
  HUP: 'Hangup',
  INT: 'Interrupt',
  QUIT: 'Quit',
  ILL: 'Illegal instruction',
  ABRT: 'Aborted',
  FPE: 'Floating point exception',
  KILL: 'Killed',
  SEGV: 'Segmentation fault',
  PIPE: 'Broken pipe',
  TERM: 'Terminated',
};

/** `Error 1`, or how a signal is called. */
export function endingOf(status: WaitStatus): string {
  if (status.kind === 'killed') return DEATHS[status.signal] ?? status.signal;
  return `Error ${status.kind === 'exited' ? status.code : 0}`;
}
