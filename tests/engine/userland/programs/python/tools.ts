import { encodeUtf8 } from '../../../../../src/engine/base/bytes.ts';
import { seededRandom } from '../../../../../src/engine/base/random.ts';
import type { Namespace } from '../../../../../src/engine/kernel/machine-kernel.ts';
import { createNetworkFabric } from '../../../../../src/engine/network/index.ts';
import { busybox } from '../../../../../src/engine/userland/programs/busybox.ts';
import { python } from '../../../../../src/engine/userland/programs/python.ts';
import type { Run, TestKernel } from '../../../kernel/make-kernel.ts';
import { makeKernel } from '../../../kernel/make-kernel.ts';

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

/** Runs a program in /app as the corpus has them, with the arguments, input and files that its first lines name. */
export async function runProgram(name: string, text: string): Promise<Run> {
  const files = new Map([[name, text]]);
  let args: readonly string[] = [];
  let input = '';
  for (const line of text.split('\n')) {
    const [, kind, file, value = ''] = /^# (args|stdin|file (\S+)): (.*)$/.exec(line) ?? [];
    if (kind === undefined) break;
    if (kind === 'args') args = value.split(' ');
    else if (kind === 'stdin') input = value.replaceAll('\\n', '\n');
    else if (file !== undefined) files.set(file, value.replaceAll('\\n', '\n'));
  }
  const machine = makeKernel();
  await addTools(machine);
  const namespace = await addNetwork(machine);
  const main = await python.load();
  const run = await machine.run(
    async (process) => {
      const { fs, env } = process;
      for (const [key, value] of Object.entries({ PYTHONDONTWRITEBYTECODE: '1', HOME: '/root', USER: 'root' }))
        env.set(key, value);
      for (const dir of ['/app', '/tmp', '/root']) if (!fs.exists(dir)) fs.mkdir(dir, 0o777);
      for (const [file, content] of files) {
        const parts = file.split('/');
        for (let i = 1; i < parts.length; i++) {
          const dir = `/app/${parts.slice(0, i).join('/')}`;
          if (!fs.exists(dir)) fs.mkdir(dir, 0o755);
        }
        fs.writeFile(`/app/${file}`, encodeUtf8(content));
      }
      fs.chdir('/app');
      return main(process);
    },
    { namespace, argv: ['python', name, ...args], input },
  );
  const mask = (shown: string): string => shown.replace(/0x7[0-9a-f]{11}/g, '0x7f0000000000');
  return { out: mask(run.out), err: mask(run.err), code: run.code };
}
