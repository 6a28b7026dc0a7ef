import type { ParsedScript, Statement, SyntaxNode, WordPart } from 'unbash';
import { forEachChild, parse } from 'unbash';

export type {
  ArithmeticFor,
  Assignment,
  Case,
  Command,
  CommandNode,
  CompoundList,
  Coproc,
  For,
  Function as FunctionNode,
  HereDoc,
  If,
  ParameterExpansionPart,
  ParameterOperation,
  Pipeline,
  PipelineNode,
  Redirect,
  Redirection,
  Select,
  Statement,
  SyntaxNode,
  TestExpression,
  While,
  Word,
  WordPart,
} from 'unbash';

/** Something that the grammar does not allow, or that the end of the text cut off. `expecting` is the token that would have gone on. */
export interface SyntaxProblem {
  readonly message: string;
  /** Offset of the offending token; the text's length at its end. */
  readonly pos: number;
  /** More text could make it right: interactive shells ask for another line. */
  readonly incomplete: boolean;
  /** A reserved word such as `fi`, when just one could follow. */
  readonly expecting: string | undefined;
  /** Closing delimiter that is missing: `"`, `'`, `)`, `}`, a backquote; `at` is where its construct began. `outer` is what is missing around it. */
  readonly unclosed: { readonly delimiter: string; readonly at: number; readonly outer: string } | undefined;
}

/** A here-document that the text ended in; shells take what is there, with a warning in bash. */
export interface OpenHereDocument {
  readonly delimiter: string;
  readonly pos: number;
}

/** A text as commands, together with what is wrong with it. Positions are offsets into `text`. */
export interface Parsed {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly problem: SyntaxProblem | undefined;
  readonly openHereDocument: OpenHereDocument | undefined;
  /** Ends in a backslash-newline or backslash that waits for the next line. */
  readonly continued: boolean;
}

const DELIMITERS: readonly (readonly [RegExp, string])[] = [
  [/double quote/, '"'],
  [/single quote|ANSI-C/, "'"],
  [/backtick/, '`'],
  [/parameter expansion|array subscript/, '}'],
  [/substitution|arithmetic|extended glob/, ')'],
];

function delimiterOf(fault: { readonly message: string }): string | undefined {
  return DELIMITERS.find(([pattern]) => pattern.test(fault.message))?.[1];
}

/** Parses a whole text. unbash reads bash 5.3's grammar and recovers from errors; the first error is what counts here. */
export function parseText(text: string): Parsed {
  const script = parse(text);
  const found: { message: string; pos: number }[] = [...(script.errors ?? [])];
  let open: OpenHereDocument | undefined;
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'HereDoc' && node.closing === undefined && node.delimiter) {
      open ??= { delimiter: node.delimiter.value, pos: node.pos };
    }
    if (node.type === 'Script')
      found.push(...((node as ParsedScript).errors ?? []).map((e) => ({ ...e, nested: true })));
    forEachChild(node, visit);
  };
  if (/<<|\$\(|`|<\(|>\(/.test(text)) for (const statement of script.commands) visit(statement);
  const first = firstOf(text, found);
  const backslashes = /(\\*)\n?$/.exec(text)?.[1] ?? '';
  return {
    text,
    statements: script.commands,
    problem: first && problemOf(text, first, found),
    openHereDocument: open,
    continued: backslashes.length % 2 === 1,
  };
}

type Fault = { readonly message: string; readonly pos: number };

/** The error that counts: an empty group that the text's end cut off is unfinished, any other stands at its closing word. */
function firstOf(text: string, found: Fault[]): Fault | undefined {
  const first = found.sort((a, b) => a.pos - b.pos)[0];
  if (!first || !/^expected command in (?:brace group|subshell)$/.test(first.message)) return first;
  const cut = found.find(
    (each) => /^expected '[})]' to close/.test(each.message) && text.slice(each.pos).trim() === '',
  );
  if (cut) return cut;
  const closer = text.slice(first.pos).search(first.message.endsWith('subshell') ? /\)/ : /\}/);
  return closer < 0 ? first : { ...first, pos: first.pos + closer };
}

function problemOf(text: string, error: Fault, all: readonly Fault[]): SyntaxProblem {
  const unterminated = /^unterminated/.test(error.message);
  const inner = unterminated ? (all.filter((each) => /^unterminated/.test(each.message)).at(-1) ?? error) : error;
  const pos = /^expected '(?:do|then)'$/.test(error.message) ? wordBefore(text, error.pos) : error.pos;
  const atEnd =
    pos === error.pos &&
    text
      .slice(pos)
      .replace(/#[^\n]*/g, '')
      .trim() === '';
  const delimiter = unterminated ? delimiterOf(inner) : undefined;
  const wanted = all.map((other) => /^expected '([^']+)'/.exec(other.message)?.[1]).find((word) => word !== undefined);
  return {
    message: error.message,
    pos: unterminated || atEnd ? text.length : pos,
    incomplete: unterminated || (atEnd && !/redirect target/.test(error.message)),
    expecting: wanted,
    unclosed:
      delimiter === undefined ? undefined : { delimiter, at: inner.pos, outer: delimiterOf(error) ?? delimiter },
  };
}

const CLOSERS = new Set(['fi', 'done', 'esac', 'else', 'elif', 'then', '}']);

/** `for x y; do`, `for x in a; echo b`, `if a; fi`: unbash stands behind the word that should have been `do` or `then`. */
function wordBefore(text: string, pos: number): number {
  const loop = /\bfor[ \t]+\S+[ \t]+(?!in\b)([^\s;&|()<>]+)\s*$/.exec(text.slice(0, pos));
  if (loop) return loop.index + loop[0].lastIndexOf(loop[1] as string);
  const before = /([;\n]\s*)([^\s;&|()<>]+)\s*$/.exec(text.slice(0, pos));
  if (!before) return pos;
  const list = text.slice(0, before.index);
  if (!CLOSERS.has(before[2] as string) && !/\bfor\s+\w+(?:\s+in\b[^;\n]*)?$/.test(list)) return pos;
  return before.index + (before[1] as string).length;
}

/** The parts of a text in which only `$` and backquotes are special, as in a here-document: prompts, arithmetic, quoted operands. */
export function partsInDoubleQuotes(text: string): readonly WordPart[] {
  let delimiter = '_';
  while (text.includes(delimiter)) delimiter += '_';
  const [statement] = parse(`:<<${delimiter}\n${text}\n${delimiter}\n`).commands;
  if (statement?.command.type !== 'Command') return [];
  const document = statement.command.redirects[0];
  if (document?.type !== 'HereDoc') return [];
  const parts = document.body.parts ?? [];
  const last = parts.at(-1);
  if (document.body.parts === undefined) {
    const plain = document.body.text.slice(0, -1);
    return [{ type: 'Literal', pos: 0, end: 0, value: unescapeDocument(plain), text: plain }];
  }
  if (last?.type !== 'Literal') return parts;
  return [...parts.slice(0, -1), { ...last, value: last.value.slice(0, -1), text: last.text.slice(0, -1) }];
}

/** A here-document's text without expansions in it: a backslash still guards `$`, backquote, itself and the end of a line. */
export function unescapeDocument(text: string): string {
  return text.replace(/\\([\\$`]|\n)/g, (_, taken: string) => (taken === '\n' ? '' : taken));
}

/** Calls back for each direct child of a node. */
export const childrenOf: (node: SyntaxNode, visit: (child: SyntaxNode) => void) => void = forEachChild;
