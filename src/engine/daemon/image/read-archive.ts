import { decodeUtf8 } from '../../base/bytes.ts';
import type { Digest } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { jsonMistake } from '../../base/go-json.ts';
import { isGzip } from '../../base/gzip.ts';
import { nativeDigest, nativeGunzip } from '../../base/native-bytes.ts';
import { readTar } from '../../fs/tar/index.ts';
import type { Blob } from '../../image/blob-store.ts';
import { type ImageConfig, parseConfig } from '../../image/config.ts';
import { type Descriptor, isIndex, isManifest } from '../../image/descriptor.ts';
import type { Index, Manifest } from '../../image/manifest.ts';
import { fullName, parseReference, withDefaultTag } from '../../image/reference.ts';
import { fromDockerArchive } from './docker-archive.ts';

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

/** An archive's files by their paths, and what its symbolic links lead to. */
export interface ArchiveFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly links: ReadonlyMap<string, string>;
}

type Files = ArchiveFiles['files'];

/**
 * Reads an OCI layout or one of Docker's older archives, packed or not (containerd core/images/archive/importer.go). `packed` answers the
 * packed form of a layer that is here. Throws EngineError in the daemon's words.
 */
export async function readImageArchive(
  archive: Uint8Array,
  here: (digest: Digest) => Blob | undefined,
  packed: (diffId: Digest) => Descriptor | undefined = () => undefined,
): Promise<ArchiveContent> {
  const { files, links } = await filesOf(archive);
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
  const images = isLayout(files)
    ? fromLayout(files, blobs)
    : fromDockerArchive({ files, links }, (blob) => blobs.set(blob.digest, blob), packed);
  return { images, verified, ...content };
}

/** Whether it calls itself an OCI layout; others are Docker's older archives. */
function isLayout(files: Files): boolean {
  const bytes = files.get('oci-layout');
  if (!bytes) return false;
  const mistake = jsonMistake(decodeUtf8(bytes), true);
  if (mistake !== undefined) throw new EngineError('internal', `untar oci layout "oci-layout": ${mistake}`);
  const { imageLayoutVersion: version } = JSON.parse(decodeUtf8(bytes)) as { readonly imageLayoutVersion?: unknown };
  if (typeof version !== 'string' || version === '') return false;
  if (version !== '1.0.0') throw new EngineError('internal', `unsupported OCI version ${version}`);
  if (!files.has('index.json')) throw new EngineError('internal', 'missing index.json in OCI layout 1.0.0');
  return true;
}

async function filesOf(archive: Uint8Array): Promise<ArchiveFiles> {
  const files = new Map<string, Uint8Array>();
  const links = new Map<string, string>();
  try {
    const tar = isGzip(archive) ? await nativeGunzip(archive) : archive;
    for (const { name, type, content, linkName = '' } of readTar(tar)) {
      if (type === 'symlink') links.set(name, cleanPath(`${name}/../${linkName}`));
      else if (type === 'file') files.set(cleanPath(name), content?.read(0, content.size) ?? new Uint8Array());
    }
    return { files, links };
  } catch (error) {
    // Broken headers and packed bytes: TarError, and what the unpacker throws.
    if (error instanceof Error) throw new EngineError('internal', error.message);
    throw error;
  }
}

/** Go's path.Clean of a name in an archive, without a slash in front. */
function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Every blob against its name. Throws EngineError for one that holds something else. */
// DIFFERS: docker load refuses an archive with a blob that is not what its digest says, or without an image's manifest, and keeps nothing of it; Docker keeps what there is, says “Loaded image”, and fails when the image is used.
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
  const text = decodeUtf8(bytes);
  const mistake = jsonMistake(text);
  if (mistake !== undefined) throw new EngineError('internal', mistake);
  const document: unknown = JSON.parse(text);
  if (typeof document === 'object' && document !== null) return document as T;
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

function fromLayout(files: Files, blobs: Map<Digest, Blob>): readonly ArchivedImage[] {
  const index = json<Index>(files.get('index.json') ?? new Uint8Array());
  // Go finds no manifests where there is no list of them.
  if (!index.manifests || index.manifests.length === 0)
    throw new EngineError('internal', 'image might be filtered out');
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
