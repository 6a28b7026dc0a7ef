import type { CommandNode, CompoundList, PipelineNode, Redirection, Statement } from './parse.ts';
import type { ShellFunction } from './state.ts';

/** A function as bash's `declare -f` and `type` print it: laid out anew, four blanks a level. */
export function functionText(fn: ShellFunction): string {
  const text = fn.source.text;
  const body = fn.node.body;
  const inner =
    body.type === 'BraceGroup'
      ? list(text, body.body, 1)
      : body.type === 'CompoundList'
        ? list(text, body, 1)
        : `    ${command(text, body, 1)}`;
  return `${fn.name} () \n{ \n${inner}\n}\n`;
}

function pad(level: number): string {
  return '    '.repeat(level);
}

function list(text: string, body: CompoundList, level: number): string {
  return body.commands
    .map((each, index) => pad(level) + statement(text, each, level, index === body.commands.length - 1))
    .join('\n');
}

function statement(text: string, each: Statement, level: number, last: boolean): string {
  const { command: inner } = each;
  let out: string;
  if (inner.type === 'AndOr')
    out = inner.commands
      .map((part, index) => (index === 0 ? '' : ` ${inner.operators[index - 1]} `) + pipeline(text, part, level))
      .join('');
  else out = pipeline(text, inner, level);
  if (each.background) return `${out} &`;
  return last || inner.type === 'Function' ? out : `${out};`;
}

function pipeline(text: string, node: PipelineNode, level: number): string {
  if (node.type !== 'Pipeline') return command(text, node, level);
  const prefix = node.prefixes.map((each) => (each.type === 'Negation' ? '! ' : 'time ')).join('');
  return (
    prefix +
    node.commands
      .map(
        (part, index) =>
          (index === 0 ? '' : ` ${node.operators[index - 1] === '|&' ? '2>&1 |' : '|'} `) + command(text, part, level),
      )
      .join('')
  );
}

function redirects(text: string, all: readonly Redirection[]): string {
  return all
    .map((each) => {
      if (each.type === 'HereDoc') return ` ${each.operator}${each.delimiter?.text ?? ''}`;
      const target = each.target?.text ?? '';
      const head = text.slice(each.pos, each.target?.pos ?? each.end).trim();
      return ` ${head}${/&$/.test(head) || each.operator === '<<<' ? (each.operator === '<<<' ? ' ' : '') : ' '}${target}`;
    })
    .join('');
}

function command(text: string, node: CommandNode, level: number): string {
  const done = (body: CompoundList): string => list(text, body, level + 1);
  switch (node.type) {
    case 'Command': {
      const words = [...node.prefix, ...(node.name ? [node.name] : []), ...node.suffix]
        .filter((item) => item.type === 'Word' || item.type === 'Assignment')
        .map((item) => item.text);
      return (words.join(' ') + redirects(text, node.redirects)).trim();
    }
    case 'Redirected':
      return command(text, node.command, level) + redirects(text, node.redirects);
    case 'BraceGroup':
      return `{ \n${done(node.body)}\n${pad(level)}}`;
    case 'Subshell':
      return `( ${list(text, node.body, level).trimStart()} )`;
    case 'If': {
      const branch = (clause: CompoundList, then: CompoundList): string =>
        `if ${list(text, clause, 0).trim()}; then\n${done(then)};\n`;
      let out = branch(node.clause, node.then);
      let depth = 0;
      for (const elif of node.elif) {
        out += `${pad(level + depth)}else\n${pad(level + depth + 1)}if ${list(text, elif.clause, 0).trim()}; then\n${list(text, elif.then, level + depth + 2)};\n`;
        depth++;
      }
      if (node.else) out += `${pad(level + depth)}else\n${list(text, node.else, level + depth + 1)};\n`;
      for (; depth > 0; depth--) out += `${pad(level + depth)}fi;\n`;
      return `${out}${pad(level)}fi`;
    }
    case 'While':
      return `${node.kind} ${list(text, node.clause, 0).trim()}; do\n${done(node.body)};\n${pad(level)}done`;
    case 'For':
      return `for ${node.name.text}${node.wordlist ? ` in ${node.wordlist.map((word) => word.text).join(' ')}` : ' in "$@"'};\n${pad(level)}do\n${done(node.body)};\n${pad(level)}done`;
    case 'Select':
      return `select ${node.name.text}${node.wordlist ? ` in ${node.wordlist.map((word) => word.text).join(' ')}` : ' in "$@"'};\n${pad(level)}do\n${done(node.body)};\n${pad(level)}done`;
    case 'Case': {
      const items = node.items
        .map(
          (item) =>
            `${pad(level + 1)}${item.pattern.map((word) => word.text).join(' | ')})\n${item.body.commands.length > 0 ? `${list(text, item.body, level + 2)}\n` : ''}${pad(level + 1)}${item.terminator ?? ';;'}\n`,
        )
        .join('');
      return `case ${node.word.text} in \n${items}${pad(level)}esac`;
    }
    case 'Function': {
      const body = node.body;
      return `function ${node.name.text} () \n${pad(level)}{ \n${body.type === 'BraceGroup' ? done(body.body) : ''}\n${pad(level)}}`;
    }
    default:
      return text.slice(node.pos, node.end);
  }
}
