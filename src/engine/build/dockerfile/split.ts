/** Whitespace as the Dockerfile's parser splits at. */
export const BLANKS = /[\t\v\f\r ]+/;

/** One line taken apart: `COPY --from=a b c` is command, flags and the rest (buildkit parser/split_command.go). */
export interface SplitLine {
  readonly command: string;
  readonly flags: readonly string[];
  readonly rest: string;
}

export function splitLine(line: string, escapeToken: string): SplitLine {
  const trimmed = line.trim();
  const blank = BLANKS.exec(trimmed);
  if (!blank) return { command: trimmed, flags: [], rest: '' };
  const { flags, rest } = takeFlags(trimmed.slice(blank.index + blank[0].length), escapeToken);
  return { command: trimmed.slice(0, blank.index), flags, rest: rest.trim() };
}

/** Words that begin with `--` in front of the arguments; quotes and escapes are taken off. A lone `--` ends them. */
function takeFlags(line: string, escapeToken: string): { readonly flags: readonly string[]; readonly rest: string } {
  const flags: string[] = [];
  let at = 0;
  for (;;) {
    while (at < line.length && /\s/.test(line[at] ?? '')) at += 1;
    if (at >= line.length) return { flags, rest: '' };
    if (!line.startsWith('--', at)) return { flags, rest: line.slice(at) };
    let word = '';
    let quote = '';
    let wasQuoted = false;
    for (; at < line.length; at++) {
      let character = line[at] ?? '';
      if (quote === '' && /\s/.test(character)) break;
      if (quote === '' ? character === "'" || character === '"' : character === quote) {
        quote = quote === '' ? character : '';
        wasQuoted = true;
        continue;
      }
      if (character === escapeToken) {
        if (at + 1 === line.length) continue;
        at += 1;
        character = line[at] ?? '';
      }
      word += character;
    }
    if (word === '--') return { flags, rest: line.slice(at) };
    if (word !== '' || wasQuoted) flags.push(word);
  }
}

/** Words outside of quotes; quotes and escapes stay (buildkit parser/line_parsers.go, parseWords). */
export function splitWords(line: string, escapeToken: string): readonly string[] {
  const characters = [...line];
  const words: string[] = [];
  let word = '';
  let quote = '';
  let blankOk = false;
  let inWord = false;
  const finish = (): void => {
    if (inWord && (blankOk || word !== '')) words.push(word);
    word = '';
    blankOk = false;
    inWord = false;
  };
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    const isLast = at === characters.length - 1;
    if (quote === '' && /\s/.test(character)) {
      finish();
      continue;
    }
    inWord = true;
    if (quote === '') {
      if (character === "'" || character === '"') {
        quote = character;
        blankOk = true;
      }
      if (character === escapeToken) {
        if (isLast) continue;
        at += 1;
        word += character + (characters[at] ?? '');
        continue;
      }
    } else {
      if (character === quote) quote = '';
      if (character === escapeToken && quote !== "'") {
        if (isLast) continue;
        at += 1;
        word += character + (characters[at] ?? '');
        continue;
      }
    }
    word += character;
  }
  finish();
  return words;
}
