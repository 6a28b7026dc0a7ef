import { command, exactArgs } from '../command.ts';

/** `docker diff web`: what its writable layer changed: A added, C changed, D deleted. */
export const diff = command({
  use: 'diff CONTAINER',
  short: "Inspect changes to files or directories on a container's filesystem",
  args: exactArgs(1),
  spellings: 'docker container diff, docker diff',
  words: 'container',
  async run({ api, args, terminal }) {
    const changes = await api.containers.diff(args[0] ?? '');
    await terminal.out(changes.map(({ kind, path }) => `${kind} ${path}\n`).join(''));
  },
});
