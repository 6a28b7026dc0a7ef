import { aliasesActive, expandAliases } from './aliases.ts';
import { parseFor } from './dialect-text.ts';
import { messagePrefix, writeError } from './messages.ts';
import type { Parsed, Statement } from './parse.ts';
import type { ShellState, Source } from './state.ts';
import { Failure } from './state.ts';
import { reportSyntax } from './syntax-error.ts';

/** Where a text comes from, for messages. */
export interface Origin {
  readonly firstLine: number;
  readonly file: string;
  /** bash: `-c`, `eval`. */
  readonly label?: string;
  /** The last command may take this process over. */
  readonly last?: boolean;
  /** Errors that discard a command end only that command (script files), not the whole text. */
  readonly goesOn?: boolean;
}

/** Runs a text command by command, so that what stands before a syntax error is done. Syntax errors give 2 by way of Failure. */
export async function runText(shell: ShellState, text: string, origin: Origin): Promise<number> {
  let offset = 0;
  let ran = false;
  while (offset < text.length) {
    const rest = offset === 0 ? text : text.slice(offset);
    const firstLine = origin.firstLine + countLines(text, offset);
    const whole = aliasesActive(shell) ? undefined : parseFor(rest, shell.dialect.name, shell.shopt.has('extglob'));
    if (whole && !whole.problem) {
      ran = ran || whole.statements.length > 0;
      const next = await runParsed(shell, whole, { ...origin, firstLine });
      if (next === undefined) break;
      offset += next;
      continue;
    }
    const chunk = nextCommand(shell, rest);
    const end = offset + chunk.length;
    if (chunk.parsed.problem) {
      const ends = shell.dialect.name !== 'bash' || (origin.label !== 'eval' && shell.sourced === 0);
      if (ends) await syntaxFailure(shell, chunk.parsed, { ...origin, firstLine });
      await syntaxFailure(shell, chunk.parsed, { ...origin, firstLine }).catch((error: unknown) => {
        if (!(error instanceof Failure)) throw error;
      });
      return shell.status;
    }
    ran = ran || chunk.parsed.statements.length > 0;
    await runParsed(shell, chunk.parsed, { ...origin, firstLine }, end >= text.length);
    offset = end;
  }
  if (!ran) shell.status = 0;
  return shell.status;
}

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Runs the statements of a parsed text. Answers where to parse anew when a command changed the grammar (aliases), else undefined. */
export async function runParsed(
  shell: ShellState,
  parsed: Parsed,
  origin: Origin,
  end = true,
): Promise<number | undefined> {
  const source: Source = { text: parsed.text, firstLine: origin.firstLine, file: origin.file };
  if (parsed.openHereDocument && shell.dialect.name === 'bash') await warnOpenDocument(shell, parsed, source);
  const { statements } = parsed;
  const version = shell.grammarVersion;
  for (let i = 0; i < statements.length; i++) {
    const statement = statements[i] as Statement;
    await runOne(shell, statement, source, origin, origin.last === true && end && i === statements.length - 1);
    const next = statements[i + 1];
    if (version !== shell.grammarVersion && next && parsed.text.slice(statement.end, next.pos).includes('\n'))
      return next.pos;
  }
  return undefined;
}

async function runOne(
  shell: ShellState,
  statement: Statement,
  source: Source,
  origin: Origin,
  last: boolean,
): Promise<void> {
  const outer = { tested: shell.tested, loops: shell.loops };
  try {
    await shell.hooks.runStatements(shell, [statement], source, last);
  } catch (error) {
    if (!(error instanceof Failure) || error.reach !== 'discard' || !origin.goesOn) throw error;
    shell.status = error.status;
    shell.tested = outer.tested;
    shell.loops = outer.loops;
  }
}

async function warnOpenDocument(shell: ShellState, parsed: Parsed, source: Source): Promise<void> {
  const open = parsed.openHereDocument;
  if (!open) return;
  const line = source.firstLine + countLines(parsed.text, parsed.text.replace(/\n$/, '').length);
  const start = source.firstLine + countLines(parsed.text, open.pos);
  const outer = shell.line;
  const outerSource = shell.source;
  shell.line = line;
  shell.source = source;
  await writeError(
    shell,
    `${messagePrefix(shell)}warning: here-document at line ${start} delimited by end-of-file (wanted \`${open.delimiter}')\n`,
  );
  shell.line = outer;
  shell.source = outerSource;
}

/** Prints a syntax error; scripts end with it. */
export async function syntaxFailure(shell: ShellState, parsed: Parsed, origin: Origin): Promise<never> {
  const outer = shell.source;
  shell.source = { text: parsed.text, firstLine: origin.firstLine, file: origin.file };
  const status = await reportSyntax(shell, parsed, origin);
  shell.source = outer;
  shell.status = status;
  throw new Failure(status, shell.dialect.name === 'bash' && origin.label === 'eval' ? 'discard' : 'exit');
}

/** Whether more lines would have to follow. */
export function isIncomplete(parsed: Parsed): boolean {
  return parsed.continued || parsed.openHereDocument !== undefined || (parsed.problem?.incomplete ?? false);
}

/** The first complete command at the beginning of a text, as few lines as possible. */
function nextCommand(shell: ShellState, text: string): { readonly parsed: Parsed; readonly length: number } {
  let length = 0;
  let skipUntil: string | undefined;
  for (;;) {
    const newline = text.indexOf('\n', length);
    const line = text.slice(length, newline < 0 ? text.length : newline);
    length = newline < 0 ? text.length : newline + 1;
    const end = length >= text.length;
    if (skipUntil !== undefined && !end && line.replace(/^\t+/, '') !== skipUntil) continue;
    const parsed = parseCommand(shell, text.slice(0, length));
    skipUntil = parsed.openHereDocument?.delimiter;
    if (end || !isIncomplete(parsed)) return { parsed, length };
  }
}

/** Parses command lines with aliases replaced. */
export function parseCommand(shell: ShellState, text: string): Parsed {
  return parseFor(
    aliasesActive(shell) ? expandAliases(shell, text) : text,
    shell.dialect.name,
    shell.shopt.has('extglob'),
  );
}
