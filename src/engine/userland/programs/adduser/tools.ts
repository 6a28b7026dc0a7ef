import type { Process } from '../../../kernel/process.ts';
import { linesIn, withLine, writeLines } from '../../applets/account-files.ts';
import { groupOfName } from '../../applets/accounts.ts';
import { AppletFailure } from '../../applets/arguments.ts';
import { groupadd } from '../../applets/groupadd.ts';
import { groupdel } from '../../applets/groupdel.ts';
import { useradd } from '../../applets/useradd.ts';
import { userdel } from '../../applets/userdel.ts';
import { STATUS, type Voice } from './voice.ts';

const TOOLS = { groupadd, groupdel, useradd, userdel } as const;

/** Has one of shadow's tools do the work; what it complains about ends the program. */
export async function tool(
  process: Process,
  voice: Voice,
  name: keyof typeof TOOLS,
  args: readonly string[],
): Promise<void> {
  let status: number;
  try {
    status = await TOOLS[name].run(process, args);
  } catch (error) {
    if (!(error instanceof AppletFailure)) throw error;
    await process.write(2, `${name}: ${error.message}\n`);
    status = error.status;
  }
  if (status !== 0)
    await voice.fail(`\`/sbin/${name} ${args.join(' ')}' returned error code ${status}. Exiting.`, STATUS.systemCall);
}

/** The members of a group anew, in both of its files (gpasswd, usermod -G). */
export function setMembers(process: Process, name: string, members: readonly string[]): void {
  const group = groupOfName(process, name);
  if (!group) return;
  const list = members.join(',');
  writeLines(
    process,
    '/etc/group',
    withLine(linesIn(process, '/etc/group'), name, `${name}:x:${group.gid}:${list}`),
    true,
  );
  if (!process.fs.exists('/etc/gshadow')) return;
  const shadow = linesIn(process, '/etc/gshadow').map((line) => {
    const [called = '', password = '*', admins = ''] = line.split(':');
    return called === name ? `${name}:${password}:${admins}:${list}` : line;
  });
  writeLines(process, '/etc/gshadow', shadow, true);
}

/** Sets the comment of a user (chfn, usermod -c). */
export function setComment(process: Process, name: string, comment: string): void {
  const lines = linesIn(process, '/etc/passwd').map((line) => {
    const fields = line.split(':');
    return fields[0] === name ? fields.with(4, comment).join(':') : line;
  });
  writeLines(process, '/etc/passwd', lines, true);
}
