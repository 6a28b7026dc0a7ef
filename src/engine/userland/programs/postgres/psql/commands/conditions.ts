import type { Command } from '../runner.ts';
import { switchValue } from '../words.ts';

/** `\if`, `\elif`, `\else`, `\endif` */
export const CONDITION_COMMANDS: Readonly<Record<string, Command>> = {
  if: async ({ psql, runner, words }) => {
    if (!runner.isActive) {
      runner.conditions.push('over');
      return true;
    }
    const value = switchValue(words[0] ?? '');
    if (value === undefined)
      await psql.complain(`unrecognized value "${words[0] ?? ''}" for "\\if expression": Boolean expected`);
    runner.conditions.push(value === true ? 'running' : 'waiting');
    return value !== undefined;
  },
  elif: async ({ psql, runner, words }) => {
    const last = runner.conditions.at(-1);
    if (last === undefined) {
      await psql.complain('\\elif: no matching \\if');
      return false;
    }
    runner.conditions[runner.conditions.length - 1] =
      last === 'waiting' ? (switchValue(words[0] ?? '') ? 'running' : 'waiting') : 'over';
    return true;
  },
  else: async ({ psql, runner }) => {
    const last = runner.conditions.at(-1);
    if (last === undefined) {
      await psql.complain('\\else: no matching \\if');
      return false;
    }
    runner.conditions[runner.conditions.length - 1] = last === 'waiting' ? 'running' : 'over';
    return true;
  },
  endif: async ({ psql, runner }) => {
    if (runner.conditions.pop() !== undefined) return true;
    await psql.complain('\\endif: no matching \\if');
    return false;
  },
};
