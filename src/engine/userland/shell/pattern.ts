/** A shell pattern, compiled. A backslash in the pattern's text takes the next character literally. */
export interface Pattern {
  /** Whether the whole text matches. */
  matches(text: string): boolean;
  /** Without any pattern character, what it stands for. */
  readonly literal: string | undefined;
}

type Token =
  | { readonly kind: 'char'; readonly value: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' }
  | { readonly kind: 'set'; readonly test: (char: string) => boolean };

const CLASSES: Readonly<Record<string, RegExp>> = {
  alpha: /\p{L}/u,
  digit: /[0-9]/,
  alnum: /[\p{L}\p{Nd}]/u,
  upper: /\p{Lu}/u,
  lower: /\p{Ll}/u,
  space: /\s/,
  blank: /[ \t]/,
  punct: /[!-/:-@[-`{-~]/,
  print: /[^\x00-\x1f\x7f]/,
  graph: /[^\x00-\x20\x7f]/,
  cntrl: /[\x00-\x1f\x7f]/,
  xdigit: /[0-9a-fA-F]/,
  word: /\w/,
};

/** Puts a backslash before what would be special in a pattern. */
export function escapePattern(text: string): string {
  return text.replace(/[\\*?[\]()|!@+^-]/g, '\\$&');
}

export function hasPattern(text: string, extended: boolean): boolean {
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '\\') i++;
    else if (char === '*' || char === '?') return true;
    else if (char === '[' && closingBracket(text, i) > 0) return true;
    else if (extended && '@!+'.includes(char) && text[i + 1] === '(') return true;
  }
  return false;
}

/** Removes the escaping backslashes. */
export function unescapePattern(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1');
}

export function compilePattern(
  pattern: string,
  options: { readonly extended?: boolean; readonly fold?: boolean } = {},
): Pattern {
  if (!hasPattern(pattern, options.extended ?? false)) {
    const literal = unescapePattern(pattern);
    const lower = literal.toLowerCase();
    return {
      matches: (text) => (options.fold ? text.toLowerCase() === lower : text === literal),
      literal: options.fold ? undefined : literal,
    };
  }
  if (options.extended && /[?*+@!]\(/.test(pattern)) {
    const expression = new RegExp(`^(?:${toRegExp(pattern)})$`, options.fold ? 'su' + 'i' : 'su');
    return { matches: (text) => expression.test(text), literal: undefined };
  }
  const tokens = tokensOf(options.fold ? pattern.toLowerCase() : pattern);
  return {
    matches: (text) => matchTokens(tokens, [...(options.fold ? text.toLowerCase() : text)]),
    literal: undefined,
  };
}

/** Linear two-pointer matching: on a mismatch, the last star takes one character more. */
function matchTokens(tokens: readonly Token[], chars: readonly string[]): boolean {
  let t = 0;
  let c = 0;
  let starAt = -1;
  let resume = 0;
  while (c < chars.length) {
    const token = tokens[t];
    if (token?.kind === 'star') {
      starAt = t++;
      resume = c;
    } else if (token && one(token, chars[c] as string)) {
      t++;
      c++;
    } else if (starAt >= 0) {
      t = starAt + 1;
      c = ++resume;
    } else return false;
  }
  while (tokens[t]?.kind === 'star') t++;
  return t === tokens.length;
}

function one(token: Token, char: string): boolean {
  if (token.kind === 'char') return token.value === char;
  return token.kind === 'any' || (token.kind === 'set' && token.test(char));
}

function tokensOf(pattern: string): readonly Token[] {
  const out: Token[] = [];
  const chars = [...pattern];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] as string;
    if (char === '\\' && i + 1 < chars.length) out.push({ kind: 'char', value: chars[++i] as string });
    else if (char === '*') {
      if (out.at(-1)?.kind !== 'star') out.push({ kind: 'star' });
    } else if (char === '?') out.push({ kind: 'any' });
    else if (char === '[') {
      const rest = chars.slice(i).join('');
      const close = closingBracket(rest, 0);
      if (close < 0) out.push({ kind: 'char', value: '[' });
      else {
        out.push({ kind: 'set', test: bracketTest(rest.slice(1, close)) });
        i += [...rest.slice(0, close)].length;
      }
    } else out.push({ kind: 'char', value: char });
  }
  return out;
}

/** Offset of the `]` that ends the bracket expression at `open`, or -1. */
function closingBracket(text: string, open: number): number {
  let at = open + 1;
  if (text[at] === '!' || text[at] === '^') at++;
  if (text[at] === ']') at++;
  for (; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '[' && /[:.=]/.test(text[at + 1] ?? '')) {
      const end = text.indexOf(`${text[at + 1]}]`, at + 2);
      if (end > 0) at = end + 1;
    } else if (char === ']') return at;
  }
  return -1;
}

function bracketTest(body: string): (char: string) => boolean {
  const negated = body[0] === '!' || body[0] === '^';
  const tests: ((char: string) => boolean)[] = [];
  const chars = [...(negated ? body.slice(1) : body)];
  for (let i = 0; i < chars.length; i++) {
    let char = chars[i] as string;
    if (char === '[' && /[:.=]/.test(chars[i + 1] ?? '')) {
      const kind = chars[i + 1] as string;
      const rest = chars.slice(i + 2).join('');
      const end = rest.indexOf(`${kind}]`);
      if (end >= 0) {
        const name = rest.slice(0, end);
        const expression = CLASSES[name];
        if (kind === ':') tests.push((c) => expression?.test(c) ?? false);
        else tests.push((c) => c === name);
        i += 3 + [...name].length;
        continue;
      }
    }
    if (char === '\\' && i + 1 < chars.length) char = chars[++i] as string;
    if (chars[i + 1] === '-' && i + 2 < chars.length) {
      let high = chars[i + 2] as string;
      i += 2;
      if (high === '\\' && i + 1 < chars.length) high = chars[++i] as string;
      const low = char;
      tests.push(
        (c) =>
          (c.codePointAt(0) as number) >= (low.codePointAt(0) as number) &&
          (c.codePointAt(0) as number) <= (high.codePointAt(0) as number),
      );
    } else {
      const exact = char;
      tests.push((c) => c === exact);
    }
  }
  return (char) => tests.some((test) => test(char)) !== negated;
}

/** Extended patterns by way of a regular expression. */
function toRegExp(pattern: string): string {
  let out = '';
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] as string;
    if ('?*+@!'.includes(char) && pattern[i + 1] === '(') {
      const close = closingParenthesis(pattern, i + 1);
      if (close > 0) {
        const body = alternatives(pattern.slice(i + 2, close))
          .map(toRegExp)
          .join('|');
        if (char === '!') {
          const rest = toRegExp(pattern.slice(close + 1));
          return `${out}(?!(?:${body})${rest}$)[\\s\\S]*?${rest}`;
        }
        out += `(?:${body})${char === '@' ? '' : char}`;
        i = close;
        continue;
      }
    }
    if (char === '\\' && i + 1 < pattern.length) out += escapeRegExp(pattern[++i] as string);
    else if (char === '*') out += '[\\s\\S]*';
    else if (char === '?') out += '[\\s\\S]';
    else if (char === '[') {
      const close = closingBracket(pattern, i);
      if (close < 0) out += '\\[';
      else {
        out += bracketRegExp(pattern.slice(i + 1, close));
        i = close;
      }
    } else out += escapeRegExp(char);
  }
  return out;
}

function bracketRegExp(body: string): string {
  const negated = body[0] === '!' || body[0] === '^';
  const inner = (negated ? body.slice(1) : body)
    .replace(/\\(?!.)|[\\\]^[&~|](?![:.=])/g, '\\$&')
    .replace(
      /\[:(\w+):\]|\\\[:(\w+):\\?\]/g,
      (_, a?: string, b?: string) => CLASSES[a ?? b ?? '']?.source.replace(/^\[(?!\^)|\]$/g, '') ?? '',
    );
  return `[${negated ? '^' : ''}${inner}]`;
}

function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return -1;
}

function alternatives(body: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < body.length; i++) {
    if (body[i] === '\\') i++;
    else if (body[i] === '(') depth++;
    else if (body[i] === ')') depth--;
    else if (body[i] === '|' && depth === 0) {
      out.push(body.slice(from, i));
      from = i + 1;
    }
  }
  return [...out, body.slice(from)];
}

export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Length of the longest or shortest prefix (or suffix) that matches, or undefined. */
export function affixLength(
  pattern: Pattern,
  text: string,
  side: 'prefix' | 'suffix',
  longest: boolean,
): number | undefined {
  if (pattern.literal !== undefined) {
    const fits = side === 'prefix' ? text.startsWith(pattern.literal) : text.endsWith(pattern.literal);
    return fits ? pattern.literal.length : undefined;
  }
  for (let step = 0; step <= text.length; step++) {
    const length = longest ? text.length - step : step;
    if (pattern.matches(side === 'prefix' ? text.slice(0, length) : text.slice(text.length - length))) return length;
  }
  return undefined;
}
