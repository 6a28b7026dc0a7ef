import { HEADERS } from '../libc/headers.ts';
import { scan } from './scanner.ts';
import { CFailure, type Position, type Token } from './token.ts';

interface Macro {
  /** undefined: not function-like. */
  readonly parameters: readonly string[] | undefined;
  readonly body: readonly Token[];
}

/** Reads a file that `#include "…"` names; undefined when it is not there. */
export type ReadFile = (name: string) => string | undefined;

export interface Preprocessed {
  readonly tokens: readonly Token[];
  /** Standard headers that were included. */
  readonly headers: ReadonlySet<string>;
}

/** Includes, macros and conditions dissolved. `defines` are those of -D. */
export function preprocess(
  file: string,
  source: string,
  read: ReadFile,
  defines: ReadonlyMap<string, string>,
): Preprocessed {
  const macros = new Map<string, Macro>(
    [...defines].map(([name, text]) => [name, { parameters: undefined, body: bodyOf('<command-line>', text) }]),
  );
  const headers = new Set<string>();
  const once = new Set<string>();
  const tokens: Token[] = [];

  const include = (name: string, text: string): void => {
    const lines = text.replace(/\\\n/g, '  ').split('\n');
    /** For each open #if: whether its lines count, and whether a branch was taken. */
    const conditions: { active: boolean; taken: boolean }[] = [];
    let chunk: string[] = [];
    const flush = (next: number): void => {
      const part = scan(name, `${'\n'.repeat(next - chunk.length)}${chunk.join('\n')}`);
      tokens.push(
        ...expand(
          part.filter((token) => token.kind !== 'end'),
          macros,
        ),
      );
      chunk = [];
    };
    let inComment = false;
    for (const [index, line] of lines.entries()) {
      const directive = inComment ? undefined : /^\s*#\s*(\w+)\s*(.*?)\s*(?:\/\/.*|\/\*.*\*\/\s*)?$/.exec(line);
      for (const mark of line.matchAll(/\/\*|\*\//g)) inComment = mark[0] === '/*';
      const active = conditions.every((one) => one.active);
      if (!directive) {
        chunk.push(active ? line : '');
        continue;
      }
      flush(index);
      const [, word = '', rest = ''] = directive;
      const at: Position = { file: name, line: index + 1, column: line.indexOf('#') + 1 };
      const top = conditions.at(-1);
      if (word === 'ifdef' || word === 'ifndef' || word === 'if') {
        const yes = active && (word === 'if' ? truth(rest, macros) : macros.has(rest) === (word === 'ifdef'));
        conditions.push({ active: yes, taken: yes || !active });
      } else if (word === 'elif' && top) {
        top.active = !top.taken && truth(rest, macros);
        top.taken ||= top.active;
      } else if (word === 'else' && top) {
        top.active = !top.taken;
        top.taken = true;
      } else if (word === 'endif') conditions.pop();
      else if (active) directiveLine(name, word, rest, at, line);
    }
    flush(lines.length);
  };

  const directiveLine = (name: string, word: string, rest: string, at: Position, line: string): void => {
    if (word === 'include') {
      const [, system, own] = /^(?:<([^>]+)>|"([^"]+)")/.exec(rest) ?? [];
      const wanted = system ?? own ?? '';
      const column = line.search(/[<"]/) + 1;
      const text = own === undefined ? undefined : read(own);
      if (text !== undefined) {
        if (!once.has(wanted)) include(wanted, text);
        return;
      }
      const header = HEADERS.get(wanted);
      if (!header)
        throw new CFailure({
          kind: 'fatal error',
          at: { ...at, column },
          message: `${wanted}: No such file or directory`,
          length: wanted.length + 2,
          within: undefined,
        });
      if (headers.has(wanted)) return;
      headers.add(wanted);
      for (const [written, body] of Object.entries(header.macros)) {
        const [, macro = written, parameter] = /^(\w+)\((\w+)\)$/.exec(written) ?? [];
        macros.set(macro, {
          parameters: parameter === undefined ? undefined : [parameter],
          body: bodyOf(wanted, body),
        });
      }
    } else if (word === 'define') {
      const [, macro = '', parameters, body = ''] = /^(\w+)(?:\(([^)]*)\))?\s*([\s\S]*)$/.exec(rest) ?? [];
      const functionLike = rest[macro.length] === '(';
      macros.set(macro, {
        parameters: functionLike
          ? (parameters ?? '')
              .split(',')
              .map((one) => one.trim())
              .filter((one) => one !== '')
          : undefined,
        body: bodyOf(name, functionLike ? body : rest.slice(macro.length)),
      });
    } else if (word === 'undef') macros.delete(rest);
    else if (word === 'error')
      throw new CFailure({
        kind: 'error',
        at: { ...at, column: line.indexOf('error') + 1 },
        message: `#error ${rest}`,
        length: 5,
        within: undefined,
      });
    else if (word === 'pragma' && rest === 'once') once.add(name);
  };

  include(file, source);
  const end: Position = { file, line: source.split('\n').length, column: 1 };
  tokens.push({ kind: 'end', text: '', value: '', at: end, after: end });
  return { tokens, headers };
}

function bodyOf(file: string, text: string): readonly Token[] {
  return scan(file, text).filter(({ kind }) => kind !== 'end');
}

/** `#x`: what stands for x, as a string; one blank where there were any. */
function stringOf(tokens: readonly Token[], at: Token): Token {
  let text = '';
  let before: Token | undefined;
  for (const token of tokens) {
    const apart = before && (before.after.line !== token.at.line || before.after.column !== token.at.column) ? ' ' : '';
    text += apart + token.text;
    before = token;
  }
  return { kind: 'string', text: JSON.stringify(text), value: text, at: at.at, after: at.after };
}

/** `__FILE__` and `__LINE__`. */
function placeMacro(token: Token): Token | undefined {
  if (token.text === '__LINE__') return { ...token, kind: 'int', text: String(token.at.line) };
  return token.text === '__FILE__'
    ? { ...token, kind: 'string', text: JSON.stringify(token.at.file), value: token.at.file }
    : undefined;
}

function truth(condition: string, macros: ReadonlyMap<string, Macro>): boolean {
  const text = condition.replace(/defined\s*\(?\s*(\w+)\s*\)?/g, (_, name: string) => (macros.has(name) ? '1' : '0'));
  const [, not = '', word = '0', operator, other] =
    /^(!?)\s*(\w+)\s*(?:(==|!=|>=|<=|>|<)\s*(\w+))?/.exec(text.trim()) ?? [];
  const numberOf = (one: string): number => Number(/^\d/.test(one) ? one : (macros.get(one)?.body[0]?.text ?? 0)) || 0;
  const [a, b] = [numberOf(word), numberOf(other ?? '0')];
  const results: Readonly<Record<string, boolean>> = {
    '==': a === b,
    '!=': a !== b,
    '>=': a >= b,
    '<=': a <= b,
    '>': a > b,
    '<': a < b,
  };
  const yes = operator ? (results[operator] ?? false) : a !== 0;
  return not === '' ? yes : !yes;
}

/** Macros replaced; a macro inside its own replacement stays as it is. */
function expand(
  tokens: readonly Token[],
  macros: ReadonlyMap<string, Macro>,
  busy: ReadonlySet<string> = new Set(),
): readonly Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const macro = token.kind === 'name' && !busy.has(token.text) ? macros.get(token.text) : undefined;
    const inner = new Set([...busy, token.text]);
    const placed = (body: readonly Token[]): readonly Token[] =>
      body.map((one) => ({ ...one, at: token.at, after: token.after }));
    if (!macro) out.push((token.kind === 'name' && placeMacro(token)) || token);
    else if (!macro.parameters) out.push(...expand(placed(macro.body), macros, inner));
    else if (tokens[i + 1]?.text !== '(') out.push(token);
    else {
      const args: Token[][] = [[]];
      let depth = 0;
      for (i++; i < tokens.length; i++) {
        const one = tokens[i] as Token;
        if (one.text === '(') depth++;
        if (one.text === ')') depth--;
        if (depth === 0) break;
        if (one.text === ',' && depth === 1) args.push([]);
        else if (!(one.text === '(' && depth === 1)) args.at(-1)?.push(one);
      }
      const { body: written, parameters } = macro;
      const indexOf = (one: Token | undefined): number => (one?.kind === 'name' ? parameters.indexOf(one.text) : -1);
      const body = written.flatMap((one, k) => {
        if (one.text === '#' && indexOf(written[k + 1]) >= 0) return [];
        const index = indexOf(one);
        if (index < 0) return placed([one]);
        const given = args[index] ?? [];
        return written[k - 1]?.text === '#' ? [stringOf(given, token)] : expand(given, macros, busy);
      });
      out.push(...expand(body, macros, inner));
    }
  }
  return out;
}
