import { assign, assignArray } from './assign.ts';
import { forkShell } from './fork.ts';
import { addJob } from './jobs.ts';
import { writeError } from './messages.ts';
import type { Coproc } from './parse.ts';
import type { ShellState } from './state.ts';
import { newVariable } from './variables.ts';

/**
 * `coproc NAME { …; }`: a command beside the shell, joined to it by two pipes. NAME[0] reads what it prints, NAME[1] is its standard input,
 * NAME_PID its process. Descriptors lie as high as bash puts them (63 and 60 for the first).
 */
export async function runCoprocess(shell: ShellState, node: Coproc): Promise<number> {
  const { process } = shell;
  const [read, itsOutput] = process.pipe();
  const [itsInput, write] = process.pipe();
  const name = node.name?.value ?? 'COPROC';
  const pid = await forkShell(
    shell,
    (child) => {
      child.process.dup2(itsInput, 0);
      child.process.dup2(itsOutput, 1);
      for (const fd of [read, write, itsInput, itsOutput]) if (fd > 1) child.process.close(fd);
      return node.body.type === 'CompoundList'
        ? shell.hooks.runStatements(child, node.body.commands, undefined, true)
        : shell.hooks.runNode(child, node.body, true);
    },
    shell.options.has('monitor') ? { group: 0 } : {},
  );
  process.close(itsInput);
  process.close(itsOutput);
  if (pid === undefined) return shell.status;
  const ends = [moved(shell, read, 63), moved(shell, write, 60)];
  if (!shell.variables.map.has(name)) shell.variables.map.set(name, newVariable());
  assignArray(
    shell,
    name,
    ends.map((fd) => [undefined, String(fd)] as const),
    false,
  );
  assign(shell, `${name}_PID`, String(pid));
  shell.lastBackground = pid;
  const job = addJob(shell, [pid], pid, shell.source.text.slice(node.pos, node.end).trim());
  if (shell.interactive && shell.subshell === 0) await writeError(shell, `[${job.number}] ${pid}\n`);
  return 0;
}

/** The same open file on the highest free descriptor up to `highest`. */
function moved(shell: ShellState, from: number, highest: number): number {
  const { process } = shell;
  let fd = highest;
  while (process.fds.includes(fd)) fd--;
  process.dup2(from, fd);
  process.close(from);
  return fd;
}
