import { decodeUtf8 } from '../../base/bytes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { closeInput, openInput, readAll } from './streams.ts';

/** `--files0-from=F`: names that end with NUL bytes, of a file or of standard input, instead of operands. Throws AppletFailure, UsageError. */
export async function namesListed(
  process: Process,
  list: string,
  operands: readonly string[],
): Promise<readonly string[]> {
  const [extra] = operands;
  if (extra !== undefined)
    throw new UsageError(`extra operand '${extra}'\nfile operands cannot be combined with --files0-from`, 2);
  let fd: number;
  try {
    fd = openInput(process, list);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`cannot open '${list}' for reading: ${strerror(error.errno)}`, 2);
  }
  const names = decodeUtf8(await readAll(process, fd)).split('\0');
  closeInput(process, fd);
  if (names.at(-1) === '') names.pop();
  return names;
}
