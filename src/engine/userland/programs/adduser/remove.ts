import type { Process } from '../../../kernel/process.ts';
import { groupOfName, userOfName } from '../../applets/accounts.ts';
import { setMembers, tool } from './tools.ts';
import { STATUS, type Voice } from './voice.ts';

/** `deluser NAME`, with `--remove-home`. */
export async function removeUser(process: Process, voice: Voice, name: string, withHome: boolean): Promise<void> {
  const user = userOfName(process, name);
  if (!user) return voice.fail(`The user \`${name}' does not exist.`, STATUS.missing, 2);
  const jobs = "`/usr/bin/crontab' not executed. Skipping crontab removal. Package `cron' required.";
  if (!process.fs.exists('/usr/bin/crontab')) await voice.warn(jobs);
  if (withHome) {
    await voice.tell('Looking for files to backup/remove ...');
    await voice.tell('Removing files ...');
    if (process.fs.exists(user.home)) process.fs.removeTree(user.home);
  }
  await voice.tell(`Removing user \`${name}' ...`);
  await tool(process, voice, 'userdel', [name]);
  await voice.done();
}

/** `delgroup NAME`, with `--only-if-empty`. */
export async function removeGroup(process: Process, voice: Voice, name: string, onlyEmpty: boolean): Promise<void> {
  const group = groupOfName(process, name);
  if (!group) {
    if (!voice.recent) return voice.fail(`The group \`${name}' does not exist.`, STATUS.missing, 3);
    await voice.warn(`The group \`${name}' does not exist.`);
    return voice.end(STATUS.missing);
  }
  if (onlyEmpty && group.members.length > 0) await voice.fail(`The group \`${name}' is not empty!`, 41, 5);
  await voice.tell(`Removing group \`${name}' ...`);
  await tool(process, voice, 'groupdel', [name]);
  await voice.done();
}

/** `deluser USER GROUP`. */
export async function leaveGroup(process: Process, voice: Voice, user: string, name: string): Promise<void> {
  if (!userOfName(process, user)) await voice.fail(`The user \`${user}' does not exist.`, STATUS.missing, 2);
  const group = groupOfName(process, name);
  if (!group) return voice.fail(`The group \`${name}' does not exist.`, STATUS.missing, 3);
  if (!group.members.includes(user))
    await voice.fail(`The user \`${user}' is not a member of group \`${name}'.`, STATUS.notMember, 6);
  await voice.tell(`Removing user \`${user}' from group \`${name}' ...`);
  setMembers(
    process,
    name,
    group.members.filter((member) => member !== user),
  );
  await voice.done();
}
