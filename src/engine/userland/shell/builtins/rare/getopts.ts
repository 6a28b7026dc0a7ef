import { assign } from '../../assign.ts';
import type { BuiltinCode } from '../../builtin.ts';
import { complain, writeError } from '../../messages.ts';
import { Failure } from '../../state.ts';
import { getText, NAME, unsetVariable } from '../../variables.ts';

export const getopts: BuiltinCode = async ({ shell, args, name }) => {
  const bash = shell.dialect.name === 'bash';
  const [letters, variable, ...given] = args;
  if (letters === undefined || variable === undefined) {
    if (bash) await writeError(shell, 'getopts: usage: getopts optstring name [arg ...]\n');
    else {
      await complain(
        shell,
        shell.dialect.name === 'ash' ? 'usage: getopts optstring var [arg]' : 'Usage: getopts optstring var [arg...]',
        name,
      );
      throw new Failure(2, 'exit');
    }
    return 2;
  }
  const words = args.length > 2 ? given : shell.positional;
  let index = Math.max(1, Number.parseInt(getText(shell.variables, 'OPTIND') ?? '1', 10) || 1);
  let offset = shell.getoptsAt;
  const finish = (value: string, argument: string | undefined, status: number): number => {
    if (argument === undefined) unsetVariable(shell.variables, 'OPTARG');
    else assign(shell, 'OPTARG', argument);
    assign(shell, 'OPTIND', String(index));
    shell.getoptsAt = offset;
    if (NAME.test(variable)) assign(shell, variable, value);
    return status;
  };
  const word = words[index - 1];
  if (offset === 0) {
    if (word === undefined || !word.startsWith('-') || word === '-') return finish('?', undefined, 1);
    if (word === '--') {
      index++;
      return finish('?', undefined, 1);
    }
    offset = 1;
  }
  const letter = word?.[offset];
  if (word === undefined || letter === undefined) {
    offset = 0;
    return finish('?', undefined, 1);
  }
  const silent = letters.startsWith(':');
  const known = letter === ':' ? -1 : letters.indexOf(letter, silent ? 1 : 0);
  const next = (): void => {
    offset++;
    if (offset >= word.length) {
      offset = 0;
      index++;
    }
  };
  const mutter = async (text: string): Promise<void> => {
    if (getText(shell.variables, 'OPTERR') === '0') return;
    await writeError(shell, bash ? `${shell.name}: ${text}\n` : `${text}\n`);
  };
  if (known < 0) {
    next();
    if (silent) return finish('?', letter, 0);
    await mutter(bash ? `illegal option -- ${letter}` : `Illegal option -${letter}`);
    return finish('?', undefined, 0);
  }
  if (letters[known + 1] !== ':') {
    next();
    return finish(letter, undefined, 0);
  }
  const attached = word.slice(offset + 1);
  offset = 0;
  index++;
  if (attached !== '') return finish(letter, attached, 0);
  const argument = words[index - 1];
  if (argument === undefined) {
    if (silent) return finish(':', letter, 0);
    await mutter(bash ? `option requires an argument -- ${letter}` : `No arg for -${letter} option`);
    return finish('?', undefined, 0);
  }
  index++;
  return finish(letter, argument, 0);
};
