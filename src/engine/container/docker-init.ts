import { FsError, strerror } from '../fs/errno.ts';
import { exitCodeOf, type Process } from '../kernel/process.ts';
import type { Main } from '../kernel/program.ts';
import { SIGNAL_NUMBERS, type Signal } from '../kernel/signal.ts';

const FORWARDED = (Object.keys(SIGNAL_NUMBERS) as Signal[]).filter(
  (signal) =>
    !['KILL', 'STOP', 'CHLD', 'TTIN', 'TTOU', 'SEGV', 'ILL', 'TRAP', 'FPE', 'BUS', 'ABRT', 'SYS'].includes(signal),
);

/** `docker run --init`: tini as process 1. Starts the command, hands signals on to it, and buries everybody's children. */
export function dockerInit(command: readonly string[]): Main {
  return async (process) => {
    let child = 0;
    for (const signal of FORWARDED) {
      process.onSignal(signal, () => {
        if (child > 0) process.kill(child, signal);
      });
    }
    const name = command[0] ?? '';
    const found = process.lookupExecutable(name);
    try {
      child = process.spawn({ path: found?.path ?? name, argv: command, env: process.env });
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await process.write(2, `[FATAL tini (7)] exec ${name} failed: ${strerror(found ? error.errno : 'ENOENT')}\n`);
      return found?.denied ? 126 : 127;
    }
    return await reap(process, child);
  };
}

async function reap(process: Process, child: number): Promise<number> {
  for (;;) {
    const waited = await process.wait(-1);
    if (waited?.pid === child && (waited.status.kind === 'exited' || waited.status.kind === 'killed'))
      return exitCodeOf(waited.status, SIGNAL_NUMBERS);
  }
}
