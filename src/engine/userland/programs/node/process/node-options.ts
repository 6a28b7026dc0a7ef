/** What NODE_OPTIONS may not hold: what says what is to be run, and files of variables. */
const NOT_ALLOWED =
  /^(?:-[vhcepi]|-pe|--|--(?:version|help|check|eval|print|interactive|test|run|env-file|env-file-if-exists|expose-internals|build-sea|prof-process|v8-options|completion-bash|stack-size|harmony[\w-]*))$/;

/** Words of NODE_OPTIONS, split at spaces outside of double quotes; or what is wrong with it, in Node's words. */
export function nodeOptionWords(
  text: string,
  known: (word: string) => boolean,
): { readonly words: readonly string[] } | { readonly message: string } {
  const words: string[] = [];
  let word: string | undefined;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    let letter = text[at] as string;
    if (quoted && letter === '\\') {
      letter = text[++at] ?? '';
      if (letter === '') return { message: 'invalid value for NODE_OPTIONS (invalid escape)' };
    } else if (letter === ' ' && !quoted) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    } else if (letter === '"') {
      quoted = !quoted;
      word ??= '';
      continue;
    }
    word = (word ?? '') + letter;
  }
  if (quoted) return { message: 'invalid value for NODE_OPTIONS (unterminated string)\n' };
  if (word !== undefined) words.push(word);
  for (const one of words) {
    if (!one.startsWith('-')) continue;
    const [name = one] = one.split('=');
    if (NOT_ALLOWED.test(name) || !known(one))
      return { message: `${one.includes('=') ? `${name}=` : name} is not allowed in NODE_OPTIONS` };
  }
  return { words };
}
