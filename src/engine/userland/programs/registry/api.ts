import { decodeUtf8, encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import { type Digest, digestOf } from '../../../base/digest.ts';
import type { RequestHead } from '../http/request-reader.ts';
import { type ApiError, apiErrors } from './errors.ts';
import type { Storage } from './storage.ts';

/** What the registry answers; headers in any order. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface ApiRequest {
  readonly head: RequestHead;
  readonly body: Uint8Array;
  readonly storage: Storage;
  readonly deletes: boolean;
  uuid(): string;
  now(): number;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const NAME = '[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*)*';
const ROUTES = {
  tags: new RegExp(`^/v2/(${NAME})/tags/list$`),
  manifest: new RegExp(`^/v2/(${NAME})/manifests/([A-Za-z0-9_][A-Za-z0-9_.-]*|sha256:[0-9a-f]{64})$`),
  uploads: new RegExp(`^/v2/(${NAME})/blobs/uploads/$`),
  upload: new RegExp(`^/v2/(${NAME})/blobs/uploads/([a-zA-Z0-9-_.=]+)$`),
  blob: new RegExp(`^/v2/(${NAME})/blobs/(sha256:[0-9a-f]{64})$`),
};
const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'Content-Type': JSON_TYPE, ...headers }, body: encodeUtf8(`${JSON.stringify(value)}\n`) };
}

function failed({ status, code, message, detail }: ApiError): Answer {
  return json(status, { errors: [{ code, message, ...(detail === undefined ? {} : { detail }) }] });
}

/** One request of the HTTP API V2 (distribution, registry/handlers). */
export function answerApi(request: ApiRequest): Answer {
  const { head } = request;
  const [path = '', query = ''] = head.target.split('?');
  const answer = route(request, path, parameters(query));
  if (!path.startsWith('/v2/')) return answer;
  return {
    ...answer,
    headers: {
      'Docker-Distribution-Api-Version': 'registry/2.0',
      'X-Content-Type-Options': 'nosniff',
      ...answer.headers,
    },
  };
}

function parameters(query: string): ReadonlyMap<string, string> {
  return new Map(
    query
      .split('&')
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', value = ''] = part.split('=');
        return [decodeURIComponent(name), decodeURIComponent(value)];
      }),
  );
}

function route(request: ApiRequest, path: string, query: ReadonlyMap<string, string>): Answer {
  const { head, storage } = request;
  const { method } = head;
  const reads = method === 'GET' || method === 'HEAD';
  if (path === '/v2')
    return {
      status: 301,
      headers: { Location: '/v2/', 'Content-Type': 'text/html; charset=utf-8' },
      body: encodeUtf8('<a href="/v2/">Moved Permanently</a>.\n\n'),
    };
  if (path === '/') return { status: 200, headers: { 'Cache-Control': 'no-cache' }, body: NO_BYTES };
  if (path === '/v2/')
    return { status: 200, headers: { 'Content-Type': JSON_TYPE, 'Content-Length': '2' }, body: encodeUtf8('{}') };
  if (path === '/v2/_catalog' && reads) return catalog(storage, query);
  const [, tagsName] = ROUTES.tags.exec(path) ?? [];
  if (tagsName !== undefined && reads) {
    const tags = storage.tags(tagsName);
    return tags
      ? json(200, { name: tagsName, tags: tags.length > 0 ? tags : null })
      : failed(apiErrors.nameUnknown({ name: tagsName }));
  }
  const [, manifestName, reference] = ROUTES.manifest.exec(path) ?? [];
  if (manifestName !== undefined && reference !== undefined) {
    if (reads) return getManifest(request, manifestName, reference);
    if (method === 'PUT') return putManifest(request, manifestName, reference);
    if (method === 'DELETE') return deleteManifest(request, manifestName, reference);
  }
  const [, blobName, digest] = ROUTES.blob.exec(path) ?? [];
  if (blobName !== undefined && digest !== undefined) {
    if (reads) return getBlob(request, blobName, digest as Digest);
    if (method === 'DELETE') {
      if (!request.deletes) return failed(apiErrors.unsupported());
      if (!storage.hasBlob(blobName, digest as Digest)) return failed(apiErrors.blobUnknown(digest));
      storage.removeBlob(blobName, digest as Digest);
      return { status: 202, headers: { 'Content-Length': '0', 'Docker-Content-Digest': digest }, body: NO_BYTES };
    }
  }
  const [, uploadsName] = ROUTES.uploads.exec(path) ?? [];
  if (uploadsName !== undefined && method === 'POST') return startUpload(request, uploadsName, query);
  const [, uploadName, id] = ROUTES.upload.exec(path) ?? [];
  if (uploadName !== undefined && id !== undefined) return continueUpload(request, uploadName, id, query);
  return {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
    body: encodeUtf8('404 page not found\n'),
  };
}

function catalog(storage: Storage, query: ReadonlyMap<string, string>): Answer {
  const count = Number(query.get('n') ?? 100);
  const last = query.get('last') ?? '';
  const all = storage.repositories().filter((name) => name > last);
  const page = all.slice(0, count);
  const more =
    all.length > page.length
      ? { Link: `</v2/_catalog?last=${encodeURIComponent(page.at(-1) ?? '')}&n=${count}>; rel="next"` }
      : {};
  return json(200, { repositories: page }, more);
}

function unknownManifest(name: string, reference: string): ApiError {
  return apiErrors.manifestUnknown(reference.includes(':') ? { Name: name, Revision: reference } : { Tag: reference });
}

function getManifest({ head, storage }: ApiRequest, name: string, reference: string): Answer {
  const found = storage.manifest(name, reference);
  if (!found) return failed(unknownManifest(name, reference));
  const { digest, bytes } = found;
  const etag = `"${digest}"`;
  if (head.header('if-none-match')?.replace(/^"?|"?$/g, '') === digest)
    return { status: 304, headers: {}, body: NO_BYTES };
  const type = mediaTypeOf(bytes);
  const accepted = new Set(
    head.headers
      .filter(([header]) => header.toLowerCase() === 'accept')
      .flatMap(([, value]) => value.split(',').map((one) => (one.split(';')[0] ?? '').trim())),
  );
  if (type === INDEX && !accepted.has(INDEX))
    return failed({
      ...apiErrors.manifestUnknown(),
      message: 'OCI index found, but accept header does not support OCI indexes',
    });
  if (type === MANIFEST && !accepted.has(MANIFEST))
    return failed({
      ...apiErrors.manifestUnknown(),
      message: 'OCI manifest found, but accept header does not support OCI manifests',
    });
  return {
    status: 200,
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Docker-Content-Digest': digest,
      Etag: etag,
    },
    body: bytes,
  };
}

interface ManifestDocument {
  readonly mediaType?: string;
  readonly config?: { readonly digest: Digest };
  readonly layers?: readonly { readonly digest: Digest }[];
  readonly manifests?: readonly { readonly digest: Digest }[];
}

function mediaTypeOf(bytes: Uint8Array): string {
  const document = JSON.parse(decodeUtf8(bytes)) as ManifestDocument;
  return document.mediaType ?? (document.manifests ? INDEX : MANIFEST);
}

function putManifest({ body, storage, head }: ApiRequest, name: string, reference: string): Answer {
  let document: ManifestDocument;
  try {
    document = JSON.parse(decodeUtf8(body)) as ManifestDocument;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed(apiErrors.manifestInvalid());
  }
  const digest = digestOf(body);
  if (reference.includes(':') && reference !== digest) return failed(apiErrors.digestInvalid());
  for (const child of document.manifests ?? [])
    if (!storage.manifest(name, child.digest)) return failed(apiErrors.manifestBlobUnknown(child.digest));
  for (const blob of [...(document.config ? [document.config] : []), ...(document.layers ?? [])])
    if (!storage.hasBlob(name, blob.digest)) return failed(apiErrors.manifestBlobUnknown(blob.digest));
  storage.addManifest(name, body, reference.includes(':') ? undefined : reference);
  return {
    status: 201,
    headers: {
      'Content-Length': '0',
      'Docker-Content-Digest': digest,
      Location: `http://${head.header('host') ?? ''}/v2/${name}/manifests/${digest}`,
    },
    body: NO_BYTES,
  };
}

function deleteManifest({ storage, deletes }: ApiRequest, name: string, reference: string): Answer {
  if (!deletes || !reference.includes(':')) return failed(apiErrors.unsupported());
  if (!storage.manifest(name, reference)) return failed(unknownManifest(name, reference));
  storage.removeManifest(name, reference as Digest);
  return { status: 202, headers: { 'Content-Length': '0' }, body: NO_BYTES };
}

function getBlob({ storage, head }: ApiRequest, name: string, digest: Digest): Answer {
  if (!storage.hasBlob(name, digest)) return failed(apiErrors.blobUnknown(digest));
  const size = storage.blobSize(digest);
  return {
    status: 200,
    headers: {
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'max-age=31536000',
      'Content-Length': String(size),
      'Content-Type': 'application/octet-stream',
      'Docker-Content-Digest': digest,
      Etag: `"${digest}"`,
    },
    body: head.method === 'HEAD' ? NO_BYTES : (storage.blob(name, digest) ?? NO_BYTES),
  };
}

function created(name: string, digest: Digest, host: string): Answer {
  return {
    status: 201,
    headers: {
      'Content-Length': '0',
      'Docker-Content-Digest': digest,
      Location: `http://${host}/v2/${name}/blobs/${digest}`,
    },
    body: NO_BYTES,
  };
}

/** POST: begins an upload, or takes over a blob of another repository. */
function startUpload(
  { storage, head, uuid, now }: ApiRequest,
  name: string,
  query: ReadonlyMap<string, string>,
): Answer {
  const host = head.header('host') ?? '';
  const mount = query.get('mount') as Digest | undefined;
  const from = query.get('from');
  if (mount !== undefined && from !== undefined && storage.hasBlob(from, mount)) {
    storage.linkBlob(name, mount);
    return created(name, mount, host);
  }
  const id = uuid();
  storage.startUpload(name, id, new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z'));
  return uploadState(202, host, name, id, 0);
}

function uploadState(status: number, host: string, name: string, id: string, size: number): Answer {
  return {
    status,
    headers: {
      'Content-Length': '0',
      'Docker-Upload-Uuid': id,
      Location: `http://${host}/v2/${name}/blobs/uploads/${id}`,
      Range: `0-${Math.max(0, size - 1)}`,
    },
    body: NO_BYTES,
  };
}

function continueUpload(
  { storage, head, body }: ApiRequest,
  name: string,
  id: string,
  query: ReadonlyMap<string, string>,
): Answer {
  const host = head.header('host') ?? '';
  const before = storage.upload(name, id);
  if (!before) return failed(apiErrors.uploadUnknown());
  switch (head.method) {
    case 'GET':
    case 'HEAD':
      return uploadState(204, host, name, id, before.length);
    case 'PATCH':
      return uploadState(202, host, name, id, storage.appendUpload(name, id, body));
    case 'PUT': {
      const digest = query.get('digest') as Digest | undefined;
      if (digest === undefined) return failed(apiErrors.digestInvalid('digest missing'));
      const size = body.length > 0 ? storage.appendUpload(name, id, body) : before.length;
      const bytes = storage.upload(name, id) ?? NO_BYTES;
      if (digestOf(bytes) !== digest || bytes.length !== size) return failed(apiErrors.digestInvalid());
      storage.addBlob(name, bytes, digest);
      storage.endUpload(name, id);
      return created(name, digest, host);
    }
    case 'DELETE':
      storage.endUpload(name, id);
      return { status: 204, headers: { 'Docker-Upload-Uuid': id }, body: NO_BYTES };
    default:
      return failed(apiErrors.unsupported());
  }
}
