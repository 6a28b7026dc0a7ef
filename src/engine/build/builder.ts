import {
  BuildFailure,
  type BuildRequest,
  type BuildResult,
  type BuildSink,
  type BuildSource,
  type BuildWarning,
  type LintReport,
  type SourceRange,
} from '../api/build.ts';
import { EngineError } from '../base/errors.ts';
import { EMPTY_TREE } from '../fs/apply.ts';
import { treeEntries, writeTar } from '../fs/tar/index.ts';
import type { TreeDirectory } from '../fs/tree.ts';
import type { Descriptor } from '../image/descriptor.ts';
import { HOST_PLATFORM, type Platform, parsePlatform } from '../image/platform.ts';
import { fullName, parseReference, withDefaultTag } from '../image/reference.ts';
import { ClientFiles } from './client-files.ts';
import { directiveIn } from './dockerfile/directives.ts';
import { DockerfileError } from './dockerfile/error.ts';
import { exportImage } from './export/image.ts';
import { provenancePredicate } from './export/provenance.ts';
import { type Finding, Linter, parseLintConfig } from './lint/linter.ts';
import { mergedVertices, type Vertex } from './plan/graph.ts';
import type { PlanSurroundings, ResolvedBase } from './plan/plan-context.ts';
import { planBuild } from './plan/planner.ts';
import type { StageState } from './plan/stage-state.ts';
import type { BuildCache } from './solve/cache.ts';
import { Cancelled } from './solve/exec-operation.ts';
import type { BuildMachine } from './solve/machine.ts';
import { VertexProgress } from './solve/progress.ts';
import { newReferenceId } from './solve/reference.ts';
import { Solver, StepFailed } from './solve/solver.ts';

/** What the daemon adds to a machine so that it can build. */
export interface BuilderMachine extends BuildMachine {
  /** An image's documents, from the store or the registry. Throws EngineError with the registry's sentence. */
  resolveBase(reference: string, platform: Platform, pull: boolean): Promise<ResolvedBase>;
  /** Gives an image a name; what it stood for before loses it. */
  nameImage(name: string, target: Descriptor): void;
  push(name: string): Promise<void>;
}

/** Runs one build from its request to its result (buildkit frontend/dockerfile/builder). Throws BuildFailure. */
export async function runBuild(
  machine: BuilderMachine,
  cache: BuildCache,
  request: BuildRequest,
  sink: BuildSink,
  cancelled: Promise<void>,
): Promise<BuildResult> {
  return new Build(machine, cache, request, sink, cancelled).run();
}

class Build {
  readonly #machine: BuilderMachine;
  readonly #cache: BuildCache;
  readonly #request: BuildRequest;
  readonly #sink: BuildSink;
  readonly #cancelled: Promise<void>;
  readonly #ref: string;
  readonly #started: number;
  readonly #warnings: BuildWarning[] = [];
  readonly #bases = new Map<string, Promise<ResolvedBase>>();
  readonly #images: { readonly reference: string; readonly platform: Platform }[] = [];
  readonly #files: ClientFiles;

  constructor(
    machine: BuilderMachine,
    cache: BuildCache,
    request: BuildRequest,
    sink: BuildSink,
    cancelled: Promise<void>,
  ) {
    this.#machine = machine;
    this.#cache = cache;
    this.#request = request;
    this.#sink = sink;
    this.#cancelled = cancelled;
    this.#ref = newReferenceId(machine.random);
    this.#started = machine.clock.now();
    this.#files = new ClientFiles(machine, cache, request, sink);
  }

  async run(): Promise<BuildResult> {
    // A platform that nobody knows is refused before anything is shown.
    this.#request.platforms.map(parsePlatform);
    try {
      const definition = await this.#files.definition();
      if (this.#request.call !== 'build') return await this.#look(definition);
      const stage = await this.#plan(definition, false);
      return await this.#make(stage);
    } catch (error) {
      throw this.#failure(error);
    }
  }

  #failure(error: unknown): unknown {
    if (error instanceof DockerfileError)
      return new BuildFailure(
        error.message,
        error.places.map((ranges) => this.#source(ranges)),
      );
    if (error instanceof StepFailed)
      return new BuildFailure(error.message, error.range ? [this.#source([error.range])] : []);
    if (error instanceof Cancelled) return new BuildFailure('Canceled: context canceled');
    return error;
  }

  #source(ranges: readonly SourceRange[]): BuildSource {
    return { filename: this.#request.dockerfile.name, text: this.#files.text, ranges };
  }

  #progress(name: string): VertexProgress {
    return new VertexProgress(this.#sink, this.#machine.clock, {
      digest: `sha256:${this.#machine.random.hex(64)}`,
      name,
    });
  }

  /** The graph of the target. The definition's step ends when the plan is made or has failed. */
  async #plan(definition: VertexProgress, allStages: boolean): Promise<StageState> {
    const request = this.#request;
    let isOpen = true;
    const close = async (): Promise<void> => {
      if (isOpen) await definition.end();
      isOpen = false;
    };
    const found = (finding: Finding): void => this.#warn(definition.digest, finding);
    try {
      const world: PlanSurroundings = {
        warnings: new Linter(this.#lintConfig(), found),
        resolveBase: async (reference, platform, log) => {
          await close();
          return this.#resolveBase(reference, platform, log);
        },
        ignorePatterns: async () => {
          await close();
          return this.#files.ignorePatterns();
        },
        namedContext: (name) => {
          const context = request.namedContexts.get(name);
          if (!context || context.kind === 'none') return undefined;
          return context.kind === 'image' ? context : { kind: 'files', source: name };
        },
      };
      const [platform] = request.platforms;
      return await planBuild(
        this.#files.text,
        {
          ...request,
          platform: platform === undefined ? undefined : parsePlatform(platform),
          buildPlatform: HOST_PLATFORM,
          allStages,
        },
        world,
      );
    } finally {
      await close();
    }
  }

  #lintConfig(): ReturnType<typeof parseLintConfig> {
    const asked =
      this.#request.buildArgs.get('BUILDKIT_DOCKERFILE_CHECK') ?? directiveIn(this.#files.text, 'check') ?? '';
    try {
      return parseLintConfig(asked);
    } catch (error) {
      if (error instanceof DockerfileError)
        throw new DockerfileError(`failed to parse check options: ${error.message}`);
      throw error;
    }
  }

  #warn(vertex: string, { rule, message, description, url, range }: Finding): void {
    const short = `${rule}: ${message}${range.start > 0 ? ` (line ${range.start})` : ''}`;
    const warning: BuildWarning = { vertex, rule, short, message, description, url, source: this.#source([range]) };
    this.#warnings.push(warning);
    if (this.#request.call === 'build') void this.#sink({ kind: 'warning', warning });
  }

  #resolveBase(reference: string, platform: Platform, log: string): Promise<ResolvedBase> {
    const key = `${log} ${JSON.stringify(platform)}`;
    const known = this.#bases.get(key) ?? this.#loadMetadata(reference, platform, log);
    this.#bases.set(key, known);
    return known;
  }

  async #loadMetadata(reference: string, platform: Platform, log: string): Promise<ResolvedBase> {
    const progress = this.#progress(log);
    await progress.start();
    try {
      const base = await this.#machine.resolveBase(reference, platform, this.#request.pull);
      this.#images.push({ reference: base.reference, platform });
      await progress.end();
      return base;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const message = registrySentence(error.message);
      await progress.end({ error: message });
      throw new DockerfileError(`failed to resolve source metadata for ${reference}: ${message}`);
    }
  }

  async #make(stage: StageState): Promise<BuildResult> {
    const request = this.#request;
    const options = {
      machine: this.#machine,
      cache: this.#cache,
      sink: this.#sink,
      loadLocal: (vertex: Vertex) => this.#files.load(vertex),
      secrets: request.secrets,
      noCache: request.noCache,
      cancelled: this.#cancelled,
      slot: `${request.context.kind === 'folder' ? request.context.key : ''} ${request.dockerfile.name}`,
    };
    const solver = new Solver(options, stage.root ? mergedVertices(stage.root) : new Map());
    const reference = await solver.solve(stage.root);
    const { output } = request;
    if (output.kind === 'cacheonly') return { ref: this.#ref };
    if (output.kind !== 'image') {
      const progress = this.#progress(
        output.kind === 'local' ? 'exporting to client directory' : 'exporting to client tarball',
      );
      await progress.start();
      const archive = writeTar(treeEntries(reference?.tree ?? EMPTY_TREE));
      await progress.status(
        output.kind === 'local' ? 'copying files' : 'sending tarball',
        () => {},
        output.kind === 'local' ? { current: copiedBytes(reference?.tree ?? EMPTY_TREE) } : {},
      );
      await progress.end();
      return { ref: this.#ref, archive };
    }
    const progress = this.#progress('exporting to image');
    await progress.start();
    const provenance = provenancePredicate({
      images: this.#images,
      locals: [...new Set([...this.#files.locals, ...(request.dockerfile.local ? ['dockerfile'] : [])])].sort(),
      dockerfile: request.dockerfile.name,
      args: Object.fromEntries([...request.buildArgs].map(([name, value]) => [`build-arg:${name}`, value])),
      ref: this.#ref,
      started: this.#started,
      finished: this.#machine.clock.now(),
    });
    const names = request.tags.map((tag) => fullName(withDefaultTag(parseReference(tag))));
    const target = await exportImage(this.#machine.images, stage, reference, progress, {
      names,
      provenance: request.provenance ? provenance : undefined,
      annotations: request.annotations,
      name: (name, descriptor) => this.#machine.nameImage(name, descriptor),
    });
    await progress.end();
    if (output.push) for (const name of names) await this.#machine.push(name);
    const { mediaType, digest, size } = target;
    return {
      ref: this.#ref,
      imageId: digest,
      descriptor: { mediaType, digest, size },
      ...(request.provenance ? { provenance } : {}),
    };
  }

  /** --check and --call: the plan is made, but nothing is run. */
  async #look(definition: VertexProgress): Promise<BuildResult> {
    const { call, target } = this.#request;
    if (call !== 'check') {
      await definition.end();
      const known = ['outline', 'targets', 'subrequests.describe'].includes(call.replace(/,.*$/, ''));
      throw new BuildFailure(
        known
          ? `drydock: '--call=${call}' is not simulated`
          : `unsupported request frontend.${call}: unsupported request frontend.${call}`,
      );
    }
    let error: LintReport['error'];
    try {
      await this.#plan(definition, target === '');
    } catch (failure) {
      if (!(failure instanceof DockerfileError)) throw failure;
      const ranges = failure.places.flat().sort((a, b) => a.start - b.start);
      error = { message: failure.message, ...(ranges.length > 0 ? { source: this.#source(ranges) } : {}) };
    }
    return { ref: this.#ref, report: { warnings: this.#warnings, ...(error ? { error } : {}) } };
  }
}

/** What BuildKit's resolver says where a pull says it in its own words. */
function registrySentence(message: string): string {
  if (message.startsWith('pull access denied'))
    return 'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed';
  return message.replace(/^failed to resolve reference "[^"]*": /, '');
}

function copiedBytes(tree: TreeDirectory): number {
  let total = 2;
  for (const { content } of treeEntries(tree)) total += content?.size ?? 0;
  return total;
}
