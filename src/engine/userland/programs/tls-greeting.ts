import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';

/**
 * What stands for a TLS handshake on the wire: the client names the host it wants, the server agrees, and what follows is not
 * encrypted. A server that knows nothing of TLS answers something else, as a real one would.
 * DIFFERS: https is spoken without encryption and certificates; any server of the simulated internet is trusted.
 */
export const TLS_HELLO = '\u0016\u0003\u0001 drydock client hello ';
export const TLS_AGREED = '\u0016\u0003\u0003 drydock server hello\n';

export function clientHello(host: string): Uint8Array {
  return encodeUtf8(`${TLS_HELLO}${host}\n`);
}

/** The host of a complete client hello at the start of these bytes, with the bytes behind it. */
export function readClientHello(bytes: Uint8Array): { readonly host: string; readonly rest: Uint8Array } | undefined {
  const end = bytes.indexOf(10);
  if (end < 0) return undefined;
  const line = decodeUtf8(bytes.subarray(0, end));
  return line.startsWith(TLS_HELLO) ? { host: line.slice(TLS_HELLO.length), rest: bytes.slice(end + 1) } : undefined;
}
