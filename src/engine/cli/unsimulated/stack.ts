import { noun } from './noun.ts';

/** `docker stack …`: known to the last flag, executed by none. */
export const STACK = noun(
  { use: 'stack [OPTIONS]', short: 'Manage Swarm stacks', group: 'swarm', hidden: true },
  `
config [OPTIONS] | Outputs the final config file, after doing merges and interpolations | 0
  -c --compose-file strings Path to a Compose file, or "-" to read from stdin
  --skip-interpolation bool Skip interpolation and output only merged config
deploy [OPTIONS] STACK | Deploy a new stack or update an existing stack | =1 | up
  -c --compose-file strings Path to a Compose file, or "-" to read from stdin
  -d --detach bool=true Exit immediately instead of waiting for the stack services to converge
  --prune bool Prune services that are no longer referenced
  -q --quiet bool Suppress progress output
  --resolve-image string=always Query the registry to resolve image digest and supported platforms ("always", "changed", "never")
  --with-registry-auth bool Send registry authentication details to Swarm agents
ls [OPTIONS] | List stacks | 0 | list
  @list
ps [OPTIONS] STACK | List the tasks in the stack | =1
  -f --filter filter Filter output based on conditions provided
  @list
  --no-resolve bool Do not map IDs to Names
  --no-trunc bool Do not truncate output
  -q --quiet bool Only display task IDs
rm [OPTIONS] STACK [STACK...] | Remove one or more stacks | 1+ | remove, down
  -d --detach bool=true Do not wait for stack removal
services [OPTIONS] STACK | List the services in the stack | =1
  -f --filter filter Filter output based on conditions provided
  @list
  -q --quiet bool Only display IDs
`,
);
