/** A `<Run>` of a lesson, found in its source before anything is rendered, so that all of them run in their written order. */
export interface RunTag {
  /** Line in the file, counted from 1. */
  readonly line: number;
  readonly command: string;
  readonly expectExit: number;
}

/** A mistake of an author: where it is and what to do about it. Stops the build. */
export class AuthorError extends Error {
  constructor(file: string, line: number, problem: string, hint: string) {
    super(`${file}:${line}: ${problem}\n  Hint: ${hint}`);
    this.name = 'AuthorError';
  }
}

const hint =
  'write <Run command="docker ps" />, or command={`...`} for several lines; expectExit={1} if it is meant to fail.';

/** All `<Run>` tags of a lesson's source, in order. */
export function runTags(source: string, file: string): readonly RunTag[] {
  return [...withoutCode(source).matchAll(/<Run\b([\s\S]*?)\/>/g)].map((match) => {
    const line = source.slice(0, match.index).split('\n').length;
    const attributes = match[1] ?? '';
    const command = /\bcommand=(?:"([^"]*)"|'([^']*)'|\{`([^`]*)`\})/.exec(attributes);
    if (!command) throw new AuthorError(file, line, '<Run> has no command that can be read.', hint);
    const text = command[1] ?? command[2] ?? command[3] ?? '';
    if (text.trim() === '') throw new AuthorError(file, line, '<Run> has an empty command.', hint);
    const exit = /\bexpectExit=\{(\d+)\}/.exec(attributes);
    if (!exit && /\bexpectExit\b/.test(attributes)) {
      throw new AuthorError(file, line, '<Run> has an expectExit that is no number.', 'write expectExit={1}.');
    }
    return { line, command: text, expectExit: Number(exit?.[1] ?? 0) };
  });
}

/** The commands of a `<Run>`, one for each line; a here-document belongs to the line that opens it. */
export function commandParts(command: string): readonly string[] {
  const parts: string[] = [];
  let end: string | undefined;
  for (const line of command.trim().split('\n')) {
    if (end === undefined) parts.push(line.trim());
    else parts.push(`${parts.pop() ?? ''}\n${line}`);
    if (end !== undefined && line === end) end = undefined;
    else end ??= /<<-?\s*(['"]?)(\w+)\1/.exec(line)?.[2];
  }
  return parts;
}

/**
 * Tells each `<Run>` the line that it stands on: how a rendered one finds its transcript. A command of several lines stays as it is written: in
 * `{{.Names}}\t{{.Status}}` the `\t` is for Docker, not for JavaScript.
 */
export function numberRunTags(source: string): string {
  const clean = withoutCode(source);
  return source.replace(/<Run\b([^>]*?\bcommand=\{)?/g, (tag, before: string | undefined, offset: number) => {
    if (!clean.startsWith('<Run', offset)) return tag;
    const numbered = tag.replace('<Run', `<Run at={${source.slice(0, offset).split('\n').length}}`);
    return before !== undefined && source[offset + tag.length] === '`' ? `${numbered}String.raw` : numbered;
  });
}

/** Blanks out fenced code and comments, keeping every position. */
function withoutCode(source: string): string {
  return source.replace(/^```[\s\S]*?^```|\{\/\*[\s\S]*?\*\/\}/gm, (block) => block.replace(/[^\n]/g, ' '));
}
