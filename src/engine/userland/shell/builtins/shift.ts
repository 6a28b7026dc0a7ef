import type { Builtin } from '../builtin.ts';
import { complain } from '../messages.ts';
import { Failure } from '../state.ts';

export const shift: Builtin = {
  name: 'shift',
  special: true,
  synopsis: 'shift [n]',
  summary: 'Shift positional parameters.',
  async run({ shell, args, name }) {
    const text = args[0] ?? '1';
    const bash = shell.dialect.name === 'bash';
    if (!/^\d+$/.test(text)) {
      await complain(
        shell,
        bash
          ? /^-\d+$/.test(text)
            ? `${text}: shift count out of range`
            : `${text}: numeric argument required`
          : `Illegal number: ${text}`,
        name,
      );
      if (bash) return 1;
      throw new Failure(2, 'exit');
    }
    const count = Number(text);
    if (count > shell.positional.length) {
      if (shell.dialect.name === 'dash') {
        await complain(shell, "can't shift that many", name);
        throw new Failure(2, 'exit');
      }
      return 1;
    }
    shell.positional = shell.positional.slice(count);
    return 0;
  },
};
