import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { parseSignal, SIGNAL_NUMBERS, type Signal } from '../../kernel/signal.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure } from './arguments.ts';
import { complain, print } from './streams.ts';

/** What stands before the pids or names of kill and killall. */
interface Request {
  readonly signal: Signal | 0;
  readonly quiet: boolean;
  readonly targets: readonly string[];
}

/** `kill -l`, with a sentence for what is no signal. */
export async function listSignals(process: Process, args: readonly string[]): Promise<number> {
  if (args.length === 0) {
    for (const [name, number] of Object.entries(SIGNAL_NUMBERS))
      await print(process, `${String(number).padStart(2)}) ${name}\n`);
    await print(process, '34) RTMIN\n64) RTMAX\n');
    return 0;
  }
  for (const arg of args) {
    const numeric = /^\d+$/.test(arg);
    const signal = parseSignal(numeric ? String(Number(arg) & 127) : arg);
    if (!signal && !numeric) throw new AppletFailure(`unknown signal '${arg}'`);
    await print(process, `${numeric ? (signal ?? Number(arg) & 127) : SIGNAL_NUMBERS[signal as Signal]}\n`);
  }
  return 0;
}

/** `-9`, `-s TERM`, `-TERM` (and killall's -q) in front of the targets. Throws AppletFailure for what is no signal. */
export function parseTargets(args: readonly string[], all: boolean): Request {
  let rest = args;
  let quiet = false;
  if (all && rest[0] === '-q') {
    quiet = true;
    rest = rest.slice(1);
  }
  const first = rest[0];
  let signal: Signal | 0 = 'TERM';
  if (first === '--') rest = rest.slice(1);
  else if (first?.startsWith('-') && first.length > 1) {
    const separate = first === '-s' || first === '-n';
    // -sTERM is -s TERM, but -STOP and -SEGV begin with an s too.
    const short = first.slice(1);
    const name = separate ? (rest[1] ?? '') : /^s/.test(short) && !parseSignal(short) ? short.slice(1) : short;
    const found = name === '0' || name === 'EXIT' ? 0 : parseSignal(name);
    if (found === undefined) throw new AppletFailure(`bad signal name '${name}'`);
    signal = found;
    rest = rest.slice(separate ? 2 : 1);
    if (rest[0] === '--') rest = rest.slice(1);
  }
  return { signal, quiet, targets: rest };
}

export const kill: Applet = {
  name: 'kill',
  usage: `kill [-l] [-SIG] PID...

Send a signal (default: TERM) to given PIDs

\t-l\tList all signal names and numbers`,
  async run(process, args) {
    if (args[0] === '-l' || args[0] === '-L') return listSignals(process, args.slice(1));
    const { signal, targets } = parseTargets(args, false);
    if (targets.length === 0) throw new AppletFailure('you need to specify whom to kill');
    let errors = 0;
    for (const target of targets) {
      if (!/^-?\d+$/.test(target)) {
        await complain(process, `invalid number '${target}'`);
        errors += 1;
        continue;
      }
      try {
        process.kill(Number(target), signal);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        const reason = strerror(error.errno);
        await complain(
          process,
          flavourOf(process) === 'gnu'
            ? `sending signal to ${target} failed: ${reason}`
            : `can't kill pid ${target}: ${reason}`,
        );
        errors += 1;
      }
    }
    return Math.min(errors, 255);
  },
};
