import { subscriptKey } from '../assign.ts';
import type { Builtin } from '../builtin.ts';
import { badOption, parseOptions } from '../builtin.ts';
import { complain } from '../messages.ts';
import { Failure } from '../state.ts';
import { NAME, unsetVariable } from '../variables.ts';

export const unset: Builtin = {
  name: 'unset',
  special: true,
  synopsis: 'unset [-f] [-v] [-n] [name ...]',
  summary: 'Unset values and attributes of shell variables and functions.',
  async run(call) {
    const { shell, name } = call;
    const bash = shell.dialect.name === 'bash';
    const { flags, rest, bad } = parseOptions(call.args, bash ? 'fvn' : 'fv');
    if (bad) return badOption(call, unset, bad);
    let status = 0;
    for (const arg of rest) {
      if (flags.has('f')) {
        if (shell.functions.get(arg)?.readonly) {
          await complain(shell, `${arg}: cannot unset: readonly function`, name);
          status = 1;
        } else shell.functions.delete(arg);
        continue;
      }
      const element = bash ? /^([A-Za-z_]\w*)\[(.*)\]$/.exec(arg) : null;
      if (element) {
        const variable = shell.variables.map.get(element[1] as string);
        if (element[2] === '@' || element[2] === '*') shell.variables.map.delete(element[1] as string);
        else if (variable?.items)
          variable.items.delete(subscriptKey(shell, element[1] as string, element[2] as string));
        continue;
      }
      if (!NAME.test(arg)) {
        if (bash) {
          if (flags.has('v')) {
            await complain(shell, `\`${arg}': not a valid identifier`, name);
            status = 1;
          } else shell.functions.delete(arg);
          continue;
        }
        await complain(shell, `${arg}: bad variable name`, name);
        throw new Failure(2, 'exit');
      }
      if (bash && !flags.has('v') && !shell.variables.map.has(arg) && shell.functions.delete(arg)) continue;
      if (flags.has('n')) shell.variables.map.delete(arg);
      else if (!unsetVariable(shell.variables, arg)) {
        await complain(shell, bash ? `${arg}: cannot unset: readonly variable` : `${arg}: is read only`, name);
        if (!bash) throw new Failure(2, 'exit');
        status = 1;
      }
      if (arg === 'PATH') shell.hashed.clear();
    }
    return status;
  },
};
