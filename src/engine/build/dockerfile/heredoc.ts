import { NO_ENVIRONMENT, processWords } from '../shell-lex.ts';

/** `<<EOF`, `<<-'EOF'`, `3<<a`: a document that follows its line (buildkit parser/parser.go). */
export interface Heredoc {
  readonly name: string;
  /** Variables are replaced in it: no part of its name was quoted. */
  readonly expand: boolean;
  /** `<<-`: leading tabs are cut off. */
  readonly chomp: boolean;
  readonly content: string;
}

/** A word that opens a here-document, or undefined. Throws DockerfileError for broken quotes. */
export function parseHeredoc(word: string): Heredoc | undefined {
  const match = /^(\d*)<<(-?)\s*([^<]*)$/.exec(word);
  const rest = match?.[3] ?? '';
  if (!match || rest === '') return undefined;
  const words = processWords(rest, NO_ENVIRONMENT, { escapeToken: '\\', skipUnset: true });
  const [name, ...more] = words;
  if (name === undefined || more.length > 0) return undefined;
  const raw = processWords(rest, NO_ENVIRONMENT, { escapeToken: '\\', skipUnset: true, rawQuotes: true })[0] ?? '';
  const quotes = (text: string): number => text.replace(/[^'"]/g, '').length;
  return { name, expand: quotes(name) === quotes(raw), chomp: match[2] === '-', content: '' };
}

/** As above; broken quotes are no here-document. */
export function heredocIn(word: string): Heredoc | undefined {
  try {
    return parseHeredoc(word);
  } catch {
    return undefined;
  }
}

export function heredocsOfLine(line: string): readonly Heredoc[] {
  let words: readonly string[];
  try {
    words = processWords(line, NO_ENVIRONMENT, {
      escapeToken: '\\',
      rawQuotes: true,
      rawEscapes: true,
      skipUnset: true,
    });
  } catch {
    return [];
  }
  return words.flatMap((word) => parseHeredoc(word) ?? []);
}

export function chompTabs(text: string): string {
  return text.replace(/^\t+/gm, '');
}
