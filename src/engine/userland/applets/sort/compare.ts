/** How two keys are compared; the letters of sort's options. */
export interface Ordering {
  readonly kind: 'text' | 'number' | 'general' | 'human' | 'month' | 'version';
  readonly reverse: boolean;
  readonly foldCase: boolean;
  readonly dictionary: boolean;
  readonly printable: boolean;
  readonly skipStartBlanks: boolean;
  readonly skipEndBlanks: boolean;
}

/** Positions as typed in `-k F.C,F.C`: from 1; 0 for "not given". */
export interface Key {
  readonly startField: number;
  readonly startChar: number;
  readonly endField: number;
  readonly endChar: number;
  /** Undefined: the global options. */
  readonly ordering: Ordering | undefined;
}

/** The part of a line that a key names. POSIX sort: without -t, a field begins with the blanks in front of it. */
export function keyOf(line: string, key: Key, ordering: Ordering, separator: string | undefined): string {
  const startOf = (field: number): number => {
    let at = 0;
    for (let count = 1; count < field && at < line.length; count++) {
      if (separator !== undefined) {
        const next = line.indexOf(separator, at);
        at = next < 0 ? line.length : next + 1;
      } else {
        while (at < line.length && isBlank(line[at] as string)) at += 1;
        while (at < line.length && !isBlank(line[at] as string)) at += 1;
      }
    }
    return at;
  };
  const endOf = (field: number): number => {
    let at = startOf(field);
    if (separator !== undefined) {
      const next = line.indexOf(separator, at);
      return next < 0 ? line.length : next;
    }
    while (at < line.length && isBlank(line[at] as string)) at += 1;
    while (at < line.length && !isBlank(line[at] as string)) at += 1;
    return at;
  };
  const skip = (from: number): number => {
    let at = from;
    while (at < line.length && isBlank(line[at] as string)) at += 1;
    return at;
  };
  let start = startOf(key.startField);
  if (ordering.skipStartBlanks) start = skip(start);
  start = Math.min(line.length, start + Math.max(0, key.startChar - 1));
  let end = line.length;
  if (key.endField > 0) {
    if (key.endChar === 0) end = endOf(key.endField);
    else {
      let from = startOf(key.endField);
      if (ordering.skipEndBlanks) from = skip(from);
      end = Math.min(line.length, from + key.endChar);
    }
  }
  return end > start ? line.slice(start, end) : '';
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t';
}

/** A key in the form in which its ordering compares it; a size is the rank of its unit (below 0 for a negative one) and its number. */
export type Prepared = string | number | { readonly rank: number; readonly value: number };

export function prepared(key: string, ordering: Ordering): Prepared {
  switch (ordering.kind) {
    case 'number':
      return numberAt(key);
    case 'general': {
      const match = /^\s*([-+]?(\d+\.?\d*([eE][-+]?\d+)?|\.\d+([eE][-+]?\d+)?|inf(inity)?|nan))/i.exec(key);
      const text = match?.[1]?.toLowerCase().replace(/^([-+]?)inf(inity)?$/, '$1Infinity');
      return text === undefined ? Number.NaN : Number(text);
    }
    case 'human': {
      const value = numberAt(key);
      const unit = /^\s*-?[\d.]+([KMGTPEZYRQk])/.exec(key)?.[1]?.toUpperCase();
      return { rank: Math.sign(value) * (unit ? 'KMGTPEZYRQ'.indexOf(unit) + 1 : 0), value };
    }
    case 'month':
      return MONTHS.indexOf(key.trimStart().slice(0, 3).toUpperCase());
    default: {
      let text = key;
      if (ordering.dictionary) text = text.replace(/[^A-Za-z0-9 \t]/g, '');
      if (ordering.printable) text = text.replace(/[^ -~]/g, '');
      return ordering.foldCase ? text.replace(/[a-z]+/g, (part) => part.toUpperCase()) : text;
    }
  }
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

function numberAt(text: string): number {
  const match = /^\s*(-?\d*\.?\d*)/.exec(text)?.[1] ?? '';
  const value = Number(match);
  return Number.isNaN(value) ? 0 : value + 0;
}

/** Negative, zero or positive; takes no account of `reverse`. */
export function comparePrepared(a: Prepared, b: Prepared, ordering: Ordering): number {
  // GNU sort -h looks at the unit first: 2000M come before 1G.
  if (typeof a === 'object' && typeof b === 'object') return Math.sign(a.rank - b.rank || a.value - b.value);
  if (typeof a === 'number' && typeof b === 'number') {
    // General numbers: what is no number comes first.
    if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) ? (Number.isNaN(b) ? 0 : -1) : 1;
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (ordering.kind === 'version') return compareVersions(String(a), String(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `1.9` before `1.10`: runs of digits by value, the rest by letters, then signs; `~` before everything. */
export function compareVersions(a: string, b: string): number {
  let i = 0;
  let j = 0;
  const weight = (char: string | undefined): number => {
    if (char === undefined || /\d/.test(char)) return 0;
    if (char === '~') return -1;
    return /[A-Za-z]/.test(char) ? char.charCodeAt(0) : char.charCodeAt(0) + 256;
  };
  while (i < a.length || j < b.length) {
    while ((i < a.length && !/\d/.test(a[i] as string)) || (j < b.length && !/\d/.test(b[j] as string))) {
      const difference = weight(a[i]) - weight(b[j]);
      if (difference !== 0) return difference;
      i += 1;
      j += 1;
    }
    const left = /^\d*/.exec(a.slice(i))?.[0] ?? '';
    const right = /^\d*/.exec(b.slice(j))?.[0] ?? '';
    const difference = Number(left) - Number(right);
    if (difference !== 0) return difference;
    i += left.length;
    j += right.length;
  }
  return 0;
}
