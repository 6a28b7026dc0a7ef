import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { formatStanza } from '../packages/stanza.ts';
import { DpkgDatabase, labelOf, type StatusEntry } from './database.ts';

/** What dpkg and dpkg-query answer alike. Each answers an exit code. */
export const queries: Readonly<Record<string, (process: Process, args: readonly string[]) => Promise<number>>> = {
  list,
  status,
  listfiles,
  search,
  show,
  'get-selections': selections,
};

const complain = (process: Process, text: string): Promise<void> => process.write(2, `dpkg-query: ${text}\n`);

/** `bash*` as a pattern over names. */
function matching(all: readonly StatusEntry[], pattern: string): readonly StatusEntry[] {
  const plain = pattern.replace(/:(amd64|all)$/, '');
  const source = plain
    .replace(/[.+^$(){}|\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  const expression = new RegExp(`^${source}$`);
  return all.filter(({ name }) => expression.test(name));
}

async function found(process: Process, args: readonly string[]): Promise<{ entries: StatusEntry[]; missed: boolean }> {
  const all = DpkgDatabase.read(process.fs).all();
  if (args.length === 0) return { entries: [...all], missed: false };
  const entries = new Set<StatusEntry>();
  let missed = false;
  for (const pattern of args) {
    const hits = matching(all, pattern);
    if (hits.length === 0) {
      missed = true;
      await complain(process, `no packages found matching ${pattern}`);
    }
    for (const hit of hits) entries.add(hit);
  }
  return { entries: [...entries].sort((a, b) => (a.name < b.name ? -1 : 1)), missed };
}

/** `dpkg -l` */
async function list(process: Process, args: readonly string[]): Promise<number> {
  const { entries, missed } = await found(process, args);
  if (entries.length === 0) return missed ? 1 : 0;
  const rows = entries.map((entry) => [
    entry.installed ? 'ii' : 'rc',
    labelOf(entry),
    entry.version,
    entry.architecture,
    (entry.fields.get('Description') ?? '').split('\n')[0] ?? '',
  ]);
  const width = (column: number, least: number): number =>
    Math.max(least, ...rows.map((row) => (row[column] ?? '').length));
  const total = process.tty(1)?.columns ?? 80;
  const widths = [width(1, 14), width(2, 12), width(3, 12)] as const;
  const rest = process.tty(1)
    ? Math.max(10, total - widths[0] - widths[1] - widths[2] - 7)
    : Math.max(33, ...rows.map((row) => (row[4] ?? '').length));
  const line = (row: readonly string[]): string =>
    `${(row[0] ?? '').padEnd(3)} ${widths.map((size, i) => (row[i + 1] ?? '').padEnd(size)).join(' ')} ${(row[4] ?? '').slice(0, rest)}\n`;
  const head =
    'Desired=Unknown/Install/Remove/Purge/Hold\n' +
    '| Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend\n' +
    '|/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)\n' +
    line(['||/', 'Name', 'Version', 'Architecture', 'Description']) +
    `+++-${widths.map((size) => '='.repeat(size)).join('-')}-${'='.repeat(rest)}\n`;
  await process.write(1, head + rows.map(line).join(''));
  return missed ? 1 : 0;
}

/** `dpkg -s` */
async function status(process: Process, args: readonly string[]): Promise<number> {
  if (args.length === 0) return needsName(process, '--status');
  const database = DpkgDatabase.read(process.fs);
  let code = 0;
  for (const [i, name] of args.entries()) {
    const entry = database.get(name);
    if (!entry) {
      code = 1;
      await complain(process, `package '${name}' is not installed and no information is available`);
    } else await process.write(1, (i > 0 ? '\n' : '') + formatStanza(entry.fields));
  }
  if (code) await process.write(2, 'Use dpkg --info (= dpkg-deb --info) to examine archive files.\n');
  return code;
}

/** `dpkg -L` */
async function listfiles(process: Process, args: readonly string[]): Promise<number> {
  if (args.length === 0) return needsName(process, '--listfiles');
  const database = DpkgDatabase.read(process.fs);
  let code = 0;
  for (const [i, name] of args.entries()) {
    if (!database.get(name)) {
      code = 1;
      await complain(process, `package '${name}' is not installed`);
      await process.write(2, 'Use dpkg --contents (= dpkg-deb --contents) to list archive files contents.\n');
      continue;
    }
    const files = database.files(name);
    const text =
      files.length > 0
        ? files.map((path) => `${path}\n`).join('')
        : 'drydock: the file list of this package is not part of the image\n';
    await process.write(files.length > 0 ? 1 : 2, (i > 0 ? '\n' : '') + text);
    if (files.length === 0) code = 1;
  }
  return code;
}

/** `dpkg -S /usr/bin/ls` */
async function search(process: Process, args: readonly string[]): Promise<number> {
  if (args.length === 0) {
    await complain(process, '--search needs at least one file name pattern argument');
    return 2;
  }
  const database = DpkgDatabase.read(process.fs);
  let code = 0;
  for (const pattern of args) {
    const glob = /[*?[]/.test(pattern) || pattern.startsWith('/') ? pattern : `*${pattern}*`;
    const source = glob
      .replace(/[.+^$(){}|\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.');
    const expression = new RegExp(`^${source}$`);
    const owners = new Map<string, string[]>();
    for (const entry of database.all())
      for (const path of database.files(entry.name))
        if (expression.test(path)) owners.set(path, [...(owners.get(path) ?? []), labelOf(entry)]);
    for (const [path, names] of owners) await process.write(1, `${names.join(', ')}: ${path}\n`);
    if (owners.size === 0) {
      code = 1;
      await complain(process, `no path found matching pattern ${glob}`);
    }
  }
  return code;
}

/** `dpkg-query -W -f '${Package} ${Version}\n'` */
async function show(process: Process, args: readonly string[]): Promise<number> {
  let format = '${binary:Package}\\t${Version}\\n';
  const names: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '-f' || arg === '--showformat') format = args[++i] ?? '';
    else if (arg.startsWith('--showformat=')) format = arg.slice('--showformat='.length);
    else if (arg.startsWith('-f')) format = arg.slice(2).replace(/^=/, '');
    else names.push(arg);
  }
  const { entries, missed } = await found(process, names);
  const shown = entries.map((entry) => expand(format, entry));
  await process.write(1, shown.join(''));
  return missed ? 1 : 0;
}

function expand(format: string, entry: StatusEntry): string {
  const value = (name: string): string => {
    const [want = '', state = '', current = ''] = (entry.fields.get('Status') ?? 'install ok installed').split(' ');
    const special: Readonly<Record<string, string>> = {
      'binary:Package': labelOf(entry),
      'binary:Summary': (entry.fields.get('Description') ?? '').split('\n')[0] ?? '',
      'db:Status-Abbrev': entry.installed ? 'ii ' : 'rc ',
      'db:Status-Want': want,
      'db:Status-Eflag': state,
      'db:Status-Status': current,
    };
    return special[name] ?? entry.fields.get(name) ?? '';
  };
  return format
    .replace(/\$\{([\w:-]+?)(?:;(-?\d+))?\}/g, (_, name: string, width?: string) => {
      const text = value(name);
      if (width === undefined) return text;
      const size = Number(width);
      return size < 0 ? text.padEnd(-size) : text.padStart(size);
    })
    .replace(/\\([nt\\])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === 't' ? '\t' : '\\'));
}

async function selections(process: Process, args: readonly string[]): Promise<number> {
  const { entries } = await found(process, args);
  const line = (entry: StatusEntry): string => {
    const label = labelOf(entry);
    const tabs = '\t'.repeat(Math.max(1, 6 - Math.floor(label.length / 8)));
    return `${label}${tabs}${entry.installed ? 'install' : 'deinstall'}\n`;
  };
  await process.write(1, entries.map(line).join(''));
  return 0;
}

async function needsName(process: Process, option: string): Promise<number> {
  await complain(process, `${option} needs at least one package name argument`);
  await process.write(2, '\nUse --help for help about querying packages.\n');
  return 2;
}

/** `No such file or directory` of a failed call. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof FsError)) throw error;
  return strerror(error.errno);
}
