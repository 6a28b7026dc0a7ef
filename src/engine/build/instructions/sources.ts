import { chompTabs, type Heredoc, heredocIn } from '../dockerfile/heredoc.ts';
import { type Expander, mistakes, type ParseRequest } from './instruction.ts';

/** What COPY and ADD copy, and where to. */
export interface SourcesAndDestination {
  readonly sources: readonly string[];
  /** Here-documents, in full; `name` is the file's. */
  readonly documents: readonly Heredoc[];
  readonly destination: string;
}

export function sourcesAndDestination(request: ParseRequest, name: string): SourcesAndDestination {
  const { words, heredocs } = request;
  const destination = words.at(-1) ?? '';
  if (heredocIn(destination)) throw mistakes.badHeredoc(name, 'a destination');
  const contents = new Map(heredocs.map((heredoc) => [heredoc.name, heredoc.content]));
  const sources: string[] = [];
  const documents: Heredoc[] = [];
  for (const word of words.slice(0, -1)) {
    const heredoc = heredocIn(word);
    if (!heredoc) {
      sources.push(word);
      continue;
    }
    const content = contents.get(heredoc.name) ?? '';
    documents.push({ ...heredoc, content: heredoc.chomp ? chompTabs(content) : content });
  }
  return { sources, documents, destination };
}

export function expandSources(from: SourcesAndDestination, expand: Expander): SourcesAndDestination {
  const sources = from.sources.map(expand);
  return { sources, documents: from.documents, destination: expand(from.destination) };
}
