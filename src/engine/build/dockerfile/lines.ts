import type { SourceRange } from '../../api/build.ts';
import { ARGUMENT_READERS, type LineArguments } from './arguments.ts';
import { DirectiveReader } from './directives.ts';
import { DockerfileError, located } from './error.ts';
import { type Heredoc, heredocsOfLine } from './heredoc.ts';
import { splitLine } from './split.ts';

/** One instruction as it was written, its continued lines joined, with its place. */
export interface DockerfileNode extends LineArguments {
  /** As written: `RUN`, `run`. */
  readonly command: string;
  readonly flags: readonly string[];
  readonly original: string;
  readonly heredocs: readonly Heredoc[];
  readonly range: SourceRange;
  /** Comments right above, without `#`. */
  readonly comments: readonly string[];
}

export interface ParsedDockerfile {
  readonly nodes: readonly DockerfileNode[];
  /** Backslash or backtick. */
  readonly escapeToken: string;
  /** Lines at which instructions with an empty continued line end. */
  readonly emptyContinuations: readonly number[];
}

const LONGEST_LINE = 65535;
const WITH_HEREDOCS = new Set(['add', 'copy', 'run']);

/** Text to instructions (buildkit frontend/dockerfile/parser). Throws DockerfileError. */
export function parseDockerfile(text: string): ParsedDockerfile {
  return new LineReader(text).read();
}

class LineReader {
  /** With their line ends. */
  readonly #lines: readonly string[];
  readonly #directives = new DirectiveReader();
  #escapeToken = '\\';
  /** Number of lines consumed. */
  #at = 0;

  constructor(text: string) {
    this.#lines = text.replace(/^\ufeff/, '').match(/[^\n]*\n|[^\n]+$/g) ?? [];
  }

  read(): ParsedDockerfile {
    const nodes: DockerfileNode[] = [];
    const emptyContinuations: number[] = [];
    let comments: string[] = [];
    for (let raw = this.#next(); raw !== undefined; raw = this.#next()) {
      if (isComment(raw)) {
        const comment = raw.trimStart().slice(1).trim();
        comments = comment === '' ? [] : [...comments, comment];
      }
      const { line, wasDirective } = this.#first(raw);
      if (wasDirective) comments = comments.slice(0, -1);
      const start = this.#at;
      const joined = this.#join(line);
      if (!joined.continued && joined.text === '') continue;
      if (joined.hadEmpty) emptyContinuations.push(this.#at);
      try {
        const node = this.#node(joined.text, comments);
        const heredocs = this.#documents(node, joined.text);
        nodes.push({ ...node, heredocs, range: { start, end: this.#at } });
      } catch (error) {
        throw located(error, { start, end: this.#at });
      }
      comments = [];
    }
    if (nodes.length === 0)
      throw new DockerfileError('file with no instructions', [[{ start: this.#at, end: this.#at }]]);
    return { nodes, escapeToken: this.#escapeToken, emptyContinuations };
  }

  #next(): string | undefined {
    const line = this.#lines[this.#at];
    if (line === undefined) return undefined;
    if (line.length > LONGEST_LINE + 1)
      throw new DockerfileError(`dockerfile line greater than max allowed size of ${LONGEST_LINE}`, [
        [{ start: this.#at, end: this.#at }],
      ]);
    this.#at += 1;
    return line;
  }

  /** An instruction's first line: left white space goes, directives take effect. */
  #first(raw: string): { readonly line: string; readonly wasDirective: boolean } {
    const line = trimNewline(raw).trimStart();
    return { line: isComment(line) ? '' : line, wasDirective: this.#directive(line) };
  }

  #directive(line: string): boolean {
    try {
      const directive = this.#directives.read(line);
      if (directive?.name === 'escape') {
        if (directive.value !== '`' && directive.value !== '\\')
          throw new DockerfileError(`invalid escape token '${directive.value}' does not match \` or \\`);
        this.#escapeToken = directive.value;
      }
      return directive !== undefined;
    } catch (error) {
      throw located(error, { start: this.#at - 1, end: this.#at - 1 });
    }
  }

  /** Joins continued lines; comments among them vanish. */
  #join(first: string): { readonly text: string; readonly continued: boolean; readonly hadEmpty: boolean } {
    let { text, continues } = this.#cut(first);
    const continued = continues;
    let hadEmpty = false;
    while (continues) {
      const raw = this.#next();
      if (raw === undefined) break;
      const line = trimNewline(raw);
      this.#directive(line);
      if (isComment(raw)) continue;
      if (line.trim() === '') {
        hadEmpty = true;
        continue;
      }
      const cut = this.#cut(line);
      text += cut.text;
      continues = cut.continues;
    }
    return { text, continued, hadEmpty };
  }

  /** An escape character at the end, unless it is escaped itself, goes on to the next line. */
  #cut(line: string): { readonly text: string; readonly continues: boolean } {
    const mark = this.#escapeToken === '\\' ? '\\\\' : '`';
    const match = new RegExp(`(?:([^${mark}])|^)${mark}[ \\t]*$`).exec(line);
    return match
      ? { text: line.slice(0, match.index) + (match[1] ?? ''), continues: true }
      : { text: line, continues: false };
  }

  #node(line: string, comments: readonly string[]): DockerfileNode {
    const { command, flags, rest } = splitLine(line, this.#escapeToken);
    const reader = ARGUMENT_READERS[command.toLowerCase()];
    const read = reader?.(rest, this.#escapeToken, (inner) => this.#node(inner, [])) ?? { words: [], json: false };
    return {
      command,
      flags,
      ...read,
      original: line,
      heredocs: [],
      range: { start: this.#at, end: this.#at },
      comments,
    };
  }

  /** The here-documents that an instruction's words open: the lines that follow it. */
  #documents(node: DockerfileNode, line: string): readonly Heredoc[] {
    const holder = node.command.toLowerCase() === 'onbuild' ? node.inner : node;
    if (!holder || !WITH_HEREDOCS.has(holder.command.toLowerCase()) || holder.json || !line.includes('<<')) return [];
    return heredocsOfLine(line).map((heredoc) => {
      let content = '';
      for (let raw = this.#next(); raw !== undefined; raw = this.#next()) {
        const possible = trimNewline(raw);
        if ((heredoc.chomp ? possible.replace(/^\t+/, '') : possible) === heredoc.name) return { ...heredoc, content };
        content += raw;
      }
      throw new DockerfileError('unterminated heredoc');
    });
  }
}

function trimNewline(line: string): string {
  return line.replace(/[\r\n]+$/, '');
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}
