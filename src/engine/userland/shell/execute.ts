import { runCompound } from './compound.ts';
import { forkShell } from './fork.ts';
import { endInterruptedLine } from './interrupt.ts';
import { addJob, waitForeground } from './jobs.ts';
import { complain, writeError } from './messages.ts';
import type { CommandNode, Pipeline, PipelineNode, Statement } from './parse.ts';
import { jobFor, runSimple } from './simple.ts';
import type { ShellState, Source } from './state.ts';
import { Failure, Jump, lineAt } from './state.ts';
import { runHookTrap, runPendingTraps } from './traps.ts';
import { getText } from './variables.ts';

const MAX_NESTING = 10_000;

/** Runs commands in order; `$?` of the last. */
export async function runStatements(
  shell: ShellState,
  statements: readonly Statement[],
  source?: Source,
  last = false,
): Promise<number> {
  const outer = shell.source;
  if (source) shell.source = source;
  if (++shell.nesting > MAX_NESTING) {
    await complain(shell, 'maximum nesting level exceeded');
    throw new Failure(2, 'exit');
  }
  if (shell.nesting % 16 === 15) await undefined;
  try {
    if (statements.length === 0) shell.status = 0;
    for (let i = 0; i < statements.length; i++)
      await runStatement(shell, statements[i] as Statement, last && i === statements.length - 1);
    return shell.status;
  } finally {
    shell.nesting--;
    shell.source = outer;
  }
}

async function runStatement(shell: ShellState, statement: Statement, last: boolean): Promise<void> {
  const pause = shell.process.step();
  if (pause) await pause;
  if (shell.pending.length > 0) await runPendingTraps(shell);
  if (shell.interrupts.length > 0) {
    shell.interrupts.length = 0;
    await endInterruptedLine(shell);
    shell.status = 130;
    throw new Failure(130, 'discard');
  }
  if (shell.options.has('noexec') && !shell.interactive) return;
  const { command } = statement;
  if (statement.background) await runInBackground(shell, statement);
  else if (command.type === 'AndOr') await runAndOr(shell, command.commands, command.operators, last);
  else await runPipelineNode(shell, command, last);
  if (shell.pending.length > 0) await runPendingTraps(shell);
}

async function runAndOr(
  shell: ShellState,
  commands: readonly PipelineNode[],
  operators: readonly string[],
  last: boolean,
): Promise<void> {
  for (let i = 0; i < commands.length; i++) {
    const before = operators[i - 1];
    if (before === '&&' && shell.status !== 0) continue;
    if (before === '||' && shell.status === 0) continue;
    const final = i === commands.length - 1;
    if (!final) shell.tested++;
    try {
      await runPipelineNode(shell, commands[i] as PipelineNode, final && last);
    } finally {
      if (!final) shell.tested--;
    }
  }
}

async function runPipelineNode(shell: ShellState, node: PipelineNode, last: boolean): Promise<void> {
  if (node.type !== 'Pipeline') {
    shell.status = await runNode(shell, node, last);
    shell.pipeStatus = [shell.status];
    if (CHECKED.has(node.type === 'Redirected' ? node.command.type : node.type)) await checkStatus(shell);
    return;
  }
  const negated = node.prefixes.filter((prefix) => prefix.type === 'Negation').length % 2 === 1;
  const time = node.prefixes.find((prefix) => prefix.type === 'Time');
  const started = shell.process.clock.now();
  if (node.prefixes.some((prefix) => prefix.type === 'Negation')) shell.tested++;
  try {
    if (node.commands.length === 0) shell.status = 0;
    else if (node.commands.length === 1) {
      shell.status = await runNode(shell, node.commands[0] as CommandNode, false);
      shell.pipeStatus = [shell.status];
    } else await runPipeline(shell, node);
  } finally {
    if (node.prefixes.some((prefix) => prefix.type === 'Negation')) shell.tested--;
  }
  if (time)
    await reportTime(
      shell,
      (shell.process.clock.now() - started) / 1000,
      time.type === 'Time' && time.posix !== undefined,
    );
  if (negated) shell.status = shell.status === 0 ? 1 : 0;
  else await checkStatus(shell);
}

const CHECKED = new Set(['Command', 'Subshell', 'TestCommand', 'ArithmeticCommand']);

/** The ERR trap and `set -e`, for commands whose status nobody tests. */
async function checkStatus(shell: ShellState): Promise<void> {
  if (shell.status === 0 || shell.tested > 0) return;
  if (shell.traps.has('ERR')) await runHookTrap(shell, 'ERR');
  if (shell.options.has('errexit')) throw new Jump('exit', shell.status);
}

/** `time`: POSIX's lines after `-p`, else by TIMEFORMAT. Processor time is not counted. */
async function reportTime(shell: ShellState, seconds: number, posix: boolean): Promise<void> {
  if (posix) return writeError(shell, `real ${seconds.toFixed(2)}\nuser 0.00\nsys 0.00\n`);
  const format = getText(shell.variables, 'TIMEFORMAT') ?? '\nreal\t%3lR\nuser\t%3lU\nsys\t%3lS';
  if (format === '') return;
  const show = (value: number, digits: number, long: boolean): string =>
    long ? `${Math.floor(value / 60)}m${(value % 60).toFixed(digits)}s` : value.toFixed(digits);
  const text = format.replace(/%(?:%|P|([0-9]?)(l?)([RUS]))/g, (whole, digits: string, long: string, kind: string) => {
    if (whole === '%%') return '%';
    if (whole === '%P') return '0.00';
    return show(kind === 'R' ? seconds : 0, digits === '' ? 3 : Math.min(3, Number(digits)), long === 'l');
  });
  return writeError(shell, `${text}\n`);
}

async function runPipeline(shell: ShellState, node: Pipeline): Promise<void> {
  const monitor = shell.options.has('monitor');
  if (shell.shopt.has('lastpipe') && !monitor) return runLastHere(shell, node);
  const pids = await startPipeline(shell, node, monitor ? { foreground: true } : {});
  const statuses: number[] = [];
  let status = await waitForeground(shell, pids, jobFor(shell, node, pids), statuses);
  shell.pipeStatus = statuses;
  if (shell.options.has('pipefail')) status = [...statuses].reverse().find((each) => each !== 0) ?? 0;
  shell.status = status;
}

/** `shopt -s lastpipe`: the last command of the pipeline runs in this shell, and reads from the pipe. */
async function runLastHere(shell: ShellState, node: Pipeline): Promise<void> {
  const { process } = shell;
  const [read, write] = process.pipe();
  const first: Pipeline = { ...node, commands: node.commands.slice(0, -1) };
  const pids = await startPipeline(shell, first, { output: write, unused: read });
  process.close(write);
  const kept = process.dup(0, 10);
  process.dup2(read, 0);
  process.close(read);
  let last = 0;
  try {
    last = await runNode(shell, node.commands.at(-1) as CommandNode, false);
  } finally {
    process.dup2(kept, 0);
    process.close(kept);
  }
  const statuses: number[] = [];
  await waitForeground(shell, pids, jobFor(shell, node, pids), statuses);
  shell.pipeStatus = [...statuses, last];
  shell.status = shell.options.has('pipefail')
    ? ([...shell.pipeStatus].reverse().find((each) => each !== 0) ?? 0)
    : last;
}

/** Forks every command of a pipeline, joined by pipes; the last one writes to `output` when that is given. */
async function startPipeline(
  shell: ShellState,
  node: Pipeline,
  how: {
    readonly foreground?: boolean;
    readonly background?: boolean;
    readonly output?: number;
    readonly unused?: number;
  },
): Promise<readonly number[]> {
  const pids: number[] = [];
  const monitor = shell.options.has('monitor');
  let input: number | undefined;
  for (let i = 0; i < node.commands.length; i++) {
    const command = node.commands[i] as CommandNode;
    const final = i === node.commands.length - 1;
    const [read, write] = final ? [undefined, undefined] : shell.process.pipe();
    const source = input;
    const pid = await forkShell(
      shell,
      async (child) => {
        if (source !== undefined) {
          child.process.dup2(source, 0);
          child.process.close(source);
        }
        if (write !== undefined) {
          child.process.dup2(write, 1);
          child.process.close(write);
        }
        if (read !== undefined) child.process.close(read);
        if (how.unused !== undefined) child.process.close(how.unused);
        if (how.output !== undefined) {
          if (final) child.process.dup2(how.output, 1);
          child.process.close(how.output);
        }
        if (node.operators[i] === '|&') child.process.dup2(1, 2);
        child.status = await runNode(child, command, true);
        if (child.status !== 0 && child.tested === 0 && CHECKED.has(command.type)) await runHookTrap(child, 'ERR');
        return child.status;
      },
      {
        ...how,
        ...(how.background && i > 0 ? { background: false } : {}),
        ...(monitor ? { group: pids[0] ?? 0 } : {}),
      },
    );
    if (input !== undefined) shell.process.close(input);
    if (write !== undefined) shell.process.close(write);
    input = read;
    if (pid !== undefined) pids.push(pid);
  }
  return pids;
}

async function runInBackground(shell: ShellState, statement: Statement): Promise<void> {
  const { command } = statement;
  const monitor = shell.options.has('monitor');
  let pids: readonly number[];
  if (command.type === 'Pipeline' && command.prefixes.length === 0)
    pids = await startPipeline(shell, command, { background: true });
  else {
    const bare: Statement = { ...statement, pos: statement.pos, end: statement.end, command, background: undefined };
    const pid = await forkShell(shell, (child) => runStatements(child, [bare], undefined, true), {
      background: true,
      ...(monitor ? { group: 0 } : {}),
    });
    pids = pid === undefined ? [] : [pid];
  }
  const text = shell.source.text
    .slice(statement.pos, statement.end)
    .trim()
    .replace(/\s*&\s*$/, '');
  shell.lastBackground = pids.at(-1);
  const job = addJob(shell, pids, pids[0] ?? 0, text);
  if (shell.interactive && shell.subshell === 0 && shell.dialect.name === 'bash')
    await writeError(shell, `[${job.number}] ${pids.at(-1)}\n`);
  shell.status = 0;
  shell.pipeStatus = [0];
}

/** One command of any kind; its status is also put in `$?` by the caller. */
export async function runNode(shell: ShellState, node: CommandNode, last = false): Promise<number> {
  if (node.type === 'Command') return runSimple(shell, node, last);
  if (node.type !== 'Redirected') shell.line = lineAt(shell.source, node.pos);
  if ((node.type === 'TestCommand' || node.type === 'ArithmeticCommand') && !shell.inTrap)
    shell.currentCommand = shell.source.text.slice(node.pos, node.end);
  return runCompound(shell, node, last);
}
