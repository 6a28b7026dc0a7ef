import type { Builtin, Invocation } from '../builtin.ts';
import { complain } from '../messages.ts';
import { Failure, Jump } from '../state.ts';

async function leave(call: Invocation, kind: 'break' | 'continue'): Promise<number> {
  const { shell, name, args } = call;
  const bash = shell.dialect.name === 'bash';
  const count = args[0] === undefined ? 1 : /^[-+]?\d+$/.test(args[0]) ? Number(args[0]) : Number.NaN;
  if (Number.isNaN(count) || count < 1) {
    if (bash) {
      await complain(
        shell,
        Number.isNaN(count) ? `${args[0]}: numeric argument required` : `${args[0]}: loop count out of range`,
        name,
      );
      if (Number.isNaN(count)) throw new Failure(128, 'exit');
      shell.status = 1;
      throw new Jump('break', shell.loops);
    }
    await complain(shell, `Illegal number: ${args[0]}`, name);
    throw new Failure(2, 'exit');
  }
  if (shell.loops === 0) {
    if (bash) await complain(shell, "only meaningful in a `for', `while', or `until' loop", name);
    return 0;
  }
  shell.status = 0;
  throw new Jump(kind, Math.min(count, shell.loops));
}

export const breakBuiltin: Builtin = {
  name: 'break',
  special: true,
  synopsis: 'break [n]',
  summary: 'Exit for, while, or until loops.',
  run: (call) => leave(call, 'break'),
};
export const continueBuiltin: Builtin = {
  name: 'continue',
  special: true,
  synopsis: 'continue [n]',
  summary: 'Resume for, while, or until loops.',
  run: (call) => leave(call, 'continue'),
};
