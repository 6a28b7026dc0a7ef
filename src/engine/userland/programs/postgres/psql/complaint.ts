/** `ERROR:  …`, the query's line with a caret, details, hints and where it happened, as libpq puts them together. */
export function complaint(fields: ReadonlyMap<string, string>, query: string): string {
  let text = `${fields.get('S')}:  ${fields.get('M')}\n`;
  const position = Number(fields.get('P') ?? 0);
  const inner = fields.get('q');
  if (position > 0) text += caret(query, position);
  else if (inner !== undefined && fields.has('p')) text += caret(inner, Number(fields.get('p')));
  for (const [letter, name] of [
    ['D', 'DETAIL'],
    ['H', 'HINT'],
    ...(inner === undefined ? [] : [['q', 'QUERY'] as const]),
    ...(fields.get('S') === 'ERROR' ? [['W', 'CONTEXT'] as const] : []),
  ] as const) {
    const value = fields.get(letter);
    if (value !== undefined) text += `${name}:  ${value}\n`;
  }
  return text;
}

function caret(query: string, position: number): string {
  const letters = [...query];
  const before = letters.slice(0, position - 1).join('');
  const number = before.split('\n').length;
  const from = before.lastIndexOf('\n') + 1;
  const end = query.indexOf('\n', from);
  // A tab is shown as one blank.
  const line = query.slice(from, end < 0 ? undefined : end).replaceAll('\t', ' ');
  const head = `LINE ${number}: `;
  // A long line is cut on both sides of the place (libpq, reportErrorPosition).
  const column = before.length - from;
  const most = 60;
  let [start, stop] = [0, line.length];
  if (line.length > most) {
    if (column + 10 <= most) stop = most;
    else {
      stop = Math.min(line.length, column + 10);
      start = Math.max(0, stop - most);
    }
  }
  const cutBefore = start > 0 ? '...' : '';
  return `${head}${cutBefore}${line.slice(start, stop)}${stop < line.length ? '...' : ''}\n${' '.repeat(head.length + cutBefore.length + column - start)}^\n`;
}
