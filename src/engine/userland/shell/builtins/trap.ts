import { parseSignal, SIGNAL_NUMBERS } from '../../../kernel/signal.ts';
import type { Builtin, Invocation } from '../builtin.ts';
import { print } from '../builtin.ts';
import { complain, singleQuoted, writeError } from '../messages.ts';
import { setTrap } from '../traps.ts';

/** `INT`, `sigint`, `2`, `0`, `EXIT`, and bash's own conditions. */
function conditionOf(call: Invocation, text: string): string | undefined {
  const upper = text.toUpperCase().replace(/^SIG/, '');
  if (text === '0' || upper === 'EXIT') return 'EXIT';
  if (call.shell.dialect.name === 'bash' && ['ERR', 'DEBUG', 'RETURN'].includes(upper)) return upper;
  return parseSignal(text);
}

async function run(call: Invocation): Promise<number> {
  const { shell, name } = call;
  const bash = shell.dialect.name === 'bash';
  let args = call.args;
  if (args[0] === '-l' && shell.dialect.name !== 'dash') {
    return shell.hooks.runArguments(shell, ['kill', '-l'], { functions: false, builtins: true, programs: false });
  }
  const list = args[0] === '-p';
  if (args[0] === '--' || list) args = args.slice(1);
  if (args.length === 0 || list) {
    const order = ['EXIT', ...Object.keys(SIGNAL_NUMBERS), 'DEBUG', 'ERR', 'RETURN'];
    const wanted = list && args.length > 0 ? args.map((arg) => conditionOf(call, arg)) : order;
    for (const key of order) {
      const action = (shell.inheritedTraps ?? shell.traps).get(key);
      if (action === undefined || !wanted.includes(key)) continue;
      const label = bash && key in SIGNAL_NUMBERS ? `SIG${key}` : key;
      await print(call, `trap -- ${singleQuoted(action)} ${label}\n`);
    }
    return 0;
  }
  let action: string | undefined = args[0] as string;
  let conditions = args.slice(1);
  if (conditions.length === 0 || (/^\d+$/.test(action) && !bash)) {
    if (conditions.length === 0 && conditionOf(call, action) === undefined && bash) {
      await writeError(shell, 'trap: usage: trap [-lp] [[arg] signal_spec ...]\n');
      return 2;
    }
    conditions = args.slice(0);
    action = undefined;
  } else if (/^\d+$/.test(action)) {
    conditions = args.slice(0);
    action = undefined;
  }
  if (action === '-') action = undefined;
  let status = 0;
  for (const text of conditions) {
    const condition = conditionOf(call, text);
    if (condition === undefined) {
      if (shell.dialect.name === 'dash') await writeError(shell, `trap: ${text}: bad trap\n`);
      else await complain(shell, `${text}: invalid signal specification`, name);
      status = 1;
    } else setTrap(shell, condition, action);
  }
  return status;
}

export const trap: Builtin = {
  name: 'trap',
  special: true,
  synopsis: 'trap [-lp] [[arg] signal_spec ...]',
  summary: 'Trap signals and other events.',
  run,
};
