/** fnmatch(3): how -name of find and --include of grep match. `*` and `?` match a leading dot. */
export interface GlobOptions {
  readonly ignoreCase?: boolean;
  /** FNM_PATHNAME: `*`, `?` and brackets do not match a slash. */
  readonly slashApart?: boolean;
}

type Piece = { readonly kind: 'star' } | { readonly kind: 'one'; readonly test: (char: string) => boolean };

const CLASS_TESTS: Readonly<Record<string, RegExp>> = {
  alpha: /[A-Za-z]/,
  digit: /[0-9]/,
  alnum: /[A-Za-z0-9]/,
  upper: /[A-Z]/,
  lower: /[a-z]/,
  space: /[\t-\r ]/,
  blank: /[\t ]/,
  punct: /[!-/:-@[-`{-~]/,
  print: /[ -~]/,
  graph: /[!-~]/,
  cntrl: /[\0-\x1f\x7f]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** Compiles a glob once; matching takes time in proportion to pattern times text. */
export function globMatcher(pattern: string, options: GlobOptions = {}): (text: string) => boolean {
  const pieces = parse(options.ignoreCase ? pattern.toLowerCase() : pattern, options.slashApart ?? false);
  return (given) => {
    const text = options.ignoreCase ? given.toLowerCase() : given;
    let at = 0;
    let piece = 0;
    let starPiece = -1;
    let starAt = 0;
    while (at < text.length) {
      const current = pieces[piece];
      if (current?.kind === 'one' && current.test(text[at] as string)) {
        at += 1;
        piece += 1;
      } else if (current?.kind === 'star') {
        starPiece = piece;
        starAt = at;
        piece += 1;
      } else if (starPiece >= 0 && !(options.slashApart && text[starAt] === '/')) {
        starAt += 1;
        at = starAt;
        piece = starPiece + 1;
      } else return false;
    }
    while (pieces[piece]?.kind === 'star') piece += 1;
    return piece === pieces.length;
  };
}

function parse(pattern: string, slashApart: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] as string;
    if (char === '*') {
      if (pieces.at(-1)?.kind !== 'star') pieces.push({ kind: 'star' });
    } else if (char === '?') {
      pieces.push({ kind: 'one', test: (each) => !(slashApart && each === '/') });
    } else if (char === '[') {
      const bracket = parseBracket(pattern, at, slashApart);
      if (bracket) {
        pieces.push({ kind: 'one', test: bracket.test });
        at = bracket.last;
      } else pieces.push(exactly('['));
    } else if (char === '\\' && at + 1 < pattern.length) {
      at += 1;
      pieces.push(exactly(pattern[at] as string));
    } else pieces.push(exactly(char));
  }
  return pieces;
}

function exactly(char: string): Piece {
  return { kind: 'one', test: (each) => each === char };
}

function parseBracket(
  pattern: string,
  start: number,
  slashApart: boolean,
): { readonly test: (char: string) => boolean; readonly last: number } | undefined {
  let at = start + 1;
  const negated = pattern[at] === '!' || pattern[at] === '^';
  if (negated) at += 1;
  const tests: ((char: string) => boolean)[] = [];
  for (let first = true; ; first = false) {
    const low = pattern[at];
    if (low === undefined) return undefined;
    if (low === ']' && !first) break;
    if (low === '[' && pattern[at + 1] === ':') {
      const end = pattern.indexOf(':]', at + 2);
      const test = end < 0 ? undefined : CLASS_TESTS[pattern.slice(at + 2, end)];
      if (test) {
        tests.push((char) => test.test(char));
        at = end + 2;
        continue;
      }
    }
    const from = low === '\\' && at + 1 < pattern.length ? (pattern[++at] as string) : low;
    at += 1;
    const to = pattern[at] === '-' && pattern[at + 1] !== ']' ? pattern[at + 1] : undefined;
    if (to === undefined) tests.push((char) => char === from);
    else {
      tests.push((char) => char >= from && char <= to);
      at += 2;
    }
  }
  return { test: (char) => !(slashApart && char === '/') && tests.some((test) => test(char)) !== negated, last: at };
}
