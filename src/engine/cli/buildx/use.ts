import { goQuote } from '../../base/go-quote.ts';
import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { DEFAULT_BUILDER } from './builder-node.ts';

/** `docker buildx use default` */
export const use = command({
  use: 'use [OPTIONS] NAME',
  short: 'Set the current builder instance',
  args: exactArgs(1),
  flags: `
--default bool Set builder as default for current context
--global bool Builder persists context changes`,
  async run({ args: [name = ''], terminal }) {
    if (name !== DEFAULT_BUILDER.name)
      throw new CliError(
        `ERROR: failed to find instance ${goQuote(name)}: open ${terminal.env.get('HOME') ?? ''}/.docker/buildx/instances/${name}: no such file or directory`,
      );
  },
});
