import { decodeBase64 } from '../../../base/base64.ts';
import { decodeUtf8 } from '../../../base/bytes.ts';
import type { Exchange } from './exchange.ts';

/** User and password of `Authorization: Basic …`; undefined when there is none. */
export function credentialsOf(exchange: Exchange): readonly [user: string, password: string] | undefined {
  const [, packed] = /^Basic\s+(\S+)\s*$/i.exec(exchange.head.header('authorization') ?? '') ?? [];
  if (packed === undefined) return undefined;
  const bytes = decodeBase64(packed);
  if (typeof bytes === 'string') return undefined;
  const text = decodeUtf8(bytes);
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : [text.slice(0, colon), text.slice(colon + 1)];
}
