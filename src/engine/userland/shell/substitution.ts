import { concatBytes } from '../../base/bytes.ts';
import { textFromBytes } from './bytes-text.ts';
import { forkShell } from './fork.ts';
import { waitForeground } from './jobs.ts';
import { complain } from './messages.ts';
import type { Statement, WordPart } from './parse.ts';
import type { ShellState, Source } from './state.ts';

type CommandPart = Extract<WordPart, { type: 'CommandExpansion' }>;
type ProcessPart = Extract<WordPart, { type: 'ProcessSubstitution' }>;

/** `$(…)`: what the commands print, trailing newlines cut. Sets `$?`. */
export async function substituteCommand(shell: ShellState, part: CommandPart): Promise<string> {
  const script = part.script;
  if (!script) return '';
  const source = sourceOf(shell, script);
  const [read, write] = shell.process.pipe();
  const pid = await forkShell(shell, (child) => {
    child.traceDepth++;
    child.process.dup2(write, 1);
    child.process.close(read);
    if (write !== 1) child.process.close(write);
    if (child.dialect.name === 'bash' && !child.shopt.has('inherit_errexit') && !child.options.has('posix'))
      child.options.delete('errexit');
    return shell.hooks.runStatements(child, script.commands, source, true);
  });
  shell.process.close(write);
  const chunks: Uint8Array[] = [];
  try {
    for (;;) {
      const chunk = await shell.process.read(read);
      if (chunk.length === 0) break;
      chunks.push(chunk);
    }
  } finally {
    shell.process.close(read);
  }
  shell.substituted = true;
  shell.status = pid === undefined ? 1 : await waitForeground(shell, [pid], undefined);
  const bytes = concatBytes(chunks);
  return textFromBytes(bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes).replace(/\n+$/, '');
}

/** Backquotes with escapes carry a text of their own; all else is counted in the text around. */
function sourceOf(
  shell: ShellState,
  script: { readonly commands: readonly Statement[]; readonly source?: string },
): Source {
  return script.source === undefined
    ? shell.source
    : { text: script.source, firstLine: shell.line, file: shell.source.file };
}

/** `<(…)` and `>(…)`: a path on which the other process can be read or written; it stays open until the command ends. */
export async function substituteProcess(shell: ShellState, part: ProcessPart): Promise<string> {
  const script = part.script;
  if (!script) {
    await complain(shell, 'bad process substitution');
    return '';
  }
  const [read, write] = shell.process.pipe();
  const [mine, theirs] = part.operator === '<' ? [read, write] : [write, read];
  const pid = await forkShell(shell, (child) => {
    child.traceDepth++;
    child.process.dup2(theirs, part.operator === '<' ? 1 : 0);
    child.process.close(mine);
    if (theirs > 2) child.process.close(theirs);
    return shell.hooks.runStatements(child, script.commands, sourceOf(shell, script), true);
  });
  shell.process.close(theirs);
  let fd = 63;
  while (shell.process.fds.includes(fd)) fd--;
  shell.process.dup2(mine, fd);
  shell.process.close(mine);
  if (pid !== undefined) shell.substitutions.push({ fd, pid });
  return `/dev/fd/${fd}`;
}
