import { concatBytes, decodeUtf8 } from '../../../base/bytes.ts';
import { type Digest, digestOf } from '../../../base/digest.ts';
import { FsError } from '../../../fs/errno.ts';
import type { FileView } from '../../../fs/file-view.ts';

/** The registry's files: blobs once, and links to them from each repository (distribution's filesystem driver, version v2 of its layout). */
export class Storage {
  readonly #fs: FileView;
  readonly #root: string;

  constructor(fs: FileView, root: string) {
    this.#fs = fs;
    this.#root = `${root.replace(/\/$/, '')}/docker/registry/v2`;
  }

  #blobPath(digest: Digest): string {
    const hex = digest.slice('sha256:'.length);
    return `${this.#root}/blobs/sha256/${hex.slice(0, 2)}/${hex}/data`;
  }

  #repository(name: string): string {
    return `${this.#root}/repositories/${name}`;
  }

  #write(path: string, data: Uint8Array | string): void {
    this.#fs.mkdirs(path.slice(0, path.lastIndexOf('/')));
    this.#fs.writeFile(path, data);
  }

  #read(path: string): Uint8Array | undefined {
    try {
      return this.#fs.readFile(path);
    } catch (error) {
      if (error instanceof FsError && (error.errno === 'ENOENT' || error.errno === 'ENOTDIR')) return undefined;
      throw error;
    }
  }

  #names(path: string): readonly string[] {
    try {
      return this.#fs
        .readdir(path)
        .filter(({ type }) => type === 'directory')
        .map(({ name }) => name);
    } catch (error) {
      if (error instanceof FsError) return [];
      throw error;
    }
  }

  /** A blob that the repository has: one that it was given, or took over from another. */
  blob(name: string, digest: Digest): Uint8Array | undefined {
    const linked = this.#fs.exists(`${this.#repository(name)}/_layers/${digest.replace(':', '/')}/link`);
    return linked ? this.#read(this.#blobPath(digest)) : undefined;
  }

  hasBlob(name: string, digest: Digest): boolean {
    return this.#fs.exists(`${this.#repository(name)}/_layers/${digest.replace(':', '/')}/link`);
  }

  blobSize(digest: Digest): number {
    return this.#fs.stat(this.#blobPath(digest)).size;
  }

  linkBlob(name: string, digest: Digest): void {
    this.#write(`${this.#repository(name)}/_layers/${digest.replace(':', '/')}/link`, digest);
  }

  addBlob(name: string, bytes: Uint8Array, digest: Digest): void {
    if (!this.#fs.exists(this.#blobPath(digest))) this.#write(this.#blobPath(digest), bytes);
    this.linkBlob(name, digest);
  }

  startUpload(name: string, id: string, startedAt: string): void {
    this.#write(`${this.#repository(name)}/_uploads/${id}/startedat`, startedAt);
    this.#write(`${this.#repository(name)}/_uploads/${id}/data`, '');
  }

  upload(name: string, id: string): Uint8Array | undefined {
    return this.#read(`${this.#repository(name)}/_uploads/${id}/data`);
  }

  appendUpload(name: string, id: string, bytes: Uint8Array): number {
    const path = `${this.#repository(name)}/_uploads/${id}/data`;
    const all = concatBytes([this.#read(path) ?? new Uint8Array(0), bytes]);
    this.#write(path, all);
    return all.length;
  }

  endUpload(name: string, id: string): void {
    this.#fs.removeTree(`${this.#repository(name)}/_uploads/${id}`);
  }

  /** A manifest by tag or digest. */
  manifest(name: string, reference: string): { readonly digest: Digest; readonly bytes: Uint8Array } | undefined {
    const base = `${this.#repository(name)}/_manifests`;
    const link = reference.includes(':')
      ? this.#read(`${base}/revisions/${reference.replace(':', '/')}/link`)
      : this.#read(`${base}/tags/${reference}/current/link`);
    if (!link) return undefined;
    const digest = decodeUtf8(link).trim() as Digest;
    const bytes = this.#read(this.#blobPath(digest));
    return bytes && { digest, bytes };
  }

  addManifest(name: string, bytes: Uint8Array, tag: string | undefined): Digest {
    const digest = digestOf(bytes);
    const path = digest.replace(':', '/');
    const base = `${this.#repository(name)}/_manifests`;
    if (!this.#fs.exists(this.#blobPath(digest))) this.#write(this.#blobPath(digest), bytes);
    this.#write(`${base}/revisions/${path}/link`, digest);
    if (tag !== undefined) {
      this.#write(`${base}/tags/${tag}/current/link`, digest);
      this.#write(`${base}/tags/${tag}/index/${path}/link`, digest);
    }
    return digest;
  }

  removeManifest(name: string, digest: Digest): void {
    const base = `${this.#repository(name)}/_manifests`;
    this.#fs.removeTree(`${base}/revisions/${digest.replace(':', '/')}`);
    for (const tag of this.tags(name) ?? [])
      if (this.manifest(name, tag)?.digest === digest) this.#fs.removeTree(`${base}/tags/${tag}`);
  }

  removeBlob(name: string, digest: Digest): void {
    this.#fs.removeTree(`${this.#repository(name)}/_layers/${digest.replace(':', '/')}`);
  }

  /** Undefined for a repository that nothing was pushed to. */
  tags(name: string): readonly string[] | undefined {
    const path = `${this.#repository(name)}/_manifests/tags`;
    return this.#fs.exists(path) ? this.#names(path) : undefined;
  }

  /** Names of all repositories that something was sent to, sorted part by part. */
  repositories(): readonly string[] {
    const found: string[] = [];
    const walk = (path: string, name: string): void => {
      for (const part of this.#names(path)) {
        if (part === '_layers' && name !== '') found.push(name);
        else if (!part.startsWith('_')) walk(`${path}/${part}`, name === '' ? part : `${name}/${part}`);
      }
    };
    walk(`${this.#root}/repositories`, '');
    const key = (name: string): string => name.replaceAll('/', '\0');
    return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }
}
