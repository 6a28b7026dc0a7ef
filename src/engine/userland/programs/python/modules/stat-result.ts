import type { Stat } from '../../../../fs/inode.ts';
import { getters } from '../objects/define.ts';
import { PyFloat, PyTuple, type Value } from '../objects/object.ts';
import { structSequence } from '../objects/struct-sequence.ts';

export const TYPE_BITS: Readonly<Record<Stat['type'], number>> = {
  file: 0o100000,
  directory: 0o040000,
  symlink: 0o120000,
  'char-device': 0o020000,
  'block-device': 0o060000,
  fifo: 0o010000,
  socket: 0o140000,
};

export const statResult = structSequence(
  'stat_result',
  ['st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime'],
  'os.stat_result',
);
statResult.attrs.set('__module__', 'os');

/** Times with fractions, beside the whole seconds in the tuple. */
export class StatResult extends PyTuple {
  readonly stat: Stat;

  constructor(stat: Stat) {
    const seconds = (ms: number): number => Math.floor(ms / 1000);
    super(
      [
        TYPE_BITS[stat.type] | stat.mode,
        stat.ino,
        stat.dev,
        stat.nlink,
        stat.uid,
        stat.gid,
        stat.size,
        seconds(stat.atime),
        seconds(stat.mtime),
        seconds(stat.ctime),
      ],
      statResult,
    );
    this.stat = stat;
  }
}

export const stat = (self: Value): Stat => (self as StatResult).stat;

getters(statResult, {
  st_atime: (_vm, self) => new PyFloat(stat(self).atime / 1000),
  st_mtime: (_vm, self) => new PyFloat(stat(self).mtime / 1000),
  st_ctime: (_vm, self) => new PyFloat(stat(self).ctime / 1000),
  st_mtime_ns: (_vm, self) => BigInt(Math.round(stat(self).mtime * 1000)) * 1000n,
  st_atime_ns: (_vm, self) => BigInt(Math.round(stat(self).atime * 1000)) * 1000n,
  st_ctime_ns: (_vm, self) => BigInt(Math.round(stat(self).ctime * 1000)) * 1000n,
  st_blocks: (_vm, self) => stat(self).blocks,
  st_blksize: () => 4096,
});
