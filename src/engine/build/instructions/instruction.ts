import type { SourceRange } from '../../api/build.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import type { Heredoc } from '../dockerfile/heredoc.ts';
import type { DockerfileNode } from '../dockerfile/lines.ts';
import { Flags } from './flags.ts';

/** What every instruction carries along. */
export interface Written {
  /** As written: `RUN`, `run`. */
  readonly name: string;
  /** The joined line. */
  readonly code: string;
  readonly range: SourceRange;
  readonly comments: readonly string[];
}

/** A node on its way to a typed instruction (buildkit instructions/parse.go, parseRequest). */
export interface ParseRequest {
  readonly written: Written;
  readonly words: readonly string[];
  readonly json: boolean;
  readonly flags: Flags;
  readonly heredocs: readonly Heredoc[];
}

export function requestOf(node: DockerfileNode): ParseRequest {
  return {
    written: { name: node.command, code: node.original.trim(), range: node.range, comments: node.comments },
    words: node.words,
    json: node.json,
    flags: new Flags(node.flags),
    heredocs: node.heredocs,
  };
}

/** Replaces the variables of one word. */
export type Expander = (word: string) => string;

export interface KeyValue {
  readonly key: string;
  readonly value: string;
  /** The old form `ENV key value`. */
  readonly noDelimiter: boolean;
}

export const mistakes = {
  atLeastOne: (name: string) => new DockerfileError(`${name} requires at least one argument`),
  exactlyOne: (name: string) => new DockerfileError(`${name} requires exactly one argument`),
  noDestination: (name: string) =>
    new DockerfileError(
      `${name} requires at least two arguments, but only one was provided. Destination could not be determined`,
    ),
  badHeredoc: (name: string, what: string) => new DockerfileError(`${name} cannot accept a heredoc as ${what}`),
  blankNames: (name: string) => new DockerfileError(`${name} names can not be blank`),
} as const;

/** Triples of key, value and delimiter to pairs. */
export function keyValues(request: ParseRequest, name: string): readonly KeyValue[] {
  const { words } = request;
  if (words.length === 0) throw mistakes.atLeastOne(name);
  const out: KeyValue[] = [];
  for (let i = 0; i < words.length; i += 3) {
    const key = words[i] ?? '';
    if (key === '') throw mistakes.blankNames(name);
    out.push({ key, value: words[i + 1] ?? '', noDelimiter: words[i + 2] === '' });
  }
  return out;
}

export function expandPairs(pairs: readonly KeyValue[], expand: Expander): readonly KeyValue[] {
  return pairs.map((pair) => ({ ...pair, key: expand(pair.key), value: expand(pair.value) }));
}

/** The single word of WORKDIR, USER and their kind. */
export function onlyWord(request: ParseRequest, name: string): string {
  const [word, ...more] = request.words;
  if (word === undefined || more.length > 0) throw mistakes.exactlyOne(name);
  return word;
}

/** A command line for the shell, or in JSON form; with the here-documents that belong to it. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly prependShell: boolean;
  readonly documents: readonly Heredoc[];
}

export function commandLine(request: ParseRequest): CommandLine {
  const { words, json, heredocs } = request;
  return { words: json || words.length === 0 ? words : [words.join(' ')], prependShell: !json, documents: heredocs };
}

/** `# name what it is for` among the comments above an instruction. */
export function descriptionIn(comments: readonly string[], name: string): string {
  if (name === '') return '';
  const found = comments.find((comment) => comment.startsWith(`${name} `));
  return found?.slice(name.length + 1) ?? '';
}
