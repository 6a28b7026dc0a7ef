import type { Command } from '../runner.ts';
import { CONDITION_COMMANDS } from './conditions.ts';
import { CONNECTION_COMMANDS } from './connection.ts';
import { DESCRIBE_COMMANDS } from './describe.ts';
import { FORMAT_COMMANDS } from './format.ts';
import { INPUT_OUTPUT_COMMANDS } from './input-output.ts';
import { QUERY_COMMANDS } from './query.ts';
import { VARIABLE_COMMANDS } from './variables.ts';

/** Commands of psql that this one has not. */
const NOT_SIMULATED: ReadonlySet<string> = new Set(
  'e edit ef ev watch da dA dAc dAf dAo dAp db dc dC dd ddp dE des det deu dew dF dFd dFp dFt dL dl dO do dP drds dRp dRs drg dX dy sf copyright errverbose crosstabview lo_import lo_export lo_list lo_unlink password bind parse close bind_named dconfig s'.split(
    ' ',
  ),
);

/** A dump forbids commands between these two; this one takes them as it takes all. */
const restriction: Command = async () => true;

const COMMANDS: Readonly<Record<string, Command>> = {
  restrict: restriction,
  unrestrict: restriction,
  ...CONNECTION_COMMANDS,
  ...CONDITION_COMMANDS,
  ...DESCRIBE_COMMANDS,
  ...FORMAT_COMMANDS,
  ...INPUT_OUTPUT_COMMANDS,
  ...QUERY_COMMANDS,
  ...VARIABLE_COMMANDS,
};

/** The command of a name, `+` and `S` behind it included; undefined for none. */
export function commandNamed(name: string): Command | undefined {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name];
  const bare = name.replace(/[+S]+$/, '');
  if (Object.hasOwn(COMMANDS, bare) && /^(d|l|list|z)/.test(bare)) return COMMANDS[bare];
  if (NOT_SIMULATED.has(name) || NOT_SIMULATED.has(bare))
    return async ({ psql }) => {
      await psql.process.write(2, `drydock: '\\${name}' is not simulated\n`);
      return false;
    };
  return undefined;
}
