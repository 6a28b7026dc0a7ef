import type { SyntaxNode } from './parse.ts';
import { childrenOf, parseText } from './parse.ts';
import type { ShellState } from './state.ts';

const MAX_STEPS = 500;

/** Whether this shell replaces aliases at all: bash does in interactive use only, unless asked. */
export function aliasesActive(shell: ShellState): boolean {
  return (
    shell.aliases.size > 0 && (shell.dialect.name !== 'bash' || shell.interactive || shell.shopt.has('expand_aliases'))
  );
}

interface Found {
  readonly pos: number;
  readonly end: number;
  readonly name: string;
}

/** Replaces aliases in command position from left to right, parsing anew after each, and words after one whose text ends in a blank. */
export function expandAliases(shell: ShellState, text: string, used: ReadonlySet<string> = new Set()): string {
  let out = text;
  let from = 0;
  let following = -1;
  for (let step = 0; step < MAX_STEPS; step++) {
    const found = nextAlias(shell, out, from, following, used);
    if (!found) return out;
    const value = expandAliases(shell, shell.aliases.get(found.name) ?? '', new Set([...used, found.name]));
    out = out.slice(0, found.pos) + value + out.slice(found.end);
    from = found.pos + value.length;
    following = /[ \t]$/.test(shell.aliases.get(found.name) ?? '') ? from : -1;
  }
  return out;
}

/** The leftmost alias at or after `from`: a command's first word, or the word right behind `following`. */
function nextAlias(
  shell: ShellState,
  text: string,
  from: number,
  following: number,
  used: ReadonlySet<string>,
): Found | undefined {
  let best: Found | undefined;
  const note = (word: { pos: number; end: number; text: string } | undefined): void => {
    if (
      !word ||
      word.pos < from ||
      (best && word.pos > best.pos) ||
      !shell.aliases.has(word.text) ||
      used.has(word.text)
    )
      return;
    best = { pos: word.pos, end: word.end, name: word.text };
  };
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command') {
      note(node.name);
      if (following >= 0) {
        for (const arg of node.args)
          if (arg.type === 'Word' && /^[ \t]*$/.test(text.slice(following, arg.pos)) && arg.pos >= following) note(arg);
      }
    }
    if (node.type === 'Script' && (node as { source?: string }).source !== undefined) return;
    childrenOf(node, visit);
  };
  for (const statement of parseText(text).statements) visit(statement);
  return best;
}
