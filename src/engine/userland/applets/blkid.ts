import type { Applet } from '../applet.ts';

/** Names what lies on block devices. A container has none, so there is nothing to print. */
export const blkid: Applet = {
  name: 'blkid',
  usage: `blkid [BLOCKDEV]...

Print UUIDs of all filesystems`,
  run: async () => 0,
};
