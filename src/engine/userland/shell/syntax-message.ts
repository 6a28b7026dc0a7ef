import { KEYWORDS } from './keywords.ts';
import { messagePrefix, writeError } from './messages.ts';
import type { Parsed, SyntaxProblem } from './parse.ts';
import type { ShellState } from './state.ts';

type Token = { readonly kind: 'end' | 'newline' | 'redirection' | 'word' | 'fixed'; readonly text: string };

const RESERVED = new Set([...KEYWORDS, 'time', 'select']);
const OPENERS = /(?:^|[\s;&|(){}!])(?:if|then|else|elif|while|until|do)\s*$|[({!]\s*$|&&\s*$|\|\|?\s*$/;

/** Prints a syntax error in the shell's own words, and answers the status it gives: 2, but bash keeps `$?` at a wrong `[[`. `firstLine` is the number of the text's first line; `label` stands in bash for -c and eval. */
export async function reportSyntax(
  shell: ShellState,
  parsed: Parsed,
  where: { readonly firstLine: number; readonly label?: string },
): Promise<number> {
  const problem = parsed.problem as SyntaxProblem;
  const lineOf = (pos: number): number => where.firstLine + (parsed.text.slice(0, pos).match(/\n/g)?.length ?? 0);
  if (shell.dialect.name === 'bash') {
    const [message, line] = bashMessage(parsed, problem, lineOf, where.firstLine);
    const label = where.label === undefined ? '' : `${where.label}: `;
    const prefix =
      shell.interactive && shell.sourced === 0 ? `${shell.name}: ` : `${shell.source.file}: ${label}line ${line}: `;
    await writeError(shell, `${prefix}${message}\n`);
    if (/near unexpected/.test(message) && !(shell.interactive && shell.sourced === 0)) {
      const source = parsed.text.split('\n')[line - where.firstLine] ?? '';
      await writeError(shell, `${prefix}\`${source}'\n`);
    }
    return / conditional |^conditional/.test(message) ? shell.status : 2;
  }
  const outer = shell.line;
  shell.line = lineOf(problem.unclosed ? parsed.text.length : problem.pos);
  const dash = shell.dialect.name === 'dash';
  const text = almquistMessage(parsed, problem, dash);
  await writeError(
    shell,
    `${messagePrefix(shell, dash && where.label === 'eval' ? 'eval' : undefined)}${dash ? 'Syntax error: ' : 'syntax error: '}${text}\n`,
  );
  shell.line = outer;
  return 2;
}

/** ash.c, raise_error_unexpected_syntax; dash turns it around. */
function almquistMessage(parsed: Parsed, problem: SyntaxProblem, dash: boolean): string {
  const { unclosed } = problem;
  if (unclosed) {
    if (unclosed.delimiter === '}' && unclosed.outer === '"')
      return dash ? 'Unterminated quoted string' : 'unterminated quoted string';
    if (unclosed.delimiter === '"' || unclosed.delimiter === "'")
      return dash ? 'Unterminated quoted string' : 'unterminated quoted string';
    if (unclosed.delimiter === '`') return 'EOF in backquote substitution';
    if (unclosed.delimiter === '}') return dash ? "Missing '}'" : "missing '}'";
    if (parsed.text.startsWith('$((', unclosed.at)) return dash ? "Missing '))'" : "missing '))'";
    return dash ? 'end of file unexpected (expecting ")")' : 'unexpected end of file (expecting ")")';
  }
  if (/three arithmetic|bad for/.test(problem.message)) return dash ? 'Bad for loop variable' : 'bad for loop variable';
  const token = tokenAt(parsed.text, problem.pos);
  const name = token.kind === 'end' ? 'end of file' : token.kind === 'fixed' ? `"${token.text}"` : token.kind;
  const wanted = expectation(parsed, problem, token);
  const expecting = wanted === undefined ? '' : ` (expecting ${wanted === 'word' ? 'word' : `"${wanted}"`})`;
  return dash ? `${name} unexpected${expecting}` : `unexpected ${name}${expecting}`;
}

function expectation(parsed: Parsed, problem: SyntaxProblem, token: Token): string | undefined {
  if (/^expected word after/.test(problem.message)) return 'word';
  if (/function body/.test(problem.message)) return undefined;
  const before = parsed.text.slice(0, problem.pos).replace(/[ \t]+$/, '');
  if (token.kind !== 'end' && OPENERS.test(before)) return undefined;
  if (token.kind === 'end' && /(?:&&|\|\|?|!)\s*$/.test(before)) return undefined;
  if (token.kind === 'fixed' && /^(?:;|&&?|\|\|?)$/.test(token.text) && /[;&\n]$/.test(before)) return undefined;
  if (problem.expecting === 'esac' && token.kind === 'end') return ';;';
  return problem.expecting;
}

function bashMessage(
  parsed: Parsed,
  problem: SyntaxProblem,
  lineOf: (pos: number) => number,
  firstLine: number,
): readonly [string, number] {
  const { unclosed } = problem;
  const lines = parsed.text.replace(/\n$/, '').split('\n').length;
  if (unclosed) {
    const substitution =
      unclosed.delimiter === ')' &&
      parsed.text.startsWith('$(', unclosed.at) &&
      !parsed.text.startsWith('$((', unclosed.at);
    return [
      `unexpected EOF while looking for matching \`${unclosed.delimiter}'`,
      substitution ? firstLine + lines : lineOf(unclosed.at),
    ];
  }
  const test = /\[\[\s+(?:[^\s\]]\S*)\s+([^\s\]&|)]\S*)/.exec(parsed.text.slice(0, problem.pos + 1));
  if (/unexpected token|to close '\[\['/.test(problem.message) && test && parsed.text.includes('[[')) {
    const binary = /^(?:==?|!=|=~|<|>|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))$/.test(test[1] as string);
    return [
      binary ? "unexpected argument `]]' to conditional binary operator" : 'conditional binary operator expected',
      lineOf(problem.pos),
    ];
  }
  if (/operand after unary|argument.*conditional/.test(problem.message)) {
    const token = tokenAt(parsed.text, problem.pos);
    return [
      `unexpected argument \`${token.text || 'newline'}' to conditional ${/unary/.test(problem.message) ? 'unary' : 'binary'} operator`,
      lineOf(problem.pos),
    ];
  }
  const token = tokenAt(parsed.text, problem.pos);
  if (token.kind === 'end' && !/redirect target/.test(problem.message))
    return ['syntax error: unexpected end of file', firstLine + lines];
  return [
    `syntax error near unexpected token \`${token.kind === 'end' || token.kind === 'newline' ? 'newline' : token.text}'`,
    lineOf(problem.pos),
  ];
}

function tokenAt(text: string, pos: number): Token {
  const rest = text
    .slice(pos)
    .replace(/^(?:[ \t]|\\\n)+/, '')
    .replace(/^#[^\n]*/, '');
  if (rest === '') return { kind: 'end', text: '' };
  if (rest[0] === '\n')
    return text.slice(pos).trim() === '' ? { kind: 'newline', text: '\n' } : { kind: 'newline', text: '\n' };
  const redirection = /^(?:\d*(?:<<<|<<-?|>>|<>|<&|>&|>\||<|>)|&>>?)/.exec(rest);
  if (redirection) return { kind: 'redirection', text: redirection[0] };
  const operator = /^(?:;;&|;;|;&|;|&&|\|\||\|&|\||&|\(|\))/.exec(rest);
  if (operator) return { kind: 'fixed', text: operator[0] };
  const word = /^(?:[^\s;&|()<>]|\\.)+/.exec(rest)?.[0] ?? rest[0] ?? '';
  return RESERVED.has(word) ? { kind: 'fixed', text: word } : { kind: 'word', text: word };
}
