import { strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type OptionSpec, type Options, parseOptions, UsageError } from './arguments.ts';
import { entryOf, type LsEntry, sorted } from './ls/entries.ts';
import { showFiles } from './ls/layout.ts';
import { colourWanted, type LsSettings, settingsOf } from './ls/settings.ts';
import { failureOf, joined } from './paths.ts';
import { quoteAlways } from './quoting.ts';
import { busyboxHuman, gnuHuman } from './sizes.ts';
import { complain, print } from './streams.ts';

const BUSYBOX: OptionSpec = {
  short: 'Cadi1lgnsxAkFpRQctuSXrvLHhT:w:',
  long: { 'full-time': 'full-time', 'group-directories-first': 'group-directories-first', 'color::': 'color' },
};

const GNU: OptionSpec = {
  short: 'abcdfghiklmnopqrstuvw:xABCDFGHI:LNQRST:UXZ1',
  long: {
    all: 'a',
    'almost-all': 'A',
    author: 'author',
    escape: 'b',
    'block-size:': 'block-size',
    'ignore-backups': 'B',
    'color::': 'color',
    directory: 'd',
    'classify::': 'F',
    'file-type': 'file-type',
    'format:': 'format',
    'full-time': 'full-time',
    'group-directories-first': 'group-directories-first',
    'no-group': 'G',
    'human-readable': 'h',
    si: 'si',
    'dereference-command-line': 'H',
    'hide:': 'hide',
    'indicator-style:': 'indicator-style',
    inode: 'i',
    'ignore:': 'I',
    kibibytes: 'k',
    dereference: 'L',
    'numeric-uid-gid': 'n',
    literal: 'N',
    'hide-control-chars': 'q',
    'show-control-chars': 'show-control-chars',
    'quote-name': 'Q',
    'quoting-style:': 'quoting-style',
    reverse: 'r',
    recursive: 'R',
    size: 's',
    'sort:': 'sort',
    'time:': 'time',
    'time-style:': 'time-style',
    'tabsize:': 'T',
    'width:': 'w',
    zero: 'zero',
  },
};

export const ls: Applet = {
  name: 'ls',
  usage: `ls [-1AaCxdLHRFplinshrSXvctu] [-w WIDTH] [FILE]...

List directory contents

\t-1\tOne column output
\t-a\tInclude names starting with .
\t-A\tLike -a, but exclude . and ..
\t-x\tList by lines
\t-d\tList directory names, not contents
\t-L\tFollow symlinks
\t-H\tFollow symlinks on command line
\t-R\tRecurse
\t-p\tAppend / to directory names
\t-F\tAppend indicator (one of */=@|) to names
\t-l\tLong format
\t-i\tList inode numbers
\t-n\tList numeric UIDs and GIDs instead of names
\t-s\tList allocated blocks
\t-lc\tList ctime
\t-lu\tList atime
\t--full-time\tList full date/time
\t-h\tHuman readable sizes (1K 243M 2G)
\t--group-directories-first
\t-S\tSort by size
\t-X\tSort by extension
\t-v\tSort by version
\t-t\tSort by mtime
\t-tc\tSort by ctime
\t-tu\tSort by atime
\t-r\tReverse sort order
\t-w N\tFormat N columns wide
\t--color[={always,never,auto}]`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, gnu ? GNU : BUSYBOX, gnu ? 2 : 1);
    return listing(process, options, settingsOf(process, options, gnu));
  },
};

/** Lists operands: first the files among them, then each directory. */
export async function listing(process: Process, options: Options, settings: LsSettings): Promise<number> {
  const { gnu } = settings;
  checkNames(process, options, gnu);
  let status = 0;
  const paths = options.operands.length > 0 ? options.operands : ['.'];
  const given: LsEntry[] = [];
  for (const path of paths) {
    const entry = await entryOf(
      process,
      path,
      path,
      settings.followOperands || settings.followAll,
      settings,
      async (reason) => {
        await complain(process, gnu ? `cannot access ${quoteAlways(path)}: ${reason}` : `${path}: ${reason}`);
        status = gnu ? 2 : 1;
      },
    );
    if (entry) given.push(entry);
  }
  const colour = colourWanted(process, options, gnu);
  const show = (entries: readonly LsEntry[]): Promise<void> => showFiles(process, entries, settings, colour);
  const asFiles = settings.directories ? given : given.filter((entry) => entry.stat.type !== 'directory');
  if (asFiles.length > 0) await show(sorted(asFiles, settings));
  if (settings.directories) return status;
  const directories = sorted(
    given.filter((entry) => entry.stat.type === 'directory'),
    settings,
  );
  const labelled = settings.recursive || paths.length > 1;
  let first = asFiles.length === 0;
  const visit = async (path: string, top: boolean): Promise<void> => {
    let names: readonly string[] = [];
    let folder = -1;
    const failure = failureOf(() => {
      // Open until its entries are read, as `ls /proc/self/fd` shows.
      folder = process.open(path, { read: true });
      names = process.fs.readdir(path).map((entry) => entry.name);
    });
    const heading = async (): Promise<void> => {
      if (!labelled) return;
      await print(process, `${first ? '' : '\n'}${path}:\n`);
      first = false;
    };
    if (failure) {
      if (!gnu) await heading();
      await complain(
        process,
        gnu
          ? `cannot open directory ${quoteAlways(path)}: ${strerror(failure.errno)}`
          : `can't open '${path}': ${strerror(failure.errno)}`,
      );
      status = gnu ? Math.max(status, top ? 2 : 1) : 1;
      if (!gnu && (settings.long || settings.blocks)) await print(process, 'total 0\n');
      return;
    }
    await heading();
    const wanted =
      settings.hidden === 'all'
        ? ['.', '..', ...names]
        : settings.hidden === 'almost'
          ? names
          : names.filter((name) => !name.startsWith('.'));
    const entries: LsEntry[] = [];
    for (const name of wanted) {
      if (settings.ignored.some((pattern) => pattern.test(name))) continue;
      const full = joined(path, name);
      const entry = await entryOf(process, full, name, settings.followAll, settings, async (reason) => {
        await complain(process, gnu ? `cannot access ${quoteAlways(full)}: ${reason}` : `${full}: ${reason}`);
        status = gnu ? Math.max(status, 1) : 1;
      });
      if (entry) entries.push(entry);
    }
    process.close(folder);
    if (settings.long || settings.blocks) await print(process, `total ${total(entries, settings)}\n`);
    const ordered = sorted(entries, settings);
    if (ordered.length > 0) await show(ordered);
    if (!settings.recursive) return;
    for (const entry of ordered) {
      if (entry.stat.type !== 'directory' || entry.name === '.' || entry.name === '..') continue;
      await visit(joined(path, entry.name), false);
    }
  };
  for (const directory of directories) await visit(directory.path, true);
  return status;
}

function total(entries: readonly LsEntry[], settings: LsSettings): string {
  const blocks = entries.reduce((sum, entry) => sum + entry.stat.blocks, 0);
  if (settings.gnu)
    return settings.human ? gnuHuman(blocks * 512, settings.si ? 1000 : 1024) : String(Math.ceil(blocks / 2));
  const kilobytes = Math.floor((blocks + 1) / 2);
  return settings.human ? busyboxHuman(kilobytes * 1024, false).padEnd(7) : String(kilobytes);
}

/** GNU's checks of the words behind --color, --sort and so on. */
function checkNames(process: Process, options: Options, gnu: boolean): void {
  if (!gnu) {
    const width = options.value('w');
    if (width !== undefined && !/^\d+$/.test(width)) throw new AppletFailure(`invalid number '${width}'`);
    return;
  }
  void process;
  for (const [name, words] of Object.entries(WORDS)) {
    const value = options.value(name);
    if (value === undefined || words.flat().some((word) => word.startsWith(value))) continue;
    const list = words.map((same) => `  - ${same.map((word) => `'${word}'`).join(', ')}`).join('\n');
    throw new UsageError(`invalid argument '${value}' for '--${name}'\nValid arguments are:\n${list}`, 2);
  }
}

const WORDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  color: [
    ['always', 'yes', 'force'],
    ['never', 'no', 'none'],
    ['auto', 'tty', 'if-tty'],
  ],
  sort: [['none'], ['size'], ['time'], ['version'], ['extension'], ['name'], ['width']],
  time: [
    ['atime', 'access', 'use'],
    ['ctime', 'status'],
    ['mtime', 'modification'],
    ['birth', 'creation'],
  ],
  format: [['verbose', 'long'], ['commas'], ['horizontal', 'across'], ['vertical'], ['single-column']],
};
