import { writeError } from './messages.ts';
import type { Parsed } from './parse.ts';
import type { ShellState } from './state.ts';

/** Prints a syntax error in the shell's own words, and answers the status it gives: see syntax-message.ts, which is fetched with the first one. */
export async function reportSyntax(
  shell: ShellState,
  parsed: Parsed,
  where: { readonly firstLine: number; readonly label?: string },
): Promise<number> {
  let words: typeof import('./syntax-message.ts');
  try {
    words = await shell.process.clock.hold(import('./syntax-message.ts'));
  } catch (error) {
    await writeError(
      shell,
      `${shell.name}: drydock: syntax error; ${error instanceof Error ? error.message : error}\n`,
    );
    return 2;
  }
  return words.reportSyntax(shell, parsed, where);
}
