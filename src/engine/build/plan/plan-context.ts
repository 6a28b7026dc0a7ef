import type { SourceRange } from '../../api/build.ts';
import type { Platform } from '../../base/platforms.ts';
import type { ImageConfig } from '../../image/config.ts';
import type { PatternMatcher } from '../context/pattern-matcher.ts';
import type { Linter } from '../lint/linter.ts';
import { type Environment, processWord } from '../shell-lex.ts';
import { nearest } from '../suggest.ts';
import type { Vertex } from './graph.ts';

/** A base image's documents. */
export interface ResolvedBase {
  /** With its digest: `docker.io/library/busybox:latest@sha256:…` */
  readonly reference: string;
  readonly config: ImageConfig;
}

/** What --build-context says of a name. */
export type NamedContext =
  | { readonly kind: 'image'; readonly reference: string }
  | { readonly kind: 'layout'; readonly digest: string; readonly pack: () => Uint8Array }
  /** One file from a URL. */
  | { readonly kind: 'download'; readonly url: string }
  | { readonly kind: 'files'; readonly source: string };

/** What the plan asks of the world; each shows its own step. */
export interface PlanSurroundings {
  /** `log` is the step's name. Throws BuildFailure's sentence as DockerfileError. */
  resolveBase(reference: string, platform: Platform, log: string): Promise<ResolvedBase>;
  /** The same of an image in an OCI layout, which `pack` answers as a tar. */
  resolveLayout(reference: string, pack: () => Uint8Array, platform: Platform, log: string): Promise<ResolvedBase>;
  /** Patterns of .dockerignore; undefined where the context has none of its own. */
  ignorePatterns(): Promise<readonly string[] | undefined>;
  namedContext(name: string): NamedContext | undefined;
  warnings: Linter;
}

export interface PlanOptions {
  readonly target: string;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  /** undefined: the host's, and the base image may say otherwise. */
  readonly platform: Platform | undefined;
  readonly buildPlatform: Platform;
  /** Several platforms are built: steps say which one they are for. */
  readonly severalPlatforms: boolean;
  readonly noCache: boolean;
  readonly noCacheStages: readonly string[];
  readonly networkMode: string;
  readonly extraHosts: readonly string[];
  readonly shmSize: number;
  readonly ulimits: readonly { readonly name: string; readonly soft: number; readonly hard: number }[];
  /** `--check` without a target looks at every stage. */
  readonly allStages: boolean;
}

/** What the instructions of all stages share while they go into the graph. */
export interface PlanContext {
  readonly options: PlanOptions;
  readonly escapeToken: string;
  readonly globalArgs: Environment;
  readonly targetPlatform: Platform;
  /** The build context as a vertex. */
  readonly context: Vertex;
  /** Paths of the build context that steps have named so far, from `/`. */
  readonly contextPaths: Set<string>;
  readonly ignore: PatternMatcher | undefined;
  readonly linter: Linter;
}

/** Replaces variables in a step's name; a mistake leaves it as it is. */
export function nameOf(text: string, variables: Environment, escapeToken: string, raw = false): string {
  let processed = text;
  try {
    processed = processWord(text, variables, {
      escapeToken,
      ...(raw ? { rawQuotes: true, skipUnset: true } : {}),
    }).result;
  } catch {
    // The name is only shown.
  }
  const cut = processed.indexOf(' ');
  return cut < 0 ? processed.toUpperCase() : processed.slice(0, cut).toUpperCase() + processed.slice(cut);
}

/** Variables that an instruction uses and nobody has set. */
export function reportUnmatched(
  unmatched: ReadonlySet<string>,
  known: readonly { readonly key: string }[],
  variables: Environment,
  range: SourceRange,
  linter: Linter,
): void {
  for (const name of unmatched) {
    if (
      known.some(({ key }) => key === name) ||
      name === 'BUILDKIT_SBOM_SCAN_CONTEXT' ||
      name === 'BUILDKIT_SBOM_SCAN_STAGE'
    )
      continue;
    const match = nearest(name, variables.names());
    linter.run(
      'UndefinedVar',
      range,
      `Usage of undefined variable '$${name}'${match ? ` (did you mean $${match}?)` : ''}`,
    );
  }
}
