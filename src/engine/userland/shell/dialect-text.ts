import type { DialectName } from './builtin.ts';
import { joinContinuations } from './continuations.ts';
import type { Parsed, SyntaxNode, SyntaxProblem } from './parse.ts';
import { childrenOf, parseText } from './parse.ts';

/**
 * Parses a text as one shell does. The grammar is bash's; what ash and dash do not have is either an error there (arrays,
 * here-strings), or ordinary words (`time`, `select`, dash's `[[`), which a backslash in front makes them for the parser. bash has `@(a|b)` and
 * its like only after `shopt -s extglob`, and always within `[[`.
 */
export function parseFor(source: string, dialect: DialectName, extglob = false): Parsed {
  const text = joinContinuations(source);
  const parsed = parseText(text);
  if (dialect === 'bash' && (extglob || !/[?*+@!]\(/.test(text))) return parsed;
  const inserts: [number, string][] = [];
  let foreign: SyntaxProblem | undefined;
  const reject = (pos: number, token: string, message = `unexpected token '${token}'`): void => {
    if (!foreign || pos < foreign.pos)
      foreign = {
        message,
        pos,
        incomplete: false,
        expecting: undefined,
        unclosed: undefined,
      };
  };
  const visit = (node: SyntaxNode, plain: boolean): void => {
    if (dialect === 'bash') {
      if (node.type === 'ExtendedGlob' && plain) reject(node.pos + 1, '(');
    } else foreigner(node, plain);
    const inner = plain && node.type !== 'ParameterExpansion' && node.type !== 'TestCommand';
    childrenOf(node, (child) => visit(child, inner));
  };
  const foreigner = (node: SyntaxNode, plain: boolean): void => {
    switch (node.type) {
      case 'ArithmeticCommand':
        inserts.push([node.pos + 1, ' ']);
        break;
      case 'Select':
      case 'Coproc':
        inserts.push([node.pos, '\\']);
        break;
      case 'Time':
        inserts.push([node.pos, '\\']);
        break;
      case 'TestCommand':
        if (dialect === 'dash') inserts.push([node.pos, '\\']);
        break;
      case 'Function':
        if (dialect === 'dash' && text.startsWith('function', node.pos)) inserts.push([node.pos, '\\']);
        break;
      case 'ArithmeticFor':
        reject(text.indexOf('(', node.pos), '(', 'bad for loop variable');
        break;
      case 'ArrayValue':
        reject(text.indexOf('(', node.pos), '(');
        break;
      case 'HereString':
        reject(text.indexOf('<<<', node.pos) + 2, '<');
        break;
      case 'ProcessSubstitution':
        if (dialect === 'dash') reject(node.pos + 1, '(');
        break;
      case 'ExtendedGlob':
        if (plain) reject(node.pos + 1, '(');
        break;
      case 'Redirect':
        if (dialect === 'dash' && node.operator.startsWith('&>')) inserts.push([node.pos + 1, ' ']);
        break;
      case 'Pipeline': {
        const at = node.operators.indexOf('|&');
        if (at >= 0) reject(text.indexOf('|&', node.commands[at]?.end ?? node.pos) + 1, '&');
        break;
      }
      default:
    }
  };
  if (/\(\(|\btime\b|\bselect\b|\bcoproc\b|\[\[|\bfunction\b|=\(|<<<|[<>]\(|[?*+@!]\(|&>|\|&/.test(text)) {
    for (const statement of parsed.statements) visit(statement, true);
  }
  if (inserts.length > 0 && !foreign) {
    let out = '';
    let from = 0;
    for (const [at, added] of inserts.sort((a, b) => a[0] - b[0])) {
      out += text.slice(from, at) + added;
      from = at;
    }
    return parseText(out + text.slice(from));
  }
  if (foreign && (!parsed.problem || foreign.pos <= parsed.problem.pos)) return { ...parsed, problem: foreign };
  return parsed;
}
