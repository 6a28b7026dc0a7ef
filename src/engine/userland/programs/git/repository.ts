import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { type Commit, objectId } from './objects.ts';

/** A failure that git reports with `fatal: ` and exit code 128. */
export class Fatal extends Error {}

/** A clone: where it is, what it is a clone of, and its history, newest last. */
export interface Repository {
  readonly root: string;
  readonly branch: string;
  readonly url: string;
  readonly commits: readonly Commit[];
}

/**
 * DIFFERS: A clone's .git holds HEAD, config and refs as git has them, but its history in one file of Drydock's, no objects.
 */
const HISTORY = '.git/drydock-history.json';

export function writeRepository(process: Process, { root, branch, url, commits }: Repository): void {
  const { fs } = process;
  const head = commits.at(-1)?.id ?? '';
  for (const folder of ['refs/heads', 'refs/tags', 'refs/remotes/origin']) fs.mkdirs(`${root}/.git/${folder}`);
  fs.writeFile(`${root}/.git/HEAD`, `ref: refs/heads/${branch}\n`);
  fs.writeFile(`${root}/.git/refs/heads/${branch}`, `${head}\n`);
  fs.writeFile(`${root}/.git/refs/remotes/origin/HEAD`, `ref: refs/remotes/origin/${branch}\n`);
  fs.writeFile(
    `${root}/.git/packed-refs`,
    `# pack-refs with: peeled fully-peeled sorted \n${head} refs/remotes/origin/${branch}\n`,
  );
  fs.writeFile(
    `${root}/.git/config`,
    `[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[branch "${branch}"]\n\tremote = origin\n\tmerge = refs/heads/${branch}\n`,
  );
  const history = commits.map((commit) => ({ ...commit, files: Object.fromEntries(commit.files) }));
  fs.writeFile(`${root}/${HISTORY}`, `${JSON.stringify({ branch, url, commits: history })}\n`);
}

/** The repository that the working directory lies in. Throws Fatal. */
export function findRepository(process: Process): Repository {
  for (let at = process.fs.cwd; ; at = at.slice(0, at.lastIndexOf('/')) || '/') {
    const root = at === '/' ? '' : at;
    const text = textAt(process, `${root}/${HISTORY}`);
    if (text !== undefined) {
      const { branch, url, commits } = JSON.parse(text) as {
        readonly branch: string;
        readonly url: string;
        readonly commits: readonly (Omit<Commit, 'files'> & { readonly files: Readonly<Record<string, string>> })[];
      };
      const read = commits.map((commit) => ({ ...commit, files: new Map(Object.entries(commit.files)) }));
      return { root: root || '/', branch, url, commits: read };
    }
    if (root === '') throw new Fatal('not a git repository (or any of the parent directories): .git');
  }
}

function textAt(process: Process, path: string): string | undefined {
  try {
    return process.fs.readText(path);
  } catch (error) {
    if (error instanceof FsError) return undefined;
    throw error;
  }
}

/** How the working tree differs from the last commit, paths from the root. */
export interface Changes {
  readonly modified: readonly string[];
  readonly deleted: readonly string[];
  /** Folders with nothing tracked in them end with a slash and stand for all they hold. */
  readonly untracked: readonly string[];
}

export function changesOf(process: Process, { root, commits }: Repository): Changes {
  const tracked = commits.at(-1)?.files ?? new Map<string, string>();
  const modified: string[] = [];
  const deleted: string[] = [];
  const untracked: string[] = [];
  for (const [path, id] of tracked) {
    const full = `${root}/${path}`;
    if (!process.fs.exists(full)) deleted.push(path);
    else if (objectId('blob', process.fs.readFile(full)) !== id) modified.push(path);
  }
  const walk = (folder: string): void => {
    for (const { name, type } of process.fs.readdir(`${root}/${folder}`)) {
      const path = folder + name;
      if (path === '.git') continue;
      if (type === 'directory') {
        if ([...tracked.keys()].some((each) => each.startsWith(`${path}/`))) walk(`${path}/`);
        else if (process.fs.readdir(`${root}/${path}`).length > 0) untracked.push(`${path}/`);
      } else if (!tracked.has(path)) untracked.push(path);
    }
  };
  walk('');
  return { modified: modified.sort(), deleted: deleted.sort(), untracked: untracked.sort() };
}
