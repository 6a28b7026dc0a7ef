import { MakeFailure } from './failure.ts';
import { substitutePattern, wordsOf } from './patterns.ts';
import type { Variables } from './variables.ts';

/** `$(NAME ARGUMENTS)` */
export interface MakeFunction {
  /** Commas beyond so many arguments belong to the last one. */
  readonly most: number;
  /** The arguments are not expanded yet. */
  run(args: readonly string[], at: Expansion): Promise<string>;
}

/** What an expansion may ask of the run. */
export interface Expansion {
  readonly variables: Variables;
  readonly functions: Readonly<Record<string, MakeFunction>>;
  /** `Makefile:3`, of the line that is expanded. */
  readonly where: string;
  /** Standard output of `$(shell COMMAND)`. */
  shell(command: string): Promise<string>;
  /** Paths that fit a `$(wildcard PATTERN)`, sorted. */
  glob(pattern: string): readonly string[];
  /** Reads `$(eval TEXT)` as lines of the makefile. */
  read(text: string): Promise<void>;
  say(fd: 1 | 2, text: string): Promise<void>;
  absolute(path: string): string;
  exists(path: string): boolean;
  /** Names that are being expanded: one within itself is an error. */
  readonly open?: ReadonlySet<string>;
}

/** Every `$` reference replaced. Throws MakeFailure. */
export async function expand(text: string, at: Expansion): Promise<string> {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c !== '$') {
      out += c;
      continue;
    }
    const next = text[++i];
    if (next === undefined || next === '$') out += '$';
    else if (next === '(' || next === '{') {
      const end = closing(text, i);
      if (end < 0) throw new MakeFailure('unterminated variable reference', at.where);
      out += await reference(text.slice(i + 1, end), at);
      i = end;
    } else out += await valueOfVariable(next, at);
  }
  return out;
}

/** Where the bracket that opens at `from` closes, -1 when it does not. */
export function closing(text: string, from: number): number {
  const open = text[from];
  const close = open === '(' ? ')' : '}';
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return -1;
}

/** A function's arguments: at commas outside of brackets, `limit` at most, the last takes the rest. */
export function splitArguments(text: string, limit: number): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length && parts.length < limit - 1; i++) {
    const c = text[i] as string;
    if (c === '(' || c === '{') {
      const end = closing(text, i);
      if (end > 0) i = end;
    } else if (c === ',') {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

async function reference(text: string, at: Expansion): Promise<string> {
  const [, name = '', rest = ''] = /^([a-z-]+)\s+([\s\S]*)$/.exec(text) ?? [];
  const known = at.functions[name];
  if (known) return known.run(splitArguments(rest, known.most), at);
  const [, variable, from, to] = /^([^$:]+):([^=]*)=([\s\S]*)$/.exec(text) ?? [];
  if (variable === undefined) return valueOfVariable(await expand(text, at), at);
  const words = wordsOf(await valueOfVariable(variable, at));
  const [before, after] = [await expand(from ?? '', at), await expand(to ?? '', at)];
  const [pattern, result] = before.includes('%') ? [before, after] : [`%${before}`, `%${after}`];
  return words.map((word) => substitutePattern(pattern, result, word)).join(' ');
}

/** A variable's value, expanded; nothing when there is none. */
export async function valueOfVariable(name: string, at: Expansion): Promise<string> {
  const variable = at.variables.get(name);
  if (!variable) return '';
  if (!variable.recursive) return variable.value;
  if (at.open?.has(name))
    throw new MakeFailure(`Recursive variable '${name}' references itself (eventually)`, at.where);
  return expand(variable.value, { ...at, open: new Set([...(at.open ?? []), name]) });
}
