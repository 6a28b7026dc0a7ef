import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, isOn } from './command-line.ts';
import { NpmFailure } from './failure.ts';
import { type Manifest, needManifest, writeJson } from './manifest.ts';
import { PKG_USAGE } from './verb-usage.ts';

type Json = Record<string, unknown> | unknown[];

/** `npm pkg get|set|delete`: package.json by queries such as `scripts.test`, `keywords[0]`, `contributors[].name`. */
export async function pkg(proc: Process, line: CommandLine): Promise<number> {
  const [verb, ...words] = line.words;
  const usage = (...lines: readonly string[]): NpmFailure => new NpmFailure('EUSAGE', ['', ...lines, ...PKG_USAGE]);
  switch (verb) {
    case 'get':
      return get(proc, words);
    case 'set': {
      if (words.length === 0 || words.some((word) => !word.includes('=')))
        throw usage('npm pkg set expects a key=value pair of args.', '');
      const manifest = copyOf(needed(proc));
      for (const word of words) {
        const cut = word.indexOf('=');
        const text = word.slice(cut + 1);
        put(manifest, pathOf(word.slice(0, cut)), isOn(line, 'json') ? parsed(text) : text);
      }
      writeJson(proc, 'package.json', manifest);
      return 0;
    }
    case 'delete': {
      if (words.length === 0) throw usage('npm pkg delete expects key args.', '');
      const manifest = copyOf(needed(proc));
      for (const word of words) remove(manifest, pathOf(word));
      writeJson(proc, 'package.json', manifest);
      return 0;
    }
    case 'fix':
      throw new NpmFailure(undefined, ["drydock: 'npm pkg fix' is not simulated"]);
    default:
      throw usage();
  }
}

async function get(proc: Process, words: readonly string[]): Promise<number> {
  const manifest = needed(proc);
  const found = words.flatMap((word) => {
    const value = pathOf(word).reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key],
      manifest,
    );
    return value === undefined ? [] : [[word, value] as const];
  });
  const [only] = found;
  const shown =
    words.length === 0 ? manifest : words.length === 1 && only ? only[1] : (Object.fromEntries(found) as unknown);
  await proc.write(1, `${JSON.stringify(shown, null, 2)}\n`);
  return 0;
}

/** `a.b[0].c` and `a[]` as keys; an empty one stands for the end of a list. */
function pathOf(query: string): readonly string[] {
  return [...query.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(([whole, inside]) => inside ?? whole);
}

const isIndex = (key: string | undefined): boolean => key !== undefined && /^\d*$/.test(key);

/** What holds the last key of a path; what is not there on the way is made. */
function holderOf(target: Json, path: readonly string[]): Record<string, unknown> {
  let at = target as Record<string, unknown>;
  path.slice(0, -1).forEach((key, i) => {
    const name = ending(at, key);
    const inner = at[name];
    if (typeof inner !== 'object' || inner === null) at[name] = isIndex(path[i + 1]) ? [] : {};
    at = at[name] as Record<string, unknown>;
  });
  return at;
}

/** `[]` is the place behind a list's last. */
const ending = (at: object, key: string): string => (key === '' && Array.isArray(at) ? String(at.length) : key);

function put(target: Json, path: readonly string[], value: unknown): void {
  const holder = holderOf(target, path);
  holder[ending(holder, path.at(-1) ?? '')] = value;
}

function remove(target: Json, path: readonly string[]): void {
  const holder = holderOf(target, path);
  const last = path.at(-1) ?? '';
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new NpmFailure(undefined, [message], 1, { summary: message, detail: '' });
  }
}

function copyOf(manifest: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(manifest)) as Record<string, unknown>;
}

/** package.json; that it is missing is told as JSON, too, since this verb answers in JSON. */
function needed(proc: Process): Manifest {
  try {
    return needManifest(proc);
  } catch (error) {
    if (!(error instanceof NpmFailure) || error.code !== 'ENOENT') throw error;
    const [summary = '', detail = ''] = error.lines.filter((line) => line.startsWith('enoent '));
    const shown = { code: error.code, summary: summary.slice(7), detail: detail.slice(7) };
    throw new NpmFailure(error.code, error.lines, error.status, shown);
  }
}
