import { FsError } from '../../fs/errno.ts';
import { runText } from './run-text.ts';
import type { ShellState } from './state.ts';
import { Failure } from './state.ts';

/** Runs a start-up file (`/etc/profile`, `~/.bashrc`) in this shell; false when it cannot be read. What fails in it ends only it. */
export async function sourceIfThere(shell: ShellState, path: string): Promise<boolean> {
  let text: string;
  try {
    text = shell.process.fs.readText(path);
  } catch (error) {
    if (error instanceof FsError) return false;
    throw error;
  }
  shell.sourced++;
  try {
    await runText(shell, text, { firstLine: 1, file: path, goesOn: true });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  } finally {
    shell.sourced--;
  }
  return true;
}
