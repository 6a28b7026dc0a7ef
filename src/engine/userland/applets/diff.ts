import { FsError, strerror } from '../../fs/errno.ts';
import type { Stat } from '../../fs/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { type Options, parseOptions, programName, UsageError } from './arguments.ts';
import { byteTextOf, emit, readByteText, splitLines } from './byte-text.ts';
import { editScript } from './diff/edit-script.ts';
import { edScript, rcsScript } from './diff/scripts.ts';
import { contextDiff, normalDiff, type Side, unifiedDiff } from './diff/show.ts';
import { sideBySide } from './diff/side-by-side.ts';
import { globMatcher } from './glob.ts';
import { joined, lastComponent } from './paths.ts';
import { compileRegex } from './regex.ts';
import { complain, flush, print } from './streams.ts';
import { strftime, zoneOf } from './timestamps.ts';

interface Comparison {
  readonly process: Process;
  readonly options: Options;
  readonly gnu: boolean;
  readonly recursive: boolean;
  /** What stands in `diff -r -u x/f y/f` above each file's differences: GNU only. */
  readonly command: string;
}

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  let options: Options;
  try {
    options = gnu
      ? parseOptions(
          process,
          // `-3` and `-u3` give the lines of context.
          args.map((arg) =>
            arg
              .replace(/^-(\d+)$/, '-U$1')
              .replace(/^-u(\d+)$/, '-U$1')
              .replace(/^-c(\d+)$/, '-C$1'),
          ),
          {
            short: 'abBcC:dEeF:iI:L:lnNPpqrsS:tTuU:vwW:x:X:yZ',
            long: {
              text: 'a',
              'ignore-space-change': 'b',
              'ignore-blank-lines': 'B',
              'context::': 'C',
              'ignore-case': 'i',
              'label:': 'L',
              'new-file': 'N',
              brief: 'q',
              recursive: 'r',
              'report-identical-files': 's',
              'unified::': 'U',
              'ignore-all-space': 'w',
              'exclude:': 'x',
              'color::': 'color',
              normal: 'normal',
              minimal: 'd',
              'side-by-side': 'y',
              'width:': 'W',
              'suppress-common-lines': 'suppress-common-lines',
              'left-column': 'left-column',
              ed: 'e',
              rcs: 'n',
              'ignore-trailing-space': 'Z',
              'expand-tabs': 't',
              'initial-tab': 'T',
              'show-c-function': 'p',
              'show-function-line:': 'F',
              'ignore-matching-lines:': 'I',
              'ignore-tab-expansion': 'E',
              'exclude-from:': 'X',
              'starting-file:': 'S',
              'unidirectional-new-file': 'P',
              'strip-trailing-cr': 'strip-cr',
              'from-file:': 'from-file',
              'to-file:': 'to-file',
              'no-dereference': 'no-dereference',
              'suppress-blank-empty': 'suppress-blank-empty',
              'tabsize:': 'tabsize',
              'horizon-lines:': 'horizon',
              'speed-large-files': 'd',
              'palette:': 'palette',
            },
          },
          2,
        )
      : parseOptions(
          process,
          args,
          { short: 'abdiL:NqrsS:tTU:wupB', long: { 'no-dereference': 'p', 'starting-file:': 'S', 'label:': 'L' } },
          2,
        );
  } catch (error) {
    if (!gnu || !(error instanceof UsageError)) throw error;
    return await gnuUsage(process, error.message);
  }
  const from = options.value('from-file');
  const to = options.value('to-file');
  if (from !== undefined || to !== undefined) {
    let status = 0;
    const comparison = comparisonOf(process, options, gnu, args);
    for (const name of options.operands)
      status = Math.max(status, await compareTop(comparison, from ?? name, from === undefined ? (to ?? '') : name));
    return status;
  }
  const [first, second, third] = options.operands;
  if (first === undefined || second === undefined || third !== undefined) {
    if (!gnu) throw new UsageError('', 2);
    return await gnuUsage(
      process,
      third !== undefined
        ? `extra operand '${third}'`
        : first === undefined
          ? "missing operand after 'diff'"
          : `missing operand after '${first}'`,
    );
  }
  return await compareTop(comparisonOf(process, options, gnu, args), first, second);
}

function comparisonOf(process: Process, options: Options, gnu: boolean, args: readonly string[]): Comparison {
  const given = args.filter(
    (arg, index) => (arg.startsWith('-') && arg !== '-') || /^-[CFILSUWXx]$/.test(args[index - 1] ?? ''),
  );
  const command = ['diff', ...given].join(' ');
  return { process, options, gnu, recursive: options.has('r'), command };
}

async function gnuUsage(process: Process, message: string): Promise<number> {
  await complain(process, message);
  const name = programName(process);
  await process.write(2, `${name}: Try '${name} --help' for more information.\n`);
  return 2;
}

/** A file's stat; undefined, complained of, when there is none. With -N a missing file counts as an empty one. */
async function statOf(comparison: Comparison, path: string): Promise<Stat | 'missing' | undefined> {
  const { process, gnu, options } = comparison;
  try {
    if (path === '-') return process.fstat(0);
    return gnu && options.has('no-dereference') ? process.fs.lstat(path) : process.fs.stat(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (options.has('N') && error.errno === 'ENOENT') return 'missing';
    const reason = strerror(error.errno);
    await complain(process, gnu ? `${path}: ${reason}` : `can't stat '${path}': ${reason}`);
    return undefined;
  }
}

async function compareTop(comparison: Comparison, first: string, second: string): Promise<number> {
  const { gnu } = comparison;
  const a = await statOf(comparison, first);
  if (a === undefined && !gnu) return 2;
  const b = await statOf(comparison, second);
  if (a === undefined || b === undefined) return 2;
  const aFolder = a !== 'missing' && a.type === 'directory';
  const bFolder = b !== 'missing' && b.type === 'directory';
  if (aFolder && bFolder) {
    return await compareFolders(comparison, first, second);
  }
  // `diff file folder` means the file of that name in the folder.
  if (aFolder) return await compareTop(comparison, joined(first, lastComponent(second)), second);
  if (bFolder) return await compareTop(comparison, first, joined(second, lastComponent(first)));
  return await compareFiles(comparison, first, second, a, b, false);
}

async function sideOf(comparison: Comparison, path: string, stat: Stat | 'missing'): Promise<Side | undefined> {
  const { process, gnu } = comparison;
  if (stat === 'missing') return { lines: [], unfinished: false };
  let fd = 0;
  try {
    fd = path === '-' ? 0 : process.open(path, { read: true });
    const text = await readByteText(process, fd);
    const lines = splitLines(text);
    if (gnu && comparison.options.has('strip-cr'))
      return { lines: lines.map((line) => line.replace(/\r$/, '')), unfinished: text !== '' && !text.endsWith('\n') };
    return { lines, unfinished: text !== '' && !text.endsWith('\n') };
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await complain(
      process,
      gnu ? `${path}: ${strerror(error.errno)}` : `can't open '${path}': ${strerror(error.errno)}`,
    );
    return undefined;
  } finally {
    if (fd > 0) process.close(fd);
  }
}

/** Tabs as the blanks that they stand for, every eight columns. */
function expandTabs(line: string): string {
  let out = '';
  for (const char of line) out += char === '\t' ? ' '.repeat(8 - (out.length % 8)) : char;
  return out;
}

/** A line as -i, -b and -w see it. */
function normalised(options: Options): ((line: string) => string) | undefined {
  const steps: ((line: string) => string)[] = [];
  if (options.has('w')) steps.push((line) => line.replace(/\s+/g, ''));
  else if (options.has('b')) steps.push((line) => line.replace(/\s+$/, '').replace(/\s+/g, ' '));
  else if (options.has('Z')) steps.push((line) => line.replace(/\s+$/, ''));
  else if (options.has('E')) steps.push(expandTabs);
  if (options.has('i')) steps.push((line) => line.toLowerCase());
  return steps.length === 0 ? undefined : (line) => steps.reduce((text, step) => step(text), line);
}

async function compareFiles(
  comparison: Comparison,
  first: string,
  second: string,
  a: Stat | 'missing',
  b: Stat | 'missing',
  inFolder: boolean,
): Promise<number> {
  const { process, options, gnu } = comparison;
  if (a !== 'missing' && b !== 'missing' && a.type === 'symlink' && b.type === 'symlink') {
    if (process.fs.readlink(first) === process.fs.readlink(second)) return 0;
    await print(process, `Symbolic links ${first} and ${second} differ\n`);
    return 1;
  }
  const old = await sideOf(comparison, first, a);
  if (!old) return 2;
  const now = await sideOf(comparison, second, b);
  if (!now) return 2;
  const view = normalised(options);
  const keys = (side: Side): string[] =>
    side.lines.map(
      (line, index) =>
        (view ? view(line) : line) +
        (index === side.lines.length - 1 && side.unfinished && !view ? '\0unfinished' : ''),
    );
  let changes = editScript(keys(old), keys(now));
  if (options.has('B')) {
    const blank = (side: Side, from: number, to: number): boolean =>
      side.lines.slice(from, to).every((line) => line.trim() === '');
    changes = changes.filter(
      (change) => !(blank(old, change.oldStart, change.oldEnd) && blank(now, change.newStart, change.newEnd)),
    );
  }
  const ignored = options.values('I').map((pattern) => compileRegex(byteTextOf(pattern)));
  if (gnu && ignored.length > 0) {
    const passes = (side: Side, from: number, to: number): boolean =>
      side.lines.slice(from, to).every((line) => ignored.some((regex) => regex.test(line)));
    changes = changes.filter(
      (change) => !(passes(old, change.oldStart, change.oldEnd) && passes(now, change.newStart, change.newEnd)),
    );
  }
  if (changes.length === 0 && !(options.has('y') && gnu)) {
    if (options.has('s')) await print(process, `Files ${first} and ${second} are identical\n`);
    return 0;
  }
  const binary = !options.has('a') && [old, now].some((side) => side.lines.some((line) => line.includes('\0')));
  if (options.has('q') || binary) {
    const what = binary && gnu && !options.has('q') ? 'Binary files' : 'Files';
    await print(process, `${what} ${first} and ${second} differ\n`);
    return 1;
  }
  if (inFolder && gnu) await print(process, `${comparison.command} ${first} ${second}\n`);
  await show(comparison, first, second, a, b, old, now, changes);
  return changes.length === 0 ? 0 : 1;
}

async function show(
  comparison: Comparison,
  first: string,
  second: string,
  a: Stat | 'missing',
  b: Stat | 'missing',
  old: Side,
  now: Side,
  changes: ReturnType<typeof editScript>,
): Promise<void> {
  const { process, options, gnu } = comparison;
  const context = Number(options.value('U') ?? options.value('C') ?? '3');
  const style = gnu
    ? (options.last('u', 'U', 'c', 'C', 'y', 'e', 'n', 'normal') ?? (options.has('p') ? 'c' : 'normal'))
    : 'u';
  const labels = options.values('L').map(byteTextOf);
  const name = (path: string, stat: Stat | 'missing', label: string | undefined): string => {
    if (label !== undefined) return label;
    if (!gnu) return byteTextOf(path);
    const time = stat === 'missing' ? 0 : stat.mtime;
    return `${byteTextOf(path)}\t${strftime('%Y-%m-%d %H:%M:%S.%N %z', time, zoneOf(process))}`;
  };
  const pattern = !gnu ? undefined : (options.value('F') ?? (options.has('p') ? '^[[:alpha:]$_]' : undefined));
  const heading = pattern === undefined ? undefined : compileRegex(byteTextOf(pattern));
  let out: string;
  if (style === 'y') {
    out = sideBySide(old, now, changes, {
      width: Number(options.value('W') ?? 130),
      expandTabs: options.has('t'),
      suppressCommon: options.has('suppress-common-lines'),
      leftColumn: options.has('left-column'),
    });
  } else if (style === 'e') out = edScript(now, changes);
  else if (style === 'n') out = rcsScript(now, changes);
  else if (style === 'normal') out = normalDiff(old, now, changes);
  else if (style === 'c' || style === 'C') {
    out = `*** ${name(first, a, labels[0])}\n--- ${name(second, b, labels[1])}\n${contextDiff(old, now, changes, context, heading)}`;
  } else
    out = `--- ${name(first, a, labels[0])}\n+++ ${name(second, b, labels[1])}\n${unifiedDiff(old, now, changes, context, heading)}`;
  await emit(process, options.has('suppress-blank-empty') ? out.replace(/^ $/gm, '') : out);
}

async function compareFolders(comparison: Comparison, first: string, second: string): Promise<number> {
  const { process, options, gnu } = comparison;
  const listed = options.values('X').flatMap((file) => (gnu ? splitLines(process.fs.readText(file)) : []));
  const exclude = [...options.values('x'), ...listed].map((glob) => globMatcher(glob));
  const names = (path: string): readonly string[] =>
    process.fs
      .readdir(path)
      .map((entry) => entry.name)
      .filter((name) => !exclude.some((matches) => matches(name)));
  const left = new Set(names(first));
  const right = new Set(names(second));
  let status = 0;
  for (const name of [...new Set([...left, ...right])].sort()) {
    const from = options.value('S');
    if (from !== undefined && name < from) continue;
    const one = joined(first, name);
    const two = joined(second, name);
    if (!(left.has(name) && right.has(name)) && !options.has('N') && !(gnu && options.has('P') && right.has(name))) {
      await print(process, `Only in ${(left.has(name) ? first : second).replace(/(.)\/+$/, '$1')}: ${name}\n`);
      status = Math.max(status, 1);
      continue;
    }
    const a = left.has(name) ? process.fs.stat(one) : 'missing';
    const b = right.has(name) ? process.fs.stat(two) : 'missing';
    const aFolder = a !== 'missing' && a.type === 'directory';
    const bFolder = b !== 'missing' && b.type === 'directory';
    if ((aFolder || a === 'missing') && (bFolder || b === 'missing') && (aFolder || bFolder)) {
      if (comparison.recursive && aFolder && bFolder)
        status = Math.max(status, await compareFolders(comparison, one, two));
      else if (aFolder && bFolder) await print(process, `Common subdirectories: ${one} and ${two}\n`);
      else status = 1;
    } else if (aFolder || bFolder) {
      const word = (folder: boolean, stat: Stat | 'missing'): string =>
        folder ? 'directory' : stat !== 'missing' && stat.size === 0 && gnu ? 'regular empty file' : 'regular file';
      await print(process, `File ${one} is a ${word(aFolder, a)} while file ${two} is a ${word(bFolder, b)}\n`);
      status = Math.max(status, 1);
    } else status = Math.max(status, await compareFiles(comparison, one, two, a, b, true));
  }
  await flush(process);
  return status;
}

export const diff: Applet = {
  name: 'diff',
  usage: `diff [-abBdiNqrTstw] [-L LABEL] [-S FILE] [-U LINES] FILE1 FILE2

Compare files line by line and output the differences between them.
This implementation supports unified diffs only.

	-a	Treat all files as text
	-b	Ignore changes in the amount of whitespace
	-B	Ignore changes whose lines are all blank
	-d	Try hard to find a smaller set of changes
	-i	Ignore case differences
	-L	Use LABEL instead of the filename in the unified header
	-N	Treat absent files as empty
	-q	Output only whether files differ
	-r	Recurse
	-S	Start with FILE when comparing directories
	-T	Make tabs line up by prefixing a tab when necessary
	-s	Report when two files are the same
	-t	Expand tabs to spaces in output
	-U	Output LINES lines of context
	-w	Ignore all whitespace`,
  run,
};
