import { FsError, strerror } from '../../fs/errno.ts';
import type { Mount } from '../../fs/file-view.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { type Options, parseOptions } from './arguments.ts';
import { diskSpace } from './disk-space.ts';
import { busyboxHuman, gnuHuman, parseSize } from './sizes.ts';
import { complain, print } from './streams.ts';

const GNU_LONG = {
  all: 'a',
  'block-size:': 'B',
  'human-readable': 'h',
  si: 'H',
  inodes: 'i',
  local: 'l',
  'no-sync': 'no-sync',
  'output::': 'output',
  portability: 'P',
  sync: 'sync',
  total: 'total',
  'type:': 't',
  'print-type': 'T',
  'exclude-type:': 'x',
};

interface Row {
  readonly mount: Mount;
  readonly total: number;
  readonly used: number;
  readonly free: number;
}

export const df: Applet = {
  name: 'df',
  usage: `df [-PkmhTai] [-B SIZE] [-t TYPE] [FILESYSTEM]...

Print filesystem usage statistics

\t-P\tPOSIX output format
\t-k\t1024-byte blocks (default)
\t-m\t1M-byte blocks
\t-h\tHuman readable (e.g. 1K 243M 2G)
\t-T\tPrint filesystem type
\t-t TYPE\tPrint only mounts of this type
\t-a\tShow all filesystems
\t-i\tInodes
\t-B SIZE\tBlocksize`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: 'aB:hHiklmPt:Tvx:', long: GNU_LONG } : { short: 'kPTt:aiB:hHm' },
    );
    let status = 0;
    const mounts: Mount[] = [];
    for (const path of options.operands) {
      try {
        process.fs.stat(path);
        mounts.push(process.fs.mountOf(path));
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        await complain(process, gnu ? `${path}: ${strerror(error.errno)}` : `${path}: can't find mount point`);
        status = 1;
      }
    }
    if (options.operands.length === 0) mounts.push(...process.fs.mountTable.mounts);
    else if (mounts.length === 0 && gnu) return status;
    const rows = mounts
      .filter((mount) => options.value('t') === undefined || options.values('t').includes(mount.fs.type))
      .filter((mount) => !options.values('x').includes(mount.fs.type))
      .map((mount): Row => {
        const space = diskSpace(mount);
        if (options.has('i'))
          return { mount, total: space.inodes, used: space.inodes - space.freeInodes, free: space.freeInodes };
        return { mount, total: space.total, used: space.total - space.free, free: space.free };
      })
      .filter((row) => row.total > 0 || options.has('a') || options.operands.length > 0)
      .filter(
        (row, index, all) =>
          !gnu ||
          options.has('a') ||
          options.operands.length > 0 ||
          all.findIndex((other) => other.mount.fs === row.mount.fs) === index,
      );
    await print(process, gnu ? gnuTable(rows, options) : busyboxTable(process, rows, options));
    return status;
  },
};

function unitOf(options: Options): number {
  const size = options.value('B');
  if (size !== undefined) return parseSize(/^\d/.test(size) ? size : `1${size}`) ?? 1024;
  return options.has('m') && options.last('k', 'm') === 'm' ? 1048576 : 1024;
}

function percent(row: Row): string {
  const all = row.used + row.free;
  return all === 0 ? '0%' : `${Math.round((row.used * 100) / all)}%`;
}

function busyboxTable(process: Process, rows: readonly Row[], options: Options): string {
  void process;
  const human = options.has('h') || options.has('H');
  const unit = options.has('i') ? 1 : unitOf(options);
  const posix = options.has('P');
  const blocks = options.has('i')
    ? '   Inodes'
    : human
      ? '     Size'
      : `${posix ? String(unit) : busyboxHuman(unit, false)}-blocks`;
  const show = (value: number): string => (human ? busyboxHuman(value) : String(Math.floor((value + unit / 2) / unit)));
  let out = `Filesystem           ${options.has('T') ? 'Type       ' : ''}${blocks.padEnd(15)}Used Available ${posix ? 'Capacity' : 'Use%'} Mounted on\n`;
  for (const row of rows) {
    const { source, fs, path } = row.mount;
    out += source.length > 20 && !posix ? `${source}\n${' '.repeat(20)}` : source.padEnd(20);
    if (options.has('T'))
      out += fs.type.length > 10 && !posix ? ` ${fs.type}\n${' '.repeat(31)}` : ` ${fs.type.padEnd(10)}`;
    out += ` ${show(row.total).padStart(9)} ${show(row.used).padStart(9)} ${show(row.free).padStart(9)} ${percent(row).padStart(4)} ${path}\n`;
  }
  return out;
}

function gnuTable(rows: readonly Row[], options: Options): string {
  const human = options.has('h') || options.has('H');
  const base = options.has('H') && !options.has('h') ? 1000 : 1024;
  const unit = options.has('i') ? 1 : unitOf(options);
  const show = (value: number): string => (human ? gnuHuman(value, base) : String(Math.ceil(value / unit)));
  const ceiling = (row: Row): string => {
    const all = row.used + row.free;
    return all === 0 ? '-' : `${Math.ceil((row.used * 100) / all)}%`;
  };
  const blocks = options.has('i')
    ? 'Inodes'
    : human
      ? 'Size'
      : unit === 1024
        ? options.has('P')
          ? '1024-blocks'
          : '1K-blocks'
        : `${gnuHuman(unit).replace('.0', '')}-blocks`;
  const [used, free, share] = options.has('i')
    ? ['IUsed', 'IFree', 'IUse%']
    : ['Used', human ? 'Avail' : 'Available', options.has('P') ? 'Capacity' : 'Use%'];
  const table = [
    [
      'Filesystem',
      ...(options.has('T') ? ['Type'] : []),
      blocks,
      used as string,
      free as string,
      share as string,
      'Mounted on',
    ],
  ];
  const shown = options.has('total') ? [...rows, totalOf(rows)] : rows;
  for (const row of shown) {
    const { source, fs, path } = row.mount;
    table.push([
      source,
      ...(options.has('T') ? [fs.type] : []),
      show(row.total),
      show(row.used),
      show(row.free),
      ceiling(row),
      path,
    ]);
  }
  const left = options.has('T') ? 2 : 1;
  const minimum = [14, ...(options.has('T') ? [4] : []), ...(human ? [5, 5, 5, 4] : [5, 5, 5, 4])];
  const widths = (table[0] as string[]).map((_, column) =>
    Math.max(minimum[column] ?? 0, ...table.map((row) => (row[column] as string).length)),
  );
  return table
    .map((row) =>
      row
        .map((cell, c) =>
          c === row.length - 1
            ? cell
            : c < left
              ? cell.padEnd(widths[c] as number)
              : cell.padStart(widths[c] as number),
        )
        .join(' '),
    )
    .join('\n')
    .concat('\n');
}

function totalOf(rows: readonly Row[]): Row {
  const first = rows[0]?.mount as Mount;
  const sum = (pick: (row: Row) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  return {
    mount: { ...first, source: 'total', path: '-' },
    total: sum((r) => r.total),
    used: sum((r) => r.used),
    free: sum((r) => r.free),
  };
}
