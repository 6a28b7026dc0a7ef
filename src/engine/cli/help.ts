import { type CommandRecord, commandPath, type FoundCommand, useLine } from './command.ts';
import { flagUsages } from './flags/usage.ts';

const NAME_WIDTH = 11;

/**
 * `docker COMMAND --help` (the usage template of docker/cli cli/cobra.go): usage, description, spellings, options, then the
 * commands below. `columns` is the width of the terminal on standard input, 80 without one.
 */
export function helpText(found: FoundCommand, columns: number, bold: boolean): string {
  const { record } = found;
  const path = commandPath(found);
  const root = found.path.length === 1;
  const below = record.commands.filter((each) => !each.hidden);
  const options = flagUsages(record.flags, columns - 1);
  const parts = [
    below.length > 0 ? `Usage:  ${path}${options === '' ? '' : ' [OPTIONS]'} COMMAND` : `Usage:  ${useLine(found)}`,
    (record.long || record.short).trim(),
  ];
  if (record.experimental) parts.push(EXPERIMENTAL.replace('COMMAND', path));
  const spellings = spelled(found);
  if (spellings !== '') parts.push(`Aliases:\n  ${spellings}`);
  if (!root && options !== '') parts.push(`Options:\n${options}`);
  const list = (title: string, chosen: readonly CommandRecord[]): void => {
    if (chosen.length > 0) parts.push(`${title}:\n${chosen.map(line).join('\n')}`);
  };
  const managed = below.filter((each) => each.plugin || each.commands.length > 0);
  const common = root ? below.filter((each) => !each.plugin && /^\d+$/.test(each.group)) : [];
  list(
    'Common Commands',
    common.toSorted((a, b) => Number(a.group) - Number(b.group)),
  );
  list(
    'Management Commands',
    managed.filter((each) => each.group !== 'swarm'),
  );
  list(
    'Swarm Commands',
    managed.filter((each) => each.group === 'swarm'),
  );
  list(
    'Commands',
    below.filter((each) => !managed.includes(each) && !common.includes(each)),
  );
  if (root && options !== '') parts.push(`Global Options:\n${options}`);
  if (below.length > 0) parts.push(`Run '${path} COMMAND --help' for more information on a command.`);
  if (root) parts.push(bold ? `\x1b[1m${GUIDES}\x1b[0m` : GUIDES);
  if (path === 'docker buildx')
    parts.push('Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.');
  return `${parts.join('\n\n')}\n`;
}

const GUIDES = 'For more help on how to use Docker, head to https://docs.docker.com/go/guides/';

const EXPERIMENTAL = `EXPERIMENTAL:
  COMMAND is an experimental feature.
  Experimental features provide early access to product functionality. These
  features may change between releases without warning, or can be removed from a
  future release. Learn more about experimental features in our documentation:
  https://docs.docker.com/go/experimental/`;

function line(record: CommandRecord): string {
  return `  ${(record.plugin ? `${record.name}*` : record.name).padEnd(NAME_WIDTH + 1)}${record.short}`;
}

function spelled(found: FoundCommand): string {
  const { record } = found;
  if (record.spellings !== '') return record.spellings;
  const parent = found.path.slice(0, -1).join(' ');
  return record.aliases.length === 0
    ? ''
    : [commandPath(found), ...record.aliases.map((alias) => `${parent} ${alias}`)].join(', ');
}
