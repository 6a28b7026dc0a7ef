import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { createState } from './create.ts';
import { finishShell } from './fork.ts';
import { runText } from './run-text.ts';
import type { Dialect } from './shell.ts';
import type { Hooks } from './state.ts';

/** A text file without `#!`, run by a fresh shell in the process that was to become it. */
export function runScriptFile(
  hooks: Hooks,
  process: Process,
  dialect: Dialect,
  path: string,
  argv: readonly string[],
): Promise<number> {
  const shell = createState(process, dialect, hooks, path);
  shell.positional = argv.slice(1);
  shell.commandName = dialect.name === 'ash' ? path : undefined;
  return finishShell(shell, async () => {
    try {
      return await runText(shell, process.fs.readText(path), { firstLine: 1, file: path, goesOn: true });
    } catch (error) {
      if (error instanceof FsError) return 126;
      throw error;
    }
  });
}
