import type { Json, JsonObject } from '../../api/json.ts';
import type { RegistryDocument } from '../../api/registry.ts';
import { base64 } from '../../base/base64.ts';
import { encodeUtf8 } from '../../base/bytes.ts';
import { EngineError } from '../../base/errors.ts';
import { CliError } from '../errors.ts';
import type { Invocation } from '../invocation.ts';
import { parseReference, type Reference, withDefaultTag } from '../reference.ts';

const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];

/** One image's manifest with what docker keeps of it beside (docker/cli cli/manifest/types). Keys in the order in which they are written. */
export interface ImageManifest extends JsonObject {
  /** `docker.io/library/alpine:3` */
  readonly Ref: string;
  readonly Descriptor: ManifestDescriptor;
  /** The manifest's bytes in base64. */
  readonly Raw: string;
}

interface ManifestDescriptor extends JsonObject {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform: ManifestPlatform;
}

/** Keys of OCI's platform: `architecture`, `os`, `os.version`, `os.features`, `variant`. */
export type ManifestPlatform = JsonObject;

export const isIndexDocument = ({ mediaType }: RegistryDocument): boolean => INDEX_TYPES.includes(mediaType);

/** A name with its tag, unless it has a digest. Throws CliError. */
export function normalized(text: string): Reference {
  return withDefaultTag(parseReference(text));
}

/** A manifest or index of a registry. `shown` stands in the complaint. Rejects with CliError. */
export async function fetchDocument({ api, flags }: Invocation, name: string, shown = name): Promise<RegistryDocument> {
  const { domain } = parseReference(name);
  try {
    const found = await api.registry.manifest(name);
    // Registries of the simulated network speak plain HTTP, which docker uses only when told to.
    if (domain !== 'docker.io' && !flags.bool('insecure')) throw new CliError(`no such manifest: ${shown}`);
    return found;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (/repository does not exist/.test(error.message)) throw new CliError(DENIED);
    if (error.kind === 'not-found') throw new CliError(`no such manifest: ${shown}`);
    const [, answer] = /failed to do request: Head "[^"]*": (.*)$/.exec(error.message) ?? [];
    if (answer === undefined) throw new CliError(error.message);
    if (/server gave HTTP response to HTTPS client/.test(answer)) throw new CliError(`no such manifest: ${shown}`);
    throw new CliError(
      `failed to configure transport: error pinging v2 registry: Get "https://${domain}/v2/": ${answer}`,
    );
  }
}

/** What the Hub says of a repository that is not there or not one's own. */
export const DENIED =
  'errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required\n';

/** The manifest of one image, its platform out of the configuration. Rejects with CliError, for a list of manifests too. */
export async function fetchManifest(invocation: Invocation, name: string): Promise<ImageManifest> {
  const found = await fetchDocument(invocation, name);
  if (isIndexDocument(found)) throw new CliError(`${name} is a manifest list`);
  return manifestOf(invocation, name, found);
}

/** `listed` is the platform that an index has for it. */
export async function manifestOf(
  { api }: Invocation,
  name: string,
  { mediaType, digest, size, text }: RegistryDocument,
  listed?: ManifestPlatform,
): Promise<ImageManifest> {
  const manifest = JSON.parse(text) as JsonObject;
  const config = manifest['config'] as JsonObject | undefined;
  const platform =
    listed ??
    (config
      ? platformOf(
          JSON.parse(
            await api.registry.blob(name, String(config['digest']), String(config['mediaType'])),
          ) as JsonObject,
        )
      : {});
  return {
    Ref: name,
    Descriptor: { mediaType, digest, size, platform },
    Raw: base64(encodeUtf8(text)),
    [mediaType.includes('docker') ? 'SchemaV2Manifest' : 'OCIManifest']: manifest,
  };
}

/** The keys of a platform out of a configuration or a descriptor, in Go's order; what is empty is left out but for the first two. */
export function platformOf(from: JsonObject): ManifestPlatform {
  const { architecture = '', os = '', variant } = from;
  const version = from['os.version'];
  const features = from['os.features'];
  return {
    architecture,
    os,
    ...(version ? { 'os.version': version } : {}),
    ...(Array.isArray(features) && features.length > 0 ? { 'os.features': features as Json } : {}),
    ...(variant ? { variant } : {}),
  };
}

/**
 * The list of some manifests as docker writes it (distribution's manifestlist.FromDescriptors): digests, sizes, types and platforms,
 * indented by three. `target` is the repository that it is for. Throws CliError.
 */
export function listText(
  manifests: readonly ImageManifest[],
  target: Reference,
): { readonly mediaType: string; readonly text: string } {
  const entries = manifests.map(({ Ref, Descriptor }) => {
    const { domain } = parseReference(Ref);
    if (domain !== target.domain)
      throw new CliError(
        `cannot use source images from a different registry than the target image: ${domain} != ${target.domain}`,
      );
    const { mediaType, size, digest, platform } = Descriptor;
    return { mediaType, size, digest, platform: platformOf(platform) };
  });
  const isOci = entries[0]?.mediaType === 'application/vnd.oci.image.manifest.v1+json';
  const mediaType = INDEX_TYPES[isOci ? 0 : 1] as string;
  return { mediaType, text: JSON.stringify({ schemaVersion: 2, mediaType, manifests: entries }, null, 3) };
}
