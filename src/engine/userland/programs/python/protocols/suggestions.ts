const MOVE = 2;
const CASE = 1;

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? CASE : MOVE;
}

function distance(first: string, second: string, limit: number): number {
  let a = first;
  let b = second;
  if (a === b) return 0;
  let pre = 0;
  while (pre < a.length && pre < b.length && a[pre] === b[pre]) pre++;
  a = a.slice(pre);
  b = b.slice(pre);
  let post = 0;
  while (post < a.length && post < b.length && a.at(-1 - post) === b.at(-1 - post)) post++;
  a = a.slice(0, a.length - post);
  b = b.slice(0, b.length - post);
  if (a === '' || b === '') return MOVE * (a.length + b.length);
  if (a.length > 40 || b.length > 40) return limit + 1;
  if (b.length < a.length) [a, b] = [b, a];
  if ((b.length - a.length) * MOVE > limit) return limit + 1;
  const row = Array.from(a, (_, i) => (i + 1) * MOVE);
  let result = 0;
  for (let i = 0; i < b.length; i++) {
    let diagonal = i * MOVE;
    result = diagonal;
    let minimum = Number.POSITIVE_INFINITY;
    for (let j = 0; j < a.length; j++) {
      const substitute = diagonal + substitution(b[i] as string, a[j] as string);
      diagonal = row[j] as number;
      result = Math.min(substitute, Math.min(result, diagonal) + MOVE);
      row[j] = result;
      if (result < minimum) minimum = result;
    }
    if (minimum > limit) return limit + 1;
  }
  return result;
}

/** The name that somebody who wrote `wrong` may have meant: CPython's weighted edit distance, a third of the letters at most. */
export function closest(wrong: string, names: readonly string[]): string | undefined {
  if (names.length >= 750 || wrong.length > 40) return undefined;
  let best: string | undefined;
  let found = Number.POSITIVE_INFINITY;
  for (const name of names) {
    if (name === wrong) continue;
    const limit = Math.min(Math.floor(((name.length + wrong.length + 3) * MOVE) / 6), found - 1);
    const at = distance(wrong, name, limit);
    if (at > limit) continue;
    best = name;
    found = at;
  }
  return best;
}
