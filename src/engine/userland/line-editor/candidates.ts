import { characterWidth } from './text-width.ts';

/** The longest text that all begin with. */
export function commonPrefix(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  let length = first.length;
  for (const word of rest) {
    let at = 0;
    while (at < length && word[at] === first[at]) at++;
    length = at;
  }
  return first.slice(0, length);
}

/** Candidates in columns, sorted downwards; of paths just the last part. */
export function candidateTable(words: readonly string[], columns: number): string {
  const names = words
    .map((word) => word.replace(/\\(.)/g, '$1').replace(/^["']/, ''))
    .map((word) => word.slice(word.lastIndexOf('/', word.length - 2) + 1));
  const width = (text: string): number => [...text].reduce((sum, char) => sum + characterWidth(char), 0);
  const cell = Math.max(...names.map(width)) + 2;
  const across = Math.max(1, Math.floor(columns / cell));
  const rows = Math.ceil(names.length / across);
  let out = '';
  for (let row = 0; row < rows; row++) {
    let line = '';
    for (let column = 0; column < across; column++) {
      const name = names[column * rows + row];
      if (name !== undefined) line += name + ' '.repeat(cell - width(name));
    }
    out += `${line.trimEnd()}\n`;
  }
  return out;
}
