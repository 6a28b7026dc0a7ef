import type { WaitCondition } from '../../container/container.ts';
import type { Daemon } from '../daemon.ts';

/** `docker wait`, and what `docker run` waits for. Registers at once. */
export async function waitContainer(
  daemon: Daemon,
  name: string,
  condition: WaitCondition,
): Promise<{ readonly exitCode: number; readonly error?: string }> {
  const container = daemon.containers.find(name);
  const exitCode = (await container.wait(condition)) ?? 0;
  return container.state.error === '' ? { exitCode } : { exitCode, error: container.state.error };
}
