import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, programName, UsageError } from './arguments.ts';
import { busyboxBanner } from './builds.ts';
import { gnuVersion, ownVersion } from './gnu-version.ts';
import { complain, flush, print } from './streams.ts';

/** Names whose `--help` is an argument like any other (busybox libbb/appletlib.c). */
const NO_HELP = new Set(['test', '[', '[[', 'true', 'false']);

/**
 * Runs one applet to its end: `--help`, the messages of AppletFailure and UsageError, system calls that it did not catch, and the
 * last flush of standard output. Answers the exit code.
 */
export async function runApplet(process: Process, applet: Applet, args: readonly string[]): Promise<number> {
  try {
    if (args.length === 1 && args[0] === '--help' && !NO_HELP.has(applet.name)) return await help(process, applet);
    const [flag = ''] = args;
    if (args.length === 1 && flag.startsWith('-') && flavourOf(process) === 'gnu') {
      const musl = process.binary?.options.get('libc') === 'musl';
      const version =
        ownVersion(applet.name, flag, musl) ?? (flag === '--version' ? gnuVersion(applet.name) : undefined);
      if (version !== undefined) {
        await process.write(1, version);
        return 0;
      }
    }
    const status = await applet.run(process, args);
    await flush(process);
    return status;
  } catch (error) {
    if (error instanceof FsError && error.errno === 'EPIPE') return 1;
    if (error instanceof FsError) {
      await complain(process, strerror(error.errno));
      return 1;
    }
    if (!(error instanceof AppletFailure)) throw error;
    if (error.message !== '') await complain(process, error.message);
    else await flush(process);
    if (error instanceof UsageError) {
      const text =
        flavourOf(process) === 'gnu'
          ? `Try '${programName(process)} --help' for more information.\n`
          : usageBlock(process, applet);
      await process.write(2, text);
    }
    return error.status;
  }
}

/** busybox prints its usage block on stderr and exits 0; GNU's is on standard output. */
async function help(process: Process, applet: Applet): Promise<number> {
  if (flavourOf(process) === 'busybox') {
    await process.write(2, usageBlock(process, applet));
    return 0;
  }
  // DIFFERS: `NAME --help` of GNU coreutils prints busybox's shorter list of options.
  await print(process, `Usage: ${applet.usage}\n`);
  await flush(process);
  return 0;
}

function usageBlock(process: Process, applet: Applet): string {
  return `${busyboxBanner(process)} multi-call binary.\n\nUsage: ${applet.usage}\n`;
}
