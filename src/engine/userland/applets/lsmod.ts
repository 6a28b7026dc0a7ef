import type { Applet } from '../applet.ts';
import { procText } from './proc-files.ts';
import { print } from './streams.ts';

/** What /proc/modules lists. */
export const lsmod: Applet = {
  name: 'lsmod',
  usage: `lsmod

List loaded kernel modules`,
  async run(process) {
    const tainted = Number(procText(process, '/proc/sys/kernel/tainted')) > 0;
    await print(process, `${'Module'.padEnd(24)}Size  Used by    ${tainted ? 'Tainted: G  ' : 'Not tainted'}\n`);
    for (const line of procText(process, '/proc/modules').split('\n')) {
      const [name = '', size = '', used = '', by = ''] = line.split(' ');
      if (name === '') continue;
      const users = by === '-' ? '' : by.replace(/,$/, '');
      await print(process, `${name.padEnd(19)} ${size.padStart(8)} ${used.padStart(2)} ${users}\n`);
    }
    return 0;
  },
};
