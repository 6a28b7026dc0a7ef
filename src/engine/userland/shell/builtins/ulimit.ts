import type { Builtin } from '../builtin.ts';
import { print } from '../builtin.ts';
import { complain } from '../messages.ts';
import { Failure } from '../state.ts';

/** What docker's host gives a container; the kernel here sets none of them. */
const LIMITS: Readonly<Record<string, readonly [label: string, unit: string, value: string]>> = {
  c: ['core file size', 'blocks', 'unlimited'],
  d: ['data seg size', 'kbytes', 'unlimited'],
  f: ['file size', 'blocks', 'unlimited'],
  l: ['max locked memory', 'kbytes', '8192'],
  m: ['max memory size', 'kbytes', 'unlimited'],
  n: ['open files', '', '1048576'],
  s: ['stack size', 'kbytes', '8192'],
  t: ['cpu time', 'seconds', 'unlimited'],
  u: ['max user processes', '', 'unlimited'],
  v: ['virtual memory', 'kbytes', 'unlimited'],
};

// DIFFERS: ulimit shows Docker's usual limits; setting one changes nothing.
export const ulimit: Builtin = {
  name: 'ulimit',
  synopsis: 'ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]',
  summary: 'Modify shell resource limits.',
  async run(call) {
    const { shell, name } = call;
    const letters = call.args
      .filter((arg) => /^-[A-Za-z]+$/.test(arg))
      .join('')
      .replace(/[-SH]/g, '');
    const value = call.args.find((arg) => !/^-[A-Za-z]+$/.test(arg));
    if (letters.includes('a')) {
      await print(
        call,
        Object.entries(LIMITS)
          .map(
            ([letter, [label, unit, amount]]) =>
              `${label.padEnd(24)}${`(${unit ? `${unit}, ` : ''}-${letter})`.padStart(16)} ${amount}\n`,
          )
          .join(''),
      );
      return 0;
    }
    const letter = letters.at(-1) ?? 'f';
    const limit = LIMITS[letter];
    if (!limit) {
      await complain(
        shell,
        shell.dialect.name === 'bash'
          ? `-${letter}: invalid option`
          : `${shell.dialect.name === 'ash' ? 'illegal' : 'Illegal'} option -${letter}`,
        name,
      );
      if (shell.dialect.name === 'bash') return 2;
      throw new Failure(2, 'exit');
    }
    if (value === undefined) await print(call, `${limit[2]}\n`);
    return 0;
  },
};
