import type { Process } from '../../../../src/engine/kernel/process.ts';
import type { Main, Program } from '../../../../src/engine/kernel/program.ts';
import { makeKernel, type Run, type TestKernel } from '../../kernel/make-kernel.ts';

/** Runs a program as the host would, with these arguments and this standard input. */
export async function runProgram(
  program: Program,
  args: readonly string[],
  options: { readonly input?: string; readonly machine?: TestKernel; readonly setup?: (process: Process) => void } = {},
): Promise<Run> {
  const machine = options.machine ?? makeKernel();
  const main: Main = await program.load();
  return machine.run(
    async (process) => {
      options.setup?.(process);
      return main(process);
    },
    { argv: [program.name, ...args], input: options.input ?? '' },
  );
}
