import { type Refused, SyntaxFailure } from '../syntax-failure.ts';
import { Tokenizer } from '../tokenizer.ts';
import { Grammar, type Matcher } from './grammar.ts';
import { EXPRESSIONS } from './grammar-expressions.ts';
import { MISTAKES } from './grammar-mistakes.ts';
import { STATEMENTS } from './grammar-statements.ts';
import { Reading } from './reading.ts';

let grammar: Grammar | undefined;

/** The failure in CPython's words. */
export function explained(failure: SyntaxFailure): SyntaxFailure {
  if (!failure.refused) return failure;
  return explain(failure.refused)?.asIncomplete(failure.incomplete) ?? failure;
}

/**
 * What CPython 3.13 says to a text that the parser refused: it is read once more by CPython's own way. The grammar finds where the text stops being
 * Python; then a second reading tries the rules for common mistakes. undefined where the grammar accepts the text.
 */
function explain({ text, start }: Refused): SyntaxFailure | undefined {
  grammar ??= new Grammar([STATEMENTS, EXPRESSIONS, MISTAKES]);
  const reading = new Reading(new Tokenizer(text));
  const first = attempt(reading, grammar.rule(start));
  if (first === 'accepted') return undefined;
  if (first !== 'no') return reading.refused ?? restOf(reading, first);
  const last = reading.lastRead;
  reading.again();
  const second = attempt(reading, grammar.rule(start));
  if (second instanceof SyntaxFailure) return reading.refused ?? restOf(reading, second);
  if (last.kind === 'indent' || last.kind === 'dedent')
    return new SyntaxFailure(
      last.kind === 'indent' ? 'unexpected indent' : 'unexpected unindent',
      { line: last.line, col: reading.tokenizer.position, endCol: -1 },
      { kind: 'IndentationError' },
    );
  const at = last.kind === 'end' ? { col: 0, endCol: 0 } : { col: last.col + 1, endCol: last.endCol + 1 };
  return restOf(
    reading,
    new SyntaxFailure('invalid syntax', {
      line: Math.min(last.line, reading.tokenizer.lines.length),
      endLine: Math.min(last.endLine, reading.tokenizer.lines.length),
      ...at,
    }),
  );
}

function attempt(reading: Reading, rule: Matcher): 'accepted' | 'no' | SyntaxFailure {
  try {
    return rule(reading) === undefined ? 'no' : 'accepted';
  } catch (error) {
    if (error instanceof SyntaxFailure) return error;
    throw error;
  }
}

/** The tokenizer's complaint of what comes later goes before the parser's, and so does a bracket that was opened on an earlier line. */
function restOf(reading: Reading, found: SyntaxFailure): SyntaxFailure {
  const { line } = reading.lastRead;
  try {
    while (reading.tokenizer.next().kind !== 'end');
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    // What is wrong within an f-string does not count.
    if (reading.tokenizer.inString) return found;
    if (!error.quiet) return error;
    const open = reading.tokenizer.brackets.at(-1);
    if (open && line > open.line)
      return new SyntaxFailure(`'${open.text}' was never closed`, { line: open.line, col: open.col + 1, endCol: 0 });
  }
  return found;
}
