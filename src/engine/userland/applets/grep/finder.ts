import { AppletFailure } from '../arguments.ts';
import { isWordByte } from '../regex/syntax.ts';
import { compileRegex, RegexError } from '../regex.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first match at or behind `from`. */
export type Finder = (line: string, from: number) => Span | undefined;

export interface FinderOptions {
  readonly kind: 'basic' | 'extended' | 'fixed';
  readonly ignoreCase: boolean;
  /** -w */
  readonly words: boolean;
  /** -x */
  readonly lines: boolean;
  readonly gnu: boolean;
  /** The message for a pattern that does not compile. */
  readonly warn: (text: string) => void;
  readonly sayBad: (pattern: string, error: RegexError) => string;
}

/** Any of the patterns: the leftmost, of those the longest. Throws AppletFailure (status 2) for a bad one. */
export function patternFinder(patterns: readonly string[], options: FinderOptions): Finder {
  const finders = patterns.map((pattern) => restricted(plainFinder(pattern, options), options));
  if (finders.length === 1) return finders[0] as Finder;
  return (line, from) => {
    let best: Span | undefined;
    for (const find of finders) {
      const span = find(line, from);
      if (span && (!best || span.start < best.start || (span.start === best.start && span.end > best.end))) best = span;
    }
    return best;
  };
}

/** With a longest allowed end, for -w's shorter matches. */
type PlainFinder = (line: string, from: number, atMost?: number) => Span | undefined;

function plainFinder(pattern: string, options: FinderOptions): PlainFinder {
  if (options.kind === 'fixed') {
    const wanted = options.ignoreCase ? pattern.toLowerCase() : pattern;
    return (line, from) => {
      const start = (options.ignoreCase ? line.toLowerCase() : line).indexOf(wanted, from);
      return start < 0 ? undefined : { start, end: start + wanted.length };
    };
  }
  try {
    const source = options.lines ? (options.kind === 'extended' ? `^(${pattern})$` : `^\\(${pattern}\\)$`) : pattern;
    compileRegex(pattern, { extended: options.kind === 'extended', lenientStar: true, warn: options.warn });
    const regex = compileRegex(options.lines && !/\\[1-9]/.test(pattern) ? source : pattern, {
      extended: options.kind === 'extended',
      ignoreCase: options.ignoreCase,
      lenientStar: true,
    });
    return (line, from, atMost) => regex.exec(atMost === undefined ? line : line.slice(0, atMost), from);
  } catch (error) {
    if (!(error instanceof RegexError)) throw error;
    throw new AppletFailure(options.sayBad(pattern, error), 2);
  }
}

function restricted(find: PlainFinder, options: FinderOptions): Finder {
  if (options.lines) {
    return (line, from) => {
      const span = from === 0 ? find(line, 0) : undefined;
      return span && span.start === 0 && span.end === line.length ? span : undefined;
    };
  }
  if (!options.words) return find;
  const wordAt = (line: string, at: number): boolean => at >= 0 && at < line.length && isWordByte(line.charCodeAt(at));
  return (line, from) => {
    for (let at = from; at <= line.length; ) {
      let span = find(line, at);
      while (span && span.end > span.start) {
        if (!wordAt(line, span.start - 1) && !wordAt(line, span.end)) return span;
        if (!options.gnu) break;
        // GNU tries shorter matches at the same place before it goes on.
        const shorter = find(line, span.start, span.end - 1);
        span = shorter?.start === span.start ? shorter : undefined;
      }
      const missed = find(line, at);
      if (!missed) return undefined;
      at = options.gnu ? missed.start + 1 : Math.max(missed.end, missed.start + 1);
    }
    return undefined;
  };
}
