import { FsError, strerror } from '../../fs/errno.ts';
import type { Stat } from '../../fs/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { flavourOf } from '../applet.ts';
import { groupOfId, groupOfName, userOfId, userOfName } from './accounts.ts';
import { AppletFailure, type OptionSpec, parseOptions, UsageError } from './arguments.ts';
import { namesBelow } from './names-below.ts';
import { failureOf, joined } from './paths.ts';
import { quote, quoteAlways } from './quoting.ts';
import { complain, print } from './streams.ts';

const BUSYBOX: OptionSpec = {
  short: 'RhLHPcvf',
  long: {
    recursive: 'R',
    dereference: 'dereference',
    'no-dereference': 'h',
    changes: 'c',
    silent: 'f',
    quiet: 'f',
    verbose: 'v',
  },
};

const GNU: OptionSpec = {
  short: 'HLPRcfhv',
  long: {
    recursive: 'R',
    changes: 'c',
    dereference: 'dereference',
    'from:': 'from',
    'no-dereference': 'h',
    'no-preserve-root': 'no-preserve-root',
    'preserve-root': 'preserve-root',
    quiet: 'f',
    silent: 'f',
    'reference:': 'reference',
    verbose: 'v',
  },
};

interface Task {
  readonly gnu: boolean;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly noFollow: boolean;
  readonly recursive: boolean;
  readonly quiet: boolean;
  readonly report: 'none' | 'changes' | 'all';
  readonly noun: 'ownership' | 'group';
}

/** chown and chgrp: the same but for what their first operand names. */
export async function changeOwnership(process: Process, args: readonly string[], group: boolean): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, gnu ? GNU : BUSYBOX);
  const operands = [...options.operands];
  const reference = options.value('reference');
  const text = reference === undefined ? operands.shift() : '';
  if (text === undefined) throw new UsageError(gnu ? 'missing operand' : '');
  if (operands.length === 0) throw new UsageError(gnu ? `missing operand after ${quote(process, text)}` : '');
  let wanted: { uid: number | undefined; gid: number | undefined };
  if (reference !== undefined) {
    const { uid, gid } = process.fs.stat(reference);
    wanted = { uid: group ? undefined : uid, gid };
  } else
    wanted = group
      ? { uid: undefined, gid: text === '' ? undefined : groupId(process, text, gnu, text) }
      : owner(process, text, gnu);
  const task: Task = {
    gnu,
    ...wanted,
    noFollow: options.has('h'),
    recursive: options.has('R'),
    quiet: options.has('f'),
    report: options.has('v') ? 'all' : options.has('c') ? 'changes' : 'none',
    noun: group ? 'group' : 'ownership',
  };
  let status = 0;
  for (const path of operands) if (!(await change(process, path, task, true))) status = 1;
  return status;
}

/** `user`, `user:group`, `user:` (the user's own group), `:group`; names or numbers. Throws AppletFailure. */
export function owner(
  process: Process,
  text: string,
  gnu: boolean,
): { uid: number | undefined; gid: number | undefined } {
  const colon = text.includes(':') ? text.indexOf(':') : -1;
  const user = colon < 0 ? text : text.slice(0, colon);
  const group = colon < 0 ? undefined : text.slice(colon + 1);
  let uid: number | undefined;
  let own: number | undefined;
  if (user !== '') {
    const known = userOfName(process, user.replace(/^\+/, ''));
    own = known?.gid;
    uid = known?.uid ?? (/^\+?\d+$/.test(user) ? Number(user) : undefined);
    if (uid === undefined)
      throw new AppletFailure(gnu ? `invalid user: ${quote(process, text)}` : `unknown user ${user}`);
  }
  if (group === undefined) return { uid, gid: undefined };
  if (group === '') {
    if (user !== '' && own === undefined)
      throw new AppletFailure(gnu ? `invalid spec: ${quote(process, text)}` : `unknown user ${user}`);
    return { uid, gid: own };
  }
  return { uid, gid: groupId(process, group, gnu, text) };
}

function groupId(process: Process, group: string, gnu: boolean, whole: string): number {
  const gid = groupOfName(process, group)?.gid ?? (/^\+?\d+$/.test(group) ? Number(group) : undefined);
  if (gid === undefined)
    throw new AppletFailure(gnu ? `invalid group: ${quote(process, whole)}` : `unknown group ${group}`);
  return gid;
}

async function change(process: Process, path: string, task: Task, operand: boolean): Promise<boolean> {
  const { fs } = process;
  const { gnu } = task;
  const pause = process.step();
  if (pause) await pause;
  let stat: Stat;
  try {
    stat = task.noFollow || !operand ? fs.lstat(path) : fs.stat(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const dangling = gnu && failureOf(() => fs.lstat(path)) === undefined;
    if (!task.quiet) {
      await complain(
        process,
        gnu
          ? `cannot ${dangling ? 'dereference' : 'access'} ${quoteAlways(path)}: ${strerror(error.errno)}`
          : `${path}: ${strerror(error.errno)}`,
      );
    }
    return false;
  }
  let ok = true;
  if (task.recursive && stat.type === 'directory') {
    const names = await namesBelow(process, path);
    if (!names) ok = false;
    for (const name of names ?? []) if (!(await change(process, joined(path, name), task, false))) ok = false;
  }
  const failure = failureOf(() => fs.chown(path, task.uid, task.gid, task.noFollow || !operand));
  if (failure) {
    if (!task.quiet) {
      await complain(
        process,
        gnu
          ? `changing ${task.noun} of ${quoteAlways(path)}: ${strerror(failure.errno)}`
          : `${path}: ${strerror(failure.errno)}`,
      );
    }
    return false;
  }
  const changed =
    (task.uid !== undefined && task.uid !== stat.uid) || (task.gid !== undefined && task.gid !== stat.gid);
  if (task.report === 'all' || (task.report === 'changes' && changed))
    await print(process, report(process, path, task, stat, changed));
  return ok;
}

function report(process: Process, path: string, task: Task, stat: Stat, changed: boolean): string {
  if (!task.gnu) return `changed ownership of '${path}' to ${task.uid ?? stat.uid}:${task.gid ?? stat.gid}\n`;
  const show = (uid: number | undefined, gid: number | undefined): string => {
    const user = uid === undefined ? '' : (userOfId(process, uid)?.name ?? String(uid));
    const group = gid === undefined ? '' : (groupOfId(process, gid)?.name ?? String(gid));
    return task.noun === 'group' ? group : gid === undefined ? user : `${user}:${group}`;
  };
  const before = show(task.uid === undefined ? undefined : stat.uid, task.gid === undefined ? undefined : stat.gid);
  const after = show(task.uid, task.gid);
  return changed
    ? `changed ${task.noun} of ${quoteAlways(path)} from ${before} to ${after}\n`
    : `${task.noun} of ${quoteAlways(path)} retained as ${before}\n`;
}
