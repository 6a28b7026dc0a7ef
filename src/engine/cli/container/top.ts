import { command, minArgs } from '../command.ts';
import { tabulate } from '../format/tabwriter.ts';

/** `docker top web`, `docker top web -o pid,args`: the host's ps for one container. */
export const top = command({
  use: 'top CONTAINER [ps OPTIONS]',
  short: 'Display the running processes of a container',
  args: minArgs(1),
  spellings: 'docker container top, docker top',
  flagsFirst: true,
  words: 'running',
  async run({ api, args, terminal }) {
    const [name = '', ...options] = args;
    const { titles, processes } = await api.containers.top(name, options);
    await terminal.out(tabulate([titles, ...processes].map((row) => `${row.join('\t')}\n`).join(''), 20, 3));
  },
});
