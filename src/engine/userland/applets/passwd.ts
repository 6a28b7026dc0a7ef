import { type Applet, flavourOf } from '../applet.ts';
import { linesIn, withLine, writeLines } from './account-files.ts';
import { userOfId, userOfName } from './accounts.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { print } from './streams.ts';

/** Locks, unlocks and empties passwords. DIFFERS: `passwd` cannot set a password. */
export const passwd: Applet = {
  name: 'passwd',
  usage: `passwd [-a ALG] [-dlu] [USER]

Change USER's password (default: current user)

\t-a ALG\t
\t-d\tSet password to ''
\t-l\tLock (disable) account
\t-u\tUnlock (enable) account`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, {
      short: gnu ? 'adehi:klmn:qr:R:P:Sux:w:' : 'a:dlu',
      long: gnu ? { delete: 'd', lock: 'l', unlock: 'u', status: 'S', quiet: 'q' } : {},
    });
    const own = userOfId(process, process.credentials.uid);
    const name = options.operands[0] ?? own?.name;
    const user = name === undefined ? undefined : userOfName(process, name);
    if (!user) throw new AppletFailure(gnu ? `user '${name}' does not exist` : `unknown user ${name}`);
    if (process.credentials.uid !== 0 && user.uid !== process.credentials.uid) {
      throw new AppletFailure(
        gnu
          ? `You may not view or modify password information for ${user.name}.`
          : `${own?.name ?? process.credentials.uid} can't change password for ${user.name}`,
      );
    }
    const lines = linesIn(process, '/etc/shadow');
    const fields = lines.find((line) => line.startsWith(`${user.name}:`))?.split(':') ?? [
      user.name,
      '*',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ];
    const secret = fields[1] ?? '';
    if (options.has('S')) {
      await print(
        process,
        `${user.name} ${secret === '' ? 'NP' : /^[!*]/.test(secret) ? 'L' : 'P'} ${new Date(Number(fields[2] || 0) * 86400000).toISOString().slice(0, 10)} ${fields[3] || 0} ${fields[4] || 99999} ${fields[5] || 7} -1\n`,
      );
      return 0;
    }
    const which = options.last('d', 'l', 'u');
    if (which === undefined) {
      await process.write(2, "drydock: 'passwd' for setting a password is not simulated\n");
      return 1;
    }
    if (process.credentials.uid !== 0) throw new AppletFailure('permission denied');
    fields[1] =
      which === 'd' ? '' : which === 'l' ? (secret.startsWith('!') ? secret : `!${secret}`) : secret.replace(/^!/, '');
    writeLines(process, '/etc/shadow', withLine(lines, user.name, fields.join(':')), gnu);
    await print(
      process,
      gnu ? 'passwd: password changed.\n' : `passwd: password for ${user.name} changed by ${own?.name ?? 'root'}\n`,
    );
    return 0;
  },
};
