import { arithmetic, raise, ShellError, unsetError } from './assign.ts';
import { expandBraces } from './brace.ts';
import type { Field, FieldBuilder } from './fields.ts';
import { createFields, fieldPattern, fieldRegExp, fieldText } from './fields.ts';
import { globPaths } from './glob.ts';
import type { Value } from './parameter.ts';
import { lookUp, separators } from './parameter.ts';
import { expandParameter } from './parameter-expansion.ts';
import type { Word, WordPart } from './parse.ts';
import { parseText, partsInDoubleQuotes } from './parse.ts';
import { hasPattern } from './pattern.ts';
import type { ShellState } from './state.ts';
import { substituteCommand, substituteProcess } from './substitution.ts';
import { getText } from './variables.ts';

/** How a word is expanded: into fields with splitting, or as one text (assignments, case words, here-documents). */
export interface Mode {
  readonly split: boolean;
  /** Tilde also after `:` and the first `=`. */
  readonly assignment?: boolean;
  /** Everything is inside double quotes. */
  readonly quoted?: boolean;
  /** Literal text counts as the result of an expansion, in `${x:-a b}`. */
  readonly operand?: boolean;
}

const PLAIN = /^[\w./:=,%+@-]*$/;

/** Words of a command, with all expansions, splitting and file names. */
export async function expandWords(shell: ShellState, words: readonly Word[]): Promise<string[]> {
  const out: string[] = [];
  for (const word of words) {
    if (word.parts === undefined && PLAIN.test(word.text)) out.push(word.text);
    else await expandWord(shell, word, out);
  }
  return out;
}

async function expandWord(shell: ShellState, word: Word, out: string[]): Promise<void> {
  if (shell.options.has('braceexpand') && word.text.includes('{') && /\{.*[,.].*\}/s.test(word.text)) {
    const texts = bracesOf(word);
    if (texts.length > 1 || texts[0]?.text !== word.text) {
      for (const each of texts) {
        const pause = shell.process.step();
        if (pause) await pause;
        await expandFields(shell, each, out);
      }
      return;
    }
  }
  await expandFields(shell, word, out);
}

const BRACES = new WeakMap<Word, readonly Word[]>();

function bracesOf(word: Word): readonly Word[] {
  let words = BRACES.get(word);
  if (!words) {
    words = expandBraces(word.text).map(wordFromText);
    BRACES.set(word, words);
  }
  return words;
}

/** A word made from source text, quotes and all. */
export function wordFromText(text: string): Word {
  const plain: Word = { type: 'Word', text, value: text, pos: 0, end: text.length };
  if (PLAIN.test(text)) return plain;
  const [statement] = parseText(`: ${text}`).statements;
  const found = statement?.command.type === 'Command' ? statement.command.suffix[0] : undefined;
  return found?.type === 'Word' ? found : plain;
}

async function expandFields(shell: ShellState, word: Word, out: string[]): Promise<void> {
  const builder = createFields(separators(shell));
  await appendWord(shell, word, builder, { split: true });
  const extended = shell.shopt.has('extglob');
  for (const field of builder.finish()) {
    const pattern = shell.options.has('noglob') ? '' : fieldPattern(field);
    if (pattern !== '' && hasPattern(pattern, extended)) {
      const found = globPaths(shell.process.fs, pattern, {
        extended,
        dots: shell.shopt.has('dotglob'),
        fold: shell.shopt.has('nocaseglob'),
        globstar: shell.shopt.has('globstar'),
        skipDots: shell.shopt.has('globskipdots'),
      });
      if (found.length > 0) {
        for (const path of found) out.push(path);
        continue;
      }
      if (shell.shopt.has('failglob'))
        await raise(shell, new ShellError(`no match: ${fieldText(field)}`, 1, 'discard'));
      if (shell.shopt.has('nullglob')) continue;
    }
    out.push(fieldText(field));
  }
}

/** A word as one text: no splitting, no file names. */
export async function expandText(shell: ShellState, word: Word, assignment = false): Promise<string> {
  if (word.parts === undefined && PLAIN.test(word.text)) return word.text;
  return fieldText(await expandSingle(shell, word, { split: false, assignment }));
}

/** A word as a pattern in which quoted characters are plain. */
export async function expandPattern(shell: ShellState, word: Word): Promise<string> {
  return fieldPattern(await expandSingle(shell, word, { split: false }));
}

export async function expandRegExp(shell: ShellState, word: Word): Promise<string> {
  return fieldRegExp(await expandSingle(shell, word, { split: false }));
}

/** Text in which only `$` and backquotes are special: prompts, arithmetic, here-documents. */
export async function expandQuotedText(shell: ShellState, text: string): Promise<string> {
  return expandQuotedParts(shell, partsInDoubleQuotes(text));
}

export async function expandQuotedParts(shell: ShellState, parts: readonly WordPart[]): Promise<string> {
  const builder = createFields(undefined);
  await appendParts(shell, parts, builder, { split: false, quoted: true });
  return builder.finish().map(fieldText).join(listJoiner(shell));
}

async function expandSingle(shell: ShellState, word: Word, mode: Mode): Promise<Field> {
  const builder = createFields(undefined);
  await appendWord(shell, word, builder, mode);
  const [first = [], ...more] = builder.finish();
  const joined = [...first];
  for (const field of more) joined.push({ text: listJoiner(shell), quoted: true }, ...field);
  return joined;
}

export async function appendWord(shell: ShellState, word: Word, builder: FieldBuilder, mode: Mode): Promise<void> {
  if (word.parts === undefined) await appendLiteral(shell, word.text, builder, mode, true, true);
  else await appendParts(shell, word.parts, builder, mode);
}

async function appendParts(
  shell: ShellState,
  parts: readonly WordPart[],
  builder: FieldBuilder,
  mode: Mode,
): Promise<void> {
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as WordPart;
    switch (part.type) {
      case 'Literal':
        if (mode.quoted) builder.literal(part.value, true);
        else await appendLiteral(shell, part.text, builder, mode, i === 0, i === parts.length - 1);
        break;
      case 'Glob':
        if (part.kind === 'bracket' && part.parts.some((inner) => inner.type !== 'Literal')) {
          builder.literal('[', false);
          await appendParts(shell, part.parts, builder, mode);
          builder.literal(']', false);
        } else await appendLiteral(shell, part.text, builder, mode, false, false);
        break;
      case 'SingleQuoted':
      case 'AnsiCQuoted':
        builder.literal(
          part.type === 'AnsiCQuoted' && shell.dialect.name === 'dash' ? `$${part.text.slice(2, -1)}` : part.value,
          true,
        );
        break;
      case 'DoubleQuoted':
      case 'LocaleString':
        if (part.type === 'LocaleString' && shell.dialect.name !== 'bash') builder.literal('$', true);
        await appendQuoted(shell, part.parts, builder);
        break;
      case 'SimpleExpansion':
        await appendValue(
          shell,
          await checked(shell, lookUp(shell, part.text.slice(1)), part.text.slice(1)),
          builder,
          mode,
        );
        break;
      case 'ParameterExpansion':
        await appendParameter(shell, part, builder, mode);
        break;
      case 'CommandExpansion':
        appendResult(await substituteCommand(shell, part), builder, mode);
        break;
      case 'ArithmeticExpansion':
        appendResult(await expandArithmetic(shell, part), builder, mode);
        break;
      case 'ProcessSubstitution':
        builder.literal(await substituteProcess(shell, part), true);
        break;
      case 'ExtendedGlob':
      case 'BraceExpansion':
        if (part.parts === undefined) await appendLiteral(shell, part.text, builder, mode, false, false);
        else await appendParts(shell, part.parts, builder, mode);
    }
  }
}

/** Double quotes: at least an empty field, unless all that is in them is "$@" without arguments. */
async function appendQuoted(shell: ShellState, parts: readonly WordPart[], builder: FieldBuilder): Promise<void> {
  if (parts.length === 0) builder.literal('', true);
  await appendParts(shell, parts, builder, { split: false, quoted: true });
}

async function appendParameter(
  shell: ShellState,
  part: Extract<WordPart, { type: 'ParameterExpansion' }>,
  builder: FieldBuilder,
  mode: Mode,
): Promise<void> {
  const result = await expandParameter(shell, part, mode.quoted ?? false, {
    text: (word) => expandText(shell, word),
    pattern: (word) => expandPattern(shell, word),
    quotedText: (text) => expandQuotedText(shell, text),
  });
  if (result.kind === 'operand') {
    const before = mode.quoted ? { split: false, quoted: true } : { ...mode, operand: mode.split };
    if (mode.quoted) builder.literal('', true);
    await appendWord(shell, result.word, builder, before);
  } else await appendValue(shell, result, builder, mode);
}

async function checked(shell: ShellState, value: Value, name: string): Promise<Value> {
  if (value.kind === 'text' && value.text === undefined && shell.options.has('nounset'))
    await raise(shell, unsetError(shell, shell.dialect.name === 'bash' && /^\d+$/.test(name) ? `$${name}` : name));
  return value;
}

/** Between the items of `$@` where fields cannot be: a blank in bash, IFS's first character in ash. */
function listJoiner(shell: ShellState): string {
  const ifs = getText(shell.variables, 'IFS');
  return shell.dialect.name === 'bash' || ifs === undefined ? ' ' : (ifs[0] ?? '');
}

async function appendValue(shell: ShellState, value: Value, builder: FieldBuilder, mode: Mode): Promise<void> {
  if (value.kind === 'text') return appendResult(value.text ?? '', builder, mode);
  const joiner = getText(shell.variables, 'IFS');
  if (value.star && (mode.quoted || !mode.split))
    return appendResult(value.items.join(joiner === undefined ? ' ' : (joiner[0] ?? '')), builder, mode);
  value.items.forEach((item, index) => {
    if (index > 0) {
      if (!mode.split && !mode.quoted) builder.literal(listJoiner(shell), true);
      else builder.breakField();
    }
    appendResult(item, builder, mode);
  });
}

function appendResult(text: string, builder: FieldBuilder, mode: Mode): void {
  if (mode.quoted) builder.literal(text, true);
  else if (mode.split) builder.split(text);
  else builder.literal(text, false);
}

/** Evaluates `$((…))` or `$[…]`: expanded as in double quotes first. */
export async function expandArithmetic(shell: ShellState, part: { readonly text: string }): Promise<string> {
  const inner = part.text.startsWith('$((') ? part.text.slice(3, -2) : part.text.slice(2, -1);
  return String(await arithmeticText(shell, inner));
}

/** Expands and evaluates an expression's source text. Errors are printed. */
export async function arithmeticText(shell: ShellState, source: string): Promise<bigint> {
  try {
    return await arithmeticValue(shell, source);
  } catch (error) {
    if (error instanceof ShellError) return raise(shell, error);
    throw error;
  }
}

/** The same, for callers with words of their own: throws ShellError. */
export async function arithmeticValue(shell: ShellState, source: string): Promise<bigint> {
  const text = /[$`\\]/.test(source) ? await expandQuotedText(shell, source) : source;
  return arithmetic(shell, text.replaceAll('"', '').replaceAll('\\\n', ''));
}

async function appendLiteral(
  shell: ShellState,
  text: string,
  builder: FieldBuilder,
  mode: Mode,
  first: boolean,
  last: boolean,
): Promise<void> {
  let rest = text;
  if (first && !mode.quoted && rest.startsWith('~')) rest = tilde(shell, rest, builder, last, mode.assignment ?? false);
  const put = (plain: string): void => {
    if (mode.operand) builder.split(plain);
    else builder.literal(plain, mode.quoted ?? false);
  };
  let from = 0;
  for (let at = 0; at < rest.length; at++) {
    const char = rest[at];
    if (char === '\\') {
      put(rest.slice(from, at));
      if (rest[at + 1] !== '\n' && at + 1 < rest.length) {
        if (mode.quoted && !/[\\$`"]/.test(rest[at + 1] as string)) builder.literal('\\', true);
        const point = String.fromCodePoint(rest.codePointAt(at + 1) as number);
        builder.literal(point, true);
        at += point.length - 1;
      } else if (at + 1 >= rest.length) builder.literal('\\', true);
      from = at + 2;
      at++;
    } else if (mode.assignment && char === ':' && rest[at + 1] === '~') {
      put(rest.slice(from, at + 1));
      rest = tilde(shell, rest.slice(at + 1), builder, last, true);
      from = 0;
      at = -1;
    }
  }
  put(rest.slice(from));
}

/** Takes `~`, `~user`, `~+`, `~-` off the front where they stand for a directory; answers what is left. */
function tilde(shell: ShellState, text: string, builder: FieldBuilder, last: boolean, assignment: boolean): string {
  const match = (assignment ? /^~([\w.-]*|\+|-)(?=[/:]|$)/ : /^~([\w.-]*|\+|-)(?=\/|$)/).exec(text);
  if (!match || (match[0].length === text.length && !last)) return text;
  const home = homeOf(shell, match[1] as string);
  if (home === undefined) return text;
  builder.literal(home, true);
  return text.slice(match[0].length);
}

export function homeOf(shell: ShellState, user: string): string | undefined {
  if (user === '+') return getText(shell.variables, 'PWD');
  if (user === '-') return getText(shell.variables, 'OLDPWD');
  const home = user === '' ? getText(shell.variables, 'HOME') : undefined;
  if (home !== undefined) return home;
  if (user === '' && shell.dialect.name !== 'bash') return undefined;
  try {
    const uid = String(shell.process.credentials.uid);
    const line = shell.process.fs
      .readText('/etc/passwd')
      .split('\n')
      .map((entry) => entry.split(':'))
      .find((entry) => (user === '' ? entry[2] === uid : entry[0] === user));
    return line?.[5];
  } catch {
    return undefined;
  }
}
