/** The lines of a file of options (`-K`): `name = value`, `--name value`, `-o file`; a `#` in front makes a comment. */
export function configArguments(text: string): readonly { readonly line: number; readonly words: readonly string[] }[] {
  return text.split('\n').flatMap((raw, at) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const [, name = '', separator = '', rest = ''] = /^([^\s=:]+)\s*([=:]?)\s*(.*)$/.exec(line) ?? [];
    const option = name.startsWith('-') ? name : `--${name}`;
    const value = rest.startsWith('"') ? unquoted(rest) : rest.replace(/\s.*$/, '');
    const hasValue = rest !== '' || separator !== '';
    return [{ line: at + 1, words: hasValue ? [option, value] : [option] }];
  });
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', v: '\v' };

function unquoted(text: string): string {
  let out = '';
  for (let at = 1; at < text.length && text[at] !== '"'; at++) {
    if (text[at] !== '\\') out += text[at];
    else {
      at += 1;
      const next = text[at] ?? '';
      out += ESCAPES[next] ?? next;
    }
  }
  return out;
}
