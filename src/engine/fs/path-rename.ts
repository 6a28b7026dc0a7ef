import { FsError } from './errno.ts';
import type { Found, Place } from './path-walk.ts';

/** rename(2) for two places that were looked up without following the last link; the caller's rights are asked through `rights`. */
export function renameIn(
  from: Found,
  to: Found,
  rights: { readonly mayWriteIn: (directory: Place) => void; readonly mustRemove: (found: Found) => void },
): void {
  const source = from.place;
  if (!source) throw new FsError('ENOENT');
  if (from.name === '' || to.name === '') throw new FsError('EBUSY');
  if (from.parent.mount !== to.parent.mount) throw new FsError('EXDEV');
  const { fs } = from.parent.mount;
  const isDirectory = source.inode.type === 'directory';
  if (isDirectory && `${to.parent.path}/`.startsWith(`${source.path}/`)) throw new FsError('EINVAL');
  rights.mustRemove(from);
  rights.mayWriteIn(to.parent);
  if (to.wantsDirectory && !isDirectory) throw new FsError('ENOTDIR');
  if (to.place) {
    if (to.place.inode.fs === source.inode.fs && to.place.inode.ino === source.inode.ino) return;
    rights.mustRemove(to);
    const overDirectory = to.place.inode.type === 'directory';
    if (isDirectory && !overDirectory) throw new FsError('ENOTDIR');
    if (!isDirectory && overDirectory) throw new FsError('EISDIR');
    if (overDirectory && fs.entries(to.place.inode).length > 0) throw new FsError('ENOTEMPTY');
  }
  fs.rename(from.parent.inode, from.name, to.parent.inode, to.name);
}
