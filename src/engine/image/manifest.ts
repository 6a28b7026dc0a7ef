import { goJson, sortedObject } from '../base/go-json.ts';
import { type Descriptor, DOCKER_MEDIA_TYPES, MEDIA_TYPES } from './descriptor.ts';

/** OCI image spec, manifest.md. */
export interface Manifest {
  readonly schemaVersion: 2;
  readonly mediaType: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
}

/** OCI image spec, image-index.md: several platforms, or an image with its attestations. */
export interface Index {
  readonly schemaVersion: 2;
  readonly mediaType: string;
  readonly manifests: readonly Descriptor[];
}

/** A descriptor with its keys in Go's order. */
export function descriptorDocument({ mediaType, digest, size, annotations, platform }: Descriptor): Descriptor {
  return {
    mediaType,
    digest,
    size,
    ...(annotations ? { annotations: sortedObject(annotations) } : {}),
    ...(platform
      ? {
          platform: {
            architecture: platform.architecture,
            os: platform.os,
            ...(platform.variant ? { variant: platform.variant } : {}),
          },
        }
      : {}),
  };
}

/** As BuildKit writes it: indented by two. */
export function builtManifestJson(config: Descriptor, layers: readonly Descriptor[]): string {
  return goJson(
    {
      schemaVersion: 2,
      mediaType: MEDIA_TYPES.manifest,
      config: descriptorDocument(config),
      layers: layers.map(descriptorDocument),
    },
    2,
  );
}

/** As the daemon writes it for `docker commit`: the media type first, indented by four. */
export function committedManifestJson(config: Descriptor, layers: readonly Descriptor[]): string {
  return goJson(
    {
      mediaType: MEDIA_TYPES.manifest,
      schemaVersion: 2,
      config: descriptorDocument(config),
      layers: layers.map(descriptorDocument),
    },
    4,
  );
}

/** As the daemon writes it for `docker import`: on one line. */
export function importedManifestJson(config: Descriptor, layers: readonly Descriptor[]): string {
  return goJson({
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.manifest,
    config: descriptorDocument(config),
    layers: layers.map(descriptorDocument),
  });
}

/** As containerd writes it for an archive of older Dockers (core/images/archive/importer.go): on one line, with Docker's own types. */
export function archivedManifestJson(config: Descriptor, layers: readonly Descriptor[]): string {
  return goJson({
    schemaVersion: 2,
    mediaType: DOCKER_MEDIA_TYPES.manifest,
    config: descriptorDocument(config),
    layers: layers.map(descriptorDocument),
  });
}

/** As BuildKit writes it. */
export function indexJson(manifests: readonly Descriptor[]): string {
  return goJson({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: manifests.map(descriptorDocument) }, 2);
}
