/**
 * Joins lines at a backslash-newline where the parser does not expect one: inside an operator (`&\⏎&`), after `$`, before `(`. The newlines come
 * back at the end of the logical line, so that line numbers stay right.
 */
export function joinContinuations(text: string): string {
  if (!/[&|;<>]\\\n[&|;<>-]|\$[\w({]*\\\n/.test(text)) return text;
  let out = '';
  let owed = 0;
  let quote = '';
  let documents = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (quote === "'") {
      if (char === "'") quote = '';
    } else if (char === '\\' && text[at + 1] === '\n' && !documents) {
      owed++;
      at++;
      continue;
    } else if (char === '\\') {
      out += char + (text[at + 1] ?? '');
      at++;
      continue;
    } else if (char === '"') quote = quote === '"' ? '' : '"';
    else if (char === "'" && quote === '') quote = "'";
    else if (char === '#' && quote === '' && /[\s;|&(]/.test(out.at(-1) ?? '\n')) {
      const end = text.indexOf('\n', at);
      const stop = end < 0 ? text.length : end;
      out += text.slice(at, stop);
      at = stop - 1;
      continue;
    } else if (char === '<' && out.endsWith('<') && quote === '') documents = true;
    out += char;
    if (char === '\n' && owed > 0 && quote === '' && !documents) {
      out += '\n'.repeat(owed);
      owed = 0;
    }
  }
  return out;
}
