import type { CliTerminal, HostFiles } from '../api/terminal.ts';
import { CliError } from './errors.ts';

/** Checks a path for -o before anything is asked of the daemon (moby/sys atomicwriter). Empty is standard output. */
export function checkOutput(files: HostFiles, path: string, prefix: string): void {
  if (path === '') return;
  const folder = parentOf(path);
  if (!['.', '..'].includes(folder)) {
    const stat = files.stat(folder);
    if (!stat) throw new CliError(`${prefix}invalid output path: stat ${folder}: no such file or directory`);
    if (!stat.isDirectory) throw new CliError(`${prefix}invalid output path: stat ${folder}: not a directory`);
  }
  const stat = files.stat(path);
  if (stat?.isDirectory) throw new CliError(`${prefix}cannot write to a directory`);
}

/** Go's filepath.Dir. */
function parentOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? '.' : path.slice(0, cut).replace(/\/+$/, '') || '/';
}

export async function writeOutput(terminal: CliTerminal, path: string, data: Uint8Array): Promise<void> {
  if (path === '') await terminal.out(data);
  else terminal.files.writeFile(path, data, 0o600);
}
