import { arithmetic, assign, raise, ShellError, unsetError } from './assign.ts';
import { attributeLetters, declaration } from './declaration.ts';
import { ansiQuoted, complain, singleQuoted } from './messages.ts';
import type { Value } from './parameter.ts';
import { arrayKeys, lookUp, namesWith } from './parameter.ts';
import type { ParameterExpansionPart, ParameterOperation, Word } from './parse.ts';
import type { Pattern } from './pattern.ts';
import { affixLength, compilePattern } from './pattern.ts';
import type { ShellState } from './state.ts';
import { Failure } from './state.ts';
import { findVariable } from './variables.ts';

/** Expansion of the words inside a parameter expansion; expand.ts hands it down. */
export interface WordExpander {
  text(word: Word): Promise<string>;
  pattern(word: Word): Promise<string>;
  quotedText(text: string): Promise<string>;
}

/** A value, or the operand of `-` or `+` that the caller expands in place, quoting kept. */
export type Expanded = Value | { readonly kind: 'operand'; readonly word: Word };

/** `${…}` in all its forms. Errors are printed and thrown as Failure. */
export async function expandParameter(
  shell: ShellState,
  part: ParameterExpansionPart,
  quoted: boolean,
  words: WordExpander,
): Promise<Expanded> {
  try {
    return await expanded(shell, part, quoted, words);
  } catch (error) {
    if (error instanceof ShellError) return raise(shell, error);
    throw error;
  }
}

async function expanded(
  shell: ShellState,
  part: ParameterExpansionPart,
  quoted: boolean,
  words: WordExpander,
): Promise<Expanded> {
  const { operation } = part;
  let name = part.parameter;
  if (name === '' || operation?.type === 'Unknown') return badSubstitution(shell, part);
  if (shell.dialect.name !== 'bash' && (part.prefix === '!' || part.index)) return badSubstitution(shell, part);
  let subscript = part.index === undefined ? undefined : await words.text(part.index);
  if (part.prefix === '!') {
    if (operation?.type === 'Names')
      return { kind: 'list', items: namesWith(shell, name), star: operation.operator === '*' };
    if (subscript === '@' || subscript === '*')
      return { kind: 'list', items: arrayKeys(shell, name), star: subscript === '*' };
    const variable = shell.variables.map.get(name);
    if (variable?.reference) return text(variable.value ?? '');
    const target = lookUp(shell, name, subscript);
    if (target.kind === 'text' && target.text === undefined)
      throw new ShellError(`${name}: invalid indirect expansion`, 1, 'discard');
    const pointed = /^([A-Za-z_]\w*|[0-9]+|[@*#?$!-])(?:\[(.*)\])?$/s.exec(
      target.kind === 'text' ? (target.text ?? '') : '',
    );
    if (!pointed)
      throw new ShellError(`${target.kind === 'text' ? target.text : ''}: invalid variable name`, 1, 'discard');
    name = pointed[1] as string;
    subscript = pointed[2];
  }
  if (
    name === '#' &&
    operation?.type === 'Default' &&
    operation.operator.endsWith('=') &&
    shell.dialect.name !== 'bash'
  )
    return badSubstitution(shell, part);
  if (operation?.type === 'Slice' && operation.offset.text === '' && operation.length === undefined) {
    if (shell.dialect.name === 'ash') throw new ShellError("syntax error: missing '}'", 2, 'exit');
    return badSubstitution(shell, part);
  }
  const value = lookUp(shell, name, subscript);
  const label = subscript === undefined ? name : `${name}[${subscript}]`;
  if (part.prefix === '#') {
    if (operation) return badSubstitution(shell, part);
    if (value.kind === 'list') return text(String(value.items.length));
    requireSet(shell, value, label);
    return text(String([...(value.text ?? '')].length));
  }
  if (!operation) {
    requireSet(shell, value, label);
    return value;
  }
  if (operation.type === 'Default') return defaulted(shell, operation, value, { name, subscript, quoted }, words);
  if (operation.type !== 'Transform' && operation.type !== 'Slice') requireSet(shell, value, label);
  return operated(shell, operation, value, name, words);
}

function text(content: string): Value {
  return { kind: 'text', text: content };
}

function requireSet(shell: ShellState, value: Value, label: string): void {
  if (value.kind === 'text' && value.text === undefined && shell.options.has('nounset'))
    throw unsetError(shell, /^\d+$/.test(label) && shell.dialect.name === 'bash' ? `$${label}` : label);
}

async function badSubstitution(shell: ShellState, part: ParameterExpansionPart): Promise<never> {
  if (shell.dialect.name === 'bash') throw new ShellError(`${part.text}: bad substitution`, 1, 'discard');
  throw new ShellError(shell.dialect.name === 'ash' ? 'syntax error: bad substitution' : 'Bad substitution', 2, 'exit');
}

async function defaulted(
  shell: ShellState,
  operation: Extract<ParameterOperation, { type: 'Default' }>,
  value: Value,
  target: { readonly name: string; readonly subscript: string | undefined; readonly quoted: boolean },
  words: WordExpander,
): Promise<Expanded> {
  const { name, subscript } = target;
  const colon = operation.operator.startsWith(':');
  const action = operation.operator.at(-1);
  const present =
    value.kind === 'list'
      ? value.items.length > 0 && !(colon && value.items.join('') === '')
      : value.text !== undefined && !(colon && value.text === '');
  if (action === '+') return present ? { kind: 'operand', word: operation.operand } : text('');
  if (present) return value;
  if (action === '-') return { kind: 'operand', word: operation.operand };
  const operand =
    target.quoted && operation.operand.parts === undefined
      ? await words.quotedText(operation.operand.text)
      : await words.text(operation.operand);
  if (action === '=') {
    if (!/^[A-Za-z_]\w*$/.test(name)) {
      throw shell.dialect.name === 'bash'
        ? new ShellError(`$${name}: cannot assign in this way`, 1, 'discard')
        : new ShellError(`${name}: bad variable name`, 2, 'exit');
    }
    assign(shell, name, operand, subscript === undefined ? {} : { subscript });
    return text(operand);
  }
  const bash = shell.dialect.name === 'bash';
  const message =
    operand !== ''
      ? operand
      : bash
        ? colon
          ? 'parameter null or not set'
          : 'parameter not set'
        : `parameter not set${colon ? ' or null' : ''}`;
  await complain(shell, `${name}: ${message}`);
  throw new Failure(bash ? (shell.fromString ? 127 : 1) : 2, 'exit');
}

async function operated(
  shell: ShellState,
  operation: ParameterOperation,
  value: Value,
  name: string,
  words: WordExpander,
): Promise<Value> {
  const extended = shell.shopt.has('extglob');
  switch (operation.type) {
    case 'Remove': {
      const pattern = compilePattern(await words.pattern(operation.operand), { extended });
      const side = operation.operator.startsWith('#') ? 'prefix' : 'suffix';
      return each(value, (item) => {
        const length = affixLength(pattern, item, side, operation.operator.length === 2);
        if (length === undefined) return item;
        return side === 'prefix' ? item.slice(length) : item.slice(0, item.length - length);
      });
    }
    case 'Replace': {
      const source = await words.pattern(operation.pattern);
      const pattern = compilePattern(source, { extended });
      const replacement = await words.text(operation.replacement);
      if (value.kind === 'text' && value.text === undefined) return value;
      return each(value, (item) => (source === '' ? item : replaced(item, pattern, replacement, operation.operator)));
    }
    case 'Slice':
      return sliced(shell, operation, value, name, words);
    case 'CaseModification': {
      const pattern = operation.operand
        ? compilePattern(await words.pattern(operation.operand), { extended })
        : undefined;
      const upper = operation.operator.startsWith('^');
      const change = (char: string): string =>
        pattern && !pattern.matches(char) ? char : upper ? char.toUpperCase() : char.toLowerCase();
      return each(value, (item) => {
        const chars = [...item];
        return operation.operator.length === 2
          ? chars.map(change).join('')
          : change(chars[0] ?? '') + chars.slice(1).join('');
      });
    }
    case 'Transform':
      return transformed(shell, await words.text(operation.operand), value, name);
    default:
      return value;
  }
}

function each(value: Value, change: (item: string) => string): Value {
  return value.kind === 'list' ? { ...value, items: value.items.map(change) } : text(change(value.text ?? ''));
}

function replaced(item: string, pattern: Pattern, replacement: string, operator: '/' | '//' | '/#' | '/%'): string {
  if (operator === '/#' || operator === '/%') {
    const side = operator === '/#' ? 'prefix' : 'suffix';
    const length = affixLength(pattern, item, side, true);
    if (length === undefined) return item;
    return side === 'prefix' ? replacement + item.slice(length) : item.slice(0, item.length - length) + replacement;
  }
  if (item === '' && pattern.matches('')) return replacement;
  if (pattern.literal !== undefined) {
    if (operator === '//') return item.replaceAll(pattern.literal, () => replacement);
    return item.replace(pattern.literal, () => replacement);
  }
  let out = '';
  let at = 0;
  while (at < item.length) {
    const length = affixLength(pattern, item.slice(at), 'prefix', true);
    if (length === undefined || length === 0) {
      out += item[at];
      at++;
      continue;
    }
    out += replacement;
    at += length;
    if (operator === '/') break;
  }
  return out + item.slice(at);
}

async function sliced(
  shell: ShellState,
  operation: Extract<ParameterOperation, { type: 'Slice' }>,
  value: Value,
  name: string,
  words: WordExpander,
): Promise<Value> {
  const count = async (word: Word): Promise<number> => Number(arithmetic(shell, await words.text(word)));
  const offset = await count(operation.offset);
  const length = operation.length === undefined ? undefined : await count(operation.length);
  if (value.kind === 'text') {
    requireSet(shell, value, name);
    const chars = [...(value.text ?? '')];
    const from = offset < 0 ? chars.length + offset : offset;
    if (from < 0 || from > chars.length) return text('');
    const to = length === undefined ? chars.length : length < 0 ? chars.length + length : from + length;
    if (to < from) {
      if (shell.dialect.name === 'bash') throw new ShellError(`${length}: substring expression < 0`, 1, 'discard');
      return text('');
    }
    return text(chars.slice(from, to).join(''));
  }
  const positional = name === '@' || name === '*';
  const items = positional ? [shell.name, ...value.items] : value.items;
  const from = offset < 0 ? items.length + offset : offset;
  if (from < 0) return { ...value, items: [] };
  if (length !== undefined && length < 0) throw new ShellError(`${length}: substring expression < 0`, 1, 'discard');
  const taken = items.slice(from, length === undefined ? undefined : from + length);
  return { ...value, items: positional && offset === 0 ? taken : taken };
}

/** `${x@A}`: a command that makes the variable anew. */
function assignmentOf(shell: ShellState, value: Value, name: string): string {
  const variable = findVariable(shell.variables, name);
  if (value.kind === 'list') return variable ? declaration(name, variable).trimEnd() : '';
  if (value.text === undefined) return '';
  const letters = variable ? attributeLetters(variable) : '--';
  const head = letters === '--' ? '' : `declare ${letters} `;
  return `${head}${name}=${singleQuoted(value.text)}`;
}

function transformed(shell: ShellState, operator: string, value: Value, name: string): Value {
  switch (operator) {
    case 'Q':
      return value.kind === 'text' && value.text === undefined
        ? value
        : each(value, (item) => (/[\x00-\x1f\x7f]/.test(item) ? ansiQuoted(item) : singleQuoted(item)));
    case 'U':
      return each(value, (item) => item.toUpperCase());
    case 'u':
      return each(value, (item) => item.slice(0, 1).toUpperCase() + item.slice(1));
    case 'L':
      return each(value, (item) => item.toLowerCase());
    case 'E':
      return each(value, (item) => item.replace(/\\n/g, '\n').replace(/\\t/g, '\t').replace(/\\\\/g, '\\'));
    case 'a': {
      const variable = findVariable(shell.variables, name);
      if (!variable) return text('');
      return text(attributeLetters(variable).replace(/^-+/, ''));
    }
    case 'A':
      return text(assignmentOf(shell, value, name));
    default:
      throw new ShellError(`\${${name}@${operator}}: bad substitution`, 1, 'discard');
  }
}
