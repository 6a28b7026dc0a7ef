import { noun } from './noun.ts';

/** `docker node …`: known to the last flag, executed by none. */
export const NODE = noun(
  { use: 'node', short: 'Manage Swarm nodes', group: 'swarm', hidden: true },
  `
demote NODE [NODE...] | Demote one or more nodes from manager in the swarm | 1+
inspect [OPTIONS] self|NODE [NODE...] | Display detailed information on one or more nodes | 1+
  @inspect
  --pretty bool Print the information in a human friendly format
ls [OPTIONS] | List nodes in the swarm | 0 | list
  -f --filter filter Filter output based on conditions provided
  @list
  -q --quiet bool Only display IDs
promote NODE [NODE...] | Promote one or more nodes to manager in the swarm | 1+
ps [OPTIONS] [NODE...] | List tasks running on one or more nodes, defaults to current node | 0+
  -f --filter filter Filter output based on conditions provided
  --format string Pretty-print tasks using a Go template
  --no-resolve bool Do not map IDs to Names
  --no-trunc bool Do not truncate output
  -q --quiet bool Only display task IDs
rm [OPTIONS] NODE [NODE...] | Remove one or more nodes from the swarm | 1+ | remove
  -f --force bool Force remove a node from the swarm
update [OPTIONS] NODE | Update a node | =1
  --availability string Availability of the node ("active", "pause", "drain")
  --label-add list Add or update a node label ("key=value")
  --label-rm list Remove a node label if exists
  --role string Role of the node ("worker", "manager")
`,
);
