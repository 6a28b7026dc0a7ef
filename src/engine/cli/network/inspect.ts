import { command, minArgs } from '../command.ts';
import { INSPECT_FORMAT } from '../format/help-texts.ts';
import { inspectAll } from '../format/inspector.ts';

/** `docker network inspect bridge` */
export const inspect = command({
  use: 'inspect [OPTIONS] NETWORK [NETWORK...]',
  short: 'Display detailed information on one or more networks',
  args: minArgs(1),
  words: 'network',
  flags: `
${INSPECT_FORMAT}
-v --verbose bool Verbose output for diagnostics`,
  run: (invocation) =>
    inspectAll(invocation, invocation.args, async (name) => ({
      document: await invocation.api.networks.inspect(name, { verbose: invocation.flags.bool('verbose') }),
      type: 'network.Inspect',
    })),
});
