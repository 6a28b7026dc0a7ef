import type { BuildResources, BuildSink, SourceRange } from '../../api/build.ts';
import { digestOf } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { applyChanges } from '../../fs/apply.ts';
import type { TreeDirectory } from '../../fs/tree.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import { mergedVertices, type Vertex } from '../plan/graph.ts';
import type { BuildCache } from './cache.ts';
import { type ContentKey, contentKey, MissingSource, type Selection } from './content-key.ts';
import { FileOperationError } from './copy-tree.ts';
import { Cancelled, ProcessFailed, runExecOperation } from './exec-operation.ts';
import { runFileOperation } from './file-operation.ts';
import type { BuildMachine } from './machine.ts';
import { type CacheVerdict, type KeyParts, missReason } from './miss-reason.ts';
import { VertexProgress } from './progress.ts';
import { type BuildReference, NO_CHANGES, newReferenceId, treeOf } from './reference.ts';
import { type RemoteOperation, remoteReference } from './remote-source.ts';
import { describedOperation, type Keyed, keyOfSource, selectionsOf } from './step-inputs.ts';
import { viewOver } from './views.ts';

/** A step that failed, with its place in the Dockerfile. */
export class StepFailed extends Error {
  readonly range: SourceRange | undefined;

  constructor(message: string, range: SourceRange | undefined) {
    super(message);
    this.range = range;
  }
}

/** What one build gives its steps. */
export interface SolveOptions {
  readonly machine: BuildMachine;
  readonly cache: BuildCache;
  readonly sink: BuildSink;
  /** Files from the client, by the vertex's source; shows their transfer. */
  readonly loadLocal: (vertex: Vertex) => Promise<TreeDirectory>;
  readonly secrets: ReadonlyMap<string, Uint8Array>;
  readonly resources: BuildResources;
  readonly ssh: ReadonlySet<string>;
  readonly noCache: boolean;
  readonly cancelled: Promise<void>;
  /** Tells Dockerfiles apart, for the reasons of misses. */
  readonly slot: string;
}

/** Runs a graph as far as the cache does not have it (buildkit solver). */
export class Solver {
  readonly #options: SolveOptions;
  readonly #vertices = new Map<string, Vertex>();
  readonly #keys = new Map<string, Promise<Keyed>>();
  readonly #results = new Map<string, Promise<BuildReference>>();
  readonly #locals = new Map<string, Promise<TreeDirectory>>();
  /** Images that are known but have not been needed yet. */
  readonly #waiting = new Map<string, VertexProgress>();
  readonly #freshFolders = new Set<string>();
  readonly #verdicts: CacheVerdict[] = [];
  /** Resolves when the build is given up, by the user or because a step failed. */
  readonly #stopped: Promise<void>;
  #stop: () => void = () => {};
  /** Rejects with the first failure of any step. */
  readonly #failure: Promise<never>;
  #fail: (error: unknown) => void = () => {};

  constructor(options: SolveOptions) {
    this.#options = options;
    const failed = new Promise<void>((resolve) => {
      this.#stop = resolve;
    });
    this.#stopped = Promise.race([options.cancelled, failed]);
    this.#failure = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.#failure.catch(() => {});
  }

  /**
   * The file systems that vertices stand for; undefined for scratch. May be asked again: what is done stays done. Throws StepFailed,
   * Cancelled.
   */
  async solve(targets: readonly (Vertex | undefined)[]): Promise<readonly (BuildReference | undefined)[]> {
    if (targets.every((target) => target === undefined)) return targets.map(() => undefined);
    await this.#announce(targets);
    try {
      const all = Promise.all(targets.map((target) => target && this.#result(target)));
      const results = await Promise.race([all, this.#failure]);
      await this.#settleAll();
      return results;
    } catch (error) {
      // The first failure ends the build; what runs beside it is given up.
      this.#stop();
      await Promise.allSettled(this.#results.values());
      await this.#settleAll('context canceled');
      throw error;
    } finally {
      this.#options.cache.verdicts = this.#verdicts;
    }
  }

  /** Tells of all steps before the first begins, so that the client can count them. */
  async #announce(targets: readonly (Vertex | undefined)[]): Promise<void> {
    for (const vertex of mergedVertices(targets).values()) {
      const { digest, name, inputs, hidden } = vertex;
      if (this.#vertices.has(digest)) continue;
      this.#vertices.set(digest, vertex);
      if (hidden) continue;
      await this.#options.sink({
        kind: 'vertex',
        vertex: { digest, name, inputs: inputs.flatMap((input) => (input ? [input.digest] : [])) },
      });
    }
  }

  #progress(vertex: Vertex): VertexProgress {
    const { sink, machine } = this.#options;
    return new VertexProgress(vertex.hidden ? () => {} : sink, machine.clock, vertex);
  }

  #named(vertex: Vertex): Vertex {
    return this.#vertices.get(vertex.digest) ?? vertex;
  }

  #key(vertex: Vertex): Promise<Keyed> {
    const known = this.#keys.get(vertex.digest) ?? this.#makeKey(this.#named(vertex));
    this.#keys.set(vertex.digest, known);
    return known;
  }

  #result(vertex: Vertex): Promise<BuildReference> {
    const known = this.#results.get(vertex.digest) ?? this.#makeResult(this.#named(vertex));
    this.#results.set(vertex.digest, known);
    return known;
  }

  async #makeKey(vertex: Vertex): Promise<Keyed> {
    const { op } = vertex;
    if (op.kind === 'image') {
      this.#waiting.set(vertex.digest, this.#progress(vertex));
      return keyOfSource(`image ${op.chain}`);
    }
    if (op.kind === 'local') {
      await this.#local(vertex);
      return keyOfSource(`local ${vertex.digest}`);
    }
    if (op.kind === 'http' || op.kind === 'git') return this.#remote(vertex, op);
    // What the cache does not have must run in any case, as soon as that is known, side by side with the rest.
    const inputs = await Promise.all(
      vertex.inputs.map(async (input) => {
        if (!input) return undefined;
        const keyed = await this.#key(input);
        if (input.op.kind !== 'local' && !keyed.hit && !this.#isKnownImage(input, keyed)) this.#begin(input);
        return keyed;
      }),
    );
    return this.#lookUp(vertex, inputs);
  }

  /** What lies elsewhere is fetched to know its key. */
  async #remote(vertex: Vertex, op: RemoteOperation): Promise<Keyed> {
    try {
      const { key, reference } = await remoteReference(this.#options.machine, op, this.#progress(vertex));
      return { ...keyOfSource(key), hit: reference };
    } catch (error) {
      if (!(error instanceof EngineError || error instanceof DockerfileError)) throw error;
      throw new StepFailed(`failed to load cache key: ${error.message}`, vertex.range);
    }
  }

  /** An image that an earlier build has used: its files may never be needed. */
  #isKnownImage({ op }: Vertex, keyed: Keyed): boolean {
    return op.kind === 'image' && this.#options.cache.has(keyed.key);
  }

  /** Starts a step whose result is awaited elsewhere. */
  #begin(vertex: Vertex): void {
    this.#result(vertex).catch(this.#fail);
  }

  /** First by what the step is made of, then by the files that it reads from its further inputs. */
  async #lookUp(vertex: Vertex, inputs: readonly (Keyed | undefined)[]): Promise<Keyed> {
    const { cache } = this.#options;
    const operation = digestOf(JSON.stringify(vertex.op));
    const described = describedOperation(vertex.op);
    const parents = inputs.map((input) => input?.key ?? '');
    const isFresh = vertex.ignoreCache || inputs[0]?.fresh === true;
    const selections = selectionsOf(vertex);
    const bySource = digestOf([operation, ...parents].join('\n'));
    const readsContext = vertex.inputs.some((input, i) => i > 0 && selections.has(i) && input?.op.kind === 'local');
    const othersFresh = inputs.some((input, i) => i > 0 && input?.fresh);
    let parts: KeyParts = { ...described, parents, files: new Map() };
    if (!isFresh && !readsContext && !othersFresh) {
      const hit = cache.find(bySource);
      if (hit) return this.#found(vertex, { ...hit, parts, fresh: false });
    }
    if (selections.size === 0)
      return this.#verdict(vertex, { key: bySource, aliases: [], fresh: isFresh, parts }, isFresh);
    const contents = await this.#contents(vertex, selections);
    const byContent = digestOf([operation, ...parents.map((key, i) => contents.get(i)?.digest ?? key)].join('\n'));
    parts = {
      ...described,
      parents: parents.filter((_, i) => !contents.has(i)),
      files: new Map([...contents.values()].flatMap(({ files }) => [...files])),
    };
    const hit = isFresh ? undefined : cache.find(byContent);
    if (hit) {
      if (!readsContext) cache.put(hit.key, [bySource], hit.reference);
      return this.#found(vertex, { ...hit, parts, fresh: false });
    }
    return this.#verdict(
      vertex,
      { key: byContent, aliases: readsContext ? [] : [bySource], fresh: isFresh, parts },
      isFresh,
    );
  }

  async #found(
    vertex: Vertex,
    keyed: {
      readonly key: string;
      readonly reference: BuildReference;
      readonly parts: KeyParts;
      readonly fresh: boolean;
    },
  ): Promise<Keyed> {
    for (const input of vertex.inputs) if (input) await this.#settle(input);
    const progress = this.#progress(vertex);
    await progress.start();
    await progress.end({ cached: true });
    this.#note(vertex, keyed.parts, true, false);
    return { key: keyed.key, aliases: [], hit: keyed.reference, fresh: false, parts: keyed.parts };
  }

  #verdict(vertex: Vertex, keyed: Keyed, isDisabled: boolean): Keyed {
    this.#note(vertex, keyed.parts, false, isDisabled);
    return keyed;
  }

  #note(vertex: Vertex, parts: KeyParts, cached: boolean, isDisabled: boolean): void {
    if (vertex.hidden || vertex.name.startsWith('[internal]')) return;
    const { cache, slot } = this.#options;
    // The same words in the same stage, wherever they stand now; or else the same place.
    const [, stage = '', number = '', words = ''] = /^\[(.*?)\s*(\d+)\/\d+\] (.*)$/s.exec(vertex.name) ?? [];
    const slots = [`${slot} ${stage} ${words || vertex.name}`, `${slot} ${stage} #${number}`];
    const before = slots.map((each) => cache.before(each)).find(Boolean);
    const reason = isDisabled ? ({ kind: 'disabled' } as const) : missReason(parts, before);
    this.#verdicts.push({ step: vertex.name, cached, ...(cached ? {} : { reason }) });
    for (const each of slots) cache.note(each, parts);
  }

  /** Checksums of what is read from inputs; other stages have to run for that. */
  async #contents(
    vertex: Vertex,
    selections: ReadonlyMap<number, readonly Selection[]>,
  ): Promise<ReadonlyMap<number, ContentKey>> {
    const out = new Map<number, ContentKey>();
    for (const [i, selection] of selections) {
      const input = vertex.inputs[i];
      const tree = input?.op.kind === 'local' ? await this.#local(input) : treeOf(input && (await this.#result(input)));
      try {
        out.set(i, contentKey(viewOver(this.#options.machine.clock, tree).view, selection));
      } catch (error) {
        if (!(error instanceof MissingSource || error instanceof DockerfileError)) throw error;
        const { random } = this.#options.machine;
        const message = `failed to calculate checksum of ref ${newReferenceId(random)}::${newReferenceId(random)}: ${error.message}`;
        const progress = this.#progress({ ...vertex, hidden: false });
        await progress.start();
        await progress.end({ error: message });
        throw new StepFailed(`failed to compute cache key: ${message}`, vertex.range);
      }
    }
    return out;
  }

  #local(vertex: Vertex): Promise<TreeDirectory> {
    const known = this.#locals.get(vertex.digest) ?? this.#options.loadLocal(this.#named(vertex));
    this.#locals.set(vertex.digest, known);
    return known;
  }

  async #makeResult(vertex: Vertex): Promise<BuildReference> {
    const { cache, machine } = this.#options;
    const { op } = vertex;
    const keyed = await this.#key(vertex);
    if (keyed.hit) return keyed.hit;
    if (op.kind === 'image') return this.#image(vertex, keyed);
    if (op.kind === 'local') {
      const tree = await this.#local(vertex);
      return {
        id: newReferenceId(machine.random),
        parent: undefined,
        tree,
        description: vertex.name,
        createdAt: machine.clock.now(),
      };
    }
    const inputs = await Promise.all(vertex.inputs.map((input) => input && this.#result(input)));
    const progress = this.#progress(vertex);
    await progress.start();
    const changes = await this.#run(vertex, inputs, progress);
    const parent = op.kind === 'exec' && op.output !== undefined ? undefined : inputs[0];
    const reference: BuildReference = {
      id: newReferenceId(machine.random),
      parent,
      tree: applyChanges(treeOf(parent), changes),
      changes,
      description: vertex.name.replace(/^\[[^\]]*\] /, ''),
      createdAt: machine.clock.now(),
    };
    cache.put(keyed.key, keyed.aliases, reference, vertex.name.startsWith('[internal]') ? 'internal' : 'regular');
    await progress.end();
    return reference;
  }

  async #run(vertex: Vertex, inputs: readonly (BuildReference | undefined)[], progress: VertexProgress) {
    const { machine, cache, secrets, ssh, resources, noCache } = this.#options;
    const { op } = vertex;
    const trees = inputs.map(treeOf);
    try {
      if (op.kind === 'file') return runFileOperation(machine.clock, op.actions, trees);
      if (op.kind === 'merge') return inputs[1]?.changes ?? NO_CHANGES;
      if (op.kind !== 'exec') throw new StepFailed(`${op.kind} cannot be run`, vertex.range);
      const isFresh = (id: string): boolean => {
        const first = noCache && !this.#freshFolders.has(id);
        this.#freshFolders.add(id);
        return first;
      };
      return await runExecOperation(machine, op, progress, {
        trees,
        cache,
        secrets,
        resources,
        ssh,
        isFresh,
        extraEnv: vertex.extraEnv,
        cancelled: this.#stopped,
      });
    } catch (error) {
      if (error instanceof Cancelled) {
        await progress.end({ error: error.message });
        throw error;
      }
      if (!(error instanceof ProcessFailed || error instanceof FileOperationError || error instanceof DockerfileError))
        throw error;
      await progress.end({ error: error.message });
      throw new StepFailed(error.message, vertex.range);
    }
  }

  /** An image that is needed now: its layers come, unless an earlier build had it. */
  async #image(vertex: Vertex, keyed: Keyed): Promise<BuildReference> {
    const { cache, machine } = this.#options;
    const { op } = vertex;
    const progress = this.#waiting.get(vertex.digest) ?? this.#progress(vertex);
    this.#waiting.delete(vertex.digest);
    await progress.start();
    if (op.kind !== 'image') throw new StepFailed('not an image', vertex.range);
    await progress.status(`resolve ${op.shown ?? op.reference}`, () => {});
    const known = cache.find(keyed.key);
    const fetched = await machine.fetchBase(op.reference, op.platform, progress);
    if (known) {
      await progress.end({ cached: true });
      return known.reference;
    }
    const reference: BuildReference = {
      id: newReferenceId(machine.random),
      parent: undefined,
      ...fetched,
      description: `pulled from ${op.reference}`,
      createdAt: machine.clock.now(),
    };
    cache.put(keyed.key, [], reference);
    await progress.end();
    return reference;
  }

  /** Images whose files nobody needed are done all the same, once what stands on them was found in the cache. */
  async #settle(vertex: Vertex, error?: string): Promise<void> {
    const progress = this.#waiting.get(vertex.digest);
    const { op } = this.#named(vertex);
    if (!progress || op.kind !== 'image') return;
    this.#waiting.delete(vertex.digest);
    await progress.start();
    await progress.status(`resolve ${op.shown ?? op.reference}`, () => {});
    await progress.end(error === undefined ? {} : { error });
  }

  async #settleAll(error?: string): Promise<void> {
    for (const digest of [...this.#waiting.keys()]) {
      const vertex = this.#vertices.get(digest);
      if (vertex) await this.#settle(vertex, error);
    }
  }
}
