import { strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { notSimulated } from './devices.ts';
import { becomeProgram } from './run-program.ts';

const FLAGS = { m: 0x20000, u: 0x4000000, i: 0x8000000, n: 0x40000000, p: 0x20000000, U: 0x10000000 } as const;

/** Fails as it does without CAP_SYS_ADMIN (Docker's seccomp profile stops user namespaces too); with it, new namespaces are not simulated. */
export const unshare: Applet = {
  name: 'unshare',
  usage: `unshare [OPTIONS] [PROG ARGS]

\t-m,--mount[=FILE]\tUnshare mount namespace
\t-u,--uts[=FILE]\tUnshare UTS namespace (hostname etc.)
\t-i,--ipc[=FILE]\tUnshare System V IPC namespace
\t-n,--net[=FILE]\tUnshare network namespace
\t-p,--pid[=FILE]\tUnshare PID namespace
\t-U,--user[=FILE]\tUnshare user namespace
\t-f\t\tFork before exec'ing PROG
\t-r\t\tMap current user to root (implies -U)
\t--mount-proc[=DIR]\tMount /proc filesystem first (implies -m)
\t--propagation slave|shared|private|unchanged
\t\t\tModify mount propagation in mount namespace
\t--setgroups allow|deny\tControl the setgroups syscall in user namespaces`,
  async run(process, args) {
    const options = parseOptions(process, args, {
      short: '+muinpUfr',
      long: {
        'mount::': 'm',
        'uts::': 'u',
        'ipc::': 'i',
        'net::': 'n',
        'pid::': 'p',
        'user::': 'U',
        fork: 'f',
        'map-root-user': 'r',
        'mount-proc::': 'mount-proc',
        'propagation:': 'propagation',
        'setgroups:': 'setgroups',
      },
    });
    let flags = 0;
    for (const [letter, flag] of Object.entries(FLAGS)) if (options.has(letter)) flags += flag;
    if (options.has('r') && !options.has('U')) flags += FLAGS.U;
    if (options.has('mount-proc') && !options.has('m')) flags += FLAGS.m;
    if (flags !== 0) {
      if (process.credentials.capabilities.has('SYS_ADMIN')) return notSimulated(process);
      throw new AppletFailure(`unshare(0x${flags.toString(16)}): ${strerror('EPERM')}`);
    }
    const argv = options.operands.length > 0 ? options.operands : [process.env.get('SHELL') ?? '/bin/sh'];
    return becomeProgram(process, argv, process.env, (reason) => `can't execute '${argv[0]}': ${reason}`);
  },
};
