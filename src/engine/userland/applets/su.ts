import { FsError } from '../../fs/errno.ts';
import type { Credentials } from '../../fs/file-view.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { groupIdsOf, type User, userOfName } from './accounts.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { becomeProgram } from './run-program.ts';
import { linesOf } from './streams.ts';

const GNU_LONG = {
  'command:': 'c',
  fast: 'f',
  'group:': 'g',
  'supp-group:': 'G',
  login: 'l',
  'preserve-environment': 'p',
  pty: 'P',
  'shell:': 's',
  'session-command:': 'c',
  'whitelist-environment:': 'w',
};

export const su: Applet = {
  name: 'su',
  usage: `su [-lmp] [-s SH] [-] [USER [FILE ARGS | -c 'CMD' [ARG0 ARGS]]]

Run shell under USER (by default, root)

\t-,-l\tClear environment, go to home dir, run shell as login shell
\t-p,-m\tDo not set new $HOME, $SHELL, $USER, $LOGNAME
\t-c CMD\tCommand to pass to 'sh -c'
\t-s SH\tShell to use instead of user's default`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu
        ? { short: 'c:fg:G:lmpPs:w:', long: GNU_LONG }
        : { short: 'mplc:s:', long: { 'shell:': 's', 'command:': 'c', login: 'l' } },
    );
    const operands = [...options.operands];
    let login = options.has('l');
    if (operands[0] === '-') {
      login = true;
      operands.shift();
    }
    const name = operands.shift() ?? 'root';
    const user = userOfName(process, name);
    if (!user)
      throw new AppletFailure(
        gnu
          ? `user ${name} does not exist or the user entry does not contain all the required fields`
          : `unknown user ${name}`,
      );
    if (process.credentials.uid !== 0) {
      await askPassword(process);
      throw new AppletFailure(gnu ? 'Authentication failure' : 'incorrect password');
    }
    const preserve = (options.has('m') || options.has('p')) && !login;
    const shell = options.value('s') ?? (preserve ? process.env.get('SHELL') : undefined) ?? (user.shell || '/bin/sh');
    const env = environmentFor(process, user, shell, login, preserve);
    process.setCredentials(credentialsOf(process, user));
    if (login) {
      try {
        process.fs.chdir(user.home);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        if (gnu)
          await process.write(2, `su: warning: cannot change directory to ${user.home}: No such file or directory\n`);
        process.fs.chdir('/');
      }
    }
    const command = options.value('c');
    const words = [...(command === undefined ? [] : ['-c', command]), ...operands];
    const base = shell.slice(shell.lastIndexOf('/') + 1);
    process.env.clear();
    for (const [key, value] of env) process.env.set(key, value);
    return becomeShell(
      process,
      shell,
      login ? `-${base}` : gnu ? base : shell.includes('/') ? base : shell,
      words,
      env,
    );
  },
};

/** exec of a shell by path, with another argv[0]. */
export async function becomeShell(
  process: Process,
  path: string,
  name: string,
  words: readonly string[],
  env: ReadonlyMap<string, string>,
): Promise<number> {
  try {
    return await process.exec({ path, argv: [name, ...words], env });
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return becomeProgram(process, [path, ...words], env, (reason) => `can't execute '${path}': ${reason}`);
  }
}

/** A user's own rights: root keeps the capabilities that this process has, others have none. */
export function credentialsOf(process: Process, user: User): Credentials {
  return {
    uid: user.uid,
    gid: user.gid,
    groups: groupIdsOf(process, user.name, user.gid),
    capabilities: user.uid === 0 ? process.credentials.capabilities : new Set(),
  };
}

function environmentFor(
  process: Process,
  user: User,
  shell: string,
  login: boolean,
  preserve: boolean,
): Map<string, string> {
  const env = new Map(process.env);
  if (preserve) return env;
  if (login) {
    const term = env.get('TERM');
    env.clear();
    if (term !== undefined) env.set('TERM', term);
    env.set(
      'PATH',
      user.uid === 0
        ? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
        : '/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games',
    );
  }
  if (login || user.uid !== 0) {
    env.set('USER', user.name);
    env.set('LOGNAME', user.name);
  }
  env.set('HOME', user.home);
  env.set('SHELL', shell);
  return env;
}

/** Reads a password without showing it. DIFFERS: no password is ever right for `su`, since there are none. */
export async function askPassword(process: Process): Promise<void> {
  await process.write(2, 'Password: ');
  const tty = process.tty(0);
  const before = tty?.settings;
  if (tty && before) tty.settings = { ...before, echo: false };
  for await (const line of linesOf(process, 0)) {
    void line;
    break;
  }
  if (tty && before) tty.settings = before;
  await process.write(2, '\n');
}
