import { command, minArgs } from '../command.ts';
import { CliError, errorText } from '../errors.ts';
import { fullString } from '../reference.ts';
import { normalized } from './image-manifest.ts';
import { noSuchList, removeList, savedList } from './local-lists.ts';

/** `docker manifest rm alice/app:1`: forgets a local list; what was pushed stays. */
export const rm = command({
  use: 'rm MANIFEST_LIST [MANIFEST_LIST...]',
  short: 'Delete one or more manifest lists from local storage',
  args: minArgs(1),
  experimental: true,
  async run({ args, terminal }) {
    const errors: string[] = [];
    for (const text of args) {
      try {
        const list = fullString(normalized(text));
        if (!savedList(terminal, list)) throw noSuchList(list);
        removeList(terminal, list);
      } catch (error) {
        errors.push(errorText(error));
      }
    }
    if (errors.length > 0) throw new CliError(errors.join('\n'));
  },
});
