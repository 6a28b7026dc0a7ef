import { decodeUtf8 } from '../../base/bytes.ts';
import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { type User, userOfName } from './accounts.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { inUtf8 } from './quoting.ts';
import { print } from './streams.ts';

/** GNU pinky. Nobody is logged in as utmp counts it, so that the short form is its headings alone. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, { short: 'sfwiqbhlp' });
  if (options.last('l', 's') !== 'l') {
    const name = options.has('w') || options.has('i') || options.has('q') ? '' : ` ${'Name'.padEnd(19)}`;
    const idle = options.has('q') ? '' : ` ${'Idle'.padEnd(6)}`;
    const where = options.has('i') || options.has('q') ? '' : ' Where';
    if (!options.has('f'))
      await print(
        process,
        `${'Login'.padEnd(8)}${name} ${' TTY'.padEnd(9)}${idle} ${'When'.padEnd(inUtf8(process) ? 16 : 12)}${where}\n`,
      );
    return 0;
  }
  if (options.operands.length === 0)
    throw new UsageError('no username specified; at least one must be specified when using -l');
  for (const name of options.operands) {
    await print(process, `Login name: ${name.padEnd(28)}In real life: `);
    const user = userOfName(process, name);
    if (user === undefined) {
      await print(process, ' ???\n');
      continue;
    }
    await print(process, ` ${fullNameOf(user)}\n`);
    if (!options.has('b')) await print(process, `Directory: ${user.home.padEnd(29)}Shell:  ${user.shell}\n`);
    if (!options.has('h')) await printFile(process, `${user.home}/.project`, 'Project: ');
    if (!options.has('p')) await printFile(process, `${user.home}/.plan`, 'Plan:\n');
    await print(process, '\n');
  }
  return 0;
}

/** The comment of /etc/passwd up to its first comma; `&` stands for the login name with a capital. */
function fullNameOf(user: User): string {
  const login = user.name.slice(0, 1).toUpperCase() + user.name.slice(1);
  return (user.comment.split(',', 1)[0] as string).replaceAll('&', () => login);
}

/** A file under its heading; nothing when it cannot be read. */
async function printFile(process: Process, path: string, heading: string): Promise<void> {
  try {
    const text = process.fs.readFile(path);
    await print(process, `${heading}${decodeUtf8(text)}`);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
}

export const pinky: Applet = {
  name: 'pinky',
  only: ['gnu'],
  usage: `pinky [OPTION]... [USER]...

  -l              produce long format output for the specified USERs
  -b              omit the user's home directory and shell in long format
  -h              omit the user's project file in long format
  -p              omit the user's plan file in long format
  -s              do short format output, this is the default
  -f              omit the line of column headings in short format
  -w              omit the user's full name in short format
  -i              omit the user's full name and remote host in short format
  -q              omit the user's full name, remote host and idle time
                  in short format

A lightweight 'finger' program;  print user information.
The utmp file will be /var/run/utmp.`,
  run,
};
