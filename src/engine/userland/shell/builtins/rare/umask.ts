import type { BuiltinCode } from '../../builtin.ts';
import { print } from '../../builtin.ts';
import { complain } from '../../messages.ts';
import { Failure } from '../../state.ts';

function symbolic(mask: number): string {
  const part = (shift: number): string =>
    ['r', 'w', 'x'].filter((_, index) => ((mask >> shift) & (4 >> index)) === 0).join('');
  return `u=${part(6)},g=${part(3)},o=${part(0)}`;
}

/** `u=rwx,g-w` against a mask; undefined when it is not one. */
function applySymbolic(mask: number, text: string): number | undefined {
  let allowed = ~mask & 0o777;
  for (const clause of text.split(',')) {
    const match = /^([ugoa]*)([-+=])([rwxX]*)$/.exec(clause);
    if (!match) return undefined;
    const who = match[1] || 'a';
    const bits = [...(match[3] as string)].reduce(
      (sum, letter) => sum | (letter === 'r' ? 4 : letter === 'w' ? 2 : 1),
      0,
    );
    for (const [letter, shift] of [
      ['u', 6],
      ['g', 3],
      ['o', 0],
    ] as const) {
      if (!who.includes('a') && !who.includes(letter)) continue;
      if (match[2] === '+') allowed |= bits << shift;
      else if (match[2] === '-') allowed &= ~(bits << shift);
      else allowed = (allowed & ~(7 << shift)) | (bits << shift);
    }
  }
  return ~allowed & 0o777;
}

/** umask.def, parse_symbolic_mode: who, then an operator, then permissions. */
function badSymbol(text: string): string {
  const [, , operator = '', bad = ''] =
    /^([ugoa]*)(?:([-+=])[rwxXugo]*)?(.?)/.exec(text.split(',').at(-1) as string) ?? [];
  return `\`${bad}': invalid symbolic mode ${operator === '' ? 'operator' : 'character'}`;
}

export const umask: BuiltinCode = async (call) => {
  const { shell, name } = call;
  const { fs } = shell.process;
  const flags = call.args.filter((arg) => /^-[pS]+$/.test(arg)).join('');
  const mode = call.args.find((arg) => !/^-[pS]+$/.test(arg));
  if (mode === undefined) {
    const shown = flags.includes('S') ? symbolic(fs.umask) : fs.umask.toString(8).padStart(4, '0');
    await print(call, `${flags.includes('p') ? `umask ${flags.includes('S') ? '-S ' : ''}` : ''}${shown}\n`);
    return 0;
  }
  const mask = /^[0-7]+$/.test(mode)
    ? Number.parseInt(mode, 8)
    : /^\d/.test(mode)
      ? undefined
      : applySymbolic(fs.umask, mode);
  if (mask === undefined || mask > 0o777) {
    if (shell.dialect.name === 'bash') {
      await complain(shell, /^\d/.test(mode) ? `${mode}: octal number out of range` : badSymbol(mode), name);
      return 1;
    }
    await complain(shell, shell.dialect.name === 'ash' ? `illegal mode: ${mode}` : `Illegal number: ${mode}`, name);
    throw new Failure(2, 'exit');
  }
  fs.umask = mask;
  if (flags.includes('S')) await print(call, `${symbolic(mask)}\n`);
  return 0;
};
