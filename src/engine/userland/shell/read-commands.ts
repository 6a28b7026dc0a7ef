import { notifyJobs } from './jobs.ts';
import { writeError } from './messages.ts';
import { isIncomplete, parseCommand, runParsed } from './run-text.ts';
import type { ShellState } from './state.ts';
import { Failure } from './state.ts';
import { reportSyntax } from './syntax-error.ts';

/** Gives a shell its lines, without their newlines. */
export interface LineReader {
  /** The next line; `continuing` when a command goes on (PS2), `inDocument` when it does so in a here-document. Undefined at end of input, `interrupt` for Ctrl-C at the prompt. */
  next(continuing: boolean, inDocument: boolean): Promise<string | undefined | 'interrupt'>;
  /** Notes a complete command in the history. */
  remember?(text: string): void;
  /** A command line has been run. */
  ran?(text: string, status: number): void;
}

/** Reads and runs commands one at a time until the input ends; answers `$?`. Interactive shells survive errors. */
export async function runCommands(shell: ShellState, reader: LineReader, file: string): Promise<number> {
  const forgiving = shell.interactive;
  let line = shell.dialect.name === 'ash' && !shell.interactive ? 1 : 1;
  let text = '';
  let until: string | undefined;
  for (;;) {
    if (text === '' && forgiving) await notifyJobs(shell);
    const read = await reader.next(text !== '', until !== undefined);
    if (read === 'interrupt') {
      text = '';
      until = undefined;
      shell.status = 130;
      continue;
    }
    if (read === undefined && text === '') return shell.status;
    if (read !== undefined) {
      if (shell.options.has('verbose')) await writeError(shell, `${read}\n`);
      text += `${read}\n`;
      if (until !== undefined && read.replace(/^\t+/, '') !== until) continue;
    }
    const parsed = parseCommand(shell, text);
    until = parsed.openHereDocument?.delimiter;
    if (read !== undefined && isIncomplete(parsed)) continue;
    const firstLine = line;
    const source = text;
    line += text.split('\n').length - 1;
    text = '';
    until = undefined;
    if (source.trim() !== '') reader.remember?.(source.replace(/\n$/, ''));
    shell.line = firstLine;
    if (parsed.problem) {
      const outer = shell.source;
      shell.source = { text: parsed.text, firstLine, file };
      await reportSyntax(shell, parsed, { firstLine });
      shell.source = outer;
      shell.status = 2;
      if (!forgiving) throw new Failure(2, 'exit');
      if (read === undefined) return 2;
      continue;
    }
    await runForgiving(shell, forgiving, () => runParsed(shell, parsed, { firstLine, file, goesOn: true }));
    if (source.trim() !== '') reader.ran?.(source, shell.status);
    if (read === undefined) return shell.status;
  }
}

/** At a prompt, an error ends the command line and nothing more. */
async function runForgiving(shell: ShellState, forgiving: boolean, run: () => Promise<unknown>): Promise<void> {
  const { loops, tested, nesting, source, positional, functionNames, calls, traceDepth, commandName, sourced } = shell;
  const depth = shell.variables.frames.length;
  try {
    await run();
  } catch (error) {
    if (!forgiving || !(error instanceof Failure || error instanceof RangeError)) throw error;
    shell.status = error instanceof Failure ? error.status : 2;
    while (shell.variables.frames.length > depth) shell.variables.frames.pop();
    Object.assign(shell, {
      loops,
      tested,
      nesting,
      source,
      positional,
      functionNames,
      calls,
      traceDepth,
      commandName,
      sourced,
    });
  }
}
