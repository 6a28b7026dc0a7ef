import { decodeUtf8 } from '../../../base/bytes.ts';
import type { FileView } from '../../../fs/file-view.ts';

/** Name of the header that tells a file's real size, where the answer's body is only what Drydock needs of it. */
export const SIZE_HEADER = 'Drydock-Size';

/** A file that a package brings. */
export interface PackagedFile {
  /** Absolute. */
  readonly path: string;
  /** Permission bits; of a directory or a file. */
  readonly mode: number;
  /** Bytes; 0 for links and directories. */
  readonly size: number;
  readonly kind?: 'directory' | 'symlink';
  /** Where a symlink leads. */
  readonly target?: string;
  /** What the binary names behind `drydock:`. */
  readonly program?: string;
  /** The file's text, where somebody reads it. */
  readonly text?: string;
  /** Owner and group by name, where they are not root. */
  readonly owner?: string;
}

/** A user that a package's scripts create. */
export interface PackagedUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
  readonly shell: string;
}

/** What a package archive (a .deb, an .apk) holds. */
export interface PackageArchive {
  /** The control fields, by name, in their order. */
  readonly control: Readonly<Record<string, string>>;
  readonly files: readonly PackagedFile[];
  /** What its scripts print while it is set up. */
  readonly says: readonly string[];
  readonly users: readonly PackagedUser[];
}

/** First line of an archive. A real .deb begins with the same. */
const MAGIC = '!<arch>\n';

// DIFFERS: Package archives hold a list of their files instead of packed bytes, filled up to the real archive's size.

/** An archive's text; the client fills it up with zeros to the size that its index tells. */
export function packArchive(archive: PackageArchive): string {
  return `${MAGIC}${JSON.stringify(archive)}\n`;
}

/** Reads an archive; undefined when the bytes are none. */
export function readArchive(bytes: Uint8Array): PackageArchive | undefined {
  const end = bytes.indexOf(0);
  const text = decodeUtf8(end < 0 ? bytes : bytes.subarray(0, end));
  if (!text.startsWith(MAGIC)) return undefined;
  try {
    return JSON.parse(text.slice(MAGIC.length)) as PackageArchive;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const PIECE = 1 << 20;
const ZEROS = new Uint8Array(PIECE);

/** Appends zeros until a file has `size` bytes. */
export function fillUp(fs: FileView, path: string, size: number): void {
  for (let at = fs.stat(path).size; at < size; ) {
    // Whole mebibytes from the start: such a piece of a layer is packed in no time.
    const part = Math.min(size - at, PIECE - (at % PIECE));
    fs.writeFile(path, ZEROS.subarray(0, part), { append: true });
    at += part;
  }
}
