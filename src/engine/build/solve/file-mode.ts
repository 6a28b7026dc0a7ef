import { DockerfileError } from '../dockerfile/error.ts';

interface Clause {
  readonly who: string;
  readonly changes: readonly { readonly operator: string; readonly permissions: string }[];
}

/** `u=rwX,go-w` (chmod's symbolic modes, as COPY --chmod takes them). Throws DockerfileError. */
export function parseSymbolicMode(text: string): readonly Clause[] {
  return text.split(',').map((part) => {
    const match = /^([ugoa]*)((?:[-+=][rwxXst]*|[-+=][ugo])+)$/.exec(part);
    if (!match) throw new DockerfileError(`invalid mode: ${text}`);
    const changes = [...(match[2] ?? '').matchAll(/([-+=])([rwxXstugo]*)/g)].map(
      ([, operator = '', permissions = '']) => ({ operator, permissions }),
    );
    return { who: match[1] || 'a', changes };
  });
}

/** The permission bits that a mode text gives a file; the empty one leaves them. */
export function changedMode(text: string, mode: number, isDirectory: boolean): number {
  if (text === '') return mode;
  if (/^[0-7]+$/.test(text)) return Number.parseInt(text, 8) & 0o7777;
  let bits = mode;
  for (const { who, changes } of parseSymbolicMode(text)) {
    for (const { operator, permissions } of changes) bits = applied(bits, who, operator, permissions, isDirectory);
  }
  return bits;
}

const SHIFT: Readonly<Record<string, number>> = { u: 6, g: 3, o: 0 };

function applied(mode: number, who: string, operator: string, permissions: string, isDirectory: boolean): number {
  let triplet = 0;
  let special = 0;
  const classes = who.includes('a') ? ['u', 'g', 'o'] : [...who];
  for (const letter of permissions) {
    if (letter === 'r') triplet |= 4;
    else if (letter === 'w') triplet |= 2;
    else if (letter === 'x' || (letter === 'X' && (isDirectory || (mode & 0o111) !== 0))) triplet |= 1;
    else if (letter === 's') special |= (classes.includes('u') ? 0o4000 : 0) | (classes.includes('g') ? 0o2000 : 0);
    else if (letter === 't') special |= 0o1000;
    else if (letter in SHIFT) triplet |= (mode >> (SHIFT[letter] ?? 0)) & 7;
  }
  const spread = classes.reduce((sum, each) => sum | (triplet << (SHIFT[each] ?? 0)), 0) | special;
  const mask = classes.reduce((sum, each) => sum | (7 << (SHIFT[each] ?? 0)), 0);
  if (operator === '+') return mode | spread;
  if (operator === '-') return mode & ~spread;
  return (mode & ~mask) | spread;
}
