import { encodeUtf8 } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { applyChanges, EMPTY_TREE, nodeAt } from '../../fs/apply.ts';
import { bytesContent } from '../../fs/content.ts';
import { changesFromEntries } from '../../fs/tar/index.ts';
import type { TreeDirectory } from '../../fs/tree.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import type { Operation } from '../plan/graph.ts';
import type { BuildMachine } from './machine.ts';
import type { VertexProgress } from './progress.ts';
import { type BuildReference, newReferenceId } from './reference.ts';

export type RemoteOperation = Extract<Operation, { readonly kind: 'http' | 'git' }>;

/** What a URL or a repository holds now, and the key of it: the same files are not built again. */
export interface RemoteSource {
  readonly key: string;
  readonly tree: TreeDirectory;
  /** What git says while it fetches. */
  readonly log: string;
}

/** Fetches a source of ADD or a context. Throws EngineError, DockerfileError. */
export async function fetchRemote(machine: BuildMachine, op: RemoteOperation): Promise<RemoteSource> {
  if (op.kind === 'git') {
    const { tree, commit, branch } = await machine.clone(op.remote, op.ref);
    const log = `ref: refs/heads/${branch}\tHEAD\n${commit}\tHEAD\n`;
    return { key: `git ${op.remote} ${commit} ${op.folder}`, tree: folderOf(tree, op.folder), log };
  }
  const { bytes, modified } = await machine.download(op.url);
  const digest = digestOf(bytes);
  if (op.checksum !== '' && op.checksum !== digest)
    throw new DockerfileError(`digest mismatch for ${op.url}: ${digest} (expected: ${op.checksum})`);
  const file = {
    name: op.filename,
    type: 'file' as const,
    mode: 0o600,
    uid: 0,
    gid: 0,
    mtime: modified ?? machine.clock.now(),
    content: bytesContent(bytes),
  };
  return {
    key: `http ${digest} ${op.filename} ${modified ?? ''}`,
    tree: applyChanges(EMPTY_TREE, changesFromEntries([file])),
    log: '',
  };
}

/** As above, as a step of the build. */
export async function remoteReference(
  machine: BuildMachine,
  op: RemoteOperation,
  progress: VertexProgress,
): Promise<{ readonly key: string; readonly reference: BuildReference }> {
  await progress.start();
  try {
    const { key, tree, log } = await fetchRemote(machine, op);
    if (log !== '') await progress.log(1, encodeUtf8(log));
    await progress.end();
    const id = newReferenceId(machine.random);
    const reference = { id, parent: undefined, tree, description: progress.name, createdAt: machine.clock.now() };
    return { key, reference };
  } catch (error) {
    if (error instanceof EngineError || error instanceof DockerfileError) await progress.end({ error: error.message });
    throw error;
  }
}

function folderOf(tree: TreeDirectory, folder: string): TreeDirectory {
  if (folder === '') return tree;
  const node = nodeAt(tree, `/${folder}`);
  if (node?.type !== 'directory') throw new DockerfileError(`subdir not found: ${folder}`);
  return node;
}
