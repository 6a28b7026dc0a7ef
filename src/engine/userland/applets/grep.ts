import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, programName, UsageError } from './arguments.ts';
import { isDebianBuild } from './builds.ts';
import { byteTextOf, splitLines, textOf, toByteText } from './byte-text.ts';
import { patternFinder } from './grep/finder.ts';
import { perlFinder } from './grep/perl.ts';
import { type Search, searchOperand, searchStandardInput, searchTree } from './grep/search.ts';
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
  'initial-tab': 'T',
  'devices:': 'D',
  'exclude-from:': 'exclude-from',
  'group-separator:': 'separator',
  'no-group-separator': 'no-separator',
};

async function run(process: Process, args: readonly string[], name: 'grep' | 'egrep' | 'fgrep'): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  let options: Options;
  try {
    options = gnu
      ? parseOptions(
          process,
          digitContexts(args),
          { short: 'A:B:C:D:EFGIPVHZabcd:e:f:hiLlm:noqRrsTUvwxyz', long: GNU_LONG },
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
  if (options.has('P') && gnu && patterns.length > 1)
    throw new AppletFailure('the -P option only supports a single pattern', 2);
  const excluded = (await Promise.all(options.values('exclude-from').map((file) => patternFile(process, file)))).flat();
  const context = count(options.value('C'), 'context length', process);
  const warnings: string[] = [];
  const silent = options.has('c') || options.has('q') || options.has('l') || options.has('L');
  const search: Search = {
    process,
    options,
    gnu,
    find:
      gnu && options.last('E', 'F', 'G', 'P') === 'P'
        ? perlFinder(patterns[0] ?? '', {
            ignoreCase: options.has('i') || options.has('y'),
            words: options.has('w'),
            lines: options.has('x'),
          })
        : patternFinder(patterns, {
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
              return isDebianBuild(process)
                ? `bad regex '${textOf(pattern)}'`
                : badRegex(process, textOf(pattern), error);
            },
          }),
    invert: options.has('v'),
    before: silent ? 0 : (count(options.value('B'), 'context length', process) ?? context ?? 0),
    after: silent ? 0 : (count(options.value('A'), 'context length', process) ?? context ?? 0),
    separator:
      options.last('separator', 'no-separator') === 'no-separator' ? undefined : (options.value('separator') ?? '--'),
    exclude: [...options.values('exclude'), ...excluded],
    limit: count(options.value('m'), 'max count', process) ?? Infinity,
    ignoresBinary: gnu && (options.has('I') || options.value('binary-files') === 'without-match'),
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

function grepNamed(name: 'grep' | 'egrep' | 'fgrep'): Applet {
  return { name, usage: USAGE.replace(/^grep/, name), run: (process, args) => run(process, args, name) };
}

export const grep = grepNamed('grep');
export const egrep = grepNamed('egrep');
export const fgrep = grepNamed('fgrep');
