import type { Process } from '../../../kernel/process.ts';
import { recordOf } from './actual.ts';
import { type CommandLine, isOn } from './command-line.ts';
import { NpmFailure } from './failure.ts';
import { byText, type Manifest, readManifest } from './manifest.ts';
import { joined, relativePath } from './specs.ts';
import type { Folders, PackageRecord } from './tree.ts';

/** A workspace that -w or --workspaces selects. */
export interface Workspace {
  readonly name: string;
  /** From the project's folder. */
  readonly location: string;
}

/** The workspaces of a project by the names of their packages, in order. */
export function workspacesOf(proc: Process, manifest: Manifest, root = '.'): ReadonlyMap<string, string> {
  const field = manifest['workspaces'];
  const patterns = Array.isArray(field) ? field : ((field as { packages?: unknown } | undefined)?.packages ?? []);
  const found = new Map<string, string>();
  for (const pattern of Array.isArray(patterns) ? patterns.map(String) : []) {
    const isExcluded = pattern.startsWith('!');
    const parts = pattern
      .replace(/^!/, '')
      .split('/')
      .filter((part) => part !== '' && part !== '.');
    for (const location of matching(proc, root, parts, '')) {
      const name = readManifest(proc, `${root}/${location}`)?.name ?? location.slice(location.lastIndexOf('/') + 1);
      if (isExcluded) found.delete(name);
      else if (found.get(name) !== undefined && found.get(name) !== location)
        throw new NpmFailure('EDUPLICATEWORKSPACE', [
          'must not have multiple workspaces with the same name',
          `package '${name}' has conflicts in the following paths:`,
          `    ${proc.fs.absolute(found.get(name) ?? '')}`,
          `    ${proc.fs.absolute(location)}`,
        ]);
      else found.set(name, location);
    }
  }
  return found;
}

/** Folders with a package.json that a pattern's parts lead to. */
function matching(proc: Process, root: string, parts: readonly string[], at: string): readonly string[] {
  const { fs } = proc;
  const [part, ...rest] = parts;
  const here = `${root}/${at}`;
  if (part === undefined) return at !== '' && fs.exists(`${here}/package.json`) ? [at] : [];
  const below = (name: string): string => (at === '' ? name : `${at}/${name}`);
  if (!/[*?[{]/.test(part)) return matching(proc, root, rest, part === '..' ? `${at}..` : below(part));
  if (!fs.exists(here) || fs.stat(here).type !== 'directory') return [];
  const names = fs
    .readdir(here)
    .map(({ name }) => name)
    .filter(
      (name) => name !== 'node_modules' && !name.startsWith('.') && fs.stat(`${here}/${name}`).type === 'directory',
    )
    .sort(byText);
  if (part === '**')
    return [...matching(proc, root, rest, at), ...names.flatMap((name) => matching(proc, root, parts, below(name)))];
  const shape = new RegExp(
    `^${part
      .replace(/[.+^$()|\\]/g, '\\$&')
      .replace(/\{([^}]*)\}/g, (_, list: string) => `(?:${list.split(',').join('|')})`)
      .replace(/\*/g, '[^/]*')
      .replace(/\?/g, '[^/]')}$`,
  );
  return names.filter((name) => shape.test(name)).flatMap((name) => matching(proc, root, rest, below(name)));
}

/** The project's folders, its package.json files read when they are asked for. */
export function foldersOf(proc: Process, manifest: Manifest): Folders {
  const records = new Map<string, PackageRecord | undefined>();
  return {
    workspaces: workspacesOf(proc, manifest),
    record(location) {
      if (!records.has(location)) {
        const found = readManifest(proc, location);
        records.set(location, found && recordOf(location.slice(location.lastIndexOf('/') + 1), found));
      }
      return records.get(location);
    },
  };
}

/** npm works in the nearest folder above that is a project, or in the one that has this project as a workspace. */
export function enterProject(proc: Process, line: CommandLine): CommandLine {
  const { fs } = proc;
  const started = fs.cwd;
  proc.env.set('INIT_CWD', started);
  const { prefix } = line;
  if (isOn(line, 'global')) return line;
  if (prefix !== undefined) {
    if (fs.exists(prefix)) fs.chdir(prefix);
    return { ...line, started };
  }
  let project: string | undefined;
  for (let at = started; ; at = at.slice(0, at.lastIndexOf('/')) || '/') {
    const isProject = fs.exists(`${at}/package.json`) || fs.exists(`${at}/node_modules`);
    if (isProject && project === undefined && !at.endsWith('/node_modules')) {
      project = at;
      fs.chdir(at);
      if (line.options.get('workspaces') === false) return { ...line, started };
    } else if (isProject && project !== undefined && fs.exists(`${at}/package.json`)) {
      const location = relativePath(at, project);
      if ([...workspacesOf(proc, readManifest(proc, at) ?? {}, at).values()].includes(location)) {
        fs.chdir(at);
        return { ...line, started, workspaces: line.workspaces.length > 0 ? line.workspaces : [location] };
      }
    }
    if (at === '/') return { ...line, started };
  }
}

/** What -w and --workspaces select; undefined where neither stands. Throws NpmFailure. */
export function selectedWorkspaces(
  proc: Process,
  line: CommandLine,
  folders: Folders,
): readonly Workspace[] | undefined {
  const asked = line.workspaces;
  if (asked.length === 0 && !isOn(line, 'workspaces')) return undefined;
  const all = [...folders.workspaces].map(([name, location]) => ({ name, location }));
  const found =
    asked.length === 0
      ? all
      : asked.flatMap((word) =>
          all.filter(({ name, location }) => {
            const paths = [proc.fs.cwd, line.started].map((from) => relativePath(proc.fs.cwd, joined(from, word)));
            return (
              name === word ||
              paths.some((path) => path === location || (path !== '' && location.startsWith(`${path}/`)))
            );
          }),
        );
  if (found.length === 0)
    throw new NpmFailure(
      undefined,
      asked.length === 0
        ? ['No workspaces found!']
        : ['No workspaces found:', `  ${asked.map((word) => `--workspace=${word}`).join(' ')}`],
    );
  return [...new Set(found)];
}
