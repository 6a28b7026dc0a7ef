import { SyntaxFailure } from './syntax-failure.ts';

/** An f-string that is being read. */
export interface OpenString {
  readonly quote: string;
  readonly raw: boolean;
  /** Where its prefix stands, both from 0. */
  readonly line: number;
  readonly col: number;
  /** Brackets of its fields that are open now. */
  depth: number;
  /** Fields within fields; -1 outside of all. */
  field: number;
  inFormat: boolean;
  /** Text is read, not an expression. */
  inText: boolean;
}

export interface Place {
  line: number;
  col: number;
}

/** More fields within one another CPython does not read. */
const MOST_FIELDS = 3;

function unterminated(kind: string, triple: boolean, from: Place, detected: number, hint = ''): SyntaxFailure {
  return new SyntaxFailure(
    `unterminated ${triple ? 'triple-quoted ' : ''}${kind} literal (detected at line ${detected})${hint}`,
    { line: from.line + 1, col: from.col + 1 },
    { incomplete: triple },
  );
}

/** Reads a plain string from behind its opening quote through the closing one, and moves `place` there. Answers what lies between. */
export function scanString(
  lines: readonly string[],
  place: Place,
  from: Place,
  quote: string,
  around: OpenString | undefined,
): string {
  const triple = quote.length === 3;
  let body = '';
  let escapedQuote = false;
  for (;;) {
    const line = lines[place.line];
    if (line === undefined || (!triple && place.col >= line.length)) {
      // A quote of the f-string's own kind: more likely a brace is missing.
      if (around && around.quote === quote)
        throw new SyntaxFailure("f-string: expecting '}'", { line: from.line + 1, col: from.col + 1 });
      const hint = escapedQuote && !triple ? '; perhaps you escaped the end quote?' : '';
      throw unterminated('string', triple, from, Math.min(place.line + 1, lines.length), hint);
    }
    if (place.col >= line.length) {
      body += '\n';
      place.line++;
      place.col = 0;
    } else if (line.startsWith(quote, place.col)) {
      place.col += quote.length;
      return body;
    } else if (line[place.col] === '\\') {
      const next = line[place.col + 1];
      if (next === quote[0]) escapedQuote = true;
      body += `\\${next ?? '\n'}`;
      if (next === undefined) {
        place.line++;
        place.col = 0;
      } else place.col += 2;
    } else body += line[place.col++];
  }
}

/**
 * Reads a piece of an f-string's text, up to a field, a doubled brace (whose first one belongs to the piece), the end of a format or the closing
 * quote. Moves `place` and tells in `open` what comes next.
 */
export function scanText(lines: readonly string[], place: Place, open: OpenString): string {
  const triple = open.quote.length === 3;
  let body = '';
  let named = false;
  for (;;) {
    const line = lines[place.line];
    const inFormat = open.inFormat && open.field >= 0;
    const atEnd = line !== undefined && place.col >= line.length;
    if (line === undefined || (atEnd && !triple)) {
      if (inFormat && line !== undefined) {
        open.inText = open.inFormat = false;
        return body;
      }
      throw unterminated('f-string', triple, open, Math.min(place.line + 1, lines.length));
    }
    if (atEnd) {
      body += '\n';
      place.line++;
      place.col = 0;
      continue;
    }
    if (line.startsWith(open.quote, place.col)) return body;
    const char = line[place.col] as string;
    const next = line[place.col + 1];
    if (char === '{') {
      if (next === '{' && !inFormat) {
        place.col += 2;
        return `${body}{`;
      }
      enterField(open, place);
      return body;
    }
    if (char === '}') {
      if (named) {
        place.col++;
        return `${body}}`;
      }
      if (next === '}' && !inFormat && open.depth === 0) {
        place.col += 2;
        return `${body}}`;
      }
      open.inText = false;
      return body;
    }
    body += char;
    place.col++;
    if (char !== '\\' || next === '{' || next === '}') continue;
    if (next === undefined) {
      body += '\n';
      place.line++;
      place.col = 0;
      continue;
    }
    body += next;
    place.col++;
    if (next === 'N' && !open.raw && line[place.col] === '{') {
      body += '{';
      place.col++;
      named = true;
    }
  }
}

/** A brace opens a field: what follows is an expression. */
export function enterField(open: OpenString, place: Place): void {
  open.field++;
  if (open.field >= MOST_FIELDS)
    throw new SyntaxFailure('f-string: expressions nested too deeply', { line: place.line + 1, col: place.col });
  open.inText = false;
}
