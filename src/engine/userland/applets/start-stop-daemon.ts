import { FsError, strerror } from '../../fs/errno.ts';
import type { Process, ProcessInfo } from '../../kernel/process.ts';
import { parseSignal, type Signal } from '../../kernel/signal.ts';
import type { Applet } from '../applet.ts';
import { groupIdsOf, userOfId } from './accounts.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { owner } from './ownership.ts';
import { procText } from './proc-files.ts';
import { goesBy } from './process-names.ts';
import { becomeProgram } from './run-program.ts';
import { complain, print } from './streams.ts';

const LONG = {
  stop: 'K',
  start: 'S',
  background: 'b',
  quiet: 'q',
  'make-pidfile': 'm',
  oknodo: 'o',
  verbose: 'v',
  'startas:': 'a',
  'name:': 'n',
  'signal:': 's',
  'user:': 'u',
  'chuid:': 'c',
  'chdir:': 'd',
  'exec:': 'x',
  'pidfile:': 'p',
  'retry:': 'R',
  test: 't',
  'nicelevel:': 'N',
  'output:': 'O',
};

export const startStopDaemon: Applet = {
  name: 'start-stop-daemon',
  usage: `start-stop-daemon -S|-K [OPTIONS] [-- ARGS]

Search for matching processes, and then
-S: start a process unless a matching process is found
-K: stop all matching processes

Process matching:
\t-u USERNAME|UID\tMatch only this user's processes
\t-n NAME\t\tMatch processes with NAME
\t\t\tin comm field in /proc/PID/stat
\t-x EXECUTABLE\tMatch processes with this command
\t\t\tin /proc/PID/cmdline
\t-p FILE\t\tMatch a process with PID from FILE
\tAll specified conditions must match
-S only:
\t-x EXECUTABLE\tProgram to run
\t-a NAME\t\tZeroth argument
\t-b\t\tBackground
\t-O FILE\t\tAppend stdout and stderr to FILE
\t-N N\t\tChange nice level
\t-c USER[:[GRP]]\tChange user/group
\t-d DIR\t\tChange to DIR
\t-m\t\tWrite PID to pidfile specified by -p
-K only:
\t-s SIG\t\tSignal to send
\t-t\t\tMatch only, exit with 0 if found
Other:
\t-o\t\tExit with status 0 if nothing is done
\t-v\t\tVerbose
\t-q\t\tQuiet`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: '+KSbqtma:n:s:u:c:d:x:p:ovN:R:O:1:2:', long: LONG });
    const stop = options.has('K');
    if (stop === options.has('S')) throw new UsageError();
    if (!options.has('x') && !options.has('p') && !options.has('u') && !options.has('n') && !options.has('a'))
      throw new UsageError();
    const found = matching(process, options);
    if (stop) return end(process, options, found);
    const start = options.value('a') ?? options.value('x');
    if (start === undefined) throw new UsageError();
    if (found.length > 0) {
      if (!options.has('q')) await print(process, `${options.value('x') ?? start} is already running\n`);
      return options.has('o') ? 0 : 1;
    }
    if (options.has('t')) return 0;
    const argv = [start, ...options.operands];
    const launch = async (own: Process): Promise<number> => {
      const pidFile = options.value('p');
      if (options.has('m') && pidFile !== undefined) own.fs.writeFile(pidFile, `${own.pid}\n`);
      const user = options.value('c');
      if (user !== undefined) {
        const { uid, gid } = owner(own, user, false);
        const known = uid === undefined ? undefined : userOfId(own, uid);
        const group = gid ?? known?.gid ?? own.credentials.gid;
        own.setCredentials({
          uid: uid ?? own.credentials.uid,
          gid: group,
          groups: known ? groupIdsOf(own, known.name, group) : [group],
          capabilities: uid === 0 ? own.credentials.capabilities : new Set(),
        });
      }
      const folder = options.value('d');
      if (folder !== undefined) own.fs.chdir(folder);
      return becomeProgram(own, argv, own.env, (reason) => `can't execute '${start}': ${reason}`);
    };
    if (!options.has('b')) return launch(process);
    process.fork(async (child) => {
      child.setsid();
      const none = child.open('/dev/null', { read: true, write: true });
      for (const fd of [0, 1, 2]) child.dup2(none, fd);
      return launch(child);
    });
    return 0;
  },
};

function matching(process: Process, options: Options): readonly ProcessInfo[] {
  const file = options.value('p');
  const pid = file === undefined ? undefined : Number.parseInt(procText(process, file), 10);
  if (file !== undefined && Number.isNaN(pid)) return [];
  const path = options.value('x');
  const name = options.value('n');
  const user = options.value('u');
  const uid = user === undefined ? undefined : owner(process, user, false).uid;
  return process.processes().filter((info) => {
    if (info.pid === process.pid || info.state === 'Z') return false;
    if (pid !== undefined && info.pid !== pid) return false;
    if (
      path !== undefined &&
      pid === undefined &&
      !goesBy(info, path) &&
      !goesBy(info, path.slice(path.lastIndexOf('/') + 1))
    )
      return false;
    if (name !== undefined && !goesBy(info, name)) return false;
    return uid === undefined || info.uid === uid;
  });
}

async function end(process: Process, options: Options, found: readonly ProcessInfo[]): Promise<number> {
  const text = options.value('s') ?? 'TERM';
  const signal: Signal | 0 | undefined = text === '0' ? 0 : parseSignal(text);
  if (signal === undefined) throw new AppletFailure(`bad signal name '${text}'`);
  const what =
    options.value('n') ??
    options.value('x') ??
    (options.has('p') ? `process in pidfile '${options.value('p')}'` : `process(es) owned by '${options.value('u')}'`);
  if (found.length === 0) {
    if (!options.has('q')) await print(process, `no ${what} found; none killed\n`);
    return options.has('o') ? 0 : 1;
  }
  const killed: number[] = [];
  for (const info of found) {
    try {
      if (!options.has('t')) process.kill(info.pid, signal);
      killed.push(info.pid);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await complain(process, `warning: killing process ${info.pid}: ${strerror(error.errno)}`);
    }
  }
  if (!options.has('q') && killed.length > 0) await print(process, `stopped ${what} (pid ${killed.join(' ')})\n`);
  return killed.length > 0 ? 0 : 1;
}
