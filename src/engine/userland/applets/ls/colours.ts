import type { InodeType, Stat } from '../../../fs/inode.ts';

const BUSYBOX: Readonly<Record<InodeType, string>> = {
  fifo: '0;33',
  'char-device': '1;33',
  directory: '1;34',
  'block-device': '1;33',
  file: '0;0',
  symlink: '1;36',
  socket: '1;35',
};

const GNU: Readonly<Record<InodeType, string>> = {
  fifo: '33',
  'char-device': '01;33',
  directory: '01;34',
  'block-device': '01;33',
  file: '',
  symlink: '01;36',
  socket: '01;35',
};

/** The SGR parameters of a file's colour: busybox's own, or GNU's built-in table (LS_COLORS is not read). */
export function colourOf(stat: Stat, gnu: boolean, dangling: boolean): string {
  const executable = stat.type === 'file' && (stat.mode & 0o111) !== 0;
  if (!gnu) return executable ? '1;32' : BUSYBOX[stat.type];
  void dangling;
  if (stat.type === 'file' && stat.mode & 0o4000) return '37;41';
  if (stat.type === 'file' && stat.mode & 0o2000) return '30;43';
  if (executable) return '01;32';
  if (stat.type === 'directory' && stat.mode & 0o002) return stat.mode & 0o1000 ? '30;42' : '34;42';
  if (stat.type === 'directory' && stat.mode & 0o1000) return '37;44';
  return GNU[stat.type];
}
