import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { userOfName } from './accounts.ts';
import { parseOptions } from './arguments.ts';
import { linesOf, print } from './streams.ts';
import { askPassword, becomeShell, credentialsOf } from './su.ts';

/** `login -f USER` starts a login shell. DIFFERS: `login` without -f lets nobody in, since there are no passwords. */
export const login: Applet = {
  name: 'login',
  usage: `login [-p] [-h HOST] [[-f] USER]

Begin a new session on the system

\t-f\tDon't authenticate (user already authenticated)
\t-h HOST\tHost user came from (for network logins)
\t-p\tPreserve environment

$LOGIN_TIMEOUT\t\tSeconds (default 60, 0 - disable)
$LOGIN_PRE_SUID_SCRIPT\tExecute before user ID change`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'f:h:p' });
    let name = options.value('f') ?? options.operands[0];
    if (process.credentials.uid !== 0) {
      await process.write(2, 'login: must be suid to work properly\n');
      return 1;
    }
    for (let tries = 0; tries < 3; tries++) {
      if (name === undefined) name = await askName(process);
      const user = userOfName(process, name);
      if (options.has('f') && user) {
        process.setCredentials(credentialsOf(process, user));
        const env = new Map(process.env);
        for (const [key, value] of [
          ['HOME', user.home],
          ['USER', user.name],
          ['LOGNAME', user.name],
          ['SHELL', user.shell],
        ] as const)
          env.set(key, value);
        if (process.fs.exists(user.home)) process.fs.chdir(user.home);
        return becomeShell(process, user.shell || '/bin/sh', `-${(user.shell || 'sh').split('/').at(-1)}`, [], env);
      }
      await askPassword(process);
      await print(process, 'Login incorrect\n');
      name = undefined;
    }
    return 1;
  },
};

async function askName(process: Process): Promise<string> {
  await process.write(1, `${process.hostname} login: `);
  for await (const { text } of linesOf(process)) return text;
  return '';
}
