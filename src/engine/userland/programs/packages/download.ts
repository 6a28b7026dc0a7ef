import { concatBytes } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { exchange, NetworkFailure, parseUrl } from '../../applets/http-client.ts';
import { SIZE_HEADER } from './archive.ts';

/** What came of a request to a package host. */
export type Download =
  | { readonly kind: 'ok'; readonly body: Uint8Array /** Bytes that the real file has. */; readonly size: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'unresolved' }
  | { readonly kind: 'unreachable'; readonly reason: string };

const TIMEOUT = 10_000;
/** Bytes a millisecond of the simulated line. */
const SPEED = 20_000;

/** Gets a file from a package host, https as if it were http. */
export async function download(process: Process, address: string): Promise<Download> {
  const url = parseUrl(address.replace(/^https:/, 'http:'));
  if (!url) return { kind: 'unresolved' };
  try {
    const response = await exchange(process, url, {
      method: 'GET',
      headers: [`Host: ${url.authority}`, 'Connection: close'],
      body: new Uint8Array(0),
      timeout: TIMEOUT,
      connecting: async () => {},
    });
    const parts: Uint8Array[] = [];
    for await (const part of response.body()) parts.push(part);
    response.connection.close();
    if (response.status !== 200) return { kind: 'status', status: response.status };
    const body = concatBytes(parts);
    const size = Number(response.header(SIZE_HEADER.toLowerCase()) ?? body.length);
    await process.sleep(Math.round(size / SPEED));
    return { kind: 'ok', body, size };
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    return error.kind === 'bad-address'
      ? { kind: 'unresolved' }
      : { kind: 'unreachable', reason: error.reason || 'Connection timed out' };
  }
}

/** Whether an error is the file system's: packages end with its sentence. */
export function isFsError(error: unknown): error is FsError {
  return error instanceof FsError;
}
