import { node } from '../../../../../src/engine/userland/programs/node.ts';
import type { Run, TestKernel } from '../../../kernel/make-kernel.ts';
import { makeKernel } from '../../../kernel/make-kernel.ts';

/** Runs node in /app, which holds these files. */
export async function runNode(
  args: readonly string[],
  options: {
    readonly files?: Readonly<Record<string, string>>;
    readonly input?: string;
    readonly machine?: TestKernel;
  } = {},
): Promise<Run> {
  const machine = options.machine ?? makeKernel();
  machine.fs.mkdirs('/app');
  for (const [name, text] of Object.entries(options.files ?? {})) {
    if (name.includes('/')) machine.fs.mkdirs(`/app/${name.slice(0, name.lastIndexOf('/'))}`);
    machine.fs.writeFile(`/app/${name}`, text);
  }
  const main = await node.load();
  return machine.run(
    async (process) => {
      process.fs.chdir('/app');
      return main(process);
    },
    { argv: ['node', ...args], input: options.input ?? '' },
  );
}
