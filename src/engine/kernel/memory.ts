import type { KernelState } from './kernel-state.ts';
import { endTask } from './signals.ts';
import type { KernelNamespace, Task } from './task.ts';

/** What a process takes besides what it says that it holds, in bytes. */
const BASE = 393_216;

/** Bytes that a process takes. */
export function memoryOf(task: Task): number {
  return task.ended ? 0 : BASE + task.allocated;
}

/** Bytes that the processes of a namespace take together. */
export function memoryIn(namespace: KernelNamespace): number {
  let sum = 0;
  for (const task of namespace.tasks) sum += memoryOf(task);
  return sum;
}

/** Notes what a process holds; out of memory, the biggest process of its namespace is killed. */
export function holdMemory(state: KernelState, task: Task, bytes: number): void {
  task.allocated = bytes;
  const { namespace } = task;
  const limit = namespace.memoryLimit ?? state.memory;
  while (memoryIn(namespace) > limit) {
    const biggest = [...namespace.tasks].reduce((a, b) => (memoryOf(b) > memoryOf(a) ? b : a));
    namespace.oomKills++;
    endTask(state, biggest, { kind: 'killed', signal: 'KILL' });
    if (biggest.ended && memoryOf(biggest) > 0) return;
  }
}
