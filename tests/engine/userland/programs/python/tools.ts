import { seededRandom } from '../../../../../src/engine/base/random.ts';
import type { Namespace } from '../../../../../src/engine/kernel/machine-kernel.ts';
import { createNetworkFabric } from '../../../../../src/engine/network/index.ts';
import { busybox } from '../../../../../src/engine/userland/programs/busybox.ts';
import { python } from '../../../../../src/engine/userland/programs/python.ts';
import type { TestKernel } from '../../../kernel/make-kernel.ts';

/** The programs that Python programs start, in /bin. */
export async function addTools(machine: TestKernel): Promise<void> {
  const main = await busybox.load();
  for (const name of ['sh', 'echo', 'cat', 'sleep', 'true', 'false', 'ls', 'sort', 'wc', 'tr', 'env', 'pwd', 'head'])
    machine.program(`/bin/${name}`, main);
}

/** A network of its own with loopback, as a container has one, and Python in /usr/local/bin. Something else is process 1, which signals spare. */
export async function addNetwork(machine: TestKernel): Promise<Namespace> {
  const net = createNetworkFabric({ clock: machine.clock, random: seededRandom('network') }).createStack();
  const namespace = machine.kernel.createNamespace({ id: 'python', hostname: 'host', net });
  await machine.launch(() => new Promise(() => {}), { namespace });
  for (const dir of ['/usr', '/usr/local', '/usr/local/bin']) machine.fs.mkdir(dir, 0o755);
  const main = await python.load();
  for (const name of ['python', 'python3', 'python3.13']) machine.program(`/usr/local/bin/${name}`, main);
  return namespace;
}
