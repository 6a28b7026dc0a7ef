import type { ImageApi } from '../../api/image.ts';
import { encodeUtf8 } from '../../base/bytes.ts';
import { EngineError } from '../../base/errors.ts';
import { goJson, sortedObject } from '../../base/go-json.ts';
import { formatPlatform, matchesPlatform, type Platform, parsePlatform } from '../../base/platforms.ts';
import { bytesContent } from '../../fs/content.ts';
import { type TarEntry, writeTar } from '../../fs/tar/index.ts';
import { type Descriptor, isIndex, MEDIA_TYPES } from '../../image/descriptor.ts';
import { noSuchImage } from '../../image/errors.ts';
import { type ImageRecord, type ImageStore, isDangling } from '../../image/image-store.ts';
import { descriptorDocument } from '../../image/manifest.ts';
import { familiarString, fullName, parseReference, repositoryName } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';

/** An image to be written: under a name, or only by its digest. */
export interface Chosen {
  readonly target: Descriptor;
  readonly name: string | undefined;
}

/** `docker save` (moby daemon/containerd/image_exporter.go): an OCI layout with Docker's manifest.json beside it. */
export function saveArchive(
  daemon: Daemon,
  references: readonly string[],
  options: Parameters<ImageApi['save']>[1],
): Uint8Array {
  const platforms = options.platforms.map(parsePlatform);
  const chosen = references.flatMap((text) => choose(daemon, text)).map((one) => forPlatforms(daemon, one, platforms));
  for (const { target } of chosen) daemon.events.emit('image', 'save', target.digest, { name: target.digest });
  return imageArchive(daemon.images, chosen, platforms);
}

/** Images of a store with all that belongs to them, as a tar: an OCI layout, and unless `isPlain` what older Dockers read. */
export function imageArchive(
  images: ImageStore,
  chosen: readonly Chosen[],
  platforms: readonly Platform[] = [],
  isPlain = false,
): Uint8Array {
  const blobs = new Map<string, TarEntry>();
  for (const { target } of chosen) {
    for (const { digest, size } of wantedBlobs(images, target, platforms)) {
      const name = `blobs/sha256/${digest.slice('sha256:'.length)}`;
      const bytes = images.blobs.get(digest)?.bytes() ?? new Uint8Array(size);
      blobs.set(name, { ...file(name, 0o444), content: bytesContent(bytes) });
    }
  }
  const entries: TarEntry[] = [
    { ...file('blobs/', 0o755), type: 'directory' },
    { ...file('blobs/sha256/', 0o755), type: 'directory' },
    ...[...blobs.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    text('index.json', 0o644, indexDocument(chosen)),
    ...(isPlain ? [] : [text('manifest.json', 0o644, goJson(chosen.flatMap((one) => dockerManifest(images, one))))]),
    text('oci-layout', 0o444, '{"imageLayoutVersion":"1.0.0"}'),
  ];
  return writeTar(entries);
}

/** A single platform is saved as its manifest, without the index above it (moby, getPushDescriptor). */
function forPlatforms(daemon: Daemon, chosen: Chosen, platforms: readonly Platform[]): Chosen {
  const [only, ...more] = platforms;
  if (!only || more.length > 0) return chosen;
  const match = daemon.images.images(chosen.target).find(({ config }) => matchesPlatform(only, config));
  if (match) return { ...chosen, target: match.descriptor };
  throw new EngineError(
    'not-found',
    `no suitable export target found: image with reference ${chosen.name === undefined ? chosen.target.digest : familiarString(parseReference(chosen.name))} was found but does not provide the specified platform (${formatPlatform(only)})`,
  );
}

/** All that is below a target, or with several platforms asked for what belongs to them. */
function wantedBlobs(images: ImageStore, target: Descriptor, platforms: readonly Platform[]): readonly Descriptor[] {
  if (platforms.length === 0 || !isIndex(target)) return images.reachable(target);
  const wanted = images
    .images(target)
    .filter(({ config }) => platforms.some((platform) => matchesPlatform(platform, config)));
  const index: Descriptor = { mediaType: target.mediaType, digest: target.digest, size: target.size };
  return [index, ...wanted.flatMap(({ descriptor }) => images.reachable(descriptor))];
}

function choose(daemon: Daemon, text: string): readonly Chosen[] {
  let record: ImageRecord | undefined;
  try {
    record = daemon.images.resolve(text);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
  }
  const isId = record?.target.digest.slice('sha256:'.length).startsWith(text.replace(/^sha256:/, ''));
  if (record && isId) return [{ target: record.target, name: undefined }];
  const reference = parseReference(text);
  if (reference.digest !== undefined && record) return [{ target: record.target, name: undefined }];
  if (reference.tag !== undefined) {
    if (!record) noSuchImage(text);
    return [{ target: record.target, name: fullName(reference) }];
  }
  const all = daemon.images
    .records()
    .filter((one) => !isDangling(one) && repositoryName(parseReference(one.name)) === repositoryName(reference));
  if (all.length === 0) noSuchImage(text);
  return all.map((one) => ({ target: one.target, name: one.name }));
}

function indexDocument(chosen: readonly Chosen[]): string {
  const manifests = chosen.map(({ target, name }) => {
    const tag = name === undefined ? undefined : parseReference(name).tag;
    const annotations = {
      ...target.annotations,
      ...(name === undefined ? {} : { 'io.containerd.image.name': name }),
      ...(tag === undefined ? {} : { 'org.opencontainers.image.ref.name': tag }),
    };
    return descriptorDocument({
      ...target,
      ...(Object.keys(annotations).length === 0 ? {} : { annotations: sortedObject(annotations) }),
    });
  });
  return goJson({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests });
}

function dockerManifest(images: ImageStore, { target, name }: Chosen): readonly object[] {
  const image = images.images(target)[0];
  if (!image) return [];
  const place = ({ digest }: Descriptor): string => `blobs/sha256/${digest.slice('sha256:'.length)}`;
  return [
    {
      Config: place(image.manifest.config),
      RepoTags: name === undefined ? null : [familiarString(parseReference(name))],
      Layers: image.manifest.layers.map(place),
    },
  ];
}

function file(name: string, mode: number): TarEntry {
  return { name, type: 'file', mode, uid: 0, gid: 0, mtime: 0 };
}

function text(name: string, mode: number, content: string): TarEntry {
  return { ...file(name, mode), content: bytesContent(encodeUtf8(content)) };
}
