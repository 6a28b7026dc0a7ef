import { assign } from '../assign.ts';
import type { Builtin, Invocation } from '../builtin.ts';
import { print } from '../builtin.ts';
import { declaration } from '../declaration.ts';
import { complain } from '../messages.ts';
import { Failure } from '../state.ts';
import { makeLocal, NAME, newVariable } from '../variables.ts';
import { declareNames } from './declare.ts';

async function run(call: Invocation): Promise<number> {
  const { shell, args, name } = call;
  const bash = shell.dialect.name === 'bash';
  if (shell.functionNames.length === 0) {
    await complain(shell, bash ? 'can only be used in a function' : 'not in a function', name);
    if (bash) return 1;
    throw new Failure(2, 'exit');
  }
  if (!bash) {
    for (const arg of args) {
      const equals = arg.indexOf('=');
      const key = equals < 0 ? arg : arg.slice(0, equals);
      if (key === '-') continue;
      if (!NAME.test(key)) {
        await complain(shell, `${key}: bad variable name`, name);
        throw new Failure(2, 'exit');
      }
      makeLocal(shell.variables, key, shell.dialect.name === 'dash');
      if (equals >= 0) assign(shell, key, arg.slice(equals + 1));
    }
    return 0;
  }
  let at = 0;
  const on = new Set<string>();
  for (; /^-[a-zA-Z]+$/.test(args[at] ?? ''); at++) for (const letter of (args[at] as string).slice(1)) on.add(letter);
  if (at === args.length) {
    await print(
      call,
      [...(shell.variables.frames.at(-1)?.keys() ?? [])]
        .sort()
        .map((key) => declaration(key, shell.variables.map.get(key) ?? newVariable()))
        .join(''),
    );
    return 0;
  }
  if (args.includes('-')) shell.localOptions ??= new Set(shell.options);
  return declareNames(
    call,
    args.slice(at).filter((arg) => arg !== '-'),
    at,
    on,
    new Set(),
    true,
  );
}

export const local: Builtin = {
  name: 'local',
  special: true,
  synopsis: 'local [option] name[=value] ...',
  summary: 'Define local variables.',
  run,
};
