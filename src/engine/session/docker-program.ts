import type { DockerApi } from '../api/docker-api.ts';
import type { Program } from '../kernel/program.ts';
import { lazyProgram } from '../userland/programs/lazy-program.ts';

/**
 * `docker` on the host: a program like any other, whose process is the command line's terminal. `daemon` starts the daemon if it does not
 * run yet.
 */
export function dockerProgram(daemon: () => Promise<DockerApi>): Program {
  return lazyProgram('docker', async () => {
    const [{ runDocker }, { cliTerminal }, api] = await Promise.all([
      import('../cli/docker.ts'),
      import('./docker-terminal.ts'),
      daemon(),
    ]);
    return (process) => runDocker(cliTerminal(process, api), process.argv.slice(1));
  });
}
