import type { Process } from '../../kernel/process.ts';
import { matchByBacktracking, matchBySimulation, type Slots } from './regex/match.ts';
import { compileNode } from './regex/program.ts';
import { parseRegex, type RegexError } from './regex/syntax.ts';

export { RegexError } from './regex/syntax.ts';

export interface RegexOptions {
  /** ERE; the default is BRE. */
  readonly extended?: boolean;
  readonly ignoreCase?: boolean;
  /** REG_NEWLINE: `^` and `$` hold at lines inside the text, `.` and `[^…]` match no newline. */
  readonly multiline?: boolean;
  /** GNU sed's M: as `multiline`, but `.` matches a newline. */
  readonly anchorsAtLines?: boolean;
  /** awk: a backslash escapes inside brackets too. */
  readonly bracketEscapes?: boolean;
  /** GNU sed refuses a lone `)` in ERE; regcomp(3) and grep take it for itself. */
  readonly strictParentheses?: boolean;
  /** GNU grep and sed pass over a leading `*` in ERE; regcomp(3) refuses it. */
  readonly lenientStar?: boolean;
  /** Told what GNU grep warns of. */
  readonly warn?: (text: string) => void;
}

export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  /** The whole match, then the groups; undefined for a group that took no part. */
  readonly groups: readonly (string | undefined)[];
  /** Start and end of each of `groups`, -1 where undefined. */
  readonly spans: Slots;
}

/** A compiled POSIX regular expression. Text is compared code unit by code unit up to 255; give it byte text. */
export interface Regex {
  /** The leftmost longest match at or behind `from`; `^` holds at 0 only. */
  exec(text: string, from?: number): RegexMatch | undefined;
  test(text: string): boolean;
  /** Number of groups. */
  readonly groups: number;
}

/** Compiles a pattern; throws RegexError with glibc's sentence (`Unmatched ( or \(`). */
export function compileRegex(pattern: string, options: RegexOptions = {}): Regex {
  const ignoreCase = options.ignoreCase ?? false;
  const multiline = options.multiline ?? options.anchorsAtLines ?? false;
  const { root, groups } = parseRegex(pattern, {
    extended: options.extended ?? false,
    ignoreCase,
    newline: options.multiline ?? false,
    bracketEscapes: options.bracketEscapes ?? false,
    strictParentheses: options.strictParentheses ?? false,
    lenientStar: options.lenientStar ?? false,
    warn: options.warn,
  });
  const program = compileNode(root, groups, ignoreCase, multiline);
  const { literal } = program;
  const find = (text: string, from: number): Slots | undefined => {
    if (literal !== undefined) {
      const start = text.indexOf(literal, from);
      return start < 0 ? undefined : [start, start + literal.length];
    }
    return program.hasBackReferences
      ? matchByBacktracking(program, text, from, multiline, ignoreCase)
      : matchBySimulation(program, text, from, multiline);
  };
  return {
    groups,
    test: (text) => (literal === undefined ? find(text, 0) !== undefined : text.includes(literal)),
    exec(text, from = 0) {
      const spans = find(text, from);
      if (!spans) return undefined;
      const parts: (string | undefined)[] = [];
      for (let slot = 0; slot < spans.length; slot += 2) {
        const start = spans[slot] as number;
        const end = spans[slot + 1] as number;
        parts.push(start < 0 || end < 0 ? undefined : text.slice(start, end));
      }
      return { start: spans[0] as number, end: spans[1] as number, groups: parts, spans };
    },
  };
}

const MUSL_SENTENCES: Readonly<Record<string, string>> = {
  'Unmatched [, [^, [:, [., or [=': "Missing ']'",
  'Unmatched ( or \\(': "Missing ')'",
  'Unmatched ) or \\)': "Missing ')'",
  'Unmatched \\{': "Missing '}'",
  'Invalid content of \\{\\}': 'Invalid contents of {}',
  'Invalid range end': 'Invalid character range',
  'Invalid preceding regular expression': 'Repetition not preceded by valid expression',
  'Invalid character class name': 'Unknown character class name',
};

/** busybox's message for a pattern that does not compile (libbb/xregcomp.c), with the C library's reason. */
export function badRegex(process: Process, pattern: string, error: RegexError): string {
  if (process.binary?.options.get('libc') !== 'musl') return `bad regex '${pattern}': ${error.message}`;
  return `bad regex '${pattern}': ${MUSL_SENTENCES[error.message] ?? error.message}`;
}
