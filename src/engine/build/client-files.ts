import { BuildFailure, type BuildInput, type BuildRequest, type BuildSink } from '../api/build.ts';
import { decodeUtf8, encodeUtf8 } from '../base/bytes.ts';
import { EngineError } from '../base/errors.ts';
import { gunzip, isGzip } from '../base/gzip.ts';
import { EMPTY_TREE, nodeAt } from '../fs/apply.ts';
import { bytesContent } from '../fs/content.ts';
import { looksLikeTar } from '../fs/tar/index.ts';
import type { TreeDirectory } from '../fs/tree.ts';
import { parseGitReference } from './context/git-reference.ts';
import { filesOf } from './context/local-files.ts';
import { readIgnoreFile } from './context/pattern-matcher.ts';
import { transferSize } from './context/transfer.ts';
import { DockerfileError } from './dockerfile/error.ts';
import type { Vertex } from './plan/graph.ts';
import type { BuildCache } from './solve/cache.ts';
import type { BuildMachine } from './solve/machine.ts';
import { VertexProgress } from './solve/progress.ts';
import { fetchRemote } from './solve/remote-source.ts';

/** What a build gets from its client: the Dockerfile, ignore patterns, contexts; each with its step (buildkit frontend/dockerui). */
export class ClientFiles {
  readonly #machine: BuildMachine;
  readonly #cache: BuildCache;
  readonly #request: BuildRequest;
  readonly #sink: BuildSink;
  /** Sources that were asked for. */
  readonly locals: string[] = [];
  /** What the plans have named in the build context. */
  readonly contextPaths = new Set<string>();
  /** The Dockerfile, once `definition` has read it. */
  text = '';
  #ignore: readonly string[] | undefined;
  #remote: TreeDirectory | undefined;

  constructor(machine: BuildMachine, cache: BuildCache, request: BuildRequest, sink: BuildSink) {
    this.#machine = machine;
    this.#cache = cache;
    this.#request = request;
    this.#sink = sink;
  }

  #progress(name: string): VertexProgress {
    return new VertexProgress(this.#sink, this.#machine.clock, {
      digest: `sha256:${this.#machine.random.hex(64)}`,
      name,
    });
  }

  /** A step of the front end: something is brought here and shown with its size. */
  async #transfer(name: string, title: string, size: number): Promise<VertexProgress> {
    const progress = this.#progress(name);
    await progress.start();
    await progress.status(`transferring ${title}:`, () => {}, { current: size });
    return progress;
  }

  /** Reads the Dockerfile; the step is open until its findings are known. */
  async definition(): Promise<VertexProgress> {
    const { context, dockerfile } = this.#request;
    if (context.kind === 'archive') return this.#archive(await this.#loaded(), context.tar);
    if (context.kind === 'url' && !dockerfile.read(dockerfile.name)) return this.#url(context.url);
    const bytes =
      dockerfile.read(dockerfile.name) ??
      (dockerfile.name === 'Dockerfile' ? dockerfile.read('dockerfile') : undefined);
    const name = `[internal] load build definition from ${dockerfile.name}`;
    if (!bytes && !dockerfile.local) {
      const progress = this.#progress(name);
      await progress.start();
      await progress.open('transferring dockerfile:');
      await progress.end({ error: 'no local sources enabled' });
      throw new BuildFailure('failed to read dockerfile: no local sources enabled');
    }
    const now = this.#machine.clock.now();
    const entry = { name: dockerfile.name, type: 'file' as const, mode: 0o644, uid: 0, gid: 0, mtime: now };
    const size = transferSize(bytes ? [{ ...entry, content: bytesContent(bytes) }] : [], new Map());
    this.#cache.transfer('dockerfile');
    const progress = await this.#transfer(name, 'dockerfile', size);
    if (!bytes) {
      await progress.end();
      throw new BuildFailure(`failed to read dockerfile: open ${dockerfile.name}: no such file or directory`);
    }
    this.text = decodeUtf8(bytes);
    const own = dockerfile.local ? dockerfile.read(`${dockerfile.name}.dockerignore`) : undefined;
    if (own) this.#ignore = readIgnoreFile(decodeUtf8(own));
    return progress;
  }

  async #loaded(): Promise<VertexProgress> {
    const load = this.#progress('[internal] load remote build context');
    await load.start();
    return load;
  }

  /** A context that came as an archive. */
  async #archive(load: VertexProgress, tar: Uint8Array): Promise<VertexProgress> {
    await load.end();
    const copy = this.#progress('copy /context /');
    await copy.start();
    this.#remote = filesOf(isGzip(tar) ? gunzip(tar) : tar, [], true).tree;
    return this.#readRemote(copy);
  }

  /** The Dockerfile of a context that the daemon has; nothing is ignored there. */
  async #readRemote(progress: VertexProgress): Promise<VertexProgress> {
    const { dockerfile } = this.#request;
    this.#ignore = [];
    const file = this.#remote && nodeAt(this.#remote, `/${dockerfile.name}`);
    if (file?.type !== 'file') {
      await progress.end();
      throw new BuildFailure(`failed to read dockerfile: open ${dockerfile.name}: no such file or directory`);
    }
    this.text = decodeUtf8(file.content.read(0, file.content.size));
    return progress;
  }

  /** `docker build https://…`: a git repository, an archive, or a Dockerfile. */
  async #url(url: string): Promise<VertexProgress> {
    const git = parseGitReference(url);
    const progress = git ? this.#progress(`[internal] load git source ${url}`) : await this.#loaded();
    if (git) await progress.start();
    try {
      if (git) {
        const { tree, log } = await fetchRemote(this.#machine, { kind: 'git', ...git });
        await progress.log(1, encodeUtf8(log));
        this.#remote = tree;
        return this.#readRemote(progress);
      }
      const { bytes } = await this.#machine.download(url);
      if (isGzip(bytes) || looksLikeTar(bytes)) return this.#archive(progress, bytes);
      this.text = decodeUtf8(bytes);
      this.#ignore = [];
      this.#remote = EMPTY_TREE;
      return progress;
    } catch (error) {
      if (!(error instanceof EngineError) || error instanceof BuildFailure) throw error;
      await progress.end({ error: error.message });
      throw new BuildFailure(`${git ? 'failed to read dockerfile: ' : ''}failed to load cache key: ${error.message}`);
    }
  }

  /** Files of a context that only the daemon reads, asked for when a step needs them. */
  async #remoteFiles(url: string, progress: VertexProgress): Promise<TreeDirectory> {
    const git = parseGitReference(url);
    if (!git) throw new DockerfileError(`drydock: a context at ${url} is not simulated`);
    const { tree, log } = await fetchRemote(this.#machine, { kind: 'git', ...git });
    await progress.log(1, encodeUtf8(log));
    await progress.end();
    return tree;
  }

  /** Patterns of the Dockerfile's own ignore file, or of the context's. */
  async ignorePatterns(): Promise<readonly string[] | undefined> {
    if (this.#ignore) return this.#ignore;
    const { context } = this.#request;
    const files = context.kind === 'folder' ? context.ignoreFile() : undefined;
    const entry = {
      name: '.dockerignore',
      type: 'file' as const,
      mode: 0o644,
      uid: 0,
      gid: 0,
      mtime: this.#machine.clock.now(),
    };
    const progress = await this.#transfer(
      '[internal] load .dockerignore',
      'context',
      transferSize(files ? [{ ...entry, content: bytesContent(files) }] : [], new Map()),
    );
    await progress.end();
    this.#ignore = files ? readIgnoreFile(decodeUtf8(files)) : [];
    return this.#ignore;
  }

  /** The files that a vertex stands for, without what is ignored. */
  async load(vertex: Vertex): Promise<TreeDirectory> {
    const source = vertex.op.kind === 'local' ? vertex.op.source : '';
    if (source === 'context' && this.#remote) return this.#remote;
    const named = source === 'context' ? this.#request.context : this.#request.namedContexts.get(source);
    const input: BuildInput = named && named.kind !== 'image' && named.kind !== 'layout' ? named : { kind: 'none' };
    this.locals.push(source);
    const progress = new VertexProgress(this.#sink, this.#machine.clock, vertex);
    await progress.start();
    if (input.kind === 'url') return this.#remoteFiles(input.url, progress);
    const tar = input.kind === 'folder' ? input.pack() : input.kind === 'archive' ? input.tar : undefined;
    const { tree, entries } = tar
      ? source === 'context'
        ? filesOf(tar, this.#ignore ?? [], false, this.contextPaths)
        : filesOf(tar, [], false)
      : { tree: EMPTY_TREE, entries: [] };
    const transfer = source === 'context' ? `context ${input.kind === 'folder' ? input.key : ''}` : source;
    const size = transferSize(entries, this.#cache.transfer(transfer));
    this.#cache.noteTransfer(
      transfer,
      entries.reduce(
        (sum, { type, content }) => sum + (type === 'directory' ? 4096 : Math.ceil((content?.size ?? 0) / 4096) * 4096),
        4096,
      ),
    );
    await progress.status(`transferring ${source}:`, () => {}, { current: size });
    await progress.end();
    return tree;
  }
}
