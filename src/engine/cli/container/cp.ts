import type { PathStat } from '../../api/container.ts';
import { goQuote } from '../../base/go-quote.ts';
import { humanSize } from '../../base/units.ts';
import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { type Invocation, readAll } from '../invocation.ts';
import { renameTop, topName } from './tar-names.ts';

/** `docker cp web:/etc/nginx ./conf`, `docker cp app.py web:/srv/`, `docker cp web:/data - | tar t` */
export const cp = command({
  use: 'cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-\n\tdocker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH',
  short: 'Copy files/folders between a container and the local filesystem',
  long: `Copy files/folders between a container and the local filesystem

Use '-' as the source to read a tar archive from stdin
and extract it to a directory destination in a container.
Use '-' as the destination to stream a tar archive of a
container source to stdout.`,
  args: exactArgs(2),
  spellings: 'docker container cp, docker cp',
  words: 'path',
  flags: `
-L --follow-link bool Always follow symlinks in SRC_PATH
-a --archive bool Archive mode (copy all uid/gid information)
-q --quiet bool Suppress progress output during copy. Progress output is automatically suppressed if no terminal is attached`,
  async run(invocation) {
    const [source = '', destination = ''] = invocation.args;
    if (source === '') throw new CliError('source can not be empty');
    if (destination === '') throw new CliError('destination can not be empty');
    const from = split(source);
    const to = split(destination);
    if (from.container !== '' && to.container !== '') throw new CliError('copying between containers is not supported');
    if (from.container !== '') return copyOut(invocation, from, to.path);
    if (to.container !== '') return copyIn(invocation, from.path, to);
    throw new CliError('must specify at least one container source');
  },
});

interface Place {
  readonly container: string;
  readonly path: string;
}

/** `web:/etc`; what begins with a slash or a dot is the host's. */
function split(argument: string): Place {
  const cut = argument.indexOf(':');
  if (argument.startsWith('/') || cut < 0 || argument.startsWith('.')) return { container: '', path: argument };
  return { container: argument.slice(0, cut), path: argument.slice(cut + 1) };
}

async function copyOut(invocation: Invocation, from: Place, to: string): Promise<void> {
  const { api, flags, terminal } = invocation;
  const { files } = terminal;
  const path = to === '-' ? to : withEnding(files.absolute(to), to);
  if (to !== '-') checkFolder(invocation, path);
  let source = from.path;
  let rebase = '';
  if (flags.bool('follow-link')) {
    const stat = await api.containers.statPath(from.container, source).catch(() => undefined);
    if (stat?.isSymlink) {
      rebase = baseOf(source);
      source = stat.linkTarget.startsWith('/') ? stat.linkTarget : `${parentOf(source)}/${stat.linkTarget}`;
    }
  }
  const { tar, stat } = await api.containers.getArchive(from.container, source);
  if (to === '-') return terminal.out(tar);
  const name = rebase || sourceBase(source, stat);
  const target = files.stat(path);
  const destination = { path, exists: target !== undefined, isDirectory: target?.isDirectory ?? false };
  const placed = place(destination, name, stat.isDirectory);
  if (!destination.exists && !files.stat(placed.folder))
    throw new CliError(`stat ${placed.folder}: no such file or directory`);
  files.unpack(renameTop(tar, topName(tar), placed.name), placed.folder, { owners: flags.bool('archive') });
  await summary(invocation, stat.isDirectory ? tar.length : stat.size, tar.length, path);
}

async function copyIn(invocation: Invocation, from: string, to: Place): Promise<void> {
  const { api, flags, terminal } = invocation;
  const { files } = terminal;
  const source = from === '-' ? from : withEnding(files.absolute(from), from);
  const destination = await containerPlace(invocation, to);
  const options = { copyUidGid: flags.bool('archive'), noOverwriteDirNonDir: false };
  if (from === '-') {
    if (!destination.isDirectory) throw new CliError(`destination "${to.container}:${to.path}" must be a directory`);
    const tar = await readAll(terminal);
    await api.containers.putArchive(to.container, destination.path, tar, options);
    return summary(invocation, tar.length, tar.length, `${to.container}:${destination.path}`);
  }
  const stat = files.stat(source);
  if (!stat) throw new CliError(`lstat ${source.replace(/\/+\.?$/, '') || '/'}: no such file or directory`);
  const placed = place(destination, baseOf(source), stat.isDirectory);
  const tar = files.pack(source, placed.name, { followLink: flags.bool('follow-link') });
  await api.containers.putArchive(to.container, placed.folder, tar, options);
  await summary(
    invocation,
    stat.isDirectory ? tar.length : stat.size,
    tar.length,
    `${to.container}:${destination.path}`,
  );
}

interface Destination {
  readonly path: string;
  readonly exists: boolean;
  readonly isDirectory: boolean;
}

/** Where a path in the container leads, links followed; what is not there may be made by the copy. */
async function containerPlace(invocation: Invocation, to: Place): Promise<Destination> {
  const { api } = invocation;
  const stat = async (path: string): Promise<PathStat | undefined> =>
    api.containers.statPath(to.container, path).catch(() => undefined);
  let path = to.path;
  let found = await stat(path);
  if (found?.isSymlink) {
    path = found.linkTarget.startsWith('/') ? found.linkTarget : `${parentOf(path)}/${found.linkTarget}`;
    found = await stat(path);
  }
  return { path, exists: found !== undefined, isDirectory: found?.isDirectory ?? false };
}

/** Into which folder a copy goes, and under which name (moby/go-archive PrepareArchiveCopy). */
function place(
  destination: Destination,
  name: string,
  isDirectory: boolean,
): { readonly folder: string; readonly name: string } {
  const { path, exists } = destination;
  if (exists && destination.isDirectory) return { folder: path, name };
  if (exists && isDirectory) throw new CliError('cannot copy directory');
  if (!exists && !isDirectory && /\/\.?$/.test(path)) throw new CliError('no such directory');
  const clean = path.replace(/\/+\.?$/, '') || '/';
  return { folder: parentOf(clean), name: baseOf(clean) };
}

/** The folder that a copy on the host goes into must be there. */
function checkFolder({ terminal }: Invocation, path: string): void {
  const folder = parentOf(path.replace(/\/+\.?$/, '') || '/');
  if (!terminal.files.stat(folder))
    throw new CliError(`invalid output path: directory ${goQuote(folder)} does not exist`);
}

/** What was packed is named after the source; `/out/.` means what is in it. */
function sourceBase(path: string, stat: PathStat): string {
  return /\/\.$/.test(path) || path === '.' ? '.' : baseOf(path.replace(/\/+$/, '')) || stat.name || '/';
}

/** Absolute paths lose `/` and `/.` at their end, which say something to docker cp. */
function withEnding(absolute: string, written: string): string {
  const ending = /\/\.$/.test(written) || written === '.' ? '/.' : /\/$/.test(written) ? '/' : '';
  return absolute.endsWith(ending) ? absolute : absolute.replace(/\/$/, '') + ending;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '/';
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1) || baseOfFolder(path);
}

function baseOfFolder(path: string): string {
  const clean = path.replace(/\/+$/, '');
  return clean.slice(clean.lastIndexOf('/') + 1);
}

async function summary(invocation: Invocation, content: number, transferred: number, to: string): Promise<void> {
  const { flags, terminal } = invocation;
  if (flags.changed('quiet') ? flags.bool('quiet') : !terminal.stdoutIsTerminal) return;
  const moved = content === transferred ? '' : ` (transferred ${humanSize(transferred, 3)})`;
  await terminal.err(`Successfully copied ${humanSize(content, 3)}${moved} to ${to}\n`);
}
