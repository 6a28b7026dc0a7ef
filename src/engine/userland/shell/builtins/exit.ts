import type { Builtin, Invocation } from '../builtin.ts';
import { complain, writeError } from '../messages.ts';
import { Failure, Jump } from '../state.ts';

/** The status that `exit` and `return` are given, or `$?`. Wrong ones are complained of: bash goes on with 2, ash gives up. */
export async function statusArgument(call: Invocation): Promise<number> {
  const { shell, args, name } = call;
  const text = args[0] === '--' ? args[1] : args[0];
  if (text === undefined) return shell.inTrap ? shell.trapStatus : shell.status;
  if (/^\s*[-+]?\d+\s*$/.test(text) && !(shell.dialect.name !== 'bash' && text.trim().startsWith('-')))
    return Number(BigInt.asIntN(64, BigInt(text.trim().replace('+', ''))) & 255n);
  if (shell.dialect.name === 'bash') {
    await complain(shell, `${text}: numeric argument required`, name);
    return 2;
  }
  await complain(shell, `Illegal number: ${text}`, name);
  throw new Failure(2, 'exit');
}

export const exit: Builtin = {
  name: 'exit',
  special: true,
  synopsis: 'exit [n]',
  summary: 'Exit the shell.',
  async run(call) {
    const { shell } = call;
    if (shell.dialect.name === 'bash') {
      if (shell.interactive && shell.subshell === 0) await writeError(shell, shell.loginShell ? 'logout\n' : 'exit\n');
      const status = await statusArgument(call);
      if (call.args.length > 1 && status !== 2) {
        await complain(shell, 'too many arguments', call.name);
        throw new Failure(1, 'discard');
      }
      throw new Jump('exit', status);
    }
    throw new Jump('exit', await statusArgument(call));
  },
};
