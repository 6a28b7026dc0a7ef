import {
  ANY_ARGS,
  type ArgsRule,
  type CommandRecord,
  command,
  exactArgs,
  maxArgs,
  minArgs,
  NO_ARGS,
  rangeArgs,
} from '../command.ts';
import { INSPECT_FORMAT, LIST_FORMAT } from '../format/help-texts.ts';

/**
 * A noun that Drydock knows but does not simulate: its help is Docker's, running it is refused. Verbs stand one a line,
 * `use | description | number of words | other names`, a leading `-` hides one; their flags (flags/spec.ts) are indented below.
 * Words: `0`, `=2`, `1+`, `..1`, `1..2`, `any`.
 */
export function noun(
  text: {
    readonly use: string;
    readonly short: string;
    readonly group?: string;
    readonly hidden?: boolean;
    readonly experimental?: boolean;
    readonly plugin?: boolean;
    readonly long?: string;
    readonly flags?: string;
  },
  verbs: string,
  /** Verbs of it that are simulated after all. */
  simulated: readonly CommandRecord[] = [],
): CommandRecord {
  const commands: CommandRecord[] = [];
  let flags: string[] = [];
  // From the end: by the time a verb is met, its flags are known.
  for (const line of verbs.trim().split('\n').reverse()) {
    if (line.startsWith('  ')) {
      flags.unshift(line.replace('@list', LIST_FORMAT).replace('@inspect', INSPECT_FORMAT));
      continue;
    }
    const [use = '', short = '', words = '0', aliases = ''] = line.replace(/^-/, '').split(' | ');
    commands.push(
      command({
        use,
        short,
        args: rule(words),
        aliases: aliases === '' ? [] : aliases.split(', '),
        flags: flags.join('\n'),
        hidden: line.startsWith('-'),
        experimental: text.experimental ?? false,
      }),
    );
    flags = [];
  }
  return command({ ...text, commands: [...commands, ...simulated] });
}

function rule(words: string): ArgsRule {
  const [, from, to] = /^(\d*)\.\.(\d+)$/.exec(words) ?? [];
  if (to !== undefined) return from ? rangeArgs(Number(from), Number(to)) : maxArgs(Number(to));
  if (words.startsWith('=')) return exactArgs(Number(words.slice(1)));
  if (words.endsWith('+')) return minArgs(Number(words.slice(0, -1)));
  return words === '0' ? NO_ARGS : ANY_ARGS;
}
