import { noun } from './noun.ts';

/** `docker config …`: known to the last flag, executed by none. */
export const CONFIG = noun(
  { use: 'config', short: 'Manage Swarm configs', group: 'swarm', hidden: true },
  `
create [OPTIONS] CONFIG file|- | Create a config from a file or STDIN | =2
  -l --label list Config labels
  --template-driver string Template driver
inspect [OPTIONS] CONFIG [CONFIG...] | Display detailed information on one or more configs | 1+
  @inspect
  --pretty bool Print the information in a human friendly format
ls [OPTIONS] | List configs | 0 | list
  -f --filter filter Filter output based on conditions provided
  @list
  -q --quiet bool Only display IDs
rm CONFIG [CONFIG...] | Remove one or more configs | 1+ | remove
`,
);
