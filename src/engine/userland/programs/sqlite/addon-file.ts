import { concatBytes, decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';

/** The header of a shared object for Linux on x86-64 (ELF64, little-endian, ET_DYN). */
const ELF = Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0, 1, 0, 0, 0);
const HEADER = 64;
const MARK = 'drydock addon ';

// DIFFERS: the file of a native addon is an ELF header and a name: the engine itself does what its machine code would do.
/** The file of a native addon that the engine stands in for, such as `node_sqlite3`. */
export function addonFile(name: string): Uint8Array {
  const header = new Uint8Array(HEADER);
  header.set(ELF);
  return concatBytes([header, encodeUtf8(`${MARK}${name}\n`)]);
}

/** The name of an addon of the engine's, undefined for any other shared object; or what the dynamic loader says of a file that is none. */
export function readAddonFile(
  bytes: Uint8Array,
): { readonly name: string | undefined } | { readonly complaint: string } {
  if (bytes.length < HEADER) return { complaint: 'file too short' };
  if (ELF.subarray(0, 4).some((byte, i) => byte !== bytes[i])) return { complaint: 'invalid ELF header' };
  const text = decodeUtf8(bytes.subarray(HEADER, HEADER + 80));
  return { name: text.startsWith(MARK) ? text.slice(MARK.length).trimEnd() : undefined };
}
