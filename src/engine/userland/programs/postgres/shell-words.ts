/** Words of an option string, quotes as in a shell. */
export function splitShellWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [match] of text.matchAll(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g))
    words.push(
      match.replace(
        /'([^']*)'|"([^"]*)"|\\(.)/g,
        (_, single?: string, double?: string, escaped?: string) => single ?? double ?? escaped ?? '',
      ),
    );
  return words;
}
