import type { ParseFailure } from './acorn.ts';
import { particular } from './particular-faults.ts';
import { SENTENCES } from './sentences.ts';
import type { SyntaxFault } from './syntax-fault.ts';
import { type Token, tokensOf } from './tokens.ts';

export type { SyntaxFault };

const OPENERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '${': '}' };

/** V8's words for what acorn found wrong. */
export function syntaxFault(text: string, failure: ParseFailure, isModule: boolean): SyntaxFault {
  const tokens = tokensOf(text);
  const at = tokens.findIndex(({ start, end }) => start <= failure.offset && failure.offset < end);
  const token = tokens[at];
  const special = specialFault(text, tokens, at, failure, isModule) ?? particular(text, tokens, at, failure);
  if (special) return special;
  const exporting = tokens[at - 1];
  if (failure.message === 'Unexpected token' && exporting && token?.label === 'name') {
    // After `export` V8 minds the keyword itself, where no declaration follows.
    if (text.slice(exporting.start, exporting.end) === 'export')
      return { message: "Unexpected token 'export'", start: exporting.start, end: exporting.end };
  }
  if (failure.message === 'Unexpected token') return unexpected(text, tokens, at, failure.offset);
  // V8 takes a keyword for a property's name there, and minds what follows.
  const next = tokens[at + 1];
  if (failure.message.startsWith('Unexpected keyword') && next && /^[{,]$/.test(tokens[at - 1]?.label ?? ''))
    return unexpected(text, tokens, at + 1, next.start);
  const end = token ? token.end : Math.min(failure.offset + 1, text.length);
  if (/^Identifier '.+' has already been declared$/.test(failure.message))
    return { message: failure.message, ...redeclared(text, tokens, at, failure.offset) };
  // A second value of `export default` is a second variable of V8's own.
  if (
    failure.message === "Duplicate export 'default'" &&
    !/^default\s+(?:async\s+)?(?:function|class)\b/.test(text.slice(failure.offset))
  ) {
    const [value] = /^default\b[^;\n]*/.exec(text.slice(failure.offset)) ?? [];
    if (value !== undefined && text.slice(0, failure.offset).trimEnd().endsWith('export'))
      return {
        message: "Identifier '.default' has already been declared",
        start: failure.offset,
        end: failure.offset + value.length,
      };
  }
  for (const [pattern, words] of SENTENCES)
    if (pattern.test(failure.message)) {
      const message = failure.message.replace(pattern, words);
      if (message.startsWith('Missing catch')) return { message, ...rangeOf(token, failure.offset) };
      if (failure.message === 'Unterminated template') return { message, start: text.length, end: text.length };
      if (message === 'Cannot use import statement outside a module' && text.startsWith('export', failure.offset))
        return { message: "Unexpected token 'export'", start: failure.offset, end: failure.offset + 6 };
      if (message.startsWith('Invalid left-hand')) return { message, start: failure.offset, end: leftEnd(tokens, at) };
      if (message.startsWith('Invalid regular expression'))
        return { message, start: failure.offset, end: failure.offset + 1 };
      if (message === 'Invalid or unexpected token' && !token)
        return { message, start: failure.offset, end: badTokenEnd(text, failure.offset) };
      return { message, start: failure.offset, end: Math.max(end, failure.offset + 1) };
    }
  if (failure.message.includes('reserved word')) return unexpected(text, tokens, at, failure.offset);
  return { message: failure.message, start: failure.offset, end };
}

/** Where V8 goes another way than acorn. */
function specialFault(
  text: string,
  tokens: readonly Token[],
  at: number,
  { message, offset }: ParseFailure,
  isModule: boolean,
): SyntaxFault | undefined {
  const token = tokens[at];
  const [, keyword] = /^Unexpected keyword '(.+)'$/.exec(message) ?? [];
  if (keyword !== undefined && token && !/^[{,]$/.test(tokens[at - 1]?.label ?? ''))
    return { message: `Unexpected token '${keyword}'`, start: token.start, end: token.end };
  if (message.startsWith('Invalid regular expression:')) {
    const literal = [...text.matchAll(/\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/g)].find(
      ({ index, 0: { length } }) => index <= offset && offset <= index + length,
    );
    const start = literal?.index ?? offset;
    return { message, start, end: start + (literal?.[0].length ?? 1) };
  }
  if (message.startsWith('Unterminated template') && tokens.some(({ label }) => label === '${'))
    return { message: 'Unexpected end of input', start: text.length, end: text.length };
  if (message.startsWith('Unexpected character') && (text.codePointAt(offset) ?? 0) > 0xff)
    return { message: 'Invalid or unexpected token', start: offset, end: offset };
  if (message === 'Invalid number' && /^0\d/.test(text.slice(offset)))
    return {
      message: 'Octal literals are not allowed in strict mode.',
      start: offset,
      end: offset + (/^\d+/.exec(text.slice(offset))?.[0].length ?? 1),
    };
  if (message === 'Unsyntactic continue' || message === 'Unsyntactic break') {
    const label = tokens[at + 1];
    if (label?.label === 'name')
      return {
        message: `Undefined label '${text.slice(label.start, label.end)}'`,
        start: label.start,
        end: label.end,
      };
  }
  if (message.startsWith('Optional chaining cannot'))
    return { message: 'Invalid left-hand side in assignment', start: offset, end: leftEnd(tokens, at) };
  if (message === 'Assigning to rvalue' && tokens[at - 1]?.label === '(' && text[leftEnd(tokens, at) - 1] === ')') {
    const start = tokens[at - 1]?.start ?? offset;
    return { message: 'Invalid left-hand side in assignment', start, end: leftEnd(tokens, at) };
  }
  if (isModule && /^'import' and 'export' may/.test(message)) {
    const next = tokens[at + 1];
    if (text.startsWith('import', offset) && next) return unexpected(text, tokens, at + 1, next.start);
    return { message: "Unexpected token 'export'", start: offset, end: offset + 6 };
  }
  if (message.startsWith("Private field '#")) {
    const before = tokens[at - 1];
    if (before) return { message, start: before.start, end: before.end };
  }
  return undefined;
}

/** A name that is there already: V8 marks one column, the whole of a class, and the whole name where a catch has it. */
function redeclared(
  text: string,
  tokens: readonly Token[],
  at: number,
  offset: number,
): { readonly start: number; readonly end: number } {
  const word = (i: number): string => text.slice(tokens[i]?.start, tokens[i]?.end);
  let first = word(at - 1) === '*' ? at - 2 : at - 1;
  if (word(first) === 'class') {
    let close = at + 1;
    for (let depth = 0; close < tokens.length; close++) {
      if (/^[{(]$|^\$\{$/.test(word(close))) depth++;
      if (/^[})]$/.test(word(close)) && --depth === 0) break;
    }
    return { start: tokens[first]?.start ?? offset, end: tokens[close]?.end ?? offset + 1 };
  }
  if (word(first) === 'function') {
    if (word(first - 1) === 'async') first--;
    const start = tokens[first]?.start ?? offset;
    return { start, end: start + 1 };
  }
  let open = first;
  for (let depth = 0; open > 0; open--) {
    if (word(open) === '}') depth++;
    if (word(open) === '{' && depth-- === 0) break;
  }
  const caught = word(open) === '{' && word(open - 2) === word(at) && word(open - 4) === 'catch';
  return { start: offset, end: offset + (caught ? word(at).length : 1) };
}

function rangeOf(token: Token | undefined, offset: number): { readonly start: number; readonly end: number } {
  return token ? { start: token.start, end: token.end } : { start: offset, end: offset + 1 };
}

/** An unterminated string is marked up to the end of its line. */
function badTokenEnd(text: string, offset: number): number {
  if (!/['"]/.test(text[offset] ?? '')) return offset + 1;
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline;
}

/** The left side of an assignment, up to its operator. */
function leftEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < tokens.length; i++) {
    const next = tokens[i + 1];
    if (!next || /=/.test(next.label)) return tokens[i]?.end ?? 0;
  }
  return tokens[at]?.end ?? 0;
}

function unexpected(text: string, tokens: readonly Token[], at: number, offset: number): SyntaxFault {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (
    token &&
    before &&
    text.slice(before.start, before.end) === 'await' &&
    !text.slice(before.end, token.start).includes('\n')
  )
    return {
      message: 'await is only valid in async functions and the top level bodies of modules',
      start: before.start,
      end: before.end,
    };
  if (!token || token.label === 'eof') {
    const open = openBracket(tokens, tokens.length);
    const last = tokens.filter(({ label }) => label !== 'eof').at(-1);
    if (open?.call && last && endsOperand(last))
      return { message: 'missing ) after argument list', start: last.start, end: last.end };
    return { message: 'Unexpected end of input', start: text.length, end: text.length };
  }
  const range = { start: token.start, end: token.end };
  const name = tokens[at - 1];
  const declarator = tokens[at - 2];
  if (
    name?.label === 'name' &&
    declarator &&
    text.slice(declarator.start, declarator.end) === 'const' &&
    /^[;,]$|^eof$/.test(token.label)
  )
    return { message: 'Missing initializer in const declaration', start: name.start, end: name.end };
  const open = openBracket(tokens, at);
  const previous = tokens[at - 1];
  if (open?.call && previous && endsOperand(previous) && token.label !== ',') {
    // What was read last is blamed.
    return { message: 'missing ) after argument list', start: previous.start, end: previous.end };
  }
  const shown = text.slice(token.start, token.end);
  switch (token.label) {
    case 'name':
      if (/^(await)$/.test(shown))
        return { message: 'await is only valid in async functions and the top level bodies of modules', ...range };
      return { message: `Unexpected identifier '${shown}'`, ...range };
    case 'num':
      return { message: 'Unexpected number', ...range };
    case 'string':
      return { message: 'Unexpected string', ...range };
    case 'template':
    case '`':
      return { message: 'Unexpected template string', ...range };
    case 'enum':
      return { message: 'Unexpected reserved word', ...range };
    default:
      if (offset >= text.length) return { message: 'Unexpected end of input', start: text.length, end: text.length };
      return { message: `Unexpected token '${shown}'`, ...range };
  }
}

function endsOperand({ label }: Token): boolean {
  return /^(name|num|string|\)|\]|\}|regexp|template|`|true|false|null|this)$/.test(label);
}

/** The innermost bracket that is open before a token, and whether it opens a call's arguments. */
function openBracket(tokens: readonly Token[], before: number): { readonly call: boolean } | undefined {
  const stack: { readonly close: string; readonly call: boolean }[] = [];
  for (let i = 0; i < before; i++) {
    const token = tokens[i] as Token;
    const close = OPENERS[token.label];
    if (close !== undefined) {
      const previous = tokens[i - 1];
      const head = tokens[i - 2]?.label ?? '';
      const call =
        token.label === '(' &&
        previous !== undefined &&
        (/^(name|\)|\])$/.test(previous.label) || previous.label === 'super') &&
        head !== 'function';
      stack.push({ close, call });
    } else if (stack.at(-1)?.close === token.label) stack.pop();
  }
  return stack.at(-1);
}
