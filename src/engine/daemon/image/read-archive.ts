import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import type { Digest } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { isGzip } from '../../base/gzip.ts';
import { nativeDigest, nativeGunzip } from '../../base/native-bytes.ts';
import { readTar, type TarEntry } from '../../fs/tar/index.ts';
import { type Blob, bytesBlob } from '../../image/blob-store.ts';
import { type ImageConfig, parseConfig } from '../../image/config.ts';
import { type Descriptor, isIndex, isManifest, MEDIA_TYPES } from '../../image/descriptor.ts';
import { builtManifestJson, type Index, type Manifest } from '../../image/manifest.ts';
import { fullName, parseReference, withDefaultTag } from '../../image/reference.ts';

/** An image in an archive. */
export interface ArchivedImage {
  readonly target: Descriptor;
  /** Full name; undefined for an image saved by its id. */
  readonly name: string | undefined;
}

/** What an archive holds, every blob verified against its digests; documents may also be here already. */
export interface ArchiveContent {
  readonly images: readonly ArchivedImage[];
  readonly blobs: ReadonlyMap<Digest, Blob>;
  /** How many blobs have the digest that they are called by; those that no image needs are counted, too. */
  readonly verified: number;
  /** A blob of the archive, or one that is here. */
  blob(digest: Digest): Blob | undefined;
  index(descriptor: Descriptor): Index | undefined;
  manifest(descriptor: Descriptor): Manifest | undefined;
  config(descriptor: Descriptor): ImageConfig | undefined;
}

interface DockerManifest {
  readonly Config: string;
  readonly RepoTags?: readonly string[] | null;
  readonly Layers: readonly string[];
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Reads an OCI layout or one of Docker's older archives, packed or not. Throws EngineError in the daemon's words. */
export async function readImageArchive(
  archive: Uint8Array,
  here: (digest: Digest) => Blob | undefined,
): Promise<ArchiveContent> {
  const files = await filesOf(archive);
  const verified = await verify(files);
  const blobs = new Map<Digest, Blob>();
  const blob = (digest: Digest): Blob | undefined => blobs.get(digest) ?? here(digest);
  const document = <T>({ digest }: Descriptor): T | undefined => {
    const found = blob(digest);
    return found && json<T>(found.bytes());
  };
  const content = {
    blobs,
    blob,
    index: (descriptor: Descriptor) => checkedIndex(document<Index>(descriptor)),
    manifest: (descriptor: Descriptor) => checkedManifest(document<Manifest>(descriptor)),
    config: (descriptor: Descriptor) => {
      const found = blob(descriptor.digest);
      return found && checkedConfig(found);
    },
  };
  const index = files.get('index.json');
  const manifest = files.get('manifest.json');
  if (!index && !manifest) throw new EngineError('internal', 'unrecognized image format');
  const images =
    index && files.has('oci-layout')
      ? fromLayout(files, json<Index>(index), blobs)
      : fromDocker(files, json<readonly DockerManifest[]>(manifest ?? new Uint8Array()), blobs);
  return { images, verified, ...content };
}

async function filesOf(archive: Uint8Array): Promise<Files> {
  try {
    const tar = isGzip(archive) ? await nativeGunzip(archive) : archive;
    return new Map(
      readTar(tar)
        .filter(({ type }) => type === 'file')
        .map((entry: TarEntry) => [
          entry.name.replace(/^(\.?\/)+/, ''),
          entry.content?.read(0, entry.content.size) ?? new Uint8Array(),
        ]),
    );
  } catch (error) {
    // Broken headers and packed bytes: TarError, and what the unpacker throws.
    if (error instanceof Error) throw new EngineError('internal', error.message);
    throw error;
  }
}

/** Every blob against its name. Throws EngineError for one that holds something else. */
async function verify(files: Files): Promise<number> {
  const blobs = [...files].flatMap(([path, bytes]) => {
    const hex = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(path)?.[1];
    return hex === undefined ? [] : [{ path, bytes, digest: `sha256:${hex}` }];
  });
  const found = await Promise.all(blobs.map(({ bytes }) => nativeDigest(bytes)));
  for (const [i, { path, digest }] of blobs.entries())
    if (found[i] !== digest)
      throw new EngineError(
        'internal',
        `failed to ingest ${JSON.stringify(path)}: failed to commit: unexpected commit digest ${found[i]}, expected ${digest}: failed precondition`,
      );
  return blobs.length;
}

function json<T>(bytes: Uint8Array): T {
  try {
    const document: unknown = JSON.parse(decodeUtf8(bytes));
    if (typeof document === 'object' && document !== null) return document as T;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new EngineError('internal', 'unrecognized image format');
}

const isDescriptor = (value: unknown): value is Descriptor =>
  typeof value === 'object' && value !== null && /^sha256:[0-9a-f]{64}$/.test(String((value as Descriptor).digest));

function checkDescriptors(values: unknown): void {
  if (!Array.isArray(values)) throw new EngineError('internal', 'unrecognized image format');
  for (const value of values as readonly unknown[])
    if (!isDescriptor(value)) throw new EngineError('internal', 'invalid checksum digest format');
}

function checkedIndex(index: Index | undefined): Index | undefined {
  if (index) checkDescriptors(index.manifests);
  return index;
}

function checkedManifest(manifest: Manifest | undefined): Manifest | undefined {
  if (manifest) checkDescriptors([manifest.config, ...(Array.isArray(manifest.layers) ? manifest.layers : [null])]);
  return manifest;
}

function checkedConfig(blob: Blob): ImageConfig {
  json<object>(blob.bytes());
  const config = parseConfig(decodeUtf8(blob.bytes()));
  if (!Array.isArray(config.rootfs.diff_ids) || !Array.isArray(config.history))
    throw new EngineError('internal', 'unrecognized image format');
  return config;
}

const NAME = 'io.containerd.image.name';
const TAG = 'org.opencontainers.image.ref.name';

function fromLayout(files: Files, index: Index, blobs: Map<Digest, Blob>): readonly ArchivedImage[] {
  checkedIndex(index);
  return index.manifests.map((entry) => {
    const { mediaType, digest, size, platform } = entry;
    const { [NAME]: fullest, [TAG]: short, ...annotations } = entry.annotations ?? {};
    const target: Descriptor = {
      mediaType,
      digest,
      size,
      ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
      ...(platform ? { platform } : {}),
    };
    take(files, target, blobs);
    if (!blobs.has(digest)) throw new EngineError('not-found', `content digest ${digest}: not found`);
    const name = fullest ?? short;
    return { target, name: name === undefined ? undefined : fullName(withDefaultTag(parseReference(name))) };
  });
}

/** Takes a blob and what it refers to; what the archive leaves out (another platform's image) is passed over. */
function take(files: Files, descriptor: Descriptor, blobs: Map<Digest, Blob>): void {
  const { digest, mediaType } = descriptor;
  const hex = digest.slice('sha256:'.length);
  const bytes = files.get(`blobs/sha256/${hex}`);
  if (!bytes || blobs.has(digest)) return;
  blobs.set(digest, { digest, size: bytes.length, mediaType, bytes: () => bytes });
  if (isIndex(descriptor))
    for (const child of checkedIndex(json<Index>(bytes))?.manifests ?? []) take(files, child, blobs);
  if (!isManifest(descriptor)) return;
  const manifest = checkedManifest(json<Manifest>(bytes)) as Manifest;
  for (const child of [manifest.config, ...manifest.layers]) take(files, child, blobs);
}

/** The archives of docker save before 25, which have no index: a manifest is made for them. */
function fromDocker(
  files: Files,
  manifests: readonly DockerManifest[],
  blobs: Map<Digest, Blob>,
): readonly ArchivedImage[] {
  if (!Array.isArray(manifests)) throw new EngineError('internal', 'unrecognized image format');
  return manifests.flatMap(({ Config, RepoTags, Layers }): readonly ArchivedImage[] => {
    if (typeof Config !== 'string' || !Array.isArray(Layers))
      throw new EngineError('internal', 'unrecognized image format');
    const store = (bytes: Uint8Array | undefined, mediaType: string): Descriptor => {
      if (!bytes) throw new EngineError('internal', 'unrecognized image format');
      const blob = bytesBlob(bytes, mediaType);
      blobs.set(blob.digest, blob);
      return { mediaType, digest: blob.digest, size: blob.size };
    };
    const layers = (Layers as readonly string[]).map((path) => {
      const bytes = files.get(path);
      return store(bytes, bytes && isGzip(bytes) ? MEDIA_TYPES.layer : MEDIA_TYPES.plainLayer);
    });
    const manifest = builtManifestJson(store(files.get(Config), MEDIA_TYPES.config), layers);
    const target = store(encodeUtf8(manifest), MEDIA_TYPES.manifest);
    if (!RepoTags || RepoTags.length === 0) return [{ target, name: undefined }];
    return (RepoTags as readonly string[]).map((tag) => ({
      target,
      name: fullName(withDefaultTag(parseReference(tag))),
    }));
  });
}
