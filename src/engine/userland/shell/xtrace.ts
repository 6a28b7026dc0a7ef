import { expandQuotedText } from './expand.ts';
import { KEYWORDS } from './keywords.ts';
import { ansiQuoted, singleQuoted, writeError } from './messages.ts';
import type { ShellState } from './state.ts';
import { getText } from './variables.ts';

/** Prints a command as `set -x` does, each shell with its own quoting. */
export async function trace(shell: ShellState, words: readonly string[], bare = false): Promise<void> {
  const shown = bare
    ? words
    : words.map((word) => (shell.dialect.name === 'bash' ? quotedForBash(word) : quotedForAsh(shell, word)));
  await writeError(shell, `${await tracePrefix(shell)}${shown.join(' ')}\n`);
}

/** PS4, its first character repeated in bash for each text that the running one is part of. */
async function tracePrefix(shell: ShellState): Promise<string> {
  const ps4 = getText(shell.variables, 'PS4') ?? '';
  const options = new Set(shell.options);
  shell.options.delete('xtrace');
  const text = await expandQuotedText(shell, ps4);
  if (options.has('xtrace')) shell.options.add('xtrace');
  return shell.dialect.name === 'bash' ? (text[0] ?? '').repeat(shell.traceDepth) + text : text;
}

/** print_cmd.c: single quotes where a shell's own character stands (shquote.c, sh_contains_shell_metas), `$'…'` for other control characters. */
function quotedForBash(word: string): string {
  if (word === '' || /[\s'"`\\|&;()<>!{}*[?\]^$]|^#|(?:^|[=:])~/.test(word)) return singleQuoted(word);
  return /[\x00-\x1f\x7f]/.test(word) ? ansiQuoted(word) : word;
}

/** ash.c, maybe_single_quote: bare when nothing in it is special. */
function quotedForAsh(shell: ShellState, word: string): string {
  if (shell.dialect.name === 'dash') return word;
  if (word !== '' && !/[\x00-*;-?`[\\{-\uffff]/.test(word) && !KEYWORDS.has(word)) return word;
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}

/** `name=value` in a trace. */
export function tracedAssignment(shell: ShellState, name: string, value: string): string {
  if (shell.dialect.name === 'bash') return `${name}=${value === '' ? '' : quotedForBash(value)}`;
  return `${name}=${value === '' ? '' : quotedForAsh(shell, value)}`;
}
