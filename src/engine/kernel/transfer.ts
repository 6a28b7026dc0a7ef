import { FsError } from '../fs/errno.ts';
import { heldInBackground } from './job-control.ts';
import type { KernelState } from './kernel-state.ts';
import { whenGone, whileHalted } from './lifecycle.ts';
import { ProcessGone } from './process.ts';
import { Pty } from './pty.ts';
import { deliver } from './signals.ts';
import type { Task } from './task.ts';
import { Interrupted } from './wait-queue.ts';

/** Counts a step of a process, or several; a promise when it has to pause, or is gone. */
export function stepOf(state: KernelState, task: Task, weight = 1): Promise<void> | undefined {
  if (task.ended) return whenGone(task);
  const turn = state.scheduler.step(task.slice, weight);
  return turn || task.halted ? pause(task, turn) : undefined;
}

async function pause(task: Task, turn: Promise<void> | undefined): Promise<void> {
  if (turn) await turn;
  await whileHalted(task);
}

/** read(2): tries again after stops, and after signals unless `restart` is false. */
export async function readFrom(
  state: KernelState,
  task: Task,
  fd: number,
  max: number,
  restart: boolean,
): Promise<Uint8Array> {
  const { handled } = task;
  for (;;) {
    const pause = stepOf(state, task);
    if (pause) await pause;
    const description = task.fds.get(fd);
    if (!description.readable) throw new FsError('EBADF');
    if (description.tty instanceof Pty && heldInBackground(state, task, description.tty)) continue;
    try {
      const bytes = await description.read(max, task);
      if (task.halted || task.ended) await whileHalted(task);
      return bytes;
    } catch (error) {
      if (task.ended) throw new ProcessGone();
      if (!(error instanceof Interrupted)) throw error;
      if (!restart && task.handled !== handled) throw new FsError('EINTR');
    }
  }
}

/** write(2), until all is written; raises PIPE where nobody reads any more. */
export async function writeTo(state: KernelState, task: Task, fd: number, data: Uint8Array): Promise<void> {
  let rest = data;
  for (;;) {
    const pause = stepOf(state, task);
    if (pause) await pause;
    const description = task.fds.get(fd);
    if (!description.writable) throw new FsError('EBADF');
    try {
      await description.write(rest, task);
      if (task.halted || task.ended) await whileHalted(task);
      return;
    } catch (error) {
      if (task.ended) throw new ProcessGone();
      if (error instanceof Interrupted) {
        rest = rest.subarray(error.written);
        continue;
      }
      if (error instanceof FsError && error.errno === 'EPIPE') {
        deliver(state, task, 'PIPE', false);
        if (task.halted || task.ended) await whileHalted(task);
      }
      throw error;
    }
  }
}

/** nanosleep(2): the time goes on while the process is stopped. */
export async function sleepFor(state: KernelState, task: Task, ms: number, restart: boolean): Promise<void> {
  const { clock } = state;
  const { handled } = task;
  if (task.ended) await whenGone(task);
  if (ms === Number.POSITIVE_INFINITY) ms = 1e15;
  const end = clock.now() + Math.max(0, ms);
  // A microsecond is less than two looks at the clock are apart.
  for (let left = ms; left > 0.002; left = end - clock.now()) {
    try {
      await new Promise<void>((resolve, reject) => {
        const release = task.onInterrupt(() => {
          cancel();
          release();
          reject(new Interrupted());
        });
        const cancel = clock.after(left, () => {
          release();
          resolve();
        });
      });
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
    }
    if (task.halted || task.ended) await whileHalted(task);
    if (!restart && task.handled !== handled) throw new FsError('EINTR');
  }
}
