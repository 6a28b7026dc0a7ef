import { FsError, strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { userOfId, userOfName } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { enterOrFail, openOrFail } from './devices.ts';
import { startProgram } from './run-program.ts';
import { complain, print, readAll } from './streams.ts';

export const crontab: Applet = {
  name: 'crontab',
  usage: `crontab [-c DIR] [-u USER] [-ler]|[FILE]

\t-c\tCrontab directory
\t-u\tUser
\t-l\tList crontab
\t-e\tEdit crontab
\t-r\tDelete crontab
\tFILE\tReplace crontab by FILE ('-': stdin)`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'u:c:lerd' });
    if (options.operands.length > 1) throw new UsageError();
    const name = options.value('u');
    const user = name === undefined ? userOfId(process, process.credentials.uid) : userOfName(process, name);
    if (!user) throw new AppletFailure(`unknown user ${name ?? process.credentials.uid}`);
    const actions = ['l', 'e', 'r'].filter((letter) => options.has(letter) || (letter === 'r' && options.has('d')));
    if (actions.length > 1) throw new UsageError();
    const [action] = actions;
    const [path] = options.operands;
    if (action === undefined && path === undefined) throw new UsageError();
    let source = action === undefined && path !== '-' ? openOrFail(process, path as string) : 0;
    const folder = options.value('c') ?? '/var/spool/cron/crontabs';
    enterOrFail(process, folder);
    const { fs } = process;
    if (action === 'l') {
      await print(process, await readAll(process, openOrFail(process, user.name)));
      return 0;
    }
    let draft: string | undefined;
    if (action === 'r') {
      if (fs.exists(user.name)) fs.unlink(user.name);
    } else {
      if (action === 'e') {
        draft = `${folder}.${process.pid}`;
        fs.writeFile(draft, fs.exists(user.name) ? fs.readFile(user.name) : '', { mode: 0o600 });
        const editor = process.env.get('VISUAL') ?? process.env.get('EDITOR') ?? 'vi';
        const started = await startProgram(process, [editor, draft]);
        if (typeof started !== 'number') await complain(process, `can't execute '${editor}': ${started.reason}`);
        else await process.wait(started);
        source = openOrFail(process, draft);
      }
      const fresh = `${user.name}.new`;
      try {
        fs.writeFile(fresh, await readAll(process, source), { mode: 0o600 });
        fs.rename(fresh, user.name);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        await complain(process, `can't create ${folder}/${fresh}`);
      }
      if (draft !== undefined) fs.unlink(draft);
    }
    try {
      fs.writeFile('cron.update', `${user.name}\n`, { append: true, mode: 0o600 });
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await complain(
        process,
        `can't append to ${folder}/cron.update: ${strerror(error.errno)}`.replace(/: [^:]*$/, ''),
      );
    }
    return 0;
  },
};
