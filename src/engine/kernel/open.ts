import { FsError } from '../fs/errno.ts';
import type { OpenFlags } from '../fs/file-view.ts';
import type { Inode, Stat } from '../fs/inode.ts';
import type { Description } from './descriptor.ts';
import { DeviceDescription, MEMORY_DEVICES } from './device-description.ts';
import { DirectoryDescription, FileDescription } from './file-description.ts';
import type { KernelState } from './kernel-state.ts';
import { Pipe, PipeEnd } from './pipe.ts';
import { TtyDescription } from './pty.ts';
import { DescriptionInode } from './synthetic-fs.ts';
import type { Task } from './task.ts';

/** open(2): finds the inode by the process's view and makes the description that its kind asks for. */
export function openPath(state: KernelState, task: Task, path: string, flags: OpenFlags): Description {
  if (!task.fs) throw new FsError('ENOENT');
  const { inode, path: found } = task.fs.openInode(path, flags);
  if (inode instanceof DescriptionInode) return reopen(inode.description, flags);
  switch (inode.type) {
    case 'file':
      return new FileDescription(inode, found, flags);
    case 'directory':
      if (flags.write) throw new FsError('EISDIR');
      return new DirectoryDescription(inode, found);
    case 'fifo':
      return openFifo(state, inode, found, flags);
    case 'char-device':
      return openDevice(state, task, inode, found, flags);
    case 'block-device':
    case 'socket':
      throw new FsError('ENXIO');
    case 'symlink':
      throw new FsError('ELOOP');
  }
}

/** /dev/stdout and /proc/self/fd/N that lead to no path: the same thing again, another end of the same pipe if need be. */
function reopen(description: Description, flags: OpenFlags): Description {
  const read = flags.read === true;
  const write = flags.write === true;
  if ((!read || description.readable) && (!write || description.writable)) return description;
  if (description instanceof PipeEnd) return new PipeEnd(description.pipe, { read, write }, description.name);
  throw new FsError(description.kind === 'socket' ? 'ENXIO' : 'EACCES');
}

/**
 * // DIFFERS: Opening a fifo returns at once; it is the first read or write that waits for the other side.
 */
function openFifo(state: KernelState, inode: Inode, path: string, flags: OpenFlags): Description {
  let pipe = state.fifos.get(inode);
  if (!pipe) {
    pipe = new Pipe(inode.ino, state.clock.now(), () => inode.fs.stat(inode));
    state.fifos.set(inode, pipe);
  }
  return new PipeEnd(pipe, { read: flags.read === true, write: flags.write === true }, path);
}

function openDevice(state: KernelState, task: Task, inode: Inode, path: string, flags: OpenFlags): Description {
  const stat = (): Stat => inode.fs.stat(inode);
  const { major, minor } = stat().rdev ?? { major: 0, minor: 0 };
  if (major === 1) {
    const device = MEMORY_DEVICES.get(minor);
    if (device) return new DeviceDescription(device, state.random, flags, path, stat);
  }
  const side = { read: flags.read === true, write: flags.write === true };
  if (major === 5 && minor <= 1) {
    const tty = task.group.session.tty;
    if (tty) return new TtyDescription(tty, minor === 0 ? '/dev/tty' : tty.name, side);
  }
  throw new FsError('ENXIO');
}
