import type { Builtin, Invocation } from '../builtin.ts';
import { print } from '../builtin.ts';
import { functionText } from '../function-text.ts';
import { complain, singleQuoted, writeError } from '../messages.ts';
import type { Option, ShellState } from '../state.ts';
import { Failure, OPTIONS } from '../state.ts';
import { listVariables } from './declare.ts';

/** In the order that ash's and dash's `set -o` list them. */
const ASH_OPTIONS: readonly Option[] = [
  'errexit',
  'noglob',
  'ignoreeof',
  'interactive',
  'monitor',
  'noexec',
  'stdin',
  'xtrace',
  'verbose',
  'noclobber',
  'allexport',
  'notify',
  'nounset',
  'vi',
  'pipefail',
] as unknown as readonly Option[];
const SYNOPSIS = 'set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]';

export function optionOf(shell: ShellState, letter: string): Option | undefined {
  if (letter === '') return undefined;
  const allowed = shell.dialect.name === 'bash' ? 'abefhkmnptuvxBCEHPT' : 'aefimnsuvxbCV';
  if (!allowed.includes(letter)) return undefined;
  return (Object.keys(OPTIONS) as Option[]).find((name) => OPTIONS[name] === letter);
}

export function changeOption(shell: ShellState, option: Option, on: boolean): void {
  if (on) shell.options.add(option);
  else shell.options.delete(option);
}

async function listOptions(call: Invocation, plus: boolean): Promise<void> {
  const { shell } = call;
  if (shell.dialect.name === 'bash') {
    const names = (Object.keys(OPTIONS) as Option[]).sort();
    await print(
      call,
      names
        .map((name) =>
          plus
            ? `set ${shell.options.has(name) ? '-' : '+'}o ${name}\n`
            : `${name.padEnd(15)}\t${shell.options.has(name) ? 'on' : 'off'}\n`,
        )
        .join(''),
    );
    return;
  }
  const isOn = (name: string): boolean =>
    shell.options.has(name as Option) ||
    (name === 'interactive' && shell.interactive) ||
    (name === 'stdin' && shell.readsStdin);
  const lines = ASH_OPTIONS.filter((option) => option !== 'pipefail' || shell.dialect.name === 'ash').map((name) =>
    plus ? `set ${isOn(name) ? '-' : '+'}o ${name}\n` : `${name.padEnd(16)}${isOn(name) ? 'on' : 'off'}\n`,
  );
  await print(call, (plus ? '' : 'Current option settings\n') + lines.join(''));
}

async function badFlag(call: Invocation, sign: string, letter: string): Promise<number> {
  const { shell, name } = call;
  if (shell.dialect.name === 'bash') {
    await complain(shell, `${sign}${letter}: invalid option`, name);
    await writeError(shell, `set: usage: ${SYNOPSIS}\n`);
    return 2;
  }
  await complain(shell, `${shell.dialect.name === 'ash' ? 'illegal' : 'Illegal'} option ${sign}${letter}`, name);
  throw new Failure(2, 'exit');
}

async function run(call: Invocation): Promise<number> {
  const { shell, args, name } = call;
  if (args.length === 0) {
    if (shell.dialect.name === 'bash')
      await print(
        call,
        listVariables(shell) +
          (shell.options.has('posix') ? '' : [...shell.functions.values()].map(functionText).join('')),
      );
    else {
      const lines = [...shell.variables.map]
        .filter(([, variable]) => variable.value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      await print(call, lines.map(([key, variable]) => `${key}=${singleQuoted(variable.value ?? '')}\n`).join(''));
    }
    return 0;
  }
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--' || arg === '-') {
      if (arg === '-') {
        shell.options.delete('xtrace');
        shell.options.delete('verbose');
      }
      if (arg === '--' || at + 1 < args.length) shell.positional = args.slice(at + 1);
      return 0;
    }
    if (!/^[-+]./.test(arg)) break;
    const on = arg[0] === '-';
    for (const letter of arg.slice(1)) {
      if (letter === 'o') {
        const option = args[++at];
        if (option === undefined) {
          await listOptions(call, !on);
          return 0;
        }
        if (
          !(option in OPTIONS) ||
          (shell.dialect.name !== 'bash' &&
            (!ASH_OPTIONS.includes(option as Option) || (option === 'pipefail' && shell.dialect.name === 'dash')))
        ) {
          if (shell.dialect.name === 'bash') {
            await complain(shell, `${option}: invalid option name`, name);
            return 2;
          }
          await complain(
            shell,
            `${shell.dialect.name === 'ash' ? 'illegal' : 'Illegal'} option ${arg[0]}o ${option}`,
            name,
          );
          if (shell.dialect.name === 'dash') throw new Failure(2, 'exit');
          return 1;
        }
        changeOption(shell, option as Option, on);
        continue;
      }
      const option = optionOf(shell, letter);
      if (option === undefined) return badFlag(call, arg[0] as string, letter);
      changeOption(shell, option, on);
    }
  }
  if (at < args.length) shell.positional = args.slice(at);
  return 0;
}

export const set: Builtin = {
  name: 'set',
  special: true,
  synopsis: SYNOPSIS,
  summary: 'Set or unset values of shell options and positional parameters.',
  run,
};
