/**
 * JSON as Go's encoding/json writes it: like JSON.stringify, but `<`, `>`, `&` and the two line separators are escaped. Digests
 * hang on it. `indent` as in json.MarshalIndent.
 */
export function goJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An object with its keys in code point order, as Go writes maps. */
export function sortedObject<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}
