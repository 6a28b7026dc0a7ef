import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import type { Digest } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { jsonMistake } from '../../base/go-json.ts';
import { isGzip } from '../../base/gzip.ts';
import { type Blob, bytesBlob } from '../../image/blob-store.ts';
import { parseConfig } from '../../image/config.ts';
import { type Descriptor, DOCKER_MEDIA_TYPES } from '../../image/descriptor.ts';
import { archivedManifestJson } from '../../image/manifest.ts';
import { fullName, parseReference, withDefaultTag } from '../../image/reference.ts';
import type { ArchivedImage, ArchiveFiles } from './read-archive.ts';

interface ArchivedManifest {
  readonly Config: string;
  readonly RepoTags?: readonly string[] | null;
  readonly Layers: readonly string[];
}

const GO_TYPE = '[]struct { Config string; RepoTags []string; Layers []string }';

/**
 * The images of an archive of docker save before 25: `manifest.json`, configurations, layers as tars, equal layers as symbolic links. A
 * manifest is made for each, as containerd's importer makes it, so that the image's id is Docker's. `packed` answers the packed form of a
 * layer that is here, which is taken instead. Throws EngineError.
 */
export function fromDockerArchive(
  { files, links }: ArchiveFiles,
  keep: (blob: Blob) => void,
  packed: (diffId: Digest) => Descriptor | undefined,
): readonly ArchivedImage[] {
  const all = new Map(files);
  const manifests = manifestsIn(files.get('manifest.json'));
  for (const [name, target] of links) {
    const bytes = files.get(target);
    if (!bytes) fail(`no target for symlink layer from ${JSON.stringify(name)} to ${JSON.stringify(target)}`);
    all.set(name, bytes);
  }
  const store = (blob: Blob): Descriptor => {
    keep(blob);
    return { mediaType: blob.mediaType, digest: blob.digest, size: blob.size };
  };
  return manifests.flatMap(({ Config, RepoTags, Layers }): readonly ArchivedImage[] => {
    const configBytes = all.get(Config) ?? fail(`image config ${JSON.stringify(Config)} not found`);
    const layers = Layers.map((path) => {
      const bytes = all.get(path) ?? fail(`failed to resolve layers: layer ${JSON.stringify(path)} not found`);
      const blob = bytesBlob(bytes, isGzip(bytes) ? DOCKER_MEDIA_TYPES.layer : DOCKER_MEDIA_TYPES.plainLayer);
      const known = packed(blob.digest);
      if (known) return { mediaType: DOCKER_MEDIA_TYPES.layer, digest: known.digest, size: known.size };
      return store(blob);
    });
    const config = store(bytesBlob(configBytes, DOCKER_MEDIA_TYPES.config));
    const mistake = jsonMistake(decodeUtf8(configBytes));
    if (mistake !== undefined) fail(`unable to resolve platform: ${mistake}`);
    const { architecture, os, variant } = parseConfig(decodeUtf8(configBytes));
    const target: Descriptor = {
      ...store(bytesBlob(encodeUtf8(archivedManifestJson(config, layers)), DOCKER_MEDIA_TYPES.manifest)),
      ...(architecture && os ? { platform: { architecture, os, ...(variant ? { variant } : {}) } } : {}),
    };
    if (!RepoTags || RepoTags.length === 0) return [{ target, name: undefined }];
    return RepoTags.map((tag) => ({ target, name: fullName(withDefaultTag(parseReference(tag))) }));
  });
}

function manifestsIn(bytes: Uint8Array | undefined): readonly ArchivedManifest[] {
  if (!bytes) fail('unrecognized image format');
  const text = decodeUtf8(bytes);
  const mistake = jsonMistake(text, true);
  if (mistake !== undefined) fail(`untar manifest "manifest.json": ${mistake}`);
  const document: unknown = JSON.parse(text);
  if (document === null) fail('unrecognized image format');
  if (!Array.isArray(document))
    fail(`untar manifest "manifest.json": json: cannot unmarshal ${kindOf(document)} into Go value of type ${GO_TYPE}`);
  return document.map((one: Partial<ArchivedManifest> | null) => {
    const { Config = '', RepoTags = null, Layers = [] } = one ?? {};
    const tags = RepoTags ?? [];
    if (typeof Config !== 'string' || !Array.isArray(Layers) || !Array.isArray(tags)) fail('unrecognized image format');
    return { Config, RepoTags: tags, Layers };
  });
}

function kindOf(value: unknown): string {
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

function fail(message: string): never {
  throw new EngineError('internal', message);
}
