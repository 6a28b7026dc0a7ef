import { encodeUtf8 } from '../base/bytes.ts';
import { type Digest, digestOf } from '../base/digest.ts';
import type { Descriptor } from './descriptor.ts';

/** Bytes under their digest. Those of a catalogue's layers are made when they are first read. */
export interface Blob {
  readonly digest: Digest;
  readonly size: number;
  readonly mediaType: string;
  bytes(): Uint8Array;
  /** Made from the image catalogue, so that a saved machine need not carry it. */
  readonly fromCatalog?: boolean;
}

/** The content store: every manifest, configuration and packed layer, once. */
export class BlobStore {
  readonly #blobs = new Map<Digest, Blob>();

  get(digest: Digest): Blob | undefined {
    return this.#blobs.get(digest);
  }

  has(digest: Digest): boolean {
    return this.#blobs.has(digest);
  }

  add(blob: Blob): Descriptor {
    if (!this.#blobs.has(blob.digest)) this.#blobs.set(blob.digest, blob);
    return { mediaType: blob.mediaType, digest: blob.digest, size: blob.size };
  }

  addBytes(content: Uint8Array | string, mediaType: string): Descriptor {
    return this.add(bytesBlob(content, mediaType));
  }

  delete(digest: Digest): void {
    this.#blobs.delete(digest);
  }

  all(): readonly Blob[] {
    return [...this.#blobs.values()];
  }
}

export function bytesBlob(content: Uint8Array | string, mediaType: string): Blob {
  const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
  return { digest: digestOf(bytes), size: bytes.length, mediaType, bytes: () => bytes };
}

/** A blob whose digest is known before its bytes are made, which takes seconds for a big one. They stay for as long as there is room. */
export function lazyBlob(descriptor: Descriptor, make: () => Uint8Array): Blob {
  const { digest, size, mediaType } = descriptor;
  let made: WeakRef<Uint8Array> | undefined;
  const bytes = (): Uint8Array => {
    const known = made?.deref();
    if (known) return known;
    const fresh = make();
    made = new WeakRef(fresh);
    return fresh;
  };
  return { digest, size, mediaType, bytes, fromCatalog: true };
}
