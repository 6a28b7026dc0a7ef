import { DockerfileError } from './error.ts';

/** `# escape=`, `# syntax=`, `# check=` at the top of a Dockerfile (buildkit parser/directives.go). */
export interface Directive {
  readonly name: string;
  readonly value: string;
}

const KNOWN = new Set(['syntax', 'escape', 'check']);

/** Reads lines from the top; the first that is no directive ends them. Throws DockerfileError for one written twice. */
export class DirectiveReader {
  readonly #prefix: string;
  readonly #seen = new Set<string>();
  #done = false;

  constructor(prefix = '#') {
    this.#prefix = prefix;
  }

  read(line: string): Directive | undefined {
    if (this.#done) return undefined;
    const match = line.startsWith(this.#prefix)
      ? /^([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/.exec(line.slice(this.#prefix.length).trimStart())
      : undefined;
    const name = match?.[1]?.toLowerCase() ?? '';
    if (!match || !KNOWN.has(name)) {
      this.#done = true;
      return undefined;
    }
    if (this.#seen.has(name)) throw new DockerfileError(`only one ${name} parser directive can be used`);
    this.#seen.add(name);
    return { name, value: match[2] ?? '' };
  }
}

/** The value of a directive in a whole Dockerfile; a mistake among the directives counts as their end. */
export function directiveIn(text: string, name: string): string | undefined {
  const reader = new DirectiveReader();
  const body = text.replace(/^\ufeff/, '').replace(/^#!.*\n/, '');
  try {
    for (const line of body.split('\n')) {
      const found = reader.read(line.replace(/\r$/, ''));
      if (!found) return undefined;
      if (found.name === name) return found.value;
    }
  } catch {
    return undefined;
  }
  return undefined;
}
