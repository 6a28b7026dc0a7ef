import { expandQuotedText } from './expand.ts';
import { quotedWhenNeeded, writeError } from './messages.ts';
import type { ShellState } from './state.ts';
import { getText } from './variables.ts';

/** Prints a command as `set -x` does, each shell with its own quoting. */
export async function trace(shell: ShellState, words: readonly string[], bare = false): Promise<void> {
  const shown = bare
    ? words
    : words.map((word) => (shell.dialect.name === 'bash' ? quotedWhenNeeded(word) : quotedForAsh(shell, word)));
  await writeError(shell, `${await tracePrefix(shell)}${shown.join(' ')}\n`);
}

/** PS4, its first character repeated for each subshell in bash. */
async function tracePrefix(shell: ShellState): Promise<string> {
  const ps4 = getText(shell.variables, 'PS4') ?? '';
  const options = new Set(shell.options);
  shell.options.delete('xtrace');
  const text = await expandQuotedText(shell, ps4);
  if (options.has('xtrace')) shell.options.add('xtrace');
  return shell.dialect.name === 'bash' ? (text[0] ?? '').repeat(shell.subshell) + text : text;
}

/** ash.c, maybe_single_quote: bare when nothing in it is special. */
function quotedForAsh(shell: ShellState, word: string): string {
  if (shell.dialect.name === 'dash') return word;
  if (word !== '' && !/[\x00-*;-?`[\\{-\uffff]/.test(word) && !RESERVED.has(word)) return word;
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}

const RESERVED = new Set([
  '!',
  'case',
  'do',
  'done',
  'elif',
  'else',
  'esac',
  'fi',
  'for',
  'function',
  'if',
  'in',
  'then',
  'until',
  'while',
  '{',
  '}',
]);

/** `name=value` in a trace. */
export function tracedAssignment(shell: ShellState, name: string, value: string): string {
  if (shell.dialect.name === 'bash') return `${name}=${value === '' ? '' : quotedWhenNeeded(value)}`;
  return `${name}=${value === '' ? '' : quotedForAsh(shell, value)}`;
}
