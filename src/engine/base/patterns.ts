/** Glob patterns of the shell (fnmatch) and of Go (path.Match). */

const CLASSES: Readonly<Record<string, string>> = {
  alpha: '\\p{L}',
  digit: '0-9',
  alnum: '\\p{L}\\p{Nd}',
  upper: '\\p{Lu}',
  lower: '\\p{Ll}',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  print: ' -~\\u00a0-\\uffff',
  graph: '!-~\\u00a1-\\uffff',
  cntrl: '\\0-\\x1f\\x7f',
  xdigit: '0-9A-Fa-f',
};

export interface GlobOptions {
  /** `*`, `?` and brackets do not match a slash: file names, Go's path.Match. Default false: shell `case`. */
  readonly pathname?: boolean;
  /** A leading dot of a name is matched only by a dot: file names. */
  readonly period?: boolean;
  readonly ignoreCase?: boolean;
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * A shell pattern as the source of a regular expression (flags `us`), without anchors: also for `${name#pattern}`.
 * A backslash makes the next character literal; a bracket that does not close is a plain `[`.
 */
export function globSource(pattern: string, options: GlobOptions = {}): string {
  const any = options.pathname ? '[^/]' : '[^]';
  const characters = [...pattern];
  let out = '';
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as string;
    const atStart = options.period && (i === 0 || (options.pathname && characters[i - 1] === '/'));
    const notDot = atStart ? '(?!\\.)' : '';
    if (character === '*') {
      while (characters[i + 1] === '*') i += 1;
      out += `${notDot}${any}*`;
    } else if (character === '?') out += `${notDot}${any}`;
    else if (character === '[') {
      const set = bracket(characters, i, options.pathname ?? false);
      if (set) {
        out += notDot + set.source;
        i = set.end;
      } else out += '\\[';
    } else if (character === '\\' && i + 1 < characters.length) {
      i += 1;
      out += escapeRegExp(characters[i] as string);
    } else out += escapeRegExp(character);
  }
  return out;
}

function bracket(
  characters: readonly string[],
  start: number,
  pathname: boolean,
): { readonly source: string; readonly end: number } | undefined {
  let i = start + 1;
  const isNegated = characters[i] === '!' || characters[i] === '^';
  if (isNegated) i += 1;
  let body = '';
  for (let first = true; ; first = false) {
    let character = characters[i];
    if (character === undefined || (pathname && character === '/')) return undefined;
    if (character === ']' && !first) break;
    if (character === '[' && characters[i + 1] === ':') {
      const close = characters.indexOf(':', i + 2);
      const known =
        close > 0 && characters[close + 1] === ']' ? CLASSES[characters.slice(i + 2, close).join('')] : undefined;
      if (known !== undefined) {
        body += known;
        i = close + 2;
        continue;
      }
    }
    if (character === '\\' && characters[i + 1] !== undefined) {
      i += 1;
      character = characters[i] as string;
    }
    i += 1;
    let last = character;
    if (characters[i] === '-' && characters[i + 1] !== undefined && characters[i + 1] !== ']') {
      i += 1;
      if (characters[i] === '\\') i += 1;
      last = characters[i] ?? character;
      i += 1;
    }
    if (last >= character)
      body += last === character ? escapeSet(character) : `${escapeSet(character)}-${escapeSet(last)}`;
  }
  const notSlash = pathname ? '(?!/)' : '';
  if (body === '') return { source: isNegated ? `${notSlash}[^]` : '(?!)', end: i };
  return { source: `${notSlash}[${isNegated ? '^' : ''}${body}]`, end: i };
}

const escapeSet = (character: string): string => (/[\\^\][/-]/.test(character) ? `\\${character}` : character);

/** A pattern compiled to match whole texts. */
export function globRegExp(pattern: string, options: GlobOptions = {}): RegExp {
  return new RegExp(`^(?:${globSource(pattern, options)})$`, options.ignoreCase ? 'usi' : 'us');
}

export function matchesGlob(pattern: string, text: string, options: GlobOptions = {}): boolean {
  return globRegExp(pattern, options).test(text);
}

/** Whether a word holds an unescaped `*`, `?` or `[`, so that the shell looks for files. */
export function hasGlob(pattern: string): boolean {
  return /^(?:[^\\*?[]|\\.)*[*?[]/s.test(pattern);
}

/** Go's path.Match; undefined for a malformed pattern (path.ErrBadPattern, "syntax error in pattern"). */
export function goMatch(pattern: string, name: string): boolean | undefined {
  if (!/^(?:[^\\[]|\\.|\[\^?(?:(?:\\.|[^\\\]-])(?:-(?:\\.|[^\\\]-]))?)+\])*$/su.test(pattern)) return undefined;
  // Go negates with ^ alone; a leading ! is a member of the set.
  return globRegExp(
    pattern.replace(/(\\.|\[)(!)?/gs, (_, mark: string, bang?: string) =>
      bang && mark === '[' ? '[\\!' : `${mark}${bang ?? ''}`,
    ),
    { pathname: true },
  ).test(name);
}
