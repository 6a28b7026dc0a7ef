import type { Builtin } from '../builtin.ts';
import { print } from '../builtin.ts';

/** Processor time of the shell and its children. */
export const times: Builtin = {
  name: 'times',
  special: true,
  synopsis: 'times',
  summary: 'Display process times.',
  async run(call) {
    const { process } = call.shell;
    const cpu = (process.processes().find((info) => info.pid === process.pid)?.cpu ?? 0) / 1000;
    const show = (seconds: number): string => `${Math.floor(seconds / 60)}m${(seconds % 60).toFixed(3)}s`;
    await print(call, `${show(cpu)} ${show(0)}\n${show(0)} ${show(0)}\n`);
    return 0;
  },
};
