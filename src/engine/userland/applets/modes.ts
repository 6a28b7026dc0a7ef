import type { InodeType, Stat } from '../../fs/inode.ts';

const LETTERS: Readonly<Record<InodeType, string>> = {
  file: '-',
  directory: 'd',
  symlink: 'l',
  'char-device': 'c',
  'block-device': 'b',
  fifo: 'p',
  socket: 's',
};

/** `drwxr-xr-x`. */
export function modeString(stat: { readonly type: InodeType; readonly mode: number }): string {
  const { mode } = stat;
  const triple = (shift: number, special: boolean, letter: string): string => {
    const bits = mode >> shift;
    const execute = bits & 1 ? (special ? letter : 'x') : special ? letter.toUpperCase() : '-';
    return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${execute}`;
  };
  return (
    LETTERS[stat.type] +
    triple(6, (mode & 0o4000) !== 0, 's') +
    triple(3, (mode & 0o2000) !== 0, 's') +
    triple(0, (mode & 0o1000) !== 0, 't')
  );
}

const TYPE_BITS: Readonly<Record<InodeType, number>> = {
  fifo: 0o010000,
  'char-device': 0o020000,
  directory: 0o040000,
  'block-device': 0o060000,
  file: 0o100000,
  symlink: 0o120000,
  socket: 0o140000,
};

/** st_mode as the C library has it, type bits included. */
export function rawMode(stat: Stat): number {
  return TYPE_BITS[stat.type] | stat.mode;
}

/**
 * chmod's mode argument, octal or symbolic (`u+x,go-r`, `a=rX`, `g=u`), applied to a mode; undefined when it is not one. Without `u`,
 * `g`, `o` or `a` the umask's bits stay as they are.
 */
export function changedMode(text: string, current: number, isDirectory: boolean, umask: number): number | undefined {
  if (/^[0-7]+$/.test(text)) {
    const mode = Number.parseInt(text, 8);
    if (mode > 0o7777) return undefined;
    // A short octal mode keeps a directory's setuid and setgid bits (GNU chmod, POSIX).
    return isDirectory && text.length < 5 ? mode | (current & 0o6000) : mode;
  }
  let mode = current;
  for (const clause of text.split(',')) {
    const match = /^([ugoa]*)((?:[-+=][rwxXst]*|[-+=][ugo])+)$/.exec(clause);
    if (!match) return undefined;
    const [, who = '', actions = ''] = match;
    for (const action of actions.matchAll(/([-+=])([rwxXst]*|[ugo])(?=[-+=]|$)/g)) {
      mode = applied(mode, who, action[1] as string, action[2] as string, isDirectory, umask);
    }
  }
  return mode;
}

function applied(
  mode: number,
  who: string,
  operator: string,
  what: string,
  isDirectory: boolean,
  umask: number,
): number {
  const all = who === '' || who.includes('a');
  const shifts = [
    [6, 'u'],
    [3, 'g'],
    [0, 'o'],
  ] as const;
  let next = mode;
  const copied = /^[ugo]$/.test(what) ? (mode >> (what === 'u' ? 6 : what === 'g' ? 3 : 0)) & 7 : undefined;
  let bits = copied ?? 0;
  if (copied === undefined) {
    if (what.includes('r')) bits |= 4;
    if (what.includes('w')) bits |= 2;
    if (what.includes('x') || (what.includes('X') && (isDirectory || (mode & 0o111) !== 0))) bits |= 1;
  }
  for (const [shift, letter] of shifts) {
    if (!all && !who.includes(letter)) continue;
    const masked = who === '' ? bits & ~((umask >> shift) & 7) : bits;
    const field = masked << shift;
    if (operator === '+') next |= field;
    else if (operator === '-') next &= ~field;
    else next = (next & ~(7 << shift)) | field;
  }
  const special =
    (what.includes('s') ? (all || who.includes('u') ? 0o4000 : 0) | (all || who.includes('g') ? 0o2000 : 0) : 0) |
    (what.includes('t') && (all || who.includes('o')) ? 0o1000 : 0);
  const reach = (all || who.includes('u') ? 0o4000 : 0) | (all || who.includes('g') ? 0o2000 : 0) | (all ? 0o1000 : 0);
  if (operator === '+') next |= special;
  else if (operator === '-') next &= ~special;
  else next = (next & ~(isDirectory ? reach & 0o1000 : reach)) | special;
  return next;
}
