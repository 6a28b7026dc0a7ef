import type { ParseFailure } from './acorn.ts';
import type { SyntaxFault } from './syntax-fault.ts';
import type { Token } from './tokens.ts';

/** Faults whose words depend on what stands around the place that acorn names; undefined for all others. */
export function particular(
  text: string,
  tokens: readonly Token[],
  at: number,
  failure: ParseFailure,
): SyntaxFault | undefined {
  const wordOf = (token: Token | undefined): string => (token ? text.slice(token.start, token.end) : '');
  const on = (message: string, token: Token | undefined): SyntaxFault | undefined =>
    token && { message, start: token.start, end: token.end };
  const token = tokens[at];
  const before = tokens[at < 0 ? tokens.length - (tokens.at(-1)?.label === 'eof' ? 2 : 1) : at - 1];
  const index = before ? tokens.indexOf(before) : -1;
  const { message, offset } = failure;

  if (message === 'Assigning to rvalue') return assignment(text, tokens, at, on);
  if (message === 'Comma is not permitted after the rest element') {
    const open = openerOf(tokens, at);
    if (tokens[open]?.label === '[' || tokens[open]?.label === '{') {
      let start = at - 1;
      while (start > open && tokens[start]?.label !== '...') start--;
      return { message: 'Rest element must be last element', start: tokens[start]?.start ?? offset, end: offset };
    }
    return on('Rest parameter must be last formal parameter', token);
  }
  if (message === 'Bad character escape sequence' || message === 'Bad escape sequence in untagged template literal') {
    const from = text.lastIndexOf('\\', offset);
    const kind = text[from + 1] ?? '';
    const words =
      kind === 'x'
        ? 'Invalid hexadecimal escape sequence'
        : kind === 'u'
          ? 'Invalid Unicode escape sequence'
          : 'Octal escape sequences are not allowed in template strings.';
    return {
      message: words,
      start: from,
      end: Math.min(text.length, from + (kind === 'x' ? 4 : kind === 'u' ? 6 : 2)),
    };
  }
  if (message === 'Invalid number' && /^0\d/.test(text.slice(offset)))
    return {
      message: /^0[0-7]+\b/.test(text.slice(offset))
        ? 'Octal literals are not allowed in strict mode.'
        : 'Decimals with leading zeros are not allowed in strict mode.',
      start: offset,
      end: offset + (/^\d+/.exec(text.slice(offset))?.[0].length ?? 1),
    };
  if (message === 'Unsyntactic break' || message === 'Unsyntactic continue') {
    const verb = message.slice(12);
    const label = wordOf(tokens[at + 1]);
    const named = tokens[at + 1]?.label === 'name' && !text.slice(token?.end, tokens[at + 1]?.start).includes('\n');
    if (!named)
      return on(
        verb === 'break' ? 'Illegal break statement' : 'Illegal continue statement: no surrounding iteration statement',
        token,
      );
    const known = tokens.some((one, i) => i < at && wordOf(one) === label && tokens[i + 1]?.label === ':');
    return on(
      known && verb === 'continue'
        ? `Illegal continue statement: '${label}' does not denote an iteration statement`
        : `Undefined label '${label}'`,
      tokens[at + 1],
    );
  }
  if (message.startsWith('Invalid regular expression: /')) {
    const [, pattern = '', flags = '', fault = ''] =
      /^Invalid regular expression: \/(.*)\/(\w*): (.*)$/s.exec(message) ?? [];
    const own = /^[a-z]*/.exec(text.slice(offset + pattern.length + 2))?.[0] ?? flags;
    const words = fault === 'Invalid unicode escape' ? 'Invalid Unicode escape' : fault;
    return {
      message: `Invalid regular expression: /${pattern}/${own}: ${words}`,
      start: offset,
      end: offset + pattern.length + 2 + own.length,
    };
  }
  if (message.startsWith('The only valid meta property for import'))
    return on(`Unexpected identifier '${wordOf(token)}'`, token);
  if (/^(?:[gs]etter should|Setter cannot)/.test(message)) {
    let open = at;
    while (open >= 0 && tokens[open]?.label !== '(') open--;
    let close = open;
    while (close < tokens.length - 1 && tokens[close]?.label !== ')') close++;
    const words = message.startsWith('getter')
      ? 'Getter must not have any formal parameters.'
      : message.startsWith('setter')
        ? 'Setter must have exactly one formal parameter.'
        : 'Setter function argument must not be a rest parameter';
    return { message: words, start: tokens[open]?.start ?? offset, end: tokens[close]?.end ?? offset + 1 };
  }
  if (message.startsWith('Shorthand property assignments')) {
    const equals = wordOf(token) === '=' ? at : at + 1;
    let last = equals + 1;
    while (tokens[last + 1] && !/^[,})]$/.test(wordOf(tokens[last + 1]))) last++;
    return {
      message: 'Invalid shorthand property initializer',
      start: tokens[equals - 1]?.start ?? offset,
      end: tokens[last]?.end ?? offset + 1,
    };
  }
  if (message.startsWith('Complex binding patterns')) return uninitialized(text, tokens, index, token);
  if (message === 'Unterminated regular expression')
    return { message: 'Invalid regular expression: missing /', start: offset - 1, end: offset };
  if (message === 'Deleting local variable in strict mode')
    return on('Delete of an unqualified identifier in strict mode.', tokens[at + 1]);
  if (message === 'Illegal newline after throw') {
    const thrown = tokens.findLast(({ start, label }) => start < offset && label === 'throw');
    return on('Illegal newline after throw', thrown);
  }
  if (message === 'Missing catch or finally clause')
    return on('Missing catch or finally after try', closeOf(tokens, at));
  if (message === 'Identifier directly after number') {
    const digits = /[\w.]*$/.exec(text.slice(0, offset))?.[0].length ?? 0;
    return { message: 'Invalid or unexpected token', start: offset - digits, end: offset };
  }
  if (message.startsWith('Unexpected character') && text[offset - 1] === '#')
    return { message: 'Invalid or unexpected token', start: offset - 1, end: offset };
  const hidden = /^Private field '(#.+)' must be declared in an enclosing class$/.test(message);
  if (hidden && text[offset - 1] === '.') return { message, start: offset - 1, end: offset };
  const keyword = /^Unexpected keyword '(.+)'$/.exec(message)?.[1];
  if (keyword !== undefined && keyword !== 'enum' && !/^[{,]$/.test(before?.label ?? ''))
    return on(`Unexpected token '${keyword}'`, token);
  if (message !== 'Unexpected token' && !message.startsWith('Logical expressions')) return undefined;
  if (message.startsWith('Logical expressions')) return on(`Unexpected token '${wordOf(token)}'`, token);

  const head = /^(?:\)|else|do|:)$/;
  if (
    wordOf(before) === 'let' &&
    head.test(wordOf(tokens[index - 1])) &&
    token &&
    /^(?:name|\{)$/.test(token.label) &&
    !text.slice(before?.end, token.start).includes('\n')
  )
    return on('Lexical declaration cannot appear in a single-statement context', before);
  if (wordOf(before) === 'for' && wordOf(token) === 'await') return on('Unexpected reserved word', token);
  if (head.test(wordOf(before)) && /^(?:function|async)$/.test(wordOf(token))) {
    if (wordOf(token) === 'async')
      return on('Async functions can only be declared at the top level or inside a block.', token);
    const strict = /['"]use strict['"]/.test(text);
    return on(
      strict
        ? 'In strict mode code, functions can only be declared at top level or inside a block.'
        : 'In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.',
      token,
    );
  }
  if (token && /^[},]$/.test(token.label) && before && /^[{,]$/.test(wordOf(tokens[index - 1]))) {
    if (before.label === 'string') return on('Unexpected string', before);
    if (before.label === 'num') return on('Unexpected number', before);
    if (/^[a-z]+$/.test(wordOf(before)) && before.label !== 'name')
      return on(`Unexpected token '${wordOf(before)}'`, before);
  }
  if (
    token &&
    /^[:,]$/.test(token.label) &&
    before?.label === 'name' &&
    isClassBody(text, tokens, openerOf(tokens, at))
  )
    return on(`Unexpected identifier '${wordOf(before)}'`, before);
  if (!token || token.label === 'eof') {
    const open = openerOf(tokens, index + 1);
    const first = tokens[open + 1];
    const ended = before && /^(?:name|num|string|\)|\]|\})$/.test(before.label);
    if (tokens[open]?.label === '${' && first && before && ended && index > open)
      return { message: 'Missing } in template expression', start: first.start, end: before.end };
  } else if (token.label === ';') {
    const open = openerOf(tokens, at);
    const first = tokens[open + 1];
    if (tokens[open]?.label === '${' && first && before && index > open)
      return { message: 'Missing } in template expression', start: first.start, end: before.end };
  }
  if (token?.label === '(' && /^(?:function|\*)$/.test(wordOf(before))) {
    const start = wordOf(before) === '*' ? index - 1 : index;
    const earlier = wordOf(tokens[start - 1]) === 'async' ? start - 2 : start - 1;
    if (wordOf(tokens[start]) === 'function' && /^(?:|;|\}|\{)$/.test(wordOf(tokens[earlier])))
      return on('Function statements require a function name', before);
  }
  if (token && wordOf(token) === '**') return power(text, tokens, at);
  if (token?.label === ')' && wordOf(tokens[at - 2]) === 'import') return on('import() requires a specifier', before);
  return uninitialized(text, tokens, index, token);
}

/** What cannot be assigned to, by what stands behind it. */
function assignment(
  text: string,
  tokens: readonly Token[],
  at: number,
  on: (message: string, token: Token | undefined) => SyntaxFault | undefined,
): SyntaxFault | undefined {
  const start = tokens[at];
  if (!start) return undefined;
  const wordOf = (token: Token | undefined): string => (token ? text.slice(token.start, token.end) : '');
  let depth = 0;
  let last = at;
  let end = '';
  for (let i = at; i < tokens.length; i++) {
    const word = wordOf(tokens[i]);
    if (
      depth === 0 &&
      i > at &&
      /^(?:[-+*/%&|^<>?]*=|\+\+|--|of|in|,|;)$/.test(word) &&
      !/^(?:[=!]==?|[<>]=)$/.test(word)
    ) {
      end = word;
      break;
    }
    if (/^(?:\(|\[|\{|\$\{)$/.test(word)) depth++;
    else if (/^[)\]}]$/.test(word)) depth--;
    if (depth < 0) {
      end = word;
      break;
    }
    last = i;
  }
  const range = { start: start.start, end: tokens[last]?.end ?? start.end };
  if (/^(?:\+\+|--)$/.test(wordOf(tokens[at - 1])))
    return on('Invalid left-hand side expression in prefix operation', start);
  if (/^(?:\+\+|--)$/.test(end)) return { message: 'Invalid left-hand side expression in postfix operation', ...range };
  if (/^(?:of|in)$/.test(end)) return { message: 'Invalid left-hand side in for-loop', ...range };
  if (end.endsWith('=')) return { message: 'Invalid left-hand side in assignment', ...range };
  return { message: 'Invalid destructuring assignment target', ...range };
}

/** `-a ** b`: the whole of what stands before the operator. */
function power(text: string, tokens: readonly Token[], at: number): SyntaxFault | undefined {
  let start = at - 1;
  while (
    start > 0 &&
    !/^(?:[-+!~]|typeof|void|delete|await)$/.test(text.slice(tokens[start]?.start, tokens[start]?.end))
  )
    start--;
  const from = tokens[start];
  const to = tokens[at - 1];
  if (!from || !to || start === at - 1) return undefined;
  return {
    message:
      'Unary operator used immediately before exponentiation expression. Parenthesis must be used to disambiguate operator precedence',
    start: from.start,
    end: to.end,
  };
}

/** `const a;`, `let [a];`: a name or a pattern that is declared without a value. `last` is the token before the fault. */
function uninitialized(
  text: string,
  tokens: readonly Token[],
  last: number,
  token: Token | undefined,
): SyntaxFault | undefined {
  const before = tokens[last];
  if (!before || token?.label === '=') return undefined;
  const wordOf = (one: Token | undefined): string => (one ? text.slice(one.start, one.end) : '');
  let from = last;
  const pattern = before.label === ']' || before.label === '}';
  if (pattern) {
    let depth = 0;
    do {
      const { label } = tokens[from] as Token;
      if (label === ']' || label === '}') depth++;
      else if (label === '[' || label === '{') depth--;
      from--;
    } while (depth > 0 && from >= 0);
    from++;
  } else if (before.label !== 'name') return undefined;
  let head = from - 1;
  let depth = 0;
  while (head >= 0 && !(depth === 0 && /^(?:const|let|var|;)$/.test(wordOf(tokens[head])))) {
    const { label } = tokens[head] as Token;
    if (/^[)\]}]$/.test(label)) depth++;
    else if (/^(?:\(|\[|\{)$/.test(label)) depth--;
    if (depth < 0 || (depth === 0 && head === from - 1 && label !== ',')) return undefined;
    head--;
  }
  const kind = wordOf(tokens[head]);
  if (head !== from - 1 && wordOf(tokens[from - 1]) !== ',') return undefined;
  if (!pattern && kind !== 'const') return undefined;
  if (!/^(?:const|let|var)$/.test(kind)) return undefined;
  const what = pattern ? 'destructuring' : 'const';
  return {
    message: `Missing initializer in ${what} declaration`,
    start: (tokens[from] as Token).start,
    end: before.end,
  };
}

/** Whether a brace opens the body of a class. */
function isClassBody(text: string, tokens: readonly Token[], open: number): boolean {
  if (tokens[open]?.label !== '{') return false;
  for (let i = open - 1; i >= 0 && i >= open - 8; i--) {
    const word = text.slice(tokens[i]?.start, tokens[i]?.end);
    if (word === 'class') return true;
    if (/^[;{})(=]$/.test(word)) return false;
  }
  return false;
}

/** Where the block that follows a token ends. */
function closeOf(tokens: readonly Token[], at: number): Token | undefined {
  let depth = 0;
  for (let i = at + 1; i < tokens.length; i++) {
    const { label } = tokens[i] as Token;
    if (/^(?:\(|\[|\{|\$\{)$/.test(label)) depth++;
    else if (/^[)\]}]$/.test(label) && --depth === 0) return tokens[i];
  }
  return tokens[at];
}

/** The bracket that is open before a token. */
function openerOf(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const { label } = tokens[i] as Token;
    if (/^[)\]}]$/.test(label)) depth++;
    else if (/^(?:\(|\[|\{|\$\{)$/.test(label) && depth-- === 0) return i;
  }
  return -1;
}
