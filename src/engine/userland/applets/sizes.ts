/** busybox's sizes of at most six characters, one digit behind the point: 512, 4.0K, 1.5M (libbb/human_readable.c). */
export function busyboxHuman(bytes: number, fraction = true): string {
  let value = bytes;
  let unit = 0;
  let tenths = 0;
  while (value >= 1024 && unit < 6) {
    tenths = Math.floor(((value % 1024) * 10 + 512) / 1024);
    value = Math.floor(value / 1024);
    unit += 1;
  }
  if (tenths >= 10) {
    value += 1;
    tenths = 0;
  }
  if (!fraction) {
    if (tenths >= 5) value += 1;
    return `${value}${unit === 0 ? '' : 'KMGTPE'[unit - 1]}`;
  }
  return unit === 0 ? String(value) : `${value}.${tenths}${'KMGTPE'[unit - 1]}`;
}

/** GNU's `-h` sizes, rounded up, one digit behind the point below ten: 512, 4.0K, 13K, 1.5M. `base` 1000 is `--si`. */
export function gnuHuman(bytes: number, base: 1000 | 1024 = 1024): string {
  if (bytes < base) return String(Math.ceil(bytes));
  let value = bytes;
  let unit = -1;
  while (value >= base && unit < 7) {
    value /= base;
    unit += 1;
  }
  let shown = value < 10 ? Math.ceil(value * 10 - 1e-9) / 10 : Math.ceil(value - 1e-9);
  if (shown >= base && unit < 7) {
    shown = 1;
    unit += 1;
  }
  const letter = (base === 1000 ? 'kMGTPEZY' : 'KMGTPEZY')[unit];
  return shown < 10 ? `${shown.toFixed(1)}${letter}` : `${shown}${letter}`;
}

const POWERS = 'KMGTPEZY';

/**
 * A count with a suffix: `4K`, `2M`, `1kB`, `10b`. `kinds` says which: GNU's `kB` is 1000 and `K`, `KiB` 1024; busybox's
 * `k`, `K` are 1024, `kB` 1000, `b` 512, `w` 2, `c` 1. Undefined when it is not a number.
 */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+)([a-zA-Z]*)$/.exec(text);
  if (!match) return undefined;
  const [, digits = '', suffix = ''] = match;
  const factor = suffixFactor(suffix);
  return factor === undefined ? undefined : Number(digits) * factor;
}

function suffixFactor(suffix: string): number | undefined {
  if (suffix === '' || suffix === 'c') return 1;
  if (suffix === 'w') return 2;
  if (suffix === 'b') return 512;
  const power = POWERS.indexOf((suffix[0] as string).toUpperCase()) + 1;
  const rest = suffix.slice(1);
  if (power === 0) return undefined;
  if (rest === '' || rest === 'iB') return 1024 ** power;
  return rest === 'B' || rest === 'D' ? 1000 ** power : undefined;
}
