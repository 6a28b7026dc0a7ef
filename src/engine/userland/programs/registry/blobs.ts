import { NO_BYTES } from '../../../base/bytes.ts';
import type { Digest } from '../../../base/digest.ts';
import { type Answer, type ApiRequest, empty, failed, isKnown, plainError } from './answer.ts';
import { apiErrors } from './errors.ts';

/** GET and HEAD, with a range when one is asked for (distribution registry/storage/blobserver.go, Go's http.ServeContent). */
export function getBlob({ storage, head }: ApiRequest, name: string, digest: Digest): Answer {
  if (!storage.hasBlob(name, digest)) return failed(apiErrors.blobUnknown(digest));
  const size = storage.blobSize(digest);
  const headers = {
    'Cache-Control': 'max-age=31536000',
    'Content-Type': 'application/octet-stream',
    'Docker-Content-Digest': digest,
    Etag: `"${digest}"`,
  };
  if (isKnown(head, digest)) {
    const { 'Content-Type': _none, ...rest } = headers;
    return empty(304, rest);
  }
  const range = rangeOf(head.header('range'), size);
  if (range === 'none')
    return plainError(416, 'invalid range: failed to overlap', {
      ...headers,
      'Content-Range': `bytes */${size}`,
      'Content-Type': 'text/plain; charset=utf-8',
    });
  const [from, to] = range ?? [0, size];
  const bytes = head.method === 'HEAD' ? NO_BYTES : (storage.blob(name, digest) ?? NO_BYTES).subarray(from, to);
  return {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'Accept-Ranges': 'bytes',
      'Content-Length': String(to - from),
      ...(range ? { 'Content-Range': `bytes ${from}-${to - 1}/${size}` } : {}),
    },
    body: bytes,
  };
}

/** First byte and the one behind the last of `bytes=2-5`, `bytes=2-`, `bytes=-3`; none when it lies outside. */
function rangeOf(header: string | undefined, size: number): readonly [number, number] | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return [Math.max(0, size - Number(last)), size];
  if (Number(first) >= size || (last !== '' && Number(last) < Number(first))) return 'none';
  return [Number(first), last === '' ? size : Math.min(size, Number(last) + 1)];
}

export function deleteBlob({ storage, deletes }: ApiRequest, name: string, digest: Digest): Answer {
  if (!deletes) return failed(apiErrors.unsupported());
  if (!storage.hasBlob(name, digest)) return failed(apiErrors.blobUnknown());
  storage.removeBlob(name, digest);
  return empty(202, { 'Content-Length': '0' });
}
