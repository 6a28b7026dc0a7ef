import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import { EngineError } from '../../base/errors.ts';
import type { ClonedSource, Download } from '../../build/solve/machine.ts';
import { applyChanges, EMPTY_TREE } from '../../fs/apply.ts';
import { bytesContent } from '../../fs/content.ts';
import { changesFromEntries, type TarEntry } from '../../fs/tar/index.ts';
import type { SampleRepository } from '../../network/index.ts';
import { httpExchange, NoAnswer } from '../../registry/remote/http-exchange.ts';
import { parseUrl } from '../../userland/applets/http-client.ts';
import { type Commit, commitId, objectId } from '../../userland/programs/git/objects.ts';
import type { Daemon } from '../daemon.ts';

/** Gets a URL over the host's network (buildkit source/http). Throws EngineError with Go's sentence. */
export async function downloadSource(daemon: Daemon, url: string): Promise<Download> {
  const { status, headers, body } = await get(daemon, url);
  if (status < 200 || status >= 400) throw new EngineError('unavailable', `invalid response status ${status}`);
  const modified = Date.parse(headers.get('last-modified') ?? '');
  return { bytes: body, modified: Number.isNaN(modified) ? undefined : modified };
}

async function get(daemon: Daemon, text: string): ReturnType<typeof httpExchange> {
  const url = parseUrl(text);
  if (!url) throw new EngineError('invalid', `invalid url ${text}`);
  const isSecure = url.scheme === 'https';
  try {
    const { host } = daemon.networks.fabric;
    return await httpExchange(host, url.host, url.port, { method: 'GET', path: url.path }, isSecure);
  } catch (error) {
    if (error instanceof NoAnswer) throw new EngineError('unavailable', `Get "${text}": ${error.message}`);
    throw error;
  }
}

/**
 * The files of a repository at a branch or commit (buildkit source/git).
 * DIFFERS: builds clone the course's sample repositories only, without submodules and tags.
 */
export async function cloneSource(daemon: Daemon, remote: string, wanted: string): Promise<ClonedSource> {
  const shown = `${remote.replace(/\/+$/, '')}/`;
  const failed = (why: string): EngineError =>
    new EngineError('unavailable', `failed to fetch remote ${remote}: git stderr:\n${why}: exit status 128`);
  if (!/^https?:/.test(remote)) throw new EngineError('invalid', `drydock: cloning ${remote} is not simulated`);
  let repository: SampleRepository;
  try {
    const { status, body } = await get(daemon, `${shown}drydock-clone`);
    if (status !== 200) throw failed(`fatal: repository '${shown}' not found`);
    repository = JSON.parse(decodeUtf8(body)) as SampleRepository;
  } catch (error) {
    if (error instanceof SyntaxError) throw failed(`fatal: ${shown} not valid: is this a git repository?`);
    if (error instanceof EngineError && error.message.startsWith('Get '))
      throw failed(`fatal: unable to access '${shown}': Could not resolve host: ${parseUrl(remote)?.host ?? ''}`);
    throw error;
  }
  const commits: Commit[] = [];
  for (const { files, ...rest } of repository.commits) {
    const blobs = new Map(Object.entries(files).map(([name, text]) => [name, objectId('blob', encodeUtf8(text))]));
    const commit = { ...rest, files: blobs };
    commits.push({ ...commit, id: commitId(commit, commits.at(-1)?.id) });
  }
  const at =
    wanted === '' || wanted === repository.branch
      ? commits.length - 1
      : commits.findIndex(({ id }) => /^[0-9a-f]{7,40}$/.test(wanted) && id.startsWith(wanted));
  const chosen = repository.commits[at];
  const commit = commits[at];
  if (!chosen || !commit) throw new EngineError('not-found', `repository does not contain ref ${wanted}, output: ""`);
  const entries: TarEntry[] = Object.entries(chosen.files).map(([name, text]) => ({
    name,
    type: 'file',
    mode: 0o644,
    uid: 0,
    gid: 0,
    mtime: daemon.clock.now(),
    content: bytesContent(encodeUtf8(text)),
  }));
  return {
    tree: applyChanges(EMPTY_TREE, changesFromEntries(entries)),
    commit: commit.id,
    branch: repository.branch,
  };
}
