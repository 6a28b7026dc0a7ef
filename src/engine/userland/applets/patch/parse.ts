/** A hunk: its lines with their marks (blank, `-`, `+`). */
export interface Hunk {
  readonly oldLine: number;
  readonly oldLength: number;
  readonly newLine: number;
  readonly newLength: number;
  readonly lines: readonly string[];
}

/** What a unified diff says of one file. */
export interface FilePatch {
  readonly oldName: string | undefined;
  readonly newName: string | undefined;
  readonly hunks: readonly Hunk[];
}

/** A file's name up to the tab; a date of 1970 or before means there is no such file. */
function nameOf(line: string): string {
  const [name = '', date = ''] = line.slice(4).split('\t', 2);
  const year = Number.parseInt(date, 10);
  return year > 1900 && year <= 1970 ? '/dev/null' : name;
}

/** Reads a unified diff; what is neither a name nor a hunk is passed over. */
export function parsePatch(lines: readonly string[]): readonly FilePatch[] {
  const files: { oldName: string | undefined; newName: string | undefined; hunks: Hunk[] }[] = [];
  let oldName: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line.startsWith('--- ')) oldName = nameOf(line);
    else if (line.startsWith('+++ ')) {
      files.push({ oldName, newName: nameOf(line), hunks: [] });
      oldName = undefined;
    }
    const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))?/.exec(line);
    const file = files.at(-1);
    if (!match || !file) continue;
    const oldLength = Number(match[2] ?? 1);
    const newLength = Number(match[4] ?? 1);
    const body: string[] = [];
    let [oldLeft, newLeft] = [oldLength, newLength];
    while ((oldLeft > 0 || newLeft > 0) && at + 1 < lines.length) {
      const next = lines[at + 1] === '' ? ' ' : (lines[at + 1] as string);
      if (!/^[-+ ]/.test(next)) break;
      at += 1;
      body.push(next);
      if (next[0] !== '+') oldLeft -= 1;
      if (next[0] !== '-') newLeft -= 1;
    }
    file.hunks.push({ oldLine: Number(match[1]), oldLength, newLine: Number(match[3]), newLength, lines: body });
  }
  return files;
}
