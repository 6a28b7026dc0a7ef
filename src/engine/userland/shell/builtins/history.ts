import type { Builtin } from '../builtin.ts';
import { print } from '../builtin.ts';
import { complain } from '../messages.ts';

export const history: Builtin = {
  name: 'history',
  only: ['ash', 'bash'],
  synopsis: 'history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]',
  summary: 'Display or manipulate the history list.',
  async run(call) {
    const { shell, args, name } = call;
    if (args[0] === '-c') {
      shell.history.length = 0;
      return 0;
    }
    if (args[0] === '-d' && args[1] !== undefined) {
      shell.history.splice(Number(args[1]) - 1, 1);
      return 0;
    }
    if (args[0] === '-s') {
      shell.history.push(args.slice(1).join(' '));
      return 0;
    }
    if (args[0]?.startsWith('-')) return 0;
    const count = args[0] === undefined ? shell.history.length : Number(args[0]);
    if (Number.isNaN(count)) {
      await complain(shell, `${args[0]}: numeric argument required`, name);
      return 1;
    }
    const bash = shell.dialect.name === 'bash';
    const first = Math.max(0, shell.history.length - count);
    await print(
      call,
      shell.history
        .slice(first)
        .map((line, index) =>
          bash
            ? `${String(first + index + 1).padStart(5)}  ${line}\n`
            : `${String(first + index).padStart(4)} ${line}\n`,
        )
        .join(''),
    );
    return 0;
  },
};
