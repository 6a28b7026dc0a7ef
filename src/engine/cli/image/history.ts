import { command, exactArgs } from '../command.ts';
import { checkPlatform } from '../flags/platform.ts';
import { LIST_FORMAT } from '../format/help-texts.ts';
import { historyFormat, historyListing } from '../format/history.ts';
import { listed } from '../format/listing.ts';

/** `docker history busybox`: the steps an image was made in, newest first. */
export const history = command({
  use: 'history [OPTIONS] IMAGE',
  short: 'Show the history of an image',
  args: exactArgs(1),
  spellings: 'docker image history, docker history',
  words: 'image',
  flags: `
-H --human bool=true Print sizes and dates in human readable format
-q --quiet bool Only show image IDs
--no-trunc bool Don't truncate output
${LIST_FORMAT}
--platform string Show history for the given platform. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")`,
  async run({ api, args, flags, terminal }) {
    const platform = flags.string('platform');
    checkPlatform(platform, 'invalid platform: ');
    const rows = await api.images.history(args[0] ?? '', platform === '' ? {} : { platform });
    const human = flags.bool('human');
    const format = historyFormat(flags.string('format'), flags.bool('quiet'), human);
    await terminal.out(
      listed(historyListing(human), format, rows, { truncate: !flags.bool('no-trunc'), now: terminal.clock.now() }),
    );
  },
});
