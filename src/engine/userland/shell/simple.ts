import { FsError, strerror } from '../../fs/errno.ts';
import { assign, ShellError } from './assign.ts';
import { arrayPairs, forGood, performAssignment, temporarily } from './assignments.ts';
import type { Builtin } from './builtin.ts';
import { findBuiltin } from './builtins/index.ts';
import { expandText, expandWords, wordFromText } from './expand.ts';
import { forkShell } from './fork.ts';
import { callFunction } from './functions.ts';
import { waitChild, waitForeground } from './jobs.ts';
import { complain, complainAsApplet } from './messages.ts';
import { environmentFor } from './parameter.ts';
import type { Assignment, Command } from './parse.ts';
import { becomeProgram, findProgram } from './program-lookup.ts';
import { expandRedirects, redirect } from './redirect.ts';
import type { Job, ShellState } from './state.ts';
import { Failure, Jump, lineAt } from './state.ts';
import { runHookTrap } from './traps.ts';
import { getText } from './variables.ts';
import { trace, tracedAssignment } from './xtrace.ts';

/** Values of `name=(…)` in the arguments of declare and its like, by argument position. */
export type ArrayArguments = ReadonlyMap<
  number,
  {
    readonly name: string;
    readonly append: boolean;
    readonly pairs: readonly (readonly [string | undefined, string, boolean?])[];
  }
>;

/** A simple command: expansion, redirections, assignments, then function, builtin or program. */
export async function runSimple(shell: ShellState, node: Command, last: boolean): Promise<number> {
  shell.line = lineAt(shell.source, node.pos);
  const held = shell.substitutions.length;
  if (shell.dialect.name === 'bash') {
    if (!shell.inTrap) shell.currentCommand = shell.source.text.slice(node.pos, node.end);
    if (shell.traps.has('DEBUG')) await runHookTrap(shell, 'DEBUG');
  }
  shell.substituted = false;
  const assignments = node.prefix.filter((item): item is Assignment => item.type === 'Assignment');
  let argv: string[] = [];
  const arrays = new Map<
    number,
    { name: string; append: boolean; pairs: (readonly [string | undefined, string, boolean?])[] }
  >();
  if (node.name) {
    argv = await expandWords(shell, [node.name]);
    const declares = DECLARERS.has(argv[0] ?? '') && shell.hooks.isBuiltin(shell, argv[0] as string);
    for (const item of node.args) {
      if (item.type === 'Word') {
        argv.push(...(await expandWords(shell, [item])));
      } else if (!declares) argv.push(...(await expandWords(shell, [wordFromText(item.text)])));
      else if (item.value.type === 'ArrayValue') {
        arrays.set(argv.length, {
          name: item.name,
          append: item.append ?? false,
          pairs: await arrayPairs(shell, item.value.elements),
        });
        argv.push(item.name);
      } else {
        const subscript = item.index ? `[${await expandText(shell, item.index)}]` : '';
        argv.push(`${item.name}${subscript}${item.append ? '+=' : '='}${await expandText(shell, item.value, true)}`);
      }
    }
  }
  if (argv[0] !== 'trap') shell.inheritedTraps = undefined;
  try {
    if (argv.length === 0) return await assignOnly(shell, assignments, node);
    return await dispatch(shell, node, argv, assignments, arrays, last);
  } catch (error) {
    if (error instanceof ShellError) return await failed(shell, error, argv);
    throw error;
  } finally {
    if (shell.substitutions.length > held) await endSubstitutions(shell, held);
    shell.lastArgument = argv.at(-1) ?? '';
  }
}

const DECLARERS = new Set(['declare', 'typeset', 'local', 'export', 'readonly']);

/** A failed redirection gives status 1, and ends ash at a special builtin; a failed assignment ends more. */
async function failed(shell: ShellState, error: ShellError, argv: readonly string[]): Promise<number> {
  if (error.message !== '') await complain(shell, error.message);
  shell.status = error.status;
  if (error.message.includes('readonly') || error.message.includes('is read only') || error.reach === 'exit')
    throw new Failure(error.status, error.reach);
  const special = argv[0] !== undefined && shell.hooks.isSpecial(argv[0]) && !shell.functions.has(argv[0]);
  if (special && shell.dialect.name !== 'bash')
    throw new Failure(shell.dialect.name === 'dash' ? 2 : error.status, 'exit');
  return error.status;
}

async function endSubstitutions(shell: ShellState, from: number): Promise<void> {
  for (const { fd, pid } of shell.substitutions.splice(from)) {
    if (shell.process.fds.includes(fd)) shell.process.close(fd);
    await waitChild(shell, pid);
  }
}

async function assignOnly(shell: ShellState, assignments: readonly Assignment[], node: Command): Promise<number> {
  const shown: string[] = [];
  for (const item of assignments) await performAssignment(shell, item, shown);
  if (shell.options.has('xtrace') && shown.length > 0) {
    if (shell.dialect.name === 'bash') for (const each of shown) await trace(shell, [each], true);
    else await trace(shell, shown, true);
  }
  const status = shell.substituted ? shell.status : 0;
  if (node.redirects.length > 0) (await redirect(shell, node.redirects))();
  return shell.substituted ? shell.status : status;
}

async function dispatch(
  shell: ShellState,
  node: Command,
  argv: readonly string[],
  assignments: readonly Assignment[],
  arrays: ArrayArguments,
  last: boolean,
): Promise<number> {
  const name = argv[0] as string;
  const builtin = findBuiltin(shell, name);
  const fn = builtin?.special && shell.dialect.name !== 'bash' ? undefined : shell.functions.get(name);
  if (!fn && builtin) return runBuiltin(shell, builtin, node, argv, assignments, arrays);
  if (fn) {
    return withRedirects(shell, node, argv, assignments, async () => {
      const undo = await temporarily(shell, assignments);
      try {
        return await callFunction(shell, fn, argv);
      } finally {
        undo();
      }
    });
  }
  const texts =
    shell.dialect.name !== 'bash' && node.redirects.length > 0
      ? await expandRedirects(shell, node.redirects)
      : undefined;
  const run = async (child: ShellState): Promise<number> => {
    try {
      await redirect(child, node.redirects, true, texts);
      const env = new Map<string, string>();
      const shown: string[] = [];
      for (const item of assignments) {
        const value = item.value.type === 'ArrayValue' ? '' : await expandText(child, item.value, true);
        shown.push(tracedAssignment(child, item.name, value));
        const full = item.append ? (getText(child.variables, item.name) ?? '') + value : value;
        if (child.variables.map.get(item.name)?.readonly)
          throw new ShellError(
            child.dialect.name === 'bash' ? `${item.name}: readonly variable` : `${item.name}: is read only`,
            child.dialect.name === 'bash' ? 1 : 2,
            'discard',
          );
        env.set(item.name, full);
        assign(child, item.name, full);
      }
      await traceCommand(child, shown, argv);
      return await becomeProgram(child, argv, environmentFor(child, env), env.get('PATH'));
    } catch (error) {
      if (!(error instanceof ShellError)) throw error;
      await complain(child, error.message);
      return error.status;
    }
  };
  if (last && [...shell.traps.values()].every((action) => action === '')) return run(shell);
  const monitor = shell.options.has('monitor');
  if (
    !name.includes('/') &&
    node.redirects.length === 0 &&
    assignments.length === 0 &&
    findProgram(shell, name) === undefined &&
    !shell.functions.has('command_not_found_handle')
  ) {
    return run(shell);
  }
  shell.used.set(name, (shell.used.get(name) ?? 0) + 1);
  const pid = await forkShell(shell, run, monitor ? { group: 0, foreground: true } : {});
  if (pid === undefined) return shell.status;
  return waitForeground(shell, [pid], jobFor(shell, node, [pid]));
}

/** A job that is not in the table, for messages and for Ctrl-Z. */
export function jobFor(
  shell: ShellState,
  node: { readonly pos: number; readonly end: number },
  pids: readonly number[],
): Job {
  const number = Math.max(0, ...shell.jobs.map((job) => job.number)) + 1;
  return {
    number,
    pids,
    pgid: pids[0] as number,
    ended: new Map(),
    command: shell.source.text.slice(node.pos, node.end).trim(),
    state: 'running',
    status: 0,
    signal: undefined,
    notified: false,
    foreground: true,
  };
}

async function traceCommand(shell: ShellState, assignments: readonly string[], argv: readonly string[]): Promise<void> {
  if (!shell.options.has('xtrace')) return;
  if (shell.dialect.name === 'bash') {
    for (const each of assignments) await trace(shell, [each], true);
    await trace(shell, argv);
  } else await trace(shell, [...assignments, ...argv]);
}

async function withRedirects(
  shell: ShellState,
  node: Command,
  argv: readonly string[],
  assignments: readonly Assignment[],
  body: () => Promise<number>,
): Promise<number> {
  const shown = shell.options.has('xtrace') ? assignments.map((item) => item.text) : [];
  if (node.redirects.length === 0) {
    await traceCommand(shell, shown, argv);
    return body();
  }
  const restore = await redirect(shell, node.redirects);
  try {
    await traceCommand(shell, shown, argv);
    return await body();
  } finally {
    restore();
  }
}

async function runBuiltin(
  shell: ShellState,
  builtin: Builtin,
  node: Command,
  argv: readonly string[],
  assignments: readonly Assignment[],
  arrays: ArrayArguments,
): Promise<number> {
  const keep = builtin.name === 'exec';
  const special = builtin.special === true && shell.dialect.name !== 'bash';
  const body = async (): Promise<number> => {
    const undo = special ? await forGood(shell, assignments) : await temporarily(shell, assignments);
    const outer = shell.commandName;
    shell.outerCommandName = outer;
    if (shell.dialect.name === 'ash') shell.commandName = argv[0];
    try {
      return await builtin.run({ shell, name: argv[0] as string, args: argv.slice(1), arrays });
    } catch (error) {
      if (error instanceof ShellError) {
        await complain(shell, error.message, argv[0]);
        throw new Failure(error.status, error.reach);
      }
      if (error instanceof FsError) return await writeFailure(shell, argv[0] as string, error);
      throw error;
    } finally {
      shell.commandName = outer;
      undo();
    }
  };
  if (!keep)
    return withRedirects(shell, node, argv, assignments, body).catch((error: unknown) =>
      softened(shell, builtin, error),
    );
  await redirect(shell, node.redirects, true).catch(async (error: unknown) => {
    if (!(error instanceof ShellError)) throw error;
    await complain(shell, error.message);
    if (shell.interactive || shell.dialect.name === 'bash') throw new Failure(1, 'discard');
    throw new Failure(error.status, 'exit');
  });
  await traceCommand(shell, [], argv);
  return body().catch((error: unknown) => softened(shell, builtin, error));
}

/** An error in a builtin that is not special ends just the builtin. */
function softened(shell: ShellState, builtin: Builtin, error: unknown): number {
  if (
    error instanceof Failure &&
    !builtin.special &&
    error.reach === 'exit' &&
    !(error as Failure & { hard?: boolean }).hard
  ) {
    shell.status = error.status;
    return error.status;
  }
  throw error;
}

/** `write error`, when standard output is closed, full or without reader. */
async function writeFailure(shell: ShellState, name: string, error: FsError): Promise<number> {
  if (error.errno !== 'EPIPE' || shell.process.signalAction('PIPE') !== 'default') {
    await complainAsApplet(shell, name, `write error: ${strerror(error.errno)}`);
  }
  return 1;
}

/** For `command`, `exec`-less callers and completion scripts: runs words that are expanded already. */
export async function runArguments(
  shell: ShellState,
  argv: readonly string[],
  how: { readonly functions: boolean; readonly builtins: boolean; readonly programs: boolean; readonly path?: string },
): Promise<number> {
  const name = argv[0] as string;
  const fn = how.functions ? shell.functions.get(name) : undefined;
  if (fn) return callFunction(shell, fn, argv);
  const builtin = how.builtins ? findBuiltin(shell, name) : undefined;
  if (builtin) {
    try {
      return await builtin.run({ shell, name, args: argv.slice(1), arrays: new Map() });
    } catch (error) {
      if (error instanceof ShellError) {
        await complain(shell, error.message, name);
        return error.status;
      }
      if (error instanceof Failure) return error.status;
      if (error instanceof Jump) throw error;
      if (error instanceof FsError) return writeFailure(shell, name, error);
      throw error;
    }
  }
  if (!how.programs) return 127;
  const pid = await forkShell(
    shell,
    (child) => {
      child.commandName = child.outerCommandName;
      return becomeProgram(child, argv, environmentFor(child, new Map()), how.path);
    },
    shell.options.has('monitor') ? { group: 0, foreground: true } : {},
  );
  return pid === undefined
    ? shell.status
    : waitForeground(shell, [pid], { ...jobFor(shell, { pos: 0, end: 0 }, [pid]), command: argv.join(' ') });
}
