import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Options } from '../arguments.ts';
import { byteTextOf, emit, LineReader } from '../byte-text.ts';
import { globMatcher } from '../glob.ts';
import { complain, print } from '../streams.ts';
import type { Finder } from './finder.ts';

/** A search at work. */
export interface Search {
  readonly process: Process;
  readonly options: Options;
  readonly gnu: boolean;
  readonly find: Finder;
  readonly invert: boolean;
  readonly before: number;
  readonly after: number;
  readonly limit: number;
  /** Between groups of lines of context; undefined for nothing. */
  readonly separator: string | undefined;
  /** Patterns of names that are passed over. */
  readonly exclude: readonly string[];
  /** -I: files that hold NUL bytes match nothing. */
  readonly ignoresBinary: boolean;
  showNames: boolean;
  failed: boolean;
  printedAny: boolean;
  /** busybox's line of the last output, kept from file to file. */
  lastPrinted: number;
}

function shows(search: Search): boolean {
  const last = search.options.last('H', 'h');
  return last === undefined ? search.showNames : last === 'H';
}

/** What `-` stands for. */
export function searchStandardInput(search: Search): Promise<boolean> {
  return searchOpen(search, 0, search.options.value('label') ?? '(standard input)');
}

async function trouble(search: Search, path: string, error: unknown): Promise<void> {
  if (!(error instanceof FsError)) throw error;
  search.failed = true;
  if (!search.options.has('s')) await complain(search.process, `${path}: ${strerror(error.errno)}`);
}

/** A file, or with -r all below a folder. Answers whether anything was found. */
export async function searchOperand(search: Search, path: string, recursive: boolean): Promise<boolean> {
  const { process } = search;
  try {
    if (process.fs.stat(path).type === 'directory') {
      if (recursive) {
        search.showNames = true;
        return await searchTree(search, path, path);
      }
      if (!search.gnu || search.options.value('d') === 'skip') {
        process.fs.access(path, { read: true });
        return search.gnu ? false : await countNothing(search, path);
      }
      if (!search.options.has('s')) await complain(process, `${path}: Is a directory`);
      search.failed = true;
      return await countNothing(search, path);
    }
  } catch (error) {
    await trouble(search, path, error);
    return false;
  }
  return wanted(search, path) ? searchFile(search, path) : false;
}

/** busybox opens a directory and reads no line from it. */
async function countNothing(search: Search, path: string): Promise<boolean> {
  const { process, options } = search;
  if (options.has('c')) await print(process, shows(search) ? `${path}:0\n` : '0\n');
  if (!options.has('L')) return false;
  await print(process, `${path}\n`);
  return true;
}

/** --include and --exclude. */
function wanted(search: Search, path: string): boolean {
  const base = path.slice(path.lastIndexOf('/') + 1);
  const include = search.options.values('include');
  if (include.length > 0 && !include.some((glob) => globMatcher(glob)(base))) return false;
  return !search.exclude.some((glob) => globMatcher(glob)(base));
}

/** All files below a folder; `shown` is its name in the output, empty for none. */
export async function searchTree(search: Search, directory: string, shown: string): Promise<boolean> {
  const { process, options } = search;
  let matched = false;
  try {
    for (const entry of process.fs.readdir(directory)) {
      const path = shown === '' ? entry.name : `${shown}${shown.endsWith('/') ? '' : '/'}${entry.name}`;
      let { type } = entry;
      if (type === 'symlink') {
        if (search.gnu && !options.has('R')) continue;
        try {
          type = process.fs.stat(path).type;
        } catch (error) {
          await trouble(search, path, error);
          continue;
        }
        if (type === 'directory' && !options.has('R')) continue;
      }
      if (type === 'directory') {
        if (options.values('exclude-dir').some((glob) => globMatcher(glob)(entry.name))) continue;
        matched = (await searchTree(search, path, path)) || matched;
      } else if ((type === 'file' || !search.gnu) && wanted(search, path)) {
        matched = (await searchFile(search, path)) || matched;
      }
      if (matched && options.has('q')) return true;
    }
  } catch (error) {
    await trouble(search, directory, error);
  }
  return matched;
}

async function searchFile(search: Search, path: string): Promise<boolean> {
  let fd: number;
  try {
    fd = search.process.open(path, { read: true });
  } catch (error) {
    await trouble(search, path, error);
    return false;
  }
  try {
    return await searchOpen(search, fd, path);
  } catch (error) {
    await trouble(search, path, error);
    return false;
  } finally {
    search.process.close(fd);
  }
}

async function searchOpen(search: Search, fd: number, name: string): Promise<boolean> {
  const { process, options, find, after, before } = search;
  const label = shows(search) ? byteTextOf(name) : undefined;
  const end = options.has('z') ? '\0' : '\n';
  const reader = new LineReader(process, fd, end);
  const held: string[] = [];
  const only = options.has('o');
  const counting = options.has('c');
  const listing = options.has('l') || options.has('L') || options.has('q');
  const textOnly = search.gnu && !options.has('a') && options.value('binary-files') !== 'text' && !options.has('z');
  let binary = false;
  let number = 0;
  let offset = 0;
  if (search.gnu) search.lastPrinted = -1;
  let trailing = 0;
  let matches = 0;
  const prefix = (line: number, mark: string, at: number): string =>
    `${label === undefined ? '' : label + (options.has('Z') ? '\0' : mark)}${options.has('n') ? `${line}${mark}` : ''}${options.has('b') ? `${at}${mark}` : ''}${options.has('T') && (label !== undefined || options.has('n') || options.has('b')) ? '\t' : ''}`;
  const show = async (line: number, text: string, mark: string, at: number): Promise<void> => {
    if (
      search.printedAny &&
      (before > 0 || after > 0) &&
      search.lastPrinted !== line - 1 &&
      search.separator !== undefined
    )
      await emit(process, `${byteTextOf(search.separator)}\n`);
    search.printedAny = true;
    search.lastPrinted = line;
    const pending = emit(process, `${prefix(line, mark, at)}${text}${end}`);
    if (pending) await pending;
  };
  for (;;) {
    if (matches >= search.limit && trailing === 0) break;
    const line = await reader.next();
    if (!line) break;
    number += 1;
    const { text } = line;
    if (textOnly && !binary) binary = text.includes('\0') || reader.rest().includes('\0');
    const hit = matches < search.limit && (find(text, 0) !== undefined) !== search.invert;
    if (hit) {
      if (binary && search.ignoresBinary) return false;
      matches += 1;
      if (listing) break;
      if (!counting) {
        if (binary) {
          await complain(process, `${name}: binary file matches`);
          return true;
        }
        for (let index = 0; index < held.length; index++) {
          await show(number - held.length + index, held[index] as string, '-', 0);
        }
        held.length = 0;
        trailing = after;
        if (only) await showParts(text);
        else await show(number, text, ':', offset);
      }
    } else if (trailing > 0) {
      trailing -= 1;
      if (!only) await show(number, text, '-', offset);
    } else if (before > 0 && !counting) {
      held.push(text);
      if (held.length > before) held.shift();
    }
    offset += text.length + 1;
  }
  if (options.has('q')) return matches > 0;
  if (counting && !(options.has('l') || options.has('L'))) await emit(process, `${prefixName(label)}${matches}\n`);
  if (options.has('l') && matches > 0) await emit(process, `${byteTextOf(name)}${options.has('Z') ? '\0' : '\n'}`);
  if (options.has('L')) {
    if (matches === 0) await emit(process, `${byteTextOf(name)}${options.has('Z') ? '\0' : '\n'}`);
    return matches === 0;
  }
  return matches > 0;

  async function showParts(text: string): Promise<void> {
    if (search.invert) return;
    for (let from = 0; from <= text.length; ) {
      const span = find(text, from);
      if (!span) return;
      if (span.end > span.start) await show(number, text.slice(span.start, span.end), ':', offset + span.start);
      from = span.end > span.start ? span.end : span.end + 1;
    }
  }
}

function prefixName(label: string | undefined): string {
  return label === undefined ? '' : `${label}:`;
}
