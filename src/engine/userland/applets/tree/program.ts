import type { DirectoryEntry } from '../../../fs/file-view.ts';
import type { Process } from '../../../kernel/process.ts';
import { parseOptions } from '../arguments.ts';
import { failureOf, joined } from '../paths.ts';
import { inUtf8 } from '../quoting.ts';
import { print } from '../streams.ts';

interface Settings {
  readonly all: boolean;
  readonly directories: boolean;
  readonly depth: number;
  readonly fullPaths: boolean;
  readonly classify: boolean;
  readonly sizes: boolean;
  readonly human: boolean;
  readonly modes: boolean;
  readonly ignored: RegExp | undefined;
  readonly lines: readonly [bar: string, middle: string, last: string];
}

interface Count {
  directories: number;
  files: number;
}

/** The tree program of packages, 2.2: `tree -L 2`, `tree -a`, `tree -d`. The root counts as a directory. */
export async function treeProgram(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, {
    short: 'adfFshpDnCNL:I:P:',
    long: { noreport: 'noreport', dirsfirst: 'dirsfirst', 'charset:': 'charset', inodes: 'inodes', du: 'du' },
  });
  const ignored = options.value('I');
  // tree asks the locale; in the C locale it still draws with ASCII.
  const unicode = inUtf8(process) && options.value('charset') !== 'ascii';
  const settings: Settings = {
    all: options.has('a'),
    directories: options.has('d'),
    depth: Number(options.value('L') ?? Number.POSITIVE_INFINITY),
    fullPaths: options.has('f'),
    classify: options.has('F'),
    sizes: options.has('s'),
    human: options.has('h'),
    modes: options.has('p'),
    ignored: ignored === undefined ? undefined : patternOf(ignored),
    lines: unicode ? ['│\u00a0\u00a0 ', '├── ', '└── '] : ['|   ', '|-- ', '`-- '],
  };
  if (!(settings.depth > 0)) {
    await process.write(2, 'tree: Invalid level, must be greater than 0.\n');
    return 1;
  }
  const count: Count = { directories: 0, files: 0 };
  let code = 0;
  for (const path of options.operands.length > 0 ? options.operands : ['.']) {
    if (!process.fs.exists(path)) {
      await print(process, `${path}  [error opening dir]\n`);
      code = 2;
      continue;
    }
    await print(process, `${path}\n`);
    if (process.fs.stat(path).type !== 'directory') continue;
    count.directories++;
    await show(process, path, '', 1, settings, count);
  }
  if (options.has('noreport')) return code;
  const { directories, files } = count;
  const folders = `${directories} director${directories === 1 ? 'y' : 'ies'}`;
  await print(process, `\n${folders}${settings.directories ? '' : `, ${files} file${files === 1 ? '' : 's'}`}\n`);
  return code;
}

async function show(
  process: Process,
  path: string,
  prefix: string,
  level: number,
  settings: Settings,
  count: Count,
): Promise<void> {
  let entries: readonly DirectoryEntry[] = [];
  if (
    failureOf(() => {
      entries = process.fs.readdir(path);
    })
  )
    return;
  const shown = entries.filter(
    ({ name, type }) =>
      (settings.all || !name.startsWith('.')) &&
      !(settings.ignored?.test(name) ?? false) &&
      (!settings.directories || type === 'directory'),
  );
  for (const [index, entry] of shown.entries()) {
    const pause = process.step();
    if (pause) await pause;
    const full = joined(path, entry.name);
    const ends = index === shown.length - 1;
    await print(
      process,
      `${prefix}${ends ? settings.lines[2] : settings.lines[1]}${label(process, full, entry, settings)}\n`,
    );
    if (entry.type !== 'directory') count.files++;
    else {
      count.directories++;
      if (level < settings.depth)
        await show(process, full, prefix + (ends ? '    ' : settings.lines[0]), level + 1, settings, count);
    }
  }
}

function label(process: Process, full: string, entry: DirectoryEntry, settings: Settings): string {
  const stat = process.fs.lstat(full);
  const facts: string[] = [];
  if (settings.modes) facts.push(modeText(stat.mode, entry.type));
  if (settings.human) facts.push(humanSize(stat.size).padStart(4));
  else if (settings.sizes) facts.push(String(stat.size).padStart(11));
  const name = settings.fullPaths ? full : entry.name;
  const target = entry.type === 'symlink' ? ` -> ${process.fs.readlink(full)}` : '';
  const mark = !settings.classify
    ? ''
    : entry.type === 'directory'
      ? '/'
      : entry.type === 'file' && stat.mode & 0o111
        ? '*'
        : '';
  return `${facts.length > 0 ? `[${facts.join(' ')}]  ` : ''}${name}${mark}${target}`;
}

function modeText(mode: number, type: string): string {
  const bits = [6, 3, 0].map((shift) =>
    ['r', 'w', 'x'].map((bit, i) => ((mode >> shift) & (4 >> i) ? bit : '-')).join(''),
  );
  return (type === 'directory' ? 'd' : type === 'symlink' ? 'l' : '-') + bits.join('');
}

function humanSize(bytes: number): string {
  let size = bytes;
  for (const unit of ['', 'K', 'M', 'G']) {
    if (size < 1024 || unit === 'G') return size < 10 && unit !== '' ? size.toFixed(1) + unit : Math.round(size) + unit;
    size /= 1024;
  }
  return String(bytes);
}

/** `node_modules|*.log` */
function patternOf(text: string): RegExp {
  const source = text
    .replace(/[.+^$(){}\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^(${source})$`);
}
