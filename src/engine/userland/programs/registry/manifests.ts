import { decodeUtf8 } from '../../../base/bytes.ts';
import { type Digest, digestOf } from '../../../base/digest.ts';
import { type Answer, type ApiRequest, empty, failed, isKnown } from './answer.ts';
import { type ApiError, apiErrors } from './errors.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const TYPES = new Set([
  INDEX,
  MANIFEST,
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]);

const isDigest = (reference: string): boolean => reference.includes(':');

function unknownManifest(name: string, reference: string): ApiError {
  return apiErrors.manifestUnknown(isDigest(reference) ? { Name: name, Revision: reference } : { Tag: reference });
}

/** GET and HEAD (distribution registry/handlers/manifests.go, GetManifest). */
// DIFFERS: registry:2 here gives a manifest of Docker's own type 2 as it is to whoever asks; the real one rewrites it in the outdated type 1 for a client that does not say that it takes type 2.
export function getManifest({ head, storage }: ApiRequest, name: string, reference: string): Answer {
  const found = storage.manifest(name, reference);
  if (!found) return failed(unknownManifest(name, reference));
  const { digest, bytes } = found;
  if (isKnown(head, digest)) return empty(304);
  const type = mediaTypeOf(bytes);
  const accepted = new Set(
    head.headers
      .filter(([header]) => header.toLowerCase() === 'accept')
      .flatMap(([, value]) => value.split(',').map((one) => (one.split(';')[0] ?? '').trim())),
  );
  if (type === INDEX && !accepted.has(INDEX))
    return refusal('OCI index found, but accept header does not support OCI indexes');
  if (type === MANIFEST && !accepted.has(MANIFEST))
    return refusal('OCI manifest found, but accept header does not support OCI manifests');
  return {
    status: 200,
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Docker-Content-Digest': digest,
      Etag: `"${digest}"`,
    },
    body: bytes,
  };
}

function refusal(message: string): Answer {
  return failed({ ...apiErrors.manifestUnknown(), message });
}

interface ManifestDocument {
  readonly schemaVersion?: number;
  readonly mediaType?: string;
  readonly config?: { readonly digest: Digest };
  readonly layers?: readonly { readonly digest: Digest }[];
  readonly manifests?: readonly { readonly digest: Digest }[];
}

function mediaTypeOf(bytes: Uint8Array): string {
  const document = JSON.parse(decodeUtf8(bytes)) as ManifestDocument;
  return document.mediaType ?? (document.manifests ? INDEX : MANIFEST);
}

/** PUT: what the manifest names has to be there already. */
export function putManifest({ body, storage, head }: ApiRequest, name: string, reference: string): Answer {
  const type = (head.header('content-type') ?? '').split(';')[0]?.trim() ?? '';
  let document: ManifestDocument;
  try {
    document = JSON.parse(decodeUtf8(body)) as ManifestDocument;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed(apiErrors.manifestInvalid({ Offset: offsetOf(error, body.length) }));
  }
  // An unnamed type is read as the outdated, signed type 1, and is none.
  const isObject = typeof document === 'object' && document !== null;
  if (!isObject || !TYPES.has(type) || (document.mediaType ?? type) !== type)
    return failed(apiErrors.manifestInvalid({}));
  const digest = digestOf(body);
  if (isDigest(reference) && reference !== digest) return failed(apiErrors.digestInvalid());
  if (document.schemaVersion !== 2) return failed(apiErrors.unknown({}));
  const missing = [
    ...(document.manifests ?? []).filter((child) => !storage.manifest(name, child.digest)),
    ...[...(document.config ? [document.config] : []), ...(document.layers ?? [])].filter(
      (blob) => !storage.hasBlob(name, blob.digest),
    ),
  ];
  const [first, ...more] = missing.map((one) => apiErrors.manifestBlobUnknown(one.digest));
  if (first) return failed(first, ...more);
  storage.addManifest(name, body, isDigest(reference) ? undefined : reference);
  return empty(201, {
    'Docker-Content-Digest': digest,
    Location: `http://${head.header('host') ?? ''}/v2/${name}/manifests/${digest}`,
  });
}

/** Go counts the byte at which it gave up; at the end of the text, all of them. */
function offsetOf(error: SyntaxError, length: number): number {
  const [, at] = /at position (\d+)/.exec(error.message) ?? [];
  return at === undefined ? length : Math.min(length, Number(at) + 1);
}

/** DELETE: by digest alone; all tags of it go, too. */
export function deleteManifest({ storage, deletes }: ApiRequest, name: string, reference: string): Answer {
  if (!deletes) return failed(apiErrors.unsupported());
  if (!isDigest(reference)) return failed(apiErrors.digestInvalid());
  if (!storage.manifest(name, reference)) return failed(apiErrors.manifestUnknown());
  storage.removeManifest(name, reference as Digest);
  return empty(202);
}
