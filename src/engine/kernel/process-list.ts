import { memoryOf } from './memory.ts';
import type { ProcessInfo } from './process.ts';
import { type PidSpace, pidIn, type Task } from './task.ts';

/** Processor time of a step, in milliseconds. */
const STEP = 0.0005;

/** What ps and /proc show of a process, with the pids of a space. */
export function describeTask(task: Task, space: PidSpace, asking?: Task): ProcessInfo {
  const credentials = task.fs?.credentials;
  return {
    pid: pidIn(space, task),
    ppid: task.parent ? pidIn(space, task.parent) : 0,
    pgid: pidIn(space, task.group),
    sid: pidIn(space, task.group.session),
    uid: credentials?.uid ?? 0,
    gid: credentials?.gid ?? 0,
    argv: task.ended ? [] : task.title === undefined ? task.argv : [task.title],
    comm: task.comm,
    state: task.ended ? 'Z' : task.stoppedBy ? 'T' : task === asking || (!task.sleeping && task.handle) ? 'R' : 'S',
    started: task.started,
    tty: task.group.session.tty?.name,
    memory: memoryOf(task),
    cpu: task.slice.total * STEP,
  };
}

/** All processes of a pid space, by pid. */
export function listProcesses(space: PidSpace, asking?: Task): readonly ProcessInfo[] {
  return [...space.tasks.values()].map((task) => describeTask(task, space, asking)).sort((a, b) => a.pid - b.pid);
}
