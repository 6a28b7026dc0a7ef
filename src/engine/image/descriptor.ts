import type { Digest } from '../base/digest.ts';
import type { Platform } from '../base/platforms.ts';

/** OCI image spec 1.1, media-types.md. */
export const MEDIA_TYPES = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  plainLayer: 'application/vnd.oci.image.layer.v1.tar',
  inToto: 'application/vnd.in-toto+json',
  empty: 'application/vnd.oci.empty.v1+json',
} as const;

/** Docker's older names for the same things, which `docker load` and registries still meet. */
export const DOCKER_MEDIA_TYPES = {
  index: 'application/vnd.docker.distribution.manifest.list.v2+json',
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.docker.container.image.v1+json',
  layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  plainLayer: 'application/vnd.docker.image.rootfs.diff.tar',
} as const;

/** A reference to a blob; keys stand in the order in which they are written. OCI image spec, descriptor.md. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: Platform;
}

export function isIndex({ mediaType }: Descriptor): boolean {
  return mediaType === MEDIA_TYPES.index || mediaType === DOCKER_MEDIA_TYPES.index;
}

export function isManifest({ mediaType }: Descriptor): boolean {
  return mediaType === MEDIA_TYPES.manifest || mediaType === DOCKER_MEDIA_TYPES.manifest;
}
