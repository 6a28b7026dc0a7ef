import type { JsonObject } from '../../api/json.ts';
import { goJson, sortedObject } from '../../base/go-json.ts';
import { CliError } from '../errors.ts';

/** A manifest as an index lists it. */
export interface ListedManifest {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: JsonObject;
}

/** A manifest or index that a registry has. */
export interface Source {
  /** Its name with tag or digest. */
  readonly name: string;
  readonly text: string;
  readonly descriptor: ListedManifest;
}

/** What is to be pushed, and the manifests that have to be there before. */
export interface Combined {
  readonly mediaType: string;
  readonly text: string;
  readonly manifests: readonly { readonly descriptor: ListedManifest; readonly source: Source }[];
}

/** `index:key=value` and `manifest-descriptor[linux/amd64]:key=value`. */
export interface WrittenAnnotation {
  readonly on: 'index' | 'manifest-descriptor';
  readonly platform: string | undefined;
  readonly key: string;
  readonly value: string;
}

const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const isIndex = (mediaType: string): boolean => mediaType === OCI_INDEX || mediaType === DOCKER_LIST;

type Config = (source: Source, config: JsonObject) => Promise<JsonObject>;

/**
 * One index out of all sources (buildx util/imagetools/create.go, combine). A single index stays what it is; so does a single manifest
 * unless an index is preferred. `configOf` answers a manifest's configuration, for its platform. Rejects with CliError.
 */
export async function combine(
  sources: readonly Source[],
  annotations: readonly WrittenAnnotation[],
  preferIndex: boolean,
  configOf: Config,
): Promise<Combined> {
  const known: Source[] = [];
  for (const source of sources) known.push(await withPlatform(source, configOf));
  const [only] = known;
  if (only && known.length === 1 && annotations.length === 0) {
    const { mediaType } = only.descriptor;
    if (isIndex(mediaType)) {
      const manifests = manifestsOf(only).map((descriptor) => ({ descriptor, source: only }));
      return { mediaType, text: only.text, manifests };
    }
    if (!preferIndex) return { mediaType, text: only.text, manifests: [{ descriptor: only.descriptor, source: only }] };
  }
  const listed = new Map<string, { readonly descriptor: ListedManifest; readonly source: Source }>();
  for (const source of known) {
    const { descriptor } = source;
    for (const own of isIndex(descriptor.mediaType) ? manifestsOf(source) : [descriptor]) {
      const old = listed.get(own.digest)?.descriptor;
      const merged = old ? { ...old, ...own, annotations: { ...old.annotations, ...own.annotations } } : own;
      listed.set(own.digest, { descriptor: merged, source });
    }
  }
  const all = [...listed.values()];
  const isDocker = all.every(({ descriptor }) => descriptor.mediaType.startsWith('application/vnd.docker.'));
  const mediaType = isDocker ? DOCKER_LIST : OCI_INDEX;
  // Only an OCI index can carry annotations.
  const wanted = isDocker ? [] : annotations;
  const manifests = all.map(({ descriptor, source }) => ({ descriptor: annotated(descriptor, wanted), source }));
  const own = wanted.filter(({ on }) => on === 'index').map(({ key, value }) => [key, value] as const);
  return { mediaType, text: indexText(mediaType, manifests, Object.fromEntries(own)), manifests };
}

async function withPlatform(source: Source, configOf: Config): Promise<Source> {
  const { descriptor, text } = source;
  if (isIndex(descriptor.mediaType) || (descriptor.platform?.['os'] && descriptor.platform['architecture']))
    return source;
  const { config } = JSON.parse(text) as { readonly config: JsonObject };
  const { os = '', architecture = '', variant } = await configOf(source, config);
  // The usual variant goes without saying (containerd platforms.Normalize).
  const isUsual = architecture === 'arm64' && (variant === 'v8' || variant === '8');
  const found = { architecture, os, ...(variant && !isUsual ? { variant } : {}) };
  return { ...source, descriptor: { ...descriptor, platform: { ...found, ...descriptor.platform } } };
}

function manifestsOf({ text }: Source): readonly ListedManifest[] {
  return (JSON.parse(text) as { readonly manifests: readonly ListedManifest[] }).manifests;
}

function annotated(descriptor: ListedManifest, wanted: readonly WrittenAnnotation[]): ListedManifest {
  const own = wanted.filter(
    ({ on, platform }) =>
      on === 'manifest-descriptor' && (platform === undefined || platform === platformText(descriptor)),
  );
  if (own.length === 0) return descriptor;
  const added = Object.fromEntries(own.map(({ key, value }) => [key, value]));
  return { ...descriptor, annotations: { ...descriptor.annotations, ...added } };
}

function indexText(
  mediaType: string,
  manifests: Combined['manifests'],
  annotations: Readonly<Record<string, string>> = {},
): string {
  return goJson(
    {
      schemaVersion: 2,
      mediaType,
      manifests: manifests.map(({ descriptor }) => written(descriptor)),
      ...(Object.keys(annotations).length > 0 ? { annotations: sortedObject(annotations) } : {}),
    },
    2,
  );
}

/** Keys in Go's order. */
function written({ mediaType, digest, size, annotations = {}, platform }: ListedManifest): JsonObject {
  return {
    mediaType,
    digest,
    size,
    ...(Object.keys(annotations).length > 0 ? { annotations: sortedObject(annotations) } : {}),
    ...(platform ? { platform } : {}),
  };
}

function platformText({ platform = {} }: ListedManifest): string {
  const { os, architecture, variant } = platform;
  return [os, architecture, ...(variant ? [variant] : [])].join('/');
}

const REFERENCE = 'vnd.docker.reference.digest';

/** Only some platforms of it, with what is said about them. Throws CliError when nothing is left. */
export function filtered(combined: Combined, platforms: readonly string[]): Combined {
  if (platforms.length === 0) return combined;
  const plain = (text: string): string => text.replace(/\/arm64\/v8$/, '/arm64');
  const wanted = new Set(platforms.map((text) => plain(text.trim())));
  const matches = (descriptor: ListedManifest): boolean =>
    descriptor.platform === undefined || wanted.has(plain(platformText(descriptor)));
  if (!isIndex(combined.mediaType)) {
    const only = combined.manifests[0]?.descriptor;
    if (only && !matches(only))
      throw new CliError(`input platform ${platformText(only)} does not match any of the provided platforms`);
    return combined;
  }
  const byDigest = new Map(combined.manifests.map(({ descriptor }) => [descriptor.digest, descriptor]));
  const left = combined.manifests.filter(({ descriptor }) => {
    const about = byDigest.get(descriptor.annotations?.[REFERENCE] ?? '');
    return matches(about ?? descriptor);
  });
  if (left.length === 0) throw new CliError('none of the manifests match the provided platforms');
  if (left.length === combined.manifests.length) return combined;
  const { annotations } = JSON.parse(combined.text) as { readonly annotations?: Readonly<Record<string, string>> };
  return { ...combined, text: indexText(combined.mediaType, left, annotations), manifests: left };
}
