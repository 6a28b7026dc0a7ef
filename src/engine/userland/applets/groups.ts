import { type Applet, flavourOf } from '../applet.ts';
import { groupIdsOf, groupOfId, userOfName } from './accounts.ts';
import { parseOptions } from './arguments.ts';
import { quote } from './quoting.ts';
import { complain, print } from './streams.ts';

export const groups: Applet = {
  name: 'groups',
  usage: `groups [USER]

Print the groups USER is in`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const { operands } = parseOptions(process, args, { short: '' });
    let status = 0;
    const show = async (ids: readonly number[], prefix: string): Promise<void> => {
      const shown: string[] = [];
      for (const gid of ids) {
        const group = groupOfId(process, gid);
        if (!group) {
          await complain(process, gnu ? `cannot find name for group ID ${gid}` : `unknown ID ${gid}`);
          status = 1;
        }
        shown.push(group?.name ?? String(gid));
      }
      await print(process, `${prefix}${shown.join(' ')}\n`);
    };
    if (operands.length === 0) {
      const { gid, groups: others } = process.credentials;
      await show([gid, ...others.filter((each) => each !== gid)], '');
    }
    for (const name of operands) {
      const user = userOfName(process, name);
      if (user) await show(groupIdsOf(process, name, user.gid), gnu ? `${name} : ` : '');
      else {
        await complain(process, gnu ? `${quote(process, name)}: no such user` : `unknown user ${name}`);
        status = 1;
      }
    }
    return status;
  },
};
