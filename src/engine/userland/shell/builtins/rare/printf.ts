import { assign } from '../../assign.ts';
import type { BuiltinCode } from '../../builtin.ts';
import { print } from '../../builtin.ts';
import { complain, complainAsApplet, writeError } from '../../messages.ts';
import { formatText } from '../../printf-format.ts';

export const printf: BuiltinCode = async (call, { synopsis }) => {
  const { shell, name } = call;
  const bash = shell.dialect.name === 'bash';
  let args = call.args;
  let variable: string | undefined;
  if (bash && args[0]?.startsWith('-v')) {
    variable = args[0] === '-v' ? args[1] : args[0].slice(2);
    if (variable === undefined) {
      await complain(shell, '-v: option requires an argument', name);
      await writeError(shell, `printf: usage: ${synopsis}\n`);
      return 2;
    }
    args = args.slice(args[0] === '-v' ? 2 : 1);
  }
  if (args[0] === '--') args = args.slice(1);
  const format = args[0];
  if (format === undefined) {
    if (bash) await writeError(shell, `printf: usage: ${synopsis}\n`);
    else
      await complainAsApplet(
        shell,
        name,
        shell.dialect.name === 'ash' ? 'usage: printf FORMAT [ARGUMENT...]' : 'usage: printf format [arg ...]',
      );
    return 2;
  }
  const result = formatText(format, args.slice(1), {
    dialect: shell.dialect.name,
    now: shell.process.clock.now() / 1000,
  });
  if (variable === undefined) await print(call, result.text);
  else {
    const element = /^([A-Za-z_]\w*)\[(.*)\]$/.exec(variable);
    assign(shell, element?.[1] ?? variable, result.text, element ? { subscript: element[2] as string } : {});
  }
  for (const error of result.errors) await complainAsApplet(shell, name, error);
  return result.status;
};
