import { command, maxArgs } from '../command.ts';
import { printLine } from '../invocation.ts';
import { eraseAccount, HUB } from './config-file.ts';
import { hostOf } from './login.ts';

/** `docker logout`, `docker logout localhost:5000` */
export const logout = command({
  use: 'logout [SERVER]',
  short: 'Log out from a registry',
  long: 'Log out from a registry.\nIf no server is specified, the default is defined by the daemon.',
  args: maxArgs(1),
  group: '9',
  async run(invocation) {
    const { terminal, args } = invocation;
    const server = args[0] ?? HUB;
    const host = args[0] === undefined ? HUB : hostOf(server);
    await printLine(invocation, `Removing login credentials for ${host}`);
    for (const name of new Set([server, host, `http://${host}`, `https://${host}`])) eraseAccount(terminal, name);
  },
});
