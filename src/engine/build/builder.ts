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
import { formatPlatform, HOST_PLATFORM, type Platform, parsePlatform } from '../base/platforms.ts';
import type { Descriptor } from '../image/descriptor.ts';
import type { ImageStore } from '../image/image-store.ts';
import { fullName, parseReference, withDefaultTag } from '../image/reference.ts';
import { ClientFiles } from './client-files.ts';
import { parseGitReference } from './context/git-reference.ts';
import { directiveIn } from './dockerfile/directives.ts';
import { DockerfileError } from './dockerfile/error.ts';
import { type ExportMachine, exportOutput } from './export/outputs.ts';
import { provenancePredicate } from './export/provenance.ts';
import { type Finding, Linter, parseLintConfig } from './lint/linter.ts';
import type { Vertex } from './plan/graph.ts';
import type { PlanSurroundings, ResolvedBase } from './plan/plan-context.ts';
import { type Plan, planBuild } from './plan/planner.ts';
import type { StageState } from './plan/stage-state.ts';
import { type Scanner, scannedDocuments, scanVertex } from './sbom.ts';
import type { BuildCache } from './solve/cache.ts';
import { Cancelled } from './solve/exec-operation.ts';
import type { BuildMachine } from './solve/machine.ts';
import { VertexProgress } from './solve/progress.ts';
import { newReferenceId } from './solve/reference.ts';
import { Solver, StepFailed } from './solve/solver.ts';
import { describeSubrequests } from './subrequests/describe.ts';
import { outlineOf } from './subrequests/outline.ts';
import type { SubrequestText } from './subrequests/subrequest.ts';
import { targetsOf } from './subrequests/targets.ts';

/** What the daemon adds to a machine so that it can build. */
export interface BuilderMachine extends BuildMachine, ExportMachine {
  readonly images: ImageStore;
  /** An image's documents, from the store or the registry. Throws EngineError with the registry's sentence. */
  resolveBase(reference: string, platform: Platform, pull: boolean): Promise<ResolvedBase>;
  /** Puts the images of an OCI layout into the store, under their digests alone. Throws EngineError. */
  takeLayout(tar: Uint8Array): Promise<void>;
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
      const platforms = this.#request.platforms.map(parsePlatform);
      const plans: Plan[] = [];
      const scanner = await this.#scanner(definition);
      for (const platform of platforms.length > 0 ? platforms : [undefined]) {
        const plan = await this.#plan(definition, false, platform);
        plans.push(plan);
        // Steps that name nothing leave the others' paths as they are.
        for (const path of plan.contextPaths) this.#files.contextPaths.add(path);
      }
      return await this.#make(plans, scanner);
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
  async #plan(definition: VertexProgress, allStages: boolean, platform?: Platform): Promise<Plan> {
    const request = this.#request;
    const close = async (): Promise<void> => {
      if (definition.isStarted) await definition.end();
    };
    // Further platforms would find the same.
    const isFirst = definition.isStarted;
    const found = (finding: Finding): void => {
      if (isFirst) this.#warn(definition.digest, finding);
    };
    try {
      const world: PlanSurroundings = {
        warnings: new Linter(this.#lintConfig(), found),
        resolveBase: async (reference, platform, log) => {
          await close();
          return this.#resolveBase(reference, platform, log);
        },
        resolveLayout: async (reference, pack, platform, log) => {
          await close();
          await this.#machine.takeLayout(pack());
          return this.#resolveBase(reference, platform, log, false);
        },
        ignorePatterns: async () => {
          await close();
          return this.#files.ignorePatterns();
        },
        namedContext: (name) => {
          const context = request.namedContexts.get(name);
          if (!context || context.kind === 'none') return undefined;
          if (context.kind === 'url' && !parseGitReference(context.url)) return { kind: 'download', url: context.url };
          return context.kind === 'image' || context.kind === 'layout' ? context : { kind: 'files', source: name };
        },
      };
      return await planBuild(
        this.#files.text,
        {
          ...request,
          platform,
          severalPlatforms: request.platforms.length > 1,
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

  #resolveBase(reference: string, platform: Platform, log: string, pull = this.#request.pull): Promise<ResolvedBase> {
    const key = `${log} ${JSON.stringify(platform)}`;
    const known = this.#bases.get(key) ?? this.#loadMetadata(reference, platform, log, pull);
    this.#bases.set(key, known);
    return known;
  }

  async #loadMetadata(reference: string, platform: Platform, log: string, pull: boolean): Promise<ResolvedBase> {
    const progress = this.#progress(log);
    await progress.start();
    try {
      const base = await this.#machine.resolveBase(reference, platform, pull);
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

  /** The image that lists packages, where that is asked for. */
  async #scanner(definition: VertexProgress): Promise<Scanner | undefined> {
    const { sbom } = this.#request;
    if (!sbom) return undefined;
    await definition.end();
    const name = fullName(withDefaultTag(parseReference(sbom.get('generator') ?? '')));
    const base = await this.#resolveBase(name, HOST_PLATFORM, `resolve image config for docker-image://${name}`);
    const parameters = new Map([...sbom].filter(([key]) => key !== 'generator'));
    return { name, base, platform: HOST_PLATFORM, parameters };
  }

  async #make(plans: readonly Plan[], scanner: Scanner | undefined): Promise<BuildResult> {
    const stages = plans.map(({ target }) => target);
    const request = this.#request;
    const options = {
      machine: this.#machine,
      cache: this.#cache,
      sink: this.#sink,
      loadLocal: (vertex: Vertex) => this.#files.load(vertex),
      secrets: request.secrets,
      resources: request.resources,
      ssh: request.ssh,
      noCache: request.noCache,
      cancelled: this.#cancelled,
      slot: `${request.context.kind === 'folder' ? request.context.key : ''} ${request.dockerfile.name}`,
    };
    const roots = stages.map(({ root }) => root);
    const solver = new Solver(options);
    const references = await solver.solve(roots);
    const scans = scanner
      ? await solver.solve(plans.map(({ target, scans }) => scanVertex(scanner, target, scans)))
      : [];
    const built = stages.map((stage, i) => ({
      stage,
      reference: references[i],
      sbom: scannedDocuments(scans[i]),
      provenance: request.provenance ? this.#provenance(stage) : undefined,
      isProvenanceInline: request.provenance?.get('inline-only') === 'true',
    }));
    const archives: (Uint8Array | undefined)[] = [];
    let descriptor: Descriptor | undefined;
    for (const output of request.outputs) {
      const exported = await exportOutput(this.#machine, built, output, {
        annotations: request.annotations,
        progress: (name) => this.#progress(name),
      });
      archives.push(exported.archive);
      descriptor ??= exported.target;
    }
    const provenance = new Map(
      built.flatMap((one) =>
        one.provenance ? [[stages.length > 1 ? one.stage.platformPrefix : '', one.provenance] as const] : [],
      ),
    );
    return {
      ref: this.#ref,
      archives,
      ...(descriptor
        ? {
            imageId: descriptor.digest,
            descriptor: { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size },
            ...(provenance.size > 0 ? { provenance } : {}),
          }
        : {}),
    };
  }

  #provenance(stage: StageState): ReturnType<typeof provenancePredicate> {
    const { dockerfile, buildArgs, platforms } = this.#request;
    const isMine = (platform: Platform): boolean =>
      platforms.length < 2 || formatPlatform(platform) === formatPlatform(stage.platform ?? HOST_PLATFORM);
    return provenancePredicate({
      images: this.#images.filter(({ platform }) => isMine(platform)),
      locals: [...new Set([...this.#files.locals, ...(dockerfile.local ? ['dockerfile'] : [])])].sort(),
      dockerfile: dockerfile.name,
      args: Object.fromEntries([...buildArgs].map(([name, value]) => [`build-arg:${name}`, value])),
      ref: this.#ref,
      started: this.#started,
      finished: this.#machine.clock.now(),
    });
  }

  /** --check and --call: the plan is made, but nothing is run. */
  async #look(definition: VertexProgress): Promise<BuildResult> {
    const { call, target, platforms } = this.#request;
    const platform = platforms[0] === undefined ? undefined : parsePlatform(platforms[0]);
    if (call !== 'check') {
      const text = await this.#answer(definition, call, platform);
      return { ref: this.#ref, archives: [], text };
    }
    let error: LintReport['error'];
    try {
      await this.#plan(definition, target === '', platform);
    } catch (failure) {
      if (!(failure instanceof DockerfileError)) throw failure;
      const ranges = failure.places.flat().sort((a, b) => a.start - b.start);
      error = { message: failure.message, ...(ranges.length > 0 ? { source: this.#source(ranges) } : {}) };
    }
    return { ref: this.#ref, archives: [], report: { warnings: this.#warnings, ...(error ? { error } : {}) } };
  }

  /** --call=outline and targets, and the list of what can be asked. */
  async #answer(definition: VertexProgress, call: string, platform: Platform | undefined): Promise<SubrequestText> {
    if (call === 'outline') {
      const { target } = await this.#plan(definition, false, platform);
      return outlineOf(target, this.#files.text);
    }
    await definition.end();
    if (call === 'targets') return targetsOf(this.#files.text);
    if (call === 'subrequests.describe') return describeSubrequests();
    throw new BuildFailure(`unsupported request frontend.${call}: unsupported request frontend.${call}`);
  }
}

/** What BuildKit's resolver says where a pull says it in its own words. */
function registrySentence(message: string): string {
  if (message.startsWith('pull access denied'))
    return 'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed';
  return message.replace(/^failed to resolve reference "[^"]*": /, '');
}
