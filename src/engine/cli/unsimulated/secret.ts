import { noun } from './noun.ts';

/** `docker secret …`: known to the last flag, executed by none. */
export const SECRET = noun(
  { use: 'secret', short: 'Manage Swarm secrets', group: 'swarm', hidden: true },
  `
create [OPTIONS] SECRET [file|-] | Create a secret from a file or STDIN as content | 1..2
  -d --driver string Secret driver
  -l --label list Secret labels
  --template-driver string Template driver
inspect [OPTIONS] SECRET [SECRET...] | Display detailed information on one or more secrets | 1+
  @inspect
  --pretty bool Print the information in a human friendly format
ls [OPTIONS] | List secrets | 0 | list
  -f --filter filter Filter output based on conditions provided
  @list
  -q --quiet bool Only display IDs
rm SECRET [SECRET...] | Remove one or more secrets | 1+ | remove
`,
);
