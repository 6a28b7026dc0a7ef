import { concatBytes, decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { CurlFailure } from '../curl/failure.ts';
import { parseUrl, type Url } from '../curl/url.ts';
import { Deadline, requestBytes, Wire } from '../curl/wire.ts';
import { type Commit, commitId, objectId } from './objects.ts';
import { Fatal, writeRepository } from './repository.ts';

/** A repository as the course's site hands it out. */
interface Sample {
  readonly branch: string;
  readonly commits: readonly (Omit<Commit, 'id' | 'files'> & { readonly files: Readonly<Record<string, string>> })[];
}

/**
 * `git clone [--depth N] [-b BRANCH] [-q] URL [FOLDER]`.
 * DIFFERS: git clones the course's sample repositories only, by a request of its own instead of git's protocol.
 */
export async function clone(process: Process, args: readonly string[]): Promise<number> {
  const operands: string[] = [];
  let quiet = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '-q' || arg === '--quiet') quiet = true;
    else if (arg === '--depth' || arg === '-b' || arg === '--branch') at += 1;
    else if (arg === '--single-branch' || arg.startsWith('--depth=') || arg.startsWith('--branch=')) continue;
    else if (arg.startsWith('-')) {
      await process.write(2, `drydock: 'git clone ${arg}' is not simulated\n`);
      return 1;
    } else operands.push(arg);
  }
  const [url, wanted] = operands;
  if (url === undefined) throw new Fatal('You must specify a repository to clone.');
  const folder =
    wanted ??
    url
      .replace(/\/+$/, '')
      .replace(/\.git$/, '')
      .replace(/^.*[/:]/, '');
  const path = process.fs.absolute(folder);
  if (process.fs.exists(path) && (process.fs.stat(path).type !== 'directory' || process.fs.readdir(path).length > 0)) {
    throw new Fatal(`destination path '${folder}' already exists and is not an empty directory.`);
  }
  if (!/^https?:\/\//.test(url)) {
    if (process.fs.exists(url) || /^(ssh|git|file):\/\/|^[\w.-]+@[\w.-]+:/.test(url)) {
      await process.write(2, `drydock: 'git clone ${url}' is not simulated\n`);
      return 1;
    }
    throw new Fatal(`repository '${url}' does not exist`);
  }
  if (!quiet) await process.write(2, `Cloning into '${folder}'...\n`);
  const sample = await fetchSample(process, url);
  const commits: Commit[] = [];
  for (const { files, ...rest } of sample.commits) {
    const blobs = new Map(Object.entries(files).map(([name, text]) => [name, objectId('blob', encodeUtf8(text))]));
    const commit = { ...rest, files: blobs };
    commits.push({ ...commit, id: commitId(commit, commits.at(-1)?.id) });
  }
  try {
    process.fs.mkdirs(path);
    for (const [name, text] of Object.entries(sample.commits.at(-1)?.files ?? {})) {
      const slash = name.lastIndexOf('/');
      if (slash > 0) process.fs.mkdirs(`${path}/${name.slice(0, slash)}`);
      process.fs.writeFile(`${path}/${name}`, text);
    }
    writeRepository(process, { root: path, branch: sample.branch, url, commits });
  } catch (error) {
    if (error instanceof FsError) throw new Fatal(`could not create work tree dir '${folder}': ${error.message}`);
    throw error;
  }
  return 0;
}

async function fetchSample(process: Process, typed: string): Promise<Sample> {
  const shown = `${typed.replace(/\/+$/, '')}/`;
  try {
    const url = parseUrl(`${shown}drydock-clone`);
    const addresses = await process.net.resolve(url.host);
    if (!addresses?.[0]) throw new CurlFailure(6, `Could not resolve host: ${url.host}`);
    const answer = await get(process, url, addresses[0]);
    if (answer.status === 404) throw new Fatal(`repository '${shown}' not found`);
    if (answer.status !== 200) throw new CurlFailure(22, `The requested URL returned error: ${answer.status}`);
    return JSON.parse(answer.text) as Sample;
  } catch (error) {
    if (error instanceof CurlFailure) throw new Fatal(`unable to access '${shown}': ${error.message}`);
    if (error instanceof SyntaxError) throw new Fatal(`${shown} not valid: is this a git repository?`);
    throw error;
  }
}

async function get(
  process: Process,
  url: Url,
  address: string,
): Promise<{ readonly status: number; readonly text: string }> {
  const began = process.clock.now();
  const limit = new Deadline(process, undefined, () => '');
  try {
    const wire = new Wire(await process.net.connect(address, url.port), { key: '', host: url.host, number: 0 }, limit);
    if (url.scheme === 'https') await wire.handshake(url.host);
    await wire.send(
      requestBytes(
        [`GET ${url.path} HTTP/1.1`, `Host: ${url.authority}`, 'User-Agent: git/2.47.3', 'Accept: */*'],
        new Uint8Array(0),
      ),
    );
    const head = await wire.head();
    const parts: Uint8Array[] = [];
    for await (const part of wire.body(head)) parts.push(part);
    wire.connection.close();
    return { status: head.status, text: parts.length === 0 ? '' : decodeUtf8(concatBytes(parts)) };
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const spent = Math.trunc(process.clock.now() - began);
    throw new CurlFailure(
      7,
      `Failed to connect to ${url.host} port ${url.port} after ${spent} ms: Could not connect to server`,
    );
  }
}
