import { readdirSync, readFileSync } from 'node:fs';

/** A program of the corpus: the files of /app, and how it is called. */
export interface Program {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly input: string;
}

/** What the real Node did with it. */
export interface Answer {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/**
 * Programs of a text: `=== name` begins one; `args:` (words, or a JSON list of them in place of all) and `stdin:` (a JSON text) may follow on
 * the same line, behind bars. `--- path` begins
 * another file of it; what comes first is main.js, or main.mjs where the name ends in `-mjs` (`-ts`, `-mts` and `-cts` likewise).
 */
export function parseCorpus(text: string): readonly Program[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [name = '', ...fields] = head.split(' | ');
      const main = `main.${/-(mjs|[cm]?ts)$/.exec(name)?.[1] ?? 'js'}`;
      const [first = '', ...more] = lines.join('\n').split(/^--- /m);
      const files: Record<string, string> = { [main]: first };
      for (const one of more) {
        const cut = one.indexOf('\n');
        files[one.slice(0, cut)] = one.slice(cut + 1);
      }
      const field = (key: string): string | undefined =>
        fields.find((one) => one.startsWith(`${key}: `))?.slice(key.length + 2);
      const args = field('args');
      return {
        name,
        files,
        args: argumentsOf(args, main),
        input: JSON.parse(field('stdin') ?? '""') as string,
      };
    });
}

function argumentsOf(text: string | undefined, main: string): readonly string[] {
  if (text?.startsWith('[')) return JSON.parse(text) as readonly string[];
  if (text?.includes('MAIN')) return text.split(' ').map((word) => (word === 'MAIN' ? main : word));
  return [main, ...(text?.split(' ') ?? [])];
}

/** What differs from run to run is masked: process numbers in warnings, and how long a test took. */
export function masked(text: string): string {
  return text
    .replace(/^\(node:\d+\)/gm, '(node:PID)')
    .replace(/\(\d+(?:\.\d+)?ms\)/g, '(N ms)')
    .replace(/duration_ms \d+(?:\.\d+)?/g, 'duration_ms N');
}

const here = new URL('.', import.meta.url);

export const THEMES: readonly string[] = readdirSync(here)
  .filter((name) => name.endsWith('.txt'))
  .sort();

export function readCorpus(): readonly Program[] {
  return THEMES.flatMap((name) => parseCorpus(readFileSync(new URL(name, here), 'utf8')));
}

const OWN_ANSWERS = new Set(readdirSync(here).filter((name) => name.endsWith('-answers.json')));

/** Where the answers of a theme lie: in a file of its own, if there is one. */
export function answersOf(theme: string): string {
  const own = theme.replace(/\.txt$/, '-answers.json');
  return OWN_ANSWERS.has(own) ? own : 'answers.json';
}

/** The answers, with the version of Node that gave them. */
export function readAnswers(): { readonly node: string; readonly answers: Readonly<Record<string, Answer>> } {
  const files = [...new Set(THEMES.map(answersOf))].map(
    (name) =>
      JSON.parse(readFileSync(new URL(name, here), 'utf8')) as {
        readonly node: string;
        readonly answers: Readonly<Record<string, Answer>>;
      },
  );
  return { node: files[0]?.node ?? '', answers: Object.assign({}, ...files.map(({ answers }) => answers)) };
}
