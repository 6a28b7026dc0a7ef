import type { Applet } from '../applet.ts';
import { failureOf } from './paths.ts';
import { print } from './streams.ts';

export const lsof: Applet = {
  name: 'lsof',
  only: ['busybox'],
  usage: `lsof

Show all open files`,
  async run(process) {
    for (const info of process.processes()) {
      if (info.pid === process.pid) continue;
      const folder = `/proc/${info.pid}/fd`;
      let names: readonly string[] = [];
      let program = info.argv[0] ?? info.comm;
      failureOf(() => {
        program = process.fs.readlink(`/proc/${info.pid}/exe`);
      });
      if (
        failureOf(() => {
          names = process.fs.readdir(folder).map((entry) => entry.name);
        })
      )
        continue;
      for (const fd of [...names].sort((a, b) => Number(a) - Number(b))) {
        let target = '';
        if (
          failureOf(() => {
            target = process.fs.readlink(`${folder}/${fd}`);
          })
        )
          continue;
        await print(process, `${info.pid}\t${program}\t${fd}\t${target}\n`);
      }
    }
    return 0;
  },
};
