import { concatBytes, encodeUtf8 } from '../base/bytes.ts';
import { type Digest, digestOf, streamingDigest } from '../base/digest.ts';
import { gunzip, gzipChunks, isGzip } from '../base/gzip.ts';
import { nativeDigest, nativeGunzip } from '../base/native-bytes.ts';
import { symlinkUsage } from '../fs/changes.ts';
import { changeEntries, changesFromEntries, readTar, tarChunks } from '../fs/tar/index.ts';
import type { ChangeNode, ChangeTree, TreeDirectory } from '../fs/tree.ts';
import { type Blob, bytesBlob } from './blob-store.ts';
import { MEDIA_TYPES } from './descriptor.ts';

/** One layer of an image. The same diffId is the same layer, in whatever image it stands. */
export interface Layer {
  /** SHA-256 of the uncompressed tar. */
  readonly diffId: Digest;
  /** Bytes of the uncompressed tar. */
  readonly size: number;
  /** Bytes on disk once unpacked, see `layerUsage`. */
  readonly usage: number;
  readonly changes: ChangeTree;
  /** Of a layer out of the image catalogue: the digest of its packed form, by which a saved machine finds it again. */
  readonly catalogDigest?: Digest;
}

/** Makes a layer and its packed blob out of changes: tar, digest, gzip, digest. */
export function packLayer(changes: ChangeTree): { readonly layer: Layer; readonly blob: Blob } {
  const { diffId, size, packed } = pack(tarChunks(changeEntries(changes)));
  return { layer: { diffId, size, usage: layerUsage(changes), changes }, blob: bytesBlob(packed, MEDIA_TYPES.layer) };
}

/** The packed bytes alone, for a layer whose digests are known. */
export function packedBytes(changes: ChangeTree): Uint8Array {
  return concatBytes([...gzipChunks(tarChunks(changeEntries(changes)))]);
}

/** Packs a tar as it is (`docker import`); what is packed already stays. `lower` as in changesFromEntries. Throws TarError. */
export function layerFromTar(bytes: Uint8Array, lower?: TreeDirectory): { readonly layer: Layer; readonly blob: Blob } {
  const isPacked = isGzip(bytes);
  const { diffId, size, packed } = pack([isPacked ? gunzip(bytes) : bytes]);
  const changes = changesFromEntries(readTar(isPacked ? gunzip(bytes) : bytes), lower);
  return {
    layer: { diffId, size, usage: layerUsage(changes), changes },
    blob: bytesBlob(isPacked ? bytes : packed, MEDIA_TYPES.layer),
  };
}

/** Unpacks a blob that came from a registry, an archive or a saved machine. */
export function unpackLayer(blob: Blob, lower?: TreeDirectory): Layer {
  const bytes = blob.bytes();
  if (!isGzip(bytes)) return layerOf({ tar: bytes, diffId: blob.digest }, lower);
  const tar = gunzip(bytes);
  return layerOf({ tar, diffId: digestOf(tar) }, lower);
}

/** A layer's tar, and what it hashes to. */
export interface UnpackedTar {
  readonly tar: Uint8Array;
  readonly diffId: Digest;
}

/** The first half of `unpackLayer` by the platform's own code, for blobs of many megabytes. Hold the clock while waiting. */
export async function unpackBlob(blob: Blob): Promise<UnpackedTar> {
  const bytes = blob.bytes();
  if (!isGzip(bytes)) return { tar: bytes, diffId: blob.digest };
  const tar = await nativeGunzip(bytes);
  return { tar, diffId: await nativeDigest(tar) };
}

/** The other half. `lower` as in changesFromEntries. Throws TarError. */
export function layerOf({ tar, diffId }: UnpackedTar, lower?: TreeDirectory): Layer {
  const changes = changesFromEntries(readTar(tar), lower);
  return { diffId, size: tar.length, usage: layerUsage(changes), changes };
}

function pack(chunks: Iterable<Uint8Array>): {
  readonly diffId: Digest;
  readonly size: number;
  readonly packed: Uint8Array;
} {
  const digest = streamingDigest();
  let size = 0;
  const counted = function* () {
    for (const chunk of chunks) {
      digest.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  };
  const packed = concatBytes([...gzipChunks(counted())]);
  return { diffId: digest.digest(), size, packed };
}

const BLOCK = 4096;
/** What a block of a directory holds besides its checksum (ext4, struct ext4_dir_entry_tail). */
const ENTRIES = BLOCK - 12;
/** A leaf of a hashed directory is split in halves when it is full; this much of it is in use on average. */
const LEAF_FILL = 0.7;

/** Bytes of an ext4 directory: one block, or an index with leaves once its names do not fit there. */
function directoryUsage(directory: ChangeTree): number {
  // `.` and `..`, then 8 bytes and the name in steps of 4 for each entry.
  let bytes = 24;
  for (const name of directory.children.keys()) bytes += 8 + Math.ceil(encodeUtf8(name).length / 4) * 4;
  if (bytes <= ENTRIES) return BLOCK;
  return BLOCK * (1 + Math.max(2, Math.ceil(bytes / (ENTRIES * LEAF_FILL))));
}

/**
 * Bytes that a layer takes on disk, as containerd's overlayfs snapshotter counts them on ext4: blocks of 4096 for the root directory,
 * each directory and each file (once for all its names); whiteouts take none. This is the SIZE of `docker history`.
 */
export function layerUsage(changes: ChangeTree): number {
  const seen = new Set<ChangeNode>();
  const sum = (directory: ChangeTree): number => {
    let total = directoryUsage(directory);
    for (const node of directory.children.values()) {
      if (node.type === 'directory') total += sum(node);
      else if (!seen.has(node)) {
        seen.add(node);
        if (node.type === 'file') total += Math.ceil(node.content.size / BLOCK) * BLOCK;
        else if (node.type === 'symlink') total += symlinkUsage(node.target);
      }
    }
    return total;
  };
  return sum(changes);
}
