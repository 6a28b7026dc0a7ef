import { fail, JqError } from './error.ts';
import type { Json } from './json.ts';
import { typeError } from './operators.ts';

const KNOWN = 'gimnpslx';

/**
 * `match`'s matches as jq shows them: offset and length in code points, the text, the captures. With `test` only whether there is one.
 * DIFFERS: Patterns of jq's match, test, sub … are those of JavaScript, not Oniguruma: possessive quantifiers, \h and the like are missing.
 */
export function matches(input: Json, pattern: Json, modifiers: Json, test: boolean): Json {
  if (typeof input !== 'string') return typeError(input, 'cannot be matched, as it is not a string');
  if (typeof pattern !== 'string') return typeError(pattern, 'is not a string');
  if (modifiers !== null && typeof modifiers !== 'string') return typeError(modifiers, 'is not a string');
  const flags = modifiers ?? '';
  if ([...flags].some((flag) => !KNOWN.includes(flag))) return fail(`${flags} is not a valid modifier string`);
  const regex = compile(pattern, flags);
  if (test && !flags.includes('n')) return regex.test(input);
  const found: Json[] = [];
  for (const match of input.matchAll(regex)) {
    if (flags.includes('n') && match[0] === '') continue;
    if (test) return true;
    found.push(describe(input, match));
    if (!flags.includes('g')) break;
  }
  return test ? false : found;
}

function compile(pattern: string, flags: string): RegExp {
  const extended = flags.includes('x');
  let source = extended
    ? pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\s+|#[^\n]*/g, (part) => (/^[\s#]/.test(part) ? '' : part))
    : pattern;
  let js = 'gdu';
  const inline = /^\(\?([imsx]+)\)/.exec(source);
  if (inline) source = source.slice(inline[0].length);
  const given = flags + (inline?.[1] ?? '');
  if (given.includes('i')) js += 'i';
  // In Perl's syntax for Oniguruma `^` and `$` are those of lines only with (?m); its option "multiline" is dotall.
  if (given.includes('m') || given.includes('p') || given.includes('s')) js += 's';
  const translated = source
    .replaceAll('\\h', '[0-9a-fA-F]')
    .replaceAll('\\A', '^')
    .replace(/\\[zZ]/g, '$');
  const posix = translated.replace(/\[:(\w+):\]/g, (whole, name: string) => POSIX[name] ?? whole);
  for (const attempt of [js, js.replace('u', '')]) {
    try {
      return new RegExp(posix, attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  throw new JqError(`Regex failure: ${complaint(source)}`);
}

const POSIX: Readonly<Record<string, string>> = {
  alpha: '\\p{L}',
  digit: '\\d',
  alnum: '\\p{L}\\p{N}',
  upper: '\\p{Lu}',
  lower: '\\p{Ll}',
  space: '\\s',
  punct: '!-\\/:-@\\[-`{-~',
  xdigit: '0-9a-fA-F',
};

/** Oniguruma's sentence for the commonest mistakes. */
function complaint(source: string): string {
  const bare = source.replace(/\\./g, '');
  if (/\[[^\]]*$/.test(bare)) return 'premature end of char-class';
  if (/^[*+?]|[(|][*+?]/.test(bare)) return 'target of repeat operator is not specified';
  const opened = bare.split('(').length;
  const closed = bare.split(')').length;
  if (opened > closed) return 'end pattern with unmatched parenthesis';
  return closed > opened ? 'unmatched close parenthesis' : 'invalid pattern in look-behind';
}

function describe(input: string, match: RegExpExecArray): Json {
  const indices = match.indices ?? [];
  const names = new Map<number, string>();
  for (const [name, text] of Object.entries(match.groups ?? {})) {
    const span = match.indices?.groups?.[name];
    const at = match.findIndex((each, i) => i > 0 && each === text && !names.has(i) && sameSpan(indices[i], span));
    if (at > 0) names.set(at, name);
  }
  const offset = points(input.slice(0, match.index));
  const captures = match.slice(1).map((captured: string | undefined, i): Json => {
    const span = indices[i + 1];
    // jq counts every group of an empty match as matched.
    const text = match[0] === '' ? '' : captured;
    if (!text) {
      return new Map<string, Json>([
        ['offset', text === undefined ? -1 : match[0] === '' ? offset : points(input.slice(0, span?.[0] ?? 0))],
        ['string', text ?? null],
        ['length', 0],
        ['name', names.get(i + 1) ?? null],
      ]);
    }
    return new Map<string, Json>([
      ['offset', points(input.slice(0, span?.[0] ?? 0))],
      ['length', points(text)],
      ['string', text],
      ['name', names.get(i + 1) ?? null],
    ]);
  });
  return new Map<string, Json>([
    ['offset', offset],
    ['length', points(match[0])],
    ['string', match[0]],
    ['captures', captures],
  ]);
}

function sameSpan(a: readonly [number, number] | undefined, b: readonly [number, number] | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

function points(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
