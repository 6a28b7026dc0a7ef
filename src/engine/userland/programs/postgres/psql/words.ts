/**
 * The words of a backslash command (psqlscanslash.l): quotes of three kinds, variables, to the end of the line or to `\\`.
 * `rest` is what follows a `\\` or another command on the same line.
 */
export function commandWords(
  text: string,
  variables: ReadonlyMap<string, string>,
): { readonly words: readonly string[]; readonly rest: string } {
  const words: string[] = [];
  let word: string | undefined;
  const end = (): void => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string;
    const rest = text.slice(i);
    if (/\s/.test(letter)) end();
    else if (letter === '\\') {
      end();
      return { words, rest: text.startsWith('\\\\', i) ? text.slice(i + 2) : rest };
    } else if (letter === "'") {
      const close = /^'((?:[^'\\]|''|\\[\s\S])*)'/.exec(rest);
      word = (word ?? '') + unescaped(close?.[1] ?? text.slice(i + 1));
      i += (close?.[0].length ?? rest.length) - 1;
    } else if (letter === '"') {
      const close = text.indexOf('"', i + 1);
      const stop = close < 0 ? text.length : close + 1;
      word = (word ?? '') + text.slice(i, stop);
      i = stop - 1;
    } else if (letter === ':') {
      const found = /^:(?:(\w+)|'(\w+)'|"(\w+)"|\{\?(\w+)\})/.exec(rest);
      const asked = found?.[4];
      const name = found?.[1] ?? found?.[2] ?? found?.[3];
      const value = name === undefined ? undefined : variables.get(name);
      if (found && asked !== undefined) word = (word ?? '') + (variables.has(asked) ? 'TRUE' : 'FALSE');
      else if (found && value !== undefined)
        word =
          (word ?? '') +
          (found[2] === undefined
            ? found[3] === undefined
              ? value
              : `"${value.replaceAll('"', '""')}"`
            : `'${value.replaceAll("'", "''")}'`);
      else {
        word = (word ?? '') + (found?.[0] ?? ':');
      }
      i += (found?.[0].length ?? 1) - 1;
    } else word = (word ?? '') + letter;
  }
  end();
  return { words, rest: '' };
}

function unescaped(text: string): string {
  return text.replaceAll("''", "'").replace(/\\([\s\S])/g, (_, letter: string) => {
    const known: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
    return known[letter] ?? letter;
  });
}

/** `on`, `off` and their kin; undefined for what is neither. */
export function switchValue(word: string): boolean | undefined {
  const lower = word.toLowerCase();
  if (lower === '') return undefined;
  if ('true'.startsWith(lower) || 'yes'.startsWith(lower) || lower === 'on' || lower === '1') return true;
  if ('false'.startsWith(lower) || 'no'.startsWith(lower) || lower === 'off' || lower === 'of' || lower === '0')
    return false;
  return undefined;
}
