import type { Credentials } from './file-view.ts';
import type { Access } from './inode.ts';

/** Bits of a permission class, as in the last digit of a mode. */
export const READ = 4;
export const WRITE = 2;
export const EXECUTE = 1;

/** Whether the mode bits, or a capability that overrides them, allow all of `want` (bits of READ, WRITE, EXECUTE). capabilities(7). */
export function mayAccess(stat: Access, who: Credentials, want: number): boolean {
  const { mode } = stat;
  const granted = who.uid === stat.uid ? mode >> 6 : belongsTo(who, stat.gid) ? mode >> 3 : mode;
  if ((granted & want) === want) return true;
  const { capabilities } = who;
  if (stat.type === 'directory') {
    if (capabilities.has('DAC_OVERRIDE')) return true;
    return (want & WRITE) === 0 && capabilities.has('DAC_READ_SEARCH');
  }
  // A file without any x bit is not executable for anybody.
  if (capabilities.has('DAC_OVERRIDE')) return (want & EXECUTE) === 0 || (mode & 0o111) !== 0;
  return want === READ && capabilities.has('DAC_READ_SEARCH');
}

export function belongsTo(who: Credentials, gid: number): boolean {
  return who.gid === gid || who.groups.includes(gid);
}

/** The owner's rights: chmod, explicit times, removing from a sticky directory. */
export function ownsOrMay(stat: Access, who: Credentials, capability = 'FOWNER'): boolean {
  return who.uid === stat.uid || who.capabilities.has(capability);
}

/** Whether an entry may be removed from or replaced in a directory, beyond the directory's write permission (the sticky bit). */
export function mayRemove(directory: Access, entry: Access, who: Credentials): boolean {
  return (directory.mode & 0o1000) === 0 || who.uid === directory.uid || ownsOrMay(entry, who);
}

/** Whether chown may set these owners: CAP_CHOWN, or the owner giving the file to a group of their own. */
export function mayChown(stat: Access, who: Credentials, uid: number | undefined, gid: number | undefined): boolean {
  if (who.capabilities.has('CHOWN')) return true;
  if (who.uid !== stat.uid) return false;
  return (uid === undefined || uid === stat.uid) && (gid === undefined || gid === stat.gid || belongsTo(who, gid));
}
