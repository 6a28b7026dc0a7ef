import type { JsonObject } from '../../api/json.ts';
import { rfc3339Nano } from '../../base/go-time.ts';
import { formatPlatform, HOST_PLATFORM, type Platform } from '../../base/platforms.ts';
import { familiarName, parseReference } from '../../image/reference.ts';

export interface ProvenanceInput {
  /** Base images with their digests. */
  readonly images: readonly { readonly reference: string; readonly platform: Platform }[];
  readonly locals: readonly string[];
  readonly dockerfile: string;
  readonly args: Readonly<Record<string, string>>;
  readonly ref: string;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly finished: number;
}

/** How an image was built, as SLSA wants it (buildkit solver/llbsolver/provenance). */
export function provenancePredicate(input: ProvenanceInput): JsonObject {
  const hasArgs = Object.keys(input.args).length > 0;
  return {
    buildDefinition: {
      buildType: 'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md',
      externalParameters: {
        configSource: { path: input.dockerfile },
        request: {
          frontend: 'dockerfile.v0',
          ...(hasArgs ? { args: input.args } : {}),
          ...(input.locals.length > 0 ? { locals: input.locals.map((name) => ({ name })) } : {}),
        },
      },
      internalParameters: { builderPlatform: formatPlatform(HOST_PLATFORM) },
      resolvedDependencies: input.images.map(({ reference, platform }) => {
        const { digest, ...named } = parseReference(reference);
        return { uri: packageUrl(named, platform), digest: { sha256: (digest ?? '').replace(/^sha256:/, '') } };
      }),
    },
    runDetails: {
      builder: { id: '' },
      metadata: {
        invocationId: input.ref,
        startedOn: rfc3339Nano(input.started),
        finishedOn: rfc3339Nano(input.finished),
        buildkit_metadata: {},
        buildkit_hermetic: false,
        buildkit_completeness: { request: true, resolvedDependencies: input.locals.length === 0 },
      },
    },
  };
}

export const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';

/** The in-toto statement around a predicate: what it says of which things. */
export function inTotoStatement(
  predicateType: string,
  subject: readonly JsonObject[],
  predicate: JsonObject,
): JsonObject {
  return { _type: 'https://in-toto.io/Statement/v0.1', predicateType, subject, predicate };
}

/** An image under its names as the subject of a statement. */
export function imageSubjects(names: readonly string[], manifest: string, platform: Platform): readonly JsonObject[] {
  return names.map((name) => ({
    name: packageUrl(parseReference(name), platform),
    digest: { sha256: manifest.replace(/^sha256:/, '') },
  }));
}

/** `pkg:docker/busybox@latest?platform=linux%2Famd64` */
function packageUrl(reference: ReturnType<typeof parseReference>, platform: Platform): string {
  const version = reference.tag ?? reference.digest ?? 'latest';
  return `pkg:docker/${familiarName(reference)}@${encodeURIComponent(version)}?platform=${encodeURIComponent(formatPlatform(platform))}`;
}
