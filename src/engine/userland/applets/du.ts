import { FsError, strerror } from '../../fs/errno.ts';
import type { Stat } from '../../fs/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { globMatcher } from './glob.ts';
import { joined } from './paths.ts';
import { quote, quoteAlways } from './quoting.ts';
import { busyboxHuman, gnuHuman, parseSize } from './sizes.ts';
import { complain, print } from './streams.ts';

const GNU_LONG = {
  null: '0',
  all: 'a',
  'apparent-size': 'apparent-size',
  'block-size:': 'B',
  bytes: 'b',
  total: 'c',
  'dereference-args': 'D',
  'max-depth:': 'd',
  'files0-from:': 'files0-from',
  'human-readable': 'h',
  inodes: 'inodes',
  dereference: 'L',
  'count-links': 'l',
  'no-dereference': 'P',
  'separate-dirs': 'S',
  si: 'si',
  summarize: 's',
  'threshold:': 't',
  time: 'time',
  'exclude:': 'exclude',
  'exclude-from:': 'X',
  'time-style:': 'time-style',
  'one-file-system': 'x',
};

interface Task {
  readonly gnu: boolean;
  readonly options: Options;
  readonly depth: number;
  readonly seen: Set<string>;
  /** Patterns of paths and names that do not count. */
  readonly exclude: readonly ((text: string) => boolean)[];
  status: number;
}

function patternsIn(process: Process, list: string): readonly string[] {
  try {
    return process.fs
      .readText(list)
      .split('\n')
      .filter((line) => line !== '');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`${list}: ${strerror(error.errno)}`);
  }
}

export const du: Applet = {
  name: 'du',
  usage: `du [-aHLdclsxhmk] [FILE]...

Summarize disk space used for FILEs (or directories)

\t-a\tShow file sizes too
\t-b\tApparent size (including holes)
\t-L\tFollow all symlinks
\t-H\tFollow symlinks on command line
\t-d N\tLimit output to directories (and files with -a) of depth < N
\t-c\tShow grand total
\t-l\tCount sizes many times if hard linked
\t-s\tDisplay only a total for each argument
\t-x\tSkip directories on different filesystems
\t-h\tSizes in human readable format (e.g., 1K 243M 2G)
\t-m\tSizes in megabytes
\t-k\tSizes in kilobytes (default)`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: '0aB:bcDd:HhklLmPSst:xX:', long: GNU_LONG } : { short: 'aHkLsxd:lcbhm' },
    );
    const limit = options.value('d');
    if (limit !== undefined && !/^\d+$/.test(limit)) {
      if (gnu) throw new UsageError(`invalid maximum depth ${quote(process, limit)}`);
      throw new AppletFailure(`invalid number '${limit}'`);
    }
    if (gnu && options.has('s') && options.has('a')) throw new UsageError('cannot both summarize and show all entries');
    const task: Task = {
      gnu,
      options,
      depth: options.has('s') ? 0 : limit === undefined ? Number.MAX_SAFE_INTEGER : Number(limit),
      seen: new Set(),
      exclude: [...options.values('exclude'), ...options.values('X').flatMap((list) => patternsIn(process, list))].map(
        (glob) => globMatcher(glob),
      ),
      status: 0,
    };
    let total = 0;
    for (const path of options.operands.length > 0 ? options.operands : ['.'])
      total += await measure(process, path, 0, task, undefined);
    if (options.has('c')) await show(process, total, 'total', task);
    return task.status;
  },
};

/** Bytes below a path, printing as it goes. */
async function measure(
  process: Process,
  path: string,
  depth: number,
  task: Task,
  device: number | undefined,
): Promise<number> {
  const { options, gnu } = task;
  const pause = process.step();
  if (pause) await pause;
  let stat: Stat;
  try {
    const follow = options.has('L') || ((options.has('D') || options.has('H')) && depth === 0);
    stat = follow ? process.fs.stat(path) : process.fs.lstat(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await complain(
      process,
      gnu ? `cannot access ${quoteAlways(path)}: ${strerror(error.errno)}` : `${path}: ${strerror(error.errno)}`,
    );
    task.status = 1;
    return 0;
  }
  if (options.has('x') && device !== undefined && stat.dev !== device) return 0;
  if (!options.has('l') && (stat.nlink > 1 || (gnu && depth === 0))) {
    const id = `${stat.dev}:${stat.ino}`;
    if (task.seen.has(id)) return 0;
    task.seen.add(id);
  }
  if (task.exclude.some((matches) => matches(path) || matches(path.slice(path.lastIndexOf('/') + 1)))) return 0;
  const apparent = options.has('b') || options.has('apparent-size');
  let own = options.has('inodes')
    ? 1
    : apparent
      ? gnu && stat.type === 'directory'
        ? 4096
        : stat.size
      : stat.blocks * 512;
  if (stat.type !== 'directory') {
    if ((options.has('a') || depth === 0) && depth <= task.depth) await show(process, own, path, task);
    return own;
  }
  let below = 0;
  try {
    for (const { name } of process.fs.readdir(path))
      below += await measure(process, joined(path, name), depth + 1, task, device ?? stat.dev);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await complain(
      process,
      gnu
        ? `cannot read directory ${quoteAlways(path)}: ${strerror(error.errno)}`
        : `can't open '${path}': ${strerror(error.errno)}`,
    );
    task.status = 1;
  }
  if (depth <= task.depth) await show(process, options.has('S') ? own : own + below, path, task);
  own += below;
  return own;
}

async function show(process: Process, bytes: number, path: string, task: Task): Promise<void> {
  const { options, gnu } = task;
  let text: string;
  const last = options.last('h', 'k', 'm', 'b', 'B', 'si');
  if (options.has('inodes')) text = String(bytes);
  else if (last === 'h') text = gnu ? gnuHuman(bytes) : busyboxHuman(bytes);
  else if (last === 'si') text = gnuHuman(bytes, 1000);
  else {
    const size = options.value('B');
    const unit =
      last === 'm'
        ? 1048576
        : last === 'b'
          ? 1
          : last === 'B'
            ? (parseSize(/^\d/.test(size ?? '') ? (size as string) : `1${size}`) ?? 1024)
            : 1024;
    text = String(gnu ? Math.ceil(bytes / unit) : Math.floor((bytes + unit / 2) / unit));
  }
  await print(process, `${text}\t${path}${options.has('0') ? '\0' : '\n'}`);
}
