import { command, exactArgs } from '../command.ts';
import { CliError, errorText } from '../errors.ts';

/** `docker rename old new` */
export const rename = command({
  use: 'rename CONTAINER NEW_NAME',
  short: 'Rename a container',
  args: exactArgs(2),
  spellings: 'docker container rename, docker rename',
  words: 'container',
  async run({ api, args }) {
    const [from = '', to = ''] = args.map((name) => name.trim());
    if (from === '' || to === '') throw new CliError('neither old nor new names may be empty');
    try {
      await api.containers.rename(from, to);
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'ProcessGone') throw error;
      throw new CliError(`failed to rename container: ${errorText(error)}`);
    }
  },
});
