import { command, rangeArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { printLine } from '../invocation.ts';
import { parseReference } from '../reference.ts';

/** `docker commit -m 'added data' work myimage:v2`: a new image from a container's changes; prints its id. */
export const commit = command({
  use: 'commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]',
  short: "Create a new image from a container's changes",
  args: rangeArgs(1, 2),
  spellings: 'docker container commit, docker commit',
  flagsFirst: true,
  words: 'container',
  flags: `
-p --pause bool=true DEPRECATED[and enabled by default. Use --no-pause to disable pausing during commit.] Pause container during commit (deprecated: use --no-pause instead)
--no-pause bool Disable pausing container during commit
-m --message string Commit message
-a --author string Author (e.g., "John Hannibal Smith <hannibal@a-team.com>")
-c --change list Apply Dockerfile instruction to the created image`,
  async run(invocation) {
    const { api, args, flags } = invocation;
    if (flags.changed('pause') && flags.changed('no-pause')) {
      throw new CliError('conflicting options: --no-pause and --pause cannot be used together');
    }
    const reference = args[1] ?? '';
    if (reference !== '') {
      const { digest } = parseReference(reference);
      if (digest !== '') throw new CliError('cannot commit to digest reference');
    }
    const { id } = await api.containers.commit(args[0] ?? '', {
      reference,
      comment: flags.string('message'),
      author: flags.string('author'),
      pause: flags.changed('pause') ? flags.bool('pause') : !flags.bool('no-pause'),
      changes: flags.list('change'),
    });
    await printLine(invocation, id);
  },
});
