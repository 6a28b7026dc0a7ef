/** `(did you mean RUN?)`: the nearest option at a distance of at most two changes (buildkit util/suggest). */
export function nearest(value: string, options: Iterable<string>, caseSensitive = true): string | undefined {
  const wanted = caseSensitive ? value : value.toLowerCase();
  let best: string | undefined;
  let least = 3;
  for (const option of options) {
    const candidate = caseSensitive ? option : option.toLowerCase();
    if (candidate === wanted) return undefined;
    const distance = editDistance(wanted, candidate);
    if (distance < least) {
      best = caseSensitive ? option : likeCase(candidate, value);
      least = distance;
    }
  }
  return best === '' ? undefined : best;
}

/** A sentence with the suggestion behind it, if there is one. */
export function withSuggestion(
  message: string,
  value: string,
  options: Iterable<string>,
  caseSensitive = true,
): string {
  const match = nearest(value, options, caseSensitive);
  return match === undefined ? message : `${message} (did you mean ${match}?)`;
}

function likeCase(text: string, original: string): string {
  if (original === original.toLowerCase()) return text.toLowerCase();
  return original === original.toUpperCase() ? text.toUpperCase() : text;
}

/** Levenshtein: insertions, deletions and substitutions cost one each. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
