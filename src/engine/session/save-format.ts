import { concatBytes, decodeUtf8, encodeUtf8 } from '../base/bytes.ts';
import { digestOf } from '../base/digest.ts';
import { SaveError } from './machine.ts';

/** A plain structure whose leaves may be bytes: what the floors below hand over to be saved. */
export type Saved =
  | null
  | boolean
  | number
  | string
  | Uint8Array
  | readonly Saved[]
  | { readonly [key: string]: Saved };

const MAGIC = 'drydock-save';
/** Raise it when an older reader would misread what is written. */
const VERSION = 1;

/**
 * A saved machine as bytes: a line `drydock-save VERSION SHA256 LENGTH`, then LENGTH bytes of JSON in which `{"$bytes": [offset, length]}`
 * stands for binary leaves, then those leaves. The digest covers all behind the first line.
 */
export function encodeSave(value: Saved): Uint8Array {
  const blobs: Uint8Array[] = [];
  let offset = 0;
  const json = encodeUtf8(
    JSON.stringify(value, (_key, leaf: unknown) => {
      if (!(leaf instanceof Uint8Array)) return leaf;
      blobs.push(leaf);
      offset += leaf.length;
      return { $bytes: [offset - leaf.length, leaf.length] };
    }),
  );
  const body = concatBytes([json, ...blobs]);
  return concatBytes([encodeUtf8(`${MAGIC} ${VERSION} ${digestOf(body)} ${json.length}\n`), body]);
}

/** Reads what `encodeSave` wrote; SaveError says whether it is foreign, of another version, or damaged. */
export function decodeSave(bytes: Uint8Array): Saved {
  const end = bytes.indexOf(10);
  const [magic, version, digest, length] = end < 0 || end > 200 ? [] : decodeUtf8(bytes.subarray(0, end)).split(' ');
  if (magic !== MAGIC) throw new SaveError('foreign', 'this is not a saved machine of Drydock');
  if (version !== String(VERSION))
    throw new SaveError(
      'version',
      `saved by another version of Drydock (format ${version}, this one reads ${VERSION})`,
    );
  const body = bytes.subarray(end + 1);
  if (digestOf(body) !== digest)
    throw new SaveError('broken', 'the saved machine is damaged: its checksum does not agree');
  const blobs = body.subarray(Number(length));
  return JSON.parse(decodeUtf8(body.subarray(0, Number(length))), (_key, leaf: unknown) => {
    if (typeof leaf !== 'object' || leaf === null || !('$bytes' in leaf)) return leaf;
    const [offset = 0, size = 0] = leaf.$bytes as number[];
    return blobs.slice(offset, offset + size);
  }) as Saved;
}
