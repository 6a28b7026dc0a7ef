import { concatBytes, encodeUtf8 } from '../base/bytes.ts';
import { bytesContent, type Content } from './content.ts';
import { fillerContent, fillerLines } from './filler.ts';

// DIFFERS: Files of the base images that no lesson reads hold filler of the real size: binaries noise, texts comment lines that say so.

const ELF = Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0, 1, 0, 0, 0);

/**
 * A binary of the real size that names its program: `program` is what stands behind `drydock:`, such as
 * `busybox version=1.37.0`; undefined for a library, or a tool that nothing plays.
 */
export function standInBinary(path: string, size: number, entropy: number, program?: string): Content {
  const head = program === undefined ? ELF : concatBytes([ELF, encodeUtf8(`\ndrydock:${program}\n`)]);
  return fillerContent({ size: Math.max(size, head.length), seed: `${path} ${program ?? ''}`, entropy, head });
}

/** Text that is known, brought up to the real file's size with comment lines; an unknown one is such lines alone. */
export function standInText(path: string, size: number, text = ''): Content {
  const known = encodeUtf8(text);
  if (known.length >= size) return bytesContent(known);
  const line = `# Stand-in for ${path}: the rest of the real file is not part of Drydock.\n`;
  const fill = encodeUtf8(line.repeat(Math.ceil((size - known.length) / line.length))).subarray(0, size - known.length);
  return bytesContent(concatBytes([known, fill]));
}

/** Text of the real size that packs about as well as real text does; its first line says that it is a stand-in. */
export function standInLines(path: string, size: number): Content {
  const head = encodeUtf8(`# Stand-in for ${path}: the rest of the real file is not part of Drydock.\n`);
  return fillerLines({ size, seed: path, head: head.subarray(0, size) });
}

/** Whether a file is packed already, so that gzip leaves all of it. */
export function looksPacked(path: string): boolean {
  return /\.(gz|xz|bz2|zst|png|jpe?g|whl|zip|jar|woff2?)$/.test(path);
}

/** Whether a path looks like a file that is not text. */
export function looksBinary(path: string, mode: number): boolean {
  if (/\.(so(\.[\d.]+)?|a|o|gz|xz|bz2|mo|pyc|db|cache|bin|gpg|pgp|png|ico|whl|exe|node|ucode|dat|woff2?)$/.test(path))
    return true;
  if (/^\/usr\/(share\/zoneinfo|lib\/x86_64-linux-gnu\/gconv|lib\/locale|share\/terminfo|lib\/terminfo)\//.test(path))
    return true;
  return (mode & 0o111) !== 0 && /^\/(usr\/)?(local\/)?(s?bin|lib\/apt|lib\/x86_64-linux-gnu|libexec)\//.test(path);
}
