import { type Command, type Commands, reads } from '../command.ts';
import { array, bulk, integer, RedisError, type Reply } from '../resp.ts';
import { bits } from './bits.ts';
import { deployment } from './deployment.ts';
import { dumping } from './dump.ts';
import { geo } from './geo.ts';
import { hashes } from './hashes.ts';
import { hyperloglog } from './hyperloglog.ts';
import { keys } from './keys.ts';
import { lists } from './lists.ts';
import { messages } from './messages.ts';
import { scripts } from './scripts.ts';
import { serverCommands } from './server.ts';
import { sets } from './sets.ts';
import { sorting } from './sort.ts';
import { sortedSetAlgebra } from './sorted-set-algebra.ts';
import { sortedSets } from './sorted-sets.ts';
import { streamGroups } from './stream-groups.ts';
import { streams } from './streams.ts';
import { strings } from './strings.ts';

const table: Commands = {
  ...strings,
  ...keys,
  ...lists,
  ...sets,
  ...hashes,
  ...sortedSets,
  ...sortedSetAlgebra,
  ...sorting,
  ...bits,
  ...streams,
  ...streamGroups,
  ...messages,
  ...scripts,
  ...geo,
  ...hyperloglog,
  ...dumping,
  ...deployment,
  ...serverCommands,
};

/** Commands of redis that nothing here does. */
const MISSING: ReadonlySet<string> = new Set(
  'fcall_ro migrate module lolwut sync xautoclaim hexpire hpexpire httl hpttl hpersist hgetdel hgetex hsetex ssubscribe spublish sunsubscribe'.split(
    ' ',
  ),
);

export function commandNamed(name: string): Command | undefined {
  return table[name.toLowerCase()] ?? (name.toLowerCase() === 'command' ? commandCommand : undefined);
}

/** Of the modules that the image brings (JSON, search, time series, Bloom filters, vectors) none is simulated. */
const OF_MODULES =
  /^((json|ft|ts|bf|cf|cms|topk|tdigest)\.\w+|v(add|sim|dim|card|rem|emb|info|links|randmember|getattr|setattr))$/;

export function isMissing(name: string): boolean {
  return MISSING.has(name.toLowerCase()) || OF_MODULES.test(name.toLowerCase());
}

function entry(name: string, { arity, write }: Command): Reply {
  return array([
    bulk(name),
    integer(arity),
    array([{ kind: 'status', text: write ? 'write' : 'readonly' }]),
    integer(0),
    integer(0),
    integer(0),
  ]);
}

// DIFFERS: COMMAND tells of the commands that are simulated, and of those only name, arity and flags.
const commandCommand: Command = reads(-1, '', (_, [verb, ...names]) => {
  switch (verb?.toLowerCase()) {
    case undefined:
      return array(Object.entries(table).map(([name, command]) => entry(name, command)));
    case 'count':
      if (names.length > 0) throw new RedisError("ERR wrong number of arguments for 'command|count' command");
      return integer(Object.keys(table).length);
    case 'list':
      return array(Object.keys(table).map((name) => bulk(name)));
    case 'info':
      return array(names.map((name) => (table[name] ? entry(name, table[name]) : bulk(undefined))));
    case 'docs':
      return array([]);
    default:
      throw new RedisError(`ERR unknown subcommand '${verb}'. Try COMMAND HELP.`);
  }
});
