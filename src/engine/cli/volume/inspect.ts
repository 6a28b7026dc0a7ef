import { command, minArgs } from '../command.ts';
import { INSPECT_FORMAT } from '../format/help-texts.ts';
import { inspectAll } from '../format/inspector.ts';

/** `docker volume inspect data` */
export const inspect = command({
  use: 'inspect [OPTIONS] VOLUME [VOLUME...]',
  short: 'Display detailed information on one or more volumes',
  args: minArgs(1),
  words: 'volume',
  flags: INSPECT_FORMAT,
  run: (invocation) =>
    inspectAll(invocation, invocation.args, async (name) => ({
      document: await invocation.api.volumes.inspect(name),
      type: 'volume.Volume',
    })),
});
