import type { Process } from '../../../kernel/process.ts';
import { groupOfId, groupOfName, groupsOf, userOfName } from '../../applets/accounts.ts';
import { setMembers, tool } from './tools.ts';
import { STATUS, type Voice } from './voice.ts';

/** The lowest free number of a group. */
export function freeGid(process: Process, from: number, to: number): number | undefined {
  const taken = new Set(groupsOf(process).map(({ gid }) => gid));
  for (let gid = from; gid <= to; gid++) if (!taken.has(gid)) return gid;
  return undefined;
}

/** `addgroup NAME`, `addgroup --system NAME`: numbers from 1000, or from 100. */
export async function addGroup(
  process: Process,
  voice: Voice,
  name: string,
  system: boolean,
  wanted: number | undefined,
): Promise<void> {
  const there = groupOfName(process, name);
  if (there && system && there.gid < 1000 && (wanted === undefined || wanted === there.gid)) {
    if (voice.recent) await voice.tell(`The group \`${name}' already exists as a system group.`);
    else await voice.warn(`The group \`${name}' already exists as a system group. Exiting.`);
    return;
  }
  if (there) await voice.fail(`The group \`${name}' already exists.`, STATUS.exists);
  if (wanted !== undefined && groupOfId(process, wanted))
    await voice.fail(`The GID \`${wanted}' is already in use.`, STATUS.idInUse);
  const gid = wanted ?? (system ? freeGid(process, 100, 999) : freeGid(process, 1000, 59999));
  if (gid === undefined) return voice.fail(`The group \`${name}' was not created.`, 22);
  await voice.tell(`Adding group \`${name}' (GID ${gid}) ...`);
  await tool(process, voice, 'groupadd', ['-g', String(gid), name]);
  await voice.done();
}

/** `adduser USER GROUP`. */
export async function joinGroup(process: Process, voice: Voice, user: string, name: string): Promise<void> {
  if (!userOfName(process, user)) await voice.fail(`The user \`${user}' does not exist.`, STATUS.missing);
  const group = groupOfName(process, name);
  if (!group) return voice.fail(`The group \`${name}' does not exist.`, STATUS.missing);
  if (group.members.includes(user)) return voice.warn(`The user \`${user}' is already a member of \`${name}'.`);
  await voice.tell(`Adding user \`${user}' to group \`${name}' ...`);
  setMembers(process, name, [...group.members, user]);
  await voice.done();
}
