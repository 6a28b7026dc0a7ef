import { DockerfileError } from '../dockerfile/error.ts';

/** A place in a git repository: `https://host/a.git#branch:folder`, `git@host:a/b.git?branch=v1&subdir=web`. */
export interface GitReference {
  readonly remote: string;
  /** A branch or a commit; empty for HEAD. */
  readonly ref: string;
  /** Below the repository's root; empty for all of it. */
  readonly folder: string;
  readonly keepGitDir: boolean;
}

const KEYS = [
  'ref',
  'branch',
  'tag',
  'subdir',
  'keep-git-dir',
  'checksum',
  'commit',
  'submodules',
  'mtime',
  'fetch-by-commit',
];

/** undefined for what is no git repository (buildkit frontend/dockerfile/dfgitutil). Throws DockerfileError for a query that it does not know. */
export function parseGitReference(text: string): GitReference | undefined {
  const isGit =
    /^(?:git@[^:]+:|git:\/\/|ssh:\/\/)/.test(text) ||
    /^github\.com\//.test(text) ||
    /^https?:\/\/[^?#]*\.git(?:[?#]|$)/.test(text);
  if (!isGit) return undefined;
  const [whole = '', fragment = ''] = cut(text, '#');
  const [remote = '', query = ''] = cut(whole, '?');
  let [ref = '', folder = ''] = cut(fragment, ':');
  let keepGitDir = false;
  for (const pair of query === '' ? [] : query.split('&')) {
    const [key = '', value = ''] = cut(pair, '=').map(decodeURIComponent);
    if (!KEYS.includes(key)) throw new DockerfileError(`unexpected query ${JSON.stringify(key)}`);
    if (key === 'ref' || key === 'branch' || key === 'tag') ref = value;
    else if (key === 'subdir') folder = value;
    else if (key === 'keep-git-dir') keepGitDir = value === '' || /^(?:1|t|true)$/i.test(value);
  }
  return {
    remote: remote.startsWith('github.com/') ? `https://${remote}` : remote,
    ref,
    folder: folder.replace(/^\/+|\/+$/g, ''),
    keepGitDir,
  };
}

function cut(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
