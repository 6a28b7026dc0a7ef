import { FsError, strerror } from '../../fs/errno.ts';
import type { OpenFlags } from '../../fs/file-view.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, programName, UsageError } from './arguments.ts';
import { flush } from './streams.ts';

/** busybox's xopen: `can't open 'PATH': reason` ends the applet. */
export function openOrFail(process: Process, path: string, flags: OpenFlags = { read: true }): number {
  try {
    return process.open(path, flags);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`can't open '${path}': ${strerror(error.errno)}`);
  }
}

/** busybox's xstat. */
export function statOrFail(process: Process, path: string): ReturnType<Process['fs']['stat']> {
  try {
    return process.fs.stat(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`can't stat '${path}': ${strerror(error.errno)}`);
  }
}

/** busybox's xchdir. */
export function enterOrFail(process: Process, folder: string): void {
  try {
    process.fs.chdir(folder);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`can't change directory to '${folder}': ${strerror(error.errno)}`);
  }
}

/** Says plainly that something is not simulated. */
export async function notSimulated(process: Process, what = programName(process)): Promise<number> {
  await flush(process);
  await process.write(2, `drydock: '${what}' is not simulated\n`);
  return 1;
}

/**
 * An applet for a device that no container has: it fails as it does there, by opening the device. `path` finds it in the arguments (undefined:
 * wrong use). Where the device is there after all, the applet is not simulated.
 */
export function deviceApplet(
  name: string,
  usage: string,
  path: (args: readonly string[]) => string | undefined,
  flags: OpenFlags = { read: true },
): Applet {
  return {
    name,
    usage,
    async run(process, args) {
      const device = path(args);
      if (device === undefined) throw new UsageError();
      process.close(openOrFail(process, device, flags));
      return notSimulated(process);
    },
  };
}

/** The first argument that is no option. */
export function firstOperand(args: readonly string[]): string | undefined {
  return args.find((arg) => !arg.startsWith('-'));
}
