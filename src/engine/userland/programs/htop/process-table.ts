import type { ProcessInfo } from '../../../kernel/process.ts';
import { commandLine } from '../../applets/ps/columns.ts';

/** A process with what is worked out of two looks at it. */
export interface Row {
  readonly info: ProcessInfo;
  readonly user: string;
  /** Percent of one processor since the last look. */
  readonly cpu: number;
  /** Percent of the machine's memory. */
  readonly memory: number;
  /** The tree's lines in front of the command. */
  readonly branch: string;
}

export interface Column {
  /** The name in the sort panel and for --sort-key. */
  readonly key: string;
  readonly about: string;
  readonly heading: string;
  readonly text: (row: Row) => string;
  /** The biggest first. */
  readonly descending: boolean;
  readonly value: (row: Row) => number | string;
}

const kilobytes = (bytes: number): number => Math.round(bytes / 1024);
const resident = (row: Row): number => Math.round(kilobytes(row.info.memory) / 4);

/** Kilobytes in five columns: 5104, 12.3M, 1.20G. */
export function size(value: number): string {
  if (value < 100_000) return String(value).padStart(5);
  return scaled(value).padStart(5);
}

/** Three digits and a unit, as htop's meters write kilobytes. */
export function scaled(value: number): string {
  let [rest, unit] = [value, 0];
  while (rest >= 1000 && unit < 3) {
    rest /= 1024;
    unit += 1;
  }
  if (unit === 0) return `${Math.round(rest)}K`;
  return `${rest.toFixed(rest < 10 ? 2 : rest < 100 ? 1 : 0)}${'KMGT'[unit]}`;
}

function time(milliseconds: number): string {
  const hundredths = Math.floor(milliseconds / 10);
  const minutes = Math.floor(hundredths / 6000);
  const rest = `${String(Math.floor(hundredths / 100) % 60).padStart(2, '0')}.${String(hundredths % 100).padStart(2, '0')}`;
  if (minutes < 60) return `${minutes}:${rest}`.padStart(8);
  return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}:${rest.slice(0, 2)}`.padStart(8);
}

export const COLUMNS: readonly Column[] = [
  {
    key: 'PID',
    about: 'Process/thread ID',
    heading: '    PID ',
    text: ({ info }) => `${String(info.pid).padStart(7)} `,
    descending: false,
    value: ({ info }) => info.pid,
  },
  {
    key: 'USER',
    about: 'Username of the process owner (or user ID if name cannot be determined)',
    heading: 'USER       ',
    text: ({ user }) => `${user.slice(0, 10).padEnd(10)} `,
    descending: false,
    value: ({ user }) => user,
  },
  {
    key: 'PRIORITY',
    about: "Kernel's internal priority for the process",
    heading: 'PRI ',
    text: () => ' 20 ',
    descending: false,
    value: () => 20,
  },
  {
    key: 'NICE',
    about: 'Nice value (the higher the value, the more it lets other processes take priority)',
    heading: ' NI ',
    text: () => '  0 ',
    descending: false,
    value: () => 0,
  },
  {
    key: 'M_VIRT',
    about: 'Total program size in virtual memory',
    heading: ' VIRT ',
    text: ({ info }) => `${size(kilobytes(info.memory))} `,
    descending: true,
    value: ({ info }) => info.memory,
  },
  {
    key: 'M_RESIDENT',
    about: 'Resident set size, size of the text and data sections, plus stack usage',
    heading: '  RES ',
    text: (row) => `${size(resident(row))} `,
    descending: true,
    value: resident,
  },
  {
    key: 'M_SHARE',
    about: "Size of the process's shared pages",
    heading: '  SHR ',
    text: (row) => `${size(Math.round(resident(row) * 0.8))} `,
    descending: true,
    value: resident,
  },
  {
    key: 'STATE',
    about: 'Process state (S sleeping, R running, D disk, Z zombie, T traced, W paging, I idle)',
    heading: 'S ',
    text: ({ info }) => `${info.state} `,
    descending: false,
    value: ({ info }) => info.state,
  },
  {
    key: 'PERCENT_CPU',
    about: 'Percentage of the CPU time the process used in the last sampling',
    heading: ' CPU% ',
    text: ({ cpu }) => `${cpu.toFixed(1).padStart(5)} `,
    descending: true,
    value: ({ cpu }) => cpu,
  },
  {
    key: 'PERCENT_MEM',
    about: 'Percentage of the memory the process is using, based on resident memory size',
    heading: 'MEM% ',
    text: ({ memory }) => `${memory.toFixed(1).padStart(4)} `,
    descending: true,
    value: ({ memory }) => memory,
  },
  {
    key: 'TIME',
    about: 'Total time the process has spent in user and system time',
    heading: '  TIME+  ',
    text: ({ info }) => `${time(info.cpu)} `,
    descending: true,
    value: ({ info }) => info.cpu,
  },
  {
    key: 'Command',
    about: 'Command line',
    heading: 'Command',
    text: (row) => row.branch + commandLine(row.info),
    descending: false,
    value: ({ info }) => commandLine(info),
  },
];

export function sorted(rows: readonly Row[], column: Column, inverted: boolean): readonly Row[] {
  const way = column.descending !== inverted ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    return (x < y ? -way : x > y ? way : 0) || a.info.pid - b.info.pid;
  });
}

/** Parents before their children, with lines that join them. */
export function asTree(rows: readonly Row[], unicode: boolean): readonly Row[] {
  const byParent = new Map<number, Row[]>();
  const known = new Set(rows.map(({ info }) => info.pid));
  for (const row of rows) {
    const parent = known.has(row.info.ppid) ? row.info.ppid : -1;
    byParent.set(parent, [...(byParent.get(parent) ?? []), row]);
  }
  const [tee, corner, bar] = unicode ? ['├─ ', '└─ ', '│  '] : ['|- ', '`- ', '|  '];
  const out: Row[] = [];
  const walk = (parent: number, indent: string, top: boolean): void => {
    const children = byParent.get(parent) ?? [];
    children.forEach((row, at) => {
      const last = at === children.length - 1;
      out.push({ ...row, branch: top ? '' : indent + (last ? corner : tee) });
      walk(row.info.pid, top ? '' : indent + (last ? '   ' : bar), false);
    });
  };
  walk(-1, '', true);
  return out;
}
