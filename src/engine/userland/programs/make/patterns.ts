/** Words of a list. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** What `%` stands for when the pattern fits the word; undefined when it does not. Without `%` only the same word fits, with the stem ''. */
export function stemOf(pattern: string, word: string): string | undefined {
  const at = pattern.indexOf('%');
  if (at < 0) return pattern === word ? '' : undefined;
  const [before, after] = [pattern.slice(0, at), pattern.slice(at + 1)];
  if (word.length < before.length + after.length) return undefined;
  return word.startsWith(before) && word.endsWith(after)
    ? word.slice(before.length, word.length - after.length)
    : undefined;
}

/** `$(patsubst FROM,TO,WORD)` of one word. */
export function substitutePattern(from: string, to: string, word: string): string {
  const stem = stemOf(from, word);
  if (stem === undefined) return word;
  return from.includes('%') ? to.replace('%', () => stem) : to;
}
