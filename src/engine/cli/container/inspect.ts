import { command, minArgs } from '../command.ts';
import { INSPECT_FORMAT } from '../format/help-texts.ts';
import { inspectAll } from '../format/inspector.ts';

/** `docker container inspect web` */
export const inspect = command({
  use: 'inspect [OPTIONS] CONTAINER [CONTAINER...]',
  short: 'Display detailed information on one or more containers',
  args: minArgs(1),
  words: 'container',
  flags: `
${INSPECT_FORMAT}
-s --size bool Display total file sizes`,
  run: (invocation) =>
    inspectAll(invocation, invocation.args, async (name) => ({
      document: await invocation.api.containers.inspect(name, { size: invocation.flags.bool('size') }),
      type: 'container.InspectResponse',
    })),
});
