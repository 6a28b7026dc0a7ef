import { assign } from '../assign.ts';
import type { Builtin, Invocation } from '../builtin.ts';
import { parseOptions, print } from '../builtin.ts';
import { declaration } from '../declaration.ts';
import { complain, singleQuoted } from '../messages.ts';
import { Failure } from '../state.ts';
import { newVariable } from '../variables.ts';
import { declareNames } from './declare.ts';

/** export and readonly: the attribute `x` or `r` for names, with or without values; alone or with -p the list of them. */
async function mark(call: Invocation, letter: 'x' | 'r'): Promise<number> {
  const { shell, name } = call;
  const { map } = shell.variables;
  const bash = shell.dialect.name === 'bash';
  const { flags, rest } = parseOptions(
    call.args,
    bash ? 'pnfaA' : shell.dialect.name === 'ash' && letter === 'x' ? 'pn' : 'p',
  );
  if (rest.length === 0) {
    const marked = [...map]
      .filter(([, variable]) => (letter === 'x' ? variable.exported : variable.readonly))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    await print(
      call,
      marked
        .map(([key, variable]) =>
          bash
            ? declaration(key, variable)
            : `${name} ${key}${variable.value === undefined ? '' : `=${singleQuoted(variable.value)}`}\n`,
        )
        .join(''),
    );
    return 0;
  }
  if (flags.has('f')) {
    let status = 0;
    for (const key of rest) {
      const fn = shell.functions.get(key);
      if (!fn) {
        await complain(shell, `${key}: not a function`, name);
        status = 1;
      } else if (letter === 'x') fn.exported = !flags.has('n');
      else fn.readonly = true;
    }
    return status;
  }
  if (bash) {
    const on = new Set(
      flags.has('n') ? [] : [letter, ...(flags.has('a') ? ['a'] : []), ...(flags.has('A') ? ['A'] : [])],
    );
    return declareNames(call, rest, call.args.length - rest.length, on, new Set(flags.has('n') ? [letter] : []), false);
  }
  for (const arg of rest) {
    const [, key = '', value] = /^([A-Za-z_]\w*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (key === '') {
      await complain(shell, `${arg.split('=')[0]}: bad variable name`, name);
      throw new Failure(2, 'exit');
    }
    if (value !== undefined) assign(shell, key, value);
    const variable = map.get(key) ?? newVariable();
    map.set(key, variable);
    if (letter === 'x') variable.exported = !flags.has('n');
    else variable.readonly = true;
  }
  return 0;
}

export const exportBuiltin: Builtin = {
  name: 'export',
  special: true,
  synopsis: 'export [-fn] [name[=value] ...] or export -p',
  summary: 'Set export attribute for shell variables.',
  run: (call) => mark(call, 'x'),
};
export const readonly: Builtin = {
  name: 'readonly',
  special: true,
  synopsis: 'readonly [-aAf] [name[=value] ...] or readonly -p',
  summary: 'Mark shell variables as unchangeable.',
  run: (call) => mark(call, 'r'),
};
