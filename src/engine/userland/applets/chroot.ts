import { FsError, strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { groupIdsOf, userOfId } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { owner } from './ownership.ts';
import { quote, quoteAlways } from './quoting.ts';
import { becomeProgram } from './run-program.ts';

export const chroot: Applet = {
  name: 'chroot',
  usage: `chroot NEWROOT [PROG ARGS]

Run PROG with root directory set to NEWROOT`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      { short: '+', long: gnu ? { 'groups:': 'groups', 'userspec:': 'userspec', 'skip-chdir': 'skip-chdir' } : {} },
      gnu ? 125 : 1,
    );
    const [folder, ...rest] = options.operands;
    if (folder === undefined) throw new UsageError(gnu ? 'missing operand' : '', gnu ? 125 : 1);
    try {
      process.chroot(folder);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const reason = strerror(error.errno);
      throw new AppletFailure(
        gnu
          ? `cannot change root directory to ${quoteAlways(folder)}: ${reason}`
          : `can't change root directory to '${folder}': ${reason}`,
        gnu ? 125 : 1,
      );
    }
    const spec = options.value('userspec');
    if (spec !== undefined) {
      const { uid = process.credentials.uid, gid } = owner(process, spec, true);
      const user = userOfId(process, uid);
      const group = gid ?? user?.gid ?? process.credentials.gid;
      process.setCredentials({
        uid,
        gid: group,
        groups: user ? groupIdsOf(process, user.name, group) : [group],
        capabilities: uid === 0 ? process.credentials.capabilities : new Set(),
      });
    }
    const argv = rest.length > 0 ? rest : [process.env.get('SHELL') ?? '/bin/sh', '-i'];
    const name = argv[0] as string;
    return becomeProgram(process, argv, process.env, (reason) =>
      gnu ? `failed to run command ${quote(process, name)}: ${reason}` : `can't execute '${name}': ${reason}`,
    );
  },
};
