import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, programName, UsageError } from './arguments.ts';
import { isDebianBuild } from './builds.ts';
import { byteTextOf, emit, LineReader, splitLines, textOf, toByteText } from './byte-text.ts';
import { globMatcher } from './glob.ts';
import { type Finder, patternFinder } from './grep/finder.ts';
import { badRegex } from './regex.ts';
import { closeInput, complain, flush, openInput, print, readAll } from './streams.ts';

const USAGE = `grep [-HhnlLoqvsrRiwFEz] [-m N] [-A|B|C N] { PATTERN | -e PATTERN... | -f FILE... } [FILE]...

Search for PATTERN in FILEs (or stdin)

	-H	Add 'filename:' prefix
	-h	Do not add 'filename:' prefix
	-n	Add 'line_no:' prefix
	-l	Show only names of files that match
	-L	Show only names of files that don't match
	-c	Show only count of matching lines
	-o	Show only the matching part of line
	-q	Quiet. Return 0 if PATTERN is found, 1 otherwise
	-v	Select non-matching lines
	-s	Suppress open and read errors
	-r	Recurse
	-R	Recurse and dereference symlinks
	-i	Ignore case
	-w	Match whole words only
	-x	Match whole lines only
	-F	PATTERN is a literal (not regexp)
	-E	PATTERN is an extended regexp
	-z	NUL terminated input
	-m N	Match up to N times per file
	-A N	Print N lines of trailing context
	-B N	Print N lines of leading context
	-C N	Same as '-A N -B N'
	-e PTRN	Pattern to match
	-f FILE	Read pattern from file`;

const GNU_LONG = {
  'after-context:': 'A',
  'before-context:': 'B',
  'context:': 'C',
  'color::': 'color',
  'colour::': 'color',
  count: 'c',
  'extended-regexp': 'E',
  'basic-regexp': 'G',
  'fixed-strings': 'F',
  'perl-regexp': 'P',
  'regexp:': 'e',
  'file:': 'f',
  'files-with-matches': 'l',
  'files-without-match': 'L',
  'with-filename': 'H',
  'no-filename': 'h',
  'ignore-case': 'i',
  'no-ignore-case': 'no-i',
  'invert-match': 'v',
  'line-number': 'n',
  'line-regexp': 'x',
  'word-regexp': 'w',
  'max-count:': 'm',
  'no-messages': 's',
  'only-matching': 'o',
  quiet: 'q',
  silent: 'q',
  recursive: 'r',
  'dereference-recursive': 'R',
  text: 'a',
  'null-data': 'z',
  null: 'Z',
  'byte-offset': 'b',
  'include:': 'include',
  'exclude:': 'exclude',
  'exclude-dir:': 'exclude-dir',
  'line-buffered': 'line-buffered',
  'binary-files:': 'binary-files',
  'directories:': 'd',
  version: 'V',
  'label:': 'label',
};

interface Search {
  readonly process: Process;
  readonly options: Options;
  readonly gnu: boolean;
  readonly find: Finder;
  readonly invert: boolean;
  readonly before: number;
  readonly after: number;
  readonly limit: number;
  showNames: boolean;
  failed: boolean;
  printedAny: boolean;
  /** busybox's line of the last output, kept from file to file. */
  lastPrinted: number;
}

async function run(process: Process, args: readonly string[], name: 'grep' | 'egrep' | 'fgrep'): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  let options: Options;
  try {
    options = gnu
      ? parseOptions(
          process,
          digitContexts(args),
          { short: 'A:B:C:EFGPVHZabcd:e:f:hiLlm:noqRrsTUvwxyz', long: GNU_LONG },
          2,
        )
      : parseOptions(
          process,
          args,
          { short: 'lnqvscFiHhe:f:Lorm:wx' + 'A:B:C:E' + 'RIazy', long: { 'color::': 'color' } },
          2,
        );
  } catch (error) {
    if (!gnu || !(error instanceof UsageError)) throw error;
    await complain(process, error.message);
    return await gnuUsage(process);
  }
  if (gnu && options.has('V')) {
    await print(process, 'grep (GNU grep) 3.11\n');
    return 0;
  }
  if (gnu && options.has('P')) throw new AppletFailure('drydock: Perl regular expressions (-P) are not simulated', 2);
  const operands = [...options.operands];
  const patterns: string[] = [];
  for (const text of options.values('e')) patterns.push(...byteTextOf(text).split('\n'));
  for (const file of options.values('f')) patterns.push(...(await patternFile(process, file)));
  if (!options.has('e') && !options.has('f')) {
    const pattern = operands.shift();
    if (pattern === undefined) {
      if (gnu) return await gnuUsage(process);
      throw new UsageError('', 2);
    }
    patterns.push(...byteTextOf(pattern).split('\n'));
  }
  const context = count(options.value('C'), 'context length', process);
  const warnings: string[] = [];
  const silent = options.has('c') || options.has('q') || options.has('l') || options.has('L');
  const search: Search = {
    process,
    options,
    gnu,
    find: patternFinder(patterns, {
      kind: kindOf(options, name),
      ignoreCase: (options.has('i') || options.has('y')) && options.last('i', 'y', 'no-i') !== 'no-i',
      words: options.has('w'),
      lines: options.has('x'),
      gnu,
      warn: (text) => {
        if (gnu) warnings.push(`warning: ${text}`);
      },
      sayBad: (pattern, error) => {
        if (gnu) return error.message;
        return isDebianBuild(process) ? `bad regex '${textOf(pattern)}'` : badRegex(process, textOf(pattern), error);
      },
    }),
    invert: options.has('v'),
    before: silent ? 0 : (count(options.value('B'), 'context length', process) ?? context ?? 0),
    after: silent ? 0 : (count(options.value('A'), 'context length', process) ?? context ?? 0),
    limit: count(options.value('m'), 'max count', process) ?? Infinity,
    showNames: operands.length > 1,
    failed: false,
    printedAny: false,
    lastPrinted: 0,
  };
  for (const warning of warnings) await complain(process, warning);
  const recursive = options.has('r') || options.has('R') || options.value('d') === 'recurse';
  let matched = false;
  if (operands.length === 0 && recursive && gnu) {
    search.showNames = true;
    matched = await searchTree(search, '.', '');
  } else {
    for (const path of operands.length === 0 ? ['-'] : operands) {
      const hit = path === '-' ? await searchStandardInput(search) : await searchOperand(search, path, recursive);
      matched ||= hit;
      if (hit && options.has('q')) return 0;
    }
  }
  return search.failed ? 2 : matched ? 0 : 1;
}

async function gnuUsage(process: Process): Promise<number> {
  await flush(process);
  const name = programName(process);
  await process.write(2, `Usage: ${name} [OPTION]... PATTERNS [FILE]...\nTry '${name} --help' for more information.\n`);
  return 2;
}

/** GNU's `-5` is `-C 5`. */
function digitContexts(args: readonly string[]): readonly string[] {
  return args.map((arg) => (/^-\d+$/.test(arg) ? `-C${arg.slice(1)}` : arg));
}

function kindOf(options: Options, name: string): 'basic' | 'extended' | 'fixed' {
  switch (options.last('E', 'F', 'G')) {
    case 'E':
      return 'extended';
    case 'F':
      return 'fixed';
    case 'G':
      return 'basic';
    default:
      return name === 'egrep' ? 'extended' : name === 'fgrep' ? 'fixed' : 'basic';
  }
}

function count(text: string | undefined, what: string, process: Process): number | undefined {
  if (text === undefined) return undefined;
  if (/^-?\d+$/.test(text)) return text.startsWith('-') ? Infinity : Number(text);
  if (flavourOf(process) === 'gnu') {
    throw new AppletFailure(what === 'max count' ? 'invalid max count' : `${text}: invalid context length argument`, 2);
  }
  throw new AppletFailure(`invalid number '${text}'`, 2);
}

async function patternFile(process: Process, path: string): Promise<readonly string[]> {
  try {
    const fd = openInput(process, path);
    const text = toByteText(await readAll(process, fd));
    closeInput(process, fd);
    return splitLines(text);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const quoted = flavourOf(process) === 'gnu' ? path : `can't open '${path}'`;
    throw new AppletFailure(`${quoted}: ${strerror(error.errno)}`, 2);
  }
}

function shows(search: Search): boolean {
  const last = search.options.last('H', 'h');
  return last === undefined ? search.showNames : last === 'H';
}

function searchStandardInput(search: Search): Promise<boolean> {
  return searchOpen(search, 0, search.options.value('label') ?? '(standard input)');
}

async function trouble(search: Search, path: string, error: unknown): Promise<void> {
  if (!(error instanceof FsError)) throw error;
  search.failed = true;
  if (!search.options.has('s')) await complain(search.process, `${path}: ${strerror(error.errno)}`);
}

async function searchOperand(search: Search, path: string, recursive: boolean): Promise<boolean> {
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
  return !search.options.values('exclude').some((glob) => globMatcher(glob)(base));
}

async function searchTree(search: Search, directory: string, shown: string): Promise<boolean> {
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
    `${label === undefined ? '' : label + (options.has('Z') ? '\0' : mark)}${options.has('n') ? `${line}${mark}` : ''}${options.has('b') ? `${at}${mark}` : ''}${options.has('T') ? '\t' : ''}`;
  const show = async (line: number, text: string, mark: string, at: number): Promise<void> => {
    if (search.printedAny && (before > 0 || after > 0) && search.lastPrinted !== line - 1) await emit(process, '--\n');
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

function grepNamed(name: 'grep' | 'egrep' | 'fgrep'): Applet {
  return { name, usage: USAGE.replace(/^grep/, name), run: (process, args) => run(process, args, name) };
}

export const grep = grepNamed('grep');
export const egrep = grepNamed('egrep');
export const fgrep = grepNamed('fgrep');
