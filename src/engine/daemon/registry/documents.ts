import type { RegistryDocument } from '../../api/registry.ts';
import { decodeUtf8 } from '../../base/bytes.ts';
import type { Digest } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import type { Blob } from '../../image/blob-store.ts';
import { fullName, parseReference, type Reference, withDefaultTag } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';
import { clientOf } from '../image/remote.ts';

/** A manifest or index as the Hub or a registry on the network has it. */
export async function registryManifest(daemon: Daemon, text: string): Promise<RegistryDocument> {
  const parsed = parseReference(text);
  const reference = parsed.digest === undefined ? withDefaultTag(parsed) : parsed;
  const { mediaType, digest, size, bytes } = await documentOf(daemon, reference);
  return { name: fullName(reference), mediaType, digest, size, text: decodeUtf8(bytes()) };
}

async function documentOf(daemon: Daemon, reference: Reference): Promise<Blob> {
  const client = clientOf(daemon, reference);
  if (client) return client.manifest(reference);
  return (await daemon.clock.hold(daemon.hub.resolve(reference))).target;
}

/** A configuration, an attestation: what a manifest names. */
export async function registryBlob(daemon: Daemon, text: string, digest: string, mediaType: string): Promise<string> {
  const reference = parseReference(text);
  const client = clientOf(daemon, reference);
  if (client) return decodeUtf8((await client.blob(reference, digest as Digest, mediaType)).bytes());
  const { target, variants, extras = [] } = await daemon.clock.hold(daemon.hub.resolve(reference));
  const blobs = [target, ...extras, ...variants.flatMap(({ manifest, config }) => [manifest, config])];
  const found = blobs.find((blob) => blob.digest === digest);
  if (!found) throw new EngineError('not-found', `blob ${digest} not found`);
  return decodeUtf8(found.bytes());
}
