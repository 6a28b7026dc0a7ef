import { command, exactArgs, rangeArgs } from '../command.ts';
import { create } from './create.ts';
import { inspect } from './inspect.ts';
import { list } from './list.ts';
import { rm } from './rm.ts';
import { show } from './show.ts';
import { update } from './update.ts';
import { use } from './use.ts';

/** `docker context …`: which daemon to talk to. Export and import are known and refused. */
export const CONTEXT = command({
  use: 'context',
  short: 'Manage contexts',
  commands: [
    create,
    command({
      use: 'export [OPTIONS] CONTEXT [FILE|-]',
      short: 'Export a context to a tar archive FILE or a tar stream on STDOUT.',
      args: rangeArgs(1, 2),
    }),
    command({
      use: 'import CONTEXT FILE|-',
      short: 'Import a context from a tar or zip file',
      args: exactArgs(2),
    }),
    inspect,
    list,
    rm,
    show,
    update,
    use,
  ],
});
