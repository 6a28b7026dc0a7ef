import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { httpDate } from '../http/dates.ts';
import { CurlFailure } from './failure.ts';
import type { Url } from './url.ts';

/** What `file:///path` gives: the bytes, a range of them (`2-5`, `-3`), or with -I what a head would say. Throws CurlFailure 37. */
export function readFileUrl(
  process: Process,
  url: Url,
  wish: { readonly head: boolean; readonly range: string | undefined },
): Uint8Array {
  const path = decodeURIComponent(url.path);
  let whole: Uint8Array;
  try {
    whole = process.fs.readFile(path);
  } catch (error) {
    if (error instanceof FsError) throw new CurlFailure(37, `Couldn't open file ${path}`);
    throw error;
  }
  if (wish.head) {
    const modified = httpDate(process.fs.stat(path).mtime);
    return encodeUtf8(`Content-Length: ${whole.length}\r\nAccept-ranges: bytes\r\nLast-Modified: ${modified}\r\n\r\n`);
  }
  const [, from = '', to = ''] = /^(\d*)-(\d*)$/.exec(wish.range ?? '0-') ?? [];
  const start = from === '' ? Math.max(0, whole.length - Number(to)) : Number(from);
  return whole.subarray(start, from === '' || to === '' ? whole.length : Number(to) + 1);
}
