import { seededRandom } from '../../../../../../src/engine/base/random.ts';
import { createNetworkFabric } from '../../../../../../src/engine/network/index.ts';
import { busybox } from '../../../../../../src/engine/userland/programs/busybox.ts';
import { node } from '../../../../../../src/engine/userland/programs/node.ts';
import { makeKernel, type Run } from '../../../../kernel/make-kernel.ts';

const BUSYBOX = '\u007fELF\ndrydock:busybox version=1.37.0 banner=v1.37.0%20(2025-01-17%2018:12:01%20UTC) libc=musl\n';

/** Runs node in /app, which holds these files, on a machine with a shell, a network of its own and a few commands. */
export async function runInCorner(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  input: string,
): Promise<Run> {
  const machine = makeKernel();
  const { fs, kernel, clock } = machine;
  const main = await node.load();
  machine.program('/bin/node', main);
  kernel.addProgram({ name: 'busybox', load: () => busybox.load() });
  fs.writeFile('/bin/busybox', BUSYBOX);
  fs.chmod('/bin/busybox', 0o755);
  for (const name of ['sh', 'echo', 'cat', 'sleep', 'pwd']) fs.symlink('busybox', `/bin/${name}`);
  for (const [path, text] of Object.entries(files)) {
    const full = `/app/${path}`;
    fs.mkdirs(full.slice(0, full.lastIndexOf('/')));
    fs.writeFile(full, text);
  }
  const fabric = createNetworkFabric({ clock, random: seededRandom('corner') });
  const namespace = kernel.createNamespace({ id: 'corner', hostname: 'vm', net: fabric.host });
  return machine.run(
    async (process) => {
      process.fs.chdir('/app');
      for (const [key, value] of [
        ['HOME', '/root'],
        ['LANG', 'C.UTF-8'],
        ['TZ', 'UTC'],
      ] as const)
        process.env.set(key, value);
      return main(process);
    },
    { namespace, argv: ['node', ...args], input },
  );
}
