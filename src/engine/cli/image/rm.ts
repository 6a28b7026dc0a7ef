import { EngineError } from '../../base/errors.ts';
import { command, minArgs } from '../command.ts';
import { errorText, joinErrors } from '../errors.ts';
import { checkPlatform } from '../flags/platform.ts';
import { printLine } from '../invocation.ts';

/** `docker rmi busybox`, `docker image rm -f $(docker images -q)` */
export const rmi = command({
  use: 'rmi [OPTIONS] IMAGE [IMAGE...]',
  short: 'Remove one or more images',
  args: minArgs(1),
  spellings: 'docker image rm, docker image remove, docker rmi',
  words: 'image',
  flags: `
-f --force bool Force removal of the image
--no-prune bool Do not delete untagged parents
--platform strings Remove only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")`,
  async run(invocation) {
    const { api, args, flags, terminal } = invocation;
    for (const platform of flags.list('platform')) checkPlatform(platform);
    const options = { force: flags.bool('force'), prune: !flags.bool('no-prune'), platforms: flags.list('platform') };
    const errors: Error[] = [];
    for (const name of args) {
      try {
        for (const removed of await api.images.remove(name, options)) {
          await printLine(
            invocation,
            'deleted' in removed ? `Deleted: ${removed.deleted}` : `Untagged: ${removed.untagged}`,
          );
        }
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        errors.push(error);
      }
    }
    const fatal = errors.some((error) => !(error instanceof EngineError && error.kind === 'not-found'));
    if (!options.force || fatal) joinErrors(errors);
    else if (errors.length > 0) await terminal.err(`${errors.map(errorText).join('\n')}\n`);
  },
});
