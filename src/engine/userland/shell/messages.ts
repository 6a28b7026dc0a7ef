import { FsError } from '../../fs/errno.ts';
import type { ShellState } from './state.ts';

/**
 * What stands before a message. ash: `sh: line 0: `, `sh: cd: line 0: `, interactive `sh: ` (ash.c, ash_vmsg: the line only where it has a
 * command name); bash: `bash: line 1: cd: `, interactive `bash: cd: `; dash: `sh: 1: cd: `.
 */
export function messagePrefix(shell: ShellState, builtin?: string): string {
  const { dialect, name, line } = shell;
  if (dialect.name === 'ash') {
    const command = builtin ?? shell.commandName;
    if (command === undefined) return `${name}: `;
    const who = command === name ? '' : `${command}: `;
    return `${name}: ${who}${shell.interactive && shell.sourced === 0 ? '' : `line ${line}: `}`;
  }
  const who = builtin === undefined ? '' : `${builtin}: `;
  if (dialect.name === 'dash') return `${name}: ${line}: ${who}`;
  return shell.interactive && shell.sourced === 0
    ? `${shell.name}: ${who}`
    : `${shell.source.file}: line ${line}: ${who}`;
}

/** Prints a message in the shell's form on standard error. */
export async function complain(shell: ShellState, message: string, builtin?: string): Promise<void> {
  await writeError(shell, `${messagePrefix(shell, builtin)}${message}\n`);
}

/** As the applets that ash runs inside itself print (echo, test, kill, read): `sh: message`, without a line. */
export async function complainAsApplet(shell: ShellState, applet: string, message: string): Promise<void> {
  if (shell.dialect.name === 'ash') await writeError(shell, `${shell.appletName}: ${message}\n`);
  else await complain(shell, message, applet);
}

/** Text on standard error; a closed or broken one is nobody's concern. */
export async function writeError(shell: ShellState, text: string): Promise<void> {
  try {
    await shell.process.write(2, text);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
}

/** Single quotes around a text, as ash's `set`, `alias`, `trap` and both shells' re-readable output have it. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

const CONTROLS: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\x07': '\\a',
  '\b': '\\b',
  '\x1b': '\\E',
  '\f': '\\f',
  '\v': '\\v',
};

/** bash's `$'…'` for texts with control characters. */
export function ansiQuoted(text: string): string {
  const body = text
    .replace(/[\\']/g, '\\$&')
    .replace(/[\x00-\x1f\x7f]/g, (c) => CONTROLS[c] ?? `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return `$'${body}'`;
}

/** As bash prints values that can be read back: bare when harmless, else quoted. */
export function quotedWhenNeeded(text: string): string {
  if (/[\x00-\x1f\x7f]/.test(text)) return ansiQuoted(text);
  return text === '' || /[^\w@%+=:,./-]/.test(text) ? singleQuoted(text) : text;
}
