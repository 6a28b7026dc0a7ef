import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { compareVersions } from '../apt/selection.ts';
import { type PackageArchive, readArchive } from '../packages/archive.ts';
import { dependenciesIn, formatStanza } from '../packages/stanza.ts';
import { DpkgDatabase } from './database.ts';
import { configure, remove, runTriggers, type Say, unpack } from './operations.ts';
import { queries, reasonOf } from './query.ts';

const HELP_HINT = `
Type dpkg --help for help about installing and deinstalling packages [*];
Use 'apt' or 'aptitude' for user-friendly package management;
Type dpkg -Dhelp for a list of dpkg debug flag values;
Type dpkg --force-help for a list of forcing options;
Type dpkg-deb --help for help about manipulating *.deb files;

Options marked [*] produce a lot of output - pipe it through 'less' or 'more' !
`;

const QUERIES: Readonly<Record<string, string>> = {
  '-l': 'list',
  '--list': 'list',
  '-s': 'status',
  '--status': 'status',
  '-L': 'listfiles',
  '--listfiles': 'listfiles',
  '-S': 'search',
  '--search': 'search',
  '-W': 'show',
  '--show': 'show',
  '--get-selections': 'get-selections',
};

/** `dpkg -l`, `dpkg -i package.deb`, and as `dpkg-query` and `dpkg-deb`. */
export const main: Main = async (process) => {
  const [self = '', ...given] = process.argv;
  const name = self.slice(self.lastIndexOf('/') + 1);
  if (name !== 'dpkg' && name !== 'dpkg-query' && name !== 'dpkg-deb') {
    await process.write(2, `drydock: '${name}' is not simulated\n`);
    return 1;
  }
  const args = given.filter((arg) => !/^--(force|no-pager|admindir|root)/.test(arg) && arg !== '--no-triggers');
  const at = args.findIndex((arg) => arg.startsWith('-'));
  const action = at < 0 ? undefined : (args[at] as string);
  const query = action === undefined ? undefined : QUERIES[action.slice(0, action.startsWith('--') ? undefined : 2)];
  // `-f FORMAT` may stand before `-W`.
  if (name === 'dpkg-query' && args.some((arg) => arg === '-W' || arg === '--show'))
    return (queries['show'] as NonNullable<typeof queries.show>)(
      process,
      args.filter((arg) => arg !== '-W' && arg !== '--show'),
    );
  const rest = args.filter((_, i) => i !== at);
  if (query !== undefined) {
    const attached = action !== undefined && !action.startsWith('--') && action.length > 2 ? [action.slice(2)] : [];
    return (queries[query] as NonNullable<typeof queries.list>)(process, [...attached, ...rest]);
  }
  if (action === undefined) return usage(process, 'need an action option');
  return act(process, action, rest);
};

async function usage(process: Process, problem: string): Promise<number> {
  await process.write(2, `dpkg: error: ${problem}\n${HELP_HINT}`);
  return 2;
}

async function act(process: Process, action: string, args: readonly string[]): Promise<number> {
  switch (action) {
    case '--version':
      await process.write(
        1,
        `Debian 'dpkg' package management program version 1.22.21 (amd64).\nThis is free software; see the GNU General Public License version 2 or\nlater for copying conditions. There is NO warranty.\n`,
      );
      return 0;
    case '--print-architecture':
      await process.write(1, 'amd64\n');
      return 0;
    case '--print-foreign-architectures':
    case '--configure':
    case '--audit':
    case '-C':
      return 0;
    case '-i':
    case '--install':
      return install(process, args);
    case '-r':
    case '--remove':
    case '-P':
    case '--purge':
      return uninstall(process, args, action === '-P' || action === '--purge');
    case '-c':
    case '--contents':
    case '-I':
    case '--info':
      return look(process, args, action === '-c' || action === '--contents');
    case '--compare-versions':
      return compare(process, args);
    case '--help':
    case '-x':
    case '--unpack':
    case '-V':
    case '--verify':
    case '--set-selections':
    case '--add-architecture':
      await process.write(2, `drydock: 'dpkg ${action}' is not simulated\n`);
      return 1;
    default:
      return usage(process, `unknown option ${action.startsWith('--') ? action : action.slice(0, 2)}`);
  }
}

/** Whether a comparison holds, by the difference of the versions. */
const RELATIONS: Readonly<Record<string, (difference: number) => boolean>> = {
  lt: (difference) => difference < 0,
  le: (difference) => difference <= 0,
  eq: (difference) => difference === 0,
  ne: (difference) => difference !== 0,
  ge: (difference) => difference >= 0,
  gt: (difference) => difference > 0,
  '<<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '=': (difference) => difference === 0,
  '>=': (difference) => difference >= 0,
  '>>': (difference) => difference > 0,
};

/** `dpkg --compare-versions 1.0 lt 1.1`: its exit code tells. */
async function compare(process: Process, args: readonly string[]): Promise<number> {
  const [a, relation = '', b] = args;
  if (a === undefined || b === undefined || args.length !== 3)
    return usage(process, '--compare-versions takes three arguments: <version> <relation> <version>');
  const holds = Object.hasOwn(RELATIONS, relation) ? RELATIONS[relation] : undefined;
  if (!holds) return usage(process, '--compare-versions bad relation');
  return holds(compareVersions(a, b)) ? 0 : 1;
}

async function mayChange(process: Process): Promise<boolean> {
  if (process.credentials.uid !== 0) {
    await process.write(2, 'dpkg: error: requested operation requires superuser privilege\n');
    return false;
  }
  try {
    process.fs.access('/var/lib/dpkg', { write: true });
    return true;
  } catch (error) {
    await process.write(
      2,
      `dpkg: error: unable to access the dpkg database directory /var/lib/dpkg: ${reasonOf(error)}\n`,
    );
    return false;
  }
}

async function install(process: Process, files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    await process.write(2, `dpkg: error: --install needs at least one package archive file argument\n${HELP_HINT}`);
    return 2;
  }
  if (!(await mayChange(process))) return 2;
  const say: Say = (line) => process.write(1, `${line}\n`);
  const archives: { readonly file: string; readonly archive: PackageArchive }[] = [];
  for (const file of files) {
    if (!process.fs.exists(file)) {
      await process.write(2, `dpkg: error: cannot access archive '${file}': No such file or directory\n`);
      return 2;
    }
    const archive = readArchive(process.fs.readFile(file));
    if (!archive) {
      await process.write(
        2,
        `dpkg-deb: error: '${file}' is not a Debian format archive\ndpkg: error processing archive ${file} (--install):\n dpkg-deb --control subprocess returned error exit status 2\nErrors were encountered while processing:\n ${file}\n`,
      );
      return 1;
    }
    archives.push({ file, archive });
  }
  const database = DpkgDatabase.read(process.fs);
  const failed: string[] = [];
  for (const { file, archive } of archives) {
    const name = archive.control['Package'] ?? '';
    if (!database.get(name)) await say(`Selecting previously unselected package ${name}.`);
    await say(`(Reading database ... ${database.count()} files and directories currently installed.)`);
    try {
      await unpack(process, database, archive, file, say);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await process.write(2, `dpkg: error processing archive ${file} (--install):\n ${strerror(error.errno)}\n`);
      failed.push(file);
    }
  }
  for (const { archive } of archives) {
    const entry = database.get(archive.control['Package'] ?? '');
    if (!entry) continue;
    const missing = dependenciesIn(archive.control['Depends']).filter(
      (any) => !any.some((one) => database.isInstalled(one)),
    );
    if (missing.length > 0) {
      const lines = missing.map(
        ([one]) => ` ${entry.name} depends on ${one}; however:\n  Package ${one} is not installed.\n`,
      );
      await process.write(
        2,
        `dpkg: dependency problems prevent configuration of ${entry.name}:\n${lines.join('')}\ndpkg: error processing package ${entry.name} (--install):\n dependency problems - leaving unconfigured\n`,
      );
      failed.push(entry.name);
    } else await configure(entry, archive, say);
  }
  await runTriggers(
    process.fs,
    database,
    archives.flatMap(({ archive }) => archive.files.map(({ path }) => path)),
    say,
  );
  if (failed.length === 0) return 0;
  await process.write(2, `Errors were encountered while processing:\n${failed.map((one) => ` ${one}\n`).join('')}`);
  return 1;
}

async function uninstall(process: Process, names: readonly string[], purge: boolean): Promise<number> {
  if (!(await mayChange(process))) return 2;
  const database = DpkgDatabase.read(process.fs);
  const say: Say = (line) => process.write(1, `${line}\n`);
  for (const name of names) {
    const entry = database.get(name);
    if (!entry || (!entry.installed && !purge)) {
      await process.write(2, `dpkg: warning: ignoring request to remove ${name} which isn't installed\n`);
      continue;
    }
    const needed = database
      .all()
      .filter(
        (one) =>
          one.installed && dependenciesIn(one.fields.get('Depends')).some((any) => any.length === 1 && any[0] === name),
      );
    const other = needed.filter((one) => !names.includes(one.name));
    if (other.length > 0) {
      const lines = other.map((one) => ` ${one.name} depends on ${name}.\n`).join('');
      await process.write(
        2,
        `dpkg: dependency problems prevent removal of ${name}:\n${lines}\ndpkg: error processing package ${name} (--remove):\n dependency problems - not removing\nErrors were encountered while processing:\n ${name}\n`,
      );
      return 1;
    }
    await say(`(Reading database ... ${database.count()} files and directories currently installed.)`);
    const paths = database.files(name);
    await remove(process, database, entry, purge, say);
    await runTriggers(process.fs, database, paths, say);
  }
  return 0;
}

/** `dpkg -c`, `dpkg -I` */
async function look(process: Process, [file = '']: readonly string[], contents: boolean): Promise<number> {
  if (!process.fs.exists(file)) {
    await process.write(2, `dpkg-deb: error: failed to read archive '${file}': No such file or directory\n`);
    return 2;
  }
  const archive = readArchive(process.fs.readFile(file));
  if (!archive) {
    await process.write(2, `dpkg-deb: error: '${file}' is not a Debian format archive\n`);
    return 2;
  }
  if (contents) {
    const lines = archive.files.map(({ path, mode, size, kind, target }) => {
      const type = kind === 'symlink' ? 'l' : kind === 'directory' ? 'd' : '-';
      const bits = [6, 3, 0]
        .map((shift) => ['r', 'w', 'x'].map((bit, i) => ((mode >> shift) & (4 >> i) ? bit : '-')).join(''))
        .join('');
      return `${type}${bits} root/root ${String(size).padStart(9)} 2025-06-01 00:00 .${path}${target === undefined ? '' : ` -> ${target}`}\n`;
    });
    await process.write(1, lines.join(''));
    return 0;
  }
  const control = formatStanza(Object.entries(archive.control));
  const size = process.fs.stat(file).size;
  const head = ` new Debian package, version 2.0.\n size ${size} bytes: control archive=${control.length + 300} bytes.\n`;
  const count = `${String(control.length).padStart(8)} bytes, ${String(control.split('\n').length - 1).padStart(5)} lines      control\n`;
  await process.write(1, head + count + control.replace(/^/gm, ' ').replace(/ $/, ''));
  return 0;
}
