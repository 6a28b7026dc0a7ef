import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, textOf } from './command-line.ts';
import type { Environment } from './environment.ts';
import { PipFailure } from './failure.ts';
import { MANAGED } from './managed.ts';
import type { Voice } from './voice.ts';

/** The warning that root gets, outside of virtual environments. */
export async function warnRoot(proc: Process, line: CommandLine, env: Environment, voice: Voice): Promise<void> {
  if (env.isVirtual || proc.credentials.uid !== 0 || textOf(line, 'root-user-action') === 'ignore') return;
  await voice.warn(
    "Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager, possibly rendering your system unusable. It is recommended to use a virtual environment instead: https://pip.pypa.io/warnings/venv. Use the --root-user-action option if you know what you are doing and want to suppress this warning.",
  );
}

/** Where a distribution keeps its Python for itself. */
export function managedRefusal(kind: 'debian' | 'alpine'): PipFailure {
  return new PipFailure([], 1, MANAGED[kind]);
}
