import { busybox } from '../../../../../src/engine/userland/programs/busybox.ts';
import type { TestKernel } from '../../../kernel/make-kernel.ts';

/** The programs that Python programs start, in /bin. */
export async function addTools(machine: TestKernel): Promise<void> {
  const main = await busybox.load();
  for (const name of ['sh', 'echo', 'cat', 'sleep', 'true', 'false', 'ls', 'sort', 'wc', 'tr', 'env', 'pwd', 'head'])
    machine.program(`/bin/${name}`, main);
}
