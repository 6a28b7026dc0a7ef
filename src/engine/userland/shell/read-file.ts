import { concatBytes } from '../../base/bytes.ts';
import { textFromBytes } from './bytes-text.ts';
import type { ShellState } from './state.ts';

/** The text of a file to run, devices and pipes included. Throws FsError. */
export async function readScript(shell: ShellState, path: string): Promise<string> {
  const { process } = shell;
  if (process.fs.stat(path).type === 'file') return textFromBytes(process.fs.readFile(path));
  const fd = process.open(path, { read: true });
  const chunks: Uint8Array[] = [];
  try {
    for (;;) {
      const chunk = await process.read(fd);
      if (chunk.length === 0) break;
      chunks.push(chunk);
    }
  } finally {
    process.close(fd);
  }
  return chunks.length === 0 ? '' : textFromBytes(concatBytes(chunks));
}
