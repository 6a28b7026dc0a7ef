import type { RegistryApi } from '../../api/registry.ts';
import { decodeUtf8 } from '../../base/bytes.ts';
import type { Digest } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { type Blob, bytesBlob } from '../../image/blob-store.ts';
import { type Descriptor, isIndex, isManifest } from '../../image/descriptor.ts';
import type { Index, Manifest } from '../../image/manifest.ts';
import { parseReference, type Reference } from '../../image/reference.ts';
import type { HubAccount, RegistryClient } from '../../registry/index.ts';
import type { Daemon } from '../daemon.ts';
import { clientOf, ownRegistry } from '../image/remote.ts';

/** What a client puts into a registry without an image here: `docker manifest push`, `docker buildx imagetools create`. */
export async function putDocument(
  daemon: Daemon,
  text: string,
  document: Parameters<RegistryApi['put']>[1],
  auth: HubAccount | undefined,
): Promise<string> {
  const reference = parseReference(text);
  const blob = bytesBlob(document.text, document.mediaType);
  await writerOf(daemon, reference, auth).pushManifest(reference.path, blob, reference.tag ?? blob.digest);
  return blob.digest;
}

/** Copies one piece of content, and with a manifest or index what is below it; lower things first, as registries want it. */
export async function copyContent(
  daemon: Daemon,
  from: string,
  repository: string,
  content: Parameters<RegistryApi['copy']>[2],
  auth: HubAccount | undefined,
): Promise<void> {
  const [source, target] = [parseReference(from), parseReference(repository)];
  const writer = writerOf(daemon, target, auth);
  const near = source.domain === target.domain ? [source.path] : [];
  const copy = async (digest: Digest, mediaType: string): Promise<void> => {
    const blob = await contentOf(daemon, source, digest, mediaType);
    if (!isIndex(blob) && !isManifest(blob)) {
      await writer.pushBlob(target.path, blob, near);
      return;
    }
    for (const child of childrenOf(blob)) await copy(child.digest, child.mediaType);
    await writer.pushManifest(target.path, blob, digest);
  };
  await copy(content.digest as Digest, content.mediaType);
}

function childrenOf(blob: Blob): readonly Descriptor[] {
  const document = JSON.parse(decodeUtf8(blob.bytes())) as Partial<Index & Manifest>;
  return [...(document.manifests ?? []), ...(document.config ? [document.config] : []), ...(document.layers ?? [])];
}

function writerOf(daemon: Daemon, reference: Reference, auth: HubAccount | undefined): RegistryClient {
  const own = ownRegistry(daemon, reference);
  if (!own) daemon.hub.gate.checkPush(auth, reference.path);
  return own ?? daemon.hub.uploads;
}

async function contentOf(daemon: Daemon, source: Reference, digest: Digest, mediaType: string): Promise<Blob> {
  const client = clientOf(daemon, source);
  if (client) return client.blob(source, digest, mediaType);
  const { target, variants, extras = [] } = await daemon.clock.hold(daemon.hub.resolve(source));
  const known = [target, ...extras, ...variants.flatMap(({ manifest, config }) => [manifest, config])];
  const layer = variants.flatMap(({ layers }) => layers).find(({ descriptor }) => descriptor.digest === digest);
  const found = layer ? (await daemon.clock.hold(layer.load())).blob : known.find((blob) => blob.digest === digest);
  if (!found) throw new EngineError('not-found', `content digest ${digest}: not found`);
  return found;
}
