import { strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { notSimulated, openOrFail } from './devices.ts';
import { becomeProgram } from './run-program.ts';

/** Option, file in /proc/PID/ns; in the order in which they are entered. */
const NAMESPACES = [
  ['U', 'user'],
  ['i', 'ipc'],
  ['u', 'uts'],
  ['n', 'net'],
  ['p', 'pid'],
  ['m', 'mnt'],
] as const;

/** Fails as it does without CAP_SYS_ADMIN; with it, entering another process's namespaces is not simulated. */
export const nsenter: Applet = {
  name: 'nsenter',
  usage: `nsenter [OPTIONS] [PROG ARGS]

\t-t PID\t\tTarget process to get namespaces from
\t-m[FILE]\tEnter mount namespace
\t-u[FILE]\tEnter UTS namespace (hostname etc)
\t-i[FILE]\tEnter System V IPC namespace
\t-n[FILE]\tEnter network namespace
\t-p[FILE]\tEnter pid namespace
\t-U[FILE]\tEnter user namespace
\t-S UID\t\tSet uid in entered namespace
\t-G GID\t\tSet gid in entered namespace
\t--preserve-credentials\tDon't touch uids or gids
\t-r[DIR]\t\tSet root directory
\t-w[DIR]\t\tSet working directory
\t-F\t\tDon't fork before exec'ing PROG`,
  async run(process, args) {
    const options = parseOptions(process, args, {
      short: '+t:m::u::i::n::p::U::S:G:r::w::F',
      long: {
        'target:': 't',
        'mount::': 'm',
        'uts::': 'u',
        'ipc::': 'i',
        'net::': 'n',
        'pid::': 'p',
        'user::': 'U',
        'setuid:': 'S',
        'setgid:': 'G',
        'root::': 'r',
        'wd::': 'w',
        'no-fork': 'F',
        'preserve-credentials': 'preserve',
      },
    });
    const target = options.value('t');
    if (target !== undefined && !/^\d+$/.test(target)) throw new AppletFailure(`invalid number '${target}'`);
    const wanted = NAMESPACES.filter(([letter]) => options.has(letter));
    for (const [letter, file] of wanted) {
      const given = options.value(letter);
      if (given === undefined && target === undefined) throw new UsageError();
      const path = given ?? `/proc/${target}/ns/${file}`;
      // Opening the link needs no more than that the process is there.
      if (given !== undefined) process.close(openOrFail(process, path));
      else openOrFail(process, `/proc/${target}/stat`);
    }
    const [first] = wanted;
    if (first && !process.credentials.capabilities.has('SYS_ADMIN')) {
      throw new AppletFailure(
        `setns(): can't reassociate to namespace '${first[1]}': ${strerror(first[0] === 'U' ? 'EINVAL' : 'EPERM')}`,
      );
    }
    if (first || options.has('r') || options.has('w')) return notSimulated(process);
    const argv = options.operands.length > 0 ? options.operands : [process.env.get('SHELL') ?? '/bin/sh'];
    return becomeProgram(process, argv, process.env, (reason) => `can't execute '${argv[0]}': ${reason}`);
  },
};
