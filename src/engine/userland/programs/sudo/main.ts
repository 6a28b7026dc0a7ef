import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { type User, userOfName } from '../../applets/accounts.ts';
import { becomeProgram } from '../../applets/run-program.ts';
import { credentialsOf } from '../../applets/su.ts';

const USAGE = `usage: sudo -h | -V
usage: sudo [-EHin] [-u user] [VAR=value] [command [arg ...]]
`;
const SECURE_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

interface Request {
  readonly user: string;
  readonly keepsEnvironment: boolean;
  /** `-i` and `-s`: a shell instead of a command. */
  readonly shell: 'login' | 'plain' | undefined;
  readonly variables: readonly (readonly [string, string])[];
  readonly command: readonly string[];
}

/** `sudo docker ps`, `sudo -u nobody id`, `sudo -i`. The stand-in is setuid root. */
// DIFFERS: sudo asks no password; the learner may do everything.
export const main: Main = async (process) => {
  const request = requestOf(process.argv.slice(1));
  if (typeof request === 'string') {
    await process.write(2, request);
    return 1;
  }
  if (process.credentials.uid !== 0) {
    await process.write(2, 'sudo: /usr/bin/sudo must be owned by uid 0 and have the setuid bit set\n');
    return 1;
  }
  const user = userOfName(process, request.user);
  if (!user) {
    await process.write(2, `sudo: unknown user ${request.user}\nsudo: error initializing audit plugin sudoers_audit\n`);
    return 1;
  }
  const env = environmentOf(process, user, request);
  const command = request.shell
    ? [user.shell, ...(request.command.length > 0 ? ['-c', request.command.join(' ')] : [])]
    : request.command;
  const [name = ''] = command;
  const found = process.lookupExecutable(name, SECURE_PATH);
  if (!found || found.denied) {
    await process.write(2, `sudo: ${name}: command not found\n`);
    return 1;
  }
  process.setCredentials(credentialsOf(process, user));
  if (request.shell === 'login') process.fs.chdir(user.home);
  return becomeProgram(process, command, env, (reason) => `unable to execute ${name}: ${reason}`);
};

/** The command line; a text is what to print of a wrong one. */
function requestOf(args: readonly string[]): Request | string {
  let user = 'root';
  let keepsEnvironment = false;
  let shell: Request['shell'];
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--') {
      at++;
      break;
    }
    if (!arg.startsWith('-') || arg === '-') break;
    if (arg === '-u' || arg === '--user') user = args[++at] ?? '';
    else if (arg.startsWith('-u')) user = arg.slice(2);
    else if (arg.startsWith('--user=')) user = arg.slice('--user='.length);
    else if (arg === '-E' || arg === '--preserve-env') keepsEnvironment = true;
    else if (arg === '-i' || arg === '--login') shell = 'login';
    else if (arg === '-s' || arg === '--shell') shell = 'plain';
    else if (arg !== '-n' && arg !== '-H' && arg !== '-k')
      return `sudo: invalid option -- '${arg.replace(/^-+/, '')}'\n${USAGE}`;
  }
  const variables: (readonly [string, string])[] = [];
  for (; at < args.length; at++) {
    const assigned = /^([A-Za-z_]\w*)=(.*)$/s.exec(args[at] as string);
    if (!assigned) break;
    variables.push([assigned[1] as string, assigned[2] as string]);
  }
  const command = args.slice(at);
  if (command.length === 0 && !shell) return USAGE;
  return { user, keepsEnvironment, shell, variables, command };
}

/** sudoers' env_reset: little of the caller's environment passes. */
function environmentOf(process: Process, user: User, request: Request): ReadonlyMap<string, string> {
  const kept = request.keepsEnvironment
    ? [...process.env]
    : [...process.env].filter(([key]) => /^(TERM|LANG|LC_.*|DISPLAY)$/.test(key));
  return new Map([
    ...kept,
    ['HOME', user.home],
    ['SHELL', user.shell],
    ['USER', user.name],
    ['LOGNAME', user.name],
    ['PATH', SECURE_PATH],
    ['SUDO_USER', process.env.get('USER') ?? 'root'],
    ['SUDO_COMMAND', request.command.join(' ')],
    ...request.variables,
  ]);
}
