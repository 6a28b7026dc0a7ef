import { aliasesActive } from './aliases.ts';
import { functionText } from './function-text.ts';
import { KEYWORDS } from './keywords.ts';
import { singleQuoted } from './messages.ts';
import { findProgram } from './program-lookup.ts';
import type { ShellState } from './state.ts';
import { getText } from './variables.ts';

const BASH_KEYWORDS = new Set([...KEYWORDS, '[[', ']]', 'select', 'time', 'coproc']);

/** What a word means as a command. `path` is what `command -v` prints, `sentence` what `type` does. */
export interface Description {
  readonly kind: 'alias' | 'keyword' | 'function' | 'builtin' | 'file';
  readonly path: string;
  readonly sentence: string;
}

export function describe(
  shell: ShellState,
  word: string,
  how: { readonly all: boolean; readonly programsOnly: boolean; readonly functions: boolean },
): readonly Description[] {
  const bash = shell.dialect.name === 'bash';
  const out: Description[] = [];
  if (!how.programsOnly) {
    const alias = aliasesActive(shell) ? shell.aliases.get(word) : undefined;
    if (alias !== undefined) {
      out.push({
        kind: 'alias',
        path: `alias ${word}=${singleQuoted(alias)}`,
        sentence: bash ? `${word} is aliased to \`${alias}'` : `${word} is an alias for ${alias}`,
      });
    }
    if ((bash ? BASH_KEYWORDS : KEYWORDS).has(word))
      out.push({ kind: 'keyword', path: word, sentence: `${word} is a shell keyword` });
    const fn = how.functions ? shell.functions.get(word) : undefined;
    if (fn)
      out.push({
        kind: 'function',
        path: word,
        sentence: bash
          ? `${word} is a function\n${functionText(fn).trimEnd()}`
          : `${word} is a ${shell.dialect.name === 'dash' ? 'shell ' : ''}function`,
      });
    if (shell.hooks.isBuiltin(shell, word))
      out.push({
        kind: 'builtin',
        path: word,
        sentence: `${word} is a ${!bash && shell.hooks.isSpecial(word) ? 'special ' : ''}shell builtin`,
      });
  }
  if (out.length === 0 || how.all) {
    for (const path of programs(shell, word, how.all)) {
      const hashed = bash && !word.includes('/') && shell.hashed.get(word) === path && shell.used.has(word);
      out.push({
        kind: 'file',
        path,
        sentence: hashed
          ? `${word} is hashed (${path})`
          : `${word} is ${!bash && shell.used.has(word) && shell.dialect.name === 'dash' ? 'a tracked alias for ' : ''}${path}`,
      });
    }
  }
  return how.all ? out : out.slice(0, 1);
}

function programs(shell: ShellState, word: string, all: boolean): readonly string[] {
  if (word === '') return [];
  if (word.includes('/')) {
    try {
      if (shell.process.fs.stat(word).type !== 'file') return [];
      shell.process.fs.access(word, { execute: true });
      return [word];
    } catch {
      return [];
    }
  }
  if (!all) {
    const found = findProgram(shell, word);
    return found && !found.denied ? [found.path] : [];
  }
  const out: string[] = [];
  for (const directory of (getText(shell.variables, 'PATH') ?? '').split(':')) {
    const found = shell.process.lookupExecutable(word, directory);
    if (found && !found.denied) out.push(found.path);
  }
  return out;
}
