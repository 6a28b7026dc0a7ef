import { base64, decodeBase64 } from '../../../base/base64.ts';
import { concatBytes, decodeUtf8, encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import { type Digest, digestOf } from '../../../base/digest.ts';
import { sha256 } from '../../../base/sha256.ts';
import { type Answer, type ApiRequest, empty, failed, type Query } from './answer.ts';
import { apiErrors } from './errors.ts';

/** What an upload's address carries, signed, in `_state` (distribution registry/handlers/hmac.go). */
interface State {
  readonly Name: string;
  readonly UUID: string;
  readonly Offset: number;
  readonly StartedAt: string;
}

/** POST: begins an upload, or takes over a blob of another repository. */
export function startUpload(request: ApiRequest, name: string, query: Query): Answer {
  const { storage, uuid, now } = request;
  const mount = query.get('mount') as Digest | undefined;
  const from = query.get('from');
  if (mount !== undefined && from !== undefined && storage.hasBlob(from, mount)) {
    storage.linkBlob(name, mount);
    return created(request, name, mount);
  }
  const id = uuid();
  const startedAt = new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z');
  storage.startUpload(name, id, startedAt);
  return progress(request, 202, { Name: name, UUID: id, Offset: 0, StartedAt: startedAt });
}

/** The requests on an upload that was begun; each has to carry the state of the answer before it. */
export function continueUpload(request: ApiRequest, name: string, id: string, query: Query): Answer {
  const { storage, head, body, secret } = request;
  const state = unsigned(secret, query.get('_state') ?? '');
  if (!state) return failed(apiErrors.uploadInvalid({}));
  if (state.Name !== name || state.UUID !== id) return failed(apiErrors.uploadInvalid());
  const before = storage.upload(name, id);
  if (!before) return failed(apiErrors.uploadUnknown({}));
  if (before.length !== state.Offset) {
    storage.endUpload(name, id);
    return failed(apiErrors.uploadInvalid());
  }
  switch (head.method) {
    case 'GET':
    case 'HEAD':
      return progress(request, 204, state);
    case 'PATCH': {
      const type = head.header('content-type') ?? '';
      if (type !== '' && type !== 'application/octet-stream') return failed(apiErrors.unknown({}));
      return progress(request, 202, { ...state, Offset: storage.appendUpload(name, id, body) });
    }
    case 'PUT':
      return complete(request, name, id, query.get('digest') ?? '');
    default:
      storage.endUpload(name, id);
      return empty(204, { 'Docker-Upload-Uuid': id });
  }
}

function complete(request: ApiRequest, name: string, id: string, digest: string): Answer {
  const { storage, body } = request;
  if (digest === '') return failed(apiErrors.digestInvalid('digest missing'));
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) return failed(apiErrors.digestInvalid('digest parsing failed'));
  if (body.length > 0) storage.appendUpload(name, id, body);
  const bytes = storage.upload(name, id) ?? NO_BYTES;
  storage.endUpload(name, id);
  if (digestOf(bytes) !== digest) return failed(apiErrors.digestInvalid({ Digest: digest, Reason: {} }));
  storage.addBlob(name, bytes, digest as Digest);
  return created(request, name, digest as Digest);
}

function created({ head }: ApiRequest, name: string, digest: Digest): Answer {
  return empty(201, {
    'Content-Length': '0',
    'Docker-Content-Digest': digest,
    Location: `http://${head.header('host') ?? ''}/v2/${name}/blobs/${digest}`,
  });
}

function progress({ head, secret }: ApiRequest, status: number, state: State): Answer {
  const token = encodeURIComponent(signed(secret, state));
  return empty(status, {
    'Content-Length': '0',
    'Docker-Upload-Uuid': state.UUID,
    Location: `http://${head.header('host') ?? ''}/v2/${state.Name}/blobs/uploads/${state.UUID}?_state=${token}`,
    Range: `0-${Math.max(0, state.Offset - 1)}`,
  });
}

function signed(secret: string, state: State): string {
  const message = encodeUtf8(JSON.stringify(state));
  return base64(concatBytes([hmac(secret, message), message]))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

function unsigned(secret: string, token: string): State | undefined {
  const bytes = decodeBase64(token.replaceAll('-', '+').replaceAll('_', '/'));
  if (typeof bytes === 'string' || bytes.length < 32) return undefined;
  const message = bytes.subarray(32);
  const mac = hmac(secret, message);
  return mac.every((byte, i) => byte === bytes[i]) ? (JSON.parse(decodeUtf8(message)) as State) : undefined;
}

/** RFC 2104 with SHA-256; the secret is shorter than a block. */
function hmac(secret: string, message: Uint8Array): Uint8Array {
  const key = encodeUtf8(secret);
  const pad = (byte: number): Uint8Array => Uint8Array.from({ length: 64 }, (_, i) => (key[i] ?? 0) ^ byte);
  return sha256(concatBytes([pad(0x5c), sha256(concatBytes([pad(0x36), message]))]));
}
